"""What stands in the place of a list with nothing in it: what to do next, and the button for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
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
        self._theme = theme
        self._button: Button | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.CARD)
        self._column.addStretch(1)
        self._column.addWidget(self._sentence)
        self._column.addStretch(1)

    def render_emptiness(self, sentence: str, action: str = "") -> None:
        """Say `sentence`; a button says `action` where there is one."""
        self._sentence.set_text(sentence)
        if action and self._button is None:
            self._button = self._added_button(action)
        if self._button is not None:
            # One that is put away keeps its word: no button is ever without a name.
            self._button.setText(action or self._button.text())
            self._button.setAccessibleName(self._button.text())
            self._button.setVisible(bool(action))

    def text(self) -> str:
        """The sentence."""
        return self._sentence.text()

    def _added_button(self, action: str) -> Button:
        button = Button(self._theme, action, self, role=ButtonRole.PRIMARY)
        button.clicked.connect(self.action_requested)
        self._column.insertWidget(2, button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button
