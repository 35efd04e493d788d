"""The one table of the thirteen fields: it drives training, the form, validation and files."""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.errors import DataError
from desktop_app.core.messages import FloatArray, frozen
from desktop_app.risk.fields import Choice, Field, FieldKind, OtherUnit, Patient, Range
from desktop_app.risk.parsing import parse_typed, parse_value

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "COLUMNS",
    "FIELDS",
    "OUTCOME_COLUMN",
    "SAMPLE_PATIENTS",
    "Choice",
    "Field",
    "FieldKind",
    "Patient",
    "field_of",
    "n_given",
    "parse_typed",
    "parse_value",
    "patient_from_json",
    "patient_from_texts",
    "values_of",
    "warnings_for",
]

OUTCOME_COLUMN = "Heart Disease"
MG_DL_PER_MMOL_L = 38.67  # cholesterol, molar mass 386.65 g/mol

_UCI = "UCI Heart Disease, four centres, 1981 to 1987 (Janosi, Steinbrunn, Pfisterer, Detrano)"
_CODES = "category codes of the UCI Heart Disease documentation"
_NO_YES = (Choice(0, "no"), Choice(1, "yes"))


def _coded(column: str, label: str, choices: tuple[Choice, ...], **more: bool) -> Field:
    codes = Range(choices[0].code, choices[-1].code)
    return Field(column, label, "", codes, codes, codes, _CODES, choices, **more)  # type: ignore[arg-type]  # the only keyword arguments are flags


FIELDS: tuple[Field, ...] = (
    Field("Age", "Age", "years", Range(1, 120), Range(0, 130), Range(28, 77), _UCI),
    _coded("Sex", "Sex", (Choice(0, "female"), Choice(1, "male"))),
    _coded(
        "Chest pain type",
        "Chest pain",
        (
            Choice(1, "typical angina"),
            Choice(2, "atypical angina"),
            Choice(3, "non-anginal pain"),
            Choice(4, "asymptomatic"),
        ),
    ),
    Field(
        "BP",
        "Resting BP",
        "mmHg",
        Range(80, 200),
        Range(20, 400),
        Range(80, 200),
        _UCI,
        changeable=True,
        zero_is_blank=True,
    ),
    Field(
        "Cholesterol",
        "Cholesterol",
        "mg/dL",
        Range(100, 600),
        Range(20, 3000),
        Range(85, 603),
        _UCI,
        changeable=True,
        zero_is_blank=True,
        other_unit=OtherUnit("mmol/L", MG_DL_PER_MMOL_L, 1),
    ),
    _coded("FBS over 120", "Fasting sugar > 120", _NO_YES, changeable=True),
    _coded(
        "EKG results",
        "Resting EKG",
        (
            Choice(0, "normal"),
            Choice(1, "ST-T wave abnormality"),
            Choice(2, "left ventricular hypertrophy"),
        ),
    ),
    Field(
        "Max HR",
        "Max heart rate",
        "beats/min",
        Range(60, 220),
        Range(20, 350),
        Range(60, 202),
        _UCI,
        adverse_is_high=False,
        changeable=True,
    ),
    _coded("Exercise angina", "Exercise angina", _NO_YES),
    Field(
        "ST depression",
        "ST depression",
        "mm",
        Range(0, 10),
        Range(-15, 20),
        Range(-2.6, 6.2),
        _UCI,
        decimals=1,
    ),
    _coded(
        "Slope of ST",
        "ST slope",
        (Choice(1, "upsloping"), Choice(2, "flat"), Choice(3, "downsloping")),
    ),
    _coded(
        "Number of vessels fluro",
        "Vessels, fluoroscopy",
        (Choice(0, "none"), Choice(1, "one"), Choice(2, "two"), Choice(3, "three")),
    ),
    _coded(
        "Thallium",
        "Thallium scan",
        (Choice(3, "normal"), Choice(6, "fixed defect"), Choice(7, "reversible defect")),
    ),
)
COLUMNS: tuple[str, ...] = tuple(field.column for field in FIELDS)
_BY_COLUMN: Mapping[str, Field] = MappingProxyType({field.column: field for field in FIELDS})


def _sample(*values: float | None) -> Patient:
    # A plain dict, because a patient travels to another process.
    return dict(zip(COLUMNS, values, strict=True))


