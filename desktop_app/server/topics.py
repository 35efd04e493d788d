"""What the hub tells its clients by topic: who listens, and what somebody new has to catch up with.

Runs on the hub's event loop.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from desktop_app.server.audience import Audience, ResultGroup
from desktop_app.server.coalescer import Coalescer
from desktop_app.server.event_topic import EventTopic
from desktop_app.server.messages import Column, Snapshot, Trace, WireStatus, wire_result
from desktop_app.server.protocol import EventName
from desktop_app.server.requests import Topic

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from desktop_app.core.results import AnomalyResult
    from desktop_app.server.event_topic import EventArchive
    from desktop_app.server.facts import Columns
    from desktop_app.server.members import Line
    from desktop_app.server.messages import AnomalyEvent, DashboardUpdate, Prediction, WireResult
    from desktop_app.server.requests import Subscribe

RESULTS_KEPT = 100
TRACE_S = 30
TRACE_HZ = 30.0
STATUS_S = 0.5
# The overview changes at most four times a second, however many predict.
DASHBOARD_S = 0.25

GroupKey = tuple[int, float | None]


class Topics:
    """Results, events, trace, status and overview, each with its audience."""

    def __init__(
        self,
        archive: EventArchive,
        *,
        cut: Callable[[str], None],
        status: Callable[[], WireStatus],
        dashboard: Callable[[], DashboardUpdate],
        now_s: Callable[[], float],
    ) -> None:
        self._cut = cut
        self._status = status
        self._dashboard = dashboard
        self._now_s = now_s
        self._groups: dict[GroupKey, ResultGroup] = {}
        self._events = EventTopic(archive, cut)
        self._audiences = {
            topic: Audience(cut) for topic in (Topic.TRACE, Topic.STATUS, Topic.DASHBOARD)
        }
        self._results: deque[WireResult] = deque(maxlen=RESULTS_KEPT)
        self._last_seq = 0
        self._columns: dict[int, deque[Column]] = {}
        self._fresh: dict[int, dict[float, Column]] = {}
        self._trace_soon = Coalescer(1 / TRACE_HZ, self._send_trace)
        self._status_soon = Coalescer(STATUS_S, self._send_status)
        self._dashboard_soon = Coalescer(DASHBOARD_S, self._send_dashboard)

    def join(self, sid: str, line: Line, request: Subscribe) -> Snapshot:
        """Let a client hear topics from now on; what came before is in the answer.

        Nothing is awaited in between, so that nothing is missed and nothing is told twice.
        """
        topics = set(request.topics)
        if Topic.RESULTS in topics:
            self._leave_groups(sid)
            self._group((request.batch_ms, request.max_hz)).lines[sid] = line
        for topic in topics & self._audiences.keys():
            self._audiences[topic].lines[sid] = line
        past = None
        if Topic.EVENTS in topics:
            past = self._events.join(sid, line, request.last_event_id)
        return Snapshot(
            results=list(self._results) if Topic.RESULTS in topics else None,
            last_seq=self._last_seq if Topic.RESULTS in topics else None,
            events=None if past is None else past.events,
            last_event_id=None if past is None else past.last_id,
            has_more_events=None if past is None else past.has_more,
            trace=self._past_trace() if Topic.TRACE in topics else None,
            status=self._status() if Topic.STATUS in topics else None,
            dashboard=self._dashboard() if Topic.DASHBOARD in topics else None,
        )

    def leave(self, sid: str, topics: Iterable[Topic] = tuple(Topic)) -> None:
        """A client has gone, or wants to hear some topics no more."""
        for topic in topics:
            if topic is Topic.RESULTS:
                self._leave_groups(sid)
            elif topic is Topic.EVENTS:
                self._events.leave(sid)
            else:
                self._audiences[topic].lines.pop(sid, None)

    def tell_results(self, results: Sequence[AnomalyResult]) -> None:
        """The station has judged; each result gets its number."""
        told = []
        for result in results:
            self._last_seq += 1
            wire = wire_result(result, "live")
            wire["seq"] = self._last_seq
            told.append(wire)
        self._results.extend(told)
        for group in self._groups.values():
            group.tell(told, self._now_s())

    def tell_columns(self, news: Columns) -> None:
        """The drawn signal goes on; a column with the time of the last one replaces it."""
        kept = self._columns.setdefault(news.channel, deque(maxlen=round(TRACE_S * TRACE_HZ)))
        fresh = self._fresh.setdefault(news.channel, {})
        for column in news.columns:
            if kept and kept[-1][0] == column[0]:
                kept.pop()
            kept.append(column)
            fresh[column[0]] = column
        while len(fresh) > round(TRACE_S * TRACE_HZ):
            del fresh[next(iter(fresh))]
        self._trace_soon.ask()

    def tell_event(self, event: AnomalyEvent) -> None:
        """An anomaly has begun or ended; it was archived before."""
        self._events.tell(event)

    def tell_status(self) -> None:
        """State, source or number of clients is another."""
        self._status_soon.ask()

    def tell_dashboard(self) -> None:
        """The overview is another."""
        self._dashboard_soon.ask()

    def tell_stations(self, prediction: Prediction, *, but: str) -> None:
        """A patient was scored: those who see the overview see the result."""
        self._audiences[Topic.DASHBOARD].insist(EventName.PREDICTION, prediction, but=but)

    def close(self) -> None:
        """Nothing is told any more."""
        for group in self._groups.values():
            group.close()
        for coalescer in (self._trace_soon, self._status_soon, self._dashboard_soon):
            coalescer.cancel()

    def _group(self, key: GroupKey) -> ResultGroup:
        if key not in self._groups:
            self._groups[key] = ResultGroup(self._cut, *key, self._now_s())
        return self._groups[key]

    def _leave_groups(self, sid: str) -> None:
        for key, group in tuple(self._groups.items()):
            if group.lines.pop(sid, None) is not None and not group.lines:
                group.close()
                del self._groups[key]

    def _past_trace(self) -> list[Trace]:
        return [Trace(channel, list(columns)) for channel, columns in self._columns.items()]

    def _send_trace(self) -> None:
        fresh, self._fresh = self._fresh, {}
        for channel, columns in fresh.items():
            self._audiences[Topic.TRACE].offer(
                EventName.TRACE, Trace(channel, list(columns.values()))
            )

    def _send_status(self) -> None:
        self._audiences[Topic.STATUS].offer(EventName.STATION_STATUS, self._status())

    def _send_dashboard(self) -> None:
        self._audiences[Topic.DASHBOARD].offer(EventName.DASHBOARD_UPDATE, self._dashboard())
