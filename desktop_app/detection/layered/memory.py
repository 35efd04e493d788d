"""What windows of this signal have looked like, and how far a new one is from all of them.

Distances come from stacks of matrix products of one fixed shape, each sample in the row of its own
index: a kernel may compute other rows otherwise, never one row by the company it keeps.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.detection import state as states

if TYPE_CHECKING:
    import numpy.typing as npt

    from desktop_app.core.messages import BoolArray, FloatArray
    from desktop_app.core.protocols import DetectorState

# Samples in one product, and products in one stack: no more than the processor's cache holds.
BLOCK, STACK = 8, 4
_ROWS = np.arange(BLOCK * STACK)
# What is usual near a window rises by this share of what exceeds it, and falls by this.
_RISE, _FALL = 0.3, 0.02
# What was met once is taken to be usual within this many times as far; before, nothing is unusual.
_FIRST, _UNKNOWN = 2.0, -1.0
_STATE = ("_table", "_usual", "_errors", "_next", "floor")


@dataclass(frozen=True, slots=True)
class Distances:
    """For each of n windows: how far the nearest kept one is, `(n,)`, and which that is."""

    absolute: FloatArray
    nearest: npt.NDArray[np.int64]


class WindowMemory:
    """The nearest of at most `capacity` windows of `lag` samples, `stride` apart.

    With `is_centred` a window's mean does not count: only its shape does. When it is full, new
    windows take the place of the oldest of the second half; the first half is the baseline. Of
    every window is known how far its like usually are, and no less than `floor`: a sharp peak never
    comes twice as exactly as a calm stretch (local outlier factor: Breunig et al., SIGMOD 2000,
    doi:10.1145/342009.335388).
    """

    def __init__(self, lag: int, stride: int, capacity: int, *, is_centred: bool) -> None:
        self._lag = lag
        self._stride = stride
        self._capacity = capacity
        self._is_centred = is_centred
        self._mean_kernel = np.zeros((lag - 1) * stride + 1)
        self._mean_kernel[::stride] = 1.0 / lag
        # What a window times -2, and its square, add to a squared distance: one product makes both.
        # Unused windows are infinitely far.
        self._table = np.zeros((lag + 1, capacity))
        self._table[lag] = np.inf
        self._usual = np.zeros(capacity)
        self._errors = np.full(capacity, _UNKNOWN)
        self._next = 0
        self.floor = 0.0

    def save(self) -> dict[str, Any]:
        """What further distances depend on."""
        return states.taken(self, _STATE)

    def load(self, state: DetectorState) -> None:
        """Continue where the memory that saved `state` stood; raises `DataError`."""
        states.given(self, _STATE, state)

    def distances(self, line: FloatArray, n: int, at: int) -> Distances:
        """From each of the last `n` windows in `line`, of which the first has index `at`."""
        offset = at % BLOCK
        n_blocks = -(-(offset + n) // BLOCK)
        rows = np.ones((n_blocks * BLOCK, self._lag + 1))
        windows = rows[offset : offset + n, :-1]
        windows[:] = self._windows_of(line, n)
        stacks = rows.reshape(n_blocks, BLOCK, self._lag + 1)
        nearest = np.empty(n, dtype=np.int64)
        least = np.empty(n)
        # The first row of a stack is window number `number`, or stands before the first window.
        for number in range(-offset, n, STACK * BLOCK):
            first = (number + offset) // BLOCK
            squared = np.matmul(stacks[first : first + STACK], self._table)
            squared = squared.reshape(-1, self._capacity)[max(0, -number) : n - number]
            part = slice(max(0, number), max(0, number) + len(squared))
            squared.argmin(axis=1, out=nearest[part])
            least[part] = squared[_ROWS[: len(squared)], nearest[part]]
        least += np.einsum("ij,ij->i", windows, windows)
        return Distances(np.sqrt(np.maximum(least, 0.0)), nearest)

    def usual_error(self, nearest: npt.NDArray[np.int64], floor: float) -> FloatArray:
        """How far a prediction is usually off after windows like those kept at `nearest`."""
        errors = self._errors[nearest]
        usual: FloatArray = np.maximum(errors, floor)
        is_unknown = errors < 0.0
        if np.count_nonzero(is_unknown):
            usual[is_unknown] = np.inf
        return usual

    def learn_errors(self, nearest: npt.NDArray[np.int64], errors: FloatArray) -> None:
        """Learn how far predictions were off after windows like those."""
        _follow(self._errors, nearest, errors)

    def relative(self, distances: Distances) -> FloatArray:
        """How many times as far as is usual there, `(n,)`; NaN where that is not known yet."""
        usual = self._usual[distances.nearest]
        relative = distances.absolute / np.maximum(usual, self.floor)
        is_unknown = usual < 0.0
        if np.count_nonzero(is_unknown):
            relative[is_unknown] = np.nan
        return relative

    def learn(self, line: FloatArray, distances: Distances, is_kept: BoolArray) -> None:
        """Learn from the last windows, one for each flag, and keep those that `is_kept` names."""
        windows = self._windows_of(line, len(is_kept))
        _follow(self._usual, distances.nearest, distances.absolute)
        self._keep(windows[is_kept], distances.absolute[is_kept], distances.nearest[is_kept])

    def _keep(
        self, windows: FloatArray, distances: FloatArray, nearest: npt.NDArray[np.int64]
    ) -> None:
        places = self._places(len(windows))
        usual = np.maximum(distances, self._usual[nearest])
        self._table[:-1, places] = -2.0 * windows.T
        self._table[-1, places] = (windows * windows).sum(axis=1)
        self._usual[places] = np.where(distances < np.inf, usual, _UNKNOWN)
        self._errors[places] = self._errors[nearest]

    def _places(self, n: int) -> slice | npt.NDArray[np.int64]:
        """Where the next `n` windows go."""
        half, first = self._capacity // 2, self._next
        end = first + n
        self._next = end if end < self._capacity else half + (end - half) % half
        if end <= self._capacity:
            return slice(first, end)
        places = np.arange(first, end)
        return np.where(places < self._capacity, places, half + (places - half) % half)

    def _windows_of(self, line: FloatArray, n: int) -> FloatArray:
        """The windows that end at each of the last `n` samples of `line`, `(n, lag)`."""
        span = (self._lag - 1) * self._stride + 1
        recent = line[len(line) - n - span + 1 :]
        windows = np.ndarray(
            (n, self._lag),
            buffer=recent,
            strides=(recent.itemsize, self._stride * recent.itemsize),
        )
        if not self._is_centred:
            return windows
        return windows - np.correlate(recent, self._mean_kernel)[:, np.newaxis]


def _follow(usual: FloatArray, places: npt.NDArray[np.int64], values: FloatArray) -> None:
    """Move what is usual at `places` towards `values`, one after the other."""
    order = places.tolist()
    known = dict(zip(order, usual[places].tolist(), strict=True))
    for at, value in zip(order, values.tolist(), strict=True):
        if value < math.inf:
            now = known[at]
            excess = value - now
            if now < 0.0:
                known[at] = _FIRST * value
            elif excess > 0.0:
                known[at] = now + _RISE * excess
            else:
                known[at] = now + _FALL * excess
    usual[list(known)] = list(known.values())