SAMPLE_PATIENTS: Mapping[str, Patient] = MappingProxyType(
    {
        "Sample A, little unusual": _sample(48, 0, 3, 122, 224, 0, 0, 166, 0, 0.2, 1, 0, 3),
        "Sample B, several findings": _sample(61, 1, 4, 142, 268, 0, 2, 118, 1, 2.4, 2, 2, 7),
        "Sample C, no catheter laboratory": _sample(
            66, 1, 4, 138, 251, 1, 0, 129, 1, 1.4, None, None, None
        ),
        "Sample D, unusual but not adverse": _sample(33, 0, 2, 96, 158, 0, 0, 196, 0, 0.0, 1, 0, 3),
        "Sample E, some findings": _sample(58, 1, 2, 136, 250, 0, 2, 138, 0, 2.4, 2, 1, 3),
    }
)
"""Invented patients for trying the form; they are nobody's data."""


def field_of(column: str) -> Field:
    """The field of an exact column name; KeyError for any other."""
    return _BY_COLUMN[column]


def values_of(patient: Patient) -> FloatArray:
    """The thirteen values in the order of the table, `(13,)`, read-only, NaN where blank.

    Raises:
        DataError: an impossible value.
    """
    return frozen(np.array([_value(field, patient.get(field.column)) for field in FIELDS]))


def _value(field: Field, value: float | None) -> float:
    return np.nan if value is None or field.is_blank(field.checked(value)) else value


def n_given(patient: Patient) -> int:
    """How many fields hold a value that counts."""
    return sum(not field.is_blank(patient.get(field.column)) for field in FIELDS)


def warnings_for(patient: Patient) -> tuple[str, ...]:
    """What a person should look at again before trusting the values; one sentence a field."""
    found = (_warning(field, patient.get(field.column)) for field in FIELDS)
    return tuple(sentence for sentence in found if sentence)


def _warning(field: Field, value: float | None) -> str:
    if value is None or field.choices:
        return ""
    if field.is_blank(value):
        return f"{field.column} 0 was read as not recorded."
    if not field.stated.holds(value):
        low, high = field.text(field.stated.low), field.text(field.stated.high)
        return f"{field.column} {field.text(value)} is outside the usual {low} to {high}."
    if not field.plausible.holds(value):
        low, high = field.text(field.plausible.low), field.text(field.plausible.high)
        return (
            f"{field.column} {field.text(value)} is outside {low} to {high}, the range on record."
        )
    return ""


def patient_from_texts(texts: Mapping[str, str]) -> Patient:
    """A patient from one row of a file; columns that are absent are blank.

    Raises:
        DataError: every value that cannot be read, by column and value, each with its hint.
    """
    patient: dict[str, float | None] = {}
    errors = []
    for field in FIELDS:
        try:
            patient[field.column] = parse_value(field, texts.get(field.column, ""))
        except DataError as error:
            errors.append(str(error))
    if errors:
        raise DataError(" ".join(errors))
    return patient


def patient_from_json(data: bytes) -> Patient:
    """A patient from a JSON object whose keys are the column names; null and absent are blank.

    Raises:
        DataError: not such an object, a key that is unknown or there twice, an unreadable value.
    """
    try:
        record = json.loads(
            data,
            object_pairs_hook=_each_key_once,
            # As it is written: 1e400 would become another value, and the error would name that.
            parse_float=str,
            parse_int=str,
            parse_constant=str,
        )
    except (ValueError, RecursionError) as error:
        raise DataError(f"The patient file is not JSON ({error}).") from error
    if not isinstance(record, dict):
        raise DataError("The patient file must hold one JSON object.", "Its keys are the columns.")
    unknown = sorted(set(record) - set(COLUMNS))
    if unknown:
        raise DataError(
            f"The patient file has an unknown key: '{unknown[0][:60]}'.",
            f"The keys are: {', '.join(COLUMNS)}.",
        )
    bad = next((k for k, v in record.items() if isinstance(v, bool | list | dict)), None)
    if bad is not None:
        raise DataError(f"{bad}: the value must be a number, a text or null.")
    return patient_from_texts({k: "" if v is None else str(v) for k, v in record.items()})


def _each_key_once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    record = dict(pairs)
    if len(record) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for at, key in enumerate(keys) if key in keys[:at])
        raise DataError(f"The patient file has the key '{twice[:60]}' twice.", "Keep one of them.")
    return record
