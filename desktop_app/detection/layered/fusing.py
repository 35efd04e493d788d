"""From the surprise of every statistic to one for each sample, and who it came from.

What alarms at once leaves traces in everything that looks further back: predictions from a sample
that was odd are odd themselves, and a mean of 128 samples remembers a spike for as long. Neither is
news.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.detection import state as states
from desktop_app.detection.layered.catalogue import N_FAST, REACH, Statistic
from desktop_app.detection.layered.habits import Habits
from desktop_app.detection.runs import run_lengths

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy.typing as npt

    from desktop_app.core.messages import BoolArray, FloatArray
    from desktop_app.core.protocols import DetectorState
    from desktop_app.detection.layered.statistics import Statistics
    from desktop_app.detection.layered.tails import Tails

_LONG_AGO = 1 << 20
_ECHO_SAMPLES = 32
_INNOVATIONS = (Statistic.INNOVATION, Statistic.RECENT_INNOVATION)
_REACH = REACH[:, np.newaxis]
_FARTHEST = int(REACH.max())
_UNPREDICTED = int(REACH[Statistic.INNOVATION])
# What is as certain after a gap as ever, and before it is believed counts after a step.
_RANGE = slice(Statistic.HIGH, Statistic.LOW + 1)
_STATE = ("_echo", "_unused", "_since_alarm", "_since_missing", "_n_out", "_has_jumped")


@dataclass(frozen=True, slots=True)
class Fused:
    """For n samples: the surprise of each statistic `(k, n)`, and the largest `(n,)`."""

    by_statistic: FloatArray
    surprise: FloatArray

    @property
    def source(self) -> npt.NDArray[np.int64]:
        """Whose surprise is the largest, `(n,)`."""
        return np.asarray(self.by_statistic.argmax(axis=0))

    def without(self, left_out: Mapping[Statistic, BoolArray]) -> Fused:
        """The same with each of those statistics no surprise where it says so, `(n,)`."""
        if not any(np.count_nonzero(where) for where in left_out.values()):
            return self
        by_statistic = self.by_statistic.copy()
        for name, where in left_out.items():
            by_statistic[name, where] = 0.0
        return Fused(by_statistic, by_statistic.max(axis=0))


class Fuser:
    """Follows one channel: what has alarmed, and when something was missing."""

    def __init__(self, alarming: float, used: BoolArray) -> None:
        """`alarming` is the surprise of an alarm, `used` `(k,)` says which statistics count."""
        self._alarming = alarming
        self._habits = Habits(alarming)
        self._used = used
        self._unused = ~used
        self._echo = np.zeros(_ECHO_SAMPLES)
        self._since_alarm = _LONG_AGO
        self._since_missing = _LONG_AGO
        # For how many samples the range has been left, and whether at a step.
        self._n_out = 0
        self._has_jumped = False

    def save(self) -> dict[str, Any]:
        """What further fusing depends on."""
        return states.taken(self, _STATE) | states.scoped("habits", self._habits.save())

    def load(self, state: DetectorState) -> None:
        """Continue where the fuser that saved `state` stood; raises `DataError`."""
        states.given(self, _STATE, state)
        self._habits.load(states.part("habits", state))

    @property
    def is_predicting(self) -> bool:
        """Whether what predictions leave may alarm; if not, the steps between samples do."""
        return self.believes(Statistic.INNOVATION)

    def believes(self, name: Statistic) -> bool:
        """Whether it may alarm, if it is used at all."""
        return bool(not self._unused[name] or not self._used[name])

    def believe(self, is_believed: BoolArray) -> None:
        """Which statistics `(k,)` may alarm, of those that are used."""
        self._unused = ~(self._used & is_believed)

    def turn_page(self) -> bool:
        """Begin the next page; whether the memory was calm in this one, habits or not."""
        return self._habits.turn_page()

    def interrupt(self) -> None:
        """What comes next does not follow what came."""
        self._echo[:] = 0.0
        self._since_missing = self._n_out = 0

    def begin(self, n_since_gap: int) -> None:
        """The last missing sample of the warm-up is so many samples ago."""
        self._since_missing = n_since_gap

    def fuse(
        self, values: FloatArray, finite: BoolArray, tails: Tails, statistics: Statistics
    ) -> Fused:
        """Fuse the statistics `(k, n)` of the next samples."""
        surprise = tails.surprise(values)
        out = self._jumped_out(surprise)
        surprise[self._unused] = 0.0
        surprise[_RANGE] = out
        self._subtract_echo(surprise, values, tails, statistics)
        self._mute(surprise, finite)
        self._habits.forgive(surprise)
        return Fused(surprise, surprise.max(axis=0))

    def _jumped_out(self, surprise: FloatArray) -> FloatArray:
        """What is out of the range, `(2, n)`; until that is believed, if a step led there."""
        out = np.where(self._used[_RANGE, np.newaxis], surprise[_RANGE], 0.0)
        if not np.count_nonzero(self._unused[_RANGE] & self._used[_RANGE]):
            return out
        run = run_lengths(out.max(axis=0) >= self._alarming, self._n_out)
        first = np.arange(len(run)) - run + 1
        is_step = surprise[Statistic.STEP] >= self._alarming
        has_jumped = np.where(
            first >= 0, is_step[np.clip(first, 0, len(run) - 1)], self._has_jumped
        )
        self._n_out, self._has_jumped = int(run[-1]), bool(has_jumped[-1])
        return np.where((run > 0) & has_jumped, out, 0.0)

    def _mute(self, surprise: FloatArray, finite: BoolArray) -> None:
        n = len(finite)
        is_whole = self._since_missing > _FARTHEST and np.count_nonzero(finite) == n
        if not self.is_predicting:
            pass
        elif is_whole:
            surprise[Statistic.STEP] = 0.0
        else:
            # Only where nothing can be predicted yet has the step from sample to sample to do.
            surprise[Statistic.STEP, _since(~finite, self._since_missing) > _UNPREDICTED] = 0.0
        is_alarming = surprise[:N_FAST] >= self._alarming
        if is_whole and self._since_alarm > _FARTHEST and not np.count_nonzero(is_alarming):
            self._since_alarm = min(self._since_alarm + n, _LONG_AGO)
            self._since_missing = min(self._since_missing + n, _LONG_AGO)
            return
        since_alarm = _since(is_alarming.any(axis=0) | ~finite, self._since_alarm)
        since_missing = _since(~finite, self._since_missing)
        slow = surprise[N_FAST:]
        slow[(since_alarm <= _REACH[N_FAST:]) & (since_alarm > 0)] = 0.0
        is_hurt = since_missing <= _REACH
        is_hurt[_RANGE] = False
        surprise[is_hurt] = 0.0
        self._since_alarm, self._since_missing = int(since_alarm[-1]), int(since_missing[-1])

    def _subtract_echo(
        self, surprise: FloatArray, values: FloatArray, tails: Tails, statistics: Statistics
    ) -> None:
        """Take from each innovation what alarming ones before it may have added to it."""
        is_alarming = surprise[Statistic.INNOVATION] >= self._alarming
        if not (np.count_nonzero(is_alarming) or np.count_nonzero(self._echo)):
            return
        echo = np.where(is_alarming, values[Statistic.INNOVATION], 0.0)
        line = np.concatenate((self._echo, echo))
        self._echo = line[-_ECHO_SAMPLES:].copy()
        models = (statistics.baseline, statistics.recent)
        for name, model in zip(_INNOVATIONS, models, strict=True):
            heard = line[_ECHO_SAMPLES - model.order : -1]
            bound = np.correlate(heard, np.abs(model.kernel))
            left = tails.surprise_of(name, np.maximum(values[name] - bound, 0.0))
            if not self._unused[name]:
                surprise[name] = left


def _since(flags: BoolArray, before: int) -> npt.NDArray[np.int64]:
    """How many samples ago a flag was last true, `(n,)`; `before` is how long it was already."""
    number = np.arange(len(flags))
    last = np.maximum.accumulate(np.where(flags, number, -1))
    return np.where(last >= 0, number - last, np.minimum(before + 1 + number, _LONG_AGO))
