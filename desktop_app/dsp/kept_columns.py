"""Columns that were asked for once and cannot change any more, for the next picture."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, NamedTuple, Protocol

import numpy as np

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray
    from desktop_app.dsp.columns import Extremes, IndexArray

# The plot, the strip below it and a panel, each with a width of its own.
_WIDTHS_KEPT = 4


class Rows(Protocol):
    """Where columns come from; see `dsp.columns`."""

    def columns(self, first: int, end: int, width: int) -> tuple[IndexArray, Extremes]: ...


class _Kept(NamedTuple):
    """Columns `first` to `end` of one width, all of them whole."""

    first: int
    end: int
    low: FloatArray
    high: FloatArray


class KeptColumns:
    """The last answers, by the width of a column, of rows that are only ever appended. One thread.

    A picture that moves on by a few columns costs those few: of a wide window that is a tenth.
    """

    def __init__(self) -> None:
        self._kept: OrderedDict[int, _Kept] = OrderedDict()

    def columns(self, rows: Rows, first: int, end: int, width: int) -> tuple[IndexArray, Extremes]:
        """`rows.columns(first, end, width)`, of which only what is not kept is worked out."""
        starts = np.arange(first // width, -(-end // width)) * width
        # Columns that are cut at either end are not whole.
        whole_first, whole_end = -(-first // width), end // width
        kept = self._kept.get(width)
        if kept is None or not kept.first <= whole_first < min(kept.end, whole_end):
            low, high = rows.columns(first, end, width)[1]
        else:
            at, known_end = whole_first, min(kept.end, whole_end)
            known = slice(at - kept.first, known_end - kept.first)
            parts = [(kept.low[known], kept.high[known])]
            if first < at * width:
                parts.insert(0, rows.columns(first, at * width, width)[1])
            if known_end * width < end:
                parts.append(rows.columns(known_end * width, end, width)[1])
            low, high = (np.concatenate(values) for values in zip(*parts, strict=True))
        self._keep(width, whole_first, whole_end, (low, high), whole_first - first // width)
        return starts, (low, high)

    def _keep(self, width: int, first: int, end: int, extremes: Extremes, n_cut: int) -> None:
        if first >= end:
            return
        whole = slice(n_cut, n_cut + end - first)
        self._kept[width] = _Kept(first, end, extremes[0][whole], extremes[1][whole])
        self._kept.move_to_end(width)
        while len(self._kept) > _WIDTHS_KEPT:
            self._kept.popitem(last=False)
