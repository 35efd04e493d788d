"""A titled group of the sharing page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop_app.ui.text_label import TextLabel
from desktop_app.ui.theme.tokens import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class ShareCard(QFrame):
    """A frame with a heading; what it holds goes into `column`."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.WIDE, Space.CARD, Space.WIDE, Space.WIDE)
        self.column.setSpacing(Space.SNUG)
        self.column.addWidget(TextLabel(title, self, size=TypeSize.LARGE, is_strong=True))
