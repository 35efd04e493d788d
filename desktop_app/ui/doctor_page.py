"""The page of the port doctor: every port, what is wrong with it, and the command that mends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.button import Button
from desktop_app.ui.diagnosis_row import DiagnosisRow
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from desktop_app.ui.board_states import DoctorState
    from desktop_app.ui.theme.theme import Theme

_WIDTH_PX = 880


class DoctorPage(QFrame):
    """Renders a `DoctorState`.

    Signals:
        look_requested: examine the ports; also when the page is shown.
    """

    look_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[DiagnosisRow] = []
        self.setProperty("role", "page")
        self._build()
        self._again.clicked.connect(self.look_requested)

    def render_doctor(self, state: DoctorState) -> None:
        """Show `state`; the rows stay while they say the same."""
        self._again.setEnabled(not state.is_looking)
        self._note.set_text(tr("Looking...") if state.is_looking else "")
        if tuple(row.diagnosis for row in self._rows) == state.diagnoses:
            return
        for row in self._rows:
            self._list.removeWidget(row)
            row.deleteLater()
        self._rows = [DiagnosisRow(self._theme, one, self._body) for one in state.diagnoses]
        for at, row in enumerate(self._rows):
            self._list.insertWidget(at, row)
        # Where there is nothing to scroll to, there is nothing to stand on either.
        can_scroll = Qt.FocusPolicy.StrongFocus if self._rows else Qt.FocusPolicy.NoFocus
        self._area.setFocusPolicy(can_scroll)

    def showEvent(self, event: QShowEvent) -> None:
        """What is seen is of now."""
        super().showEvent(event)
        self.look_requested.emit()

    def _build(self) -> None:
        self._again = Button(self._theme, tr("Look again"), self, icon="search")
        self._again.explain(tr("Examine all ports again"), "F5")
        self._note = TextLabel(parent=self, tone=Tone.MUTED)
        head = QHBoxLayout()
        head.addWidget(TextLabel(tr("Ports"), self, size=TypeSize.HEADING, is_strong=True))
        head.addStretch(1)
        head.addWidget(self._note)
        head.addWidget(self._again)
        self._body = QWidget(self)
        self._list = QVBoxLayout(self._body)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(Space.SNUG)
        self._list.addStretch(1)
        self._area = area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(tr("What was found"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._body)
        column = QVBoxLayout()
        column.setSpacing(Space.CARD)
        column.addLayout(head)
        column.addWidget(area, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LOOSE, Space.LOOSE, Space.LOOSE, Space.LOOSE)
        holder = QWidget(self)
        holder.setMaximumWidth(_WIDTH_PX)
        holder.setLayout(column)
        row.addStretch(1)
        row.addWidget(holder, 100)
        row.addStretch(1)
