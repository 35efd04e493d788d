"""The bounded queue of messages to one client.

It stands where python-engineio has an unbounded one, so that a client who does not read costs a
fixed amount of memory and can be told from one who does.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from engineio.packet import MESSAGE, Packet

if TYPE_CHECKING:
    from collections import deque
    from collections.abc import Callable


class LivePacket(Packet):  # type: ignore[misc]  # python-engineio ships no types
    """A broadcast message: the only kind that may be dropped, anomalies after all others."""

    def __init__(self, text: str, *, is_anomaly: bool) -> None:
        super().__init__(MESSAGE, text)
        self.is_anomaly = is_anomaly


class Outbox(asyncio.Queue[Packet | None]):
    """Nothing here blocks the sender but `room`.

    Broadcasts enter by `offer` and replace older ones when `limit` messages wait; the library's
    own packets enter by `put`; answers wait for `room` first, which holds back the client that
    asked and nobody else. None ends the reader.
    """

    def __init__(self, limit: int, *, now_s: Callable[[], float]) -> None:
        super().__init__()
        self._limit = limit
        self._now_s = now_s
        self._full_since_s: float | None = None
        self._has_room = asyncio.Event()
        self._has_room.set()
        self.dropped = 0

    if TYPE_CHECKING:
        _queue: deque[Packet | None]

    def offer(self, packet: LivePacket) -> None:
        """Add a broadcast; when the queue is full the least important oldest one goes."""
        if self.qsize() >= self._limit and not self._make_room(packet):
            return
        self.put_nowait(packet)

    async def put(self, item: Packet | None) -> None:
        """Add at once: the library awaits this inside code that must not stall."""
        self.put_nowait(item)

    async def room(self) -> None:
        """Wait until there is room for an answer, or the queue has been emptied."""
        await self._has_room.wait()

    async def join(self) -> None:
        """Return at once: the library would wait here for a client that may never read."""

    def stalled_s(self) -> float:
        """For how long the queue has been full without getting half empty."""
        return 0.0 if self._full_since_s is None else self._now_s() - self._full_since_s

    def close(self) -> None:
        """Throw away what waits and end the reader."""
        while not self.empty():
            self.get_nowait()
        self.put_nowait(None)
        self._has_room.set()

    def _make_room(self, newcomer: LivePacket) -> bool:
        self.dropped += 1
        live = [packet for packet in self._queue if isinstance(packet, LivePacket)]
        victim = next((packet for packet in live if not packet.is_anomaly), None)
        if victim is None and newcomer.is_anomaly and live:
            victim = live[0]
        if victim is None:
            return False
        self._queue.remove(victim)
        return True

    # `_put` and `_get` are the documented places to extend asyncio.Queue.
    def _put(self, item: Packet | None) -> None:
        super()._put(item)
        if self.qsize() >= self._limit:
            self._has_room.clear()
            if self._full_since_s is None:
                self._full_since_s = self._now_s()

    def _get(self) -> Packet | None:
        item = super()._get()
        if self.qsize() <= self._limit // 2:
            self._full_since_s = None
        if self.qsize() < self._limit:
            self._has_room.set()
        return item
