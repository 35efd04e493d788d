"""Joins the settings page to the settings in force."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.core.errors import ConfigError
from desktop_app.storage.settings import load_settings, save_settings
from desktop_app.storage.settings_fields import (
    SettingField,
    SettingKind,
    Value,
    setting_fields,
    setting_sections,
    with_value,
)
from desktop_app.ui.language import SYSTEM
from desktop_app.ui.settings_states import (
    SettingControl,
    SettingGroup,
    SettingRow,
    SettingsState,
)
from desktop_app.ui.words import mark, tr, tr_error, tr_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.services.settings import SettingsService
    from desktop_app.ui.language import Language
    from desktop_app.ui.settings_page import SettingsPage

LANGUAGE = "appearance.language"
FILTER = mark("Settings (*.json)")
_CONTROLS = {SettingKind.SWITCH: SettingControl.SWITCH, SettingKind.CHOICE: SettingControl.CHOICE}
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")


def setting_groups(languages: Sequence[Language]) -> tuple[SettingGroup, ...]:
    """Every section with what a person may set in it; the languages are those that there are."""
    groups = []
    for section in setting_sections():
        rows = tuple(_row(field, languages) for field in section.fields if not field.is_hidden)
        if rows:
            title, about = tr_text(section.title), tr_text(section.description)
            groups.append(SettingGroup(section.name, title, about, rows))
    return tuple(groups)


def _row(field: SettingField, languages: Sequence[Language]) -> SettingRow:
    choices = tuple((value, tr_text(words)) for value, words in field.choices)
    control = _CONTROLS.get(field.kind, SettingControl.TEXT)
    if field.key == LANGUAGE:
        control = SettingControl.CHOICE
        names = ((one.code, one.name) for one in languages)
        choices = ((SYSTEM, tr_text("as the system")), *names)
    return SettingRow(
        field.key,
        tr_text(field.title),
        tr_text(field.description),
        control,
        unit=tr_text(field.unit),
        allowed=tr("Allowed: {values}", values=tr_text(field.allowed)),
        choices=choices,
    )


def text_of(value: Value) -> str:
    """A value as it is shown."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"{value:g}" if isinstance(value, float) else str(value)


def value_of(field: SettingField, text: str) -> Value:
    """What was entered, as a value; raises `ConfigError`."""
    if field.kind is SettingKind.SWITCH:
        return text == "true"
    if field.kind in (SettingKind.TEXT, SettingKind.CHOICE):
        return text.strip()
    if not _NUMBER.fullmatch(text.strip()):
        raise ConfigError(f"{field.title} must be {field.allowed}.")
    number = float(text.strip().replace(",", "."))
    is_whole = field.kind is SettingKind.WHOLE and number.is_integer()
    return int(number) if is_whole else number


class SettingsPresenter(QObject):
    """Renders what is in force; hands changes over; names what is refused under its field.

    Signals:
        saved: the `Path` that the settings were written to.
    """

    saved = Signal(object)

    def __init__(
        self,
        page: SettingsPage,
        settings: SettingsService,
        *,
        ask_open: Callable[[str], str],
        ask_save: Callable[[str, str], str],
        parent: QObject,
    ) -> None:
        """`ask_open` and `ask_save` give a path, empty for none."""
        super().__init__(parent)
        self._page = page
        self._settings = settings
        self._ask_open = ask_open
        self._ask_save = ask_save
        self._errors: dict[str, str] = {}
        self._message = "" if settings.error is None else tr_error(settings.error)
        page.changed.connect(self._on_changed)
        page.reset_requested.connect(self._on_reset)
        page.section_reset_requested.connect(self._on_reset_section)
        page.import_requested.connect(self._on_import)
        page.export_requested.connect(self._on_export)
        settings.changed.connect(self._render)
        settings.failed.connect(self._on_failed)
        self._render()

    @Slot(str, str)
    def _on_changed(self, key: str, text: str) -> None:
        field = _field(key)
        try:
            self._settings.change(key, value_of(field, text))
        except ConfigError as error:
            self._errors[key] = tr_text(error.sentence)
        else:
            self._errors.pop(key, None)
        self._render()

    @Slot(str)
    def _on_reset(self, key: str) -> None:
        self._errors.pop(key, None)
        self._settings.change(key, _field(key).default)
        self._render()

    @Slot(str)
    def _on_reset_section(self, section: str) -> None:
        for key in [key for key in self._errors if key.startswith(f"{section}.")]:
            del self._errors[key]
        self._settings.reset(section)
        self._render()

    @Slot()
    def _on_import(self) -> None:
        """All of a file or nothing; how the window stands is this computer's own."""
        path = self._ask_open(tr(FILTER))
        if not path:
            return
        try:
            found = load_settings(Path(path), must_exist=True)
        except ConfigError as error:
            self._message = tr_error(error)
        else:
            layout = self._settings.current.appearance.layout
            self._settings.replace(with_value(found, "appearance.layout", layout))
            self._message = ""
            self._errors.clear()
        self._render()

    @Slot()
    def _on_export(self) -> None:
        chosen = self._ask_save("vigil-settings.json", tr(FILTER))
        if not chosen:
            return
        path = Path(chosen)
        try:
            save_settings(path, with_value(self._settings.current, "appearance.layout", ""))
        except ConfigError as error:
            self._message = tr_error(error)
        else:
            self._message = ""
            self.saved.emit(path)
        self._render()

    @Slot(object)
    def _on_failed(self, error: ConfigError) -> None:
        self._message = tr_error(error)
        self._render()

    @Slot()
    def _render(self) -> None:
        current = self._settings.current
        shown = [field for field in setting_fields() if not field.is_hidden]
        self._page.render_settings(
            SettingsState(
                texts=tuple((field.key, text_of(field.value(current))) for field in shown),
                changed=frozenset(f.key for f in shown if f.value(current) != f.default),
                errors=tuple(self._errors.items()),
                message=self._message,
            )
        )


def _field(key: str) -> SettingField:
    return next(field for field in setting_fields() if field.key == key)
