"""What the panel of the normal says, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.learn_states import BaselineChoice
from desktop_app.ui.presenters.history_states import local_text
from desktop_app.ui.words import tr, tr_text

if TYPE_CHECKING:
    from desktop_app.detection.baselines.files import Baseline
    from desktop_app.services.learning import LearningService

_HOUR_S = 3600.0


def expected_text(alarms_per_hour: float | None, known_s: float) -> str:
    """What a threshold means: "About 0.6 alarms an hour, from the last 12 min."."""
    if alarms_per_hour is None:
        left_s = max(1, round(60 - known_s))
        return tr("What it means in alarms an hour is known in {left} s.", left=left_s)
    if alarms_per_hour >= 0.1:
        return tr(
            "About {rate:.1f} alarms an hour, from the scores of the last {minutes:.0f} min."
            if known_s < _HOUR_S
            else "About {rate:.1f} alarms an hour, from the scores of the last hour.",
            rate=alarms_per_hour,
            minutes=known_s / 60,
        )
    return tr(
        "Fewer than 0.1 alarms an hour, from the scores of the last {minutes:.0f} min."
        if known_s < _HOUR_S
        else "Fewer than 0.1 alarms an hour, from the scores of the last hour.",
        minutes=known_s / 60,
    )


def baseline_choice(baseline: Baseline) -> BaselineChoice:
    """A kept baseline, and when and from what it was learned."""
    info = baseline.info
    detail = tr(
        "{duration:.0f} s at {rate:g} Hz from {source}, {day}",
        duration=info.duration_s,
        rate=info.rate_hz,
        source=tr_text(info.source),
        day=local_text(info.made_s),
    )
    return BaselineChoice(info.name, detail)


def left_text(learning: LearningService) -> str:
    """How far learning is, empty while nothing is learned."""
    progress = learning.progress
    if progress is None:
        return ""
    if learning.is_training:
        return tr(
            "Training, {progress:.0%}. The signal may do what it likes meanwhile.",
            progress=progress,
        )
    if progress >= 1.0:
        return tr("Checking what was learned.")
    return tr("Learning, {progress:.0%}. Keep the signal as it should be.", progress=progress)


def detector_note(wanted: str, judging: str, purpose: str, baseline: Baseline | None) -> str:
    """What the detector that was chosen does, or why another one judges for now."""
    if wanted == judging:
        return f"{purpose[:1].upper()}{purpose[1:]}."
    if baseline is None:
        return tr(
            "{wanted} has to be trained on a baseline: press Learn normal and keep what it "
            "learns. Until then {judging} judges.",
            wanted=wanted,
            judging=judging,
        )
    return tr(
        "{wanted} has to be trained on a baseline: {baseline!r} was learned by {detector}; train "
        "on it, or learn normal anew. Until then {judging} judges.",
        wanted=wanted,
        judging=judging,
        baseline=baseline.info.name,
        detector=baseline.info.detector,
    )
