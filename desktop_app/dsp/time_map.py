"""The time of every sample in a few straight lines instead of a number for each. One thread."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray
    from desktop_app.dsp.columns import IndexArray

# A block joins the line before it unless a time would be off by more than this share of a period.
TOLERANCE = 0.01
# Twice what a double resolves of the seconds since 1970.
FINEST_S = 5e-7


class TimeMap:
    """Runs of evenly spaced samples; indexes and times only ever grow."""

    def __init__(self) -> None:
        self._firsts = array("q")
        self._starts_s = array("d")
        self._steps_s = array("d")

    @property
    def lines(self) -> tuple[FloatArray, ...]:
        """First index, start and step of every run, each `(n,)`: what `of_lines` takes."""
        return tuple(map(np.array, (self._firsts, self._starts_s, self._steps_s)))

    @classmethod
    def of_lines(cls, firsts: IndexArray, starts_s: FloatArray, steps_s: FloatArray) -> TimeMap:
        """The map that had these lines."""
        made = cls()
        made._firsts.extend(firsts.tolist())
        made._starts_s.extend(starts_s.tolist())
        made._steps_s.extend(steps_s.tolist())
        return made

    def append(self, first: int, n: int, start_s: float, step_s: float, *, joins: bool) -> None:
        """Say when samples `first` to `first + n` were; with `joins` off a new line begins."""
        if joins and self._firsts:
            off_s = max(
                abs(self.time_s(first) - start_s),
                abs(self.time_s(first + n - 1) - (start_s + (n - 1) * step_s)),
            )
            if off_s <= max(TOLERANCE * step_s, FINEST_S):
                return
        self._firsts.append(first)
        self._starts_s.append(start_s)
        self._steps_s.append(step_s)

    def part(self, first: int, end: int) -> TimeMap:
        """The lines of samples `first` to `end`, which must not be empty, for another thread."""
        lines = slice(bisect_right(self._firsts, first) - 1, bisect_right(self._firsts, end - 1))
        part = TimeMap()
        part._firsts = self._firsts[lines]
        part._starts_s, part._steps_s = self._starts_s[lines], self._steps_s[lines]
        return part

    def time_s(self, index: int) -> float:
        """The time of one sample."""
        run = bisect_right(self._firsts, index) - 1
        return self._starts_s[run] + (index - self._firsts[run]) * self._steps_s[run]

    def times_s(self, indexes: IndexArray) -> FloatArray:
        """The times of samples `(m,)`."""
        firsts = np.frombuffer(self._firsts, dtype=np.int64)
        runs = np.searchsorted(firsts, indexes, side="right") - 1
        starts_s = np.frombuffer(self._starts_s, dtype=np.float64)
        steps_s = np.frombuffer(self._steps_s, dtype=np.float64)
        times: FloatArray = starts_s[runs] + (indexes - firsts[runs]) * steps_s[runs]
        return times

    def forget_before(self, index: int) -> None:
        """Drop the lines that end before sample `index`, once they are many."""
        run = bisect_right(self._firsts, index) - 1
        if run > len(self._firsts) // 2:
            for values in (self._firsts, self._starts_s, self._steps_s):
                del values[:run]
