"""The bounded queue of messages to one client.

It stands where python-engineio has an unbounded one, so that a client who does not read costs a
fixed amount of memory and can be told from one who does.
"""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engineio.packet import MESSAGE, Packet

if TYPE_CHECKING:
    from collections.abc import Callable


class LivePacket(Packet):  # type: ignore[misc]  # python-engineio ships no types
    """A broadcast message: the only kind that may be dropped, anomalies after all others.

    It carries `n_results` live results, the first of which has `first_seq`.
    """

    def __init__(
        self, text: str, *, is_anomaly: bool = False, n_results: int = 0, first_seq: int = 0
    ) -> None:
        super().__init__(MESSAGE, text)
        self.is_anomaly = is_anomaly
        self.n_results = n_results
        self.first_seq = first_seq


@dataclass(frozen=True, slots=True)
class Lost:
    """Live results that were dropped, the first of which had `since_seq`."""

    n_results: int
    since_seq: int


@dataclass(slots=True)
class Tally:
    """Messages of all clients together since the hub was started."""

    sent: int = 0
    received: int = 0


class Outbox:
    """Has the methods of an `asyncio.Queue` that the library uses; only `room` makes a sender wait.

    Broadcasts enter by `offer` and replace older ones when `limit` messages wait; what must arrive
    enters by `insist`, the library's own packets by `put`; answers wait for `room` first, which
    holds back the client that asked and nobody else. None ends the reader.
    """

    def __init__(
        self, limit: int, *, now_s: Callable[[], float], tally: Tally | None = None
    ) -> None:
        self._limit = limit
        self._tally = tally or Tally()
        self._now_s = now_s
        self._packets: deque[Packet | None] = deque()
        self._readers: deque[asyncio.Future[Packet | None]] = deque()
        self._full_since_s: float | None = None
        self._has_room = asyncio.Event()
        self._has_room.set()
        self.dropped = 0
        self._lost: Lost | None = None

    def offer(self, packet: LivePacket) -> None:
        """Add a broadcast; when the queue is full the least important oldest one goes."""
        if len(self._packets) < self._limit or self._make_room(packet):
            self.put_nowait(packet)

    def insist(self, packet: Packet) -> bool:
        """Add what must not be dropped, in place of a broadcast where the queue is full.

        False where there is none: then the client has to be cut, and told again when it is back.
        """
        if len(self._packets) >= self._limit and not self._evict(spare_anomalies=False):
            return False
        self.put_nowait(packet)
        return True

    async def put(self, packet: Packet | None) -> None:
        """Add at once: the library awaits this inside code that must not stall."""
        self.put_nowait(packet)

    def put_nowait(self, packet: Packet | None) -> None:
        """Add a packet that is never dropped, or None."""
        while self._readers:
            reader = self._readers.popleft()
            if not reader.done():
                self._tally.sent += 1
                reader.set_result(packet)
                return
        self._packets.append(packet)
        if len(self._packets) >= self._limit:
            self._has_room.clear()
            if self._full_since_s is None:
                self._full_since_s = self._now_s()

    def get(self) -> asyncio.Future[Packet | None]:
        """The next packet, when there is one.

        A future, not a coroutine: the library waits for it with `asyncio.wait_for`, which would
        make a task for each message of each client out of a coroutine.
        """
        reader: asyncio.Future[Packet | None] = asyncio.get_running_loop().create_future()
        if self._packets:
            reader.set_result(self.get_nowait())
        else:
            self._readers.append(reader)
        return reader

    def get_nowait(self) -> Packet | None:
        """The next packet; raises `asyncio.QueueEmpty` where there is none."""
        if not self._packets:
            raise asyncio.QueueEmpty
        packet = self._packets.popleft()
        self._tally.sent += 1
        if len(self._packets) <= self._limit // 2:
            self._full_since_s = None
        if len(self._packets) < self._limit:
            self._has_room.set()
        return packet

    def task_done(self) -> None:
        """Nothing: nobody waits for what was taken."""

    async def join(self) -> None:
        """Return at once: the library would wait here for a client that may never read."""

    def empty(self) -> bool:
        """Whether nothing waits to be sent."""
        return not self._packets

    async def room(self) -> None:
        """Wait until there is room for an answer, or the queue has been closed."""
        await self._has_room.wait()

    def stalled_s(self) -> float:
        """For how long the queue has been full without getting half empty."""
        return 0.0 if self._full_since_s is None else self._now_s() - self._full_since_s

    def close(self) -> None:
        """Throw away what waits and end the reader."""
        while not self.empty():
            self.get_nowait()
        self.put_nowait(None)
        self._has_room.set()

    def take_lost(self) -> Lost | None:
        """The results dropped since the last call, once the client keeps up again."""
        if self._full_since_s is not None:
            return None
        lost, self._lost = self._lost, None
        return lost

    def _make_room(self, newcomer: LivePacket) -> bool:
        if self._evict(spare_anomalies=not newcomer.is_anomaly):
            return True
        self._count(newcomer)
        return False

    def _evict(self, *, spare_anomalies: bool) -> bool:
        """Drop the oldest ordinary broadcast, or else the oldest of all."""
        live = [packet for packet in self._packets if isinstance(packet, LivePacket)]
        victim = next((packet for packet in live if not packet.is_anomaly), None)
        if victim is None and live and not spare_anomalies:
            victim = live[0]
        if victim is None:
            return False
        self._packets.remove(victim)
        self._count(victim)
        return True

    def _count(self, packet: LivePacket) -> None:
        self.dropped += 1
        if packet.n_results:
            before = self._lost or Lost(0, packet.first_seq)
            since_seq = min(before.since_seq, packet.first_seq)
            self._lost = Lost(before.n_results + packet.n_results, since_seq)
