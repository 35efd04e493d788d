"""Finds words that are cut, and parts that overlap or leave the window at the side."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop_app.ui.combo_box import ComboBox
from desktop_app.ui.pill import Pill
from desktop_app.ui.segments import Segments
from desktop_app.ui.switch import Switch

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Fonts are measured in fractions of a pixel, widgets in whole ones.
SLACK_PX = 1
COMBO_FRAME_PX = 34
WORDED = (QLabel, QPushButton, ComboBox, Pill, Segments, Switch)


def find_clipped(window: QWidget) -> list[str]:
    """One line for each visible word that cannot be read whole."""
    found = []
    parts = [part for part in window.findChildren(QWidget) if isinstance(part, WORDED)]
    for part in parts:
        if part.isVisible():
            found += [f"{_words(part)!r}: {complaint}" for complaint in _complaints(part, window)]
    return found + list(_overlaps(parts))


def _words(part: QWidget) -> str:
    if isinstance(part, QLabel | QPushButton | Switch):
        return part.text()
    return part.currentText() if isinstance(part, ComboBox) else part.accessibleName()


def _complaints(part: QWidget, window: QWidget) -> Iterator[str]:
    if isinstance(part, QLabel):
        yield from _label_complaints(part)
    elif isinstance(part, ComboBox):
        needed = part.fontMetrics().horizontalAdvance(part.currentText()) + COMBO_FRAME_PX
        if needed > part.width() + SLACK_PX:
            yield f"needs {needed} px and has {part.width()}"
    elif part.sizeHint().width() > part.width() + SLACK_PX:
        yield f"needs {part.sizeHint().width()} px and has {part.width()}"
    left = part.mapTo(window, QPoint(0, 0)).x()
    if left < 0 or left + part.width() > window.width():
        yield "leaves the window at the side"


def _label_complaints(label: QLabel) -> Iterator[str]:
    room, metrics = label.contentsRect(), label.fontMetrics()
    flags = int(Qt.TextFlag.TextWordWrap.value) if label.wordWrap() else 0
    needed = metrics.boundingRect(QRect(0, 0, room.width(), 10_000), flags, label.text())
    if needed.width() > room.width() + SLACK_PX:
        yield f"needs {needed.width()} px and has {room.width()}"
    if needed.height() > room.height() + SLACK_PX:
        yield f"is {needed.height()} px high and has {room.height()}"


def _overlaps(parts: Sequence[QWidget]) -> Iterator[str]:
    visible = [part for part in parts if part.isVisible() and part.width() and part.height()]
    for one, other in combinations(visible, 2):
        if one.parent() is other.parent() and one.geometry().intersects(other.geometry()):
            yield f"{_words(one)!r} overlaps {_words(other)!r}"
