"""The running rhythm of beats: how early or late each is, and how far it swings."""

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
_STATE = ("_intervals", "_swings", "_n", "since_beat", "_expected", "interval", "swing")


@dataclass(frozen=True, slots=True)
class Timed:
    """A beat in its rhythm: logarithms of how many times too soon or too late.

    `interval` is the time since the beat before in ticks, NaN where there is none to count from.
    """

    early: float
    late: float
    interval: float


class Rhythm:
    """The medians of the last intervals and swings; `since_beat` in ticks, -1 if unknown."""

    def __init__(self) -> None:
        self._intervals = np.ones(KEPT_BEATS)
        self._swings = np.ones(KEPT_BEATS)
        self._n = 0
        self.since_beat = _UNKNOWN
        self._expected = self.interval = self.swing = 1.0

    def save(self) -> dict[str, Any]:
        """What further beats are compared with."""
        return states.taken(self, _STATE)

    def load(self, state: DetectorState) -> None:
        """Continue where the rhythm that saved `state` stood; raises `DataError`."""
        states.given(self, _STATE, state)

    def begin(self, pulse: Pulse, swing: float) -> None:
        """Begin with the rhythm that was recognised, and a usual `swing`."""
        self._intervals[:] = self._expected = self.interval = pulse.interval
        self._swings[:] = self.swing = swing
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

    def time(self, ticks_ago: int) -> Timed:
        """The beat that was `ticks_ago`, in the rhythm of those before."""
        if self.since_beat < 0:
            return Timed(0.0, 0.0, float("nan"))
        interval = float(max(1, self.since_beat - ticks_ago))
        early = float(np.log(self.interval / interval))
        late = float(np.log(interval / self._expected))
        return Timed(max(0.0, early), max(0.0, late), interval)

    def growth(self, swing: float) -> float:
        """Logarithm of how many times the usual that is."""
        return float(np.log(max(swing / self.swing, 1e-6)))

    def follow(self, ticks_ago: int, swing: float, timed: Timed) -> None:
        """Count the beat."""
        self.since_beat = ticks_ago
        at = self._n % KEPT_BEATS
        self._n += 1
        self._swings[at] = max(swing, 1e-6)
        self.swing = float(np.median(self._swings))
        if timed.interval > 0.0:
            # After one that came too soon the heart pauses until the beat after would be due.
            pause = max(0.0, self.interval - timed.interval)
            self._intervals[at] = timed.interval
            self.interval = float(np.median(self._intervals))
            self._expected = self.interval + pause
