"""One setting: what it is, its control, and the way back to its default."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.combo_box import ComboBox
from desktop_app.ui.settings_states import SettingControl
from desktop_app.ui.switch import Switch
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.tokens import CONTROL_HEIGHT_PX, Space, TypeSize
from desktop_app.ui.words import tr, tr_text

if TYPE_CHECKING:
    from desktop_app.ui.settings_states import SettingRow
    from desktop_app.ui.theme.theme import Theme

_CONTROL_PX = 260
_ON, _OFF = "true", "false"


class SettingsField(QWidget):
    """Title and sentence at the left, control at the right, an error under them.

    Signals:
        changed: a person entered another value: key and text.
        reset_requested: back to the default (the key).
    """

    changed = Signal(str, str)
    reset_requested = Signal(str)

    def __init__(self, theme: Theme, row: SettingRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        self._shown = ""
        title = TextLabel(row.title, self, is_strong=True, wraps=True)
        about = TextLabel(row.description, self, size=TypeSize.SMALL, tone=Tone.MUTED, wraps=True)
        about.setVisible(bool(row.description))
        self._error = TextLabel(parent=self, size=TypeSize.SMALL, tone=Tone.ERROR, wraps=True)
        self._reset = Button(theme, tr("Reset"), self, role=ButtonRole.ICON, icon="undo-2")
        self._reset.setAccessibleName(tr("Reset {title}", title=row.title))
        self._reset.setToolTip(tr("Back to the default"))
        self._reset.clicked.connect(self._on_reset)
        policy = self._reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._reset.setSizePolicy(policy)
        self._control = self._make_control(theme)
        self._control.setAccessibleName(f"{row.title}{f', {row.unit}' if row.unit else ''}")
        self._control.setAccessibleDescription(row.description)
        self._control.setFixedWidth(_CONTROL_PX)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, Space.TIGHT, 0, Space.TIGHT)
        grid.setHorizontalSpacing(Space.CARD)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(title, 0, 0)
        grid.addWidget(about, 1, 0, top)
        grid.addWidget(self._control, 0, 1, 2, 1, top)
        unit = TextLabel(row.unit, self, tone=Tone.MUTED)
        unit.setMinimumHeight(CONTROL_HEIGHT_PX)
        grid.addWidget(unit, 0, 2, 2, 1, top)
        grid.addWidget(self._reset, 0, 3, 2, 1, top)
        grid.addWidget(self._error, 2, 0, 1, 4)
        grid.setColumnMinimumWidth(2, self.fontMetrics().horizontalAdvance(tr_text("days") + "s"))

    def fits(self, words: str) -> bool:
        """Whether all of `words` stand in the title, the sentence or the key."""
        row = self._row
        text = f"{row.title} {row.description} {row.key}".casefold()
        return all(word in text for word in words.casefold().split())

    def render_value(self, text: str, *, is_changed: bool, error: str) -> None:
        """Show the value in force; while an error is shown, what was typed stays."""
        self._error.set_text(error)
        self._error.setVisible(bool(error))
        self._reset.setVisible(is_changed or bool(error))
        if not error:
            self._shown = text
            self._show(text)

    def _show(self, text: str) -> None:
        with QSignalBlocker(self._control):
            if isinstance(self._control, Switch):
                self._control.setChecked(text == _ON)
            elif isinstance(self._control, ComboBox):
                values = [value for value, _ in self._row.choices]
                # A language may have gone since it was chosen.
                self._control.setCurrentIndex(values.index(text) if text in values else -1)
            elif isinstance(self._control, QLineEdit):
                self._control.setText(text)

    def _make_control(self, theme: Theme) -> QWidget:
        row = self._row
        if row.control is SettingControl.SWITCH:
            switch = Switch(theme, "", self)
            switch.toggled.connect(self._on_toggled)
            return switch
        if row.control is SettingControl.CHOICE:
            combo = ComboBox(theme, self)
            combo.setFont(font())
            combo.addItems([words for _, words in row.choices])
            combo.activated.connect(self._on_chosen)
            return combo
        line = QLineEdit(self)
        line.setFont(font())
        line.setToolTip(row.allowed)
        line.editingFinished.connect(self._on_typed)
        return line

    @Slot(bool)
    def _on_toggled(self, is_on: bool) -> None:
        self.changed.emit(self._row.key, _ON if is_on else _OFF)

    @Slot(int)
    def _on_chosen(self, index: int) -> None:
        self.changed.emit(self._row.key, self._row.choices[index][0])

    @Slot()
    def _on_typed(self) -> None:
        text = self._control.text() if isinstance(self._control, QLineEdit) else ""
        if text != self._shown:
            self.changed.emit(self._row.key, text)

    @Slot()
    def _on_reset(self) -> None:
        self.reset_requested.emit(self._row.key)
