"""What the panel of the normal says, in words."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from desktop_app.ui.learn_states import BaselineChoice

if TYPE_CHECKING:
    from desktop_app.detection.baselines.files import Baseline
    from desktop_app.services.learning import LearningService


def expected_text(alarms_per_hour: float | None, known_s: float) -> str:
    """What a threshold means: "About 0.6 alarms an hour, from the last 12 min."."""
    if alarms_per_hour is None:
        left_s = max(1, round(60 - known_s))
        return f"What it means in alarms an hour is known in {left_s} s."
    number = f"{alarms_per_hour:.1f}" if alarms_per_hour >= 0.1 else "fewer than 0.1"
    span = f"{known_s / 60:.0f} min" if known_s < 3600 else "hour"
    about = "About " if alarms_per_hour >= 0.1 else ""
    text = f"{about}{number} alarms an hour, from the scores of the last {span}."
    return text[0].upper() + text[1:]


def baseline_choice(baseline: Baseline) -> BaselineChoice:
    """A kept baseline, and when and from what it was learned."""
    info = baseline.info
    day = datetime.fromtimestamp(info.made_s).strftime("%Y-%m-%d %H:%M")
    detail = f"{info.duration_s:.0f} s at {info.rate_hz:g} Hz from {info.source}, {day}"
    return BaselineChoice(info.name, detail)


def left_text(learning: LearningService) -> str:
    """How far learning is, empty while nothing is learned."""
    progress = learning.progress
    if progress is None:
        return ""
    if learning.is_training:
        return f"Training, {progress:.0%}. The signal may do what it likes meanwhile."
    if progress >= 1.0:
        return "Checking what was learned."
    return f"Learning, {progress:.0%}. Keep the signal as it should be."


def detector_note(wanted: str, judging: str, purpose: str, baseline: Baseline | None) -> str:
    """What the detector that was chosen does, or why another one judges for now."""
    if wanted == judging:
        return f"{purpose[:1].upper()}{purpose[1:]}."
    if baseline is None:
        way = "press Learn normal and keep what it learns"
    else:
        info = baseline.info
        way = f"{info.name!r} was learned by {info.detector}; train on it, or learn normal anew"
    return f"{wanted} has to be trained on a baseline: {way}. Until then {judging} judges."
