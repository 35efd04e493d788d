"""Clients at the level of sockets, for benchmarks and tests: healthy, frozen and lying ones.

A frozen client is one of a process that was stopped with SIGSTOP, like a phone in a pocket: it
neither reads nor answers. A lying one never reads either, and goes on answering pings that it has
not seen.
"""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import threading
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.results import AnomalyResult

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
MESSAGE_BYTES = 50_000
PONG_EVERY_S = 5.0
# Little, so that a stall shows early.
RECEIVE_BUFFER = 65536


def frame(text: str) -> bytes:
    """A masked WebSocket text frame of up to 125 bytes."""
    return bytes((0x81, 0x80 | len(text))) + bytes(4) + text.encode()


def open_client(port: int, token: str = "", *, reads: bool = True) -> socket.socket:
    """A WebSocket that has joined and has read no more than the head of the answer."""
    line = socket.socket()
    if not reads:
        line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, RECEIVE_BUFFER)
    line.connect(("127.0.0.1", port))
    line.sendall(
        (
            "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\n"
            f"Host: 127.0.0.1:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n"
        ).encode()
    )
    line.recv(4096)
    line.sendall(frame("40" + (json.dumps({"token": token}) if token else "")))
    return line


def hold(port: int, n_clients: int, token: str) -> None:
    """Join with so many clients, say so, and wait to be stopped."""
    lines = [open_client(port, token, reads=False) for _ in range(n_clients)]
    sys.stdout.write(f"{len(lines)}\n")
    sys.stdout.flush()
    threading.Event().wait()


@contextmanager
def frozen_clients(port: int, n_clients: int, token: str = "") -> Iterator[None]:
    """So many clients in a process that was stopped after they had joined."""
    code = f"from benchmarks._hub_clients import hold; hold({port}, {n_clients}, {token!r})"
    with subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE
    ) as process:
        try:
            if process.stdout is None or not process.stdout.readline():
                raise RuntimeError("the clients could not join")
            process.send_signal(signal.SIGSTOP)
            yield
        finally:
            process.kill()


@contextmanager
def lying_clients(port: int, n_clients: int, token: str = "") -> Iterator[None]:
    """So many clients that answer pings which they never read."""
    lines = [open_client(port, token, reads=False) for _ in range(n_clients)]
    stop = threading.Event()
    liar = threading.Thread(target=_answer_pings, args=(lines, stop))
    liar.start()
    try:
        yield
    finally:
        stop.set()
        liar.join()
        for line in lines:
            line.close()


@contextmanager
def stalled_clients(port: int, n_each: int, token: str = "") -> Iterator[None]:
    """So many frozen and as many lying clients of the hub on that port.

    With the `token` of a device, or in legacy mode without one. What they are owed is up to the
    caller: `big_result` ten times a second is half a megabyte a second for each.
    """
    with frozen_clients(port, n_each, token), lying_clients(port, n_each, token):
        yield


def _answer_pings(lines: list[socket.socket], stop: threading.Event) -> None:
    """Say that a ping was heard, whether or not there was one: the hub takes it as that."""
    while not stop.wait(PONG_EVERY_S):
        for line in lines:
            with suppress(OSError):
                line.sendall(frame("3"))


class Healthy:
    """A client that reads everything, answers pings and counts its results."""

    def __init__(self, port: int, token: str = "") -> None:
        self.heard = 0
        self._line = open_client(port, token)
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()
        self._is_over = threading.Event()
        self._pongs = threading.Thread(target=_answer_pings, args=([self._line], self._is_over))
        self._pongs.start()

    def close(self) -> None:
        """Hang up."""
        self._is_over.set()
        self._pongs.join()
        with suppress(OSError):
            self._line.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._line.close()

    def _read(self) -> None:
        tail = b""
        with suppress(OSError):
            while data := self._line.recv(1 << 18):
                found = tail + data
                self.heard += found.count(b'"anomaly_result"')
                # No name is counted twice, and none that was cut in two is missed.
                tail = found[-15:]


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


def n_descriptors(pid: int) -> int:
    """Open descriptors of a process; Linux only."""
    return len(list(Path(f"/proc/{pid}/fd").iterdir()))
