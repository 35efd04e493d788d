"""What the station tells its hub of one judged block, in amounts that any rate leaves bounded.

Pure, and fed in the detector's thread.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Protocol

import numpy as np

from desktop_app.core.results import anomaly_results
from desktop_app.server.facts import Columns, NewEvent

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    from desktop_app.core.messages import BoolArray, Event, FloatArray, SampleBlock, Verdicts
    from desktop_app.server.facts import StationFact
    from desktop_app.server.messages import AnomalyEvent, Column

# Nobody reads more results a second than this; faster signals are drawn from the trace.
MAX_RESULTS_HZ = 200.0
COLUMNS_PER_S = 30


class EventLog(Protocol):
    """Keeps anomaly events beyond the life of hub and program.

    `add` gives a record its id, or returns None where it could not be kept: then nobody is told,
    because nobody could be told again.
    """

    def add(self, event: NewEvent) -> AnomalyEvent | None: ...


class StationFeed:
    """Follows one station's blocks; keeps the column that is not yet full and the open events."""

    def __init__(self, log: EventLog) -> None:
        self._log = log
        self._open_columns: dict[int, Column] = {}
        self._open_ids: dict[tuple[float, int], int] = {}

    def take(
        self, block: SampleBlock, verdicts: Verdicts, events: Sequence[Event]
    ) -> list[StationFact]:
        """Results in time order, the drawn signal, and records of events that began or ended."""
        rows = rows_to_tell(block, np.any(verdicts.is_anomaly, axis=1))
        return [
            *anomaly_results(block, verdicts, rows),
            *(self._columns(block, verdicts, channel) for channel in range(block.n_channels)),
            *self._records(events, float(block.times_s()[-1])),
        ]

    def _records(self, events: Sequence[Event], now_s: float) -> list[AnomalyEvent]:
        records = (self._record(event, now_s) for event in events)
        return [record for record in records if record is not None]

    def _record(self, event: Event, now_s: float) -> AnomalyEvent | None:
        """The event's record in the log, when it has begun or ended; None while it only grows."""
        key = (event.start_s, event.channel)
        opened_id = self._open_ids.get(key)
        if opened_id is not None and event.end_s is None:
            return None
        record = self._log.add(
            NewEvent(
                opened_id=opened_id,
                channel=event.channel,
                cause=event.cause.word,
                start_s=event.start_s,
                end_s=event.end_s,
                peak_voltage=_number(event.peak_volts),
                expected_low=_number(event.low),
                expected_high=_number(event.high),
                score=event.score,
                text=event.text(now_s),
            )
        )
        if event.end_s is not None:
            self._open_ids.pop(key, None)
        elif record is not None:
            self._open_ids[key] = record.id
        return record

    def _columns(self, block: SampleBlock, verdicts: Verdicts, channel: int) -> Columns:
        """The columns this block touches; the first may complete one that was told before."""
        bins = np.floor(block.times_s() * COLUMNS_PER_S + 1e-6)
        starts = np.flatnonzero(np.diff(bins, prepend=bins[0] - 1))
        volts = block.volts[:, channel]
        columns = [
            (float(bins[start]) / COLUMNS_PER_S, low, high, is_anomaly, *band)
            for start, low, high, is_anomaly, band in zip(
                starts.tolist(),
                _reduced(np.fmin, volts, starts),
                _reduced(np.fmax, volts, starts),
                np.maximum.reduceat(verdicts.is_anomaly[:, channel], starts).astype(int).tolist(),
                zip(
                    _reduced(np.fmin, verdicts.low[:, channel], starts),
                    _reduced(np.fmax, verdicts.high[:, channel], starts),
                    strict=True,
                ),
                strict=True,
            )
        ]
        unfinished = self._open_columns.get(channel)
        if unfinished is not None and unfinished[0] == columns[0][0]:
            columns[0] = _joined(unfinished, columns[0])
        self._open_columns[channel] = columns[-1]
        return Columns(channel, columns)


def rows_to_tell(block: SampleBlock, is_anomaly: BoolArray) -> list[int]:
    """The rows whose results are sent: all of a slow signal, an even choice of a fast one.

    The first row of every run of anomalies is always among them.
    """
    step = max(1, math.ceil(block.rate_hz / MAX_RESULTS_HZ))
    index = block.first_index + np.arange(block.n_samples)
    begins = is_anomaly & ~np.concatenate(([False], is_anomaly[:-1]))
    chosen: list[int] = np.flatnonzero((index % step == 0) | begins).tolist()
    return chosen


def _reduced(
    function: np.ufunc, values: FloatArray, starts: npt.NDArray[np.intp]
) -> list[float | None]:
    return [_number(value) for value in function.reduceat(values, starts).tolist()]


def _number(value: float) -> float | None:
    """JSON has no NaN."""
    return round(value, 6) if math.isfinite(value) else None


def _joined(first: Column, second: Column) -> Column:
    lows = [value for value in (first[1], second[1]) if value is not None]
    highs = [value for value in (first[2], second[2]) if value is not None]
    return (
        first[0],
        min(lows, default=None),
        max(highs, default=None),
        max(first[3], second[3]),
        second[4],
        second[5],
    )
