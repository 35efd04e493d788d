"""What goes a little over the budget page after page: its tail was judged too short, it is no news.

Where the period of a signal is nearly a whole number of samples, the distance to the nearest known
window can stay a few tenths of a decade above the budget, once a period, for minutes: hundreds of
alarms, of which the first told it all. What is far over the budget is told always.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.detection import state as states
from desktop_app.detection.layered.catalogue import MEMORY

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray
    from desktop_app.core.protocols import DetectorState

# Decades over the budget up to which an alarm may become a habit.
_MOST = 1.0
# Of this share of the last pages it must have been in: two in a row, or every third for a while.
_PAGES = 8.0
_SHARE = 0.22
# A little more is forgiven than what went over the budget, and that is forgotten in so many pages.
_MARGIN = 0.1
_FORGOTTEN_PAGES = 32.0
_STATE = ("_over", "_share", "_forgiven")


class Habits:
    """Follows how far the statistics of the memory go over the budget in each page."""

    def __init__(self, alarming: float) -> None:
        """`alarming` is the surprise of an alarm."""
        self._alarming = alarming
        self._over = np.full(len(MEMORY), -alarming)
        self._share = np.zeros(len(MEMORY))
        self._forgiven = np.zeros(len(MEMORY))

    def save(self) -> dict[str, Any]:
        """What further forgiving depends on."""
        return states.taken(self, _STATE)

    def load(self, state: DetectorState) -> None:
        """Continue where the one that saved `state` stood; raises `DataError`."""
        states.given(self, _STATE, state)

    def forgive(self, surprise: FloatArray) -> None:
        """Take from the surprise `(k, n)` of the memory, in place, what is its habit."""
        own = surprise[MEMORY[0] : MEMORY[-1] + 1]
        np.maximum(self._over, own.max(axis=1) - self._alarming, out=self._over)
        if np.count_nonzero(self._forgiven):
            np.maximum(own - self._forgiven[:, np.newaxis], 0.0, out=own)

    def turn_page(self) -> bool:
        """Begin the next page; whether nothing in this one went over the budget, habits or not."""
        is_over = self._over >= 0.0
        is_near = is_over & (self._over < _MOST)
        self._share += (is_near - self._share) / _PAGES
        self._forgiven *= 1.0 - 1.0 / _FORGOTTEN_PAGES
        self._forgiven[self._forgiven < _MARGIN] = 0.0
        is_habit = is_near & (self._share > _SHARE)
        if np.count_nonzero(is_habit):
            wanted = np.minimum(self._over + _MARGIN, _MOST)
            np.maximum(self._forgiven, wanted, out=self._forgiven, where=is_habit)
        self._over[:] = -self._alarming
        return not np.count_nonzero(is_over)
