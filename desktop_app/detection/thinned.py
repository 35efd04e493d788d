"""Fast signals judged by their most outlying samples, so that no rate is too fast to be judged.

Every sample is looked at; of each group of them the one that is farthest from the group's mean is
judged, and its verdict is that of all samples up to the end of the next group. So an outlier of one
sample is never missed, and is told of at most one group late.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.detection import state as states
from desktop_app.detection.channelwise import COLUMNS, ChannelVerdicts, joined, learning_verdicts
from desktop_app.detection.observed import tamed

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray
    from desktop_app.core.protocols import DetectorState
    from desktop_app.detection.channelwise import ChannelJudge

_STATE = ("_waiting",)


class ThinnedChannel:
    """Judges groups of `group_size` samples by `judge`, which sees one sample of each.

    Groups are counted from the first sample, or the first after an interruption.
    """

    def __init__(self, judge: ChannelJudge, group_size: int) -> None:
        self._judge = judge
        self._group_size = group_size
        # Before the first group is whole nothing is known.
        self._latest = learning_verdicts(np.zeros(1))
        self._waiting = np.empty(0)

    def save(self) -> dict[str, Any]:
        """What further verdicts depend on."""
        latest = {name: getattr(self._latest, name) for name in COLUMNS}
        state = states.taken(self, _STATE) | states.scoped("latest", latest)
        return state | states.scoped("judge", self._judge.save())

    def load(self, state: DetectorState) -> None:
        """Continue where the channel that saved `state` stood; raises `DataError`."""
        states.given(self, _STATE, state)
        latest = states.part("latest", state)
        for name in COLUMNS:
            array, now = states.entry(latest, name), getattr(self._latest, name)
            if array.dtype != now.dtype or array.shape != now.shape:
                raise states.unfit(name)
        self._latest = ChannelVerdicts(**{name: latest[name].copy() for name in COLUMNS})
        self._judge.load(states.part("judge", state))

    def interrupt(self) -> None:
        """What comes next does not follow what came; what is normal stays."""
        self._waiting = np.empty(0)
        # What was expected is expected still; what was wrong was wrong before.
        latest = self._latest
        self._latest = replace(
            learning_verdicts(np.zeros(1)),
            confidence=latest.confidence,
            low=latest.low,
            high=latest.high,
        )
        self._judge.interrupt()

    def update(self, volts: FloatArray) -> ChannelVerdicts:
        """Verdicts for `volts` `(n,)`."""
        size, n_waiting = self._group_size, len(self._waiting)
        values = np.concatenate((self._waiting, tamed(volts)[0]))
        n_groups = len(values) // size
        verdicts = self._latest
        if n_groups:
            groups = values[: n_groups * size].reshape(n_groups, size)
            verdicts = joined([self._latest, self._judge.update(most_outlying(groups))])
            self._latest = _taken(verdicts, np.array([n_groups]))
        self._waiting = values[n_groups * size :].copy()
        return _taken(verdicts, (n_waiting + 1 + np.arange(len(volts))) // size)


def most_outlying(groups: FloatArray) -> FloatArray:
    """Of each row of `(n, m)` the value farthest from the row's mean, `(n,)`; NaN are missing."""
    finite = np.isfinite(groups)
    if finite.all():
        means = groups.mean(axis=1, keepdims=True)
        away = np.abs(groups - means)
    else:
        n_finite = np.maximum(finite.sum(axis=1, keepdims=True), 1)
        means = np.where(finite, groups, 0.0).sum(axis=1, keepdims=True) / n_finite
        away = np.where(finite, np.abs(groups - means), -1.0)
    chosen = away.argmax(axis=1)[:, np.newaxis]
    outlying: FloatArray = np.take_along_axis(groups, chosen, axis=1)[:, 0]
    return outlying


def _taken(verdicts: ChannelVerdicts, places: Any) -> ChannelVerdicts:
    return ChannelVerdicts(**{name: getattr(verdicts, name)[places] for name in COLUMNS})
