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
from desktop_app.detection.beats.recognition import LONGEST_S, SHORTEST_S, Pulse, recognise
from desktop_app.detection.beats.ticks import N_MEASURED, Ticked, Ticks

if TYPE_CHECKING:
    from desktop_app.core.messages import BeatInterval, BoolArray, CodeArray, FloatArray
    from desktop_app.core.protocols import DetectorState
    from desktop_app.detection.channelwise import ChannelVerdicts

# A signal that is no pulse is looked at again after so long, and a pulse is lost without a beat.
AGAIN_S = 10.0
# What fewer beats show of a slow heart is too little to judge others by: it is looked at for
# longer, up to so many times.
_ENOUGH_BEATS, _LONGEST_LOOK = 8, 3
_STATE = ("_recent", "_n_recent", "_seen", "_is_pulse", "_is_in_wave", "_surprise", "_cause")
# From one look to the next, a heart's interval changes by less.
_SAME_INTERVAL = 0.25


@dataclass(frozen=True, slots=True)
class Tempo:
    """How many times faster than a heart, and the intervals in seconds of one slowed down to it."""

    name: str
    factor: float
    shortest_s: float
    longest_s: float


HEART = Tempo("heart", 1.0, SHORTEST_S, LONGEST_S)


@dataclass(frozen=True, slots=True)
class BeatsFound:
    """For n samples: surprise and `Cause` code, `(n,)`; and intervals that were out of turn.

    `is_followed` `(n,)` says where beats are judged, `is_in_wave` where something steep is under
    way that may be one. The index of an interval counts from the first of the n.
    """

    surprise: FloatArray
    cause: CodeArray
    is_followed: BoolArray
    is_in_wave: BoolArray
    intervals: tuple[BeatInterval, ...]

    def told(self, verdicts: ChannelVerdicts, surprise: FloatArray) -> ChannelVerdicts:
        """The verdicts with the cause that beats give, where theirs is the `surprise` `(n,)`."""
        is_theirs = verdicts.is_anomaly & (self.surprise >= surprise) & (self.cause > 0)
        cause = np.where(is_theirs, self.cause, verdicts.cause).astype(np.uint8)
        return replace(verdicts, cause=cause, intervals=self.intervals)


