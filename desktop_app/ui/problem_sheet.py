"""Help, Report a problem: the whole text, to be read and changed before it is copied or saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.overlay import Overlay
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from desktop_app.ui.theme.theme import Theme

_WIDTH_PX, _HEIGHT_PX = 760, 620
_PROMISE = mark(
    "This text leaves the computer only if you send it. It holds versions and the ends of the"
    " logs: no measurement and no patient. Read it, and delete what you want to keep."
)


class ProblemSheet(Overlay):
    """Shows a text and gives it away as the person left it.

    Signals:
        save_requested: the text as it stands now is to go to a file.
    """

    save_requested = Signal(str)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window, width_px=_WIDTH_PX, height_px=_HEIGHT_PX)
        self.setAccessibleName(tr("Report a problem"))
        self._theme = theme
        self._text = QPlainTextEdit(self)
        self._text.setAccessibleName(tr("The report"))
        self._text.setTabChangesFocus(True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LOOSE, Space.WIDE, Space.WIDE, Space.WIDE)
        column.setSpacing(Space.CARD)
        column.addLayout(self._heading())
        column.addWidget(TextLabel(tr(_PROMISE), self, tone=Tone.MUTED, wraps=True))
        column.addWidget(self._text, 1)
        column.addLayout(self._buttons())
        self.setFocusProxy(self._text)

    def render_report(self, text: str) -> None:
        """Show a new text, from its beginning."""
        self._text.setPlainText(text)

    def _heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        title = TextLabel(tr("Report a problem"), self, size=TypeSize.HEADING, is_strong=True)
        close = Button(self._theme, tr("Close"), self, role=ButtonRole.ICON, icon="x")
        close.setToolTip(tr("Close (Esc)"))
        close.clicked.connect(self.put_away)
        row.addWidget(title, 1)
        row.addWidget(close)
        return row

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.SNUG)
        save = Button(self._theme, tr("Save as a file"), self, role=ButtonRole.PRIMARY)
        save.clicked.connect(self._on_save)
        copy = Button(self._theme, tr("Copy"), self)
        copy.clicked.connect(self._on_copy)
        row.addWidget(save)
        row.addWidget(copy)
        row.addStretch(1)
        return row

    @Slot()
    def _on_save(self) -> None:
        self.save_requested.emit(self._text.toPlainText())

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
