"""Controls in as many rows as the width asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.ui.flow_row import FlowRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def row(window: QWidget) -> FlowRow:
    return FlowRow(window, 8, QMargins())


def block(row: FlowRow, width: int, height: int) -> QWidget:
    control = QWidget(row)
    control.setFixedSize(width, height)
    row.add(control)
    return control


def test_a_row_breaks_where_the_next_would_not_fit(row: FlowRow) -> None:
    first, second, third = (block(row, 100, 20) for _ in range(3))
    row.resize(208, 100)
    row.show()
    assert [one.x() for one in (first, second, third)] == [0, 108, 0]
    assert first.y() == second.y() < third.y()
    assert row.heightForWidth(320) == 20 < row.heightForWidth(208)


def test_what_is_lower_stands_on_the_middle_of_its_row(row: FlowRow) -> None:
    button, words = block(row, 50, 30), block(row, 50, 20)
    row.resize(200, 30)
    row.show()
    assert (button.y(), words.y()) == (0, 5)


def test_words_that_changed_while_hidden_are_whole_when_shown(row: FlowRow) -> None:
    words = QLabel("", row)
    row.add(words)
    row.resize(300, 40)
    row.show()
    row.hide()
    words.setText("The trigger is off.")
    row.show()
    assert words.width() >= words.sizeHint().width()


def test_the_smallest_height_follows_from_the_width(row: FlowRow, qtbot: QtBot) -> None:
    for _ in range(4):
        block(row, 100, 20)
    row.show()
    row.resize(110, 100)
    narrow = row.minimumSizeHint().height()
    row.resize(500, 100)
    qtbot.waitUntil(lambda: row.minimumSizeHint().height() == 20)
    assert narrow > 80
