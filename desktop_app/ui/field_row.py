"""One row of a form: a label, a control, and what is said about the answer underneath."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desktop_app.ui.switch import Switch
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import CONTROL_HEIGHT_PX, Space, TypeSize
from desktop_app.ui.words import tr, tr_text

if TYPE_CHECKING:
    from desktop_app.ui.form_states import FieldNote, FormField
    from desktop_app.ui.theme.theme import Theme

LABEL_WIDTH_PX = 130


class FieldRow(QWidget):
    """What a numeric and a choice field have in common.

    Signals:
        edited: a person changed the answer; not sent while it is set from outside.
        committed: the person has left the field or chosen; carries the field's key.
        acknowledged: the person says that a doubtful value is right, or takes that back (the key).
        row_pasted: a whole row of a spreadsheet was pasted into the field; carries its text.
    """

    edited = Signal()
    committed = Signal(str)
    acknowledged = Signal(str, bool)
    row_pasted = Signal(str)

    def __init__(self, theme: Theme, field: FormField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._field = field
        self._label = TextLabel(field.label, self, tone=Tone.MUTED, wraps=True)
        self._label.setFixedWidth(LABEL_WIDTH_PX)
        self._label.setMinimumHeight(CONTROL_HEIGHT_PX)
        self._label.setToolTip(field.hint)
        self._message = TextLabel(parent=self, size=TypeSize.SMALL, wraps=True)
        self._message.hide()
        self._confirm = Switch(theme, tr("I have checked this value"), self)
        self._confirm.setAccessibleName(tr("I have checked {field}", field=field.label))
        self._confirm.hide()
        self._confirm.toggled.connect(self._on_confirm)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.SNUG)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._label, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._message, 1, 1)
        self._grid.addWidget(self._confirm, 2, 1, Qt.AlignmentFlag.AlignLeft)

    @property
    def key(self) -> str:
        """The field's name in the data."""
        return self._field.key

    def text(self) -> str:
        """The answer as it was typed or chosen; empty where there is none."""
        raise NotImplementedError

    def set_text(self, text: str) -> None:
        """Show `text` as the answer without telling anybody."""
        raise NotImplementedError

    def render_note(self, note: FieldNote) -> None:
        """Show what is said about the answer; an error goes before a warning."""
        words, tone = "", Tone.MUTED
        if note.error:
            words, tone = tr("Error: {problem}", problem=note.error), Tone.ERROR
        elif note.warning:
            words, tone = tr("Check: {doubt}", doubt=note.warning), Tone.WARNING
        self._message.set_text(words)
        self._message.set_tone(tone)
        self._message.setVisible(bool(words))
        with QSignalBlocker(self._confirm):
            self._confirm.setChecked(note.is_acknowledged)
        self._confirm.setVisible(bool(note.warning) and not note.error)
        self.control().setAccessibleDescription(words or note.echo or self._field.hint)

    def control(self) -> QWidget:
        """What takes the focus."""
        raise NotImplementedError

    @Slot(bool)
    def _on_confirm(self, is_right: bool) -> None:
        self.acknowledged.emit(self.key, is_right)

    def _place(self, control: QWidget) -> None:
        fixed = control.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Fixed
        side = Qt.AlignmentFlag.AlignLeft if fixed else Qt.AlignmentFlag(0)
        self._grid.addWidget(control, 0, 1, side)
        self._label.setBuddy(control)
        unit = f", {tr_text(self._field.unit)}" if self._field.unit else ""
        control.setAccessibleName(f"{self._field.label}{unit}")
        control.setToolTip(self._field.hint)
