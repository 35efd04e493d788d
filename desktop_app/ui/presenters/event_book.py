"""The newest events of a session, and their rows: only what is another one is told anew."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from desktop_app.ui.presenters.channel_looks import NO_LOOKS
from desktop_app.ui.presenters.live_states import event_row_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from desktop_app.core.messages import Event
    from desktop_app.ui.presenters.channel_looks import ChannelLooks
    from desktop_app.ui.states import EventRow

# More than most days'; the list shows as many.
EVENTS_KEPT = 5000
# What was found later may have begun so much earlier than what stands before it.
_DISORDER_S = 60.0
# So often a person can read how long something has lasted.
ONGOING_EVERY_S = 0.2


class EventBook:
    """Takes what is found; gives rows, newest first, whenever the list should change."""

    def __init__(self) -> None:
        self._events: OrderedDict[int, Event] = OrderedDict()
        # An event that has ended reads the same for ever.
        self._ended: dict[int, EventRow] = {}
        self._looks = NO_LOOKS
        self._listed_s: float | None = None
        self._ongoing: dict[int, Event] = {}
        self._longest_s = 0.0

    def events(self) -> Collection[Event]:
        """Oldest first."""
        return self._events.values()

    def between(self, start_s: float, end_s: float) -> tuple[Event, ...]:
        """Those that lie there or reach into it, oldest first; of the others few are looked at."""
        found: list[Event] = []
        oldest_s = start_s - self._longest_s - _DISORDER_S
        for event in reversed(self._events.values()):
            if event.end_s is not None and event.start_s < oldest_s:
                break
            if event.start_s <= end_s and (event.end_s is None or event.end_s >= start_s):
                found.append(event)
        early = (one for one in self._ongoing.values() if one.start_s < oldest_s)
        return (*early, *(one for one in reversed(found) if one.start_s >= oldest_s))

    def get(self, event_id: int) -> Event | None:
        """The event of that number as it stands last."""
        return self._events.get(event_id)

    def ongoing(self) -> Event | None:
        """The newest event that has not ended."""
        return next(reversed(self._ongoing.values()), None)

    def clear(self) -> None:
        """Another source: its events have nothing to do with those of the last one."""
        self._events.clear()
        self._ended.clear()
        self._ongoing.clear()
        self._listed_s = None
        self._longest_s = 0.0

    def take(
        self, events: Iterable[Event], now_s: float, looks: ChannelLooks
    ) -> tuple[EventRow, ...] | None:
        """Take what began, changed or ended; the rows, where they should be shown anew.

        At once where something began or ended, and every `ONGOING_EVERY_S` while anything lasts.
        """
        is_news = looks != self._looks
        if is_news:
            self._looks = looks
            self._ended.clear()
        for event in events:
            is_news = is_news or event.end_s is not None or event.event_id not in self._events
            self._events[event.event_id] = event
            self._ended.pop(event.event_id, None)
            self._note_end(event)
        while len(self._events) > EVENTS_KEPT:
            event_id, _ = self._events.popitem(last=False)
            self._ended.pop(event_id, None)
            self._ongoing.pop(event_id, None)
        if not is_news and (self.ongoing() is None or self._was_listed_at(now_s)):
            return None
        self._listed_s = now_s
        return tuple(self._row(event, now_s) for event in reversed(self._events.values()))

    def _note_end(self, event: Event) -> None:
        if event.end_s is None:
            self._ongoing[event.event_id] = event
        else:
            self._ongoing.pop(event.event_id, None)
            self._longest_s = max(self._longest_s, event.end_s - event.start_s)

    def _was_listed_at(self, now_s: float) -> bool:
        """Whether the list is as good as new; a time that was set back makes it old."""
        return self._listed_s is not None and 0 <= now_s - self._listed_s < ONGOING_EVERY_S

    def _row(self, event: Event, now_s: float) -> EventRow:
        row = self._ended.get(event.event_id)
        if row is None:
            row = event_row_of(event, now_s, self._looks)
            if event.end_s is not None:
                self._ended[event.event_id] = row
        return row
