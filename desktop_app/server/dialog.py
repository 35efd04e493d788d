"""Answers what clients say: voltage, patients, subscriptions."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import msgspec

from desktop_app.core.devices import Right
from desktop_app.server.facts import Predicted
from desktop_app.server.messages import MAX_CLIENT_CHARACTERS, Brief, Prediction, wire_result
from desktop_app.server.protocol import EventName, RefusalCode, RefusalError, rate_limited
from desktop_app.server.readings import parse_voltage_data
from desktop_app.server.relayed import Relayed
from desktop_app.server.requests import (
    PatientData,
    StationResults,
    Subscribe,
    Topic,
    Unsubscribe,
    parse,
)
from desktop_app.server.voltage import PART_SAMPLES

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from concurrent.futures import Future

    from desktop_app.server.dashboard import Dashboard
    from desktop_app.server.facts import HubFact
    from desktop_app.server.members import Member
    from desktop_app.server.messages import Scored
    from desktop_app.server.parts import HubParts
    from desktop_app.server.relay import RelayManager
    from desktop_app.server.topics import Topics
    from desktop_app.server.transport import SocketServer

    Answer = Callable[[Member, object], Awaitable[dict[str, object]]]


class Dialog:
    """One handler for every event a client may send."""

    def __init__(
        self,
        sio: SocketServer,
        topics: Topics,
        dashboard: Dashboard,
        parts: HubParts,
        *,
        now_s: Callable[[], float],
        report: Callable[[HubFact], None],
        relay: RelayManager | None,
    ) -> None:
        self._sio = sio
        self._topics = topics
        self._dashboard = dashboard
        self._scorer = parts.scorer
        self._received = parts.received
        self._now_s = now_s
        self._report = report
        self._relay = relay
        self._last_scoring: Future[Any] | None = None
        # One patient at a time: scoring is quick, and its first imports are not.
        self._scoring = ThreadPoolExecutor(max_workers=1, thread_name_prefix="hub scoring")
        self._answers: dict[str, Answer] = {
            EventName.VOLTAGE_DATA: self._voltage,
            EventName.PATIENT_DATA: self._patient,
            EventName.STATION_RESULTS: self._station_results,
            EventName.SUBSCRIBE: self._subscribe,
            EventName.UNSUBSCRIBE: self._unsubscribe,
        }

    async def answer(self, member: Member, event: str, payload: object) -> dict[str, object]:
        """The ack; raises `RefusalError`."""
        handler = self._answers.get(event)
        if handler is None:
            raise RefusalError(RefusalCode.BAD_REQUEST, "There is no event of that name.")
        return await handler(member, payload)

    def expect_patients(self) -> None:
        """Somebody who may send patients has come: load what explains a score."""
        if self._scorer is not None:
            self._last_scoring = self._scoring.submit(self._scorer.warm_up)

    def take_relayed(self, news: Relayed) -> None:
        """A patient was scored at another hub of ours."""
        if news.prediction is not None:
            self._topics.tell_stations(news.prediction, but="")
        if news.brief is not None:
            self._dashboard.add(news.brief)
            self._topics.tell_dashboard()
            self._report(Predicted(news.brief))

    def close(self) -> None:
        """Score nobody any more; waits for nothing that takes its time."""
        is_idle = self._last_scoring is None or self._last_scoring.done()
        self._scoring.shutdown(wait=is_idle, cancel_futures=True)

    async def _voltage(self, member: Member, payload: object) -> dict[str, object]:
        member.require(Right.SUBMIT)
        message = parse_voltage_data(payload, member.voltage.rate_hz)
        readings = message.readings
        wait_s = member.readings.take(len(readings), self._now_s())
        if wait_s:
            raise rate_limited("Too many readings.", wait_s)
        if message.rate_hz is not None:
            member.voltage.follow(message.rate_hz)
        for index, result in enumerate(member.voltage.judge(readings, self._now_s())):
            if index % PART_SAMPLES == 0:
                # Between two parts it is everybody else's turn.
                await asyncio.sleep(0)
            wire = wire_result(result, "client")
            if not await self._sio.deliver(member.sid, EventName.ANOMALY_RESULT, wire):
                break
        asked = {} if message.request_id is None else {"request_id": message.request_id}
        return {"ok": True, **asked}

    async def _patient(self, member: Member, payload: object) -> dict[str, object]:
        member.require_patients()
        member.require(Right.SUBMIT)
        request = parse(payload, PatientData)
        if self._scorer is None:
            raise RefusalError(RefusalCode.NOT_ALLOWED, "This hub scores no patients.")
        self._scorer.check(request.patient)
        future = self._scoring.submit(self._scorer.score, request.patient)
        self._last_scoring = future
        scored = await asyncio.wrap_future(future)
        prediction = self._prediction(member, request, scored)
        self._topics.tell_stations(prediction, but=member.sid)
        self._count(_brief(prediction), prediction)
        await self._sio.deliver(member.sid, EventName.PREDICTION, prediction)
        return {"ok": True, "request_id": request.request_id}

    async def _station_results(self, member: Member, payload: object) -> dict[str, object]:
        """Take in what is new of another station's outbox; what was heard before is not counted."""
        member.require_patients()
        member.require(Right.SUBMIT)
        request = parse(payload, StationResults)
        heard = self._received.last(member.device_id, request.outbox_id)
        last = max([heard, *(item.seq for item in request.items)])
        if last > heard:
            # Before they are counted: where that cannot be kept they come again.
            self._received.mark(member.device_id, request.outbox_id, last)
        for item in request.items:
            if item.seq > heard:
                heard = item.seq
                client = f"{request.station}: {item.brief.client}".removesuffix(": ")
                # Cut, not refused: a chain of stations would otherwise wait for ever.
                client = client[:MAX_CLIENT_CHARACTERS]
                self._count(msgspec.structs.replace(item.brief, client=client))
        return {"ok": True, "acked_seq": last}

    async def _subscribe(self, member: Member, payload: object) -> dict[str, object]:
        request = parse(payload, Subscribe)
        if Topic.DASHBOARD in request.topics:
            member.require_patients()
            member.require(Right.STATION)
        line = self._sio.line_of(member.sid)
        if line is None:
            raise RefusalError(RefusalCode.BAD_REQUEST, "The connection is closed.")
        return {"ok": True, "snapshot": self._topics.join(member.sid, line, request)}

    async def _unsubscribe(self, member: Member, payload: object) -> dict[str, object]:
        self._topics.leave(member.sid, parse(payload, Unsubscribe).topics)
        return {"ok": True}

    def _prediction(self, member: Member, request: PatientData, scored: Scored) -> Prediction:
        return Prediction(
            **msgspec.structs.asdict(scored),
            request_id=request.request_id,
            client=member.name,
            time_ms=round(1000 * self._now_s()),
            is_demo=request.is_demo,
        )

    def _count(self, brief: Brief, prediction: Prediction | None = None) -> None:
        """Into the overview of those who see it: here, at the desk, and at our other hubs."""
        if self._relay is not None:
            self._relay.tell(Relayed(brief=brief, prediction=prediction))
        self._dashboard.add(brief)
        self._topics.tell_dashboard()
        self._report(Predicted(brief))


def _brief(prediction: Prediction) -> Brief:
    return Brief(
        client=prediction.client,
        request_id=prediction.request_id,
        time_ms=prediction.time_ms,
        risk_level=prediction.risk_level,
        headline=prediction.headline,
        anomaly_score=prediction.anomaly_score,
        probability=prediction.probability,
        is_demo=prediction.is_demo,
    )
