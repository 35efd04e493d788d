"""One finding of the port doctor, with a button that copies its cure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop_app.ui.button import Button
from desktop_app.ui.icon_label import IconLabel
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.board_states import Diagnosis
    from desktop_app.ui.theme.theme import Theme

# The drawing and its colour.
_ICONS = {
    "ok": ("circle-check", "accent"),
    "note": ("info", "muted"),
    "problem": ("circle-alert", "high"),
}
_WORDS = {"ok": mark("ok"), "note": mark("note"), "problem": mark("problem")}
_ICON_PX = 18


class DiagnosisRow(QFrame):
    """Shows one `Diagnosis`; colour never alone: icon and word say the same."""

    def __init__(self, theme: Theme, diagnosis: Diagnosis, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.diagnosis = diagnosis
        self.setProperty("role", "panel")
        self.setAccessibleName(f"{tr(_WORDS[diagnosis.word])}: {diagnosis.sentence}")
        self._icon = IconLabel(theme, _ICON_PX, self)
        self._icon.set_icon(*_ICONS[diagnosis.word])
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.CARD, Space.SNUG, Space.CARD, Space.SNUG)
        row.setSpacing(Space.CARD)
        row.addWidget(self._icon)
        row.addLayout(self._texts(), 1)
        if diagnosis.fix:
            self._copy = Button(theme, tr("Copy the fix"), self)
            self._copy.setToolTip(diagnosis.fix)
            self._copy.setAccessibleDescription(diagnosis.fix)
            self._copy.clicked.connect(self._on_copy)
            row.addWidget(self._copy)

    def _texts(self) -> QVBoxLayout:
        texts = QVBoxLayout()
        texts.setSpacing(Space.TIGHT)
        texts.addWidget(TextLabel(self.diagnosis.sentence, self, wraps=True))
        # The command in a hint is set off by backticks, which are for a terminal.
        hint, fix = self.diagnosis.hint.replace("`", ""), self.diagnosis.fix
        for line in (hint, "" if fix in hint else fix):
            if line and line not in self.diagnosis.sentence:
                size, tone = TypeSize.SMALL, Tone.MUTED
                texts.addWidget(TextLabel(line, self, size=size, tone=tone, wraps=True))
        return texts

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.diagnosis.fix)
        self._copy.setText(tr("Copied"))
