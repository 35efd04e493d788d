"""Finds words that are cut, and parts that overlap or leave what they stand in."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from desktop_app.ui.combo_box import ComboBox
from desktop_app.ui.pill import Pill
from desktop_app.ui.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Fonts are measured in fractions of a pixel, widgets in whole ones.
SLACK_PX = 1
COMBO_FRAME_PX = 34
LEAST_OF_ENTRY = 0.7
WORDED = (QLabel, QAbstractButton, ComboBox, Pill, Segments)
OFF = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def find_clipped(window: QWidget) -> list[str]:
    """One line for each visible word that cannot be read whole."""
    found = []
    widgets = [part for part in window.findChildren(QWidget) if part.isVisible()]
    parts = [
        part
        for part in widgets
        if isinstance(part, WORDED) and not isinstance(part.parent(), QTabBar)
    ]
    for part in parts:
        found += [f"{_words(part)!r}: {complaint}" for complaint in _complaints(part)]
    for widget in widgets:
        if widget in parts or isinstance(widget, QLineEdit):
            found += [f"{_words(widget)!r} {cut}" for cut in _cuts(widget, window)]
        elif isinstance(widget, QHeaderView):
            found += _sections(widget)
    return found + list(_overlaps(parts))


def _words(part: QWidget) -> str:
    if isinstance(part, ComboBox):
        return part.currentText()
    if isinstance(part, QLabel | QAbstractButton) and part.text():
        return part.text()
    return part.accessibleName() or type(part).__name__


def _complaints(part: QWidget) -> Iterator[str]:
    if isinstance(part, QLabel):
        yield from _label_complaints(part)
    elif isinstance(part, ComboBox):
        needed = part.fontMetrics().horizontalAdvance(part.currentText()) + COMBO_FRAME_PX
        # What a drop-down box has no room for it shows when it is opened, and tells as a tip.
        if LEAST_OF_ENTRY * needed > part.width() + SLACK_PX:
            yield f"needs {needed} px and has {part.width()}"
    elif part.sizeHint().width() > part.width() + SLACK_PX:
        yield f"needs {part.sizeHint().width()} px and has {part.width()}"


def _label_complaints(label: QLabel) -> Iterator[str]:
    room, metrics = label.contentsRect(), label.fontMetrics()
    flags = int(Qt.TextFlag.TextWordWrap.value) if label.wordWrap() else 0
    needed = metrics.boundingRect(QRect(0, 0, room.width(), 10_000), flags, label.text())
    if needed.width() > room.width() + SLACK_PX:
        yield f"needs {needed.width()} px and has {room.width()}"
    if needed.height() > room.height() + SLACK_PX:
        yield f"is {needed.height()} px high and has {room.height()}"


def _cuts(part: QWidget, window: QWidget) -> Iterator[str]:
    """Where a part leaves an ancestor that cannot be scrolled to it."""
    inner, is_wide, is_high = part, True, True
    while inner is not window and not inner.isWindow() and (outer := inner.parentWidget()):
        area = outer.parentWidget()
        if isinstance(area, QAbstractScrollArea) and outer is area.viewport():
            is_wide = is_wide and area.horizontalScrollBarPolicy() is OFF
            is_high = is_high and area.verticalScrollBarPolicy() is OFF
        at = QRect(part.mapTo(outer, QPoint(0, 0)), part.size())
        if is_wide and (at.left() < -SLACK_PX or at.right() > outer.width() + SLACK_PX):
            yield f"leaves {_place(outer)} at the side"
            return
        if is_high and (at.top() < -SLACK_PX or at.bottom() > outer.height() + SLACK_PX):
            yield f"leaves {_place(outer)} above or below"
            return
        inner = outer


def _place(outer: QWidget) -> str:
    return outer.accessibleName() or type(outer).__name__


def _sections(header: QHeaderView) -> list[str]:
    found = []
    if header.orientation() is Qt.Orientation.Horizontal:
        for at in range(header.count()):
            needed, room = header.sectionSizeHint(at), header.sectionSize(at)
            if not header.isSectionHidden(at) and needed > room + SLACK_PX:
                text = header.model().headerData(at, header.orientation())
                found.append(f"heading {text!r} needs {needed} px and has {room}")
    return found


def _overlaps(parts: Sequence[QWidget]) -> Iterator[str]:
    for one, other in combinations([part for part in parts if part.width() * part.height()], 2):
        if one.parent() is other.parent() and one.geometry().intersects(other.geometry()):
            yield f"{_words(one)!r} overlaps {_words(other)!r}"
