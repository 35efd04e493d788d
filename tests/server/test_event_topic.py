"""Events that must arrive, beside a client that does not read."""

from __future__ import annotations

from desktop_app.compose.station_events import StationEvents
from desktop_app.server.event_topic import EventTopic
from desktop_app.server.outbox import Outbox
from tests.helpers.clock import FakeClock
from tests.server.test_topics import added, new_event


class HeldLine:
    """A connection whose client reads nothing; so many packets wait for it at most."""

    closed = False

    def __init__(self, limit: int) -> None:
        self.queue = Outbox(limit, now_s=FakeClock().now_s)


def test_who_reads_no_events_is_cut_and_hears_the_rest_when_it_is_back() -> None:
    archive, cut = StationEvents(None), list[str]()
    topic = EventTopic(archive, cut.append)
    topic.join("held", HeldLine(2), 0)
    topic.join("other", HeldLine(9), 0)
    records = [added(archive, new_event(float(n))) for n in range(3)]
    for record in records:
        topic.tell(record)
    assert cut == ["held"]

    topic.leave("held")
    assert topic.join("held", HeldLine(2), records[1].id).events == [records[2]]
