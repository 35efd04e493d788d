"""Which pages are learned from, and when.

A page is learned two pages late, and not at all when an alarm came meanwhile: a fault is not taken
for normal while it builds up. But what keeps alarming for long is how the signal is now.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.detection import state as states
from desktop_app.detection.layered.catalogue import PAGE
from desktop_app.detection.layered.statistics import PAGE_ARRAYS, Page

if TYPE_CHECKING:
    from desktop_app.core.protocols import DetectorState

_DELAY_PAGES = 2
# Pages after an alarm in which its traces are still in what is measured.
_TRACE_PAGES = 2
# In so many pages an alarm is forgotten; where such a share of them has one, alarms are the normal.
# One at every second heartbeat is in half of the pages: a larger share would never be reached.
_HABIT_PAGES = 32.0
_HABIT_SHARE = 0.45
_LEAST_SPELL_PAGES = 8
_STATE = ("_since_alarm", "_spell", "_habit")


class Curriculum:
    """Decides about each page as it ends."""

    def __init__(self, window: int) -> None:
        # A change that lasts for two windows is the new normal.
        self._spell_pages = max(_LEAST_SPELL_PAGES, 2 * window // PAGE)
        self._since_alarm = _TRACE_PAGES
        self._spell = 0
        self._habit = 0.0
        self._waiting: list[Page] = []

    def save(self) -> dict[str, Any]:
        """What further decisions depend on."""
        state = states.taken(self, _STATE)
        for name in PAGE_ARRAYS if self._waiting else ():
            state[name] = np.stack([getattr(page, name) for page in self._waiting])
        return state

    def load(self, state: DetectorState) -> None:
        """Continue where the curriculum that saved `state` stood; raises `DataError`."""
        states.given(self, _STATE, state)
        n_waiting = len(states.entry(state, PAGE_ARRAYS[0])) if PAGE_ARRAYS[0] in state else 0
        self._waiting = [
            Page(**{name: states.entry(state, name)[at].copy() for name in PAGE_ARRAYS})
            for at in range(n_waiting)
        ]

    def lessons(self, page: Page, *, is_calm: bool) -> list[Page]:
        """The pages to learn from now that `page` has ended; `is_calm` if nothing alarmed in it."""
        self._habit += ((0.0 if is_calm else 1.0) - self._habit) / _HABIT_PAGES
        self._spell = 0 if is_calm else self._spell + 1
        self._since_alarm = self._since_alarm + 1 if is_calm else 0
        if self._spell > self._spell_pages or self._habit > _HABIT_SHARE:
            lessons = [*self._waiting, page]
            self._waiting = []
            return lessons
        if not is_calm:
            self._waiting = []
        elif self._since_alarm > _TRACE_PAGES:
            self._waiting.append(page)
        return [self._waiting.pop(0)] if len(self._waiting) > _DELAY_PAGES else []
