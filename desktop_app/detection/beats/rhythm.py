"""The running rhythm of beats: how early or late each is, and how high."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.detection import state as states
from desktop_app.detection.beats.finder import KEPT_BEATS

if TYPE_CHECKING:
    from desktop_app.core.protocols import DetectorState
    from desktop_app.detection.beats.recognition import Pulse

_UNKNOWN = -1
_STATE = ("_intervals", "_heights", "_n", "since_beat", "_expected", "interval", "_height")


@dataclass(frozen=True, slots=True)
class Timed:
    """A beat in its rhythm: logarithms of how many times too soon, too late, too high or low.

    `interval` is the time since the beat before in ticks, NaN where there is none to count from.
    """

    early: float
    late: float
    height: float
    interval: float


class Rhythm:
    """The medians of the last intervals and heights; `since_beat` in ticks, -1 if unknown."""

    def __init__(self) -> None:
        self._intervals = np.ones(KEPT_BEATS)
        self._heights = np.ones(KEPT_BEATS)
        self._n = 0
        self.since_beat = _UNKNOWN
        self._expected = self.interval = self._height = 1.0

    def save(self) -> dict[str, Any]:
        """What further beats are compared with."""
        return states.taken(self, _STATE)

    def load(self, state: DetectorState) -> None:
        """Continue where the rhythm that saved `state` stood; raises `DataError`."""
        states.given(self, _STATE, state)

    def begin(self, pulse: Pulse) -> None:
        """Begin with the rhythm that was recognised."""
        self._intervals[:] = self._expected = self.interval = pulse.interval
        self._height = float(np.median([beat.height for beat in pulse.beats]))
        self._heights[:] = self._height
        self._n = 0
        self.since_beat = _UNKNOWN

    def tick(self) -> None:
        """A tick has passed."""
        self.since_beat += self.since_beat >= 0

    def interrupt(self) -> None:
        """The next beat follows none that is known."""
        self.since_beat = _UNKNOWN

    def lateness(self, ticks: int) -> float:
        """Logarithm of how many times the expected interval has passed, `ticks` ago."""
        passed = self.since_beat - ticks
        return float(np.log(passed / self._expected)) if passed > self._expected else 0.0

    @property
    def expected(self) -> float:
        """Ticks from the last beat to the next: longer after an early one, as the pause is."""
        return self._expected

    def time(self, ticks_ago: int, height: float) -> Timed:
        """The beat that was `ticks_ago`, in the rhythm of those before."""
        of_height = abs(float(np.log(max(height, 1e-6) / self._height)))
        if self.since_beat < 0:
            return Timed(0.0, 0.0, of_height, float("nan"))
        interval = float(max(1, self.since_beat - ticks_ago))
        early = float(np.log(self.interval / interval))
        late = float(np.log(interval / self._expected))
        return Timed(max(0.0, early), max(0.0, late), of_height, interval)

    def is_low(self, height: float) -> bool:
        """Whether a beat is lower than those before."""
        return height < self._height

    def follow(self, ticks_ago: int, height: float, timed: Timed) -> None:
        """Count the beat."""
        self.since_beat = ticks_ago
        at = self._n % KEPT_BEATS
        self._n += 1
        self._heights[at] = max(height, 1e-6)
        self._height = float(np.median(self._heights))
        if timed.interval > 0.0:
            # After one that came too soon the heart pauses until the beat after would be due.
            pause = max(0.0, self.interval - timed.interval)
            self._intervals[at] = timed.interval
            self.interval = float(np.median(self._intervals))
            self._expected = self.interval + pause
