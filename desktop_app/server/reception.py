"""Receives clients: admits them, greets them, answers them, and tells them what happens.

Runs on the hub's event loop.
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any, Literal

from socketio.exceptions import ConnectionRefusedError as Refused

from desktop_app import __version__
from desktop_app.core.devices import Right
from desktop_app.server.admission import Admission, read_auth
from desktop_app.server.audience import event_packet
from desktop_app.server.dashboard import Dashboard
from desktop_app.server.dialog import Dialog
from desktop_app.server.facts import (
    ClientJoined,
    ClientLeft,
    DecidePairing,
    LegacyChanged,
    OfferPairing,
)
from desktop_app.server.guard import is_from_this_computer
from desktop_app.server.messages import Hello, Limits, ServerInfo, ServerNotice, WireStatus
from desktop_app.server.neighbours import Neighbours
from desktop_app.server.pairing_desk import PairingDesk
from desktop_app.server.protocol import PROTOCOL, EventName, RefusalCode, RefusalError
from desktop_app.server.readings import MAX_SAMPLES
from desktop_app.server.relay import RelayManager, check_queue
from desktop_app.server.relayed import NO_STATION
from desktop_app.server.requests import Subscribe, Topic
from desktop_app.server.roster import Roster
from desktop_app.server.topics import Topics
from desktop_app.server.traffic import watch_traffic
from desktop_app.server.transport import SocketServer

if TYPE_CHECKING:
    from collections.abc import Callable

    from aiohttp import web

    from desktop_app.core.protocols import Clock
    from desktop_app.server.facts import Batch, Command, HubFact
    from desktop_app.server.members import Line, Member
    from desktop_app.server.options import HubOptions
    from desktop_app.server.parts import HubParts
    from desktop_app.server.relayed import Relayed

# A stopped hub is mostly started again.
RECONNECT_MS = 1000
# A revoked device hears nothing more after that.
DEVICES_EVERY_S = 0.5

_log = logging.getLogger(__name__)


class Reception:
    """The clients of one hub; `report` hears what the monitor has to know."""

    def __init__(
        self,
        options: HubOptions,
        parts: HubParts,
        *,
        clock: Clock,
        report: Callable[[HubFact], None],
    ) -> None:
        self._limits = options.limits
        self._clock = clock
        self._report = report
        self._station = NO_STATION
        self._roster = Roster(options, parts.new_detector)
        self._dashboard = Dashboard()
        self._legacy_end: asyncio.TimerHandle | None = None
        self.admission = Admission(parts.devices, options.limits, now_s=clock.now_s)
        self._archive = parts.events
        self._relay = _new_relay(options.message_queue, self._take_relayed)
        self._neighbours = Neighbours(self._relay, now_s=clock.now_s)
        self.sio = SocketServer(options.limits, now_s=clock.now_s, visits=self, manager=self._relay)
        self._desk = PairingDesk(self.sio, self.admission, now_s=clock.now_s, report=report)
        self._topics = Topics(
            parts.events,
            cut=self.sio.cut_soon,
            status=self.status,
            dashboard=lambda: self._dashboard.update(
                [*self._roster.connected(), *self._neighbours.clients()]
            ),
            now_s=clock.now_s,
        )
        self._dialog = Dialog(
            self.sio,
            self._topics,
            self._dashboard,
            parts,
            now_s=clock.now_s,
            report=report,
            relay=self._relay,
        )

    @property
    def n_clients(self) -> int:
        """Clients admitted now."""
        return len(self._roster)

    def status(self) -> WireStatus:
        """What the station is doing, and for how many."""
        station = self._neighbours.station() if self._station == NO_STATION else self._station
        n_clients = self.n_clients + len(self._neighbours.clients())
        return WireStatus(station.state, station.source, station.rate_hz, n_clients)

    def begin(self) -> None:
        """Listen to the other hubs, where there are any."""
        if self._relay is not None:
            self._relay.begin()

    def take(self, batch: Batch) -> None:
        """What the station has judged and seen, to everybody who wants to hear it; never waits."""
        self._neighbours.tell(batch)
        self._tell(batch)
        for command in batch.commands:
            self._obey(command)

    def _tell_company(self) -> None:
        """There are other clients now, here or at another hub."""
        self._topics.tell_status()
        self._topics.tell_dashboard()

    def _tell(self, batch: Batch) -> None:
        if batch.station is not None and batch.station != self._station:
            self._station = batch.station
            self._topics.tell_status()
        self._topics.tell_results(batch.results)
        for columns in batch.columns:
            self._topics.tell_columns(columns)
        for event in batch.events:
            self._topics.tell_event(event)
        for brief in batch.briefs:
            self._dashboard.add(brief)
            self._topics.tell_dashboard()

    def _take_relayed(self, news: Relayed) -> None:
        """What another hub was told."""
        if news.beat is not None and self._neighbours.take(news.beat):
            self._tell_company()
        if news.batch is not None:
            for event in news.batch.events:
                self._archive.keep(event)
            self._tell(news.batch)
        self._dialog.take_relayed(news)

    def set_legacy(self, duration_s: float) -> None:
        """Admit clients without a token for so long from now on; 0 sends away those who are in."""
        if self._legacy_end is not None:
            self._legacy_end.cancel()
        self.admission.legacy_until_s = self._clock.now_s() + duration_s
        loop = asyncio.get_running_loop()
        self._legacy_end = loop.call_later(duration_s, self._end_legacy)
        self._report(LegacyChanged(self.admission.legacy_until_s))

    async def watch(self) -> None:
        """Cut who stalls, send away who was revoked; runs until cancelled."""
        await asyncio.gather(
            self.sio.watch_for_stalls(),
            self._watch_devices(),
            watch_traffic(self.sio.eio.tally, self._report),
            self._neighbours.watch(
                lambda: (self._roster.connected(), self._station), self._tell_company
            ),
        )

    async def close(self) -> None:
        """Say goodbye to everybody."""
        if self._legacy_end is not None:
            self._legacy_end.cancel()
        self._desk.close()
        self._topics.close()
        self._dialog.close()
        await self.sio.close_all(ServerNotice("shutdown", reconnect_ms=RECONNECT_MS))
        if self._relay is not None:
            await self._relay.close()

    async def on_connect(self, sid: str, environ: dict[str, Any], auth: object) -> None:
        """Admit a client or raise `Refused`."""
        request: web.Request = environ["aiohttp.request"]
        address = request.remote or ""
        given = read_auth(auth)
        if given is not None and given.pairing is not None:
            self._desk.begin(sid, given, address)
            return
        who = self.admission.admit(given, address)
        if self.n_clients >= self._limits.max_clients:
            raise Refused(RefusalCode.TOO_MANY_CLIENTS)
        member = self._roster.add(
            sid,
            who,
            address=address,
            is_private=request.secure or is_from_this_computer(request),
            now_s=self._clock.now_s(),
        )
        _log.info("%s joined from %s.", member.name, address)
        self._report(ClientJoined(address, self.n_clients, member.name))

    def on_joined(self, sid: str, line: Line) -> None:
        """The client has been told that it is in: greet it."""
        member = self._roster.get(sid)
        if member is None:
            self._desk.greet(sid, line)
            return
        line.queue.put_nowait(event_packet(EventName.HELLO, self._hello(member)))
        self.sio.share_meter(sid, member.messages)
        self._topics.join(sid, line, Subscribe([Topic.RESULTS]))
        self._tell_company()
        if Right.SUBMIT in member.rights and member.device_id and member.is_private:
            self._dialog.expect_patients()

    def on_disconnect(self, sid: str, reason: str) -> None:
        """A client has gone or was cut."""
        self._desk.left(sid)
        member = self._roster.remove(sid)
        self._topics.leave(sid)
        if member is not None:
            _log.info("%s at %s left: %s.", member.name, member.address, reason)
            self._report(ClientLeft(member.address, self.n_clients, reason, member.name))
            self._tell_company()

    async def on_event(self, sid: str, event: str, payload: object) -> dict[str, object]:
        """The ack to what a client says; raises `RefusalError`."""
        if self._desk.is_here(sid):
            return self._desk.answer(sid, event, payload)
        member = self._roster.get(sid)
        if member is None:
            raise RefusalError(RefusalCode.BAD_REQUEST, "The connection is closed.")
        return await self._dialog.answer(member, event, payload)

    def _obey(self, command: Command) -> None:
        """Do what the person at the desk wants."""
        if isinstance(command, OfferPairing):
            self._desk.offer(command)
        elif isinstance(command, DecidePairing):
            self._desk.decide(command)
        else:
            self.set_legacy(command.duration_s)

    async def _watch_devices(self) -> None:
        """Send away who was revoked, by whichever program; runs until cancelled."""
        while True:
            await asyncio.sleep(DEVICES_EVERY_S)
            if not self.admission.refresh():
                continue
            for member in self._roster:
                if member.device_id and not self.admission.has(member.device_id):
                    self._dismiss(member, "revoked")

    def _dismiss(self, member: Member, kind: Literal["revoked", "legacy_ended"]) -> None:
        self.sio.dismiss(member.sid, EventName.SERVER_NOTICE, ServerNotice(kind))

    def _end_legacy(self) -> None:
        self.admission.legacy_until_s = 0.0
        self._report(LegacyChanged(0.0))
        for member in self._roster:
            if member.is_legacy:
                self._dismiss(member, "legacy_ended")

    def _hello(self, member: Member) -> Hello:
        limits = self._limits
        return Hello(
            protocol=PROTOCOL,
            server=ServerInfo("vigil", __version__),
            device=member.name,
            rights=sorted(member.rights),
            is_legacy=member.is_legacy,
            is_private=member.is_private,
            limits=Limits(
                limits.max_message_bytes, MAX_SAMPLES, limits.events_per_s, limits.burst_events
            ),
            features=[topic.value for topic in Topic],
            time_ms=round(1000 * self._clock.now_s()),
        )


def _new_relay(url: str, take: Callable[[Relayed], None]) -> RelayManager | None:
    return RelayManager(check_queue(url), take) if url else None
