"""This station as a client of another station's hub: tells it every prediction, each once.

Runs in a thread of its own with its own event loop; what is not acknowledged stays in the outbox.
"""

from __future__ import annotations

import asyncio
import logging
import socket
from contextlib import asynccontextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

import aiohttp
import msgspec
import socketio
from socketio.exceptions import ConnectionError as NotConnected
from socketio.exceptions import SocketIOError

from desktop_app import __version__
from desktop_app.core.errors import VigilError
from desktop_app.server import strict_json
from desktop_app.server.engine import LibraryLog
from desktop_app.server.protocol import PROTOCOL, EventName, RefusalCode
from desktop_app.server.requests import STATION_ITEMS
from desktop_app.server.uplink_state import UplinkOptions, UplinkState, UplinkStatus

if TYPE_CHECKING:
    import threading
    from collections.abc import AsyncIterator, Callable

    from desktop_app.server.messages import Brief

LOOK_EVERY_S = 0.2
FIRST_RETRY_S = 0.5
LONGEST_RETRY_S = 30.0
ACK_TIMEOUT_S = 10.0
GOODBYE_S = 0.1
# A refusal of these kinds does not go away by trying again soon.
LASTING = (RefusalCode.UNAUTHORIZED, RefusalCode.UNSUPPORTED_VERSION)

_log = logging.getLogger(__name__)


class DurableOutbox(Protocol):
    """What waits, on disk."""

    outbox_id: str

    def add(self, body: bytes) -> int: ...

    def waiting(self, limit: int) -> list[tuple[int, bytes]]: ...

    def count(self) -> int: ...

    def acknowledge(self, seq: int) -> None: ...


def put(outbox: DurableOutbox, brief: Brief) -> int:
    """Keep a prediction for the other hub; raises `DataError` where the outbox is full."""
    return outbox.add(msgspec.json.encode(brief))


def run_uplink(
    options: UplinkOptions,
    outbox: DurableOutbox,
    stop: threading.Event,
    report: Callable[[UplinkStatus], None],
) -> None:
    """Keep the line up, and the outbox empty, until `stop` is set."""
    asyncio.run(Uplink(options, outbox, report).run(stop))


class Uplink:
    """One line, made again whenever it breaks, waiting longer each time it cannot be made."""

    def __init__(
        self, options: UplinkOptions, outbox: DurableOutbox, report: Callable[[UplinkStatus], None]
    ) -> None:
        self._options = options
        self._outbox = outbox
        self._report = report
        self._told: UplinkStatus | None = None

    async def run(self, stop: threading.Event) -> None:
        """Until `stop` is set."""
        retry_s = FIRST_RETRY_S
        while not stop.is_set():
            self._tell(UplinkState.CONNECTING)
            try:
                await self._visit(stop)
                retry_s = FIRST_RETRY_S
            except (
                SocketIOError,
                aiohttp.ClientError,
                OSError,
                TimeoutError,
                VigilError,
            ) as error:
                self._tell(_state_of(error), _reason(error))
                await _sleep(retry_s, stop)
                retry_s = min(LONGEST_RETRY_S, 2 * retry_s)
        # What was just closed may still say goodbye.
        await asyncio.sleep(GOODBYE_S)
        self._tell(UplinkState.OFF)

    async def _visit(self, stop: threading.Event) -> None:
        """One connection, from its beginning to its end."""
        async with session_of(self._options.fingerprint) as session:
            client = socketio.AsyncClient(
                reconnection=False,
                http_session=session,
                json=strict_json,
                logger=LibraryLog(_log),
                engineio_logger=LibraryLog(_log),
            )
            refusals = refusals_of(client)
            try:
                await client.connect(
                    self._options.url, auth=self._auth(), transports=["websocket"], wait_timeout=10
                )
                while client.connected and not stop.is_set():
                    await self._empty(client)
                    self._tell(UplinkState.CONNECTED)
                    await _sleep(LOOK_EVERY_S, stop)
            except NotConnected as error:
                raise NotConnected(refusals[0] if refusals else str(error)) from error
            finally:
                await client.disconnect()

    def _auth(self) -> dict[str, Any]:
        return {
            "token": self._options.token,
            "protocol": [PROTOCOL],
            "client": {
                "name": self._options.station,
                "version": __version__,
                "platform": "Vigil station",
            },
        }

    async def _empty(self, client: socketio.AsyncClient) -> None:
        """Send what waits, oldest first, and forget what the other hub has taken in."""
        while items := self._outbox.waiting(STATION_ITEMS):
            payload = {
                "outbox_id": self._outbox.outbox_id,
                "station": self._options.station,
                "items": [{"seq": seq, "brief": strict_json.loads(body)} for seq, body in items],
            }
            ack = await client.call(EventName.STATION_RESULTS, payload, timeout=ACK_TIMEOUT_S)
            if not isinstance(ack, dict) or not ack.get("ok"):
                reason = ack.get("message", "no reason") if isinstance(ack, dict) else "no answer"
                raise NotConnected(f"The hub did not take the results: {reason}")
            acked_seq = ack.get("acked_seq")
            if not isinstance(acked_seq, int) or acked_seq < items[0][0]:
                raise NotConnected("The hub did not say which results it has.")
            # It cannot have what it was never sent.
            self._outbox.acknowledge(min(acked_seq, items[-1][0]))

    def _tell(self, state: UplinkState, reason: str = "") -> None:
        status = UplinkStatus(state, self._outbox.count(), reason)
        if status != self._told:
            self._told = status
            self._report(status)


