"""The message line under the top bar: says what happened without stopping anybody."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.icon_label import IconLabel
from desktop_app.ui.quantity_text import size_text
from desktop_app.ui.states import Notice, NoticeKind
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.ui.theme.theme import Theme

# The drawing and its colour.
_ICONS = {
    NoticeKind.INFO: ("info", "accent"),
    NoticeKind.WARNING: ("triangle-alert", "medium"),
    NoticeKind.ERROR: ("circle-alert", "high"),
}
_ICON_PX = 18
# Long enough to be read, short enough to be gone before the next one.
PASSES_AFTER_MS = 6000
# From so many characters on a sentence is broken into lines, and a name is cut.
_LONG, _LONG_WORD = 100, 60


class NoticeBar(QFrame):
    """One sentence, a hint and at most one button; hidden while there is nothing to say.

    Signals:
        action_requested: the notice's own button was pressed.
        dismiss_requested: the notice was closed; it is hidden already.
    """

    action_requested = Signal()
    dismiss_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "notice")
        self.setAccessibleName(tr("Message"))
        self._passing = QTimer(self)
        self._passing.setSingleShot(True)
        self._build()
        self._wire()
        self.hide()

    def render_notice(self, notice: Notice | None) -> None:
        """Show `notice`, or nothing; one that passes does not take the place of one that stays."""
        if notice is None:
            self.hide()
            return
        self._announce(notice)
        is_taken = not self.isHidden() and not self._passing.isActive()
        if notice.is_passing and is_taken:
            return
        self.show()
        if notice.is_passing:
            self._passing.start(PASSES_AFTER_MS)
        else:
            self._passing.stop()
        self._show_sentence(notice)
        self._hint.set_text(_shortened(notice.hint))
        self._hint.setVisible(bool(notice.hint))
        self._action.setText(notice.action)
        self._action.setAccessibleName(notice.action)
        self._action.setVisible(bool(notice.action))
        self.setAccessibleDescription(_words(notice))
        self._icon.set_icon(*_ICONS[notice.kind])

    def _show_sentence(self, notice: Notice) -> None:
        """A long one takes lines, as the hint does beside it; in full it is the tip."""
        shown = _shortened(notice.sentence)
        is_long = len(shown) > _LONG
        self._sentence.setWordWrap(is_long)
        self._row.setStretchFactor(self._sentence, 2 if is_long else 0)
        self._sentence.set_text(shown)
        self.setToolTip("" if shown == notice.sentence and not is_long else _words(notice))

    def _announce(self, notice: Notice) -> None:
        """Say it aloud where a screen reader listens; the focus stays where it is."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, _words(notice)))

    @Slot(object)
    def render_saved(self, path: Path) -> None:
        """A file was written because a person asked for it: its name, its size, its folder."""
        size = size_text(path.stat().st_size) if path.exists() else ""
        sentence = tr("Saved {name}, {size}.", name=path.name, size=size)
        folder = tr("In {folder}", folder=path.parent)
        self.render_notice(Notice(sentence, folder, kind=NoticeKind.INFO))

    def _build(self) -> None:
        self._icon = IconLabel(self._theme, _ICON_PX, self)
        self._sentence = TextLabel(parent=self, is_strong=True)
        self._hint = TextLabel(parent=self, tone=Tone.MUTED, size=TypeSize.BODY, wraps=True)
        self._action = Button(self._theme, "", self)
        self._dismiss = Button(self._theme, tr("Dismiss"), self, role=ButtonRole.ICON, icon="x")
        self._dismiss.explain(tr("Dismiss this message"), "Ctrl+D")
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(Space.WIDE, Space.SNUG, Space.SNUG, Space.SNUG)
        row.setSpacing(Space.SNUG)
        row.addWidget(self._icon)
        row.addWidget(self._sentence)
        row.addWidget(self._hint, 1)
        row.addWidget(self._action)
        row.addWidget(self._dismiss)

    def _wire(self) -> None:
        self._action.clicked.connect(self.action_requested)
        self._dismiss.clicked.connect(self._on_dismiss)
        self._passing.timeout.connect(self.hide)

    @Slot()
    def _on_dismiss(self) -> None:
        self.hide()
        self.dismiss_requested.emit()


def _shortened(text: str) -> str:
    """The text, the middle left out of every name that no line has room for."""
    half = (_LONG_WORD - 1) // 2
    return re.sub(
        rf"[^\s/\\]{{{_LONG_WORD + 1},}}", lambda word: f"{word[0][:half]}…{word[0][-half:]}", text
    )


def _words(notice: Notice) -> str:
    return f"{notice.sentence} {notice.hint}".strip()
