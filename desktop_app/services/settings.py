"""The settings in force: read once, changed one at a time, written at once, told to everybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import ConfigError
from desktop_app.storage.settings import load_settings, save_settings
from desktop_app.storage.settings_fields import Value, with_defaults, with_value
from desktop_app.storage.settings_schema import Settings

if TYPE_CHECKING:
    from pathlib import Path


class SettingsService(QObject):
    """Owns the settings file.

    A file that could not be read is never written: `error` says why, and the defaults are in force.

    Signals:
        changed: the settings are others now; read `current`.
        failed: the `ConfigError` why they could not be written.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None, *, keeps: bool = True) -> None:
        """With `keeps` off nothing is written, as when only a picture is taken."""
        super().__init__(parent)
        self._path = path
        self._keeps = keeps
        self.error: ConfigError | None = None
        try:
            self._current = load_settings(path)
        except ConfigError as error:
            self._current, self.error = Settings(), error

    @property
    def current(self) -> Settings:
        """The settings in force."""
        return self._current

    def change(self, key: str, value: Value) -> None:
        """Set "section.name"; raises `ConfigError` where the value is not allowed there."""
        self.replace(with_value(self._current, key, value))

    def reset(self, section: str = "") -> None:
        """One section as designed, or all of them; the layout of the window stays."""
        names = [section] if section else [n for n in Settings.__struct_fields__ if n != "version"]
        settings = self._current
        for name in names:
            settings = with_defaults(settings, name)
        self.replace(settings)

    def replace(self, settings: Settings) -> None:
        """Put others in force, such as imported ones."""
        if settings == self._current:
            return
        self._current = settings
        self.changed.emit()
        self._save()

    def _save(self) -> None:
        if not self._keeps or self.error is not None:
            return
        try:
            save_settings(self._path, self._current)
        except ConfigError as error:
            self.failed.emit(error)
