"""Joins the card of another hub to the line that goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop_app.core.errors import VigilError
from desktop_app.server.uplink_state import UplinkState
from desktop_app.ui.share_states import JoinState
from desktop_app.ui.words import mark, tr, tr_error, tr_text

if TYPE_CHECKING:
    from desktop_app.services.joined_hub import JoinedHub, JoinedStatus
    from desktop_app.ui.share_join_card import ShareJoinCard

_WORDS = {
    UplinkState.CONNECTING: mark("Connecting"),
    UplinkState.CONNECTED: mark("Connected"),
    UplinkState.REFUSED: mark("Refused"),
    UplinkState.OFF: mark("Off"),
}


class JoinPresenter(QObject):
    """Renders how the line stands, and says what a person wants.

    Attributes:
        joined: the other hub.
    """

    def __init__(self, joined: JoinedHub, parent: QObject) -> None:
        super().__init__(parent)
        self.joined = joined
        self._card: ShareJoinCard | None = None
        self._error = ""
        joined.changed.connect(self.refresh)
        joined.failed.connect(self._on_failed)
        joined.start()

    def set_card(self, card: ShareJoinCard) -> None:
        """The page was opened for the first time."""
        self._card = card
        card.join_requested.connect(self._on_join)
        card.leave_requested.connect(self._on_leave)
        self.refresh()

    def stop(self) -> None:
        """End the line; what is not told yet stays on disk."""
        self._card = None
        self.joined.shut_down()

    @Slot()
    def refresh(self) -> None:
        """Show what is so now."""
        if self._card is not None:
            self._card.render_join(join_state(self.joined.status, self._error))

    @Slot(str, str)
    def _on_join(self, link: str, name: str) -> None:
        self._error = ""
        try:
            self.joined.join(link, name)
        except VigilError as error:
            self._on_failed(error)

    @Slot()
    def _on_leave(self) -> None:
        self._error = ""
        self.joined.leave()

    @Slot(object)
    def _on_failed(self, error: VigilError) -> None:
        self._error = tr_error(error)
        self.refresh()


def join_state(status: JoinedStatus, error: str) -> JoinState:
    """What the card shows."""
    if status.line is None:
        note = tr("Waiting for the other hub") if status.is_pairing else ""
    else:
        word, n_waiting = tr(_WORDS[status.line.state]), status.line.waiting
        stands = tr("{state}, {count} waiting.", state=word, count=n_waiting)
        note = f"{stands} {tr_text(status.line.reason)}"
    return JoinState(status.url, status.digits, note.strip(), error)
