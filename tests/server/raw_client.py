"""A hub in the test's own loop, and a client that speaks Engine.IO by hand, even wrongly."""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

import aiohttp

from desktop_app.core.clock import SystemClock
from desktop_app.server.facts import LegacyChanged, Traffic, batch_of
from desktop_app.server.hub import Hub
from desktop_app.server.options import HubLimits, HubOptions
from tests.helpers.patience import PATIENCE_S
from tests.server.fakes import LimitDetector, fake_parts

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence

    from desktop_app.core.protocols import Detector
    from desktop_app.server.facts import HubFact, Listening, StationFact
    from desktop_app.server.parts import HubParts

PING, PONG = "2", "3"


class HasUrl(Protocol):
    """Something that says where the hub listens."""

    @property
    def url(self) -> str: ...


def pinned(running: HasUrl) -> aiohttp.Fingerprint | bool:
    """What the line's certificate must be, where the hub has said so."""
    digest = getattr(running, "fingerprint", "")
    return aiohttp.Fingerprint(bytes.fromhex(digest)) if digest else True


class ClosedError(Exception):
    """The hub has closed the line."""


@dataclass
class RunningHub:
    """A hub that listens on a free port of its own.

    `facts` are about clients; `legacy` says until when those without a token were admitted.
    """

    hub: Hub
    address: Listening
    facts: list[HubFact]
    legacy: list[float]

    @property
    def url(self) -> str:
        return self.address.url

    def publish(self, items: Sequence[StationFact]) -> None:
        """What a station would tell the hub."""
        self.hub.take(batch_of(items))

    async def until(self, is_so: Callable[[], bool], within_s: float = PATIENCE_S) -> None:
        """Wait for something to become true; fails the test where it does not."""
        async with asyncio.timeout(within_s):
            while not is_so():
                await asyncio.sleep(0.005)


@asynccontextmanager
async def running_hub(
    *,
    legacy: bool = True,
    limits: HubLimits | None = None,
    new_detector: Callable[[float], Detector] = LimitDetector,
    options: HubOptions | None = None,
    parts: HubParts | None = None,
) -> AsyncIterator[RunningHub]:
    """A hub for the length of a block."""
    facts: list[HubFact] = []
    legacy_until_s: list[float] = []

    def report(fact: HubFact) -> None:
        if isinstance(fact, LegacyChanged):
            legacy_until_s.append(fact.until_s)
        elif not isinstance(fact, Traffic):
            facts.append(fact)

    chosen = options or HubOptions(port=0, legacy=legacy, limits=limits or HubLimits())
    made = parts or fake_parts(new_detector)
    hub = Hub(chosen, made, clock=SystemClock(), report=report)
    try:
        yield RunningHub(hub, await hub.start(), facts, legacy_until_s)
    finally:
        await hub.stop()


class RawClient:
    """One WebSocket session; answers pings unless told not to."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse, *, answers_pings: bool) -> None:
        self.socket = socket
        self.hello: dict[str, Any] = {}
        self._answers_pings = answers_pings

    async def send(self, frame: str) -> None:
        """Send one frame as it is."""
        await self.socket.send_str(frame)

    async def packet(self, within_s: float = PATIENCE_S) -> str:
        """The next Engine.IO packet that is no ping; raises `ClosedError`."""
        async with asyncio.timeout(within_s):
            while True:
                message = await self.socket.receive()
                if message.type is not aiohttp.WSMsgType.TEXT:
                    raise ClosedError
                if message.data != PING:
                    return str(message.data)
                if self._answers_pings:
                    # What the hub said before it closed the line is still to be read.
                    with suppress(ConnectionResetError):
                        await self.send(PONG)

    async def closed(self, within_s: float = PATIENCE_S) -> list[str]:
        """Everything received until the hub closes the line."""
        packets: list[str] = []
        async with asyncio.timeout(within_s):
            while True:
                try:
                    packets.append(await self.packet())
                except ClosedError:
                    return packets

    async def connect(self, auth: object = None) -> str:
        """Open, then ask for the namespace; returns the hub's answer to that."""
        assert (await self.packet()).startswith("0")
        await self.send("40" + ("" if auth is None else json.dumps(auth)))
        return await self.packet()

    async def emit(self, event: str, *payload: object, ack_id: int | None = None) -> None:
        """Send an event."""
        await self.send(f"42{'' if ack_id is None else ack_id}{json.dumps([event, *payload])}")

    async def ask(self, event: str, *payload: object, ack_id: int = 1) -> dict[str, Any]:
        """Send an event and return its ack, skipping other events."""
        await self.emit(event, *payload, ack_id=ack_id)
        return await self.ack(ack_id)

    async def ack(self, ack_id: int = 1) -> dict[str, Any]:
        """The ack of that id."""
        head = f"43{ack_id}"
        while not (packet := await self.packet()).startswith(head):
            pass
        (reply,) = json.loads(packet.removeprefix(head))
        assert isinstance(reply, dict)
        return reply

    async def event(self, name: str) -> dict[str, Any]:
        """The payload of the next packet, which must be this event."""
        packet = await self.packet()
        assert packet.startswith("42"), packet
        found, payload = json.loads(packet[2:])
        assert found == name, packet
        assert isinstance(payload, dict)
        return payload


@asynccontextmanager
async def raw_client(
    running: HasUrl, *, answers_pings: bool = True, headers: dict[str, str] | None = None
) -> AsyncIterator[RawClient]:
    """A session whose Engine.IO handshake is not yet read; pins a certificate that is named."""
    url = f"{running.url}/socket.io/?EIO=4&transport=websocket"
    pin = pinned(running)
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(url, headers=headers, autoping=True, ssl=pin) as socket,
    ):
        connection = socket._response.connection
        transport = None if connection is None else connection.transport
        yield RawClient(socket, answers_pings=answers_pings)
    if transport is not None:
        # Under TLS both sides still say goodbye, and the event loop may end before they have.
        transport.abort()
        await asyncio.sleep(0)


@asynccontextmanager
async def joined_client(running: HasUrl, auth: object = None) -> AsyncIterator[RawClient]:
    """A session that was admitted and greeted."""
    async with raw_client(running) as client:
        assert (await client.connect(auth)).startswith("40{")
        client.hello = await client.event("hello")
        yield client


async def assert_healthy(running: HasUrl) -> None:
    """A new client is admitted and answered."""
    async with joined_client(running) as client:
        assert await client.ask("voltage_data", 1.0) == {"ok": True}
