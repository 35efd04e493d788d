"""Clients without a token: the switch, the warning and the time that is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal

from desktop_app.ui.share_card import ShareCard
from desktop_app.ui.switch import Switch
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.share_states import LegacyState
    from desktop_app.ui.theme.theme import Theme

WARNING = mark(
    "For the original app, which sends no token. While it is on, everyone who reaches the address "
    "may read the voltage and send some; never a patient. It ends by itself after 8 hours. "
    "That app cannot check the hub's certificate: for it the hub stops encrypting on a network."
)


class ShareLegacyCard(ShareCard):
    """Renders a `LegacyState`.

    Signals:
        legacy_requested: admit clients without a token, or no more.
    """

    legacy_requested = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("Legacy mode"), parent)
        self._switch = Switch(theme, tr("Admit clients without a token"), self)
        self._left = TextLabel("", self, tone=Tone.WARNING, is_strong=True, wraps=True)
        self.column.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(TextLabel(tr(WARNING), self, tone=Tone.MUTED, wraps=True))
        self.column.addWidget(self._left)
        self._switch.clicked.connect(self.legacy_requested)

    def render_legacy(self, state: LegacyState) -> None:
        """Show `state`."""
        with QSignalBlocker(self._switch):
            self._switch.setChecked(state.is_on)
        self._switch.setEnabled(state.can_change)
        self._left.set_text(state.left)
        self._left.setVisible(bool(state.left))
