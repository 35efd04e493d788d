"""What the hub knows of one Engine.IO session: what it may still send, and how to cut it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from desktop_app.server.limits import TokenBucket

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.server.options import HubLimits


class Link:
    """One session, whatever carries it: a WebSocket, or the TCP connections of its polls.

    Attributes:
        address: the peer's IP address, for logs.
        meter: what the client may send.
        patience: how often it may be refused before it is cut.
        transports: the TCP connections that carry it now.
        is_cut: it was cut and is only waiting to be forgotten.
    """

    def __init__(self, address: str, limits: HubLimits, *, now_s: float) -> None:
        self.address = address
        self.meter = TokenBucket(limits.events_per_s, limits.burst_events, now_s=now_s)
        self.patience = TokenBucket(limits.refusals_per_s, limits.burst_refusals, now_s=now_s)
        self.transports: set[asyncio.Transport] = set()
        self.is_cut = False
        self._deadline: asyncio.TimerHandle | None = None

    def set_deadline(self, after_s: float, act: Callable[[], object]) -> None:
        """Call `act` in `after_s` seconds, unless there is an earlier deadline already."""
        loop = asyncio.get_running_loop()
        if self._deadline is not None:
            if self._deadline.when() <= loop.time() + after_s:
                return
            self._deadline.cancel()
        self._deadline = loop.call_later(after_s, act)

    def clear_deadline(self) -> None:
        """Let the session go on for as long as it answers pings."""
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def abort(self) -> None:
        """Drop the TCP connections at once, with whatever they still hold."""
        for transport in self.transports:
            transport.abort()
        self.transports.clear()
