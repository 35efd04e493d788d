from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.ui.history_lock_sheet import DIFFERENT, TOO_SHORT, WRONG, HistoryLockSheet
from tests.ui.hands import hit, write

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(900, 600)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def sheet(theme: Theme, window: QWidget) -> HistoryLockSheet:
    return HistoryLockSheet(theme, window)


def test_a_known_passphrase_is_typed_once_and_handed_on(
    sheet: HistoryLockSheet, qtbot: QtBot
) -> None:
    sheet.ask(False)
    assert not sheet._again.isVisible()
    write(sheet._first, "correct horse")
    with qtbot.waitSignal(sheet.entered) as told:
        hit(sheet._first, Qt.Key.Key_Return)
    assert told.args == ["correct horse"]
    assert not sheet.isVisible()
    assert sheet._first.text() == ""


def test_a_new_one_is_long_enough_and_typed_twice(sheet: HistoryLockSheet, qtbot: QtBot) -> None:
    sheet.ask(True)
    with qtbot.assertNotEmitted(sheet.entered):
        write(sheet._first, "short")
        sheet._accept.click()
        assert sheet._error.text() == TOO_SHORT
        write(sheet._first, " no more")
        sheet._accept.click()
        assert sheet._error.text() == DIFFERENT
    write(sheet._again, "short no more")
    with qtbot.waitSignal(sheet.entered):
        sheet._accept.click()


def test_a_wrong_one_is_asked_for_again_and_said_to_be_wrong(
    sheet: HistoryLockSheet, qtbot: QtBot
) -> None:
    sheet.entered.connect(sheet.ask_again)
    sheet.ask(False)
    write(sheet._first, "not this one")
    hit(sheet._first, Qt.Key.Key_Return)
    assert sheet.isVisible()
    assert sheet._first.text() == ""
    assert sheet._error.isVisible()
    assert sheet._error.text() == WRONG
    sheet.ask(False)
    assert not sheet._error.isVisible()


def test_escape_leaves_things_as_they_are(sheet: HistoryLockSheet, qtbot: QtBot) -> None:
    sheet.ask(False)
    with qtbot.assertNotEmitted(sheet.entered):
        hit(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_a_new_one_that_is_not_chosen_is_declined_and_a_known_one_is_not(
    sheet: HistoryLockSheet, qtbot: QtBot
) -> None:
    sheet.ask(True)
    with qtbot.waitSignal(sheet.declined), qtbot.assertNotEmitted(sheet.entered):
        sheet._later.click()
    sheet.ask(False)
    with qtbot.assertNotEmitted(sheet.declined):
        sheet._later.click()
    sheet.ask(True)
    write(sheet._first, "correct horse")
    write(sheet._again, "correct horse")
    with qtbot.assertNotEmitted(sheet.declined):
        sheet._accept.click()
