"""Lines that may mean two things: what was guessed is shown, what cannot be is asked, once."""

from __future__ import annotations

import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMenu

if sys.platform == "win32":
    pytest.skip("pseudo terminals are a thing of POSIX", allow_module_level=True)

from desktop_app.ui.board_menu import BoardMenu
from desktop_app.ui.button import Button
from desktop_app.ui.notice_bar import NoticeBar
from tests.e2e.test_board_to_phone import session_of
from tests.sources.test_serial_pty import PtyBoard

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from desktop_app.app import App
    from tests.e2e.conftest import OpenApp

pytestmark = pytest.mark.slow
EVERY_S = 0.02
LAYOUT, UNITS = "Lines are laid out as", "Numbers in plain lines are"
COUNTS = "Counts (10 bits at 5 V)"


@contextmanager
def printing(link: Path, line: bytes) -> Iterator[PtyBoard]:
    """A sketch that prints the same line over and over, and answers nothing."""
    board, is_over = PtyBoard(link), threading.Event()
    board.plug()

    def send() -> None:
        while not is_over.wait(EVERY_S):
            board.send(line)

    sender = threading.Thread(target=send)
    sender.start()
    try:
        yield board
    finally:
        is_over.set()
        sender.join()
        board.unplug()


def newest(app: App) -> list[float]:
    """The last sample of every input, in volts; none while nothing came."""
    assert app.workbench is not None
    session = app.workbench.monitor.session
    latest = None if session is None or session.history is None else session.history.latest()
    return [] if latest is None else list(latest[1].tolist())


def entry(app: App, submenu: str, words: str) -> QAction:
    """An entry of the menu in the connection bar, as a hand finds it."""
    menu = app.window.findChild(BoardMenu)
    assert isinstance(menu, BoardMenu)
    top = menu.menu()
    top.aboutToShow.emit()
    last = [sub for sub in top.findChildren(QMenu) if sub.title() == submenu][-1]
    (found,) = (action for action in last.actions() if action.text() == words)
    return found


def notice_of(app: App) -> NoticeBar:
    bar = app.window.findChild(NoticeBar)
    assert isinstance(bar, NoticeBar)
    return bar


def test_whole_numbers_are_asked_about_once_and_are_counts_from_the_answer_on(
    open_app: OpenApp, qtbot: QtBot, tmp_path: Path
) -> None:
    with printing(tmp_path / "board", b"512\r\n") as board:
        app = open_app(f"serial:{board.name}")
        notice = notice_of(app)
        qtbot.waitUntil(notice.isVisible)
        assert "whole numbers" in notice.accessibleDescription()
        assert newest(app) == [512.0]

        (answer,) = (one for one in notice.findChildren(Button) if one.text() == COUNTS)
        answer.click()
        qtbot.waitUntil(lambda: newest(app) == [512.5 * 5 / 1024])
        assert notice.isHidden()
        assert entry(app, UNITS, COUNTS).isChecked()

        entry(app, UNITS, "As they look").trigger()
        qtbot.waitUntil(lambda: newest(app) == [512.0])
        qtbot.waitUntil(lambda: session_of(app).snapshot().ledger.decoded > 50)
        assert notice.isHidden()


def test_the_layout_that_was_guessed_is_shown_and_can_be_changed(
    open_app: OpenApp, qtbot: QtBot, tmp_path: Path
) -> None:
    with printing(tmp_path / "board", b"1.5,2.5\r\n") as board:
        app = open_app(f"serial:{board.name}")
        qtbot.waitUntil(lambda: newest(app) == [1.5, 2.5])
        assert entry(app, LAYOUT, "Automatic (2 columns, comma)").isChecked()

        entry(app, LAYOUT, "One number a line").trigger()
        qtbot.waitUntil(
            lambda: session_of(app).snapshot().ledger.bytes.rejected.get("not a number", 0) > 0,
        )
        assert entry(app, LAYOUT, "One number a line").isChecked()
        assert newest(app) == []

        entry(app, LAYOUT, "Comma").trigger()
        qtbot.waitUntil(lambda: newest(app) == [1.5, 2.5])
        assert session_of(app).snapshot().ledger.closes
        assert notice_of(app).isHidden()
