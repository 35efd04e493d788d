from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import DataError
from desktop_app.risk.batch import (
    BATCH_ROWS,
    RESULT_COLUMNS,
    batches,
    open_rows,
    score_rows,
)
from desktop_app.risk.schema import COLUMNS, SAMPLE_PATIENTS

if TYPE_CHECKING:
    from desktop_app.risk.model import HeartModel

SAMPLE = next(iter(SAMPLE_PATIENTS.values()))
ROW = [f"{SAMPLE[column]:g}" for column in COLUMNS]


def _score(model: HeartModel, text: str) -> list[dict[str, str]]:
    layout, rows = open_rows(io.StringIO(text, newline=""), "a.csv")
    names = [*layout.header, *RESULT_COLUMNS]
    scored = [row for part in batches(rows) for row in score_rows(model, layout, part).rows]
    return [dict(zip(names, row, strict=True)) for row in scored]


def _csv(*rows: list[str], header: tuple[str, ...] = COLUMNS) -> str:
    out = io.StringIO()
    csv.writer(out).writerows([header, *rows])
    return out.getvalue()


def test_row_gets_the_figures_of_its_assessment(model: HeartModel) -> None:
    (row,), one = _score(model, _csv(ROW)), model.assess(SAMPLE)
    assert row["anomaly_score"] == f"{one.anomaly_score:.6f}"
    assert row["anomaly_score_low"] == f"{one.score_low:.6f}"
    assert row["probability_high"] == f"{one.probability_high:.6f}"
    assert row["second_opinion"] == f"{one.second_opinion:.6f}"
    assert (row["risk_level"], row["agreement"]) == (one.risk_level, one.agreement)
    assert (row["fields_given"], row["warnings"]) == ("13", ";".join(one.warnings))


def test_order_of_columns_does_not_matter_and_others_are_kept(model: HeartModel) -> None:
    plain = _score(model, _csv(ROW))[0]
    header = ("name", *reversed(COLUMNS), "note")
    mixed = _score(model, _csv(["A", *reversed(ROW), 'x,\n"y";z'], header=header))[0]
    assert (mixed["name"], mixed["note"]) == ("A", 'x,\n"y";z')
    assert [mixed[c] for c in RESULT_COLUMNS] == [plain[c] for c in RESULT_COLUMNS]


def test_blank_and_absent_columns_count_as_not_given(model: HeartModel) -> None:
    blank = _score(model, _csv([*ROW[:10], "", "?", "NA"]))[0]
    absent = _score(model, _csv(ROW[:10], header=COLUMNS[:10]))[0]
    assert blank["fields_given"] == absent["fields_given"] == "10"
    assert blank["anomaly_score"] == absent["anomaly_score"]


@pytest.mark.parametrize(
    ("row", "warning"),
    [
        (["old", *ROW[1:]], "Age: 'old' cannot be read as a number."),
        (["1;2", *ROW[1:]], "Age: '1,2' cannot be read as a number."),
        (["500", *ROW[1:]], "Age: 500 years is impossible. It must lie between 0 and 130."),
        (
            [*ROW[:12], "4"],
            "Thallium: 4 is not one of its codes. (3 normal, 6 fixed defect, 7 reversible defect)",
        ),
        (["1e400", *ROW[1:]], "Age: '1e400' cannot be read as a number."),
        (ROW[:5], "The row has 5 cells, the header has 13."),
        ([*ROW, "x"], "The row has 14 cells, the header has 13."),
        ([""] * 13, "No field is given."),
        (
            [*ROW[:2], "1\x00", *ROW[3:]],
            "Chest pain type: '1?' is not one of its codes. "
            "(1 typical angina, 2 atypical angina, 3 non-anginal pain, 4 asymptomatic)",
        ),
    ],
)
def test_unreadable_row_keeps_its_place_with_the_error(
    model: HeartModel, row: list[str], warning: str
) -> None:
    text = _csv(ROW, row, ROW)
    layout, rows = open_rows(io.StringIO(text, newline=""), "a.csv")
    scored = score_rows(model, layout, list(rows))
    before, bad, after = scored.rows
    assert scored.n_unreadable == 1
    assert before == after
    assert len(bad) == len(before)
    assert bad[-1] == warning
    assert set(bad[-11:-1]) == {""}


def test_columns_with_codes_of_another_counting_are_told(model: HeartModel) -> None:
    layout, rows = open_rows(io.StringIO(_csv(ROW, ROW), newline=""), "a.csv")
    assert score_rows(model, layout, list(rows)).foreign_codes == frozenset()
    counted_from_zero = [*ROW[:2], "0", *ROW[3:12], "2.0"]
    nobody_knows = ["old", *ROW[1:10], "steep", *ROW[11:]]
    scored = score_rows(model, layout, [ROW, counted_from_zero, nobody_knows])
    assert scored.foreign_codes == {"Chest pain type", "Thallium"}


def test_empty_lines_are_no_patients(model: HeartModel) -> None:
    assert len(_score(model, _csv(ROW) + "\r\n\r\n")) == 1


def test_file_of_any_length_is_read_in_batches(model: HeartModel) -> None:
    found = _score(model, _csv(*[ROW] * (2 * BATCH_ROWS + 1)))
    assert len(found) == 2 * BATCH_ROWS + 1
    assert len({row["anomaly_score"] for row in found}) == 1


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "a.csv is empty"),
        ("\n\n", "a.csv is empty"),
        ("name,age\nA,1\n", "none of the thirteen columns"),
        ("Age;Sex\n50;1\n", "none of the thirteen columns. Save it with commas between"),
        ("Age\tSex\n50\t1\n", "none of the thirteen columns. Save it with commas between"),
        ("Age,Age\n50,50\n", "column 'Age' twice"),
        ("Age,risk_level\n50,Low\n", "already has a column 'risk_level'"),
        ('Age,Sex\n"50,1\n', "not a CSV file"),
        ("Age,Sex\n" + "5" * 1_000_001, "a line of a million characters"),
        ("Age,Sex\n" + "5" * 140_000 + ",1\n", "not a CSV file"),
    ],
)
def test_file_that_is_no_table_of_patients_is_one_sentence(
    model: HeartModel, text: str, sentence: str
) -> None:
    with pytest.raises(DataError, match=sentence):
        _score(model, text)


@given(st.lists(st.text(max_size=8), min_size=13, max_size=13))
def test_no_text_in_a_row_stops_the_others(model: HeartModel, cells: list[str]) -> None:
    layout, _ = open_rows(io.StringIO(_csv()), "a.csv")
    scored = score_rows(model, layout, [ROW, cells, ROW])
    assert len(scored.rows) == 3
    assert scored.rows[0] == scored.rows[2]
    assert scored.rows[0][13] != ""
    assert scored.rows[1][:13] == cells
