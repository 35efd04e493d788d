"""A training file: thirteen columns and the outcome, read strictly."""

from __future__ import annotations

import csv
import hashlib
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from desktop_app.core.errors import DataError, unreadable
from desktop_app.core.messages import FloatArray, frozen
from desktop_app.risk.schema import (
    COLUMNS,
    FIELDS,
    OUTCOME_COLUMN,
    patient_from_texts,
    values_of,
)

if TYPE_CHECKING:
    from pathlib import Path

MAX_TRAINING_BYTES = 200_000_000
# Fewer patients of either kind give no usable reference or calibration.
MIN_PATIENTS = 30
# Where the cells beyond the header are put; no column can be called so.
SURPLUS = "\0"
OUTCOMES = {
    "absence": False,
    "absent": False,
    "0": False,
    "presence": True,
    "present": True,
    "1": True,
}


@dataclass(frozen=True, slots=True)
class Cohort:
    """Patients of known outcome: `values` `(rows, 13)`, NaN where blank; `present` `(rows,)`."""

    values: FloatArray
    present: npt.NDArray[np.bool_]
    sha256: str

    def subset(self, rows: npt.NDArray[np.intp]) -> Cohort:
        """The cohort of these row numbers."""
        return Cohort(frozen(self.values[rows]), frozen(self.present[rows]), self.sha256)


def read_cohort(path: Path) -> Cohort:
    """Read a training CSV, columns in any order.

    Raises:
        DataError: unreadable, a column is missing, or a value is wrong, named by row and column.
    """
    try:
        if path.stat().st_size > MAX_TRAINING_BYTES:
            raise DataError(f"{path} is too large to be a training file.")
        data = path.read_bytes()
    except OSError as error:
        raise unreadable(path, error) from error
    return parse_cohort(data, path.name)


def parse_cohort(data: bytes, name: str) -> Cohort:
    """The cohort in the bytes of a CSV file; `name` is for messages."""
    try:
        text = io.StringIO(data.decode("utf-8-sig"), newline="")
        reader = csv.DictReader(text, restkey=SURPLUS)
        header = [column.strip() for column in reader.fieldnames or ()]
        missing = [c for c in (*COLUMNS, OUTCOME_COLUMN) if c not in header]
        if missing:
            raise DataError(f"{name} has no column '{missing[0]}'.", "The names must be exact.")
        twice = [c for c in (*COLUMNS, OUTCOME_COLUMN) if header.count(c) > 1]
        if twice:
            raise DataError(f"{name} has the column '{twice[0]}' twice.")
        reader.fieldnames = header
        rows = [(f"{name}, row {i}", row) for i, row in enumerate(reader, start=1)]
    except (UnicodeDecodeError, csv.Error) as error:
        raise DataError(f"{name} is not a CSV file in UTF-8 ({error}).") from error
    values = [_values(where, row) for where, row in rows]
    present = np.array([_outcome(where, row) for where, row in rows], dtype=np.bool_)
    if min(int(present.sum()), int((~present).sum())) < MIN_PATIENTS:
        raise DataError(
            f"{name} has {int((~present).sum())} patients without and {int(present.sum())} with "
            f"disease; at least {MIN_PATIENTS} of each are needed."
        )
    table = np.array(values).reshape(-1, len(FIELDS))
    _require_given(table, name)
    _require_difference(table[~present], name)
    return Cohort(frozen(table), frozen(present), hashlib.sha256(data).hexdigest())


def _require_given(table: FloatArray, name: str) -> None:
    given = (~np.isnan(table)).sum(axis=0)
    for field, count in zip(FIELDS, given, strict=True):
        if count < MIN_PATIENTS:
            raise DataError(f"{name}: only {count} rows give {field.column}.")


def _require_difference(reference: FloatArray, name: str) -> None:
    if np.all(np.nanmin(reference, axis=0) == np.nanmax(reference, axis=0)):
        raise DataError(f"{name}: all patients without disease are the same in every field.")


def _values(where: str, row: dict[str, str | None]) -> FloatArray:
    if SURPLUS in row or None in row.values():
        raise DataError(f"{where}: the row has not as many cells as the header.")
    try:
        return values_of(patient_from_texts({c: row.get(c) or "" for c in COLUMNS}))
    except DataError as error:
        raise DataError(f"{where}: {error.sentence}", error.hint) from error


def _outcome(where: str, row: dict[str, str | None]) -> bool:
    word = (row.get(OUTCOME_COLUMN) or "").strip()
    if word.casefold() not in OUTCOMES:
        raise DataError(f"{where}: {OUTCOME_COLUMN} '{word[:40]}' is not Presence or Absence.")
    return OUTCOMES[word.casefold()]
