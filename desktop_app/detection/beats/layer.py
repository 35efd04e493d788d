"""The beat layer of one channel: silent until it recognises a pulse, then judges every beat.

Everything is judged at the end of a tick, and what is learned changes only there: the result does
not depend on how the samples were cut. A verdict holds from the last sample of its tick until the
next tick is complete.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.core.messages import Cause
from desktop_app.detection import state as states
from desktop_app.detection.beats.follower import Follower
from desktop_app.detection.beats.recognition import recognise
from desktop_app.detection.beats.ticks import N_MEASURED, Ticked, Ticks

if TYPE_CHECKING:
    from desktop_app.core.messages import BeatInterval, BoolArray, CodeArray, FloatArray
    from desktop_app.core.protocols import DetectorState
    from desktop_app.detection.channelwise import ChannelVerdicts

# Below, a beat has no shape to be recognised by.
SLOWEST_HZ = 50.0
# A signal that is no pulse is looked at again after so long, and a pulse is lost without a beat.
AGAIN_S = 10.0
_STATE = ("_recent", "_n_recent", "_is_pulse", "_surprise", "_cause")


@dataclass(frozen=True, slots=True)
class BeatsFound:
    """For n samples: surprise and `Cause` code, `(n,)`; and intervals that were out of turn.

    The index of an interval counts from the first of the n.
    """

    surprise: FloatArray
    cause: CodeArray
    intervals: tuple[BeatInterval, ...]

    def told(self, verdicts: ChannelVerdicts, surprise: FloatArray) -> ChannelVerdicts:
        """The verdicts with the cause that beats give, where theirs is the `surprise` `(n,)`."""
        is_theirs = verdicts.is_anomaly & (self.surprise >= surprise) & (self.cause > 0)
        cause = np.where(is_theirs, self.cause, verdicts.cause).astype(np.uint8)
        return replace(verdicts, cause=cause, intervals=self.intervals)


class BeatLayer:
    """Follows one channel, in units of its spread."""

    def __init__(self, rate_hz: float, on_budget: float) -> None:
        """`on_budget` is the surprise of an alarm, for one sample."""
        self._ticks = Ticks(rate_hz)
        self._follower = Follower(self._ticks, on_budget)
        self._most_recent = round(AGAIN_S * self._ticks.rate_hz)
        # What ticks measured while there is no pulse.
        self._recent = np.zeros((N_MEASURED, self._most_recent))
        self._n_recent = 0
        self._is_pulse = False
        self._resolution = 0.0
        self._surprise = 0.0
        self._cause = int(Cause.NONE)

    def save(self) -> dict[str, Any]:
        """What further verdicts depend on."""
        state = states.taken(self, (*_STATE, "_resolution"))
        state |= states.scoped("ticks", self._ticks.save())
        return state | (states.scoped("follower", self._follower.save()))

    def load(self, state: DetectorState) -> None:
        """Continue where the layer that saved `state` stood; raises `DataError`."""
        states.given(self, (*_STATE, "_resolution"), state)
        self._ticks.load(states.part("ticks", state))
        self._follower.load(states.part("follower", state))

    def interrupt(self) -> None:
        """What comes next does not follow what came."""
        self._n_recent = 0
        self._surprise, self._cause = 0.0, int(Cause.NONE)
        self._follower.interrupt()

    def begin(self, baseline: FloatArray, resolution: float) -> None:
        """Look for a pulse in the samples `(n,)` that are held for normal."""
        self._resolution = resolution
        self._ticks.begin(float(baseline[0]))
        n = len(baseline)
        ticked = self._ticks.gather(baseline, np.ones(n, dtype=bool), np.zeros(n, dtype=bool))
        self._try(ticked)

    def update(self, values: FloatArray, finite: BoolArray, is_odd: BoolArray) -> BeatsFound:
        """Judge samples `(n,)`, held where not `finite`; `is_odd` where one alarms by itself."""
        n = len(values)
        ticked = self._ticks.gather(values, finite, is_odd)
        surprise, cause = np.full(n, self._surprise), np.full(n, self._cause, dtype=np.uint8)
        intervals = []
        for at in range(len(ticked.values)):
            if not self._is_pulse:
                self._wait(ticked, at)
                continue
            judged = self._follower.follow(ticked, at)
            end = ticked.first_end + at * self._ticks.n_samples
            if judged.surprise != self._surprise or judged.cause != self._cause:
                self._surprise, self._cause = judged.surprise, judged.cause
                surprise[end:], cause[end:] = judged.surprise, judged.cause
            if judged.interval is not None:
                intervals.append(replace(judged.interval, index=end))
            if self._follower.is_lost:
                self._is_pulse = False
                self._surprise, self._cause = 0.0, int(Cause.NONE)
                surprise[end + 1 :], cause[end + 1 :] = 0.0, Cause.NONE
        return BeatsFound(surprise, cause, tuple(intervals))

    def _wait(self, ticked: Ticked, at: int) -> None:
        """While there is no pulse: gather what to look for one in."""
        if not ticked.is_valid[at]:
            self._n_recent = 0
            return
        self._recent[:, self._n_recent] = ticked.measured(at)
        self._n_recent += 1
        if self._n_recent == self._most_recent:
            self._n_recent = 0
            self._try(Ticked.of(self._recent))

    def _try(self, ticked: Ticked) -> None:
        pulse = recognise(ticked.values, self._ticks.rate_hz)
        self._is_pulse = pulse is not None
        if pulse is not None:
            self._follower.begin(ticked, pulse, self._resolution)
