"""Hands over what is to be heard: of every frame what is new, or the picture as a whole."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.dsp.listening import Audible, notes_of
from desktop_app.dsp.tones import NOTE_S, SILENCE
from desktop_app.services.listening import MOST_WAITING
from desktop_app.ui.plot.playhead_item import PlayheadItem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.protocols import Clock
    from desktop_app.dsp.history import SampleHistory
    from desktop_app.dsp.listening import Span
    from desktop_app.dsp.tones import Note
    from desktop_app.services.listening import ListeningService
    from desktop_app.services.monitor import MonitorService
    from desktop_app.services.settings import SettingsService
    from desktop_app.ui.plot.frame import PlotFrame
    from desktop_app.ui.plot_view import PlotView
    from desktop_app.ui.presenters.live_presenter import LivePresenter

SETTING = "plot.sonify"
PICTURE_S = 5.0
# After a stall of the window only the newest is heard.
LONGEST_PIECE_S = 0.25
# Where motion is to be reduced, the playhead jumps to so many places instead of gliding.
PLACES = 20


class ListeningPresenter(QObject):
    """The first channel that is shown, on the axis it is drawn on.

    Signals:
        switched: whether the signal is to be heard.
    """

    switched = Signal(bool)

    def __init__(
        self,
        service: ListeningService,
        live: LivePresenter,
        monitor: MonitorService,
        plot: PlotView,
        *,
        settings: SettingsService,
        clock: Clock,
    ) -> None:
        super().__init__(service)
        self._service = service
        self._live = live
        self._monitor = monitor
        self._plot = plot
        self._settings = settings
        self._clock = clock
        self._is_on = False
        self._frame: PlotFrame | None = None
        self._drawn_s = 0.0
        self._heard_s: float | None = None
        self._value: float | None = None
        self._played_s = (0.0, 0.0)
        self._playhead = plot.add_overlay(PlayheadItem)
        live.drawn.connect(self._on_drawn)
        monitor.changed.connect(self._on_changed)
        settings.changed.connect(self.follow)

    @Slot(bool)
    def switch(self, is_on: bool) -> None:
        """Hear the living signal, or no longer; kept in the settings."""
        self._settings.change(SETTING, is_on)
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Do as the settings say."""
        is_on = self._settings.current.plot.sonify
        if is_on != self._is_on:
            self._is_on = is_on
            self._forget()
        self.switched.emit(is_on)

    @Slot()
    def play_picture(self) -> None:
        """Play what the plot shows, from the left ear to the right."""
        frame = self._frame
        channel = min((trace.channel for trace in frame.traces), default=None) if frame else None
        if frame is not None and channel is not None:
            self._played_s = (frame.now_s - frame.window_s, frame.now_s)
            self._service.play(_wandering(frame, channel, self._plot.range_of(0)))

    @Slot(object)
    def _on_drawn(self, frame: PlotFrame) -> None:
        self._frame = frame
        self._render_playhead()
        elapsed_s, self._drawn_s = self._clock.now_s() - self._drawn_s, self._clock.now_s()
        if not (self._is_on and frame.is_live) or self._service.is_playing:
            self._heard_s = None
            return
        n_notes = min(MOST_WAITING, max(1, round(elapsed_s / NOTE_S)))
        if frame.is_stale:
            self._service.hear([SILENCE] * n_notes)
        elif (history := self._monitor.history) is not None:
            self._service.hear(self._new(frame, self._live.shown_of(history), n_notes))

    def _render_playhead(self) -> None:
        """Where the ear is; in a picture that goes on meanwhile, it goes with what is heard."""
        share = self._service.heard_share()
        if share is not None and self._settings.current.appearance.reduced_motion:
            share = math.floor(share * PLACES) / PLACES
        start_s, end_s = self._played_s
        moment_s = None if share is None else start_s + share * (end_s - start_s)
        self._playhead.render_moment(moment_s)

    def _new(self, frame: PlotFrame, history: SampleHistory, n_notes: int) -> Iterator[Note]:
        """What came since the last frame; of a slow signal the last value is held."""
        looks = self._live.steering.view.looks
        shown = [one for one in range(history.n_channels) if looks.of(one).is_shown]
        end_s = history.end_s
        if not shown or end_s is None:
            return iter(())
        channel = shown[0]
        heard_s = end_s - NOTE_S if self._heard_s is None else self._heard_s
        start_s = min(end_s, max(heard_s, end_s - LONGEST_PIECE_S))
        times_s, volts = history.values(start_s, end_s)
        values = looks.of(channel).values(volts[:, channel])
        gaps = tuple((gap.start_s, gap.end_s) for gap in history.gaps(start_s, end_s))
        axis = self._plot.range_of(0)
        piece = Audible(times_s, values, values, axis, gaps, _anomalies(frame, channel))
        last, self._heard_s = self._value, end_s
        if len(values) and np.isfinite(values[-1]):
            self._value = float(values[-1])
        return notes_of(piece, start_s, end_s, n_notes, last=last)

    @Slot()
    def _on_changed(self) -> None:
        """Another source: nothing of the last one is held."""
        self._frame = None
        self._forget()

    def _forget(self) -> None:
        self._heard_s = self._value = None
        self._service.hush()
        self._render_playhead()


def _wandering(frame: PlotFrame, channel: int, axis: tuple[float, float]) -> Iterator[Note]:
    """The notes of a picture; what lies before its left edge is where the tone begins."""
    traces = [trace for trace in frame.traces if trace.channel == channel]
    times_s, low, high = (
        np.concatenate([getattr(trace, name) for trace in traces])
        for name in ("times_s", "low", "high")
    )
    gaps = tuple((gap.start_s, gap.end_s) for gap in frame.gaps)
    piece = Audible(times_s, low, high, axis, gaps, _anomalies(frame, channel))
    n_notes = round(PICTURE_S / NOTE_S)
    start_s = frame.now_s - frame.window_s
    n_before = int(np.searchsorted(times_s, start_s, side="right"))
    last = float(low[n_before - 1]) if n_before else None
    for at, note in enumerate(notes_of(piece, start_s, frame.now_s, n_notes, last=last)):
        yield replace(note, pan=2 * at / (n_notes - 1) - 1)


def _anomalies(frame: PlotFrame, channel: int) -> tuple[Span, ...]:
    return tuple((one.start_s, one.end_s) for one in frame.events if one.channel == channel)
