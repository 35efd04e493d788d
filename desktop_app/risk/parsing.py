"""Texts to field values: exactly the number that was written, or an error, never another number."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from desktop_app.core.errors import DataError

if TYPE_CHECKING:
    from desktop_app.risk.fields import Field

BLANK_WORDS = frozenset({"", "?", "na", "n/a", "nan", "null"})
_C_NUMBER = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?")
_TYPED_NUMBER = re.compile(r"([+-]?)([0-9]*)(?:([.,])([0-9]*))?")
_MAX_LENGTH = 40


def parse_value(field: Field, text: str) -> float | None:
    """A value from a file: point decimal, or a clinical name; blank, ? and NA mean not given.

    Raises:
        DataError: unreadable or impossible; the sentence names the column and the value.
    """
    stripped = text.strip()
    if stripped.casefold() in BLANK_WORDS:
        return None
    code = field.code_of(stripped)
    if code is not None:
        return float(code)
    is_number = len(stripped) <= _MAX_LENGTH and _C_NUMBER.fullmatch(stripped)
    value = float(stripped) if is_number else math.nan
    if not math.isfinite(value):
        raise _unreadable(field, stripped)
    return field.checked(value)


def parse_typed(field: Field, text: str, *, unit: str = "") -> float | None:
    """A number as typed into a form: comma or point as decimal sign, nothing groups digits.

    `unit` may be the field's other unit; the value comes back in the field's own. Empty is None.

    Raises:
        DataError: unreadable, ambiguous ("1,234" may be two numbers) or impossible.
    """
    value = _typed_number(field, text.strip().replace("\N{MINUS SIGN}", "-"))
    if value is None:
        return None
    other = field.other_unit
    if other is None or unit != other.unit:
        return field.checked(value)
    try:
        return field.checked(value * other.factor)
    except DataError as error:
        hint = error.hint
        if field.stated.holds(value):
            hint = f"{value:g} {field.unit} would be usual: check the unit."
        raise DataError(f"{field.column}: {value:g} {unit} is impossible.", hint) from error


def _typed_number(field: Field, text: str) -> float | None:
    if not text:
        return None
    match = _TYPED_NUMBER.fullmatch(text) if len(text) <= _MAX_LENGTH else None
    if match is None or not (match[2] or match[4]):
        raise _unreadable(field, text, "Use digits and one decimal sign.")
    sign, whole, _, decimals = match.groups(default="")
    if len(decimals) == 3 and 1 <= len(whole) <= 3 and not whole.startswith("0"):
        raise DataError(
            f"{field.column}: {_shown(text)} could mean {whole}{decimals} or {whole}.{decimals}.",
            "Write it without a group separator, or with one or two decimals.",
        )
    return float(f"{sign}{whole or '0'}.{decimals or '0'}")


def _unreadable(field: Field, text: str, hint: str = "") -> DataError:
    if field.choices:
        value = _shown(text)
        return DataError(f"{field.column}: {value} is not one of its codes.", field.codes)
    return DataError(f"{field.column}: {_shown(text)} cannot be read as a number.", hint)


def _shown(text: str) -> str:
    printable = "".join(c if c.isprintable() else "?" for c in text[:_MAX_LENGTH])
    return f"'{printable}...'" if len(text) > _MAX_LENGTH else f"'{printable}'"
