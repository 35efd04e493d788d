"""Pictures of trigger, captures, measurements and spectrum."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtWidgets import QWidget

from desktop_app.core.messages import SampleBlock
from desktop_app.dsp.filters import FilterKind
from desktop_app.dsp.history import SampleHistory
from desktop_app.dsp.measurement_statistics import MeasurementStatistics
from desktop_app.dsp.measurements import measure
from desktop_app.dsp.spectrum import Scale, Window
from desktop_app.dsp.spectrum_analyser import SpectrumAnalyser, SpectrumSettings
from desktop_app.dsp.trigger_settings import TriggerKind, TriggerMode, TriggerSettings
from desktop_app.dsp.trigger_watch import TriggerWatch
from desktop_app.ui.captures_panel import CapturesPanel
from desktop_app.ui.cursor_overlay import CursorOverlay
from desktop_app.ui.cursor_state import X2, CursorState
from desktop_app.ui.derived_overlay import DerivedOverlay
from desktop_app.ui.derived_sheet import DerivedSheet, DerivedSheetState
from desktop_app.ui.instrument_states import Choice, MeasureState
from desktop_app.ui.measure_panel import MeasurePanel
from desktop_app.ui.plot.frame import Envelope
from desktop_app.ui.plot_view import PlotView
from desktop_app.ui.presenters.captures_states import captures_state
from desktop_app.ui.presenters.measure_states import Measured, basis_text, rows_of
from desktop_app.ui.presenters.spectrum_states import analysed_since, spectrum_state
from desktop_app.ui.spectrum_panel import SpectrumControls, SpectrumPanel
from desktop_app.ui.states import Judgement, ReadoutState
from desktop_app.ui.trace_chart import token_color
from desktop_app.ui.trigger_overlay import TriggerMarks, TriggerOverlay
from desktop_app.ui.trigger_sheet import TriggerSheet, TriggerSheetState
from tests.gallery import data
from tests.gallery.scene import Scene

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.messages import FloatArray
    from desktop_app.ui.theme.theme import Theme

RATE_HZ = 1000.0
BEGIN_S = 1.7e9
EDGE = TriggerSettings(
    TriggerMode.NORMAL, level_volts=2.5, hysteresis_volts=0.1, span_s=0.5, pre_share=0.25
)


def ringing(n_steps: int, seed: int = 1) -> FloatArray:
    """Steps from 1 V to 4 V that ring, each a little different."""
    rng = np.random.default_rng(seed)
    t = np.arange(700) / RATE_HZ
    parts = []
    for _ in range(n_steps):
        size, hertz = rng.normal(3.0, 0.05), rng.normal(22.0, 0.5)
        step = size * (1 - np.exp(-t[:400] * 18) * np.cos(2 * np.pi * hertz * t[:400]))
        parts += [np.zeros(300), step]
    volts = 1.0 + np.concatenate(parts)
    return volts + rng.normal(0, 0.02, len(volts))


def history_of(volts: FloatArray) -> SampleHistory:
    history = SampleHistory(1 << 17, 1)
    history.append(SampleBlock(0, 0, BEGIN_S, RATE_HZ, volts[:, None]))
    return history


def _captures(*, is_overlaid: bool, n_steps: int = 24) -> Callable[[Theme], QWidget]:
    def build(theme: Theme) -> QWidget:
        watch = TriggerWatch()
        watch.set(EDGE)
        volts = ringing(n_steps)[:, None]
        block = SampleBlock(0, 0, BEGIN_S, RATE_HZ, volts)
        watch.update(block, np.zeros(volts.shape, bool), RATE_HZ)
        snapshot = watch.snapshot()
        color = token_color(theme.tokens, "channel 0")
        panel = CapturesPanel(theme)
        panel.render_captures(
            captures_state(snapshot, snapshot.latest, is_overlaid=is_overlaid, trace_color=color)
        )
        return panel

    return build


def _no_captures(theme: Theme) -> QWidget:
    panel = CapturesPanel(theme)
    color = token_color(theme.tokens, "channel 0")
    state = captures_state(TriggerWatch().snapshot(), None, is_overlaid=False, trace_color=color)
    panel.render_captures(state)
    return panel


def _measure(volts: FloatArray, *, is_interrupted: bool = False) -> Callable[[Theme], QWidget]:
    def build(theme: Theme) -> QWidget:
        times_s = BEGIN_S + np.arange(len(volts)) / RATE_HZ
        statistics = MeasurementStatistics()
        for seed in range(3):
            noise = np.random.default_rng(seed).normal(0, 0.002, len(volts))
            statistics.add(measure(times_s, volts + noise))
        found = measure(times_s, volts, is_interrupted=is_interrupted)
        measured = Measured(found, len(volts), len(volts) / RATE_HZ)
        panel = MeasurePanel(theme)
        panel.render_measurements(
            MeasureState(
                rows_of(found, statistics),
                basis_text(measured),
                Choice(("A0",)),
                Choice(("The view", "Between cursors")),
            )
        )
        return panel

    return build


def _hum(seconds: float) -> FloatArray:
    t = np.arange(round(seconds * RATE_HZ)) / RATE_HZ
    sweep = 0.3 * np.sin(2 * np.pi * (100 * t + 60 * np.sin(2 * np.pi * t / 12)))
    noise = np.random.default_rng(5).normal(0, 0.004, len(t))
    mains = 0.05 * np.sin(2 * np.pi * 50 * t) + 0.02 * np.sin(2 * np.pi * 150 * t)
    return 2.5 + np.sin(2 * np.pi * 12.3 * t) + mains + (sweep if seconds > 10 else 0) + noise


def _spectrum(view: int, scale: Scale, seconds: float = 8.0) -> Callable[[Theme], QWidget]:
    def build(theme: Theme) -> QWidget:
        settings = SpectrumSettings(n_samples=1024, n_averages=16)
        analyser = SpectrumAnalyser(settings, RATE_HZ)
        history = history_of(_hum(seconds))
        found = analysed_since(analyser, history, 0, is_restart=False)
        panel = SpectrumPanel(theme)
        panel.render_controls(
            SpectrumControls(
                channel=Choice(("A0",)),
                size=Choice(("1024, 1.0 s",)),
                window=Choice(tuple(window.label for window in Window)),
                averages=Choice(("Average of 16",)),
                scale=Choice((scale.label,)),
                view=view,
                is_holding=view == 0,
            )
        )
        panel.render_spectrum(
            spectrum_state(found, analyser, scale, is_holding=view == 0, gap_color=theme.tokens.gap)
        )
        return panel

    return build


def _sheet(state: TriggerSheetState) -> Callable[[Theme], QWidget]:
    def build(theme: Theme) -> QWidget:
        ground = QWidget()
        anchor = QWidget(ground)
        anchor.setGeometry(12, 0, 100, 8)
        sheet = TriggerSheet(theme, ground, anchor)
        sheet.render_trigger(state)
        # A child of the scene only when it has a window.
        sheet.setVisible(True)
        sheet.resize(440, sheet.sizeHint().height())
        sheet.move(12, 12)
        return ground

    return build


def _cursors(state: CursorState) -> Callable[[Theme], QWidget]:
    def build(theme: Theme) -> QWidget:
        view = PlotView(theme)
        view.add_overlay(CursorOverlay).render_cursors(state)
        view.render_frame(data.sine_frame())
        view.render_readout(ReadoutState(Judgement.NORMAL, 2.503, 1.985, 3.021, 1.9, 3.1, 0.12))
        return view

    return build


def _filtered(theme: Theme) -> QWidget:
    view = PlotView(theme)
    overlay = view.add_overlay(DerivedOverlay)
    overlay.render_derived("low-pass 50 Hz", ((1, "(A0 - 2.5) * 2"),))
    frame = data.sine_frame()
    first = frame.traces[0]
    low, high = (first.low - 2.5) * 2, (first.high - 2.5) * 2
    view.render_frame(replace(frame, traces=(first, Envelope(1, first.times_s, low, high))))
    view.render_readout(ReadoutState(Judgement.NORMAL, 2.503, 1.985, 3.021, 1.9, 3.1, 0.12))
    return view


def _derived_sheet(state: DerivedSheetState) -> Callable[[Theme], QWidget]:
    def build(theme: Theme) -> QWidget:
        ground = QWidget()
        sheet = DerivedSheet(theme, ground)
        sheet.render_derived(state)
        sheet.setVisible(True)
        sheet.setGeometry(12, 12, 460, 372)
        return ground

    return build


def _marked(marks: TriggerMarks) -> Callable[[Theme], QWidget]:
    def build(theme: Theme) -> QWidget:
        view = PlotView(theme)
        view.add_overlay(TriggerOverlay).render_marks(marks)
        view.render_frame(data.sine_frame())
        view.render_readout(ReadoutState(Judgement.NORMAL, 2.503, 1.985, 3.021, 1.9, 3.1, 0.12))
        return view

    return build


_T = np.arange(4000) / RATE_HZ
SINE = 2.5 + 0.51 * np.sin(2 * np.pi * 1.2 * _T)
PULSE = replace(EDGE, kind=TriggerKind.PULSE, max_width_s=0.012)
MARKS = TriggerMarks(
    0, (2.5,), tuple(data.NOW_S - 25.0 + 5.0 * k for k in range(5)), pre_s=0.75, post_s=2.25
)
INSTRUMENTS = (
    Scene("captures-pretrigger", 900, 260, _captures(is_overlaid=False)),
    Scene("captures-overlay", 900, 260, _captures(is_overlaid=True)),
    Scene("captures-empty", 640, 178, _no_captures),
    Scene(
        "cursors-both",
        900,
        420,
        _cursors(CursorState((data.NOW_S - 20.3, data.NOW_S - 9.1), (2.1, 2.9), selected=X2)),
    ),
    Scene("derived-plot", 900, 420, _filtered),
    Scene(
        "derived-sheet",
        484,
        396,
        _derived_sheet(
            DerivedSheetState(
                FilterKind.BAND_PASS,
                expressions=("(A0 - A1) * 2", "abs(A0"),
                expression_problem='")" is missing before the end at character 7. Write for'
                " example (A0 - A1) * 2, abs(A0) or diff(A0).",
            )
        ),
    ),
    Scene("trigger-marks", 900, 420, _marked(MARKS)),
    Scene("measure-sine", 500, 380, _measure(SINE)),
    Scene("measure-invalid", 500, 380, _measure(SINE[:900])),
    Scene("measure-gap", 500, 178, _measure(SINE, is_interrupted=True)),
    Scene("spectrum-dbv", 900, 320, _spectrum(0, Scale.DBV)),
    Scene("spectrum-density", 500, 240, _spectrum(0, Scale.DENSITY)),
    Scene("spectrum-waterfall", 900, 320, _spectrum(1, Scale.DBV, 26.0)),
    Scene("spectrum-both", 900, 420, _spectrum(2, Scale.DBV, 26.0)),
    Scene("trigger-edge", 460, 420, _sheet(TriggerSheetState(EDGE, is_on=True))),
    Scene(
        "trigger-pulse",
        460,
        500,
        _sheet(
            TriggerSheetState(
                PULSE,
                is_on=True,
                channels=("A2", "A5"),
                problem="The shortest pulse looked for is longer than the longest.",
            )
        ),
    ),
)
