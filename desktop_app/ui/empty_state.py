"""What stands in the place of a list with nothing in it: what to do next, and the button for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space, TypeSize

if TYPE_CHECKING:
    from desktop_app.ui.theme.theme import Theme


class EmptyState(QWidget):
    """One sentence in the middle of the place and at most one button under it.

    Signals:
        action_requested: the button was pressed.
    """

    action_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = TextLabel(parent=self, size=TypeSize.LARGE, tone=Tone.MUTED, wraps=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button = Button(theme, "", self, role=ButtonRole.PRIMARY)
        self._button.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CARD)
        column.addStretch(1)
        column.addWidget(self._sentence)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def render_emptiness(self, sentence: str, action: str = "") -> None:
        """Say `sentence`; a button says `action` where there is one."""
        self._sentence.set_text(sentence)
        self._button.setText(action)
        self._button.setAccessibleName(action)
        self._button.setVisible(bool(action))

    def text(self) -> str:
        """The sentence."""
        return self._sentence.text()

    @Slot()
    def _on_clicked(self) -> None:
        self.action_requested.emit()
