"""A day's clients in minutes: they join, send, hear and leave, well or badly, one after another.

Prints how many visited, and what the hub process held at the beginning and at the end: descriptors,
threads, memory. A hub that forgets nothing of them grows.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import socket
import struct
import threading
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from benchmarks._hub_clients import frame, n_descriptors, open_client
from benchmarks.hub import rss_kb
from desktop_app.compose.hub import make_hub_process
from desktop_app.core.clock import SystemClock
from desktop_app.core.results import AnomalyResult
from desktop_app.detection.config import DetectionConfig
from desktop_app.server.options import HubOptions

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.protocols import Clock
    from desktop_app.server.process import HubProcess

N_VISITORS = 8
RATE_HZ = 10.0
SAMPLE_EVERY_S = 1.0
# What the libraries and the first detectors take is no leak.
SETTLED_SHARE = 0.25
# The last visitors' connections are forgotten a few seconds after them.
FIRST_GUEST_S = 2.0
LAST_GUESTS_S = 8.0
READING = '42["voltage_data",2.5]'
ASKING = '427["voltage_data",[2.5,2.6,2.7]]'
HALF_A_REQUEST = b"GET /socket.io/?EIO=4 HTTP/1.1\r\nHost: "


@dataclass(frozen=True, slots=True)
class Soak:
    """`grown` is from when all had settled to the end, when every visitor had left."""

    seconds: float
    n_visits: int
    n_failed: int
    descriptors_before: int
    descriptors_after: int
    threads_before: int
    threads_after: int
    rss_mb: float
    grown_mb: float
    slope_mb_per_1000_visits: float


def visit(port: int, number: int) -> None:
    """Join, send and leave; every fourth goes without a word, every fifth never joins."""
    if number % 5 == 4:
        with socket.create_connection(("127.0.0.1", port)) as line:
            line.sendall(HALF_A_REQUEST)
        return
    with open_client(port) as line:
        line.settimeout(10.0)
        line.sendall(frame(READING) + frame(ASKING))
        heard = b""
        while b'437[{"ok":true' not in heard:
            data = line.recv(1 << 16)
            if not data:
                raise ConnectionError("the hub hung up")
            heard = (heard + data)[-(1 << 16) :]
        if number % 4 == 3:
            # Gone without a goodbye, as when a phone leaves the network.
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        else:
            line.sendall(frame("41"))


class Visitors:
    """Several threads that visit until they are told to stop."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self.n_visits = self.n_failed = 0
        self._threads = [threading.Thread(target=self._run) for _ in range(N_VISITORS)]
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Let the last ones leave."""
        self._stop.set()
        for thread in self._threads:
            thread.join()

    def _run(self) -> None:
        while not self._stop.is_set():
            with self._lock:
                self.n_visits += 1
                number = self.n_visits
            try:
                visit(self._port, number)
            except OSError:
                with self._lock:
                    self.n_failed += 1


def soak(seconds: float, *, n_least: int = 0) -> Soak:
    """Visitors for so long, and until there were so many of them, beside a live signal."""
    clock = SystemClock()
    hub = make_hub_process(
        HubOptions(port=0, legacy=True), DetectionConfig(window_size=200, sample_rate=RATE_HZ)
    )
    port = hub.start().port
    (child,) = multiprocessing.active_children()
    pid = child.pid or 0
    try:
        with suppress(OSError):
            visit(port, 0)  # what is loaded with the first client
        _publish(hub, clock, FIRST_GUEST_S, lambda: None)
        descriptors, threads = n_descriptors(pid), n_threads(pid)
        visitors = Visitors(port)
        samples: list[tuple[int, float]] = []

        def sample() -> None:
            samples.append((visitors.n_visits, rss_kb(pid)))

        _publish(hub, clock, seconds, sample)
        while visitors.n_visits < n_least:
            _publish(hub, clock, SAMPLE_EVERY_S, sample)
        visitors.stop()
        _publish(hub, clock, LAST_GUESTS_S, lambda: None)
        settled = np.array(samples[int(SETTLED_SHARE * len(samples)) :])
        third = max(1, len(settled) // 3)
        grown_kb = np.median(settled[-third:, 1]) - np.median(settled[:third, 1])
        return Soak(
            seconds=seconds,
            n_visits=visitors.n_visits,
            n_failed=visitors.n_failed,
            descriptors_before=descriptors,
            descriptors_after=n_descriptors(pid),
            threads_before=threads,
            threads_after=n_threads(pid),
            rss_mb=round(rss_kb(pid) / 1024, 1),
            grown_mb=round(float(grown_kb) / 1024, 2),
            slope_mb_per_1000_visits=round(
                float(np.polyfit(settled[:, 0], settled[:, 1], 1)[0]) * 1000 / 1024, 4
            ),
        )
    finally:
        hub.stop()


def _publish(hub: HubProcess, clock: Clock, seconds: float, sample: Callable[[], None]) -> None:
    """The live signal for so long; `sample` is called once a second."""
    start_s = next_sample_s = clock.now_s()
    n_sent = 0
    while (now_s := clock.now_s()) < start_s + seconds:
        hub.publish([_result(now_s)])
        hub.facts()
        n_sent += 1
        if now_s >= next_sample_s:
            sample()
            next_sample_s += SAMPLE_EVERY_S
        clock.sleep(start_s + n_sent / RATE_HZ - clock.now_s())


def _result(at_s: float) -> AnomalyResult:
    return AnomalyResult(
        anomaly_score=0.1,
        is_anomaly=False,
        confidence=0.9,
        timestamp=at_s,
        voltage=2.5,
        channel=0,
        cause="NONE",
    )


def n_threads(pid: int) -> int:
    """Threads of a process; Linux only."""
    return len(list(Path(f"/proc/{pid}/task").iterdir()))


def main() -> None:
    """Soak and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON only")
    parser.add_argument("--minutes", type=float, default=10.0, help="of visits")
    given = parser.parse_args()
    report = asdict(soak(60 * given.minutes)) | {"load_average": round(os.getloadavg()[0], 2)}
    print(json.dumps(report, indent=None if given.json else 2))


if __name__ == "__main__":
    main()
