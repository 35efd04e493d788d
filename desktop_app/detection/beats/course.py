"""How the signal between beats goes: each stretch against the most alike of ordinary ones.

A quarter of a second without its mean is compared with those that were kept; the nearest tells how
far its like usually are (local outlier factor: Breunig et al., SIGMOD 2000,
doi:10.1145/342009.335388).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.detection import state as states

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray
    from desktop_app.core.protocols import DetectorState

STRETCH_S = 0.25
# Stretches that are kept: of the first beats for good, and of later ones in turn.
_FIRST, _LATER = 1024, 512
_NEIGHBOURS = 3
_STATE = ("_table", "_usual", "_n_later", "_floor")


class Course:
    """Remembers stretches of ordinary beats; a bounded number."""

    def __init__(self, tick_hz: float) -> None:
        self.n_ticks = round(STRETCH_S * tick_hz)
        # A row for each tick times -2, and one for the square: one product makes the distance.
        self._table = np.zeros((self.n_ticks + 1, _FIRST + _LATER))
        self._table[-1] = np.inf
        self._usual = np.ones(_FIRST + _LATER)
        self._n_later = 0
        self._floor = 1e-9
        self._row = np.ones(self.n_ticks + 1)

    def save(self) -> dict[str, Any]:
        """What further comparisons depend on."""
        return states.taken(self, _STATE)

    def load(self, state: DetectorState) -> None:
        """Continue where the course that saved `state` stood; raises `DataError`."""
        states.given(self, _STATE, state)

    def begin(self, line: FloatArray, resolution: float) -> None:
        """Keep every stretch of `line` `(n,)`."""
        windows = self._stretches(line)[-_FIRST:]
        n = len(windows)
        squares = (windows * windows).sum(axis=1)
        distances = squares[:, np.newaxis] + squares - 2.0 * (windows @ windows.T)
        at = np.arange(n)
        # A stretch is like itself a moment later: that says nothing.
        distances[np.abs(at[:, np.newaxis] - at) <= self.n_ticks] = np.inf
        own = np.sqrt(np.maximum(distances.min(axis=1), 0.0))
        known = own[np.isfinite(own)]
        self._floor = max(
            float(np.median(known)) if len(known) else 0.0,
            resolution * float(np.sqrt(self.n_ticks)),
        )
        own = np.where(np.isfinite(own), own, self._floor)
        wide = np.pad(own, _NEIGHBOURS, mode="edge")
        around = np.lib.stride_tricks.sliding_window_view(wide, 2 * _NEIGHBOURS + 1)
        self._table[:-1, :n] = -2.0 * windows.T
        self._table[-1, :n] = squares
        self._usual[:n] = np.maximum(np.sort(around, axis=1)[:, -2], self._floor)
        self._n_later = 0

    def novelty(self, stretch: FloatArray) -> float:
        """How many times as far from what was kept as usual the last `n_ticks` ticks are."""
        row = self._row
        row[:-1] = stretch - stretch.mean()
        squared = row @ self._table
        nearest = int(squared.argmin())
        own = float((row[:-1] * row[:-1]).sum())
        distance = float(np.sqrt(max(0.0, float(squared[nearest]) + own)))
        return distance / float(self._usual[nearest])

    def learn(self, line: FloatArray) -> None:
        """Keep the stretches of an ordinary beat in place of the oldest of the later ones."""
        windows = self._stretches(line)[-_LATER:]
        n = len(windows)
        places = _FIRST + (self._n_later + np.arange(n)) % _LATER
        squares = (windows * windows).sum(axis=1)
        known = self._table[-1] < np.inf
        distances = (
            squares[:, np.newaxis] + windows @ self._table[:-1, known] + self._table[-1, known]
        )
        nearest = distances.argmin(axis=1)
        own = np.sqrt(np.maximum(distances[np.arange(n), nearest], 0.0))
        usual = np.maximum(own, self._usual[known][nearest])
        self._table[:-1, places] = -2.0 * windows.T
        self._table[-1, places] = squares
        self._usual[places] = usual
        self._n_later = (self._n_later + n) % _LATER

    def _stretches(self, line: FloatArray) -> FloatArray:
        windows = np.lib.stride_tricks.sliding_window_view(line, self.n_ticks)
        return np.asarray(windows - windows.mean(axis=1)[:, np.newaxis])
