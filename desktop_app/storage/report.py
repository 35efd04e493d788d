"""Assessments as JSON and CSV. Every output carries versions, both times, the limits."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from desktop_app.core.words import DEMO, LIMITS, NOT_A_DEVICE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_app.storage.patients_record import PatientRecord

FORMAT = "vigil-assessment/1"
# A spreadsheet runs a cell that begins like this (OWASP ASVS 5.0, 1.2.10).
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0")
_FIGURES = (
    "level",
    "score",
    "score_low",
    "score_high",
    "probability",
    "probability_low",
    "probability_high",
    "prevalence",
    "second_opinion",
    "agreement",
    "band_events",
    "band_total",
    "reference_count",
    "fields_given",
    "model_id",
)


class Moment(NamedTuple):
    """One moment in ISO 8601: in UTC, and in local time with its offset."""

    utc: str
    local: str


def moment(time_s: float) -> Moment:
    """The texts of a Unix time in seconds, to the second."""
    utc = datetime.fromtimestamp(int(time_s), UTC)
    return Moment(utc.strftime("%Y-%m-%dT%H:%M:%SZ"), utc.astimezone().isoformat())


def limits(record: PatientRecord) -> str:
    """What must stand beside every result."""
    return " ".join([*([DEMO] if record.is_demo else []), NOT_A_DEVICE, LIMITS])


def as_json(records: Iterable[PatientRecord]) -> bytes:
    """One JSON object with all assessments, readable and stable in its order."""
    content = {"format": FORMAT, "assessments": [_as_dict(record) for record in records]}
    return json.dumps(content, indent=2, ensure_ascii=False, allow_nan=False).encode() + b"\n"


def _as_dict(record: PatientRecord) -> dict[str, Any]:
    found: dict[str, Any] = msgspec.to_builtins(record)
    del found["record_id"]
    if not record.identifier:
        del found["identifier"]
    at = moment(record.assessed_s)
    return {
        "notice": limits(record),
        "assessed_utc": at.utc,
        "assessed_local": at.local,
        **found,
    }


def as_csv(records: Sequence[PatientRecord]) -> bytes:
    """One row an assessment: the inputs with their units, the figures, and the limits."""
    columns = list(dict.fromkeys(one.column for record in records for one in record.inputs))
    units = [
        column
        for column in columns
        if any(one.unit for record in records for one in record.inputs if one.column == column)
    ]
    header = ["pseudonym", "assessed_utc", "assessed_local"]
    for column in columns:
        header += [column, f"{column} unit"] if column in units else [column]
    header += [*_FIGURES, "warnings", "app_version", "demo", "notice"]
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([safe_cell(name) for name in header])
    for record in records:
        writer.writerow([safe_cell(cell) for cell in _row(record, columns, units)])
    return text.getvalue().encode()


def safe_csv(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """Any table, each row with the notice that it is of no medical device."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([*(safe_cell(head) for head in heads), "notice"])
    writer.writerows([*(safe_cell(cell) for cell in row), NOT_A_DEVICE] for row in rows)
    return text.getvalue().encode()


def safe_cell(value: object) -> str:
    """A cell no spreadsheet takes for a formula; numbers stay as they are, point decimal."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value).removesuffix(".0")
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def _row(record: PatientRecord, columns: list[str], units: list[str]) -> list[object]:
    inputs = {one.column: one for one in record.inputs}
    at = moment(record.assessed_s)
    cells: list[object] = [record.pseudonym, at.utc, at.local]
    for column in columns:
        one = inputs.get(column)
        cells.append(None if one is None else one.value)
        if column in units:
            cells.append("" if one is None or one.value is None else one.unit)
    cells += [getattr(record.result, name) for name in _FIGURES]
    warnings = "; ".join(
        f"{one.sentence}{' (acknowledged)' if one.is_acknowledged else ''}"
        for one in record.warnings
    )
    return [*cells, warnings, record.app_version, record.is_demo, limits(record)]
