"""What stands in the plot's place while there is no signal: one sentence and one button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.icon_label import IconLabel
from desktop_app.ui.states import NO_BOARD, PlotMessage
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from desktop_app.ui.theme.theme import Theme

_ICON_PX = 44


class PlotPlaceholder(QFrame):
    """Renders a `PlotMessage`.

    Signals:
        action_requested: the message's button was pressed.
    """

    action_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._message = NO_BOARD.translated()
        self._build()
        self._button.clicked.connect(self.action_requested)
        self.render_message(self._message)

    def render_message(self, message: PlotMessage) -> None:
        """Show `message`."""
        self._message = message
        self._title.set_text(message.title)
        self._sentence.set_text(message.sentence)
        self._button.setText(message.action)
        self._button.setAccessibleName(message.action)
        self._button.setVisible(bool(message.action))
        self.setAccessibleName(f"{message.title}. {message.sentence}")
        self._icon.set_icon("loader" if message.is_busy else "unplug", "muted")

    def _build(self) -> None:
        self._icon = IconLabel(self._theme, _ICON_PX, self)
        self._title = TextLabel(parent=self, size=TypeSize.HEADING, is_strong=True)
        self._sentence = TextLabel(parent=self, size=TypeSize.LARGE, tone=Tone.MUTED)
        self._button = Button(self._theme, "", self, role=ButtonRole.PRIMARY, icon="flask-conical")
        self._button.explain(tr("Show a built-in signal; no board is needed"), "Ctrl+Shift+D")
        column = QVBoxLayout(self)
        column.setSpacing(Space.SNUG)
        column.addStretch(1)
        for widget in (self._icon, self._title, self._sentence):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(Space.SNUG)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
