"""What a session without a window tells its hub: results, trace, events and the station's state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.link import link_state
from desktop_app.server.facts import StationStatus, batch_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.compose.judging import Judged
    from desktop_app.compose.session import Session
    from desktop_app.server.facts import Batch, StationFact
    from desktop_app.server.station_feed import StationFeed


class StationNews:
    """Follows one session; its state is told when it is another one."""

    def __init__(self, session: Session, feed: StationFeed) -> None:
        self._session = session
        self._feed = feed
        self._status: StationStatus | None = None

    def of(self, judged: Iterable[Judged]) -> list[StationFact]:
        """What these blocks have brought, and the station's state where that has changed."""
        items: list[StationFact] = []
        for one in judged:
            items += self._feed.take(one.block, one.verdicts, one.events)
        status = self._status_now()
        if status != self._status:
            self._status = status
            items.append(status)
        return items

    def _status_now(self) -> StationStatus:
        snapshot = self._session.snapshot()
        kind = snapshot.info.kind if snapshot.is_connected or snapshot.has_ended else None
        state = link_state(kind, snapshot.rate_hz, snapshot.sample_age_s)
        return StationStatus(state, snapshot.info.label, round(snapshot.rate_hz, 3))


class SessionInbox:
    """A session as the hub's inbox: each `receive` reads and judges what has come."""

    def __init__(self, session: Session, feed: StationFeed) -> None:
        self._session = session
        self._news = StationNews(session, feed)

    def open(self) -> None:
        """Open the source; raises `SourceError`."""
        self._session.open()

    def receive(self) -> Batch:
        """The news of a moment; empty ones for ever once a replay has ended."""
        self._session.read_step()
        judged = []
        while (one := self._session.judge_step(0.0)) is not None:
            judged.append(one)
        return batch_of(self._news.of(judged))

    def close(self) -> None:
        """Close the source."""
        self._session.close()
