"""The settings page, generated from the schema."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from desktop_app.services.settings import SettingsService
from desktop_app.storage.settings_fields import setting_fields
from desktop_app.ui.combo_box import ComboBox
from desktop_app.ui.language import Language
from desktop_app.ui.presenters.settings_presenter import SettingsPresenter, setting_groups
from desktop_app.ui.settings_page import SettingsPage
from desktop_app.ui.switch import Switch
from tests.ui.hands import hit, write

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QLineEdit
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme


LANGUAGES = (Language("en", "English"), Language("de", "Deutsch"))


class Room:
    """A settings page; files are read and written where `path` says."""

    def __init__(self, theme: Theme, settings: SettingsService) -> None:
        self.settings = settings
        self.path = ""
        self.page = SettingsPage(theme, setting_groups(LANGUAGES))
        self.presenter = SettingsPresenter(
            self.page,
            settings,
            ask_open=lambda _kinds: self.path,
            ask_save=lambda _name, _kinds: self.path,
            parent=self.page,
        )

    def line(self, key: str) -> QLineEdit:
        control: QLineEdit = self.page._fields[key]._control  # type: ignore[assignment]  # a line of text
        return control

    def error(self, key: str) -> str:
        return self.page._fields[key]._error.text()


@pytest.fixture
def room(theme: Theme, qtbot: QtBot, tmp_path: Path) -> Room:
    made = Room(theme, SettingsService(tmp_path / "settings.json"))
    qtbot.addWidget(made.page)
    made.page.resize(1000, 700)
    made.page.show()
    return made


def retype(line: QLineEdit, text: str) -> None:
    line.selectAll()
    write(line, text)
    line.editingFinished.emit()


def test_every_setting_that_is_not_hidden_stands_on_the_page(room: Room) -> None:
    wanted = {field.key for field in setting_fields() if not field.is_hidden}
    assert set(room.page._fields) == wanted
    assert "appearance.layout" not in wanted


def test_another_language_is_told_to_wait_for_the_next_start() -> None:
    rows = {row.key: row for group in setting_groups(()) for row in group.rows}
    assert "Takes effect at the next start." in rows["appearance.language"].description


def test_a_number_is_taken_with_comma_or_point_and_saved(room: Room, tmp_path: Path) -> None:
    retype(room.line("plot.window_s"), "12,5")
    assert room.settings.current.plot.window_s == 12.5
    assert json.loads((tmp_path / "settings.json").read_text())["plot"]["window_s"] == 12.5
    assert room.page._fields["plot.window_s"]._reset.isVisible()


@pytest.mark.parametrize("text", ["0.1", "1e3", "abc", "1.2.3", ""])
def test_a_refused_number_stays_typed_and_says_what_is_allowed(room: Room, text: str) -> None:
    retype(room.line("plot.window_s"), text or " ")
    assert room.settings.current.plot.window_s == 30.0
    assert "must be a number from 1 to 3600 (s)" in room.error("plot.window_s")
    assert room.line("plot.window_s").text().strip() == text
    room.page._fields["plot.window_s"]._reset.click()
    assert room.error("plot.window_s") == ""
    assert room.line("plot.window_s").text() == "30"


def test_switches_and_lists_change_their_settings(room: Room) -> None:
    switch = room.page._fields["privacy.keep_history"]._control
    assert isinstance(switch, Switch)
    switch.click()
    assert room.settings.current.privacy.keep_history is False
    combo = room.page._fields["appearance.theme"]._control
    assert isinstance(combo, ComboBox)
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    assert room.settings.current.appearance.theme == "dark"


def test_a_section_is_reset_as_a_whole(room: Room) -> None:
    room.settings.change("privacy.keep_history", False)
    room.settings.change("privacy.retention_days", 9)
    room.settings.change("plot.window_s", 9.0)
    room.page.section_reset_requested.emit("privacy")
    assert room.settings.current.privacy.retention_days == 0
    assert room.settings.current.plot.window_s == 9.0


def test_search_leaves_what_fits_and_says_when_nothing_does(room: Room) -> None:
    room.page._search.setText("passphrase")
    shown = [key for key, field in room.page._fields.items() if field.isVisible()]
    assert shown == ["privacy.encrypt_history"]
    room.page._search.setText("zebra")
    assert room.page._nothing.isVisible()
    room.page._search.setText("")
    assert all(field.isVisible() for field in room.page._fields.values())


def test_settings_are_exported_and_imported_without_the_layout(
    room: Room, qtbot: QtBot, tmp_path: Path
) -> None:
    room.settings.change("appearance.layout", "QUJD")
    room.settings.change("plot.window_s", 9.0)
    room.path = str(tmp_path / "mine.json")
    with qtbot.waitSignal(room.presenter.saved) as saved:
        room.page.export_requested.emit()
    assert saved.args == [tmp_path / "mine.json"]
    assert "QUJD" not in (tmp_path / "mine.json").read_text()
    room.settings.reset()
    room.page.import_requested.emit()
    assert room.settings.current.plot.window_s == 9.0
    assert room.settings.current.appearance.layout == "QUJD"


def test_a_file_that_cannot_be_imported_is_named_by_line_and_changes_nothing(
    room: Room, tmp_path: Path
) -> None:
    (tmp_path / "bad.json").write_text('{"plot":\n{"window_s": 0}}')
    for name, said in (("bad.json", "line 2, plot.window_s"), ("none.json", "cannot be read")):
        room.path = str(tmp_path / name)
        room.page.import_requested.emit()
        assert said in room.page._message.text()
    room.path = str(tmp_path / "bad.json")
    room.page.import_requested.emit()
    assert room.page._message.text().endswith("Mend or delete the file; it is left as it is.")
    assert room.settings.current.plot.window_s == 30.0


def test_a_value_is_committed_by_return(room: Room, qtbot: QtBot) -> None:
    from PySide6.QtCore import Qt

    line = room.line("plot.window_s")
    line.selectAll()
    write(line, "7")
    hit(line, Qt.Key.Key_Return)
    assert room.settings.current.plot.window_s == 7.0
