"""Detection run again over what was recorded, with other settings: what would have been told?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec
import numpy as np

from desktop_app.core.messages import blocks_of, frozen
from desktop_app.core.protocols import never
from desktop_app.detection.events import HOLD_OFF_S, HOLD_OFF_SAMPLES, EventTracker
from desktop_app.detection.profiles.applied import make_detector, with_profile
from desktop_app.detection.profiles.files import NO_PROFILE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.compose.samples import Samples
    from desktop_app.core.messages import Event, FloatArray
    from desktop_app.detection.config import DetectionConfig
    from desktop_app.detection.profiles.schema import Profile

# An alarm this long before or after a label still answers it.
_LABEL_SLACK_S = 1.0
# Thresholds of the curve, from the one that tells everything to the one that tells nothing.
THRESHOLDS = (*(at / 100 for at in range(5, 100, 5)), 0.97, 0.99)


@dataclass(frozen=True, slots=True)
class Setting:
    """One way to judge; the rate of `config` is replaced by that of the samples."""

    name: str
    config: DetectionConfig
    detector: str
    profile: Profile = NO_PROFILE

    @property
    def threshold(self) -> float:
        """The score from which on a sample is an anomaly."""
        return with_profile(self.config, self.profile).anomaly_threshold


@dataclass(frozen=True, slots=True)
class Truth:
    """A stretch that a person called real, or a false alarm."""

    start_s: float
    end_s: float
    is_real: bool


@dataclass(frozen=True, slots=True)
class Run:
    """What one setting made of the samples; `scores` is `(n,)`, the highest of all channels."""

    setting: Setting
    events: tuple[Event, ...]
    scores: FloatArray
    rate_hz: float
    start_s: float

    @property
    def hours(self) -> float:
        """How long the samples last."""
        return len(self.scores) / self.rate_hz / 3600.0


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """What a threshold would give; the shares are None where nothing was labelled so."""

    threshold: float
    n_alarms: int
    real_found: float | None
    false_kept: float | None


def judge(samples: Samples, setting: Setting, *, is_stopped: Callable[[], bool] = never) -> Run:
    """Judge every sample again; stops early, with what there is, once `is_stopped` says so."""
    config = msgspec.structs.replace(
        with_profile(setting.config, setting.profile), sample_rate=samples.rate_hz
    )
    detector = make_detector(setting.detector, config, setting.profile)
    tracker, scores = EventTracker(), []
    events: dict[int, Event] = {}
    for block in blocks_of(samples.volts, samples.rate_hz, samples.start_s):
        if is_stopped():
            break
        verdicts = detector.update(block)
        events |= {event.event_id: event for event in tracker.update(block, verdicts)}
        scores.append(verdicts.score.max(axis=1))
    whole = np.concatenate(scores) if scores else np.zeros(0)
    return Run(setting, tuple(events.values()), frozen(whole), samples.rate_hz, samples.start_s)


def alarms_at(run: Run, threshold: float) -> tuple[tuple[float, float], ...]:
    """Beginning and end in seconds of every alarm that `threshold` would give.

    As events are made: anomalies no further apart than the hold-off are one.
    """
    told = np.flatnonzero((run.scores >= threshold) & (run.scores > 0))
    if not len(told):
        return ()
    hold_off = max(HOLD_OFF_SAMPLES, int(HOLD_OFF_S * run.rate_hz))
    breaks = np.flatnonzero(np.diff(told) > hold_off)
    firsts = told[np.concatenate(([0], breaks + 1))]
    lasts = told[np.concatenate((breaks, [len(told) - 1]))]
    return tuple(
        (run.start_s + first / run.rate_hz, run.start_s + (last + 1) / run.rate_hz)
        for first, last in zip(firsts.tolist(), lasts.tolist(), strict=True)
    )


def point_at(run: Run, threshold: float, truths: Sequence[Truth] = ()) -> CurvePoint:
    """How many alarms, and how many of the labelled stretches are among them."""
    alarms = alarms_at(run, threshold)

    def share(*, is_real: bool) -> float | None:
        labelled = [truth for truth in truths if truth.is_real is is_real]
        found = sum(any(_touch(truth, alarm) for alarm in alarms) for truth in labelled)
        return found / len(labelled) if labelled else None

    return CurvePoint(threshold, len(alarms), share(is_real=True), share(is_real=False))


def curve(run: Run, truths: Sequence[Truth] = ()) -> tuple[CurvePoint, ...]:
    """The points of every threshold: the ROC of the labels where both kinds were given."""
    return tuple(point_at(run, threshold, truths) for threshold in THRESHOLDS)


def best_point(points: Sequence[CurvePoint]) -> CurvePoint | None:
    """The highest threshold that still finds every real one that any finds; None without labels."""
    labelled = [point for point in points if point.real_found is not None]
    if not labelled:
        return None
    most = max(point.real_found or 0.0 for point in labelled)
    return max(
        (point for point in labelled if point.real_found == most),
        key=lambda point: point.threshold,
    )


def summary(before: Run, after: Run) -> str:
    """The one sentence: "3 alarms instead of 41"."""
    n_after, n_before = len(after.events), len(before.events)
    word = "alarm" if n_after == 1 else "alarms"
    if n_after == n_before:
        return f"{n_after} {word}, as before"
    return f"{n_after} {word} instead of {n_before}"


def _touch(truth: Truth, alarm: tuple[float, float]) -> bool:
    return alarm[0] <= truth.end_s + _LABEL_SLACK_S and alarm[1] >= truth.start_s - _LABEL_SLACK_S
