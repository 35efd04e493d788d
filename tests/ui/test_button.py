from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop_app.ui.button import Button

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme


def test_a_button_keeps_its_keys_whatever_it_says(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = Button(theme, "Record", window, icon="square")
    button.explain("Record", "Ctrl+R")
    window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    with qtbot.waitActive(window):
        window.show()
    window.setFocus()
    button.setText("Stop")
    with qtbot.waitSignal(button.clicked):
        QTest.keySequence(window, QKeySequence("Ctrl+R"))
    button.set_compact(True)
    with qtbot.waitSignal(button.clicked):
        QTest.keySequence(window, QKeySequence("Ctrl+R"))


def test_a_drawing_is_made_anew_where_the_dots_of_the_screen_are_others(
    theme: Theme, qtbot: QtBot
) -> None:
    button = Button(theme, "Record", icon="square")
    qtbot.addWidget(button)
    before = button.icon().cacheKey()
    QCoreApplication.sendEvent(button, QEvent(QEvent.Type.StyleChange))
    assert button.icon().cacheKey() == before
    QCoreApplication.sendEvent(button, QEvent(QEvent.Type.DevicePixelRatioChange))
    assert button.icon().cacheKey() != before
