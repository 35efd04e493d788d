"""The state word that is always on screen, as colour, icon and word together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.pill import Pill, PillLook
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.core.link import LinkState
    from desktop_app.ui.theme.theme import Theme

_LOOKS = {
    "DISCONNECTED": PillLook(mark("DISCONNECTED"), "muted", "unplug"),
    "CONNECTING": PillLook(mark("CONNECTING"), "muted", "loader"),
    "LIVE": PillLook(mark("LIVE"), "good", "radio", ink="on_low"),
    "STALE": PillLook(mark("STALE"), "medium", "clock-alert", ink="on_medium"),
    "DEMO": PillLook(mark("DEMO"), "accent", "flask-conical", ink="on_accent"),
    "REPLAY": PillLook(mark("REPLAY"), "accent", "history", ink="on_accent"),
}
_MEANINGS = {
    "DISCONNECTED": mark("No source is connected"),
    "CONNECTING": mark("The source is being opened"),
    "LIVE": mark("Samples arrive as they are measured"),
    "STALE": mark("No sample has come for a while"),
    "DEMO": mark("A built-in signal, not a measurement"),
    "REPLAY": mark("A recording is played back"),
}


class StateChip(Pill):
    """Filled while there is a signal and outlined while there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, _LOOKS["DISCONNECTED"].translated(), parent)

    def render_link(self, link: LinkState) -> None:
        """Show `link`."""
        look = _LOOKS[link.value].translated()
        self.set_look(look)
        self.setAccessibleName(tr("Signal: {state}", state=look.text))
        self.setToolTip(tr(_MEANINGS[link.value]))
