"""Asks for the passphrase of the history, where no keyring keeps its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.overlay import Overlay
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from desktop_app.ui.theme.theme import Theme

_WIDTH_PX, _HEIGHT_PX = 480, 250
_NEW = (
    mark("Choose a passphrase for the history"),
    mark(
        "This system has no keyring that keeps a key, so it is asked for at each start. It is "
        "written down nowhere: without it the history cannot be read again."
    ),
)
_KNOWN = (
    mark("The history is locked"),
    mark("Enter its passphrase. Until then nothing is stored and nothing is found."),
)
TOO_SHORT = mark("At least 8 characters.")
DIFFERENT = mark("The two are not the same.")
WRONG = mark("This passphrase does not open the history.")
_LEAST = 8


class HistoryLockSheet(Overlay):
    """A new passphrase is typed twice; Escape leaves things as they are.

    Signals:
        entered: a passphrase.
        declined: it was put away without the new passphrase that was asked for.
    """

    entered = Signal(str)
    declined = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window, width_px=_WIDTH_PX, height_px=_HEIGHT_PX)
        self._is_new = False
        self._title = TextLabel(parent=self, size=TypeSize.LARGE, is_strong=True)
        self._about = TextLabel(parent=self, tone=Tone.MUTED, wraps=True)
        self._first = self._line(tr("Passphrase"))
        self._again = self._line(tr("The same again"))
        self._error = TextLabel(parent=self, tone=Tone.ERROR, wraps=True)
        self._accept = Button(theme, tr("Unlock"), self, role=ButtonRole.PRIMARY)
        self._later = Button(theme, tr("Not now"), self)
        self._accept.clicked.connect(self._on_accept)
        self._later.clicked.connect(self.put_away)
        self.closed.connect(self._on_closed)
        row = QHBoxLayout()
        row.setSpacing(Space.SNUG)
        row.addWidget(self._accept)
        row.addWidget(self._later)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LOOSE, Space.WIDE, Space.LOOSE, Space.WIDE)
        column.setSpacing(Space.SNUG)
        for widget in (self._title, self._about, self._first, self._again, self._error):
            column.addWidget(widget)
        column.addLayout(row)
        column.addStretch(1)

    @Slot(bool)
    def ask(self, is_new: bool) -> None:
        """Come up, empty, with the focus in the first line."""
        self._is_new = is_new
        title, about = (tr(text) for text in (_NEW if is_new else _KNOWN))
        self.setAccessibleName(title)
        self._title.set_text(title)
        self._about.set_text(about)
        self._accept.setText(tr("Encrypt") if is_new else tr("Unlock"))
        self._accept.setAccessibleName(self._accept.text())
        self._again.setVisible(is_new)
        self._clear()
        self.open()
        self._first.setFocus()

    @Slot()
    def ask_again(self) -> None:
        """The last one was wrong."""
        self.ask(False)
        self._say(tr(WRONG))

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setFont(font())
        line.setEchoMode(QLineEdit.EchoMode.Password)
        line.setPlaceholderText(name)
        line.setAccessibleName(name)
        line.returnPressed.connect(self._on_accept)
        return line

    def _clear(self) -> None:
        for line in (self._first, self._again):
            line.clear()
        self._say("")

    def _say(self, text: str) -> None:
        self._error.set_text(text)
        self._error.setVisible(bool(text))

    @Slot()
    def _on_accept(self) -> None:
        text = self._first.text()
        if self._is_new and len(text) < _LEAST:
            self._say(tr(TOO_SHORT))
        elif self._is_new and text != self._again.text():
            self._say(tr(DIFFERENT))
        elif text:
            self._clear()
            self._is_new = False
            self.put_away()
            self.entered.emit(text)

    @Slot()
    def _on_closed(self) -> None:
        if self._is_new:
            self.declined.emit()
