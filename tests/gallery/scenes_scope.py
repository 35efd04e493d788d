"""The plot as a hand has moved it: held, swept, in lanes, over a day; and the shell around it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from desktop_app.core.messages import SampleBlock
from desktop_app.dsp.history import SampleHistory
from desktop_app.ui.actions import Command
from desktop_app.ui.areas.shell import ThemeCommands, WindowCommands
from desktop_app.ui.channel_panel import ChannelPanel
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.mark_list import MarkList
from desktop_app.ui.mark_model import MarkRow
from desktop_app.ui.plot.frame import EventSpan
from desktop_app.ui.plot.mark_item import MarkItem
from desktop_app.ui.plot.playhead_item import PlayheadItem
from desktop_app.ui.plot_view import PlotView
from desktop_app.ui.presenters.channel_looks import NO_LOOKS, ChannelLook
from desktop_app.ui.presenters.overview import overview_of
from desktop_app.ui.presenters.plot_frame import plot_frame
from desktop_app.ui.presenters.view_state import ViewState
from desktop_app.ui.states import Judgement, Priority, ReadoutState
from tests.gallery.data import NOW_S
from tests.gallery.scene import Scene

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.core.messages import FloatArray
    from desktop_app.ui.plot.frame import PlotFrame
    from desktop_app.ui.theme.theme import Theme

_READOUT = ReadoutState(Judgement.NORMAL, 2.503, 1.985, 3.021, 1.9, 3.1, 0.12)
_DAY_S = 86_400.0


def history_of(volts: FloatArray, rate_hz: float, end_s: float = NOW_S) -> SampleHistory:
    """A history of `volts` `(n, channels)` that ends at `end_s`."""
    history = SampleHistory(len(volts), volts.shape[1])
    start_s = end_s - (len(volts) - 1) / rate_hz
    history.append(SampleBlock(0, 0, start_s, rate_hz, volts))
    return history


def beats(n: int, rate_hz: float) -> FloatArray:
    """An ECG-like signal, one channel."""
    times_s = np.arange(n) / rate_hz
    phase = times_s % 0.84
    volts = 1.2 + np.random.default_rng(3).normal(0, 0.01, n)
    for delay_s, width_s, height in ((0.2, 0.025, 0.16), (0.4, 0.011, 1.3), (0.65, 0.045, 0.28)):
        volts += height * np.exp(-(((phase - delay_s) / width_s) ** 2) / 2)
    rows: FloatArray = volts[:, None]
    return rows


def six(n: int, rate_hz: float) -> FloatArray:
    """Six pins with a signal each."""
    times_s = np.arange(n) / rate_hz
    rng = np.random.default_rng(5)
    waves = [
        2.5 + (0.4 + 0.2 * k) * np.sin(2 * np.pi * (0.1 + 0.13 * k) * times_s) for k in range(4)
    ]
    square = np.where((times_s % 2) < 1, 4.8, 0.2)
    rows: FloatArray = np.stack([*waves, square, beats(n, rate_hz)[:, 0]], axis=1)
    return rows + rng.normal(0, 0.01, rows.shape)


def day() -> FloatArray:
    """A day at one sample a second: slow, with an hour of trouble and one spike."""
    times_s = np.arange(int(_DAY_S))
    volts = 2.5 + 0.6 * np.sin(2 * np.pi * times_s / _DAY_S * 3)
    volts += np.random.default_rng(6).normal(0, 0.05, volts.size)
    volts[50_000:53_600] += 1.1
    volts[20_000] = 4.9
    rows: FloatArray = volts[:, None]
    return rows


def _view(
    theme: Theme,
    history: SampleHistory,
    view: ViewState,
    events: tuple[EventSpan, ...] = (),
    *,
    behind_s: float | None = None,
) -> PlotView:
    plot = PlotView(theme)
    frame = _frame(history, view, events)
    plot.render_frame(frame)
    plot.render_readout(_READOUT)
    plot.overview.render_session(
        overview_of(history, (), now_s=NOW_S, width_px=1200, looks=view.looks)
    )
    plot.overview.render_window(frame.now_s - frame.window_s, frame.now_s)
    plot.render_behind(behind_s)
    return plot


def _frame(
    history: SampleHistory, view: ViewState, events: tuple[EventSpan, ...] = ()
) -> PlotFrame:
    frame = plot_frame(history, None, (), view=view, now_s=NOW_S, width_px=900, is_stale=False)
    return replace(frame, events=events)


def _held(theme: Theme) -> QWidget:
    history = history_of(beats(20_000, 250.0), 250.0)
    view = ViewState(span_s=10.0, end_s=NOW_S - 12.4)
    event = EventSpan(1, NOW_S - 19.0, NOW_S - 18.2, "SPIKE", Priority.HIGH)
    plot = _view(theme, history, view, (event,), behind_s=12.4)
    marks = plot.add_overlay(MarkItem)
    marks.set_marks(((NOW_S - 20.5, "dose given"), (NOW_S - 15.0, "Mark 2")))
    plot.render_meter("30 frames/s   frame 3.1 ms, p99 7.9   longest wait p99 36 ms   0 stalls")
    return plot


def _played(theme: Theme) -> QWidget:
    history = history_of(beats(20_000, 250.0), 250.0)
    view = ViewState(span_s=10.0, end_s=NOW_S - 12.4)
    plot = _view(theme, history, view, behind_s=12.4)
    plot.add_overlay(PlayheadItem).render_moment(NOW_S - 18.6)
    return plot


def _swept(theme: Theme) -> QWidget:
    history = history_of(beats(20_000, 250.0), 250.0)
    return _view(theme, history, ViewState(span_s=8.0, is_sweep=True))


def _persistent(theme: Theme) -> QWidget:
    history = history_of(beats(20_000, 250.0), 250.0)
    view = ViewState(span_s=4.0, is_sweep=True, is_persistent=True, ranges=((0, 0.0, 5.0),))
    plot = _view(theme, history, view)
    plot.resize(960, 520)
    plot.grab()
    for ago_s in np.arange(40.0, 0.0, -1.5):
        frame = plot_frame(
            history, None, (), view=view, now_s=NOW_S - ago_s, width_px=900, is_stale=False
        )
        plot.render_frame(frame)
    return plot


def _lanes(theme: Theme) -> QWidget:
    looks = NO_LOOKS.with_look(1, ChannelLook("Pressure", 1, 20.0, 0.0, "kPa"))
    looks = looks.with_look(5, ChannelLook("ECG", 5))
    history = history_of(six(6000, 100.0), 100.0)
    return _view(theme, history, ViewState(span_s=30.0, is_stacked=True, looks=looks))


def _overlaid(theme: Theme) -> QWidget:
    return _view(theme, history_of(six(6000, 100.0), 100.0), ViewState(span_s=30.0))


def _a_day(theme: Theme) -> QWidget:
    trouble = EventSpan(1, NOW_S - 36_400, NOW_S - 32_800, "HIGH", Priority.HIGH)
    spike = EventSpan(2, NOW_S - 66_400, NOW_S - 66_399, "SPIKE", Priority.MEDIUM)
    view = ViewState(span_s=_DAY_S)
    return _view(theme, history_of(day(), 1.0), view, (trouble, spike))


def _an_instant(theme: Theme) -> QWidget:
    history = history_of(beats(20_000, 100_000.0), 100_000.0)
    return _view(theme, history, ViewState(span_s=0.01, end_s=NOW_S - 0.05), behind_s=0.05)


def _marks(theme: Theme) -> QWidget:
    marks = MarkList(theme)
    marks.render_marks(
        tuple(
            MarkRow(k, NOW_S + k, f"14:02:1{k}.25", text)
            for k, text in enumerate(("dose given", "patient turned", "Mark 3"))
        )
    )
    return marks


def _channels(theme: Theme) -> QWidget:
    panel = ChannelPanel(theme)
    looks = [ChannelLook(f"A{k}", k) for k in range(6)]
    looks[1] = ChannelLook("Pressure", 1, 20.0, 0.0, "kPa")
    panel.render_looks(tuple(looks))
    frame = QFrame()
    QVBoxLayout(frame).addWidget(panel)
    return frame


def _shell(theme: Theme, command: str) -> QWidget:
    window = MainWindow(theme)
    owner = QObject(window)
    WindowCommands(window, theme, owner)
    ThemeCommands(window.commands, theme, owner)
    for key, title, icon in (("overview", "Overview", "info"), ("doctor", "Doctor", "plug")):
        window.add_page(key, title, icon, QLabel)
    window.set_plot(_overlaid(theme))
    window.add_panel("marks", "Marks", partial(_marks, theme))
    window.add_panel("channels", "Channels", partial(_channels, theme))
    for key, text, keys in (("pause", "Hold the picture", "Space"), ("live", "Live", "Home")):
        window.commands.add(Command(f"plot.{key}", text, "Plot", keys), window.close)
    window.resize(1280, 800)
    window.commands.run(command)
    return window


SCENES = (
    Scene("scope-held", 960, 520, _held),
    Scene("scope-played", 960, 520, _played),
    Scene("scope-sweep", 960, 520, _swept),
    Scene("scope-persistence", 960, 520, _persistent),
    Scene("scope-lanes", 960, 620, _lanes),
    Scene("scope-six", 960, 520, _overlaid),
    Scene("scope-day", 960, 520, _a_day),
    Scene("scope-10ms", 960, 520, _an_instant),
    Scene("scope-small", 420, 260, _lanes),
    Scene("panel-marks", 480, 208, _marks),
    Scene("panel-channels", 640, 260, _channels),
    Scene("shell-palette", 1280, 800, partial(_shell, command="help.commands")),
    Scene("shell-shortcuts", 1280, 800, partial(_shell, command="help.shortcuts")),
)
