"""The list of events changes when it should, and costs no more than that."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.messages import Cause, Event
from desktop_app.ui.presenters.channel_looks import NO_LOOKS, ChannelLook
from desktop_app.ui.presenters.event_book import EVENTS_KEPT, EventBook
from desktop_app.ui.presenters.live_states import event_row_of

if TYPE_CHECKING:
    from desktop_app.ui.presenters.channel_looks import ChannelLooks
    from desktop_app.ui.states import EventRow

BEGIN_S = 1_760_000_000.0


def event(number: int, *, lasts_s: float | None = None) -> Event:
    """One that began at BEGIN_S; it goes on without `lasts_s`."""
    end_s = None if lasts_s is None else BEGIN_S + lasts_s
    return Event(number, 0, Cause.HIGH, 7, BEGIN_S, None, end_s, 4.0, 1.0, 2.0, 0.9)


def test_what_begins_and_what_ends_is_listed_at_once_and_the_newest_first() -> None:
    book = EventBook()
    first = book.take([event(1)], BEGIN_S, NO_LOOKS)
    second = book.take([event(2)], BEGIN_S + 0.01, NO_LOOKS)
    third = book.take([event(1, lasts_s=0.02)], BEGIN_S + 0.02, NO_LOOKS)
    assert first is not None
    assert second is not None
    assert third is not None
    assert [row.event_id for row in second] == [2, 1]
    assert [row.is_ongoing for row in third] == [True, False]
    assert book.ongoing() == event(2)


def test_what_only_lasts_is_told_anew_five_times_a_second() -> None:
    book = EventBook()
    book.take([event(1)], BEGIN_S, NO_LOOKS)
    looks_s = [BEGIN_S + n / 100 for n in range(1, 101)]
    told = [book.take([event(1)], now_s, NO_LOOKS) for now_s in looks_s]
    assert sum(rows is not None for rows in told) == pytest.approx(5, abs=1)


def test_where_nothing_lasts_nothing_is_told_anew() -> None:
    book = EventBook()
    book.take([event(1, lasts_s=1.0)], BEGIN_S + 1, NO_LOOKS)
    assert book.take([], BEGIN_S + 100, NO_LOOKS) is None


def test_an_event_that_has_ended_is_put_into_words_once(monkeypatch: pytest.MonkeyPatch) -> None:
    put = []

    def noted(one: Event, now_s: float, looks: ChannelLooks) -> EventRow:
        put.append(one.event_id)
        return event_row_of(one, now_s, looks)

    monkeypatch.setattr("desktop_app.ui.presenters.event_book.event_row_of", noted)
    book = EventBook()
    book.take([event(number, lasts_s=1.0) for number in range(50)], BEGIN_S + 1, NO_LOOKS)
    for n in range(1, 4):
        book.take([event(99)], BEGIN_S + 1 + n, NO_LOOKS)
    assert sorted(put) == [*range(50), 99, 99, 99]


def test_in_another_unit_all_are_told_anew() -> None:
    book = EventBook()
    book.take([event(1, lasts_s=1.0)], BEGIN_S + 1, NO_LOOKS)
    looks = NO_LOOKS.with_look(0, ChannelLook(unit="bar", gain=10.0))
    rows = book.take([], BEGIN_S + 2, looks)
    assert rows is not None
    assert "bar" in rows[0].text


def test_what_reaches_into_a_span_is_found_among_all() -> None:
    book = EventBook()
    many = [replace(event(n, lasts_s=1.0), start_s=BEGIN_S + 10.0 * n) for n in range(400)]
    ended = [
        replace(one, end_s=one.start_s + (700.0 if one.event_id == 300 else 1.0)) for one in many
    ]
    lasting = replace(event(1000), start_s=BEGIN_S + 5.0)
    book.take([*ended[:200], lasting, *ended[200:]], BEGIN_S + 4000, NO_LOOKS)
    for first, last in ((0.0, 9.0), (3005.0, 3011.0), (3699.0, 3720.5), (3990.5, 4100.0)):
        span = BEGIN_S + first, BEGIN_S + last
        found = {one.event_id for one in book.between(*span)}
        reaching = (
            one.event_id
            for one in book.events()
            if one.start_s <= span[1] and (one.end_s is None or one.end_s >= span[0])
        )
        assert found == set(reaching)
    assert book.ongoing() == lasting


def test_only_the_newest_are_kept_and_another_source_begins_with_none() -> None:
    book = EventBook()
    numbers = range(EVENTS_KEPT + 5)
    rows = book.take([event(number, lasts_s=1.0) for number in numbers], BEGIN_S + 1, NO_LOOKS)
    assert rows is not None
    assert [row.event_id for row in rows] == list(reversed(numbers))[:EVENTS_KEPT]
    assert book.get(0) is None
    book.clear()
    assert list(book.events()) == []
    assert book.take([replace(event(1), channel=1)], BEGIN_S, NO_LOOKS) is not None
