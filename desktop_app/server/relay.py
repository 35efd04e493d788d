"""Several hub processes as one, through Redis: what one is told, all tell their clients.

python-socketio's own Redis manager carries it, as JSON. Whoever may write to that channel speaks
for the station, so a Redis that everybody may write to is refused, and what cannot be decoded is
dropped; nothing that comes from there is ever unpickled.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from importlib.util import find_spec
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import msgspec
import socketio

from desktop_app.core.errors import HubError
from desktop_app.server import strict_json
from desktop_app.server.relayed import Relayed

if TYPE_CHECKING:
    from collections.abc import Callable

CHANNEL = "vigil"
EVENT = "relay"
WAITING = 1024
SCHEMES = ("redis", "rediss", "unix")

_log = logging.getLogger(__name__)


def check_queue(url: str) -> str:
    """The URL, where only who is trusted can write there; raises `HubError`."""
    if find_spec("redis") is None:
        raise HubError("The program for Redis is not installed.", "pip install 'vigil[redis]'")
    parts = urlsplit(url)
    if parts.scheme not in SCHEMES:
        raise HubError(
            "The message queue is not a Redis URL.", "Use redis://, rediss:// or unix://."
        )
    if parts.scheme != "unix" and not parts.password and not _is_here(parts.hostname or ""):
        raise HubError(
            f"The Redis at {parts.hostname} asks for no password: whoever reaches it could speak "
            "for the station.",
            "Set `requirepass` there and use rediss://:PASSWORD@HOST.",
        )
    return url


class RelayManager(socketio.AsyncRedisManager):  # type: ignore[misc]  # python-socketio has no types
    """The library's manager, for messages between hubs alone; each still knows its own clients."""

    def __init__(self, url: str, take: Callable[[Relayed], None]) -> None:
        super().__init__(url, channel=CHANNEL, json=strict_json)
        self._take = take
        # The newest win: a Redis that is slow or gone must not make the hub grow.
        self._waiting: asyncio.Queue[Relayed] = asyncio.Queue(WAITING)
        self._sender: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """Listen and send, from now on; the library would wait for the first client."""
        self.server.manager_initialized = True
        self.initialize()
        self._sender = self.server.start_background_task(self._send)

    def tell(self, news: Relayed) -> None:
        """Pass on what this hub was told; never waits."""
        if self._waiting.full():
            self._waiting.get_nowait()
        self._waiting.put_nowait(news)

    async def close(self) -> None:
        """End the connections to Redis."""
        for connection in (self.pubsub, self.redis):
            if connection is not None:
                with suppress(Exception):
                    await connection.aclose()

    def _redis_connect(self) -> None:
        """Once: with every try the library would make another client, and leave the last open."""
        if self.redis is None:
            super()._redis_connect()
        self.connected = True

    async def _send(self) -> None:
        while True:
            news = await self._waiting.get()
            await self._publish(
                {
                    "method": "emit",
                    "event": EVENT,
                    "data": [news],
                    "namespace": "/",
                    "room": None,
                    "host_id": self.host_id,
                }
            )

    async def _handle_emit(self, message: dict[str, Any]) -> None:
        """What another hub was told; everything else that is on the channel is not for us."""
        data = message.get("data")
        if message.get("event") != EVENT or not isinstance(data, list) or not data:
            return
        try:
            news = msgspec.convert(data[0], Relayed)
        except msgspec.ValidationError as error:
            _log.warning("A message on the queue was not understood and dropped: %s", error)
            return
        self._take(news)

    async def _handle_disconnect(self, message: dict[str, Any]) -> None:
        """Nobody on the queue sends our clients away."""

    async def _handle_enter_room(self, message: dict[str, Any]) -> None:
        """Nobody on the queue puts our clients anywhere."""

    async def _handle_leave_room(self, message: dict[str, Any]) -> None:
        """Nobody on the queue takes our clients from anywhere."""

    async def _handle_close_room(self, message: dict[str, Any]) -> None:
        """Nobody on the queue closes anything."""


def _is_here(host: str) -> bool:
    with suppress(ValueError):
        return ip_address(host).is_loopback
    return host == "localhost"
