"""Minimum and maximum of the newest samples at x16 per level, in memory. One thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from desktop_app.dsp.columns import FACTOR, reduce_at
from desktop_app.dsp.ring import RingBuffer, read_wrapped, write_wrapped

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray
    from desktop_app.dsp.columns import Extremes

WAITING_SAMPLES = 4096


class Pyramid:
    """A ring of samples with its min/max levels; NaN are missing samples and leave no mark.

    Costs 14 % more memory than the samples; appending is O(n). The levels are brought up to date
    when they are asked for, and now and then: what numpy costs for a few samples, it costs for some
    thousands.
    """

    def __init__(self, capacity: int, n_channels: int) -> None:
        self._ring = RingBuffer(capacity, n_channels)
        self._most_waiting = min(capacity, WAITING_SAMPLES)
        # The levels hold what comes before this sample.
        self._reduced_to = 0
        self._levels: list[_Level] = []
        n_cells = capacity // FACTOR
        while n_cells >= FACTOR:
            # Two more: the cells at both ends are seldom whole.
            self._levels.append(_Level(n_cells + 2, n_channels))
            n_cells //= FACTOR

    @property
    def first_index(self) -> int:
        """Index of the oldest sample held; equals `end_index` while empty."""
        return self._ring.first_index

    @property
    def end_index(self) -> int:
        """Index of the next sample."""
        return self._ring.end_index

    @property
    def n_levels(self) -> int:
        """Levels above the samples."""
        return len(self._levels)

    def begin_at(self, index: int) -> None:
        """Hold nothing, and go on from an index; only while empty."""
        self._ring.skip(index)
        self._reduced_to = index

    def append(self, rows: FloatArray) -> None:
        """Add samples `(n, n_channels)`."""
        if self._ring.end_index + len(rows) - self._reduced_to > self._most_waiting:
            self._reduce()
        self._ring.append(rows)

    def copy(self, first: int, end: int) -> FloatArray:
        """A copy of samples `first` to `end`; IndexError unless all of them are held."""
        return self._ring.copy(first, end)

    def cells(self, level: int, first: int, end: int) -> Extremes:
        """Copies of cells of a level; level 0 are the samples."""
        if level == 0:
            rows = self._ring.copy(first, end)
            return rows, rows
        self._reduce()
        held = self._levels[level - 1]
        return read_wrapped(held.low, first, end), read_wrapped(held.high, first, end)

    def _reduce(self) -> None:
        """Bring the levels up to date with the samples held."""
        first, end = max(self._reduced_to, self._ring.first_index), self._ring.end_index
        if first == end:
            return
        self._reduced_to = end
        low = high = self._ring.copy(first, end)
        for level in self._levels:
            first, low, high = level.update(first, low, high)


class _Level:
    """Extremes of every `FACTOR` cells of the level below; the newest cell may still grow."""

    def __init__(self, n_cells: int, n_channels: int) -> None:
        self.low = np.full((n_cells, n_channels), np.nan)
        self.high = np.full((n_cells, n_channels), np.nan)

    def update(
        self, first: int, low: FloatArray, high: FloatArray
    ) -> tuple[int, FloatArray, FloatArray]:
        """Take in the cells of the level below from `first`; hand on what changed here."""
        first_cell = first // FACTOR
        cells = np.arange(first_cell, (first + len(low) - 1) // FACTOR + 1)
        low, high = reduce_at(low, high, np.maximum(cells * FACTOR - first, 0))
        if first % FACTOR:
            before = first_cell % len(self.low)
            low[0] = np.fmin(low[0], self.low[before])
            high[0] = np.fmax(high[0], self.high[before])
        low, high = low[-len(self.low) :], high[-len(self.high) :]
        first_cell = int(cells[-1]) + 1 - len(low)
        write_wrapped(self.low, first_cell, low)
        write_wrapped(self.high, first_cell, high)
        return first_cell, low, high
