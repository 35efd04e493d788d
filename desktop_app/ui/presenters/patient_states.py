"""From the field table and an assessment to the states of the patient panel; pure, Qt-free."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.core.errors import DataError
from desktop_app.risk.fields import FieldKind as RiskFieldKind
from desktop_app.risk.levels import Level
from desktop_app.risk.narrative import percent, template_text
from desktop_app.risk.schema import FIELDS, field_of, n_given, parse_typed, warnings_for
from desktop_app.risk.second_opinion import Agreement
from desktop_app.ui.states import (
    AssessmentState,
    Contribution,
    FieldKind,
    FieldNote,
    FieldOption,
    FormField,
    Priority,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.risk.assessment import Assessment
    from desktop_app.risk.contributions import Contribution as RiskContribution
    from desktop_app.risk.contributions import Explanation
    from desktop_app.risk.fields import Field, Patient

_PRIORITIES = {Level.LOW: Priority.LOW, Level.MEDIUM: Priority.MEDIUM, Level.HIGH: Priority.HIGH}


def form_fields() -> tuple[FormField, ...]:
    """The thirteen fields as the form shows them."""
    return tuple(_form_field(field) for field in FIELDS)


def _form_field(field: Field) -> FormField:
    if field.kind is RiskFieldKind.CHOICE:
        return FormField(
            field.column,
            field.label,
            kind=FieldKind.CHOICE,
            choices=tuple(FieldOption(str(code), name) for code, name in field.choices),
        )
    low, high = field.stated
    return FormField(
        field.column,
        field.label,
        unit=field.unit,
        decimals=field.decimals,
        hint=f"Usually {low:g} to {high:g} {field.unit}",
    )


@dataclass(frozen=True, slots=True)
class FormReading:
    """What the texts of the form say; `errors` has the fields that say nothing readable."""

    texts: Mapping[str, str]
    patient: Patient
    errors: Mapping[str, DataError]

    @property
    def n_given(self) -> int:
        """Fields that hold a value."""
        return n_given(self.patient)

    def note(self, column: str) -> FieldNote:
        """What to say under one field: an error, a doubt, or nothing."""
        error = self.errors.get(column)
        if error is not None:
            sentence = str(error).removeprefix(f"{column}: ")
            return FieldNote(error=sentence[:1].upper() + sentence[1:])
        warning = " ".join(warnings_for({column: self.patient[column]}))
        return FieldNote(echo=self._echo(column), warning=warning)

    def _echo(self, column: str) -> str:
        """How a text was understood, where that is not what it looks like: "2,4" is 2.4 mm."""
        value = self.patient[column]
        is_plain = value is None or self.texts.get(column, "").strip() == f"{value:g}"
        return "" if is_plain else field_of(column).text(value)


def read_form(texts: Mapping[str, str]) -> FormReading:
    """Every text as a value, blank where it is empty or cannot be read."""
    patient: dict[str, float | None] = {}
    errors: dict[str, DataError] = {}
    for field in FIELDS:
        try:
            patient[field.column] = parse_typed(field, texts.get(field.column, ""))
        except DataError as error:
            patient[field.column] = None
            errors[field.column] = error
    return FormReading(texts, patient, errors)


def texts_of(patient: Patient) -> dict[str, str]:
    """What a person would have typed to enter `patient`."""
    return {column: "" if value is None else f"{value:g}" for column, value in patient.items()}


@dataclass(frozen=True, slots=True)
class PatientResult:
    """A scored patient on its way through the panel; the explanation follows the score."""

    assessment: Assessment
    is_demo: bool = False
    explanation: Explanation | None = None
    is_unexplained: bool = False
    is_outdated: bool = False


def assessment_state(result: PatientResult, cuts: tuple[float, float]) -> AssessmentState:
    """The result card."""
    assessment, explanation = result.assessment, result.explanation
    found = () if explanation is None else explanation.contributions
    is_waiting = explanation is None and not (result.is_unexplained or result.is_outdated)
    return AssessmentState(
        level=_priority(assessment),
        headline=assessment.headline.upper(),
        score=assessment.anomaly_score,
        score_low=assessment.score_low,
        score_high=assessment.score_high,
        medium_from=cuts[0],
        high_from=cuts[1],
        reference_text=_reference_text(assessment),
        band_text=_band_text(assessment),
        notes=_notes(assessment),
        contributions=None if is_waiting else tuple(_bar(one) for one in found),
        text=template_text(assessment, found or None),
        is_outdated=result.is_outdated,
        is_demo=result.is_demo,
    )


def _bar(one: RiskContribution) -> Contribution:
    return Contribution(one.label, one.text, one.contribution, one.note)


def _priority(assessment: Assessment) -> Priority:
    """The calm colour is only for a Low that the second opinion shares."""
    is_calm = assessment.risk_level is not Level.LOW or assessment.is_calm
    return _PRIORITIES[assessment.risk_level] if is_calm else Priority.MEDIUM


def _reference_text(assessment: Assessment) -> str:
    return (
        f"More unusual than {percent(assessment.anomaly_score)} of "
        f"{assessment.reference_count} reference patients. "
        f"{assessment.fields_given} of {assessment.fields_total} fields given."
    )


def _band_text(assessment: Assessment) -> str:
    return (
        f"{assessment.band_events} of {assessment.band_total} patients of this level had disease. "
        f"Calibrated probability {percent(assessment.probability)} "
        f"({percent(assessment.probability_low)} to {percent(assessment.probability_high)}) "
        f"where {percent(assessment.prevalence)} have it."
    )


def _notes(assessment: Assessment) -> tuple[str, ...]:
    notes = list(assessment.warnings)
    if assessment.agreement is Agreement.DISAGREE:
        notes.insert(0, "The second opinion disagrees: do not rely on either alone.")
    return tuple(notes)
