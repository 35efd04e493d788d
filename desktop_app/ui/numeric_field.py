"""A number as typed text: empty is an answer, and nothing is corrected behind a person's back.

No spin box: in a German locale one turns a typed 2.3 into 23 without a word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop_app.ui.field_row import FieldRow
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.tokens import Space

if TYPE_CHECKING:
    from desktop_app.ui.states import FieldNote, FormField
    from desktop_app.ui.theme.theme import Theme

_WIDTH_PX = 84
# Longer than any number; what is pasted beyond it is not one.
_MAX_LENGTH = 32


class NumericField(FieldRow):
    """A line of text with its unit, or how the text was understood, beside it."""

    def __init__(self, theme: Theme, field: FormField, parent: QWidget | None = None) -> None:
        super().__init__(theme, field, parent)
        holder = QWidget(self)
        self._edit = QLineEdit(holder)
        self._edit.setFont(font())
        self._edit.setFixedWidth(_WIDTH_PX)
        self._edit.setMaxLength(_MAX_LENGTH)
        self._edit.setPlaceholderText(field.placeholder)
        self._edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        # Digits are wanted, but a comma must stay within reach of an on-screen keyboard.
        self._edit.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self._unit = TextLabel(field.unit, holder, tone=Tone.MUTED)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SNUG)
        row.addWidget(self._edit)
        row.addWidget(self._unit, 1)
        self._place(holder)
        self._name_control()
        self._edit.textEdited.connect(self._on_edited)
        self._edit.editingFinished.connect(self._on_finished)

    def text(self) -> str:
        """What was typed, untouched."""
        return self._edit.text()

    def set_text(self, text: str) -> None:
        """Show `text`; nothing is emitted."""
        if text != self._edit.text():
            with QSignalBlocker(self._edit):
                self._edit.setText(text)

    def render_note(self, note: FieldNote) -> None:
        """Beside the field stands its unit, or the number as it was understood."""
        super().render_note(note)
        self._unit.set_text(f"= {note.echo}" if note.echo else self._field.unit)
        self._unit.set_tone(Tone.TEXT if note.echo else Tone.MUTED)
        tone = "error" if note.error else "warning" if note.warning else ""
        if self._edit.property("tone") != tone:
            self._edit.setProperty("tone", tone)
            self._edit.style().unpolish(self._edit)
            self._edit.style().polish(self._edit)

    def control(self) -> QWidget:
        """The line of text."""
        return self._edit

    def _name_control(self) -> None:
        unit = f", {self._field.unit}" if self._field.unit else ""
        self._edit.setAccessibleName(f"{self._field.label}{unit}")
        self._edit.setToolTip(self._field.hint)
        self._label.setBuddy(self._edit)

    @Slot()
    def _on_edited(self) -> None:
        self.edited.emit()

    @Slot()
    def _on_finished(self) -> None:
        self.committed.emit(self.key)
