"""From the field table to the form, and from what was typed to a patient; pure."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop_app.core.errors import DataError
from desktop_app.risk.fields import FieldKind as RiskFieldKind
from desktop_app.risk.schema import FIELDS, field_of, n_given, parse_typed, warnings_for
from desktop_app.ui.form_states import FieldKind, FieldNote, FieldOption, FormField
from desktop_app.ui.words import tr, tr_error, tr_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.risk.fields import Field, Patient


def form_fields() -> tuple[FormField, ...]:
    """The thirteen fields as the form shows them."""
    return tuple(_form_field(one) for one in FIELDS)


def _form_field(one: Field) -> FormField:
    if one.kind is RiskFieldKind.CHOICE:
        return FormField(
            one.column,
            tr_text(one.label),
            kind=FieldKind.CHOICE,
            choices=tuple(FieldOption(str(code), tr_text(name)) for code, name in one.choices),
        )
    low, high = one.stated
    other = one.other_unit
    return FormField(
        one.column,
        tr_text(one.label),
        unit=one.unit,
        decimals=one.decimals,
        hint=tr("Usually {low:g} to {high:g} {unit}", low=low, high=high, unit=tr_text(one.unit)),
        units=() if other is None else (one.unit, other.unit),
    )


@dataclass(frozen=True, slots=True)
class FormReading:
    """What the texts of the form say; `errors` has the fields that say nothing readable.

    `units` has the unit a number was typed in where that is not the field's own.
    """

    texts: Mapping[str, str]
    patient: Patient
    errors: Mapping[str, DataError]
    units: Mapping[str, str] = field(default_factory=dict)

    @property
    def n_given(self) -> int:
        """Fields that hold a value."""
        return n_given(self.patient)

    @property
    def warnings(self) -> Mapping[str, str]:
        """What a person should look at again, by field; in English, as it is stored."""
        found = {c: " ".join(warnings_for({c: value})) for c, value in self.patient.items()}
        return {column: words for column, words in found.items() if words}

    @property
    def error_lines(self) -> tuple[tuple[str, str], ...]:
        """(field, sentence) for a summary, in the words that stand under the fields."""
        return tuple(
            (
                column,
                tr(
                    "{field}: {error}",
                    field=tr_text(field_of(column).label),
                    error=self.note(column).error,
                ),
            )
            for column in self.errors
        )

    def note(self, column: str, *, is_acknowledged: bool = False) -> FieldNote:
        """What to say under one field: an error, a doubt, or nothing."""
        error = self.errors.get(column)
        if error is not None:
            return FieldNote(error=_without_name(tr_error(error), column))
        warning = self.warnings.get(column, "")
        return FieldNote(
            echo=self._echo(column),
            warning=tr_text(warning),
            is_acknowledged=bool(warning) and is_acknowledged,
        )

    def _echo(self, column: str) -> str:
        """How a text was understood, where that is not what it looks like: "2,4" is 2.4 mm."""
        value = self.patient[column]
        if value is None:
            return ""
        if column in self.units:
            return tr_text(field_of(column).text(round(value)))
        is_plain = self.texts.get(column, "").strip() == f"{value:g}"
        return "" if is_plain else tr_text(field_of(column).text(value))


def _without_name(sentence: str, column: str) -> str:
    """An error as it stands under its field, which need not be named there."""
    names = "|".join(re.escape(name) for name in (column, tr_text(column)))
    sentence = re.sub(rf"^(?:{names})\s?[:\uFF1A]\s?", "", sentence)
    return sentence[:1].upper() + sentence[1:]


def read_form(texts: Mapping[str, str], units: Mapping[str, str] | None = None) -> FormReading:
    """Every text as a value in the field's own unit, blank where it is empty or unreadable."""
    patient: dict[str, float | None] = {}
    errors: dict[str, DataError] = {}
    other_units: dict[str, str] = {}
    for one in FIELDS:
        unit = (units or {}).get(one.column, one.unit)
        if unit != one.unit:
            other_units[one.column] = unit
        try:
            patient[one.column] = parse_typed(one, texts.get(one.column, ""), unit=unit)
        except DataError as error:
            patient[one.column] = None
            errors[one.column] = error
    return FormReading(texts, patient, errors, other_units)


def texts_of(patient: Patient) -> dict[str, str]:
    """What a person would have typed to enter `patient`."""
    return {column: "" if value is None else f"{value:g}" for column, value in patient.items()}
