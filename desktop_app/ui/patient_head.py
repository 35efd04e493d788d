"""The top of the form: what the patient is called here, and how much of the form is filled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from desktop_app.ui.field_row import LABEL_WIDTH_PX
from desktop_app.ui.pill import Pill, PillLook
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.tokens import CONTROL_HEIGHT_PX, Space, TypeSize
from desktop_app.ui.words import mark, review_note, tr

if TYPE_CHECKING:
    from desktop_app.ui.form_states import FormState
    from desktop_app.ui.theme.theme import Theme

MAX_NAME_LENGTH = 80
_DEMO = PillLook(mark("DEMO"), "accent", "flask-conical", ink="on_accent")


class PatientHead(QWidget):
    """Pseudonym, name or number where that may be stored, count of fields, DEMO mark.

    Signals:
        edited: a person changed the pseudonym or the name.
    """

    edited = Signal()

    def __init__(self, theme: Theme, n_fields: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._n_fields = n_fields
        self._given = TextLabel(parent=self, tone=Tone.MUTED)
        self._demo = Pill(theme, _DEMO.translated(), self)
        self._demo.setToolTip(tr("An invented patient, not a person; never stored"))
        self._pseudonym = self._line(tr("Pseudonym"), tr("automatic"))
        self._identifier = self._line(tr("Name or number"), tr("stored encrypted"))
        self._note = TextLabel(parent=self, tone=Tone.ACCENT, wraps=True)
        self._note.hide()
        self._review = TextLabel(
            review_note(), self, size=TypeSize.SMALL, tone=Tone.MUTED, wraps=True
        )
        self._review.setVisible(bool(review_note()))
        self._build()

    def pseudonym(self) -> str:
        """What the patient is called here; empty until one is given."""
        return self._pseudonym.text().strip()

    def identifier(self) -> str:
        """A name or number; empty where it may not be stored."""
        return self._identifier.text().strip()

    def set_names(self, pseudonym: str, identifier: str = "") -> None:
        """Show both; nothing is emitted."""
        for line, text in ((self._pseudonym, pseudonym), (self._identifier, identifier)):
            with QSignalBlocker(line):
                line.setText(text)

    def render_form(self, state: FormState) -> None:
        """Show how much is given and whether this is a sample."""
        self._given.set_text(
            tr("{given} of {fields} given", given=state.n_given, fields=self._n_fields)
        )
        self._demo.setVisible(state.is_demo)
        self._name.set_text(state.demo_name or tr("Pseudonym"))
        name = state.demo_name
        self._demo.setAccessibleName(
            tr("Demo patient {name}", name=name) if name else tr("Demo patient")
        )
        self._note.set_text(state.note)
        self._note.setVisible(bool(state.note))
        self._pseudonym.setVisible(not state.is_demo)
        for widget in (self._identifier_label, self._identifier):
            widget.setVisible(state.asks_identifier and not state.is_demo)

    def _line(self, name: str, placeholder: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setFont(font())
        line.setMaxLength(MAX_NAME_LENGTH)
        line.setPlaceholderText(placeholder)
        line.setAccessibleName(name)
        line.textEdited.connect(self.edited)
        return line

    def _build(self) -> None:
        self._name = TextLabel(tr("Pseudonym"), self, tone=Tone.MUTED)
        self._name.setFixedWidth(LABEL_WIDTH_PX)
        self._name.setBuddy(self._pseudonym)
        self._identifier_label = TextLabel(tr("Name or number"), self, tone=Tone.MUTED)
        self._identifier_label.setBuddy(self._identifier)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.SNUG)
        grid.setVerticalSpacing(Space.TIGHT)
        grid.setColumnStretch(1, 1)
        grid.setRowMinimumHeight(1, CONTROL_HEIGHT_PX)
        grid.addWidget(self._note, 0, 0, 1, 3)
        grid.addWidget(self._review, 3, 0, 1, 3)
        grid.addWidget(self._name, 1, 0)
        grid.addWidget(self._pseudonym, 1, 1)
        # A sample has no pseudonym; its mark stands in the place of one.
        grid.addWidget(self._demo, 1, 1)
        grid.addWidget(self._given, 1, 2)
        grid.addWidget(self._identifier_label, 2, 0)
        grid.addWidget(self._identifier, 2, 1, 1, 2)
