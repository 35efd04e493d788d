"""Trigger, cursors, measurements and spectrum in a whole window on the demo signal, by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from desktop_app.ui.text_table import TextTable
from tests.ui.hands import hit

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.app import App
    from tests.e2e.conftest import OpenApp


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
    qtbot.waitUntil(lambda: len(rows(app, "Measurements")) == 14)
    quantities = {row[0]: row[1] for row in rows(app, "Measurements")}
    assert quantities["Frequency"].endswith("Hz")

    run("panel.spectrum")
    qtbot.waitUntil(lambda: bool(rows(app, "Peaks")))
    run("trigger.mode")
    run("panel.captures")
    qtbot.waitUntil(lambda: bool(rows(app, "Captures")))

    run("plot.focus")
    run("cursor.times")
    run("trigger.up")
    run("trigger.set")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Trigger mode"
    hit(focused, Qt.Key.Key_Escape)
    run("panel.measure")


def test_the_scope_is_set_at_the_next_start_as_it_was_left(open_app: OpenApp, qtbot: QtBot) -> None:
    first = open_app("demo:sine")
    known = first.window.commands
    qtbot.waitUntil(lambda: len(rows(first, "Measurements")) == 14)
    assert first.workbench is not None
    for key in ("plot.sweep", "plot.lanes", "plot.keep", "cursor.times", "trigger.mode"):
        known.run(key)
    ranges = first.workbench.live.steering.view.ranges
    first.window.close()

    second = open_app("demo:sine")

    def is_as_it_was() -> bool:
        if second.workbench is None:
            return False
        view = second.workbench.live.steering.view
        return (view.is_sweep, view.is_stacked, view.ranges) == (True, True, ranges)

    qtbot.waitUntil(is_as_it_was)
    assert second.window.commands.action("plot.sweep").isChecked()
    qtbot.waitUntil(lambda: "Trigger: auto" in button_names(second))


def button_names(app: App) -> set[str]:
    """What the buttons say; in a narrow window some only draw it."""
    return {button.accessibleName() for button in app.window.findChildren(QPushButton)}
