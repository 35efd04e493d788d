"""The hub: one listening socket with clients, pages and status behind it.

Runs on one event loop; call nothing here from another thread.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from aiohttp import web

from desktop_app.server.api import Api
from desktop_app.server.door import Door, DoorRules
from desktop_app.server.engine import READ_BEYOND_LIMIT
from desktop_app.server.facts import Listening
from desktop_app.server.guard import RequestGuard
from desktop_app.server.listening import bind
from desktop_app.server.pages import Pages
from desktop_app.server.reception import Reception

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.protocols import Clock
    from desktop_app.server.facts import Batch, HubFact
    from desktop_app.server.options import HubOptions
    from desktop_app.server.parts import HubParts
    from desktop_app.server.tls import TlsIdentity

SOCKET_PATH = "/socket.io/"


class Hub:
    """Listens and stops; who comes in is received by `Reception`."""

    def __init__(
        self,
        options: HubOptions,
        parts: HubParts,
        *,
        clock: Clock,
        report: Callable[[HubFact], None],
    ) -> None:
        self._options = options
        self._parts = parts
        self._clock = clock
        self._started_s = 0.0
        self._reception = Reception(options, parts, clock=clock, report=report)
        self._runner: web.AppRunner | None = None
        self._door: Door | None = None
        self._watch: asyncio.Task[object] | None = None

    @property
    def n_clients(self) -> int:
        """Clients admitted now."""
        return self._reception.n_clients

    async def start(self) -> Listening:
        """Listen, and say where; raises `HubError` where that cannot be."""
        listener = bind(self._options.host, self._options.port)
        loop = asyncio.get_running_loop()
        limits = self._options.limits
        identity = self._tls_identity()
        self._runner = web.AppRunner(self._application(), shutdown_timeout=0.1)
        await self._runner.setup()
        server = self._runner.server
        if server is None:
            raise AssertionError("setup() has made the server")
        tls = None if identity is None else identity.context
        rules = DoorRules(limits.max_tcp_connections, limits.idle_tcp_s, tls, limits.connect_s)
        self._door = Door(listener, server, rules)
        host, port = listener.getsockname()[:2]
        self._watch = loop.create_task(self._reception.watch())
        self._reception.begin()
        self._started_s = self._clock.now_s()
        if self._options.legacy:
            self._reception.set_legacy(self._options.legacy_s)
        return Listening(host, port, "" if identity is None else identity.fingerprint)

    async def stop(self) -> None:
        """Stop accepting, say goodbye, drop every line; takes a fraction of a second."""
        runner, self._runner = self._runner, None
        if runner is None:
            return
        if self._door is not None:
            await self._door.close()
        if self._watch is not None:
            self._watch.cancel()
            await asyncio.gather(self._watch, return_exceptions=True)
        await self._reception.close()
        # All of them: a line whose peer does not read would never close by itself.
        for connection in runner.server.connections if runner.server is not None else ():
            if connection.transport is not None:
                connection.transport.abort()
        await runner.cleanup()

    def take(self, batch: Batch) -> None:
        """What the station tells its clients; never waits."""
        self._reception.take(batch)

    def _tls_identity(self) -> TlsIdentity | None:
        if not self._options.tls:
            return None
        from desktop_app.server.tls import tls_identity  # cryptography waits until it is wanted

        return tls_identity(self._options.data_dir, self._options.host, self._clock.now_s())

    def _application(self) -> web.Application:
        options, reception = self._options, self._reception
        app = web.Application(client_max_size=READ_BEYOND_LIMIT * options.limits.max_message_bytes)
        RequestGuard(hosts=options.allowed_hosts, origins=options.allowed_origins).attach(app)
        engine = reception.sio.eio
        app.router.add_get(SOCKET_PATH, engine.handle_request, allow_head=False)
        app.router.add_post(SOCKET_PATH, engine.handle_request)
        Api(
            reception.admission,
            self._parts.scorer,
            status=reception.status,
            uptime_s=lambda: self._clock.now_s() - self._started_s,
        ).attach(app)
        Pages(self._parts.web_dir).attach(app)
        return app
