"""Minimum and maximum of the newest samples at x16 per level, on an absolute index grid.

A column covers the same samples whenever it is asked for, so a peak keeps its height while the
picture scrolls, and one outlying sample is seen at every zoom. One thread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from desktop_app.dsp.ring import RingBuffer, read_wrapped, write_wrapped

if TYPE_CHECKING:
    import numpy.typing as npt

    from desktop_app.core.messages import FloatArray

    IndexArray = npt.NDArray[np.int64]
    Extremes = tuple[FloatArray, FloatArray]

FACTOR = 16


class Pyramid:
    """A ring of samples with its min/max levels; NaN are missing samples and leave no mark.

    Costs 14 % more memory than the samples; appending is O(n).
    """

    def __init__(self, capacity: int, n_channels: int) -> None:
        self._ring = RingBuffer(capacity, n_channels)
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

    def append(self, rows: FloatArray) -> None:
        """Add samples `(n, n_channels)`."""
        self._ring.append(rows)
        self._update_levels(self._ring.end_index - len(rows), rows)

    def skip(self, n_rows: int) -> None:
        """Leave out samples that never came."""
        before = self._ring.end_index
        self._ring.skip(n_rows)
        first = max(before, self._ring.first_index)
        self._update_levels(first, self._ring.copy(first, self._ring.end_index))

    def copy(self, first: int, end: int) -> FloatArray:
        """A copy of samples `first` to `end`; IndexError unless all of them are held."""
        return self._ring.copy(first, end)

    def columns(
        self, first: int, end: int, samples_per_column: int
    ) -> tuple[IndexArray, FloatArray, FloatArray]:
        """Starts `(m,)`, lowest and highest values `(m, n_channels)` of the columns of a range.

        Column k covers samples `[k*g, (k+1)*g)`, cut at both ends to `[first, end)`. Fast where
        `samples_per_column` g holds a high power of 16. NaN where all is missing; IndexError as
        in `copy`.
        """
        self._ring.check(first, end)
        width = samples_per_column
        starts = np.arange(first // width, -(-end // width)) * width
        whole_first, whole_end = -(-first // width) * width, end // width * width
        if first == end or whole_first > whole_end:
            return starts[: end - first], *self._extent(first, end)
        parts = (
            self._extent(first, whole_first),
            self._whole_columns(whole_first, whole_end, width),
            self._extent(whole_end, end),
        )
        low, high = (np.concatenate(values) for values in zip(*parts, strict=True))
        return starts, low, high

    def _update_levels(self, first: int, rows: FloatArray) -> None:
        low = high = rows
        for level in self._levels:
            if not len(low):
                return
            first, low, high = level.update(first, low, high)

    def _cells(self, depth: int, first: int, end: int) -> Extremes:
        if depth == 0:
            rows = self._ring.copy(first, end)
            return rows, rows
        level = self._levels[depth - 1]
        return read_wrapped(level.low, first, end), read_wrapped(level.high, first, end)

    def _whole_columns(self, first: int, end: int, width: int) -> Extremes:
        depth, cell = 0, 1
        while depth < len(self._levels) and width % (cell * FACTOR) == 0:
            depth, cell = depth + 1, cell * FACTOR
        low, high = self._cells(depth, first // cell, end // cell)
        return _reduce(low, high, np.arange(0, len(low), width // cell))

    def _extent(self, first: int, end: int) -> Extremes:
        """Lowest and highest of a range, `(1, n_channels)`, or empty arrays for an empty range."""
        parts = []
        depth = 0
        while depth < len(self._levels) and end - first >= 2 * FACTOR:
            inner_first, inner_end = -(-first // FACTOR), end // FACTOR
            parts.append(self._cells(depth, first, inner_first * FACTOR))
            parts.append(self._cells(depth, inner_end * FACTOR, end))
            first, end, depth = inner_first, inner_end, depth + 1
        parts.append(self._cells(depth, first, end))
        low, high = (np.concatenate(values) for values in zip(*parts, strict=True))
        return _reduce(low, high, np.arange(min(1, len(low))))


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
        low, high = _reduce(low, high, np.maximum(cells * FACTOR - first, 0))
        if first % FACTOR:
            before = first_cell % len(self.low)
            low[0] = np.fmin(low[0], self.low[before])
            high[0] = np.fmax(high[0], self.high[before])
        low, high = low[-len(self.low) :], high[-len(self.high) :]
        first_cell = int(cells[-1]) + 1 - len(low)
        write_wrapped(self.low, first_cell, low)
        write_wrapped(self.high, first_cell, high)
        return first_cell, low, high


def _reduce(low: FloatArray, high: FloatArray, offsets: IndexArray) -> Extremes:
    return np.fmin.reduceat(low, offsets, axis=0), np.fmax.reduceat(high, offsets, axis=0)
