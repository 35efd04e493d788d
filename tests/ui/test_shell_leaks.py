"""Opening and closing everything many times leaves as many objects as once."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QLabel, QLineEdit

from desktop_app.ui.areas.shell import ThemeCommands, WindowCommands
from desktop_app.ui.command_palette import CommandPalette
from desktop_app.ui.deck_layout import Spot
from desktop_app.ui.shortcut_sheet import ShortcutSheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.theme.theme import Theme

N_TIMES = 100


@pytest.fixture
def shell(window: MainWindow, theme: Theme) -> MainWindow:
    owner = QObject(window)
    WindowCommands(window, theme, owner)
    ThemeCommands(window.commands, theme, owner)
    for key, home in (("events", Spot.LEFT), ("marks", Spot.RIGHT), ("alarms", Spot.LEFT)):
        window.add_panel(key, key.title(), QLineEdit, home=home)
    for key in ("overview", "doctor"):
        window.add_page(key, key.title(), "info", QLabel)
    window.show()
    return window


def n_objects(window: MainWindow) -> int:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    return len(window.findChildren(QObject))


def panels(shell: MainWindow) -> None:
    for key in shell.deck.panels:
        shell.deck.hide_panel(key)
        shell.deck.show_panel(key)
        shell.deck.detach_panel(key)
        shell.deck.move_panel(key)


def pages(shell: MainWindow) -> None:
    for key in shell.pages.keys():  # noqa: SIM118 - no mapping
        shell.pages.show_page(key)


def overlays(shell: MainWindow) -> None:
    for command, kind in (("help.commands", CommandPalette), ("help.shortcuts", ShortcutSheet)):
        shell.commands.run(command)
        (overlay,) = shell.findChildren(kind)
        assert overlay.isVisible()
        overlay.put_away()


def layouts(shell: MainWindow) -> None:
    state = shell.layout_state()
    shell.reset_layout()
    assert shell.restore_layout(state)


@pytest.mark.parametrize("visit", [panels, pages, overlays, layouts])
def test_visiting_a_hundred_times_leaves_nothing(
    shell: MainWindow, visit: Callable[[MainWindow], None]
) -> None:
    visit(shell)
    before = n_objects(shell)
    for _ in range(N_TIMES):
        visit(shell)
    assert n_objects(shell) == before
