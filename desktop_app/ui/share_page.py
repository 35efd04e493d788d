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
from desktop_app.ui.theme.tokens import Space
from desktop_app.ui.words import tr

if TYPE_CHECKING:
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
        row = QHBoxLayout(content)
        row.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.WIDE)
        row.setSpacing(Space.WIDE)
        row.addLayout(_column(content, self.hub, self.legacy, log), 1)
        row.addLayout(_column(content, self.pairing, self.devices, self.join), 1)
        self.setWidget(content)

    def render_log(self, lines: tuple[str, ...]) -> None:
        """Show the last lines, the newest at the foot."""
        text = "\n".join(lines)
        if text != self._log.toPlainText():
            self._log.setPlainText(text)
            bar = self._log.verticalScrollBar()
            bar.setValue(bar.maximum())


def _column(parent: QWidget, *cards: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(Space.WIDE)
    for card in cards:
        card.setMaximumWidth(_COLUMN_PX)
        column.addWidget(card)
    column.addStretch(1)
    return column