async def _sleep(seconds: float, stop: threading.Event) -> None:
    """Wait, and wake soon after `stop` is set."""
    loop = asyncio.get_running_loop()
    end_s = loop.time() + seconds
    while not stop.is_set() and (left_s := end_s - loop.time()) > 0:
        await asyncio.sleep(min(LOOK_EVERY_S, left_s))


@asynccontextmanager
async def session_of(fingerprint: str) -> AsyncIterator[aiohttp.ClientSession]:
    """What connects, to a hub of that certificate where one is given; its lines end with it.

    A TLS line would wait for the other side's goodbye: a hub takes up to a second, one that hangs
    half a minute. Where the event loop ends before, it would be left open.
    """
    lines: list[socket.socket] = []

    def new_line(address: aiohttp.AddrInfoType) -> socket.socket:
        family, kind, protocol, *_ = address
        lines.append(socket.socket(family, kind, protocol))
        return lines[-1]

    pinned = bytes.fromhex(fingerprint)
    connector = aiohttp.TCPConnector(
        ssl=aiohttp.Fingerprint(pinned) if pinned else True, socket_factory=new_line
    )
    async with aiohttp.ClientSession(connector=connector) as session:
        try:
            yield session
        finally:
            for line in lines:
                with suppress(OSError):
                    line.shutdown(socket.SHUT_RDWR)


def refusals_of(client: socketio.AsyncClient) -> list[str]:
    """A list that fills with the codes by which the hub refuses this client."""
    refusals: list[str] = []
    client.on("connect_error", partial(_note_refusal, refusals))
    return refusals


def _note_refusal(refusals: list[str], data: object = None) -> None:
    if isinstance(data, dict) and isinstance(data.get("message"), str):
        refusals.append(data["message"])


def _state_of(error: Exception) -> UplinkState:
    return UplinkState.REFUSED if str(error) in LASTING else UplinkState.CONNECTING


def _reason(error: Exception) -> str:
    reasons = {
        RefusalCode.UNAUTHORIZED: "The hub does not know this station's token: pair it again.",
        RefusalCode.TOO_MANY_CLIENTS: "The hub is full.",
    }
    for code, sentence in reasons.items():
        if str(error) == code:
            return sentence
    return str(error) or "The hub cannot be reached."
