"""Accepts TCP connections: so many at a time, and never so many of one address that others starve.

The library's listener would begin every TLS handshake that somebody asks for. Here a handshake
counts like a connection, so that half-open ones take no more than their places.
"""

from __future__ import annotations

import asyncio
import socket
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.server.request_handler import RequestHandler

if TYPE_CHECKING:
    import ssl

    from aiohttp import web

BACKLOG = 128
# What one address may hold of all places; a balancer is one address too.
SHARE = 0.75
# When the system has no descriptor left, others give one back soon.
OUT_OF_DESCRIPTORS_WAIT_S = 0.1
FULL = b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
# Unread bytes would turn the answer into a reset.
READ_BEFORE_CLOSING = 65536


@dataclass(frozen=True, slots=True)
class DoorRules:
    """How many connections at a time, and for how long one may be idle.

    `tls` encrypts them, within `handshake_s` seconds.
    """

    max_connections: int
    idle_s: float
    tls: ssl.SSLContext | None
    handshake_s: float


class Door:
    """Hands accepted connections to `server`."""

    def __init__(self, listener: socket.socket, server: web.Server, rules: DoorRules) -> None:
        listener.setblocking(False)
        listener.listen(BACKLOG)
        self._listener = listener
        self._server = server
        self._rules = rules
        # Who is coming in, and from which address, until the server has it among its connections.
        self._entering: dict[RequestHandler, str] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._standing = asyncio.get_running_loop().create_task(self._stand())

    async def close(self) -> None:
        """Accept nobody any more; who is in stays."""
        tasks = [self._standing, *self._tasks]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._listener.close()

    async def _stand(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            try:
                connection, address = await loop.sock_accept(self._listener)
            except OSError:
                await asyncio.sleep(OUT_OF_DESCRIPTORS_WAIT_S)
                continue
            if self._has_room_for(address[0]):
                handler = self._new_handler()
                self._entering[handler] = address[0]
                task = loop.create_task(self._let_in(connection, handler))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)
            else:
                self._turn_away(connection)
            # A full backlog would otherwise keep this loop to itself, and who is in would wait.
            await asyncio.sleep(0)

    def _has_room_for(self, address: str) -> bool:
        inside = self._server.connections
        coming = self._entering.keys() - set(inside)
        held = Counter(self._entering[handler] for handler in coming)
        # One that was lost is listed until its request has ended, but holds no socket any more.
        held.update(_peer(one.transport) for one in inside if one.transport is not None)
        most = self._rules.max_connections
        return held.total() < most and held[address] < max(1, round(SHARE * most))

    async def _let_in(self, connection: socket.socket, handler: RequestHandler) -> None:
        loop, tls = asyncio.get_running_loop(), self._rules.tls
        try:
            # A peer that does not speak TLS, or hangs up meanwhile, is its own problem.
            with suppress(OSError):
                await loop.connect_accepted_socket(
                    lambda: handler,
                    connection,
                    ssl=tls,
                    ssl_handshake_timeout=None if tls is None else self._rules.handshake_s,
                )
        finally:
            del self._entering[handler]

    def _new_handler(self) -> RequestHandler:
        loop = asyncio.get_running_loop()
        return RequestHandler(
            self._server,
            loop=loop,
            access_log=None,  # type: ignore[arg-type]  # as AppRunner says it: there is none
            keepalive_timeout=self._rules.idle_s,
        )

    def _turn_away(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            if self._rules.tls is None:
                connection.setblocking(False)
                connection.send(FULL)
                connection.shutdown(socket.SHUT_WR)
                connection.recv(READ_BEFORE_CLOSING)


def _peer(transport: asyncio.BaseTransport | None) -> str:
    found = None if transport is None else transport.get_extra_info("peername")
    return str(found[0]) if found else ""
