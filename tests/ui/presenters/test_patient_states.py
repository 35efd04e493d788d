"""What the patient panel is told to show."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.core import paths
from desktop_app.risk.model import HeartModel
from desktop_app.risk.narrative import percent
from desktop_app.risk.schema import COLUMNS, FIELDS, SAMPLE_PATIENTS
from desktop_app.risk.second_opinion import Agreement
from desktop_app.ui.presenters.patient_states import (
    PatientResult,
    assessment_state,
    form_fields,
    read_form,
    texts_of,
)
from desktop_app.ui.states import FieldKind, Priority

if TYPE_CHECKING:
    from desktop_app.risk.assessment import Assessment

SAMPLES = list(SAMPLE_PATIENTS.values())


@pytest.fixture(scope="module")
def model() -> HeartModel:
    return HeartModel.load(paths.shipped_dir() / "models" / "heart")


@pytest.fixture
def assessment(model: HeartModel) -> Assessment:
    return model.assess(SAMPLE_PATIENTS["Sample B, several findings"])


def test_the_form_has_every_field_of_the_table_in_its_order() -> None:
    assert [field.key for field in form_fields()] == list(COLUMNS)


def test_choices_are_shown_by_clinical_name_and_stored_by_code() -> None:
    form = {field.key: field for field in form_fields()}
    thallium = form["Thallium"]
    assert thallium.kind is FieldKind.CHOICE
    assert [(choice.value, choice.label) for choice in thallium.choices] == [
        ("3", "normal"),
        ("6", "fixed defect"),
        ("7", "reversible defect"),
    ]


@pytest.mark.parametrize("patient", SAMPLES)
def test_what_is_filled_in_is_read_back_as_the_same_patient(patient: dict[str, float]) -> None:
    reading = read_form(texts_of(patient))
    assert dict(reading.patient) == dict(patient)
    assert not reading.errors
    assert reading.n_given == sum(value is not None for value in patient.values())


def test_comma_and_point_are_both_decimal() -> None:
    assert read_form({"ST depression": "2,3"}).patient["ST depression"] == 2.3
    assert read_form({"ST depression": "2.3"}).patient["ST depression"] == 2.3


@pytest.mark.parametrize(("text", "echo"), [("2,4", "2.4 mm"), ("2.4", ""), ("02.40", "2.4 mm")])
def test_what_was_understood_is_echoed_where_it_was_written_otherwise(text: str, echo: str) -> None:
    assert read_form({"ST depression": text}).note("ST depression").echo == echo


@pytest.mark.parametrize(
    ("column", "text", "said"),
    [
        ("Age", "abc", "cannot be read"),
        ("Cholesterol", "1,234", "could mean"),
        ("BP", "5000", "impossible"),
        ("Cholesterol", "5.2", "mmol/L"),
    ],
)
def test_a_value_that_cannot_be_meant_is_an_error_under_its_field(
    column: str, text: str, said: str
) -> None:
    reading = read_form({column: text})
    assert list(reading.errors) == [column]
    assert said in reading.note(column).error
    assert column not in reading.note(column).error


def test_an_unusual_value_is_doubted_but_kept() -> None:
    reading = read_form({"BP": "210"})
    assert not reading.errors
    assert "outside" in reading.note("BP").warning


def test_the_words_are_those_of_unusualness_and_name_the_reference(assessment: Assessment) -> None:
    state = assessment_state(PatientResult(assessment), (0.5, 0.9))
    assert f"{assessment.reference_count} reference patients" in state.reference_text
    assert "not a medical device" in state.text.lower()
    assert f"where {percent(assessment.prevalence)} have it" in state.band_text


def test_bars_are_awaited_until_the_explanation_comes_or_fails(assessment: Assessment) -> None:
    result = PatientResult(assessment)
    assert assessment_state(result, (0.5, 0.9)).contributions is None
    assert assessment_state(replace(result, is_unexplained=True), (0.5, 0.9)).contributions == ()
    assert assessment_state(replace(result, is_outdated=True), (0.5, 0.9)).contributions == ()


def test_low_is_never_calm_nor_alone_where_the_second_opinion_disagrees(model: HeartModel) -> None:
    calm = model.assess(SAMPLE_PATIENTS["Sample A, little unusual"])
    assert calm.risk_level == "Low"
    agreed = assessment_state(PatientResult(calm), (0.5, 0.9))
    assert (agreed.level, agreed.headline.split(",")[0]) == (Priority.LOW, "LOW")
    disputed = replace(calm, agreement=Agreement.DISAGREE)
    state = assessment_state(PatientResult(disputed), (0.5, 0.9))
    assert state.level is Priority.MEDIUM
    assert "DISAGREES" in state.headline
    assert "disagrees" in state.notes[0]


def test_every_number_field_says_its_usual_range_and_unit() -> None:
    form = {field.key: field for field in form_fields()}
    for field in FIELDS:
        if not field.choices:
            assert form[field.column].unit == field.unit
            assert f"{field.stated.low:g} to {field.stated.high:g}" in form[field.column].hint
