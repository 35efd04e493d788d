"""The message line under the top bar: says what happened without stopping anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.icon_label import IconLabel
from desktop_app.ui.record_states import size_text
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
        self._notice: Notice | None = None
        self.setProperty("role", "notice")
        self.setAccessibleName(tr("Message"))
        self._build()
        self._wire()
        self.hide()

    def render_notice(self, notice: Notice | None) -> None:
        """Show `notice`, or nothing."""
        self._notice = notice
        self.setVisible(notice is not None)
        if notice is None:
            return
        self._sentence.set_text(notice.sentence)
        self._hint.set_text(notice.hint)
        self._hint.setVisible(bool(notice.hint))
        self._action.setText(notice.action)
        self._action.setAccessibleName(notice.action)
        self._action.setVisible(bool(notice.action))
        self.setAccessibleDescription(f"{notice.sentence} {notice.hint}".strip())
        self._icon.set_icon(*_ICONS[notice.kind])

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
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.WIDE, Space.SNUG, Space.SNUG, Space.SNUG)
        row.setSpacing(Space.SNUG)
        row.addWidget(self._icon)
        row.addWidget(self._sentence)
        row.addWidget(self._hint, 1)
        row.addWidget(self._action)
        row.addWidget(self._dismiss)

    def _wire(self) -> None:
        self._action.clicked.connect(self._on_action)
        self._dismiss.clicked.connect(self._on_dismiss)

    @Slot()
    def _on_action(self) -> None:
        self.action_requested.emit()

    @Slot()
    def _on_dismiss(self) -> None:
        self.hide()
        self.dismiss_requested.emit()
