"""Answers what clients say: voltage, patients, subscriptions."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import msgspec

from desktop_app.core.devices import Right
from desktop_app.server.facts import Predicted
from desktop_app.server.messages import Brief, Prediction, wire_result
from desktop_app.server.protocol import EventName, RefusalCode, RefusalError, rate_limited
from desktop_app.server.readings import parse_voltage_data
from desktop_app.server.requests import PatientData, Subscribe, Topic, Unsubscribe, parse
from desktop_app.server.voltage import PART_SAMPLES

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from desktop_app.server.dashboard import Dashboard
    from desktop_app.server.facts import HubFact
    from desktop_app.server.members import Member
    from desktop_app.server.messages import Scored
    from desktop_app.server.scoring import Scorer
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
        scorer: Scorer | None,
        *,
        now_s: Callable[[], float],
        report: Callable[[HubFact], None],
    ) -> None:
        self._sio = sio
        self._topics = topics
        self._dashboard = dashboard
        self._scorer = scorer
        self._now_s = now_s
        self._report = report
        # One patient at a time: scoring is quick, and its first imports are not.
        self._scoring = ThreadPoolExecutor(max_workers=1, thread_name_prefix="hub scoring")
        self._answers: dict[str, Answer] = {
            EventName.VOLTAGE_DATA: self._voltage,
            EventName.PATIENT_DATA: self._patient,
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
            self._scoring.submit(self._scorer.warm_up)

    def close(self) -> None:
        """Score nobody any more; does not wait."""
        self._scoring.shutdown(wait=False, cancel_futures=True)

    async def _voltage(self, member: Member, payload: object) -> dict[str, object]:
        member.require(Right.SUBMIT)
        readings = parse_voltage_data(payload)
        wait_s = member.readings.take(len(readings), self._now_s())
        if wait_s:
            raise rate_limited("Too many readings.", wait_s)
        for index, result in enumerate(member.voltage.judge(readings, self._now_s())):
            if index % PART_SAMPLES == 0:
                # Between two parts it is everybody else's turn.
                await asyncio.sleep(0)
            wire = wire_result(result, "client")
            if not await self._sio.deliver(member.sid, EventName.ANOMALY_RESULT, wire):
                break
        return {"ok": True}

    async def _patient(self, member: Member, payload: object) -> dict[str, object]:
        member.require_patients()
        member.require(Right.SUBMIT)
        request = parse(payload, PatientData)
        if self._scorer is None:
            raise RefusalError(RefusalCode.NOT_ALLOWED, "This hub scores no patients.")
        self._scorer.check(request.patient)
        scored = await asyncio.get_running_loop().run_in_executor(
            self._scoring, self._scorer.score, request.patient
        )
        prediction = self._prediction(member, request, scored)
        self._count(prediction, member.sid)
        await self._sio.deliver(member.sid, EventName.PREDICTION, prediction)
        return {"ok": True, "request_id": request.request_id}

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
        )

    def _count(self, prediction: Prediction, sender: str) -> None:
        """Into the overview, and to those who see it; the sender has its answer already."""
        brief = Brief(
            client=prediction.client,
            request_id=prediction.request_id,
            time_ms=prediction.time_ms,
            risk_level=prediction.risk_level,
            headline=prediction.headline,
            anomaly_score=prediction.anomaly_score,
            probability=prediction.probability,
        )
        self._dashboard.add(brief)
        self._topics.tell_stations(prediction, but=sender)
        self._topics.tell_dashboard()
        self._report(Predicted(brief))