class BeatLayer:
    """Follows one channel, in units of its spread."""

    def __init__(self, rate_hz: float, on_budget: float, tempo: Tempo = HEART) -> None:
        """`on_budget` is the surprise of an alarm, for one sample."""
        self._tempo = tempo
        self._ticks = Ticks(rate_hz / tempo.factor)
        self._follower = Follower(self._ticks, on_budget)
        self._most_recent = round(AGAIN_S * self._ticks.rate_hz)
        # What ticks measured while there is no pulse.
        self._recent = np.zeros((N_MEASURED, _LONGEST_LOOK * self._most_recent))
        self._n_recent = 0
        # The interval in ticks of what the look before took for a pulse, though chance can make it.
        self._seen = 0.0
        self._is_pulse = self._is_in_wave = False
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
        self._seen = 0.0
        self._is_in_wave = False
        self._surprise, self._cause = 0.0, int(Cause.NONE)
        self._follower.interrupt()

    def begin(self, baseline: FloatArray, resolution: float) -> None:
        """Look for a pulse in the samples `(n,)` that are held for normal."""
        self._resolution = resolution
        if self._tempo.factor > 1.0:
            # Beats enough, and no reader has to wait for more.
            baseline = baseline[-self._most_recent * self._ticks.n_samples :]
        self._ticks.begin(float(baseline[0]))
        n = len(baseline)
        ticked = self._ticks.gather(baseline, np.ones(n, dtype=bool), np.zeros(n, dtype=bool))
        is_long = n >= self._most_recent * self._ticks.n_samples
        self._begin(ticked, self._recognised(ticked), is_learned=is_long)

    def update(self, values: FloatArray, finite: BoolArray, is_odd: BoolArray) -> BeatsFound:
        """Judge samples `(n,)`, held where not `finite`; `is_odd` where one alarms by itself."""
        n = len(values)
        ticked = self._ticks.gather(values, finite, is_odd)
        surprise, cause = np.full(n, self._surprise), np.full(n, self._cause, dtype=np.uint8)
        is_followed, is_in_wave = np.full(n, self._is_pulse), np.full(n, self._is_in_wave)
        intervals = []
        at = 0
        while at < len(ticked.values):
            if not self._is_pulse:
                at = self._wait(ticked, at)
                waited = ticked.first_end + (at - 1) * self._ticks.n_samples
                is_followed[waited + 1 :] = self._is_pulse
                continue
            judged = self._follower.follow(ticked, at)
            end = ticked.first_end + at * self._ticks.n_samples
            if judged.surprise != self._surprise or judged.cause != self._cause:
                self._surprise, self._cause = judged.surprise, judged.cause
                surprise[end:], cause[end:] = judged.surprise, judged.cause
            if self._follower.is_in_wave != self._is_in_wave:
                self._is_in_wave = self._follower.is_in_wave
                is_in_wave[end:] = self._is_in_wave
            if judged.interval is not None:
                intervals.append(replace(judged.interval, index=end))
            if self._follower.is_lost:
                self._is_pulse = self._is_in_wave = False
                self._surprise, self._cause = 0.0, int(Cause.NONE)
                surprise[end + 1 :], cause[end + 1 :] = 0.0, Cause.NONE
                is_followed[end + 1 :] = is_in_wave[end + 1 :] = False
            at += 1
        return BeatsFound(surprise, cause, is_followed, is_in_wave, tuple(intervals))

    def _wait(self, ticked: Ticked, at: int) -> int:
        """While there is no pulse: gather ticks to look for one in; the first that is left."""
        n_lacking = self._most_recent - self._n_recent % self._most_recent
        valid = ticked.is_valid[at : at + n_lacking]
        n = len(valid) if valid.all() else int(np.argmin(valid))
        recent = slice(self._n_recent, self._n_recent + n)
        self._recent[:, recent] = ticked.measured(at, at + n)
        self._n_recent += n
        if n < len(valid):
            self._n_recent = 0
            return at + n + 1
        if n == n_lacking:
            self._look()
        return at + n

    def _look(self) -> None:
        """Look for a pulse in what was gathered; at a slow one for longer."""
        ticked = Ticked.of(self._recent[:, : self._n_recent])
        pulse = self._recognised(ticked)
        is_slow = pulse is not None and len(pulse.beats) < _ENOUGH_BEATS
        if is_slow and self._n_recent < self._recent.shape[1]:
            return
        self._n_recent = 0
        self._begin(ticked, pulse)

    def _recognised(self, ticked: Ticked) -> Pulse | None:
        tempo = self._tempo
        return recognise(ticked.values, self._ticks.rate_hz, tempo.shortest_s, tempo.longest_s)

    def _begin(self, ticked: Ticked, pulse: Pulse | None, *, is_learned: bool = False) -> None:
        """Follow the pulse, if there is one; `is_learned` says that a long baseline shows it."""
        is_sure = is_learned and self._tempo.factor == 1.0
        if pulse is not None and not pulse.is_plain and not is_sure:
            pulse = self._again(pulse, len(ticked.values))
        else:
            self._seen = 0.0
        self._is_pulse = pulse is not None
        if pulse is not None:
            self._follower.begin(ticked, pulse, self._resolution)

    def _again(self, pulse: Pulse, n: int) -> Pulse | None:
        """The pulse in n ticks that chance can make, if the look before saw it as well.

        There are hundreds of looks an hour: what chance makes in one it does not make in two.
        """
        if n < self._most_recent or self._tempo.factor > 1.0:
            return None
        seen, self._seen = self._seen, pulse.interval
        return pulse if abs(pulse.interval - seen) < _SAME_INTERVAL * seen else None
