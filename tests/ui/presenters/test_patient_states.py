"""What the patient panel is told to show."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.core import paths
from desktop_app.core.words import percent
from desktop_app.risk.levels import Level
from desktop_app.risk.model import HeartModel
from desktop_app.risk.schema import COLUMNS, FIELDS, SAMPLE_PATIENTS
from desktop_app.risk.second_opinion import Agreement
from desktop_app.ui.form_states import FieldKind
from desktop_app.ui.presenters.patient_form import form_fields, read_form, texts_of
from desktop_app.ui.presenters.patient_states import (
    PatientResult,
    assessment_state,
    what_if_fields,
    what_if_text,
)
from desktop_app.ui.states import Priority

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


def test_the_words_are_those_of_unusualness_and_name_the_reference(
    assessment: Assessment, model: HeartModel
) -> None:
    state = assessment_state(PatientResult(assessment), model)
    assert f"{assessment.reference_count} reference patients" in state.reference_text
    assert "not a medical device" in state.text.lower()
    assert f"where {percent(assessment.prevalence)} have it" in state.probability_text


def test_bars_are_awaited_until_the_explanation_comes_or_fails(
    assessment: Assessment, model: HeartModel
) -> None:
    result = PatientResult(assessment)
    assert assessment_state(result, model).contributions is None
    assert assessment_state(replace(result, is_unexplained=True), model).contributions == ()
    assert assessment_state(replace(result, is_outdated=True), model).contributions == ()


def test_low_is_never_calm_nor_alone_where_the_second_opinion_disagrees(model: HeartModel) -> None:
    calm = model.assess(SAMPLE_PATIENTS["Sample A, little unusual"])
    assert calm.risk_level == "Low"
    agreed = assessment_state(PatientResult(calm), model)
    assert (agreed.level, agreed.headline.split(",")[0]) == (Priority.LOW, "LOW")
    disputed = replace(calm, agreement=Agreement.DISAGREE)
    state = assessment_state(PatientResult(disputed), model)
    assert state.level is Priority.MEDIUM
    assert "DISAGREES" in state.headline
    assert "disagrees" in state.notes[0]


def test_every_number_field_says_its_usual_range_and_unit() -> None:
    form = {field.key: field for field in form_fields()}
    for field in FIELDS:
        if not field.choices:
            assert form[field.column].unit == field.unit
            assert f"{field.stated.low:g} to {field.stated.high:g}" in form[field.column].hint


def test_a_switched_unit_is_converted_and_echoed_in_the_fields_own() -> None:
    reading = read_form({"Cholesterol": "5,2"}, {"Cholesterol": "mmol/L"})
    assert reading.patient["Cholesterol"] == pytest.approx(201.084)
    assert reading.note("Cholesterol").echo == "201 mg/dL"
    assert not reading.errors


@pytest.mark.parametrize(
    ("text", "unit", "hint"), [("5.2", "mg/dL", "mmol/L"), ("201", "mmol/L", "mg/dL")]
)
def test_a_slip_of_the_unit_is_named_both_ways(text: str, unit: str, hint: str) -> None:
    note = read_form({"Cholesterol": text}, {"Cholesterol": unit}).note("Cholesterol")
    assert note.error.startswith(f"{text} {unit} is impossible")
    assert hint in note.error
    assert "check the unit" in note.error


def test_sliders_are_only_for_what_a_person_could_change_and_was_given(model: HeartModel) -> None:
    for patient in SAMPLES:
        keys = [one.key for one in what_if_fields(model.assess(patient))]
        assert keys == ["BP", "Cholesterol", "FBS over 120", "Max HR"]
    blank = {**SAMPLES[0], "BP": None, "Cholesterol": 0.0}
    assert [one.key for one in what_if_fields(model.assess(blank))] == ["FBS over 120", "Max HR"]


def test_what_if_speaks_of_the_models_score_and_of_nothing_else(assessment: Assessment) -> None:
    text = what_if_text(assessment, 0.4, Level.LOW)
    assert "the model's score would be 0.40 (Low)" in text
    assert "you" not in text
    assert "risk" not in text.lower()


@pytest.mark.parametrize("patient", SAMPLES)
def test_the_histogram_holds_everybody_and_places_this_patient_by_the_score(
    model: HeartModel, patient: dict[str, float]
) -> None:
    assessment = model.assess(patient)
    histogram = assessment_state(PatientResult(assessment), model).histogram
    assert histogram is not None
    assert sum(histogram.shares) == pytest.approx(1.0)
    width = (histogram.high - histogram.low) / len(histogram.shares)
    filled = (histogram.position - histogram.low) / width
    below = sum(histogram.shares[: int(filled)])
    below += histogram.shares[int(filled)] * (filled % 1)
    assert below == pytest.approx(assessment.anomaly_score, abs=0.02)
    assert histogram.position_low <= histogram.position <= histogram.position_high
    starts = [start for start, _ in histogram.levels]
    assert starts == sorted(starts)


def test_a_borderline_result_says_so_in_words(model: HeartModel) -> None:
    found = [model.assess(patient) for patient in SAMPLES]
    for one in found:
        notes = assessment_state(PatientResult(one), model).notes
        assert any("Borderline" in note for note in notes) is one.borderline
