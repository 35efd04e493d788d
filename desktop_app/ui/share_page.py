"""The sharing page: hub, pairing, devices, legacy mode and log, two columns of cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.share_card import ShareCard
from desktop_app.ui.share_devices_card import ShareDevicesCard
from desktop_app.ui.share_hub_card import ShareHubCard
from desktop_app.ui.share_join_card import ShareJoinCard
from desktop_app.ui.share_legacy_card import ShareLegacyCard
from desktop_app.ui.share_pairing_card import SharePairingCard
from desktop_app.ui.text_label import TextLabel
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from desktop_app.ui.theme.theme import Theme

_COLUMN_PX = 560
_LOG_PX = 160


class SharePage(QScrollArea):
    """Holds the cards; each renders its own state and says what a person wants.

    Attributes:
        hub, legacy, pairing, devices, join: the cards.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setAccessibleName(tr("Sharing"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        content = QWidget(self)
        content.setProperty("role", "page")
        self.hub = ShareHubCard(theme, content)
        self.legacy = ShareLegacyCard(theme, content)
        self.pairing = SharePairingCard(theme, content)
        self.devices = ShareDevicesCard(theme, content)
        self.join = ShareJoinCard(theme, content)
        self._log = QPlainTextEdit(content)
        self._log.setReadOnly(True)
        self._log.setAccessibleName(tr("Log of the hub"))
        self._log.setPlaceholderText(tr("What clients do appears here."))
        self._log.setFixedHeight(_LOG_PX)
        self._log.setTabChangesFocus(True)
        log = ShareCard(tr("Log"), content)
        log.column.addWidget(self._log)
        cards = QHBoxLayout()
        cards.setSpacing(Space.WIDE)
        cards.addLayout(_column(self.hub, self.legacy, log), 1)
        cards.addLayout(_column(self.pairing, self.devices, self.join), 1)
        self._place(content, cards)
        self.setWidget(content)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keys on to the first control: there is nothing on the page itself to outline."""
        self.hub.setFocus(event.reason())

    def render_log(self, lines: tuple[str, ...]) -> None:
        """Show the last lines, the newest at the foot."""
        text = "\n".join(lines)
        if text != self._log.toPlainText():
            self._log.setPlainText(text)
            bar = self._log.verticalScrollBar()
            bar.setValue(bar.maximum())

    def _place(self, content: QWidget, cards: QHBoxLayout) -> None:
        """The heading over the cards, in the middle of a page that is wider than they are."""
        holder = QWidget(content)
        holder.setMaximumWidth(2 * _COLUMN_PX + Space.WIDE)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CARD)
        column.addWidget(TextLabel(tr("Sharing"), holder, size=TypeSize.HEADING, is_strong=True))
        column.addLayout(cards)
        row = QHBoxLayout(content)
        row.setContentsMargins(Space.LOOSE, Space.WIDE, Space.LOOSE, Space.WIDE)
        row.addStretch(1)
        row.addWidget(holder, 100)
        row.addStretch(1)


def _column(*cards: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(Space.WIDE)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return column
