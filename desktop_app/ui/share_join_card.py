"""Joining another station's hub: its link, six digits to compare, and how the line is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_app.ui.button import Button
from desktop_app.ui.share_card import ShareCard
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import CONTROL_HEIGHT_PX, Space, TypeSize
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from desktop_app.ui.share_states import JoinState
    from desktop_app.ui.theme.theme import Theme

HOW = mark(
    "Another station can show what is scored here in its overview: the result, never the values. "
    "Paste the link that it shows under its code."
)
COMPARE = mark("Does the other hub show the same six digits? Then allow this station there.")


class ShareJoinCard(ShareCard):
    """Renders a `JoinState`.

    Signals:
        join_requested: be paired with the hub of this link, under this name.
        leave_requested: tell that hub nothing more.
    """

    join_requested = Signal(str, str)
    leave_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("Connect to another hub"), parent)
        self._theme = theme
        self._build()
        self._join.clicked.connect(self._on_join)
        self._link.returnPressed.connect(self._on_join)
        self._leave.clicked.connect(self._on_leave)

    def render_join(self, state: JoinState) -> None:
        """Show `state`."""
        self._form.setVisible(not state.url)
        self._where.set_text(state.url)
        self._where.setVisible(bool(state.url))
        self._digits.set_text(f"{state.digits[:3]} {state.digits[3:]}".strip())
        self._digits.setVisible(bool(state.digits))
        self._note.set_text(tr(COMPARE) if state.digits else state.note)
        self._note.setVisible(bool(self._note.text()))
        self._error.set_text(state.error)
        self._error.setVisible(bool(state.error))
        self._leave.setVisible(bool(state.url))

    def _build(self) -> None:
        self._form = QWidget(self)
        self._link = self._line(tr("Link of the other hub"), "https://192.168.1.20:5000/#pair=…")
        self._name = self._line(
            tr("Name of this station"), tr("Name of this station, such as Ward 3")
        )
        self._join = Button(self._theme, tr("Connect"), self._form)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(Space.SNUG)
        form.addWidget(TextLabel(tr(HOW), self._form, tone=Tone.MUTED, wraps=True))
        form.addWidget(self._link)
        form.addWidget(self._name)
        form.addWidget(self._join, 0, Qt.AlignmentFlag.AlignLeft)
        self._where = TextLabel("", self, is_strong=True)
        self._digits = TextLabel("", self, size=TypeSize.READING, is_strong=True)
        self._digits.setAccessibleName(tr("Six digits to compare"))
        self._note = TextLabel("", self, tone=Tone.MUTED, wraps=True)
        self._error = TextLabel("", self, tone=Tone.ERROR, wraps=True)
        self._leave = Button(self._theme, tr("Disconnect"), self)
        for part in (self._form, self._where, self._digits, self._note, self._error):
            self.column.addWidget(part)
        self.column.addWidget(self._leave, 0, Qt.AlignmentFlag.AlignLeft)

    def _line(self, name: str, placeholder: str) -> QLineEdit:
        line = QLineEdit(self._form)
        line.setAccessibleName(name)
        line.setPlaceholderText(placeholder)
        line.setFixedHeight(CONTROL_HEIGHT_PX)
        return line

    @Slot()
    def _on_join(self) -> None:
        self.join_requested.emit(self._link.text(), self._name.text().strip() or "Station")

    @Slot()
    def _on_leave(self) -> None:
        self._link.clear()
        self.leave_requested.emit()
