"""The settings in force."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.core.errors import ConfigError
from desktop_app.services.settings import SettingsService
from desktop_app.storage.settings import load_settings
from desktop_app.storage.settings_schema import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_a_change_is_told_and_written_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    service = SettingsService(path)
    with qtbot.waitSignal(service.changed):
        service.change("plot.window_s", 12.0)
    assert service.current.plot.window_s == 12.0
    assert load_settings(path) == service.current


def test_setting_what_is_set_already_tells_nobody(qtbot: QtBot, tmp_path: Path) -> None:
    service = SettingsService(tmp_path / "settings.json")
    with qtbot.assertNotEmitted(service.changed):
        service.change("plot.window_s", 30.0)
    assert not (tmp_path / "settings.json").exists()


def test_a_value_that_is_not_allowed_changes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    service = SettingsService(tmp_path / "settings.json")
    with qtbot.assertNotEmitted(service.changed), pytest.raises(ConfigError):
        service.change("plot.window_s", -1.0)
    assert service.current == Settings()


def test_a_file_that_cannot_be_used_is_never_written(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b'{"plot": {"window_s": 0}}')
    service = SettingsService(path)
    assert service.error is not None
    assert service.current == Settings()
    service.change("plot.window_s", 12.0)
    assert service.current.plot.window_s == 12.0
    assert path.read_bytes() == b'{"plot": {"window_s": 0}}'


def test_reset_keeps_the_layout_of_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    service = SettingsService(tmp_path / "settings.json")
    service.change("appearance.layout", "QUJD")
    service.change("appearance.theme", "dark")
    service.change("plot.window_s", 12.0)
    service.reset("plot")
    after_plot = service.current
    assert (after_plot.plot.window_s, after_plot.appearance.theme) == (30.0, "dark")
    service.reset()
    after_all = service.current.appearance
    assert (after_all.theme, after_all.layout) == ("system", "QUJD")


def test_a_disk_that_refuses_is_told_and_the_change_stands(qtbot: QtBot, tmp_path: Path) -> None:
    service = SettingsService(tmp_path / "settings.json")
    (tmp_path / "settings.json").mkdir()
    with qtbot.waitSignal(service.failed) as told:
        service.change("plot.window_s", 12.0)
    assert "cannot be written" in str(told.args)
    assert service.current.plot.window_s == 12.0
