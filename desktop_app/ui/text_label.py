"""A label that says what its text is; the theme decides how that looks."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.style_property import set_style_property
from desktop_app.ui.theme.tokens import TypeSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Tone(StrEnum):
    """What a text means; each tone is a colour of the theme."""

    TEXT = "text"
    MUTED = "muted"
    ACCENT = "accent"
    GOOD = "good"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    WARNING = "warning"
    ERROR = "error"


class TextLabel(QLabel):
    """Plain text; whatever it holds is never read as markup."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        size: TypeSize = TypeSize.BODY,
        tone: Tone = Tone.TEXT,
        is_strong: bool = False,
        wraps: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(size, is_strong=is_strong))
        self.setWordWrap(wraps)
        self.setProperty("tone", tone.value)

    def set_tone(self, tone: Tone) -> None:
        """Take the colour of `tone`; free when it already has it."""
        set_style_property(self, "tone", tone.value)

    def set_text(self, text: str) -> None:
        """Show `text`; free when it already does."""
        if text != self.text():
            self.setText(text)
