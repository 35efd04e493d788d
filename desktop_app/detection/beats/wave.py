"""Where the signal stands, once the usual course of a beat is taken from it.

A baseline that drifts is seen between the waves of a heartbeat that are many times as high. What is
left without them is looked at by medians, which what lasts for less than half of them does not
move: a beat out of turn, a wave that comes at another time. The last fifth of a second is held
against the second before it, in which a baseline that breathes goes less far than one that drifts
(breath moves it at some 0.2 to 0.4 Hz: Task Force, Circulation 93, 1043-1065, 1996,
doi:10.1161/01.CIR.93.5.1043).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.detection import state as states

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.messages import FloatArray
    from desktop_app.core.protocols import DetectorState

_LATELY_S, _BEFORE_S = 0.2, 1.0
_STATE = ("_course", "_left", "_n_left", "level")


class Wave:
    """The usual course of a beat from its middle on, and what the last ticks left of it.

    `level` is where the signal stood a moment ago without its waves.
    """

    def __init__(self, longest: int, half: int, tick_hz: float) -> None:
        """Beats are `longest` ticks apart at most; the last `half` are the next beat's already."""
        self._course = np.zeros(longest)
        self._half = half
        self._n_lately = round(_LATELY_S * tick_hz)
        self._left = np.zeros(self._n_lately + round(_BEFORE_S * tick_hz))
        self._n_left = 0
        self.level = 0.0

    def save(self) -> dict[str, Any]:
        """What further levels depend on."""
        return states.taken(self, _STATE)

    def load(self, state: DetectorState) -> None:
        """Continue where the one that saved `state` stood; raises `DataError`."""
        states.given(self, _STATE, state)

    def begin(self, line: FloatArray, middles: Sequence[int]) -> None:
        """Learn the course from the beats in `line` `(n,)`."""
        longest = len(self._course)
        beats = np.full((len(middles) - 1, longest), np.nan)
        for row, first, end in zip(beats, middles[:-1], middles[1:], strict=True):
            beat = line[first : min(end - self._half, first + longest)]
            row[: len(beat)] = beat - np.median(beat)
        n = int(np.isfinite(beats).sum(axis=1).max())
        self._course[:] = 0.0
        self._course[:n] = np.nanmedian(beats[:, :n], axis=0)
        self._n_left = 0

    def interrupt(self) -> None:
        """What comes next does not follow what came."""
        self._n_left = 0

    def tick(self, value: float, since_beat: int) -> float | None:
        """How far the level is from where it was, once that is known; `since_beat` in ticks.

        Below 0 it is unknown: then waves cannot be told from the level.
        """
        if since_beat < 0:
            self._n_left = 0
            return None
        usual = float(self._course[since_beat]) if since_beat < len(self._course) else 0.0
        self._left[:-1] = self._left[1:]
        self._left[-1] = value - usual
        self._n_left = min(self._n_left + 1, len(self._left))
        if self._n_left < len(self._left):
            return None
        self.level = _median(self._left[: -self._n_lately])
        return _median(self._left[-self._n_lately :]) - self.level

    def learn(self, beat: FloatArray, share: float) -> None:
        """Follow an ordinary beat by that share: its ticks from its middle to the next."""
        course = self._course[: len(beat) - self._half]
        off = beat[: len(course)] - course
        course += share * (off - np.median(off))


def _median(values: FloatArray) -> float:
    return float(np.partition(values, len(values) // 2)[len(values) // 2])
