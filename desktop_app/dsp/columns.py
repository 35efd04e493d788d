"""Extremes of ranges of samples, from whatever keeps them at x16 per level; pure.

A column covers the same samples whenever it is asked for, so a peak keeps its height while the
picture scrolls, and one outlying sample is seen at every zoom. NaN are missing samples and leave
no mark.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    from desktop_app.core.messages import FloatArray

    IndexArray = npt.NDArray[np.int64]
    Extremes = tuple[FloatArray, FloatArray]

FACTOR = 16


class Cells(Protocol):
    """Cell k of level n holds the lowest and highest of samples `[k * 16**n, (k + 1) * 16**n)`."""

    @property
    def n_levels(self) -> int:
        """Levels above the samples."""
        ...

    def cells(self, level: int, first: int, end: int) -> Extremes:
        """Copies of cells `first` to `end`, each `(m, channels)`; level 0 are the samples."""
        ...


def columns(source: Cells, first: int, end: int, width: int) -> tuple[IndexArray, Extremes]:
    """Starts `(m,)`, lowest and highest values `(m, channels)` of the columns of a range.

    Column k covers samples `[k * width, (k + 1) * width)`, cut at both ends to `[first, end)`. Fast
    where `width` holds a high power of 16. NaN where all is missing.
    """
    starts = np.arange(first // width, -(-end // width)) * width
    whole_first, whole_end = -(-first // width) * width, end // width * width
    if first == end or whole_first > whole_end:
        return starts[: end - first], extent(source, first, end)
    parts = (
        extent(source, first, whole_first),
        _whole_columns(source, whole_first, whole_end, width),
        extent(source, whole_end, end),
    )
    low, high = (np.concatenate(values) for values in zip(*parts, strict=True))
    return starts, (low, high)


def extent(source: Cells, first: int, end: int) -> Extremes:
    """Lowest and highest of a range, `(1, channels)`, or empty arrays for an empty range."""
    parts = []
    level = 0
    while level < source.n_levels and end - first >= 2 * FACTOR:
        inner_first, inner_end = -(-first // FACTOR), end // FACTOR
        parts.append(source.cells(level, first, inner_first * FACTOR))
        parts.append(source.cells(level, inner_end * FACTOR, end))
        first, end, level = inner_first, inner_end, level + 1
    parts.append(source.cells(level, first, end))
    low, high = (np.concatenate(values) for values in zip(*parts, strict=True))
    return reduce_at(low, high, np.arange(min(1, len(low))))


def reduce_at(low: FloatArray, high: FloatArray, offsets: IndexArray) -> Extremes:
    """Extremes of the rows from each offset to the next."""
    return np.fmin.reduceat(low, offsets, axis=0), np.fmax.reduceat(high, offsets, axis=0)


def _whole_columns(source: Cells, first: int, end: int, width: int) -> Extremes:
    level, cell = 0, 1
    while level < source.n_levels and width % (cell * FACTOR) == 0:
        level, cell = level + 1, cell * FACTOR
    low, high = source.cells(level, first // cell, end // cell)
    n_each = width // cell
    if n_each & (n_each - 1):
        return reduce_at(low, high, np.arange(0, len(low), n_each))
    return _halved(low, n_each, np.fmin), _halved(high, n_each, np.fmax)


def _halved(cells: FloatArray, n_each: int, extreme: np.ufunc) -> FloatArray:
    """`reduceat` for a power of two, in a third of the time where there are several channels."""
    groups = cells.reshape(-1, n_each, cells.shape[1])
    while n_each > 1:
        n_each //= 2
        groups = extreme(groups[:, :n_each], groups[:, n_each:])
    whole: FloatArray = groups[:, 0]
    return whole
