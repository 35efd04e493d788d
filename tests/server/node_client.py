"""Real Socket.IO clients under Node, driven by a test.

The npm packages come with `npm ci --prefix tests/js`. Each client is a process that reads commands
and writes what it hears, one JSON line each; leaving the `with` block kills it.
"""

from __future__ import annotations

import json
import queue
import shutil
import signal
import subprocess
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import pytest

from tests.helpers.patience import PATIENCE_S

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

FOLDER = Path(__file__).resolve().parents[1] / "js"
INSTALL = "npm ci --prefix tests/js"

Heard = dict[str, Any]


def require_node() -> str:
    """The path of Node.js; skips the test, loudly, where it or the npm packages are missing."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("Node.js is not installed (Debian: apt-get install nodejs npm)")
    if not (FOLDER / "node_modules" / "socket.io-client").is_dir():
        pytest.skip(f"the Socket.IO clients are not installed: {INSTALL}")
    return node


class NodeClient:
    """One client of `version` 3 or 4, or with `script` the frozen original app.

    What is heard is `{"event": name, "args": [...]}`: every server event, and `connect`,
    `disconnect`, `connect_error`, `ack` (with `id`).
    """

    def __init__(
        self,
        url: str,
        *,
        version: int = 4,
        transports: Sequence[str] = ("websocket",),
        options: dict[str, object] | None = None,
        script: str = "client.mjs",
    ) -> None:
        chosen = {"version": version, "transports": list(transports), **(options or {})}
        self._command = [require_node(), str(FOLDER / script), url, json.dumps(chosen)]
        self._heard: queue.Queue[Heard] = queue.Queue()

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self._listener = threading.Thread(target=self._listen, name="node listener")
        self._listener.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._process.wait()
        self._listener.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()

    def emit(self, event: str, *args: object, ack_id: int | None = None) -> None:
        """Send an event, asking for an ack where there is an `ack_id`."""
        self._tell({"do": "emit", "event": event, "args": args, "id": ack_id})

    def flood(self, event: str, payload: object, *, times: int) -> None:
        """Send the same event many times at once."""
        self._tell({"do": "flood", "event": event, "args": [payload], "times": times})

    def leave(self) -> None:
        """Disconnect as a client does."""
        self._tell({"do": "leave"})

    def next(self, event: str, *, within_s: float = PATIENCE_S) -> Heard:
        """The next thing heard that is `event`; what comes before it is thrown away."""
        deadline_s = time.monotonic() + within_s
        others: list[str] = []
        while (left_s := deadline_s - time.monotonic()) > 0:
            try:
                heard = self._heard.get(timeout=left_s)
            except queue.Empty:
                break
            if heard["event"] == event:
                return heard
            others.append(json.dumps(heard)[:200])
        raise AssertionError(f"no {event} within {within_s} s, but: {others[-10:]}")

    def payload(self, event: str, *, within_s: float = PATIENCE_S) -> Any:
        """The first argument of the next `event`."""
        return self.next(event, within_s=within_s)["args"][0]

    def ack(self, ack_id: int, *, within_s: float = PATIENCE_S) -> Any:
        """The answer to the event that was sent with `ack_id`."""
        heard = self.next("ack", within_s=within_s)
        assert heard["id"] == ack_id
        return heard["args"][0]

    def freeze(self) -> None:
        """Stop the process as a phone in a pocket is stopped; it keeps its connections."""
        self._process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it go on."""
        self._process.send_signal(signal.SIGCONT)

    def _tell(self, command: dict[str, object]) -> None:
        if self._process.stdin is None:
            raise AssertionError("the process was started with a pipe")
        self._process.stdin.write(json.dumps(command) + "\n")
        self._process.stdin.flush()

    def _listen(self) -> None:
        if self._process.stdout is None:
            raise AssertionError("the process was started with a pipe")
        for line in self._process.stdout:
            self._heard.put(json.loads(line))
