"""Captures stretches of a stream of samples around the places where a condition is met.

All decisions are made on absolute sample indexes, so any split of the samples into blocks gives the
same captures, and none reaches over an interruption.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.messages import frozen
from desktop_app.dsp.captures import Capture
from desktop_app.dsp.comparator import NO_CROSSINGS, Crossings, merged
from desktop_app.dsp.ring import RingBuffer
from desktop_app.dsp.trigger_conditions import condition_of
from desktop_app.dsp.trigger_settings import TriggerMode

if TYPE_CHECKING:
    from desktop_app.core.messages import BoolArray, FloatArray, SampleBlock
    from desktop_app.dsp.trigger_settings import TriggerSettings

# Auto mode shows what there is at least this often; shorter sweeps would only flicker.
AUTO_AFTER_S = 0.1
# No more than 200 captures a second: nobody sees more, and each costs the detector's thread.
SHORTEST_HOLD_OFF_S = 0.005
# Samples looked at in one go.
_PIECE = 4096


class TriggerState(Enum):
    """What a trigger is doing, in the words of bench oscilloscopes."""

    WAITING = "waiting"
    CAPTURING = "capturing"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class _Place:
    """A trigger: where it is, when, and the sample with which it became known."""

    index: int
    fraction: float
    known_index: int
    time_s: float
    is_triggered: bool


class Trigger:
    """One thread feeds it; `rate_hz` turns the settings' seconds into samples.

    Attributes:
        state: waiting for the condition, filling a capture, or stopped after a single one.
    """

    def __init__(self, settings: TriggerSettings, rate_hz: float, n_channels: int) -> None:
        self._mode = settings.mode
        self._rate_hz = rate_hz
        self._n_channels = n_channels
        self._channel = min(settings.channel, n_channels - 1)
        self._n_before, self._n_after = settings.n_samples(rate_hz, n_channels)
        hold_off_s = max(settings.hold_off_s, SHORTEST_HOLD_OFF_S)
        self._n_hold_off = max(1, math.ceil(hold_off_s * rate_hz))
        self._n_auto = max(self._n_span, math.ceil(AUTO_AFTER_S * rate_hz))
        self._condition = condition_of(settings, rate_hz)
        self._segment: int | None = None
        self._free_index = 0
        self._begin_segment(0)
        self.state = TriggerState.WAITING

    @property
    def _n_span(self) -> int:
        return self._n_before + self._n_after

    def arm(self) -> None:
        """Wait for a trigger again, after a single capture."""
        if self.state is TriggerState.STOPPED:
            self.state = TriggerState.WAITING
            self._free_index = max(self._free_index, self._ring.end_index)

    def update(self, block: SampleBlock, is_anomaly: BoolArray) -> tuple[Capture, ...]:
        """The captures that became complete with `block`; `is_anomaly` is `(n, channels)`."""
        if not block.n_samples:
            return ()
        done: list[Capture] = []
        if block.segment != self._segment or block.first_index != self._ring.end_index:
            if self._place is not None:
                done.append(self._finish(self._place, is_cut=True))
            self._segment = block.segment
            self._begin_segment(block.first_index)
        # In pieces, so that what lies before a trigger is still held when it is found.
        for row in range(0, block.n_samples, _PIECE):
            flags = is_anomaly[row : row + _PIECE, self._channel]
            done += self._take_in(block, block.volts[row : row + _PIECE], flags)
        return tuple(done)

    def _begin_segment(self, first_index: int) -> None:
        # One span for the capture, two for a trigger known late, and the newest piece.
        self._ring = RingBuffer(3 * self._n_span + _PIECE, self._n_channels)
        self._ring.skip(first_index)
        self._condition.reset()
        self._place: _Place | None = None
        self._waiting_since = first_index

    def _take_in(self, block: SampleBlock, piece: FloatArray, flags: BoolArray) -> list[Capture]:
        first = self._ring.end_index
        self._ring.append(piece)
        found = self._find(piece[:, self._channel], flags, first)
        done: list[Capture] = []
        while self.state is not TriggerState.STOPPED:
            if self._place is None:
                self._place = self._next_place(found, block)
            if self._place is None or self._ring.end_index < self._end_of(self._place):
                self.state = TriggerState.CAPTURING if self._place else TriggerState.WAITING
                break
            done.append(self._finish(self._place, is_cut=False))
        return done

    def _find(self, volts: FloatArray, flags: BoolArray, first: int) -> Crossings:
        """Every place in a piece of the signal; missing samples interrupt it."""
        is_finite = np.isfinite(volts)
        edges = np.flatnonzero(np.diff(is_finite)) + 1
        parts = [NO_CROSSINGS]
        for start, end in pairwise([0, *edges.tolist(), len(volts)]):
            if is_finite[start]:
                parts.append(
                    self._condition.find(volts[start:end], flags[start:end], first + start)
                )
            else:
                self._condition.reset()
        found = merged(*parts)
        # A slow end of a pulse may become known when its beginning is no longer held.
        index = np.maximum(found.index, found.known_index - self._n_span)
        return Crossings(index, found.fraction, found.known_index)

    def _next_place(self, found: Crossings, block: SampleBlock) -> _Place | None:
        """The first trigger that may be taken; in auto mode what there is, after a while."""
        is_auto = self._mode is TriggerMode.AUTO
        auto_index = self._waiting_since + self._n_auto
        rows = np.flatnonzero(found.index >= self._free_index)
        if len(rows) and not (is_auto and found.known_index[rows[0]] >= auto_index):
            row = rows[0]
            index, fraction = int(found.index[row]), float(found.fraction[row])
            known = int(found.known_index[row])
            return _Place(index, fraction, known, _time_s(block, index + fraction), True)
        if is_auto and self._ring.end_index >= auto_index:
            index = auto_index - self._n_after
            return _Place(index, 0.0, auto_index, _time_s(block, index), False)
        return None

    def _end_of(self, place: _Place) -> int:
        return place.index + self._n_after

    def _finish(self, place: _Place, *, is_cut: bool) -> Capture:
        end = min(self._end_of(place), self._ring.end_index)
        first = max(place.index - self._n_before, self._ring.first_index)
        self._place = None
        self._waiting_since = max(end, place.known_index)
        if place.is_triggered:
            self._free_index = max(end, place.index + self._n_hold_off)
            if self._mode is TriggerMode.SINGLE:
                self.state = TriggerState.STOPPED
        return Capture(
            channel=self._channel,
            segment=self._segment or 0,
            first_index=first,
            volts=frozen(self._ring.copy(first, end)),
            rate_hz=self._rate_hz,
            trigger_index=place.index,
            trigger_fraction=place.fraction,
            trigger_s=place.time_s,
            is_triggered=place.is_triggered,
            is_cut=is_cut,
        )


def _time_s(block: SampleBlock, position: float) -> float:
    return block.start_s + (position - block.first_index) / block.rate_hz
