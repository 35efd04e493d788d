"""A detector that keeps the limits of a profile as well: what is beyond one is an anomaly."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import msgspec
import numpy as np

from desktop_app.core.messages import Cause, frozen
from desktop_app.detection import state as states
from desktop_app.detection.alarms.limits import LimitWatch
from desktop_app.detection.profiles.units import converted, is_falling

if TYPE_CHECKING:
    from desktop_app.core.messages import BoolArray, SampleBlock, Verdicts
    from desktop_app.core.protocols import DetectorState, LearningDetector
    from desktop_app.detection.profiles.schema import Profile


class LimitedDetector:
    """Any detector, and over its verdicts those of the limits: stated, so certain.

    A sample at which the alarm of a limit is on has score and confidence 1 and the cause HIGH or
    LOW, as its voltage lies, even while the detector is still learning.
    """

    def __init__(self, detector: LearningDetector, profile: Profile, rate_hz: float) -> None:
        self._detector = detector
        self._profile = profile
        self._rate_hz = rate_hz
        self._segment: int | None = None
        self._watches: list[list[LimitWatch]] = []

    def update(self, block: SampleBlock) -> Verdicts:
        """Verdicts for `block`; see `Verdicts` for shapes."""
        verdicts = self._detector.update(block)
        if block.segment != self._segment or block.n_channels != len(self._watches):
            self._segment = block.segment
            self._watches = self._fresh(block.n_channels)
        beyond = {"high": _none(block), "low": _none(block)}
        values = converted(self._profile.quantity, block.volts)
        for channel, watches in enumerate(self._watches):
            for watch in watches:
                beyond[watch.limit.kind][:, channel] |= watch.update(values[:, channel])
        return self._overruled(verdicts, beyond["high"], beyond["low"])

    def save(self) -> dict[str, Any]:
        """What the detector has learned, and where every limit stands."""
        state = states.scoped("detector", self._detector.save())
        state["segment"] = np.array(-1 if self._segment is None else self._segment)
        state["n_channels"] = np.array(len(self._watches))
        state["limits"] = np.array(self._limits())
        for channel, watches in enumerate(self._watches):
            for number, watch in enumerate(watches):
                state |= states.scoped(f"limit{channel}.{number}", watch.save())
        return state

    def load(self, state: DetectorState) -> None:
        """Continue where the one that saved `state` stood; raises `DataError`, changing nothing.

        Under other limits what was learned goes on, and the limits begin anew.
        """
        n_channels, segment, limits = (
            states.entry(state, name) for name in ("n_channels", "segment", "limits")
        )
        fresh = self._fresh(int(n_channels))
        if str(limits) == self._limits():
            for channel, watches in enumerate(fresh):
                for number, watch in enumerate(watches):
                    watch.load(states.part(f"limit{channel}.{number}", state))
        self._detector.load(states.part("detector", state))
        self._segment = None if segment < 0 else int(segment)
        self._watches = fresh

    def adopt(self, state: DetectorState) -> None:
        """Begin every segment from a baseline, of this or of the detector alone.

        Limits are not learned.
        """
        self._detector.adopt(states.part("detector", state) or state)
        self._segment = None

    def _limits(self) -> str:
        """The limits as text, to tell whether two are the same."""
        return msgspec.json.encode(self._profile.alarm_limits).decode()

    def _fresh(self, n_channels: int) -> list[list[LimitWatch]]:
        return [
            [LimitWatch(limit, self._rate_hz) for limit in self._profile.alarm_limits]
            for _ in range(n_channels)
        ]

    def _overruled(self, verdicts: Verdicts, above: BoolArray, below: BoolArray) -> Verdicts:
        is_beyond = above | below
        if not is_beyond.any():
            return verdicts
        high, low = Cause.HIGH, Cause.LOW
        if is_falling(self._profile.quantity):
            high, low = low, high
        cause = np.where(above, high, np.where(below, low, verdicts.cause)).astype(np.uint8)
        return replace(
            verdicts,
            score=frozen(np.where(is_beyond, 1.0, verdicts.score)),
            is_anomaly=frozen(verdicts.is_anomaly | is_beyond),
            confidence=frozen(np.where(is_beyond, 1.0, verdicts.confidence)),
            cause=frozen(cause),
        )


def _none(block: SampleBlock) -> BoolArray:
    return np.zeros(block.volts.shape, dtype=np.bool_)
