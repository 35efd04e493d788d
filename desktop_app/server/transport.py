"""The Socket.IO half of the transport: metering, refusals, broadcast, and cutting who misbehaves.

Overrides of python-socketio, each with its reason: messages are metered before they are decoded and
whatever cannot be decoded is answered; client events are dispatched here because the library would
let a client raise the server's own `connect` and `disconnect`; a session that does not connect in
time is closed, and one that stalls is cut with its TCP connection aborted. Broadcasts do not come
through here: `audience` makes one queue put per client where the library makes a task. Runs on one
event loop, in no other thread.
"""

from __future__ import annotations

import asyncio
import logging
import re
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

import socketio
from socketio.packet import ACK, EVENT, Packet

from desktop_app.server import strict_json
from desktop_app.server.audience import event_packet
from desktop_app.server.engine import EngineServer, LibraryLog
from desktop_app.server.messages import Lagging
from desktop_app.server.protocol import EventName, RefusalCode, RefusalError, rate_limited

if TYPE_CHECKING:
    from collections.abc import Callable

    from aiohttp import web

    from desktop_app.server.limits import TokenBucket
    from desktop_app.server.link import Link
    from desktop_app.server.members import Line
    from desktop_app.server.options import HubLimits

NAMESPACE = "/"
# Long enough for a refused client to hear why.
REFUSED_LINGER_S = 0.5
FLUSH_S = 0.2
FLUSH_STEP_S = 0.01

_log = logging.getLogger(__name__)

# The head of a Socket.IO event packet: `2`, an ack id where one is asked for, `["name"`.
_HEAD = re.compile(r'2(?:/,)?(?P<ack>\d{1,15})?\[(?:\s*"(?P<event>\w{1,64})")?')


class Visits(Protocol):
    """What happens with clients.

    `on_connect` raises the library's `ConnectionRefusedError` for who is not let in, `on_event`
    raises `RefusalError` for what is not accepted; `on_joined` follows once the client knows that
    it is in.
    """

    async def on_connect(self, sid: str, environ: dict[str, Any], auth: object) -> None: ...

    def on_joined(self, sid: str, line: Line) -> None: ...

    def on_disconnect(self, sid: str, reason: str) -> None: ...

    async def on_event(self, sid: str, event: str, payload: object) -> dict[str, object]: ...


