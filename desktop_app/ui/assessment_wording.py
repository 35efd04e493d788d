"""The text by a language model: offered, on its way, there, or not, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.ui.assessment_states import Wording, WordingState
from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.flow_row import FlowRow
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from desktop_app.ui.theme.theme import Theme


class AssessmentWording(QFrame):
    """Hidden while the language model is switched off.

    Signals:
        asked: a person wants the text.
        cancelled: a person does not want to wait any longer.
        receipt_wanted: show what has left the machine.
    """

    asked = Signal()
    cancelled = Signal()
    receipt_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Text by a language model"))
        self._text = TextLabel(parent=self, wraps=True)
        self._note = TextLabel(parent=self, size=TypeSize.SMALL, tone=Tone.MUTED, wraps=True)
        self._ask = Button(theme, tr("Word it with a language model"), self)
        self._ask.setToolTip(tr("Shows what would be sent, and asks first"))
        self._cancel = Button(theme, tr("Cancel"), self)
        self._receipt = Button(theme, tr("What was sent"), self, role=ButtonRole.LINK)
        self._receipt.setToolTip(tr("Every payload that ever left this machine"))
        self._ask.clicked.connect(self.asked)
        self._cancel.clicked.connect(self.cancelled)
        self._receipt.clicked.connect(self.receipt_wanted)
        row = FlowRow(self, Space.TIGHT, QMargins())
        for button in (self._ask, self._cancel, self._receipt):
            row.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addWidget(self._text)
        column.addWidget(self._note)
        column.addWidget(row)
        self.render_wording(WordingState())

    def render_wording(self, state: WordingState) -> None:
        """Show how far the text is."""
        self.setVisible(state.stage is not Wording.OFF)
        self._text.set_text(state.text)
        self._text.setVisible(bool(state.text))
        self._note.set_text(state.note)
        self._note.set_tone(Tone.WARNING if state.stage is Wording.FAILED else Tone.MUTED)
        self._note.setVisible(bool(state.note))
        had_focus = self._ask.hasFocus() or self._cancel.hasFocus()
        is_asking = state.stage is Wording.ASKING
        self._ask.setVisible(not is_asking)
        self._cancel.setVisible(is_asking)
        if had_focus:
            (self._cancel if is_asking else self._ask).setFocus()
