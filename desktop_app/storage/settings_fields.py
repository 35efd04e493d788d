"""The settings as a list of described fields: what a page shows and an error says is allowed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

import msgspec
from msgspec import inspect

from desktop_app.core.errors import ConfigError
from desktop_app.storage.settings_schema import Settings

Value = bool | int | float | str


class SettingKind(StrEnum):
    """How a setting is entered."""

    SWITCH = "switch"
    WHOLE = "whole"
    NUMBER = "number"
    TEXT = "text"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class SettingField:
    """One setting; `key` is "section.name", `choices` pairs each value with its words."""

    section: str
    name: str
    title: str
    description: str
    kind: SettingKind
    default: Value
    unit: str = ""
    low: float | None = None
    high: float | None = None
    choices: tuple[tuple[str, str], ...] = ()
    is_hidden: bool = False

    @property
    def key(self) -> str:
        return f"{self.section}.{self.name}"

    @property
    def allowed(self) -> str:
        """What may stand here, in words: "a number from 1 to 3600 (s)"."""
        if self.kind is SettingKind.CHOICE:
            return "one of " + ", ".join(value for value, _ in self.choices)
        if self.kind is SettingKind.SWITCH:
            return "true or false"
        if self.kind is SettingKind.TEXT:
            return "a text of the right form"
        kind = "a whole number" if self.kind is SettingKind.WHOLE else "a number"
        if self.high is not None:
            kind = f"{kind} from {self.low:g} to {self.high:g}"
        return f"{kind} ({self.unit})" if self.unit else kind

    def value(self, settings: Settings) -> Value:
        """What `settings` say here."""
        found: Value = getattr(getattr(settings, self.section), self.name)
        return found


@dataclass(frozen=True, slots=True)
class SettingSection:
    """Settings under one heading."""

    name: str
    title: str
    description: str
    fields: tuple[SettingField, ...]


@cache
def setting_sections() -> tuple[SettingSection, ...]:
    """Every section that has fields, in the order of the schema; hidden fields included."""
    info = inspect.type_info(Settings)
    if not isinstance(info, inspect.StructType):
        raise TypeError("the settings are no struct")
    found = (_section(field) for field in info.fields if field.name != "version")
    return tuple(section for section in found if section.fields)


@cache
def setting_fields() -> tuple[SettingField, ...]:
    """Every setting, in the order of the schema."""
    return tuple(field for section in setting_sections() for field in section.fields)


def with_value(settings: Settings, key: str, value: Value) -> Settings:
    """`settings` with another value at "section.name".

    Raises:
        ConfigError: the value is not allowed there; the sentence says what is.
        KeyError: there is no such setting.
    """
    field = next((field for field in setting_fields() if field.key == key), None)
    if field is None:
        raise KeyError(key)
    content = msgspec.to_builtins(settings)
    content[field.section][field.name] = value
    try:
        return msgspec.convert(content, Settings)
    except msgspec.ValidationError as error:
        raise ConfigError(f"{field.title} must be {field.allowed}.") from error


def with_defaults(settings: Settings, section: str) -> Settings:
    """`settings` with one section as designed; what is hidden in it stays."""
    for field in setting_fields():
        if field.section == section and not field.is_hidden:
            settings = with_value(settings, field.key, field.default)
    return settings


def _section(field: inspect.Field) -> SettingSection:
    meta = field.type
    if not isinstance(meta, inspect.Metadata) or not isinstance(meta.type, inspect.StructType):
        raise TypeError(f"{field.name} is no described section")
    return SettingSection(
        field.name,
        _json_schema(meta)["title"],
        (meta.type.cls.__doc__ or "").strip(),
        tuple(_field(field.name, inner) for inner in meta.type.fields),
    )


def _field(section: str, field: inspect.Field) -> SettingField:
    meta = field.type
    if not isinstance(meta, inspect.Metadata):
        raise TypeError(f"{section}.{field.name} is not described")
    extra = meta.extra or {}
    # msgspec sorts the values of a Literal; the order of the names is ours.
    values = meta.type.values if isinstance(meta.type, inspect.LiteralType) else ()
    names = extra.get("names") or {value: value for value in values}
    return SettingField(
        section=section,
        name=field.name,
        title=_json_schema(meta)["title"],
        description=_json_schema(meta).get("description", ""),
        kind=_kind(meta.type),
        default=field.default,
        unit=extra.get("unit", ""),
        low=getattr(meta.type, "ge", None),
        high=getattr(meta.type, "le", None),
        choices=tuple(names.items()),
        is_hidden=extra.get("hidden", False),
    )


def _json_schema(meta: inspect.Metadata) -> dict[str, Any]:
    return meta.extra_json_schema or {}


def _kind(type_: inspect.Type) -> SettingKind:
    kinds = {
        inspect.BoolType: SettingKind.SWITCH,
        inspect.IntType: SettingKind.WHOLE,
        inspect.FloatType: SettingKind.NUMBER,
        inspect.StrType: SettingKind.TEXT,
        inspect.LiteralType: SettingKind.CHOICE,
    }
    return kinds[type(type_)]
