"""Clients that do not read, some frozen and some lying, beside healthy ones.

A frozen client neither reads nor answers, like a phone in a pocket; a lying one never reads either
and goes on answering pings that it has not seen. Each is owed half a megabyte a second. Prints what
the hub holds meanwhile, when the last of them was cut, and what the healthy clients have missed.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import socket
import threading
from contextlib import suppress
from pathlib import Path

from benchmarks.hub import rss_kb
from desktop_app.compose.hub import make_hub_process
from desktop_app.core.clock import SystemClock
from desktop_app.core.results import AnomalyResult
from desktop_app.detection.config import DetectionConfig
from desktop_app.server.facts import ClientLeft
from desktop_app.server.options import HubOptions

RATE_HZ = 10.0
MESSAGE_BYTES = 50_000
PONG_EVERY_S = 5.0
# A masked text frame of one byte: `3`, the answer to a ping.
PONG = b"\x81\x81\x00\x00\x00\x003"
CONNECT = b"\x81\x82\x00\x00\x00\x0040"


def open_client(port: int) -> socket.socket:
    """A WebSocket that has joined; it will never be read again."""
    line = socket.create_connection(("127.0.0.1", port))
    line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65536)
    line.sendall(
        (
            "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\n"
            f"Host: 127.0.0.1:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n"
        ).encode()
    )
    line.recv(4096)
    line.sendall(CONNECT)
    return line


def lie(lines: list[socket.socket], stop: threading.Event) -> None:
    """Answer pings that were never read."""
    while not stop.wait(PONG_EVERY_S):
        for line in lines:
            with suppress(OSError):
                line.sendall(PONG)


class Healthy:
    """A client that reads everything and counts its results."""

    def __init__(self, port: int) -> None:
        self.heard = 0
        self._line = open_client(port)
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def _read(self) -> None:
        tail = b""
        with suppress(OSError):
            while data := self._line.recv(1 << 18):
                found = tail + data
                self.heard += found.count(b'"anomaly_result"')
                # No name is counted twice, and none that was cut in two is missed.
                tail = found[-15:]

    def close(self) -> None:
        """Hang up."""
        self._line.close()


def big_result(due_s: float) -> AnomalyResult:
    """A result as large as none is: what fills a client's queue soonest."""
    return AnomalyResult(
        anomaly_score=0.1,
        is_anomaly=False,
        confidence=0.9,
        timestamp=due_s,
        voltage=2.5,
        channel=0,
        cause="x" * MESSAGE_BYTES,
    )


def measure(n_each: int, n_healthy: int, seconds: float) -> dict[str, object]:
    """One run."""
    clock = SystemClock()
    hub = make_hub_process(
        HubOptions(port=0, legacy=True), DetectionConfig(window_size=200, sample_rate=RATE_HZ)
    )
    port = hub.start().port
    (child,) = multiprocessing.active_children()
    pid = child.pid or 0
    healthy = [Healthy(port) for _ in range(n_healthy)]
    clock.sleep(1.0)
    fds_before, rss_before_kb = n_fds(pid), rss_kb(pid)
    stalled = [open_client(port) for _ in range(2 * n_each)]
    stop = threading.Event()
    threading.Thread(target=lie, args=(stalled[n_each:], stop), daemon=True).start()
    start_s, n_sent, highest_kb = clock.now_s(), 0, 0.0
    cut_s: list[float] = []
    while (now_s := clock.now_s()) < start_s + seconds:
        hub.publish([big_result(now_s)])
        n_sent += 1
        highest_kb = max(highest_kb, rss_kb(pid))
        cut_s += [now_s - start_s for fact in hub.facts() if isinstance(fact, ClientLeft)]
        clock.sleep(start_s + n_sent / RATE_HZ - clock.now_s())
    clock.sleep(2.0)
    found = {
        "clients": {"frozen": n_each, "lying": n_each, "healthy": n_healthy},
        "seconds": seconds,
        "highest_growth_mb": round((highest_kb - rss_before_kb) / 1024, 1),
        "growth_at_the_end_mb": round((rss_kb(pid) - rss_before_kb) / 1024, 1),
        "cut": len(cut_s),
        "last_cut_after_s": round(max(cut_s), 1) if cut_s else None,
        "descriptors_left_over": n_fds(pid) - fds_before,
        "sent": n_sent,
        "lost_by_healthy": [n_sent - client.heard for client in healthy],
    }
    stop.set()
    stop_began_s = clock.now_s()
    hub.stop()
    found["stop_s"] = round(clock.now_s() - stop_began_s, 2)
    for line in stalled:
        line.close()
    for client in healthy:
        client.close()
    return found


def n_fds(pid: int) -> int:
    """Open descriptors of the process; Linux only."""
    return len(list(Path(f"/proc/{pid}/fd").iterdir()))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON only")
    parser.add_argument("--seconds", type=float, default=60.0, help="of sending")
    parser.add_argument("--each", type=int, default=10, help="frozen, and as many lying clients")
    parser.add_argument("--healthy", type=int, default=3, help="clients that read")
    given = parser.parse_args()
    report = measure(given.each, given.healthy, given.seconds)
    report["load_average"] = round(os.getloadavg()[0], 2)
    print(json.dumps(report, indent=None if given.json else 2))


if __name__ == "__main__":
    main()
