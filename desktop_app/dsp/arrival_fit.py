"""A line from sample index to time, through the earliest arrivals.

Bytes arrive late by a delay that is never negative and often near zero, so the truth lies along the
lower edge of the arrivals, not through their middle.
"""

from __future__ import annotations

from collections import deque
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

BIN_S = 0.5
MIN_SAMPLES_PER_BIN = 4
# Five minutes for the slope, so that half a millisecond of jitter is less than two millionths; a
# few seconds for the offset, so that a lost line is soon forgiven.
MAX_BINS = 600
OFFSET_BINS = 10
# How far the rate may be from the nominal one before it must be seen twice to be believed.
NEAR = 0.05
CHANGED = 0.10
AGREE = 0.20
MIN_BINS_TO_MEASURE = 3
# From ten seconds on the slope is that of the envelope, unless the recent arrivals have left it:
# a line that was lost, where nobody counts lines, lifts all that follow.
MIN_BINS_OF_ENVELOPE = 20
REFINEMENT = 0.002
TOUCHES_S, TOUCHES_PERIODS = 0.002, 0.2
# How far the line may be off at either end: so many times the third gap between it and an arrival
# of that half. Simulated links of 10 Hz and 1 kHz, in bursts and not, are within 98 times of 100.
DOUBT, DOUBTED_GAP = 2.5, 3


class _Arrival(NamedTuple):
    sample: int
    arrived_s: float


class ArrivalFit:
    """The period of the samples and the time of each, from when they arrived.

    Until three bins of 0.5 s (or four samples, for slow signals) are filled, the period is the
    nominal one. `is_settled` once it is known to some millionths; `uncertainty` is the share of
    itself by which it may be off then.
    """

    def __init__(self, nominal_period_s: float) -> None:
        self.period_s = nominal_period_s
        self._bins: deque[_Arrival] = deque(maxlen=MAX_BINS)
        self._bin_end_s = 0.0
        self._is_measured = False
        self.is_settled = False
        self.uncertainty = 0.0

    def restart(self) -> None:
        """Forget the arrivals; the period found so far is the new nominal one."""
        self._bins.clear()
        self._is_measured = False
        self.is_settled = False

    def add(self, index: int, arrived_s: float) -> None:
        """Take in that sample `index`, the last of its batch, arrived at `arrived_s`."""
        arrival = _Arrival(index, arrived_s)
        if not self._bins or arrived_s >= self._bin_end_s:
            self._bins.append(arrival)
            self._measure()
            self._bin_end_s = arrived_s + max(BIN_S, MIN_SAMPLES_PER_BIN * self.period_s)
        elif self._delay_s(arrival) < self._delay_s(self._bins[-1]):
            self._bins[-1] = arrival

    def time_s(self, index: int) -> float:
        """When sample `index` was taken; needs at least one arrival."""
        recent = list(self._bins)[-OFFSET_BINS:]
        earliest = min(recent, key=self._delay_s)
        return earliest.arrived_s + (index - earliest.sample) * self.period_s

    def _delay_s(self, arrival: _Arrival) -> float:
        """Delay against the line through the oldest bin: only differences mean anything."""
        origin = self._bins[0]
        elapsed_s = arrival.arrived_s - origin.arrived_s
        return elapsed_s - (arrival.sample - origin.sample) * self.period_s

    def _measure(self) -> None:
        if len(self._bins) < MIN_BINS_TO_MEASURE:
            return
        recent = self._recent_periods_s(3 if self._is_measured else 2)
        period_s = self._median_period_s()
        if max(recent) < (1 - CHANGED) * period_s or min(recent) > (1 + CHANGED) * period_s:
            self._bins = deque(list(self._bins)[-len(recent) - 1 :], maxlen=MAX_BINS)
            period_s = self._median_period_s()
        is_near = abs(period_s / self.period_s - 1) <= NEAR
        if self._is_measured or is_near or max(recent) <= (1 + AGREE) * min(recent):
            self.period_s = period_s
            self._is_measured = True
            self._refine()

    def _refine(self) -> None:
        """Take the slope of the envelope, which is far sharper, where that is the true one."""
        if len(self._bins) < MIN_BINS_OF_ENVELOPE:
            return
        first, last = envelope(tuple(self._bins))
        slope_s = _period_s(first, last)
        late_s = min(
            arrival.arrived_s - first.arrived_s - (arrival.sample - first.sample) * slope_s
            for arrival in list(self._bins)[-OFFSET_BINS:]
        )
        is_touched = late_s <= max(TOUCHES_S, TOUCHES_PERIODS * slope_s)
        if is_touched and abs(slope_s / self.period_s - 1) <= REFINEMENT:
            self.period_s = slope_s
            self.is_settled = True
            self.uncertainty = self._doubt()

    def _doubt(self) -> float:
        origin, last = self._bins[0], self._bins[-1]
        delays_s = [self._delay_s(arrival) for arrival in self._bins]
        half = len(delays_s) // 2
        earliest_s = min(delays_s)
        gaps_s = sum(
            sorted(part)[DOUBTED_GAP] - earliest_s for part in (delays_s[:half], delays_s[half:])
        )
        return 2 * DOUBT * gaps_s / (last.arrived_s - origin.arrived_s)

    def _recent_periods_s(self, n_intervals: int) -> list[float]:
        bins = list(self._bins)[-n_intervals - 1 :]
        return [_period_s(*pair) for pair in pairwise(bins)]

    def _median_period_s(self) -> float:
        """Median slope of the pairs half a window apart: long baselines, and bad bins do no harm.

        Theil's incomplete method (1950), O(n).
        """
        bins = list(self._bins)
        half = len(bins) // 2
        return median(_period_s(*pair) for pair in zip(bins, bins[half:], strict=False))


def envelope(arrivals: Sequence[_Arrival]) -> tuple[_Arrival, _Arrival]:
    """The two arrivals that the best line below all of them goes through.

    Of all such lines it has the least mean distance: the edge of the lower convex hull over the
    mean of the samples. Moon, Skelly and Towsley, "Estimation and removal of clock skew from
    network delay measurements", INFOCOM 1999.
    """
    hull: list[_Arrival] = []
    for arrival in arrivals:
        while len(hull) > 1 and _is_above(hull[-1], hull[-2], arrival):
            hull.pop()
        hull.append(arrival)
    mean = sum(arrival.sample for arrival in arrivals) / len(arrivals)
    return next(edge for edge in pairwise(hull) if edge[1].sample >= mean)


def _is_above(middle: _Arrival, first: _Arrival, last: _Arrival) -> bool:
    """Whether an arrival lies on or above the line between two others."""
    return (middle.arrived_s - first.arrived_s) * (last.sample - first.sample) >= (
        last.arrived_s - first.arrived_s
    ) * (middle.sample - first.sample)


def _period_s(first: _Arrival, last: _Arrival) -> float:
    return (last.arrived_s - first.arrived_s) / (last.sample - first.sample)
