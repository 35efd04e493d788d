"""Patients in a CSV file, scored in a stream: the same rows out, in order, with columns added."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.errors import DataError
from desktop_app.risk.contributions import contributions, loaded
from desktop_app.risk.schema import (
    COLUMNS,
    field_of,
    parse_value,
    patient_from_texts,
    values_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path
    from typing import TextIO

    from desktop_app.core.messages import FloatArray
    from desktop_app.risk.assessment import Assessment
    from desktop_app.risk.fields import Patient
    from desktop_app.risk.model import HeartModel

RESULT_COLUMNS = (
    "anomaly_score",
    "anomaly_score_low",
    "anomaly_score_high",
    "risk_level",
    "probability",
    "probability_low",
    "probability_high",
    "second_opinion",
    "agreement",
    "fields_given",
    "warnings",
)
EXPLAIN_COLUMN = "top_features"
BATCH_ROWS = 256
MAX_LINE_CHARACTERS = 1_000_000
TOP_FEATURES = 3
# What spreadsheets of other countries write between cells.
OTHER_SEPARATORS = ";\t|"

Row = list[str]


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the columns of a file are; `absent` columns count as blank in every row."""

    header: tuple[str, ...]
    positions: dict[str, int]

    @property
    def absent(self) -> tuple[str, ...]:
        return tuple(column for column in COLUMNS if column not in self.positions)


@dataclass(frozen=True, slots=True)
class Scored:
    """Rows with their results appended, and how many of them could not be read.

    `foreign_codes` are the columns in which codes stand that are not ours: where a file counts its
    categories otherwise, the codes it shares with us mean something else too.
    """

    rows: tuple[Row, ...]
    n_unreadable: int
    foreign_codes: frozenset[str] = frozenset()


def open_rows(stream: TextIO, name: str) -> tuple[Layout, Iterator[Row]]:
    """The layout of a CSV stream and its rows; memory holds a line at a time.

    Raises:
        DataError: no header, a column twice, none of the thirteen, or one of the results' own.
    """
    reader = csv.reader(_lines(stream, name), strict=True)
    header = next(_rows(reader, name), None)
    if not header:
        raise DataError(f"{name} is empty.")
    names = [column.strip() for column in header]
    positions = {column: names.index(column) for column in COLUMNS if column in names}
    if not positions:
        raise DataError(f"{name} has none of the thirteen columns.", _columns_hint(header))
    twice = [column for column in COLUMNS if names.count(column) > 1]
    if twice:
        raise DataError(f"{name} has the column '{twice[0]}' twice.")
    taken = [column for column in (*RESULT_COLUMNS, EXPLAIN_COLUMN) if column in names]
    if taken:
        raise DataError(f"{name} already has a column '{taken[0]}'.", "Rename it first.")
    return Layout(tuple(header), positions), _rows(reader, name)


def _columns_hint(header: Row) -> str:
    """What to do about a header with none of our columns."""
    if len(header) == 1 and any(mark in header[0] for mark in OTHER_SEPARATORS):
        return "Save it with commas between the cells and points in the numbers."
    return f"They are: {', '.join(COLUMNS)}."


def _lines(stream: TextIO, name: str) -> Iterator[str]:
    while line := stream.readline(MAX_LINE_CHARACTERS):
        if len(line) == MAX_LINE_CHARACTERS:
            raise DataError(f"{name} has a line of a million characters: it is no table.")
        yield line


def _rows(reader: Iterator[Row], name: str) -> Iterator[Row]:
    try:
        yield from filter(None, reader)
    except csv.Error as error:
        raise DataError(f"{name} is not a CSV file ({error}).") from error


def batches(rows: Iterable[Row]) -> Iterator[list[Row]]:
    """The rows in batches of bounded size."""
    iterator = iter(rows)
    while batch := list(islice(iterator, BATCH_ROWS)):
        yield batch


def score_rows(
    model: HeartModel,
    layout: Layout,
    rows: list[Row],
    top_features: Callable[[Patient], str] | None = None,
) -> Scored:
    """Score a batch; a row that cannot be read keeps its place, with the error in `warnings`."""
    patients: dict[int, Patient] = {}
    errors: dict[int, str] = {}
    foreign: set[str] = set()
    values: list[FloatArray] = []
    for index, row in enumerate(rows):
        try:
            patient, found = _patient(layout, row)
        except DataError as error:
            errors[index] = str(error)
            foreign.update(_foreign_codes(layout, row))
            continue
        patients[index] = patient
        values.append(found)
    table = np.array(values).reshape(-1, len(COLUMNS))
    assessments = model.assessments(list(patients.values()), model.scores(table))
    results = dict(zip(patients, assessments, strict=True))
    out = []
    for index, row in enumerate(rows):
        # As wide as the header, or the results would stand under other names.
        padded = (row + [""] * (len(layout.header) - len(row)))[: len(layout.header)]
        cells = _cells(results[index]) if index in results else _failure(errors[index])
        if top_features is not None:
            cells.append(top_features(patients[index]) if index in patients else "")
        out.append(padded + cells)
    return Scored(tuple(out), len(errors), frozenset(foreign))


def _patient(layout: Layout, row: Row) -> tuple[Patient, FloatArray]:
    if len(row) != len(layout.header):
        raise DataError(f"The row has {len(row)} cells, the header has {len(layout.header)}.")
    patient = patient_from_texts({c: row[at] for c, at in layout.positions.items()})
    values = values_of(patient)
    if np.isnan(values).all():
        raise DataError("No field is given.")
    return patient, values


def _foreign_codes(layout: Layout, row: Row) -> Iterator[str]:
    """The columns of categories in which this row has a number that is none of their codes."""
    for column, at in layout.positions.items():
        field, text = field_of(column), row[at].strip() if at < len(row) else ""
        if field.choices and text.replace(".", "", 1).isdecimal():
            try:
                parse_value(field, text)
            except DataError:
                yield column


def _cells(one: Assessment) -> Row:
    figures = (
        one.anomaly_score,
        one.score_low,
        one.score_high,
        one.probability,
        one.probability_low,
        one.probability_high,
        one.second_opinion,
    )
    numbers = [f"{figure:.6f}" for figure in figures]
    return [
        *numbers[:3],
        str(one.risk_level),
        *numbers[3:],
        str(one.agreement),
        str(one.fields_given),
        joined(one.warnings),
    ]


def _failure(error: str) -> Row:
    return [*[""] * (len(RESULT_COLUMNS) - 1), joined([error])]


def joined(texts: Iterable[str]) -> str:
    """Texts in one cell; a semicolon inside one would read as two."""
    return ";".join(text.replace(";", ",") for text in texts)


def top_features(model: HeartModel, patient: Patient) -> str:
    """The given fields that raise the log-odds most, as "field=+share"."""
    shares = contributions(model, patient)
    drivers = [c for c in shares if c.contribution > 0 and c.value is not None]
    return joined(f"{c.field}={c.contribution:+.4f}" for c in drivers[:TOP_FEATURES])


def score_rows_in_process(
    directory: Path, layout: Layout, rows: list[Row], *, explain: bool
) -> Scored:
    """Score a batch in a process that keeps the model."""
    model = loaded(directory)
    if not explain:
        return score_rows(model, layout, rows)
    return score_rows(model, layout, rows, lambda patient: top_features(model, patient))
