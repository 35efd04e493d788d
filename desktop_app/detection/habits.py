"""What is unusual each time, but has come so often that it is this signal's way.

A machine that starts every minute, a sawtooth's flyback: rarer than the rows that are remembered,
so that each would be news again, for ever.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.detection import state as states

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray
    from desktop_app.core.protocols import DetectorState

# Of the last so many times that any limit was passed ...
REMEMBERED = 16
# ... this many must have reached a level of one extreme for that to count as normal.
NEEDED = 12
# Rows after which a time is forgotten: 85 min at 10 Hz with the shipped window.
FORGOTTEN_AFTER = 2048


class Habits:
    """The last times that extremes passed their limits, and how far each went."""

    def __init__(self, n_extremes: int) -> None:
        self._levels = np.empty((0, n_extremes))
        self._rows: list[int] = []
        self._n_rows = 0

    def save(self) -> dict[str, Any]:
        """What further levels depend on."""
        return states.taken(self, ("_levels", "_n_rows")) | {
            "rows": np.array(self._rows, dtype=int)
        }

    def load(self, state: DetectorState) -> None:
        """Continue where those that saved `state` stood; raises `DataError`."""
        states.given(self, ("_levels", "_n_rows"), state)
        self._rows = states.entry(state, "rows").tolist()

    def note(self, row: FloatArray, edges: FloatArray) -> None:
        """Take in one row's extremes; rows that follow each other beyond an edge are one time."""
        self._n_rows += 1
        is_beyond = row > edges
        if not is_beyond.any():
            return
        level = np.where(is_beyond, row, -np.inf)
        if self._rows and self._rows[-1] == self._n_rows - 1:
            self._levels[-1] = np.maximum(self._levels[-1], level)
            self._rows[-1] = self._n_rows
        else:
            self._levels = np.concatenate((self._levels, level[np.newaxis]))[-REMEMBERED:]
            self._rows = [*self._rows, self._n_rows][-REMEMBERED:]

    def levels(self) -> FloatArray:
        """The level of each extreme that has become a habit, -inf where none has."""
        n_recent = sum(row > self._n_rows - FORGOTTEN_AFTER for row in self._rows)
        if n_recent < NEEDED:
            return np.full(self._levels.shape[1], -np.inf)
        return np.asarray(np.sort(self._levels[-n_recent:], axis=0)[n_recent - NEEDED])
