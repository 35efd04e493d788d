from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from desktop_app.ui.problem_sheet import ProblemSheet
from tests.ui.hands import press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme


def button(sheet: ProblemSheet, text: str) -> QPushButton:
    return next(b for b in sheet.findChildren(QPushButton) if b.text() == text)


def test_what_the_person_deleted_is_not_given_away(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    sheet = ProblemSheet(theme, window)
    sheet.render_report("public\nprivate\n")
    sheet.open()
    text = sheet.findChildren(QPlainTextEdit)[0]
    text.setPlainText(text.toPlainText().replace("private\n", ""))
    press(button(sheet, "Copy"))
    assert QGuiApplication.clipboard().text() == "public\n"
    with qtbot.waitSignal(sheet.save_requested) as asked:
        press(button(sheet, "Save as a file"))
    assert asked.args == ["public\n"]
