"""A detector that does not tell again what a person called a false alarm."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.core.messages import Cause, frozen
from desktop_app.detection import state as states
from desktop_app.detection.events import hold_off_samples
from desktop_app.detection.excursions import CONTEXT, MOST_SAMPLES, Excursion, Shapes

if TYPE_CHECKING:
    from desktop_app.core.messages import BoolArray, CodeArray, FloatArray, SampleBlock, Verdicts
    from desktop_app.core.protocols import DetectorState, LearningDetector
    from desktop_app.detection.false_alarms import FalseAlarms

# How sure a verdict is that a person's word has overruled.
_OVERRULED = 0.5
_LONG_AGO = 1 << 40
_STATE = ("_values", "_deviations", "_since", "_is_other")


class ForgivingDetector:
    """Any detector, without the anomalies that look like a forgiven one from their beginning on.

    What once left the remembered shape is another fault, and told until it is over. The detector
    itself learns nothing of all this: without forgiven excursions its verdicts are passed on.
    """

    def __init__(
        self, detector: LearningDetector, alarms: FalseAlarms, *, threshold: float, rate_hz: float
    ) -> None:
        """`threshold` is the score of an anomaly."""
        self._detector = detector
        self._alarms = alarms
        self._below = 0.99 * threshold
        self._hold_off = hold_off_samples(rate_hz)
        self._segment: int | None = None
        self._followers: list[_Follower] = []
        self._forgiven: tuple[Excursion, ...] = ()

    def update(self, block: SampleBlock) -> Verdicts:
        """Verdicts for `block`; see `Verdicts` for shapes."""
        verdicts = self._detector.update(block)
        if block.segment != self._segment or block.n_channels != len(self._followers):
            self._segment = block.segment
            self._followers = [_Follower(at, self._hold_off) for at in range(block.n_channels)]
            self._forgiven = ()
        forgiven = self._alarms.forgiven
        if forgiven != self._forgiven:
            self._forgiven = forgiven
            for follower in self._followers:
                follower.forgive(forgiven)
        with np.errstate(all="ignore"):
            columns = [follower.follow(block, verdicts) for follower in self._followers]
        for follower in self._followers:
            for excursion in follower.noted():
                self._alarms.note(excursion)
        is_pardoned = np.stack(columns, axis=1)
        return self._pardoned(verdicts, is_pardoned) if is_pardoned.any() else verdicts

    def save(self) -> dict[str, Any]:
        """What the detector has learned, and what is going on; not what was forgiven."""
        state = states.scoped("judge", self._detector.save())
        state["segment"] = np.array(-1 if self._segment is None else self._segment)
        state["n_channels"] = np.array(len(self._followers))
        for at, follower in enumerate(self._followers):
            state |= states.scoped(f"follower{at}", states.taken(follower, _STATE))
        return state

    def load(self, state: DetectorState) -> None:
        """Continue where the one that saved `state` stood; raises `DataError`, changing nothing."""
        segment, n_channels = (states.entry(state, name) for name in ("segment", "n_channels"))
        followers = [_Follower(at, self._hold_off) for at in range(int(n_channels))]
        for at, follower in enumerate(followers):
            states.given(follower, _STATE, states.part(f"follower{at}", state))
        self._detector.load(states.part("judge", state))
        self._segment = None if segment < 0 else int(segment)
        self._followers = followers
        self._forgiven = ()

    def adopt(self, state: DetectorState) -> None:
        """Begin every segment from a baseline, of this or of the detector alone."""
        self._detector.adopt(states.part("judge", state) or state)
        self._segment = None

    def _pardoned(self, verdicts: Verdicts, is_pardoned: BoolArray) -> Verdicts:
        score = np.where(is_pardoned, np.minimum(verdicts.score, self._below), verdicts.score)
        return replace(
            verdicts,
            score=frozen(score),
            is_anomaly=frozen(verdicts.is_anomaly & ~is_pardoned),
            confidence=frozen(np.where(is_pardoned, _OVERRULED, verdicts.confidence)),
            cause=frozen(np.where(is_pardoned, Cause.NONE, verdicts.cause).astype(np.uint8)),
        )


class _Follower:
    """One channel: what led up to now, the excursion that goes on, and whether it is forgiven."""

    def __init__(self, channel: int, hold_off: int) -> None:
        self._channel = channel
        self._hold_off = hold_off
        self._values = np.full(CONTEXT, np.nan)
        self._deviations = np.full(CONTEXT, np.nan)
        # Samples since the last anomaly.
        self._since = _LONG_AGO
        # The excursion that goes on has left what was forgiven.
        self._is_other = False
        self._shapes: Shapes | None = None
        self._ongoing: Excursion | None = None
        self._noted: list[Excursion] = []

    def forgive(self, excursions: tuple[Excursion, ...]) -> None:
        """What is forgiven from now on, of all channels."""
        mine = [one for one in excursions if one.channel == self._channel]
        self._shapes = Shapes(mine) if mine else None
        self._is_other = self._is_other and self._shapes is not None

    def noted(self) -> list[Excursion]:
        """The excursions that began or went on since this was last asked."""
        noted, self._noted = self._noted, []
        return noted

    def follow(self, block: SampleBlock, verdicts: Verdicts) -> BoolArray:
        """Take in the samples of a block; which of them are forgiven, `(n,)`."""
        at = self._channel
        middle = 0.5 * verdicts.low[:, at] + 0.5 * verdicts.high[:, at]
        values = np.concatenate((self._values, block.volts[:, at]))
        deviations = np.concatenate((self._deviations, block.volts[:, at] - middle))
        causes = verdicts.cause[:, at]
        rows = np.flatnonzero(verdicts.is_anomaly[:, at])
        is_pardoned = np.zeros(len(causes), dtype=np.bool_)
        starts = []
        last = -1 - self._since
        for row in rows.tolist():
            if row - last > self._hold_off:
                starts.append(row)
                self._is_other = False
            last = row
            is_pardoned[row] = self._is_forgiven(values, deviations, row, int(causes[row]))
        self._since = min(len(causes) - 1 - last, _LONG_AGO)
        self._record(block, (values, deviations, causes), starts, rows[~is_pardoned[rows]].tolist())
        self._values, self._deviations = values[-CONTEXT:].copy(), deviations[-CONTEXT:].copy()
        return is_pardoned

    def _is_forgiven(
        self, values: FloatArray, deviations: FloatArray, row: int, cause: int
    ) -> bool:
        if self._shapes is None or self._is_other:
            return False
        now = slice(row + 1, row + 1 + CONTEXT)
        self._is_other = not self._shapes.match(values[now], deviations[now], cause)
        return not self._is_other

    def _record(
        self,
        block: SampleBlock,
        lines: tuple[FloatArray, FloatArray, CodeArray],
        starts: list[int],
        told: list[int],
    ) -> None:
        """Let what goes on grow up to the first of `starts`, and begin one at each of them.

        Only what has samples that are `told` is noted.
        """
        values, deviations, causes = lines
        edges = [0, *starts, len(causes)]
        for number, (first, end) in enumerate(pairwise(edges)):
            if number:
                start_s = block.start_s + first / block.rate_hz
                before = slice(first, first + CONTEXT)
                calm = np.zeros(CONTEXT, dtype=np.uint8)
                self._ongoing = Excursion(
                    self._channel, start_s, start_s, values[before], deviations[before], calm
                )
            began = self._ongoing
            if began is None:
                continue
            end_s = [block.start_s + row / block.rate_hz for row in told if first <= row < end]
            n_more = min(end - first, CONTEXT + MOST_SAMPLES - len(began.values))
            own, with_context = slice(first, first + n_more), slice(first + CONTEXT, None)
            self._ongoing = replace(
                began,
                end_s=end_s[-1] if end_s else began.end_s,
                values=np.concatenate((began.values, values[with_context][:n_more])),
                deviations=np.concatenate((began.deviations, deviations[with_context][:n_more])),
                causes=np.concatenate((began.causes, causes[own])),
            )
            if end_s:
                self._noted.append(self._ongoing)
