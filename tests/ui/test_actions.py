from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.actions import ActionRegistry, Command
from tests.ui.hands import hit

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PAUSE = Command("plot.pause", "Pause the picture", "Plot", "Ctrl+Space")


class Ear(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []

    @Slot()
    def hear(self) -> None:
        self.heard.append("asked")

    @Slot(bool)
    def hear_state(self, is_on: bool) -> None:
        self.heard.append(is_on)


def layout_of(window: QWidget) -> QLayout:
    layout = window.layout()
    assert layout is not None
    return layout


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.setLayout(QVBoxLayout())
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


def test_a_command_is_heard_by_its_keys_and_by_its_name(window: QWidget) -> None:
    registry, ear = ActionRegistry(window), Ear()
    registry.add(PAUSE, ear.hear)
    hit(window, Qt.Key.Key_Space, with_control=True)
    registry.run("plot.pause")
    assert ear.heard == ["asked", "asked"]


def test_a_checkable_command_tells_its_state(window: QWidget) -> None:
    registry, ear = ActionRegistry(window), Ear()
    registry.add(Command("plot.grid", "Grid", "Plot", is_checkable=True), ear.hear_state)
    registry.run("plot.grid")
    registry.run("plot.grid")
    assert ear.heard == [True, False]


def test_a_plain_key_is_heard_only_where_it_belongs(window: QWidget) -> None:
    registry, ear = ActionRegistry(window), Ear()
    plot, other = QLineEdit(window), QPushButton(window)
    for widget in (plot, other):
        layout_of(window).addWidget(widget)
        widget.show()
    registry.add(Command("plot.mark", "Add a mark", "Plot", "F8"), ear.hear, within=plot)
    other.setFocus()
    hit(other, Qt.Key.Key_F8)
    assert ear.heard == []
    plot.setFocus()
    hit(plot, Qt.Key.Key_F8)
    assert ear.heard == ["asked"]


def test_two_commands_of_one_key_are_an_error(window: QWidget) -> None:
    registry, ear = ActionRegistry(window), Ear()
    registry.add(PAUSE, ear.hear)
    with pytest.raises(ValueError, match="registered already"):
        registry.add(PAUSE, ear.hear)


def test_two_commands_with_one_shortcut_are_an_error(window: QWidget) -> None:
    registry, ear = ActionRegistry(window), Ear()
    registry.add(PAUSE, ear.hear)
    with pytest.raises(ValueError, match="share Ctrl\\+Space"):
        registry.add(Command("plot.other", "Other", "Plot", "Ctrl+Space"), ear.hear)
    with pytest.raises(ValueError, match="share"):
        registry.add(Command("plot.third", "Third", "Plot", "ctrl+space"), ear.hear)


def test_a_button_of_the_window_is_pressed_by_its_command_while_it_can_be(
    window: QWidget,
) -> None:
    registry, ear, button = ActionRegistry(window), Ear(), QPushButton("Analyze", window)
    layout_of(window).addWidget(button)
    button.setShortcut("Ctrl+Return")
    button.clicked.connect(ear.hear)
    button.show()
    registry.adopt(Command("form.analyze", "Score the patient", "Patient"), button)
    assert registry.commands()[0].shortcut == "Ctrl+Return"
    registry.run("form.analyze")
    button.setEnabled(False)
    assert not registry.is_available("form.analyze")
    registry.run("form.analyze")
    assert ear.heard == ["asked"]
