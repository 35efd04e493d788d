"""The state word that is always on screen, as colour, icon and word together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.pill import Pill, PillLook

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.core.link import LinkState
    from desktop_app.ui.theme.theme import Theme

_LOOKS = {
    "DISCONNECTED": PillLook("DISCONNECTED", "muted", "unplug"),
    "CONNECTING": PillLook("CONNECTING", "muted", "loader"),
    "LIVE": PillLook("LIVE", "good", "radio", ink="on_low"),
    "STALE": PillLook("STALE", "medium", "clock-alert", ink="on_medium"),
    "DEMO": PillLook("DEMO", "accent", "flask-conical", ink="on_accent"),
    "REPLAY": PillLook("REPLAY", "accent", "history", ink="on_accent"),
}
_MEANINGS = {
    "DISCONNECTED": "No source is connected",
    "CONNECTING": "The source is being opened",
    "LIVE": "Samples arrive as they are measured",
    "STALE": "No sample has come for a while",
    "DEMO": "A built-in signal, not a measurement",
    "REPLAY": "A recording is played back",
}


class StateChip(Pill):
    """Filled while there is a signal and outlined while there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, _LOOKS["DISCONNECTED"], parent)

    def render_link(self, link: LinkState) -> None:
        """Show `link`."""
        self.set_look(_LOOKS[link.value])
        self.setAccessibleName(f"Signal: {link.value}")
        self.setToolTip(_MEANINGS[link.value])
