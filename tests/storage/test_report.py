"""Assessments as JSON, CSV and HTML."""

from __future__ import annotations

import csv
import io
import json
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.storage.fhir import as_fhir
from desktop_app.storage.report import as_csv, as_json, moment, safe_cell
from desktop_app.storage.report_html import as_html, footer
from tests.storage.patient_records import NOON_S, record

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.storage.patients_record import PatientRecord

OUTPUTS: dict[str, Callable[[PatientRecord], str]] = {
    "json": lambda one: as_json([one]).decode(),
    "csv": lambda one: as_csv([one]).decode(),
    "html": as_html,
    "fhir": lambda one: as_fhir(one).decode(),
}


def rows_of(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode(), newline="")))


class Text(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.words = ""
        self.feed(page)

    def handle_starttag(self, tag: str, _attributes: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.words += data


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


def test_the_page_shows_inputs_result_warnings_and_shares() -> None:
    page = Text(as_html(record()))
    for words in (
        "Medium, borderline",
        "5.2 mmol/L (201 mg/dL)",
        "BP 210 mmHg is outside",
        "confirmed",
        "+0.82",
        "38 of 96 patients of this level had disease",
        "0.71 (interval 0.60 to 0.80)",
        "42% (30% to 55%), where 44% have it",
        "checked template",
    ):
        assert words in page.words, words


def test_the_shares_on_the_page_add_up() -> None:
    assert "+0.52" in as_html(record())


def test_a_hostile_text_is_shown_and_not_run() -> None:
    hostile = "<script>alert(1)</script><img src=x>"
    page = Text(as_html(record(hostile, text=hostile, identifier=hostile)))
    assert not page.tags & {"script", "img", "a", "link", "iframe"}
    assert page.words.count(hostile) >= 3


def test_the_foot_of_every_page_says_what_it_is_not() -> None:
    assert footer(record()).startswith("Not a medical device. Vigil 0.1.0, model 0123456789ab")
    assert footer(record(is_demo=True)).startswith("DEMO.")
