"""What one patient field is: its name, unit, codes, ranges and the direction that is adverse."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from desktop_app.core.errors import DataError

Patient = Mapping[str, float | None]
"""A patient: column name to value, None where the field was left blank."""


class FieldKind(StrEnum):
    """How a field is entered and drawn."""

    NUMBER = "number"
    CHOICE = "choice"


class Range(NamedTuple):
    """Closed limits in the field's unit."""

    low: float
    high: float

    def holds(self, value: float) -> bool:
        return self.low <= value <= self.high


class Choice(NamedTuple):
    """One category: the code stored in files and the name a clinician reads."""

    code: int
    name: str


class OtherUnit(NamedTuple):
    """A second unit a value may be entered in: stored value = entered value * factor."""

    unit: str
    factor: float
    decimals: int


@dataclass(frozen=True, slots=True)
class Field:
    """One of the thirteen fields.

    Attributes:
        column: the exact column name in every file.
        label: the short name on screen.
        stated: the usual range; outside it a person is asked to look again (soft).
        possible: outside this range a value is refused (hard).
        plausible: what was recorded in practice, from `plausible_source`.
        adverse_is_high: whether high values (or codes) point towards disease.
        changeable: whether a person could change it.
        zero_is_blank: whether 0 is how some files write "not recorded".
    """

    column: str
    label: str
    unit: str
    stated: Range
    possible: Range
    plausible: Range
    plausible_source: str
    choices: tuple[Choice, ...] = ()
    decimals: int = 0
    adverse_is_high: bool = True
    changeable: bool = False
    zero_is_blank: bool = False
    other_unit: OtherUnit | None = None

    @property
    def kind(self) -> FieldKind:
        return FieldKind.CHOICE if self.choices else FieldKind.NUMBER

    @property
    def quantity(self) -> str:
        """The column name as it stands in a sentence."""
        return f"{self.column} ({self.unit})" if self.unit else self.column

    @property
    def codes(self) -> str:
        """Every code with its name, as a hint."""
        return f"({', '.join(f'{c.code} {c.name}' for c in self.choices)})"

    def code_of(self, name: str) -> int | None:
        """The code of a clinical name, in any letter case; None for a name that is not ours."""
        wanted = name.casefold()
        return next((c.code for c in self.choices if c.name.casefold() == wanted), None)

    def name_of(self, value: float) -> str:
        """The clinical name of a code."""
        return next((c.name for c in self.choices if c.code == value), f"code {value:g}")

    def text(self, value: float | None) -> str:
        """The value as a person reads it, with its unit or by its clinical name."""
        if value is None or math.isnan(value):
            return "not given"
        if self.choices:
            return self.name_of(value)
        # Four digits, and not all that a conversion of units gives.
        is_round = round(value, self.decimals) == value
        number = f"{value:.{self.decimals}f}" if is_round else f"{value:.4g}"
        return f"{number} {self.unit}".strip()

    def is_blank(self, value: float | None) -> bool:
        """Whether a value means "not recorded": none at all, or the zero some files write."""
        return value is None or (self.zero_is_blank and value == 0)

    def checked(self, value: float) -> float:
        """The value if it is possible or means "not recorded".

        Raises:
            DataError: the value is impossible; the sentence names field and value.
        """
        if not math.isfinite(value):
            raise DataError(f"{self.column}: {value} is not a number.")
        if self.is_blank(value):
            return value
        if self.choices:
            if value not in {c.code for c in self.choices}:
                raise DataError(f"{self.column}: {value:g} is not one of its codes.", self.codes)
            return value
        if not self.possible.holds(value):
            raise DataError(
                f"{self.column}: {value:g} {self.unit} is impossible.", self._refusal_hint(value)
            )
        return value

    def _refusal_hint(self, value: float) -> str:
        other = self.other_unit
        if other is not None and self.stated.holds(value * other.factor):
            stored = f"{value * other.factor:.{self.decimals}f} {self.unit}"
            return f"{value:g} {other.unit} would be {stored}: check the unit."
        return f"It must lie between {self.possible.low:g} and {self.possible.high:g}."
