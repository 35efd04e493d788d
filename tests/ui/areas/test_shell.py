"""The window's own commands, by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu

from desktop_app.core.link import LinkState
from desktop_app.ui.areas.shell import ThemeCommands, WindowCommands
from desktop_app.ui.command_palette import CommandPalette
from desktop_app.ui.main_menu import MainMenu
from desktop_app.ui.shortcut_sheet import ShortcutSheet
from desktop_app.ui.states import ConnectionState, ThemeMode
from tests.ui.hands import hit, press, write

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.theme.theme import Theme


@pytest.fixture
def shell(window: MainWindow, theme: Theme, qtbot: QtBot) -> MainWindow:
    owner = QObject(window)
    WindowCommands(window, theme, owner)
    ThemeCommands(window.commands, theme, owner)
    window.add_panel("events", "Events", QLineEdit)
    window.add_page("doctor", "Doctor", "info", QLabel)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


def palette_of(shell: MainWindow) -> CommandPalette:
    hit(shell, Qt.Key.Key_K, with_control=True)
    (palette,) = shell.findChildren(CommandPalette)
    assert palette.isVisible()
    return palette


def test_a_command_is_found_by_a_few_letters_and_done(shell: MainWindow, theme: Theme) -> None:
    palette = palette_of(shell)
    write(palette._line, "light")
    assert [command.key for command in palette.found] == ["theme.light", "theme.toggle"]
    hit(palette._line, Qt.Key.Key_Return)
    assert theme.mode is ThemeMode.LIGHT
    assert not palette.isVisible()


def test_the_arrows_move_through_the_list(shell: MainWindow, theme: Theme) -> None:
    theme.set_mode(ThemeMode.LIGHT)
    palette = palette_of(shell)
    write(palette._line, "colours")
    before = palette._list.currentIndex().row()
    hit(palette._line, Qt.Key.Key_Down)
    assert palette._list.currentIndex().row() == before + 1
    hit(palette._line, Qt.Key.Key_Return)
    assert theme.mode is ThemeMode.DARK


def test_escape_leaves_the_palette_and_gives_the_focus_back(shell: MainWindow) -> None:
    shell.deck.show_panel("events")
    palette = palette_of(shell)
    write(palette._line, "full")
    hit(palette._line, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert shell.focusWidget() is shell.deck.content("events")
    assert palette_of(shell)._line.text() == ""


def test_what_cannot_be_done_now_is_not_offered(shell: MainWindow) -> None:
    shell.connection_bar.render_connection(ConnectionState(LinkState.DISCONNECTED))
    palette = palette_of(shell)
    write(palette._line, "connect or disconnect")
    assert palette.found == ()  # there is nothing to connect to
    hit(palette._line, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_the_sheet_names_every_command_that_has_keys(shell: MainWindow) -> None:
    hit(shell, Qt.Key.Key_F1)
    (sheet,) = shell.findChildren(ShortcutSheet)
    texts = {label.text() for label in sheet.findChildren(QLabel)}
    for command in shell.commands.commands():
        if command.shortcut:
            assert {command.text, command.shortcut, command.group} <= texts
    hit(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_a_click_beside_the_sheet_puts_it_away(shell: MainWindow) -> None:
    hit(shell, Qt.Key.Key_F1)
    (sheet,) = shell.findChildren(ShortcutSheet)
    press(shell.status_strip)
    assert not sheet.isVisible()


def test_the_menu_holds_every_command_once(shell: MainWindow) -> None:
    (menu,) = shell.findChildren(MainMenu)
    menu.menu().aboutToShow.emit()
    menu.menu().aboutToShow.emit()
    submenus = [action.menu() for action in menu.menu().actions()]
    entries = [entry for sub in submenus if isinstance(sub, QMenu) for entry in sub.actions()]
    wanted = [command for command in shell.commands.commands() if command.in_menu]
    assert sorted(entry.text().split("\t")[0] for entry in entries) == sorted(
        command.text for command in wanted
    )


def test_the_patient_half_folds(shell: MainWindow) -> None:
    hit(shell, Qt.Key.Key_B, with_control=True)
    assert not shell.side.is_open
    hit(shell, Qt.Key.Key_B, with_control=True)
    assert shell.side.is_open


def test_pages_come_by_their_keys(shell: MainWindow) -> None:
    hit(shell, Qt.Key.Key_5, with_control=True)
    assert shell.pages.current_key == "doctor"
    hit(shell, Qt.Key.Key_1, with_control=True)
    assert shell.pages.current_key == "live"


def test_the_layout_can_be_reset(shell: MainWindow) -> None:
    shell.deck.hide_panel("events")
    shell.set_side_open(False)
    hit(shell, Qt.Key.Key_5, with_control=True)
    shell.commands.run("view.reset_layout")
    assert shell.pages.current_key == "live"
    assert shell.side.is_open
    content = shell.deck.content("events")
    assert content is not None
    assert content.isVisible()


def test_a_panel_comes_to_the_front_from_another_page(shell: MainWindow) -> None:
    shell.deck.hide_panel("events")
    shell.pages.show_page("doctor")
    shell.commands.run("panel.events")
    content = shell.deck.content("events")
    assert content is not None
    assert content.isVisible()


def test_full_screen_and_back(shell: MainWindow) -> None:
    hit(shell, Qt.Key.Key_F11)
    assert shell.isFullScreen()
    hit(shell, Qt.Key.Key_F11)
    assert not shell.isFullScreen()


def test_a_panel_is_put_away_and_detached_by_commands(shell: MainWindow) -> None:
    shell.deck.show_panel("events")
    shell.commands.run("panel.detach")
    assert shell.deck.spot("events").value == "window"
    shell.deck.show_panel("events")
    shell.commands.run("panel.hide")
    assert shell.deck.spot("events").value in ("hidden", "window")
