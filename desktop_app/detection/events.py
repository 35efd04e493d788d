"""Turns verdicts into events: one fault, one event, with a beginning, an end and a cause."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.messages import RHYTHM_CAUSES, Cause, Event

if TYPE_CHECKING:
    import numpy.typing as npt

    from desktop_app.core.messages import BeatInterval, FloatArray, SampleBlock, Verdicts

# Anomalies no further apart than this belong to one event: whichever of the two is longer.
HOLD_OFF_SAMPLES = 10
HOLD_OFF_S = 1.0

# How much a cause tells; more than the event's so far, and it becomes the event's. What goes on
# after the first samples is no spike; that it is too high says more than that it looks odd; and a
# held value may first show as too high for its moment.
_VAGUE = dict.fromkeys((Cause.PATTERN, Cause.NOISE, Cause.DRIFT, Cause.WEAK, Cause.BEAT_SHAPE), 1)
# A beat out of turn is also higher or lower than what was expected at its time.
_BEATS = {Cause.EARLY_BEAT: 3, Cause.LATE_BEAT: 3}
_TELLING = {Cause.SPIKE: 0, **_VAGUE, Cause.HIGH: 2, Cause.LOW: 2, **_BEATS}
_MOST_TELLING = 4


def hold_off_samples(rate_hz: float) -> int:
    """How many calm samples end an event."""
    return max(HOLD_OFF_SAMPLES, int(HOLD_OFF_S * rate_hz))


@dataclass(slots=True)
class _Open:
    """An event that may still go on; `beyond` is how far its peak lies outside the band."""

    event: Event
    last_index: int
    last_s: float
    beyond: float


@dataclass(frozen=True, slots=True)
class _Column:
    """One channel of a block and its verdicts."""

    channel: int
    block: SampleBlock
    volts: FloatArray
    score: FloatArray
    cause: npt.NDArray[np.uint8]
    low: FloatArray
    high: FloatArray
    intervals: tuple[BeatInterval, ...]

    def time_s(self, row: int) -> float:
        return self.block.start_s + row / self.block.rate_hz


class EventTracker:
    """Follows every channel; holds at most one open event for each."""

    def __init__(self) -> None:
        self._next_id = 1
        self._segment: int | None = None
        self._open: dict[int, _Open] = {}

    def update(self, block: SampleBlock, verdicts: Verdicts) -> tuple[Event, ...]:
        """Events that opened, changed or closed with this block, each once, as it now stands.

        An event changes when its peak or score grows, or when its cause becomes known. It closes
        a second (at least ten samples) after its last anomaly, or with its segment; its end is the
        end of that last anomaly.
        """
        changed: dict[int, Event] = {}
        if block.segment != self._segment:
            self._segment = block.segment
            for channel in list(self._open):
                self._close(channel, changed)
        hold_off = hold_off_samples(block.rate_hz)
        for channel in range(block.n_channels):
            rows = np.flatnonzero(verdicts.is_anomaly[:, channel])
            if len(rows):
                column = _Column(
                    channel,
                    block,
                    block.volts[:, channel],
                    verdicts.score[:, channel],
                    verdicts.cause[:, channel],
                    verdicts.low[:, channel],
                    verdicts.high[:, channel],
                    verdicts.intervals,
                )
                breaks = np.flatnonzero(np.diff(rows) > hold_off) + 1
                for group in np.split(rows, breaks):
                    self._extend(column, group, hold_off, changed)
            self._close_if_over(channel, block.end_index - 1, hold_off, changed)
        return tuple(changed.values())

    def _extend(
        self,
        column: _Column,
        rows: npt.NDArray[np.intp],
        hold_off: int,
        changed: dict[int, Event],
    ) -> None:
        """Take in one group of anomalies, as a part of the open event or as a new one."""
        first = column.block.first_index
        self._close_if_over(column.channel, first + int(rows[0]), hold_off, changed)
        ongoing = self._open.get(column.channel)
        if ongoing is None:
            ongoing = self._begin(column, int(rows[0]))
            changed[ongoing.event.event_id] = ongoing.event
        grown = _grown(ongoing, column, rows)
        if grown != ongoing.event:
            ongoing.event = grown
            changed[grown.event_id] = grown
        last = int(rows[-1])
        ongoing.last_index = first + last
        ongoing.last_s = column.time_s(last) + 1.0 / column.block.rate_hz

    def _begin(self, column: _Column, row: int) -> _Open:
        index, time_s = column.block.first_index + row, column.time_s(row)
        event = Event(
            event_id=self._next_id,
            channel=column.channel,
            cause=Cause(int(column.cause[row])),
            start_index=index,
            start_s=time_s,
            end_index=None,
            end_s=None,
            peak_volts=float("nan"),
            low=float(column.low[row]),
            high=float(column.high[row]),
            score=0.0,
        )
        self._next_id += 1
        ongoing = _Open(event, index, time_s, -np.inf)
        self._open[column.channel] = ongoing
        return ongoing

    def _close_if_over(
        self, channel: int, index: int, hold_off: int, changed: dict[int, Event]
    ) -> None:
        ongoing = self._open.get(channel)
        if ongoing is not None and index - ongoing.last_index > hold_off:
            self._close(channel, changed)

    def _close(self, channel: int, changed: dict[int, Event]) -> None:
        ongoing = self._open.pop(channel)
        event = replace(ongoing.event, end_index=ongoing.last_index + 1, end_s=ongoing.last_s)
        changed[event.event_id] = event


def _grown(ongoing: _Open, column: _Column, rows: npt.NDArray[np.intp]) -> Event:
    """The event with these anomalies taken in: peak, score, and the most telling cause."""
    event = ongoing.event
    score = max(event.score, float(column.score[rows].max()))
    cause = event.cause
    for code in dict.fromkeys(column.cause[rows].tolist()):
        if _TELLING.get(code, _MOST_TELLING) > _TELLING.get(cause, _MOST_TELLING):
            cause = Cause(code)
    interval = event.interval
    if cause in RHYTHM_CAUSES and interval is None:
        within = range(column.block.first_index + int(rows[0]), column.block.end_index)
        mine = (one for one in column.intervals if one.channel == column.channel)
        interval = next((one for one in mine if one.index in within), None)
    volts = column.volts[rows]
    beyond = np.fmax(volts - event.high, event.low - volts)
    beyond = np.where(np.isfinite(beyond), beyond, -np.inf)
    furthest = int(np.argmax(beyond))
    peak_volts = event.peak_volts
    if beyond[furthest] > ongoing.beyond:
        ongoing.beyond = float(beyond[furthest])
        peak_volts = float(volts[furthest])
    return replace(event, score=score, cause=cause, peak_volts=peak_volts, interval=interval)
