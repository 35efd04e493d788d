"""From an assessment to the states of the result card; pure, Qt-free."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.risk.levels import Level
from desktop_app.risk.narrative import percent, reasons_text, second_opinion_text
from desktop_app.risk.schema import FIELDS
from desktop_app.risk.second_opinion import Agreement
from desktop_app.ui.assessment_states import HistogramState, WhatIfField, WordingState
from desktop_app.ui.states import AssessmentState, Contribution, Priority

if TYPE_CHECKING:
    from desktop_app.risk.assessment import Assessment
    from desktop_app.risk.contributions import Contribution as RiskContribution
    from desktop_app.risk.contributions import Explanation
    from desktop_app.risk.fields import Field
    from desktop_app.risk.model import HeartModel

PRIORITIES = {Level.LOW: Priority.LOW, Level.MEDIUM: Priority.MEDIUM, Level.HIGH: Priority.HIGH}
_BINS = 24
# What-if sliders move in steps a person would write down.
_STEPS = {"BP": 2.0, "Cholesterol": 5.0, "Max HR": 1.0}


@dataclass(frozen=True, slots=True)
class PatientResult:
    """A scored patient on its way through the panel; the explanation follows the score."""

    assessment: Assessment
    is_demo: bool = False
    explanation: Explanation | None = None
    is_unexplained: bool = False
    is_outdated: bool = False
    wording: WordingState | None = None


def assessment_state(result: PatientResult, model: HeartModel) -> AssessmentState:
    """The result card."""
    assessment, explanation = result.assessment, result.explanation
    found = () if explanation is None else explanation.contributions
    is_waiting = explanation is None and not (result.is_unexplained or result.is_outdated)
    return AssessmentState(
        level=_priority(assessment),
        # As long as the panel is wide; the notes say it in full.
        headline=assessment.headline.replace("but the ", "").upper(),
        score=assessment.anomaly_score,
        score_low=assessment.score_low,
        score_high=assessment.score_high,
        reference_text=_reference_text(assessment),
        band_text=_band_text(assessment),
        notes=_notes(assessment),
        contributions=None if is_waiting else tuple(_bar(one) for one in found),
        text=reasons_text(found or None),
        is_outdated=result.is_outdated,
        is_demo=result.is_demo,
        probability_text=_probability_text(assessment),
        opinion_text=second_opinion_text(assessment),
        histogram=_histogram(assessment, model),
        base_log_odds=None if explanation is None else explanation.base_log_odds,
        what_if=() if result.is_outdated else what_if_fields(assessment),
        wording=result.wording,
    )


def _bar(one: RiskContribution) -> Contribution:
    return Contribution(one.label, one.text, one.contribution, one.note)


def _priority(assessment: Assessment) -> Priority:
    """The calm colour is only for a Low that the second opinion shares."""
    is_calm = assessment.risk_level is not Level.LOW or assessment.is_calm
    return PRIORITIES[assessment.risk_level] if is_calm else Priority.MEDIUM


def _reference_text(assessment: Assessment) -> str:
    return (
        f"More unusual than {percent(assessment.anomaly_score)} of "
        f"{assessment.reference_count} reference patients. "
        f"{assessment.fields_given} of {assessment.fields_total} fields given."
    )


def _band_text(assessment: Assessment) -> str:
    return (
        f"{assessment.band_events} of {assessment.band_total} patients of this level had disease."
    )


def _probability_text(assessment: Assessment) -> str:
    return (
        f"Calibrated probability {percent(assessment.probability)} "
        f"({percent(assessment.probability_low)} to {percent(assessment.probability_high)}) "
        f"where {percent(assessment.prevalence)} have it."
    )


def _notes(assessment: Assessment) -> tuple[str, ...]:
    notes = list(assessment.warnings)
    if assessment.agreement is Agreement.DISAGREE:
        notes.insert(0, "The second opinion disagrees: do not rely on either alone.")
    if assessment.borderline:
        notes.insert(0, "Borderline: the interval reaches over a limit between levels.")
    return tuple(notes)


def _histogram(assessment: Assessment, model: HeartModel) -> HistogramState:
    """The held-out reference patients by path length, shorter paths to the right.

    The manifest holds quantiles, equally many patients between two of them: a bin's share is what
    of these steps lies in it.
    """
    paths = np.array(model.manifest.reference_paths)
    share = np.linspace(0.0, 1.0, paths.size)
    low, high = -max(paths[-1], assessment.mean_path), -min(paths[0], assessment.mean_path)
    margin = 0.02 * (high - low)
    edges = np.linspace(low - margin, high + margin, _BINS + 1)
    below = 1.0 - np.interp(-edges, paths, share)

    def position(score: float) -> float:
        return -float(np.interp(1.0 - score, share, paths))

    own = -assessment.mean_path
    cuts = model.manifest.score_cuts
    return HistogramState(
        shares=tuple(np.diff(below).tolist()),
        low=float(edges[0]),
        high=float(edges[-1]),
        position=own,
        position_low=min(own, position(assessment.score_low)),
        position_high=max(own, position(assessment.score_high)),
        levels=(
            (float(edges[0]), Priority.LOW),
            (position(cuts[0]), Priority.MEDIUM),
            (position(cuts[1]), Priority.HIGH),
        ),
        n_patients=assessment.reference_count,
    )


def what_if_fields(assessment: Assessment) -> tuple[WhatIfField, ...]:
    """Sliders for what a person could change and was given; never age, sex or history."""
    found = []
    for one in FIELDS:
        value = assessment.patient.get(one.column)
        if one.changeable and value is not None and not one.is_blank(value):
            found.append(_what_if_field(one, value))
    return tuple(found)


def _what_if_field(one: Field, value: float) -> WhatIfField:
    """As far as values were recorded, and at least as far as this patient's own."""
    if one.choices:
        names = tuple(choice.name for choice in one.choices)
        low, high = float(one.choices[0].code), float(one.choices[-1].code)
        return WhatIfField(one.column, one.label, "", low, high, 1.0, value, choices=names)
    step = _STEPS[one.column]
    low = step * np.floor(min(one.stated.low, value) / step)
    high = step * np.ceil(max(one.stated.high, value) / step)
    return WhatIfField(
        one.column, one.label, one.unit, float(low), float(high), step, value, one.decimals
    )


def what_if_text(entered: Assessment, score: float, level: Level) -> str:
    """Says what the model would do, and nothing of the patient."""
    return (
        f"With these values the model's score would be {score:.2f} ({level}), "
        f"instead of {entered.anomaly_score:.2f} ({entered.risk_level})."
    )
