"""Assessments as JSON, CSV and FHIR."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.storage.fhir import as_fhir
from desktop_app.storage.report import as_csv, as_json, moment, safe_cell
from tests.storage.patient_records import NOON_S, record

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.storage.patients_record import PatientRecord

OUTPUTS: dict[str, Callable[[PatientRecord], str]] = {
    "json": lambda one: as_json([one]).decode(),
    "csv": lambda one: as_csv([one]).decode(),
    "fhir": lambda one: as_fhir(one).decode(),
}


def rows_of(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode(), newline="")))


@pytest.mark.parametrize("kind", OUTPUTS)
def test_every_output_says_what_made_it_when_and_what_it_is_not(kind: str) -> None:
    text = OUTPUTS[kind](record())
    for words in ("0.1.0", "0123456789ab", "Not a medical device.", "is no diagnosis", "12:00:00"):
        assert words in text, words
    assert "DEMO" not in text


@pytest.mark.parametrize("kind", OUTPUTS)
def test_every_output_of_an_invented_patient_is_marked(kind: str) -> None:
    assert "DEMO: an invented patient" in OUTPUTS[kind](record(is_demo=True))


def test_both_times_name_the_same_moment() -> None:
    assert moment(NOON_S + 0.9).utc == "2026-11-27T12:00:00Z"
    assert moment(NOON_S).local.startswith("2026-11-2")


def test_json_holds_every_value_with_its_unit_and_what_was_confirmed() -> None:
    (found,) = json.loads(as_json([record()]))["assessments"]
    assert {"column": "Cholesterol", "value": 5.2, "unit": "mmol/L"}.items() <= found["inputs"][
        2
    ].items()
    assert found["inputs"][6]["value"] is None
    assert [one["is_acknowledged"] for one in found["warnings"]] == [True, False]
    assert found["result"]["score_high"] == 0.8
    assert "identifier" not in found


def test_csv_has_a_row_for_each_with_units_beside_the_values() -> None:
    first, second = rows_of(as_csv([record(), record("P-0002", is_demo=True)]))
    assert first["Cholesterol"] == "5.2"
    assert first["Cholesterol unit"] == "mmol/L"
    assert first["Thallium"] == ""
    assert "Sex unit" not in first
    assert (first["demo"], second["demo"]) == ("false", "true")
    assert "(acknowledged)" in first["warnings"]


def test_csv_of_nothing_is_a_header() -> None:
    assert as_csv([]).decode().startswith("pseudonym,assessed_utc,")


@pytest.mark.parametrize("start", list("=+-@\t\r\n\0"))
def test_a_text_that_a_spreadsheet_would_run_is_disarmed(start: str) -> None:
    (row,) = rows_of(as_csv([record(f"{start}HYPERLINK(1)")]))
    assert row["pseudonym"] == f"'{start}HYPERLINK(1)"


@given(st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(10**15), 10**15))
def test_a_number_stays_the_same_number_with_a_point(value: float) -> None:
    cell = safe_cell(value)
    assert "," not in cell
    assert float(cell) == value


@given(st.text(max_size=40))
def test_no_text_begins_a_formula(text: str) -> None:
    cell = safe_cell(text)
    assert cell[:1] not in {"=", "+", "-", "@", "\t", "\r", "\n", "\0"}
    assert cell.removeprefix("'") == text.removeprefix("'")
