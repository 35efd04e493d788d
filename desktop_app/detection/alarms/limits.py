"""Alarm limits over every sample: deadband, on-delay and off-delay, whatever the blocks were."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.core.messages import frozen
from desktop_app.detection import state as states
from desktop_app.detection.runs import run_lengths

if TYPE_CHECKING:
    import numpy.typing as npt

    from desktop_app.core.messages import BoolArray, FloatArray
    from desktop_app.core.protocols import DetectorState
    from desktop_app.detection.profiles.schema import AlarmLimit


_STATE = ("_is_beyond", "_is_on", "_beyond_run", "_within_run")


class LimitWatch:
    """Says for every sample whether the alarm of one limit is on.

    Delays are whole samples of the nominal rate, so that the same samples give the same alarms
    live, replayed and in one piece. A missing sample changes nothing.

    Attributes:
        peak: the value furthest beyond the limit in the present alarm, or the last one.
        lasted_samples: how long the present alarm has been on, or the last one was.
    """

    def __init__(self, limit: AlarmLimit, rate_hz: float) -> None:
        self._limit = limit
        self._sign = 1.0 if limit.kind == "high" else -1.0
        self._on_after = math.ceil(round(limit.on_delay_s * rate_hz, 6))
        self._off_after = math.ceil(round(limit.off_delay_s * rate_hz, 6))
        self.reset()

    def reset(self) -> None:
        """What comes next does not follow what came: nothing is beyond the limit."""
        self._is_beyond = False
        self._is_on = False
        self._beyond_run = 0
        self._within_run = 0
        self.peak = math.nan
        self.lasted_samples = 0

    @property
    def limit(self) -> AlarmLimit:
        """The limit that is watched."""
        return self._limit

    @property
    def is_on(self) -> bool:
        """Whether the alarm is on after the last sample."""
        return self._is_on

    def update(self, values: FloatArray) -> BoolArray:
        """Whether the alarm is on at each of `values` `(n,)`, in the unit of the limit."""
        if not len(values):
            return frozen(np.zeros(0, dtype=np.bool_))
        was_on = self._is_on
        beyond = self._beyond(values)
        beyond_run = run_lengths(beyond, self._beyond_run)
        within_run = run_lengths(~beyond, self._within_run)
        is_on = _held(beyond_run > self._on_after, within_run > self._off_after, was_on)
        self._beyond_run, self._within_run = int(beyond_run[-1]), int(within_run[-1])
        self._is_beyond, self._is_on = bool(beyond[-1]), bool(is_on[-1])
        self._follow(values, is_on, was_on=was_on)
        return frozen(is_on)

    def save(self) -> dict[str, Any]:
        """All that the alarm on further samples depends on, but the limit."""
        return states.taken(self, _STATE)

    def load(self, state: DetectorState) -> None:
        """Continue where the watch that saved `state` stood; raises `DataError`."""
        states.given(self, _STATE, state)

    def _beyond(self, values: FloatArray) -> BoolArray:
        """Beyond the limit, and not back within it by more than the deadband."""
        distance = self._sign * (values - self._limit.value)
        return _held(distance > 0, distance <= -self._limit.deadband, self._is_beyond)

    def _follow(self, values: FloatArray, is_on: BoolArray, *, was_on: bool) -> None:
        """Keep peak and length of the alarm that was on last."""
        if not is_on.any():
            return
        on = np.flatnonzero(is_on)
        off_before = np.flatnonzero(~is_on[: on[-1]])
        first = int(off_before[-1]) + 1 if len(off_before) else 0
        is_same = first == 0 and was_on
        seen = values[first : on[-1] + 1]
        seen = seen[np.isfinite(seen)]
        if is_same and not math.isnan(self.peak):
            seen = np.append(seen, self.peak)
        self.peak = float(self._sign * np.max(self._sign * seen)) if len(seen) else math.nan
        lasted_before = self.lasted_samples if is_same else self._on_after
        self.lasted_samples = lasted_before + int(on[-1]) + 1 - first


def _held(sets: BoolArray, clears: BoolArray, before: bool) -> npt.NDArray[np.bool_]:
    """True from where it is set to where it is cleared, `(n,)`; `before` holds until then."""
    decided = np.maximum.accumulate(np.where(sets | clears, np.arange(len(sets)), -1))
    return np.where(decided >= 0, sets[decided], before)
