"""Anomaly events to clients, each record exactly once, also over a lost connection."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from desktop_app.server.audience import event_packet
from desktop_app.server.members import insist
from desktop_app.server.protocol import EventName

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.server.members import Line
    from desktop_app.server.messages import AnomalyEvent

EVENTS_AT_ONCE = 500
EVENTS_AT_FIRST = 50


class EventArchive(Protocol):
    """Anomaly events that were kept, in the order of their ids.

    `keep` takes in one that another program has given its id; twice is once.
    """

    def keep(self, event: AnomalyEvent) -> None: ...

    def after(self, event_id: int, limit: int) -> list[AnomalyEvent]: ...

    def latest(self, limit: int) -> list[AnomalyEvent]: ...


@dataclass(frozen=True, slots=True)
class PastEvents:
    """What a client has missed; with `has_more` it has to ask again before it hears new ones."""

    events: list[AnomalyEvent]
    last_id: int
    has_more: bool


@dataclass(slots=True)
class _Listener:
    line: Line
    last_id: int


class EventTopic:
    """Who hears events, and up to which one; `cut` ends a client that does not read."""

    def __init__(self, archive: EventArchive, cut: Callable[[str], None]) -> None:
        self._archive = archive
        self._cut = cut
        self._listeners: dict[str, _Listener] = {}

    def join(self, sid: str, line: Line, last_id: int | None) -> PastEvents:
        """The events after `last_id`, or the latest for who has heard none.

        The archive may know events that are still on their way to `tell`: those are not told again.
        """
        newest = self._archive.latest(1)
        newest_id = newest[-1].id if newest else 0
        if last_id is None or last_id > newest_id:
            # An id from the future is of an archive that is gone.
            events = self._archive.latest(EVENTS_AT_FIRST)
            last_id = newest_id
        else:
            events = self._archive.after(last_id, EVENTS_AT_ONCE)
        past = PastEvents(
            events,
            last_id=events[-1].id if events else last_id,
            has_more=bool(events) and events[-1].id < newest_id,
        )
        if not past.has_more:
            self._listeners[sid] = _Listener(line, past.last_id)
        return past

    def leave(self, sid: str) -> None:
        """A client hears no more events."""
        self._listeners.pop(sid, None)

    def tell(self, event: AnomalyEvent) -> None:
        """A record was added to the archive.

        Where others before it have not come, as from a hub or a queue that was too busy, they are
        told first: a client asks for what follows the last one it has heard.
        """
        for sid, listener in tuple(self._listeners.items()):
            for record in self._up_to(event, listener.last_id):
                listener.last_id = record.id
                if not insist(listener.line, event_packet(EventName.ANOMALY_EVENT, record)):
                    self._cut(sid)
                    break

    def _up_to(self, event: AnomalyEvent, last_id: int) -> list[AnomalyEvent]:
        if event.id <= last_id:
            return []
        missed: list[AnomalyEvent] = []
        if event.id > last_id + 1:
            missed = self._archive.after(last_id, EVENTS_AT_ONCE)
        return [*(record for record in missed if record.id < event.id), event]
