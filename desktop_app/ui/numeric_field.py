"""A number as typed text: empty is an answer, and nothing is corrected behind a person's back.

No spin box: in a German locale one turns a typed 2.3 into 23 without a word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.ui.field_row import FieldRow
from desktop_app.ui.patient_unit_switch import UnitSwitch
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.style_property import set_style_property
from desktop_app.ui.theme.tokens import Space
from desktop_app.ui.words import tr_text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop_app.ui.form_states import FieldNote, FormField
    from desktop_app.ui.theme.theme import Theme

_WIDTH_PX = 84
# Longer than any number; what is pasted beyond it is not one.
_MAX_LENGTH = 32


class _Line(QLineEdit):
    """Hands a pasted row of several cells on instead of cutting it to one.

    Signals:
        row_pasted: the text of the row.
    """

    row_pasted = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any other key and any other text is the line's own."""
        text = ""
        if event.matches(QKeySequence.StandardKey.Paste):
            text = QGuiApplication.clipboard().text()
        if _is_row(text):
            self.row_pasted.emit(text)
        else:
            super().keyPressEvent(event)


def _is_row(text: str) -> bool:
    """Cells are parted by tabs, or by several semicolons or commas."""
    return "\t" in text.strip() or text.count(";") > 1 or text.count(",") > 2


class NumericField(FieldRow):
    """A line of text with its unit, or how the text was understood, beside or below it."""

    def __init__(self, theme: Theme, field: FormField, parent: QWidget | None = None) -> None:
        super().__init__(theme, field, parent)
        holder = QWidget(self)
        self._edit = _Line(holder)
        self._edit.setFont(font())
        self._edit.setFixedWidth(_WIDTH_PX)
        self._edit.setMaxLength(_MAX_LENGTH)
        self._edit.setPlaceholderText(field.placeholder)
        self._edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        # Digits are wanted, but a comma must stay within reach of an on-screen keyboard.
        self._edit.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self._unit = TextLabel(tr_text(field.unit), holder, tone=Tone.MUTED)
        self._switch: UnitSwitch | None = None
        column, row = QVBoxLayout(holder), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        row.setSpacing(Space.SNUG)
        row.addWidget(self._edit)
        if field.units:
            self._switch = UnitSwitch(theme, field.label, field.units, holder)
            self._switch.switched.connect(self._on_switched)
            row.addWidget(self._switch)
            row.addStretch(1)
            # Beside it there is no room in the narrowest panel.
            column.addWidget(self._unit)
        else:
            row.addWidget(self._unit, 1)
        self._place(holder)
        self._name_control()
        self._edit.textEdited.connect(self._on_edited)
        self._edit.editingFinished.connect(self._on_finished)
        self._edit.row_pasted.connect(self.row_pasted)

    def text(self) -> str:
        """What was typed, untouched."""
        return self._edit.text()

    def set_text(self, text: str) -> None:
        """Show `text`; nothing is emitted."""
        if text != self._edit.text():
            with QSignalBlocker(self._edit):
                self._edit.setText(text)

    def render_note(self, note: FieldNote) -> None:
        """Tell the unit, or the number as it was understood."""
        super().render_note(note)
        unit = tr_text(self._field.unit) if self._switch is None else ""
        self._unit.set_text(f"= {note.echo}" if note.echo else unit)
        self._unit.set_tone(Tone.TEXT if note.echo else Tone.MUTED)
        self._unit.setVisible(bool(self._unit.text()))
        tone = "error" if note.error else "warning" if note.warning else ""
        set_style_property(self._edit, "tone", tone)

    def unit(self) -> str:
        """The unit the text is in."""
        return self._field.unit if self._switch is None else self._switch.unit

    def set_unit(self, unit: str) -> None:
        """Read the text in `unit`; nothing is emitted."""
        if self._switch is not None:
            self._switch.set_unit(unit)
            self._name_control()

    def control(self) -> QWidget:
        """The line of text."""
        return self._edit

    def _name_control(self) -> None:
        unit = f", {tr_text(self.unit())}" if self.unit() else ""
        self._edit.setAccessibleName(f"{self._field.label}{unit}")
        self._edit.setToolTip(self._field.hint)
        self._label.setBuddy(self._edit)

    @Slot()
    def _on_edited(self) -> None:
        self.edited.emit()

    @Slot()
    def _on_switched(self) -> None:
        self._name_control()
        self.edited.emit()
        self.committed.emit(self.key)

    @Slot()
    def _on_finished(self) -> None:
        self.committed.emit(self.key)
