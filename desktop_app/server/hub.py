"""The hub: judges what clients send, tells them what the station sees, answers `/api/status`.

Runs on one event loop; call nothing here from another thread.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aiohttp import web
from socketio.exceptions import ConnectionRefusedError as Refused

from desktop_app import __version__
from desktop_app.server.engine import READ_BEYOND_LIMIT
from desktop_app.server.facts import ClientJoined, ClientLeft, Listening, StationStatus
from desktop_app.server.guard import RequestGuard, is_from_this_computer
from desktop_app.server.limits import TokenBucket
from desktop_app.server.listening import accept_within, bind
from desktop_app.server.protocol import (
    PROTOCOL,
    EventName,
    RefusalCode,
    RefusalError,
    Status,
    parse_voltage_data,
    rate_limited,
    wire_result,
)
from desktop_app.server.transport import SocketServer
from desktop_app.server.voltage import PART_SAMPLES, ClientVoltage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop_app.core.protocols import Clock
    from desktop_app.core.results import AnomalyResult
    from desktop_app.server.facts import HubFact
    from desktop_app.server.options import HubOptions
    from desktop_app.server.voltage import NewDetector

LIVE_ROOM = "live"
SOCKET_PATH = "/socket.io/"
STATUS_PATH = "/api/status"
BACKLOG = 128

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Client:
    address: str
    voltage: ClientVoltage
    meter: TokenBucket


class Hub:
    """One listening socket, its clients, and the detector state kept for each of them."""

    def __init__(
        self,
        options: HubOptions,
        *,
        new_detector: NewDetector,
        clock: Clock,
        report: Callable[[HubFact], None],
    ) -> None:
        self._options = options
        self._new_detector = new_detector
        self._clock = clock
        self._report = report
        self._clients: dict[str, _Client] = {}
        self._station = StationStatus()
        self._started_s = 0.0
        self._sio: SocketServer | None = None
        self._runner: web.AppRunner | None = None
        self._listener: asyncio.Server | None = None
        self._watch: asyncio.Task[None] | None = None

    @property
    def n_clients(self) -> int:
        """Clients admitted now."""
        return len(self._clients)

    async def start(self) -> Listening:
        """Listen, and say where; raises `HubError` where that cannot be."""
        listener = bind(self._options.host, self._options.port)
        loop = asyncio.get_running_loop()
        limits = self._options.limits
        self._sio = SocketServer(limits, now_s=loop.time, on_event=self._on_event)
        self._sio.on("connect", self._on_connect)
        self._sio.on("disconnect", self._on_disconnect)
        self._runner = web.AppRunner(
            self._application(self._sio),
            access_log=None,
            keepalive_timeout=limits.idle_tcp_s,
            shutdown_timeout=0.1,
        )
        await self._runner.setup()
        server = self._runner.server
        if server is None:
            raise AssertionError("setup() has made the server")
        accept = accept_within(server, limits.max_tcp_connections)
        self._listener = await loop.create_server(accept, sock=listener, backlog=BACKLOG)
        self._watch = loop.create_task(self._sio.watch_for_stalls())
        self._started_s = self._clock.now_s()
        host, port = listener.getsockname()[:2]
        return Listening(host, port)

    async def stop(self) -> None:
        """Stop accepting, say goodbye, drop every line; takes a fraction of a second."""
        if self._listener is not None:
            self._listener.close()
        if self._watch is not None:
            self._watch.cancel()
            await asyncio.gather(self._watch, return_exceptions=True)
        if self._sio is not None:
            await self._sio.close_all()
        if self._runner is not None and self._runner.server is not None:
            # All of them: a line whose peer does not read would never close by itself.
            for connection in self._runner.server.connections:
                if connection.transport is not None:
                    connection.transport.abort()
            await self._runner.cleanup()
        self._listener = self._watch = self._sio = self._runner = None

    def publish(self, results: Iterable[AnomalyResult]) -> None:
        """Tell every client what the station has judged; never waits."""
        if self._sio is None or not self._clients:
            return
        for result in results:
            self._sio.broadcast(
                EventName.ANOMALY_RESULT,
                wire_result(result, "live"),
                room=LIVE_ROOM,
                is_anomaly=result["is_anomaly"],
            )

    def set_station(self, status: StationStatus) -> None:
        """What `/api/status` says of the station from now on."""
        self._station = status

    def _application(self, sio: SocketServer) -> web.Application:
        limit = self._options.limits.max_message_bytes
        app = web.Application(client_max_size=READ_BEYOND_LIMIT * limit)
        RequestGuard(
            hosts=self._options.allowed_hosts, origins=self._options.allowed_origins
        ).attach(app)
        app.router.add_get(STATUS_PATH, self._status)
        app.router.add_get(SOCKET_PATH, sio.eio.handle_request, allow_head=False)
        app.router.add_post(SOCKET_PATH, sio.eio.handle_request)
        return app

    async def _status(self, request: web.Request) -> web.Response:
        status = Status(status="ok", protocol=PROTOCOL)
        if is_from_this_computer(request):
            status["state"] = self._station.state
            status["source"] = self._station.source
            status["rate"] = self._station.rate_hz
            status["clients"] = self.n_clients
            status["version"] = __version__
            status["uptime"] = round(self._clock.now_s() - self._started_s, 3)
        return web.json_response(status)

    async def _on_connect(self, sid: str, environ: dict[str, Any], _auth: object) -> None:
        if not self._options.legacy:
            raise Refused(RefusalCode.UNAUTHORIZED)
        if self.n_clients >= self._options.limits.max_clients:
            raise Refused(RefusalCode.TOO_MANY_CLIENTS)
        address = environ["aiohttp.request"].remote or ""
        limits = self._options.limits
        self._clients[sid] = _Client(
            address,
            ClientVoltage(self._new_detector, self._options.sample_rate_hz),
            TokenBucket(limits.samples_per_s, limits.burst_samples, now_s=self._clock.now_s()),
        )
        if self._sio is not None:
            await self._sio.enter_room(sid, LIVE_ROOM)
        _log.info("A client joined from %s.", address)
        self._report(ClientJoined(address, self.n_clients))

    async def _on_disconnect(self, sid: str, reason: str) -> None:
        client = self._clients.pop(sid, None)
        if client is not None:
            _log.info("The client at %s left: %s.", client.address, reason)
            self._report(ClientLeft(client.address, self.n_clients, reason))

    async def _on_event(self, sid: str, event: str, payload: object) -> dict[str, object]:
        client = self._clients.get(sid)
        if client is None or self._sio is None or event != EventName.VOLTAGE_DATA:
            raise RefusalError(RefusalCode.BAD_REQUEST, "There is no event of that name.")
        readings = parse_voltage_data(payload)
        wait_s = client.meter.take(len(readings), self._clock.now_s())
        if wait_s:
            raise rate_limited("Too many readings.", wait_s)
        for index, result in enumerate(client.voltage.judge(readings, self._clock.now_s())):
            if index % PART_SAMPLES == 0:
                # Between two parts it is everybody else's turn.
                await asyncio.sleep(0)
            wire = wire_result(result, "client")
            if not await self._sio.deliver(sid, EventName.ANOMALY_RESULT, wire):
                break
        return {"ok": True}
