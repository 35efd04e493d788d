"""What the settings page renders."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SettingControl(StrEnum):
    """How a setting is entered."""

    SWITCH = "switch"
    CHOICE = "choice"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class SettingRow:
    """One setting; `text` is its value as text ("true" and "false" for a switch).

    `choices` pairs values with words; `allowed` says what may be typed.
    """

    key: str
    title: str
    description: str
    control: SettingControl
    unit: str = ""
    allowed: str = ""
    choices: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class SettingGroup:
    """Settings under one heading."""

    name: str
    title: str
    description: str
    rows: tuple[SettingRow, ...]


@dataclass(frozen=True, slots=True)
class SettingsState:
    """`texts` and `errors` pair keys with what is in force and with what was refused."""

    texts: tuple[tuple[str, str], ...]
    changed: frozenset[str] = frozenset()
    errors: tuple[tuple[str, str], ...] = ()
    message: str = ""
