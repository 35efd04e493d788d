"""A place that scrolls as late as it can."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMargins, QSize
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.flow_row import FlowRow
from desktop_app.ui.lazy_place import LazyPlace

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Shrinking(QWidget):
    """Wishes for 300 px of height, and makes do with 60."""

    def sizeHint(self) -> QSize:
        return QSize(100, 300)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, 60)


def tools_over_a_list() -> QWidget:
    content = QWidget()
    tools = FlowRow(content, 8, QMargins())
    button = QWidget(tools)
    button.setFixedSize(80, 20)
    tools.add(button)
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(tools)
    column.addWidget(Shrinking(content), 1)
    return content


@pytest.mark.parametrize(("height_px", "scrolls"), [(400, False), (100, False), (70, True)])
def test_it_scrolls_only_where_the_least_height_does_not_fit(
    qtbot: QtBot, height_px: int, scrolls: bool
) -> None:
    place = LazyPlace(tools_over_a_list)
    qtbot.addWidget(place)
    place.resize(300, height_px)
    place.show()
    area = place.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: (bar.maximum() > 0) is scrolls)
