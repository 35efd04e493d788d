"""The frozen values that the patient form renders."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FieldKind(StrEnum):
    """How a field of the form is entered."""

    NUMBER = "number"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class FieldOption:
    """One answer of a choice field: the text that is stored and the words that are shown."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class FormField:
    """One row of the patient form; a person may switch between `units`, the first is `unit`."""

    key: str
    label: str
    unit: str = ""
    kind: FieldKind = FieldKind.NUMBER
    choices: tuple[FieldOption, ...] = ()
    placeholder: str = ""
    decimals: int = 0
    hint: str = ""
    units: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldNote:
    """What is said under one field: how its text was understood, a doubt, or an error.

    `is_acknowledged`: a person has said that the doubtful value is right.
    """

    echo: str = ""
    warning: str = ""
    error: str = ""
    is_acknowledged: bool = False


@dataclass(frozen=True, slots=True)
class FormState:
    """The form around its texts; `notes` pairs keys with notes, silent fields left out.

    `errors` pairs keys with the sentences of a summary at the top, which lead to the fields.
    """

    notes: tuple[tuple[str, FieldNote], ...] = ()
    n_given: int = 0
    is_demo: bool = False
    can_analyze: bool = True
    can_undo_clear: bool = False
    summary: str = ""
    demo_name: str = ""
    errors: tuple[tuple[str, str], ...] = ()
    note: str = ""
    asks_identifier: bool = False
