"""What keeps a form from being analyzed: one line a field, each leading to its field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space

if TYPE_CHECKING:
    from desktop_app.ui.theme.theme import Theme


class PatientSummary(QFrame):
    """At the top of the form, in the same words as under the fields.

    Signals:
        chosen: a person wants to go to a field (its key).
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._links: list[Button] = []
        self.setAccessibleName("What cannot be used")
        self._head = TextLabel(parent=self, tone=Tone.ERROR, is_strong=True, wraps=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, Space.SNUG)
        self._column.setSpacing(2)
        self._column.addWidget(self._head)
        self.hide()

    def render_errors(self, head: str, errors: tuple[tuple[str, str], ...]) -> None:
        """Show `head` over one link for each (key, sentence); nothing where both are empty."""
        self._head.set_text(head)
        while len(self._links) > len(errors):
            self._links.pop().deleteLater()
        while len(self._links) < len(errors):
            link = Button(self._theme, "", self, role=ButtonRole.LINK)
            link.clicked.connect(self._on_link)
            self._column.addWidget(link)
            self._links.append(link)
        for link, (key, sentence) in zip(self._links, errors, strict=True):
            link.setText(sentence)
            link.setAccessibleName(f"Error: {sentence}")
            link.setProperty("field", key)
        self.setVisible(bool(head))

    def focus_first(self) -> None:
        """Put the focus on the first link."""
        if self._links:
            self._links[0].setFocus()

    @Slot()
    def _on_link(self) -> None:
        self.chosen.emit(str(self.sender().property("field")))
