"""A number with its name above it; its digits and its neighbours keep their places."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import TypeSize


class Metric(QWidget):
    """As wide as `widest` from the beginning."""

    def __init__(self, name: str, widest: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = TextLabel(name, self, size=TypeSize.SMALL, tone=Tone.MUTED)
        self._value = TextLabel("\N{EN DASH}", self, size=TypeSize.LARGE)
        metrics = QFontMetrics(self._value.font())
        self._value.setMinimumWidth(metrics.horizontalAdvance(widest) + 2)
        self._value.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(0)
        self._stack.addWidget(self._name)
        self._stack.addWidget(self._value)

    def stand_on(self, descent_px: int) -> None:
        """Raise the number onto the line of a larger one that reaches `descent_px` below it."""
        own_px = QFontMetrics(self._value.font()).descent()
        self._stack.setContentsMargins(0, 0, 0, max(0, descent_px - own_px))

    def set_value(self, text: str) -> None:
        """Show `text`, or a dash if there is none."""
        self._value.set_text(text or "\N{EN DASH}")

    def set_tone(self, tone: Tone) -> None:
        """Colour of the number."""
        self._value.set_tone(tone)
