"""How widgets that paint themselves begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def painter_on(widget: QWidget) -> QPainter:
    """A painter on `widget`; see `count_from_the_left`."""
    painter = QPainter(widget)
    count_from_the_left(painter)
    return painter


def count_from_the_left(painter: QPainter) -> None:
    """Left stays left where the window runs from right to left; each text runs as its letters do.

    A scale goes on from less to more, and a word stays at the end that it names.
    """
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
