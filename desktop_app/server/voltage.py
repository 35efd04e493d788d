"""The voltage one client sends, judged by a detector that is its own.

Pure: the arrival time comes as an argument. Results keep the client's own timestamps.
"""

from __future__ import annotations

from collections import deque
from statistics import median
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.messages import SampleBlock, frozen
from desktop_app.core.results import anomaly_results
from desktop_app.server.readings import HIGHEST_RATE_HZ, LOWEST_RATE_HZ

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop_app.core.protocols import Detector
    from desktop_app.core.results import AnomalyResult
    from desktop_app.server.readings import Reading

    NewDetector = Callable[[float], Detector]

# A part takes a detector a few milliseconds, which is what everybody else may have to wait.
PART_SAMPLES = 64
# The rate is the median of the last intervals, once there are enough to trust one.
INTERVALS_KEPT = 15
INTERVALS_NEEDED = 3
# A detector is replaced when the true rate is this many times higher or lower than its own.
RATE_TOLERANCE = 1.5
GAP_S = 1.0
GAP_PERIODS = 5.0


class ClientVoltage:
    """Readings in, one result each out, in order.

    Without timestamps the readings are taken to follow each other at `sample_rate_hz`. With them,
    the rate is measured, and a gap or a step back in time begins a new segment.
    """

    def __init__(self, new_detector: NewDetector, sample_rate_hz: float) -> None:
        self._new_detector = new_detector
        self._rate_hz = sample_rate_hz
        self._detector = new_detector(sample_rate_hz)
        self._intervals_s: deque[float] = deque(maxlen=INTERVALS_KEPT)
        self._last_s: float | None = None
        self._next_index = 0
        self._segment = 0

    @property
    def rate_hz(self) -> float:
        """The rate the detector works at."""
        return self._rate_hz

    def follow(self, rate_hz: float) -> None:
        """Take the client's word for the rate of what it sends from now on."""
        self._intervals_s.extend([1.0 / rate_hz] * INTERVALS_KEPT)
        self._follow_rate()

    def judge(self, readings: Sequence[Reading], arrived_s: float) -> Iterator[AnomalyResult]:
        """One result for every reading; `arrived_s` stamps those that have no time.

        Lazy: each `PART_SAMPLES` readings are judged when the first result of them is asked for.
        """
        times_s = self._times_s(readings, arrived_s)
        start = 0
        for index, reading in enumerate(readings):
            begins = reading.time_s is not None and self._begins_segment(reading.time_s)
            if begins or index - start == PART_SAMPLES:
                yield from self._judge_run(readings[start:index], times_s[start:index])
                start = index
            self._segment += begins
        yield from self._judge_run(readings[start:], times_s[start:])
        self._follow_rate()

    def _times_s(self, readings: Sequence[Reading], arrived_s: float) -> list[float]:
        """The time of each reading; those without one end at `arrived_s`, a period apart."""
        last = len(readings) - 1
        return [
            arrived_s - (last - index) / self._rate_hz if reading.time_s is None else reading.time_s
            for index, reading in enumerate(readings)
        ]

    def _begins_segment(self, time_s: float) -> bool:
        """Whether a stamped reading does not follow the one before; keeps its time."""
        last_s, self._last_s = self._last_s, time_s
        if last_s is None:
            return False
        interval_s = time_s - last_s
        is_known = len(self._intervals_s) >= INTERVALS_NEEDED
        period_s = median(self._intervals_s) if is_known else 0.0
        if interval_s <= 0:
            return True
        if is_known and interval_s > max(GAP_S, GAP_PERIODS * period_s):
            return True
        self._intervals_s.append(interval_s)
        return False

    def _judge_run(
        self, readings: Sequence[Reading], times_s: Sequence[float]
    ) -> list[AnomalyResult]:
        if not readings:
            return []
        volts = np.array([[reading.volts] for reading in readings], dtype=np.float64)
        block = SampleBlock(
            self._next_index, self._segment, times_s[0], self._rate_hz, frozen(volts)
        )
        self._next_index += len(readings)
        results = list(anomaly_results(block, self._detector.update(block)))
        for result, time_s in zip(results, times_s, strict=True):
            result["timestamp"] = round(time_s, 6)
        return results

    def _follow_rate(self) -> None:
        """Replace the detector when the measured rate shows that its own is far off."""
        if len(self._intervals_s) < INTERVALS_NEEDED:
            return
        rate_hz = min(max(1.0 / median(self._intervals_s), LOWEST_RATE_HZ), HIGHEST_RATE_HZ)
        if 1 / RATE_TOLERANCE <= rate_hz / self._rate_hz <= RATE_TOLERANCE:
            return
        self._rate_hz = rate_hz
        self._detector = self._new_detector(rate_hz)
        self._segment += 1
