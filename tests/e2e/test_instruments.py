"""Trigger, cursors, measurements and spectrum in a whole window on the demo signal, by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.ui.text_table import TextTable
from tests.ui.hands import hit

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.app import App
    from tests.e2e.conftest import OpenApp

PATIENCE_MS = 20_000


def rows(app: App, name: str) -> list[list[str]]:
    """The table of that name, as text; empty while its panel was not seen."""
    for table in app.window.findChildren(TextTable):
        if table.accessibleName() == name:
            model = table.model()
            columns = range(model.columnCount())
            return [
                [str(model.index(row, column).data()) for column in columns]
                for row in range(model.rowCount())
            ]
    return []


def test_signal_is_measured_analysed_and_captured_from_the_keyboard(
    open_app: OpenApp, qtbot: QtBot
) -> None:
    app = open_app("demo:sine")
    run = app.window.commands.run
    qtbot.waitUntil(lambda: len(rows(app, "Measurements")) == 14, timeout=PATIENCE_MS)
    quantities = {row[0]: row[1] for row in rows(app, "Measurements")}
    assert quantities["Frequency"].endswith("Hz")

    run("panel.spectrum")
    qtbot.waitUntil(lambda: bool(rows(app, "Peaks")), timeout=PATIENCE_MS)
    run("trigger.mode")
    run("panel.captures")
    qtbot.waitUntil(lambda: bool(rows(app, "Captures")), timeout=PATIENCE_MS)

    run("plot.focus")
    run("cursor.times")
    run("trigger.up")
    run("trigger.set")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Trigger mode"
    hit(focused, Qt.Key.Key_Escape)
    run("panel.measure")
