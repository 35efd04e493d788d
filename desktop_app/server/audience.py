"""Who hears a topic, and the packets that go to all of them: encoded once, queued for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engineio.packet import MESSAGE, Packet

from desktop_app.server import strict_json
from desktop_app.server.coalescer import Coalescer
from desktop_app.server.limits import TokenBucket
from desktop_app.server.members import insist, offer
from desktop_app.server.messages import ResultBatch
from desktop_app.server.outbox import LivePacket
from desktop_app.server.protocol import EventName

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.server.members import Line
    from desktop_app.server.messages import WireResult

BATCH_ITEMS = 100
MIN_BURST = 1.0


def encoded(event: str, data: object) -> str:
    """The text of one Socket.IO event on the namespace `/`."""
    return f"2{strict_json.dumps([event, data])}"


def event_packet(event: str, data: object) -> Packet:
    """One event that is never dropped."""
    return Packet(MESSAGE, encoded(event, data))


class Audience:
    """Lines by the id of their client; `cut` ends one that does not read."""

    def __init__(self, cut: Callable[[str], None]) -> None:
        self.lines: dict[str, Line] = {}
        self._cut = cut

    def offer(self, event: str, data: object) -> None:
        """Tell everybody; where one does not keep up, the newest wins."""
        if self.lines:
            packet = LivePacket(encoded(event, data))
            for line in self.lines.values():
                offer(line, packet)

    def insist(self, event: str, data: object, *, but: str = "") -> None:
        """Tell everybody `but` one; who does not read is cut, so that nothing is left out."""
        if self.lines:
            packet = event_packet(event, data)
            for sid, line in tuple(self.lines.items()):
                if sid != but and not insist(line, packet):
                    self._cut(sid)


class ResultGroup(Audience):
    """Those who want live results gathered and thinned in the same way."""

    def __init__(
        self, cut: Callable[[str], None], batch_ms: int, max_hz: float | None, now_s: float
    ) -> None:
        super().__init__(cut)
        self._waiting: list[WireResult] = []
        self._flush = Coalescer(batch_ms / 1000, self._send) if batch_ms else None
        self._meter = (
            None
            if max_hz is None
            else TokenBucket(max_hz, max(MIN_BURST, max_hz / 10), now_s=now_s)
        )

    def tell(self, results: Sequence[WireResult], now_s: float) -> None:
        """Send results, or gather them; anomalies are never thinned."""
        if self._meter is not None:
            meter = self._meter
            results = [r for r in results if r["is_anomaly"] or not meter.take(1, now_s)]
        if not self.lines or not results:
            return
        if self._flush is None:
            for result in results:
                self._offer(EventName.ANOMALY_RESULT, result, [result])
        else:
            self._waiting += results
            self._flush.ask()

    def close(self) -> None:
        """Nobody listens any more."""
        if self._flush is not None:
            self._flush.cancel()
        self._waiting.clear()

    def _send(self) -> None:
        waiting, self._waiting = self._waiting, []
        for start in range(0, len(waiting), BATCH_ITEMS):
            items = waiting[start : start + BATCH_ITEMS]
            batch = ResultBatch(items[0]["seq"], items[-1]["seq"], items)
            self._offer(EventName.ANOMALY_RESULTS, batch, items)

    def _offer(self, event: str, data: object, items: Sequence[WireResult]) -> None:
        packet = LivePacket(
            encoded(event, data),
            is_anomaly=any(item["is_anomaly"] for item in items),
            n_results=len(items),
            first_seq=items[0]["seq"],
        )
        for line in self.lines.values():
            offer(line, packet)
