"""The menu of the connection bar on a simulated board: rates, forms and inputs, while it runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMenu

from desktop_app.ui.board_menu import BoardMenu
from tests.e2e.test_board_to_phone import session_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.app import App
    from tests.e2e.conftest import OpenApp
    from tests.firmware.fixtures import StartUno

pytestmark = [pytest.mark.firmware, pytest.mark.slow]


def menu_of(app: App) -> BoardMenu:
    menu = app.window.findChild(BoardMenu)
    assert isinstance(menu, BoardMenu)
    return menu


def choose_rate(menu: BoardMenu, words: str) -> None:
    """As a hand does: open the menu, and take the entry."""
    top = menu.menu()
    top.aboutToShow.emit()
    submenus = [sub for sub in top.findChildren(QMenu) if sub.title() == "Rate"]
    (entry,) = (one for one in submenus[-1].actions() if one.text() == words)
    entry.trigger()


def is_sending(app: App, n_channels: int, rate_hz: float) -> bool:
    assert app.workbench is not None
    session = app.workbench.monitor.session
    if session is None or session.history is None or session.board is None:
        return False
    settings = session.board.report.settings
    is_set = settings is not None and abs(settings.rate_hz / rate_hz - 1) < 0.01
    return is_set and session.history.n_channels == n_channels and session.history.end_row > 100


def test_rates_and_inputs_are_changed_while_the_board_runs(
    open_app: OpenApp, simulated_uno: StartUno, qtbot: QtBot
) -> None:
    app = open_app(f"serial:{simulated_uno('wave sine:2500,1000,5').port}")
    menu = menu_of(app)
    qtbot.waitUntil(lambda: menu.accessibleName() == "Board: 10 Hz text")

    menu.inputs_chosen.emit((0, 1, 2, 3, 4, 5))
    qtbot.waitUntil(lambda: menu.accessibleName() == "Board: 10 Hz binary")
    choose_rate(menu, "1 kHz, 6 inputs, binary at 500,000 baud")
    qtbot.waitUntil(lambda: is_sending(app, 6, 1000.0))

    menu.inputs_chosen.emit((0,))
    qtbot.waitUntil(lambda: is_sending(app, 1, 1000.0))
    choose_rate(menu, "20 kHz, binary at 500,000 baud")
    qtbot.waitUntil(lambda: is_sending(app, 1, 20_000.0))
    qtbot.waitUntil(lambda: menu.accessibleName() == "Board: 20 kHz binary")
    ledger = session_of(app).snapshot().ledger
    assert ledger.closes
    assert ledger.decoded > 0
