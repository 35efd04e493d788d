"""A number with its unit, typed or stepped with the arrow keys; comma and point are decimal."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop_app.ui.quantity_text import MINUS
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.style_property import set_style_property
from desktop_app.ui.theme.tokens import Space
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_WIDTH_PX = 84
_MAX_LENGTH = 24


def number_of(text: str) -> float | None:
    """The number that `text` is, None for anything else; no separators of thousands."""
    try:
        value = float(text.strip().replace(MINUS, "-").replace(",", "."))
    except ValueError:
        return None
    is_plain = all(character in "0123456789.,-+eE" + MINUS for character in text.strip())
    return value if is_plain and math.isfinite(value) else None


class NumberEdit(QWidget):
    """Renders a number; what is no number is outlined and changes nothing.

    Signals:
        committed: a person finished typing another number, or stepped to it.
    """

    committed = Signal(float)

    def __init__(self, name: str, unit: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = 0.0
        self._step = 0.1
        self._edit = QLineEdit(self)
        self._edit.setFont(font())
        self._edit.setFixedWidth(_WIDTH_PX)
        self._edit.setMaxLength(_MAX_LENGTH)
        self._edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._edit.setAccessibleName(f"{name}, {unit}")
        self._edit.setToolTip(tr("{name}; the arrow keys step", name=name))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SNUG)
        row.addWidget(self._edit)
        row.addWidget(TextLabel(unit, self, tone=Tone.MUTED), 1)
        self.setFocusProxy(self._edit)
        self._edit.editingFinished.connect(self._on_finished)
        self._edit.textEdited.connect(self._on_edited)

    def render_number(self, value: float, step: float) -> None:
        """Show `value`, unless a person is typing another; arrow keys go by `step`."""
        self._step = step
        if value == self._value and self._edit.text():
            return
        self._value = value
        with QSignalBlocker(self._edit):
            self._edit.setText(f"{value:.6g}".replace("-", MINUS))
        self._mark(is_wrong=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down step; Shift makes the steps ten times as large."""
        direction = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if direction is None:
            super().keyPressEvent(event)
            return
        is_large = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = direction * self._step * (10.0 if is_large else 1.0)
        # Onto the grid of steps: 0.3 and not 0.30000000000000004.
        self._commit(round((self._value + step) / self._step) * self._step)

    def _commit(self, value: float) -> None:
        value = float(f"{value:.9g}")
        if value != self._value:
            self.committed.emit(value)

    def _mark(self, *, is_wrong: bool) -> None:
        set_style_property(self._edit, "tone", "error" if is_wrong else "")

    @Slot()
    def _on_edited(self) -> None:
        self._mark(is_wrong=number_of(self._edit.text()) is None)

    @Slot()
    def _on_finished(self) -> None:
        value = number_of(self._edit.text())
        if value is not None:
            self._commit(value)
