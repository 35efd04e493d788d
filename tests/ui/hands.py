"""What a person does to a widget: press, type, and wait until everything stands in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def press(widget: QWidget, at: QPoint | None = None) -> None:
    """The left button of the mouse, in the middle unless told where."""
    place = widget.rect().center() if at is None else at
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def hit(widget: QWidget, key: Qt.Key, *, with_control: bool = False) -> None:
    """One key."""
    held = Qt.KeyboardModifier
    QTest.keyClick(widget, key, held.ControlModifier if with_control else held.NoModifier)


def write(widget: QWidget, text: str) -> None:
    """A text, key by key."""
    QTest.keyClicks(widget, text)


def arrange(widget: QWidget) -> None:
    """Let the layout happen now."""
    layout = widget.layout()
    if layout is not None:
        layout.activate()
