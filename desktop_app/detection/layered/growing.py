"""A short warm-up is only the first: all is learned again from more, until that is enough.

A few seconds rarely show all that is normal. After them only such statistics may alarm as the
signal has given grounds for: a ramp that was seen to rise may still turn, and a level that moved
once may move again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.detection import state as states
from desktop_app.detection.budget import ON_BUDGET
from desktop_app.detection.channelwise import joined
from desktop_app.detection.layered.catalogue import NOT_YET, SWINGS
from desktop_app.detection.layered.channel import LEAST_BASELINE
from desktop_app.detection.observed import tamed

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.messages import BoolArray, FloatArray
    from desktop_app.core.protocols import DetectorState
    from desktop_app.detection.channelwise import ChannelVerdicts
    from desktop_app.detection.layered.channel import LayeredChannel

# From so many samples on everything is believed, and learned from page by page alone.
ENOUGH_SAMPLES = 2400
# Each warm-up is half as long again as the one before it.
_GROWTH = 1.5
# So many times what alarmed is left out of what is learned from; what comes more often is normal.
_LEFT_OUT = 24
_STATE = ("_past", "_n_past", "_n_alarms", "_is_alarm", "_learned", "_next")


class GrowingChannel:
    """Judges one channel by the longest warm-up that is over.

    Samples that alarmed are left out of longer ones, as if they had been missing, for a few times.
    """

    def __init__(self, window: int, new_channel: Callable[[int], LayeredChannel]) -> None:
        """`new_channel` makes one that learns from as many samples first."""
        self._new_channel = new_channel
        # The window of the one that judges, and at how many samples there is another to be learned.
        self._learned = self._next = max(window, LEAST_BASELINE)
        self._judge = new_channel(self._learned)
        # In volts, with one that is missing for each gap.
        self._past = np.empty(0)
        self._n_past = self._n_alarms = 0
        self._is_alarm = False

    @property
    def _is_growing(self) -> bool:
        return self._next < ENOUGH_SAMPLES or self._learned < self._next

    def save(self) -> dict[str, Any]:
        """What further verdicts depend on."""
        return states.taken(self, _STATE) | states.scoped("judge", self._judge.save())

    def load(self, state: DetectorState) -> None:
        """Continue where the channel that saved `state` stood; raises `DataError`."""
        states.given(self, _STATE, state)
        self._judge = self._new_channel(self._learned)
        self._judge.load(states.part("judge", state))

    def interrupt(self) -> None:
        """What comes next does not follow what came; what is normal stays."""
        self._judge.interrupt()
        self._keep(np.array([np.nan]))

    def update(self, volts: FloatArray) -> ChannelVerdicts:
        """Verdicts for `volts` `(n,)`."""
        parts = []
        while self._is_growing and len(volts):
            part, volts = np.split(volts, [self._next - self._n_past])
            verdicts = self._judge.update(part)
            parts.append(verdicts)
            self._keep(np.where(self._is_left_out(verdicts.score), np.nan, part))
            if self._n_past == self._next:
                self._grow()
        if len(volts) or not parts:
            parts.append(self._judge.update(volts))
        return joined(parts)

    def _is_left_out(self, score: FloatArray) -> BoolArray:
        is_alarm = score >= ON_BUDGET
        begins = is_alarm & ~np.append(self._is_alarm, is_alarm[:-1])
        number = self._n_alarms + np.cumsum(begins)
        self._n_alarms, self._is_alarm = int(number[-1]), bool(is_alarm[-1])
        return is_alarm & (number <= _LEFT_OUT)

    def _keep(self, volts: FloatArray) -> None:
        if not self._is_growing:
            return
        values, finite = tamed(volts)
        self._n_past += int(np.count_nonzero(finite))
        past = np.concatenate((self._past, np.where(finite, values, np.nan)))
        is_gap = np.isnan(past)
        self._past = past[~(is_gap & np.concatenate(((False,), is_gap[:-1])))]

    def _grow(self) -> None:
        """Judge by all that has come."""
        if self._next > self._learned:
            judge = self._new_channel(self._next)
            judge.succeed(self._judge, self._past)
            self._judge, self._learned = judge, self._next
        if self._learned >= ENOUGH_SAMPLES:
            self._past = np.empty(0)
            return
        self._judge.believe(n_swings(self._past) >= SWINGS)
        self._next = min(int(_GROWTH * self._learned), ENOUGH_SAMPLES)


def n_swings(volts: FloatArray) -> int:
    """How often a signal `(n,)`, NaN where one is missing, went half of the way to an extreme.

    Each time from its median, and to whichever of highest and lowest it went to less often. One
    that never leaves its median has nothing else to show.
    """
    off = volts[np.isfinite(volts)]
    off = off - np.median(off)
    counts = [_n_visits(side) for side in (off, -off) if side.max() > 0.0]
    return min(counts, default=NOT_YET - 1)


def _n_visits(off: FloatArray) -> int:
    """How often it went from 0 or below to half of its maximum."""
    is_far = off >= 0.5 * off.max()
    places = is_far[is_far | (off <= 0.0)]
    return int(places[0]) + int(np.count_nonzero(places[1:] & ~places[:-1]))
