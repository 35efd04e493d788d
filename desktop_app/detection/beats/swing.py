"""How far a beat swings, told as soon as its steepest wave is over.

From what lies before the upstroke to the extreme of the wave: of all that was tried it varies least
from beat to beat, and it is known some 20 ms after the peak, before the beat itself is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.detection import state as states

if TYPE_CHECKING:
    from desktop_app.core.protocols import DetectorState
    from desktop_app.detection.beats.finder import Grid
    from desktop_app.detection.beats.ticks import Ticked

_STATE = ("_low", "_high", "largest", "settled", "_grown_ago")


class Swing:
    """Follows the extremes of ticks; a swing is `settled` once it has not grown for a while."""

    def __init__(self, grid: Grid) -> None:
        self._before = grid.before
        self._settle = grid.settle
        self._decided = grid.decided
        n = grid.before + grid.decided + 1
        self._low, self._high = np.zeros(n), np.zeros(n)
        self.largest = self.settled = 0.0
        self._grown_ago = 0

    def save(self) -> dict[str, Any]:
        """What further swings depend on."""
        return states.taken(self, _STATE)

    def load(self, state: DetectorState) -> None:
        """Continue where the one that saved `state` stood; raises `DataError`."""
        states.given(self, _STATE, state)

    @property
    def swing(self) -> float:
        """As far as it is known."""
        return self.settled or self.largest

    def tick(self, low: float, high: float) -> None:
        """Take in the extremes of the next tick."""
        for line, value in ((self._low, low), (self._high, high)):
            line[:-1] = line[1:]
            line[-1] = value

    def follow_on(self, ticked: Ticked, at: int) -> None:
        """Continue with tick `at`, having seen those before."""
        for before in range(max(0, at - len(self._low)), at):
            self.tick(float(ticked.low[before]), float(ticked.high[before]))

    def measure(self, ticked: Ticked, decided: int) -> float:
        """The swing of a beat that was known at tick `decided`."""
        crossed = decided - self._decided
        for at in range(max(0, crossed - self._before), decided):
            self.tick(float(ticked.low[at]), float(ticked.high[at]))
            if at >= crossed:
                self.follow(at - crossed)
        return self.swing

    def follow(self, crossed_ago: int) -> None:
        """Measure what may be a beat; its threshold was crossed so many ticks ago."""
        if crossed_ago == 0:
            self.largest = self.settled = 0.0
            self._grown_ago = 0
        n = crossed_ago + self._before + 1
        swing = float(self._high[-n:].max() - self._low[-n:].min())
        self._grown_ago = 0 if swing > self.largest else self._grown_ago + 1
        self.largest = max(self.largest, swing)
        if not self.settled and self._grown_ago >= self._settle:
            self.settled = self.largest
