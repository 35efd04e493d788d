"""A text that can be clicked, or pressed with Enter or Space."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.tokens import TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget


class TextLink(TextLabel):
    """Keeps its tone; underlined while it has the focus.

    Signals:
        clicked: it was clicked or pressed.
    """

    clicked = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent, size=TypeSize.SMALL, tone=Tone.MUTED)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space press it."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the focus is."""
        super().focusInEvent(event)
        self._underline(is_on=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The focus is elsewhere."""
        super().focusOutEvent(event)
        self._underline(is_on=False)

    def _underline(self, *, is_on: bool) -> None:
        plain = font(TypeSize.SMALL)
        plain.setUnderline(is_on)
        self.setFont(plain)
