"""A comparator with hysteresis over a stream of samples, and where exactly it crossed its levels.

The building block of every trigger and of every timing measurement.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    from desktop_app.core.messages import BoolArray, FloatArray

    IndexArray = npt.NDArray[np.int64]

# What the comparator saw last. Between its levels it sees nothing new.
_ABOVE, _BELOW, _UNKNOWN = 1, -1, 0


@dataclass(frozen=True, slots=True)
class Crossings:
    """Places between samples, `(m,)` each: `fraction` (0..1) of the way from `index` to the next.

    `known_index` is the sample with which the crossing became certain.
    """

    index: IndexArray
    fraction: FloatArray
    known_index: IndexArray

    def __len__(self) -> int:
        return len(self.index)

    def select(self, which: BoolArray | npt.NDArray[np.intp]) -> Crossings:
        """The crossings that a mask or indexes pick out."""
        return Crossings(self.index[which], self.fraction[which], self.known_index[which])

    def minus(self, other: Crossings) -> FloatArray:
        """Distances in samples, one by one; exact where both indexes are large."""
        return (self.index - other.index) + (self.fraction - other.fraction)


@dataclass(frozen=True, slots=True)
class Changes:
    """Changes of a comparator's state, `(m,)` each, in order.

    `left` is where the signal crossed the level it came from for the last time, `entered` where it
    reached the level it went to: for a rise the low level, then the high one.
    """

    is_rise: BoolArray
    left: Crossings
    entered: Crossings


NO_CROSSINGS = Crossings(np.empty(0, np.int64), np.empty(0), np.empty(0, np.int64))


def merged(*parts: Crossings) -> Crossings:
    """All crossings in the order in which they became known."""
    index, fraction, known = (
        np.concatenate([getattr(part, name) for part in parts])
        for name in ("index", "fraction", "known_index")
    )
    order = np.lexsort((fraction, index, known))
    return Crossings(index, fraction, known).select(order)


class Comparator:
    """High from a sample at or above `high` on, low from one at or below `low` on.

    Any split of the samples gives the same changes. Samples must be finite; `reset` where one is
    missing.
    """

    def __init__(self, low: float, high: float) -> None:
        self._low, self._high = low, high
        self.reset()

    def reset(self) -> None:
        """Forget the past: what comes next does not continue it."""
        self._code = _UNKNOWN
        self._previous: float | None = None
        self._left_index, self._left_fraction = 0, 0.0

    def feed(self, volts: FloatArray, first_index: int) -> Changes:
        """The changes that samples `volts` `(n,)`, from `first_index` on, bring."""
        known = volts[:0] if self._previous is None else np.array([self._previous])
        x = np.concatenate([known, volts])
        offset = first_index - len(known)
        codes = self._codes(x)
        seen = np.flatnonzero(codes)
        came_from = np.concatenate([[self._code], codes[seen][:-1]])
        is_change = (codes[seen] == -came_from) & (seen >= len(known))
        changes = self._changes(x, codes, np.flatnonzero(is_change), offset)
        self._carry(x, codes, offset)
        return changes

    def is_high(self, volts: FloatArray) -> BoolArray:
        """The state at each of the samples that will be fed next, `(n,)`."""
        codes = np.concatenate([[self._code], self._codes(volts)])
        latest = np.maximum.accumulate(np.where(codes != 0, np.arange(len(codes)), 0))
        return np.asarray(codes[latest][1:] == _ABOVE)

    def _codes(self, x: FloatArray) -> npt.NDArray[np.int8]:
        return (x >= self._high).astype(np.int8) - (x <= self._low).astype(np.int8)

    def _changes(
        self,
        x: FloatArray,
        codes: npt.NDArray[np.int8],
        which: npt.NDArray[np.intp],
        offset: int,
    ) -> Changes:
        seen = np.flatnonzero(codes)
        at = seen[which]
        is_rise = codes[at] == _ABOVE
        known_index = at.astype(np.int64) + offset
        entered = _crossing(x, at - 1, np.where(is_rise, self._high, self._low))
        from_level = np.where(is_rise, self._low, self._high)
        # The origin of the first change may lie before the samples at hand.
        origin = np.where(which > 0, seen[np.maximum(which - 1, 0)], -1)
        left_fraction = _crossing(x, np.maximum(origin, 0), from_level)
        left_index = origin.astype(np.int64) + offset
        left_index[origin < 0] = self._left_index
        left_fraction[origin < 0] = self._left_fraction
        return Changes(
            is_rise,
            Crossings(left_index, left_fraction, known_index),
            Crossings(known_index - 1, entered, known_index),
        )

    def _carry(self, x: FloatArray, codes: npt.NDArray[np.int8], offset: int) -> None:
        if not len(x):
            return
        self._previous = float(x[-1])
        last = np.flatnonzero(codes)[-1:]
        if not len(last):
            return
        self._code = int(codes[last[0]])
        # Where the newest sample itself is the last one seen, the next call has it at hand.
        if last[0] + 1 < len(x):
            level = np.array([self._high if self._code == _ABOVE else self._low])
            self._left_index = int(last[0]) + offset
            self._left_fraction = float(_crossing(x, last, level)[0])


def _crossing(x: FloatArray, rows: npt.NDArray[np.intp], levels: FloatArray) -> FloatArray:
    """How far from sample `rows` to the next the line between both meets `levels`, 0..1."""
    if not len(rows):
        return np.empty(0)
    before, after = x[rows], x[np.minimum(rows + 1, len(x) - 1)]
    step = np.where(after != before, after - before, 1.0)
    with np.errstate(invalid="ignore"):
        return np.clip((levels - before) / step, 0.0, 1.0)
