"""Asks before anything leaves the machine: who gets it, what becomes of it, and every byte."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.flow_row import FlowRow
from desktop_app.ui.overlay import Overlay
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from desktop_app.ui.assessment_states import ConsentState
    from desktop_app.ui.theme.theme import Theme

_WIDTH_PX, _HEIGHT_PX = 680, 560


class ConsentSheet(Overlay):
    """Escape, a click beside it and Don't send all mean no.

    Signals:
        agreed: send this; True: and the next ones of this run without asking.
    """

    agreed = Signal(bool)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window, width_px=_WIDTH_PX, height_px=_HEIGHT_PX)
        self.setAccessibleName(tr("Send values to a language model?"))
        self._title = TextLabel(
            tr("Send these values to a language model?"), self, size=TypeSize.LARGE, is_strong=True
        )
        self._facts = TextLabel(parent=self, wraps=True)
        self._size = TextLabel(parent=self, size=TypeSize.SMALL, tone=Tone.MUTED)
        self._payload = QPlainTextEdit(self)
        self._payload.setReadOnly(True)
        self._payload.setFont(font(TypeSize.SMALL))
        self._payload.setAccessibleName(tr("Exactly what would be sent"))
        self._payload.setTabChangesFocus(True)
        self._once = Button(theme, tr("Send this one"), self, role=ButtonRole.PRIMARY)
        self._always = Button(theme, tr("Send, and do not ask again until Vigil ends"), self)
        self._never = Button(theme, tr("Do not send"), self)
        self._build()
        self._once.clicked.connect(self._on_once)
        self._always.clicked.connect(self._on_always)
        self._never.clicked.connect(self.put_away)

    def ask(self, state: ConsentState) -> None:
        """Show `state` and wait for an answer; the focus is on the one that sends nothing."""
        facts = (
            tr("To: {recipient}", recipient=state.recipient),
            tr("Model: {model}", model=state.model),
            state.retention,
            tr("No name, pseudonym or free text is in it."),
        )
        self._facts.set_text("\n".join(facts))
        self._size.set_text(tr("Exactly these {n_bytes} bytes:", n_bytes=state.n_bytes))
        self._payload.setPlainText(state.payload)
        self.open()
        self._never.setFocus()

    def _build(self) -> None:
        row = FlowRow(self, Space.SNUG, QMargins())
        for button in (self._once, self._always, self._never):
            row.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LOOSE, Space.WIDE, Space.LOOSE, Space.WIDE)
        column.setSpacing(Space.SNUG)
        for widget in (self._title, self._facts, self._size):
            column.addWidget(widget)
        column.addWidget(self._payload, 1)
        column.addWidget(row)

    @Slot()
    def _on_once(self) -> None:
        self.put_away()
        self.agreed.emit(False)

    @Slot()
    def _on_always(self) -> None:
        self.put_away()
        self.agreed.emit(True)
