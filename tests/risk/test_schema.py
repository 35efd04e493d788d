from __future__ import annotations

import json

import numpy as np
import pytest

from desktop_app.core.errors import DataError
from desktop_app.risk.schema import (
    COLUMNS,
    FIELDS,
    SAMPLE_PATIENTS,
    Field,
    FieldKind,
    field_of,
    n_given,
    parse_typed,
    patient_from_json,
    patient_from_texts,
    values_of,
    warnings_for,
)

# Written out a second time on purpose: a code that moves in the table must fail here.
CODES = {
    "Sex": {0: "female", 1: "male"},
    "Chest pain type": {
        1: "typical angina",
        2: "atypical angina",
        3: "non-anginal pain",
        4: "asymptomatic",
    },
    "FBS over 120": {0: "no", 1: "yes"},
    "EKG results": {0: "normal", 1: "ST-T wave abnormality", 2: "left ventricular hypertrophy"},
    "Exercise angina": {0: "no", 1: "yes"},
    "Slope of ST": {1: "upsloping", 2: "flat", 3: "downsloping"},
    "Number of vessels fluro": {0: "none", 1: "one", 2: "two", 3: "three"},
    "Thallium": {3: "normal", 6: "fixed defect", 7: "reversible defect"},
}
STATED = {
    "Age": (1, 120),
    "BP": (80, 200),
    "Cholesterol": (100, 600),
    "Max HR": (60, 220),
    "ST depression": (0, 10),
}
NUMBERS = [field for field in FIELDS if field.kind is FieldKind.NUMBER]


def test_columns_are_the_thirteen_of_the_files_in_their_order() -> None:
    assert COLUMNS == (
        "Age",
        "Sex",
        "Chest pain type",
        "BP",
        "Cholesterol",
        "FBS over 120",
        "EKG results",
        "Max HR",
        "Exercise angina",
        "ST depression",
        "Slope of ST",
        "Number of vessels fluro",
        "Thallium",
    )


def test_every_code_has_its_clinical_name() -> None:
    assert {f.column: dict(f.choices) for f in FIELDS if f.choices} == CODES


def test_stated_ranges() -> None:
    assert {f.column: tuple(f.stated) for f in NUMBERS} == STATED


@pytest.mark.parametrize("field", NUMBERS, ids=lambda f: f.column)
def test_stated_range_is_soft_and_possible_range_is_hard(field: Field) -> None:
    step = 0.1
    for bound, outwards in ((field.stated.low, -step), (field.stated.high, step)):
        assert not any("usual" in w for w in warnings_for({field.column: bound}))
        assert field.checked(bound + outwards) == bound + outwards
        assert any("usual" in w for w in warnings_for({field.column: bound + outwards}))
    for bound, outwards in ((field.possible.low, -step), (field.possible.high, step)):
        if not (field.zero_is_blank and bound == 0):
            assert field.checked(bound) == bound
        with pytest.raises(DataError, match="impossible"):
            field.checked(bound + outwards)


@pytest.mark.parametrize("field", FIELDS, ids=lambda f: f.column)
@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf"), 1e300])
def test_nothing_that_is_not_a_possible_number_gets_in(field: Field, value: float) -> None:
    with pytest.raises(DataError, match=field.column):
        field.checked(value)


@pytest.mark.parametrize("column", ["BP", "Cholesterol"])
def test_zero_means_not_recorded(column: str) -> None:
    assert np.isnan(values_of({column: 0.0})).all()
    assert warnings_for({column: 0.0}) == (f"{column} 0 was read as not recorded.",)


def test_zero_that_was_typed_stays_and_counts_as_blank() -> None:
    patient = {"Age": 50.0, "BP": parse_typed(field_of("BP"), "0"), "Sex": 0.0, "Thallium": None}
    assert patient["BP"] == 0.0
    assert warnings_for(patient) == ("BP 0 was read as not recorded.",)
    assert n_given(patient) == 2


def test_zero_in_a_file_is_blank_and_said_aloud() -> None:
    patient = patient_from_texts({"Age": "50", "BP": "0", "Cholesterol": "0.0"})
    assert np.isnan(values_of(patient)).sum() == 12
    assert len(warnings_for(patient)) == 2


def test_value_on_no_record_is_warned_of_although_it_is_in_the_usual_range() -> None:
    assert warnings_for({"Age": 15.0}) == (
        "Age 15 years is outside 28 years to 77 years, the range on record.",
    )


def test_row_with_several_errors_names_them_all() -> None:
    with pytest.raises(DataError) as caught:
        patient_from_texts({"Age": "old", "Thallium": "4", "BP": "120"})
    assert "Age: 'old' cannot be read as a number." in caught.value.sentence
    assert "Thallium: 4 is not one of its codes." in caught.value.sentence


@pytest.mark.parametrize("name", SAMPLE_PATIENTS)
def test_sample_patients_are_valid_and_cause_no_warning(name: str) -> None:
    assert set(SAMPLE_PATIENTS[name]) == set(COLUMNS)
    values_of(SAMPLE_PATIENTS[name])
    assert warnings_for(SAMPLE_PATIENTS[name]) == ()


def test_age_and_sex_are_never_offered_as_changeable() -> None:
    changeable = {field.column for field in FIELDS if field.changeable}
    assert not changeable & {"Age", "Sex", "Chest pain type", "Number of vessels fluro"}


def test_patient_from_json_reads_numbers_names_and_nulls() -> None:
    data = json.dumps({"Age": 54, "Sex": "male", "BP": "130", "Thallium": None}).encode()
    patient = patient_from_json(data)
    assert (patient["Age"], patient["Sex"], patient["BP"]) == (54.0, 1.0, 130.0)
    assert patient["Thallium"] is None


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "not JSON"),
        (b"[1]", "one JSON object"),
        (b"\xff\xfe", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b'{"Agee": 1}', "unknown key: 'Agee'"),
        (b'{"Age": 50, "BP": 120, "Age": 60}', "has the key 'Age' twice"),
        (b'{"Age": true}', "Age: the value must be"),
        (b'{"Age": [1]}', "Age: the value must be"),
        (b'{"Age": NaN}', None),
        (b'{"Age": 1e999}', "Age"),
        (b'{"Age": "<b>"}', "Age: '<b>' cannot be read"),
    ],
)
def test_patient_file_that_is_wrong_is_one_sentence(data: bytes, sentence: str | None) -> None:
    if sentence is None:
        assert patient_from_json(data)["Age"] is None
        return
    with pytest.raises(DataError, match=sentence):
        patient_from_json(data)


def test_a_value_of_another_unit_is_told_in_four_digits_and_a_typed_one_as_it_is() -> None:
    cholesterol = field_of("Cholesterol")
    told = [cholesterol.text(value) for value in (6.9 * 38.67, 240.0, 240.5)]
    assert told == ["266.8 mg/dL", "240 mg/dL", "240.5 mg/dL"]
