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
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(2)
        stack.addWidget(self._name)
        stack.addWidget(self._value)

    def set_value(self, text: str) -> None:
        """Show `text`, or a dash if there is none."""
        self._value.set_text(text or "\N{EN DASH}")

    def set_tone(self, tone: Tone) -> None:
        """Colour of the number."""
        self._value.set_tone(tone)
