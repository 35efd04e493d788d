"""Says that the picture stands still, how far behind it is, and how to come back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.ui.theme.theme import Theme

_LONGEST_DELAY = "100:00 min"
_REASSURANCE = mark("Acquisition, detection, alarms and recording go on.")


def behind_text(behind_s: float) -> str:
    """A delay as it is told beside "live": "12.4 s", "3:05 min", "2:10 h"."""
    if behind_s < 100:
        return f"{behind_s:.1f} s"
    minutes, seconds = divmod(round(behind_s), 60)
    if minutes < 60:
        return f"{minutes}:{seconds:02d} min"
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d} h"


class ViewBanner(QFrame):
    """One line over the plot; hidden while the picture follows the signal.

    Signals:
        live_requested: show the living signal again.
    """

    live_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setAccessibleName(tr("The picture stands still"))
        self._what = TextLabel(tr("The picture stands still."), self, is_strong=True)
        self._behind = TextLabel(parent=self, tone=Tone.ACCENT)
        self._reassurance = TextLabel(tr(_REASSURANCE), self, tone=Tone.MUTED)
        self._button = Button(theme, tr("Back to live"), self, role=ButtonRole.PRIMARY)
        self._button.setToolTip(tr("Follow the signal again (Home)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.WIDE, Space.TIGHT, Space.WIDE, Space.TIGHT)
        row.setSpacing(Space.SNUG)
        for widget in (self._what, self._behind, self._reassurance):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._button)
        self._button.clicked.connect(self.live_requested)
        self.hide()

    def render_behind(self, behind_s: float | None) -> None:
        """Show how far behind the picture is; None puts the line away."""
        self.setVisible(behind_s is not None)
        if behind_s is not None:
            self._behind.set_text(_behind_words(behind_text(behind_s)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow plot what is least needed makes room."""
        super().resizeEvent(event)
        room_px = event.size().width() - 2 * Space.WIDE - self._button.sizeHint().width()
        longest = _behind_words(_LONGEST_DELAY)
        room_px -= self._behind.fontMetrics().horizontalAdvance(longest) + Space.SNUG
        for words in (self._what, self._reassurance):
            room_px -= words.sizeHint().width() + Space.SNUG
            words.setVisible(room_px >= 0)


def _behind_words(delay: str) -> str:
    return tr("{delay} behind", delay=delay)
