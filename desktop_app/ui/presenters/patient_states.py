"""From an assessment to the states of the result card; pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.words import percent
from desktop_app.risk.levels import Level
from desktop_app.risk.narrative import UNEXPLAINED, reasons_text, second_opinion_text
from desktop_app.risk.schema import FIELDS
from desktop_app.risk.second_opinion import Agreement
from desktop_app.ui.assessment_states import (
    AssessmentState,
    Contribution,
    HistogramState,
    WhatIfField,
    WordingState,
)
from desktop_app.ui.level_words import LEVELS, level_badge, level_name
from desktop_app.ui.states import Priority
from desktop_app.ui.words import tr, tr_text

if TYPE_CHECKING:
    from desktop_app.risk.assessment import Assessment
    from desktop_app.risk.contributions import Contribution as RiskContribution
    from desktop_app.risk.contributions import Explanation
    from desktop_app.risk.fields import Field
    from desktop_app.risk.model import HeartModel

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

    @property
    def is_waiting(self) -> bool:
        """Whether the explanation is still to come."""
        return self.explanation is None and not (self.is_unexplained or self.is_outdated)


def assessment_state(result: PatientResult, model: HeartModel) -> AssessmentState:
    """The result card."""
    assessment, explanation = result.assessment, result.explanation
    found = () if explanation is None else explanation.contributions
    return AssessmentState(
        level=_priority(assessment),
        headline=_headline(assessment),
        score=assessment.anomaly_score,
        score_low=assessment.score_low,
        score_high=assessment.score_high,
        reference_text=_reference_text(assessment),
        band_text=_band_text(assessment),
        notes=_notes(assessment),
        contributions=None if result.is_waiting else tuple(_bar(one) for one in found),
        text=_reasons(result),
        is_outdated=result.is_outdated,
        is_demo=result.is_demo,
        probability_text=_probability_text(assessment),
        opinion_text=tr_text(second_opinion_text(assessment)),
        histogram=_histogram(assessment, model),
        base_log_odds=None if explanation is None else explanation.base_log_odds,
        what_if=() if result.is_outdated else what_if_fields(assessment),
        wording=result.wording,
    )


def _bar(one: RiskContribution) -> Contribution:
    return Contribution(tr_text(one.label), tr_text(one.text), one.contribution, tr_text(one.note))


def _reasons(result: PatientResult) -> str:
    found = None if result.explanation is None else result.explanation.contributions
    text = reasons_text(found)
    return tr_text(f"{UNEXPLAINED} {text}" if result.is_unexplained else text)


def _headline(assessment: Assessment) -> str:
    """As long as the panel is wide; the notes say it in full."""
    level = level_badge(LEVELS[assessment.risk_level])
    if assessment.agreement is Agreement.DISAGREE:
        return tr("{level}, SECOND OPINION DISAGREES", level=level)
    return tr("{level}, BORDERLINE", level=level) if assessment.borderline else level


def _priority(assessment: Assessment) -> Priority:
    """The calm colour is only for a Low that the second opinion shares."""
    is_calm = assessment.risk_level is not Level.LOW or assessment.is_calm
    return LEVELS[assessment.risk_level] if is_calm else Priority.MEDIUM


def _reference_text(assessment: Assessment) -> str:
    return tr(
        "More unusual than {share} of {count} reference patients. {given} of {total} fields given.",
        share=share_text(assessment.anomaly_score),
        count=assessment.reference_count,
        given=assessment.fields_given,
        total=assessment.fields_total,
    )


def _band_text(assessment: Assessment) -> str:
    return tr(
        "{events} of {total} patients of this level had disease.",
        events=assessment.band_events,
        total=assessment.band_total,
    )


def _probability_text(assessment: Assessment) -> str:
    return tr(
        "Calibrated probability {probability} ({low} to {high}) where {prevalence} have it.",
        probability=share_text(assessment.probability),
        low=share_text(assessment.probability_low),
        high=share_text(assessment.probability_high),
        prevalence=share_text(assessment.prevalence),
    )


def share_text(share: float) -> str:
    """A share in whole per cent, where 99.6 % is not everybody nor 0.4 % nobody."""
    return tr_text(percent(share))


def _notes(assessment: Assessment) -> tuple[str, ...]:
    notes = [tr_text(warning) for warning in assessment.warnings]
    if assessment.agreement is Agreement.DISAGREE:
        notes.insert(0, tr("The second opinion disagrees: do not rely on either alone."))
    if assessment.borderline:
        notes.insert(0, tr("Borderline: the interval reaches over a limit between levels."))
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
    label = tr_text(one.label)
    if one.choices:
        names = tuple(tr_text(choice.name) for choice in one.choices)
        low, high = float(one.choices[0].code), float(one.choices[-1].code)
        return WhatIfField(one.column, label, "", low, high, 1.0, value, choices=names)
    step = _STEPS[one.column]
    low = step * np.floor(min(one.stated.low, value) / step)
    high = step * np.ceil(max(one.stated.high, value) / step)
    return WhatIfField(
        one.column, label, tr_text(one.unit), float(low), float(high), step, value, one.decimals
    )


def what_if_text(entered: Assessment, score: float, level: Level) -> str:
    """Says what the model would do, and nothing of the patient."""
    return tr(
        "With these values the model's score would be {score:.2f} ({level}), "
        "instead of {entered:.2f} ({entered_level}).",
        score=score,
        level=level_name(LEVELS[level]),
        entered=entered.anomaly_score,
        entered_level=level_name(LEVELS[entered.risk_level]),
    )