class SocketServer(socketio.AsyncServer):  # type: ignore[misc]  # python-socketio has no types
    """One namespace, `/`; who comes, goes and says something is told to `visits`."""

    eio: EngineServer

    def __init__(
        self,
        limits: HubLimits,
        *,
        now_s: Callable[[], float],
        visits: Visits,
        manager: socketio.AsyncManager | None = None,
    ) -> None:
        log = LibraryLog(_log)
        super().__init__(
            client_manager=manager,
            logger=log,
            engineio_logger=log,
            json=strict_json,
            # One event of a client at a time: while its answers wait, it is not read.
            async_handlers=False,
            async_mode="aiohttp",
            # Hosts and origins are checked before a request comes here.
            cors_allowed_origins=[],
            http_compression=False,
            max_http_buffer_size=limits.max_message_bytes,
            ping_interval=limits.ping_interval_s,
            ping_timeout=limits.ping_timeout_s,
            limits=limits,
            now_s=now_s,
        )
        self.eio.guard = self
        self._limits = limits
        self._now_s = now_s
        self._visits = visits
        self.on("connect", visits.on_connect)
        self.on("disconnect", self._on_disconnect)

    def line_of(self, sid: str) -> Line | None:
        """The session that carries a client, while it is open."""
        session = self.eio.sockets.get(self.manager.eio_sid_from_sid(sid, NAMESPACE))
        return None if session is None or session.closed else session

    def share_meter(self, sid: str, meter: TokenBucket) -> None:
        """Let this client send what `meter` allows, which others may use as well."""
        link = self.eio.links.get(self.manager.eio_sid_from_sid(sid, NAMESPACE))
        if link is not None:
            link.meter = meter

    async def deliver(self, sid: str, event: str, data: object) -> bool:
        """Queue one event for one client once there is room; False when it has gone."""
        line = self.line_of(sid)
        if line is None:
            return False
        await line.queue.room()
        if line.closed:
            return False
        line.queue.put_nowait(event_packet(event, data))
        return True

    def dismiss(self, sid: str, event: str, data: object) -> None:
        """Tell a client one last thing and end its session, which it then does not resume."""
        line = self.line_of(sid)
        if line is not None:
            line.queue.put_nowait(event_packet(event, data))
            self.start_background_task(self._send_away, sid)

    def cut_soon(self, sid: str) -> None:
        """End the session of a client that does not read what it must hear."""
        eio_sid = self.manager.eio_sid_from_sid(sid, NAMESPACE)
        self.start_background_task(self.cut, eio_sid, "it does not read")

    async def cut(self, eio_sid: str, reason: str) -> None:
        """End a session at once: its queue is thrown away and its TCP connection aborted."""
        link, session = self.eio.links.get(eio_sid), self.eio.sockets.get(eio_sid)
        if link is None or session is None or link.is_cut:
            return
        link.is_cut = True
        _log.info("Cut the client at %s: %s.", link.address, reason)
        session.queue.close()
        await session.close(wait=False, abort=True, reason=reason)
        link.abort()

    async def watch_for_stalls(self) -> None:
        """Cut clients that do not read, tell those who read again; runs until cancelled."""
        while True:
            await asyncio.sleep(self._limits.stalled_s / 5)
            for eio_sid, session in tuple(self.eio.sockets.items()):
                if session.queue.stalled_s() > self._limits.stalled_s:
                    await self.cut(eio_sid, "it does not read")
                elif (lost := session.queue.take_lost()) is not None:
                    lagging = Lagging(lost.n_results, lost.since_seq)
                    session.queue.put_nowait(event_packet(EventName.LAGGING, lagging))

    async def close_all(self, notice: object) -> None:
        """Say goodbye to every client and wait a moment for it to be read."""
        sessions = tuple(self.eio.sockets.values())
        goodbye = event_packet(EventName.SERVER_NOTICE, notice)
        for eio_sid, session in tuple(self.eio.sockets.items()):
            if self._connected_sid(eio_sid) is not None:
                session.queue.put_nowait(goodbye)
            # Not with a packet that says so: python-socketio takes that for good, and stays away.
            await session.close(wait=False, abort=True, reason=self.reason.SERVER_DISCONNECT)
            session.queue.put_nowait(None)
        deadline_s = self._now_s() + FLUSH_S
        while self._now_s() < deadline_s and not all(s.queue.empty() for s in sessions):
            await asyncio.sleep(FLUSH_STEP_S)
        await self.shutdown()
        await self.eio.end_tasks()

    async def refuse(self, eio_sid: str, frame: str, refusal: RefusalError) -> None:
        """Answer an Engine.IO frame that was not let through."""
        await self._refuse(eio_sid, frame[1:], refusal)

    def _engineio_server_class(self) -> type[EngineServer]:
        return EngineServer

    async def _handle_eio_connect(self, eio_sid: str, environ: dict[str, Any]) -> None:
        await super()._handle_eio_connect(eio_sid, environ)
        request: web.Request = environ["aiohttp.request"]
        link = self.eio.open_link(eio_sid, request)
        self._expect_connect(eio_sid, link, self._limits.connect_s)

    async def _handle_eio_disconnect(self, eio_sid: str, reason: str) -> None:
        await super()._handle_eio_disconnect(eio_sid, reason)
        self._binary_packet.pop(eio_sid, None)
        self.eio.close_link(eio_sid)

    async def _handle_connect(self, eio_sid: str, namespace: str | None, data: object) -> None:
        await super()._handle_connect(eio_sid, namespace, data)
        link = self.eio.links.get(eio_sid)
        if link is None:
            return
        sid = self._connected_sid(eio_sid)
        line = None if sid is None else self.line_of(sid)
        if sid is not None and line is not None:
            link.clear_deadline()
            self._visits.on_joined(sid, line)
        else:
            self._expect_connect(eio_sid, link, REFUSED_LINGER_S)

    async def _handle_disconnect(
        self, eio_sid: str, namespace: str | None, reason: str | None = None
    ) -> None:
        await super()._handle_disconnect(eio_sid, namespace, reason)
        link = self.eio.links.get(eio_sid)
        if link is not None:
            self._expect_connect(eio_sid, link, self._limits.connect_s)

    async def _handle_eio_message(self, eio_sid: str, data: object) -> None:
        link, session = self.eio.links.get(eio_sid), self.eio.sockets.get(eio_sid)
        if link is None or session is None or link.is_cut:
            return
        text = data if isinstance(data, str) else ""
        self.eio.tally.received += 1
        wait_s = link.meter.take(1 + len(text) // self._limits.bytes_per_token, self._now_s())
        if wait_s:
            message = "Too many messages. Send fewer, with more readings in each."
            await self._refuse(eio_sid, text, rate_limited(message, wait_s))
            return
        await session.queue.room()
        try:
            # An empty text would be taken for a packet without data, `5` and `6` collect binary
            # attachments without bound: a type that does not exist makes the decoder raise.
            text = text if text[:1] in tuple("0124") else "?"
            await super()._handle_eio_message(eio_sid, text)
        except ValueError:
            refusal = RefusalError(RefusalCode.BAD_REQUEST, "This is not a Socket.IO packet.")
            await self._refuse(eio_sid, text, refusal)

    async def _handle_event(
        self, eio_sid: str, _namespace: str | None, ack_id: int | None, data: object
    ) -> None:
        sid = self._connected_sid(eio_sid)
        if sid is None:
            return
        event, payload = _event_of(data)
        try:
            reply = await self._visits.on_event(sid, event, payload)
        except RefusalError as refusal:
            await self._say_refused(eio_sid, refusal, event=event, ack_id=ack_id)
        except Exception:  # noqa: BLE001  # whatever it is, the client is answered and goes on
            _log.exception("An event of a client could not be answered.")
            internal = RefusalError(RefusalCode.INTERNAL, "The hub could not do this.")
            await self._say_refused(eio_sid, internal, event=event, ack_id=ack_id)
        else:
            if ack_id is not None:
                packet = Packet(ACK, namespace=NAMESPACE, id=ack_id, data=[reply])
                await self._send_packet(eio_sid, packet)

    async def _send_away(self, sid: str) -> None:
        session = self.eio.sockets.get(self.manager.eio_sid_from_sid(sid, NAMESPACE))
        await self.disconnect(sid)
        if session is not None:
            # Not cut: a reset would take the last words with it.
            await session.close(wait=False, reason=self.reason.SERVER_DISCONNECT)

    async def _on_disconnect(self, sid: str, reason: str) -> None:
        self._visits.on_disconnect(sid, reason)

    async def _refuse(self, eio_sid: str, text: str, refusal: RefusalError) -> None:
        """Answer a packet that was not decoded, until its sender has no patience left."""
        link, session = self.eio.links.get(eio_sid), self.eio.sockets.get(eio_sid)
        if link is None or session is None or link.is_cut:
            return
        cost = 1 + len(text) // self._limits.bytes_per_token
        if link.patience.take(cost, self._now_s()):
            link.is_cut = True
            _log.info("Closed the client at %s: too many refused messages.", link.address)
            # Not cut: a reset would take the refusals with it, and the client would not know why.
            await session.close(wait=False, reason=f"too many refused messages ({refusal.code})")
            return
        await session.queue.room()
        if self._connected_sid(eio_sid) is None:
            return
        head = _HEAD.match(text)
        ack = head["ack"] if head else None
        event = head["event"] if head else None
        await self._say_refused(
            eio_sid, refusal, event=event, ack_id=None if ack is None else int(ack)
        )

    async def _say_refused(
        self, eio_sid: str, refusal: RefusalError, *, event: str | None, ack_id: int | None
    ) -> None:
        if ack_id is not None:
            packet = Packet(ACK, namespace=NAMESPACE, id=ack_id, data=[refusal.ack()])
        else:
            body = refusal.server_error(event)
            packet = Packet(EVENT, namespace=NAMESPACE, data=[EventName.SERVER_ERROR, body])
        await self._send_packet(eio_sid, packet)

    def _connected_sid(self, eio_sid: str) -> str | None:
        sid: str | None = self.manager.sid_from_eio_sid(eio_sid, NAMESPACE)
        return sid if self.manager.is_connected(sid, NAMESPACE) else None

    def _expect_connect(self, eio_sid: str, link: Link, after_s: float) -> None:
        act = partial(self.start_background_task, self.cut, eio_sid, "it did not connect in time")
        link.set_deadline(after_s, act)


def _event_of(data: object) -> tuple[str, object]:
    """Name and first argument of an event; the library has decoded `data` but not checked it."""
    if not isinstance(data, list) or not data or not isinstance(data[0], str):
        raise ValueError("an event is a list that begins with its name")
    return data[0], data[1] if len(data) > 1 else None
