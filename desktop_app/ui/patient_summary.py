"""What keeps a form from being analyzed: one line a field, each leading to its field."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from desktop_app.ui.theme.theme import Theme

# Between a field and what is said of it; French sets it apart, Chinese has one of its own.
_COLON = re.compile(r"\s?:\s|\N{FULLWIDTH COLON}")


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
        self._sentences: list[TextLabel] = []
        self.setAccessibleName(tr("What cannot be used"))
        self._head = TextLabel(parent=self, tone=Tone.ERROR, is_strong=True, wraps=True)
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(Space.SNUG)
        self._lines.setVerticalSpacing(2)
        self._lines.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.SNUG)
        column.setSpacing(2)
        column.addWidget(self._head)
        column.addLayout(self._lines)
        self.hide()

    def render_errors(self, head: str, errors: tuple[tuple[str, str], ...]) -> None:
        """Show `head` over one line for each (key, "Field: sentence"); nothing without `head`."""
        self._head.set_text(head)
        while len(self._links) > len(errors):
            self._links.pop().deleteLater()
            self._sentences.pop().deleteLater()
        while len(self._links) < len(errors):
            self._add_line()
        lines = zip(self._links, self._sentences, errors, strict=True)
        for link, sentence, (key, words) in lines:
            label, *rest = _COLON.split(words, maxsplit=1)
            link.setText(label)
            link.setAccessibleName(tr("Error: {sentence}", sentence=words))
            link.setProperty("field", key)
            sentence.set_text("".join(rest))
        self.setVisible(bool(head))

    def focus_first(self) -> None:
        """Put the focus on the first link."""
        if self._links:
            self._links[0].setFocus()

    def _add_line(self) -> None:
        row = len(self._links)
        link = Button(self._theme, "", self, role=ButtonRole.LINK)
        link.clicked.connect(self._on_link)
        sentence = TextLabel(parent=self, wraps=True)
        top = Qt.AlignmentFlag.AlignTop
        self._lines.addWidget(link, row, 0, top)
        self._lines.addWidget(sentence, row, 1, Qt.AlignmentFlag.AlignVCenter)
        self._links.append(link)
        self._sentences.append(sentence)

    @Slot()
    def _on_link(self) -> None:
        self.chosen.emit(str(self.sender().property("field")))
