"""A local HTTP server that speaks the chat-completions protocol, well or badly."""

from __future__ import annotations

import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Reply = "Callable[[Handler], None]"


class Server(ThreadingHTTPServer):
    """Answers each request with the next of its replies, the last again and again."""

    daemon_threads = True

    def __init__(self, replies: list[Callable[[Handler], None]]) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.replies = replies
        self.bodies: list[bytes] = []
        self.headers_seen: list[dict[str, str]] = []
        self.closing = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v1"


class Handler(BaseHTTPRequestHandler):
    """Reads the request whole, then hands over to the reply."""

    server: Server
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.bodies.append(body)
        self.server.headers_seen.append(dict(self.headers))
        self.close_connection = True
        reply = self.server.replies[min(len(self.server.bodies), len(self.server.replies)) - 1]
        try:
            reply(self)
        except (BrokenPipeError, ConnectionResetError):
            return

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing on the terminal."""

    def start(self, content_type: str = "text/event-stream") -> None:
        self.send_response(200)
        self.send_header("Content-Type", content_type)
        self.send_header("Connection", "close")
        self.end_headers()

    def event(self, content: str, finish_reason: str | None = None) -> None:
        delta = {"role": "assistant", "content": content}
        choice = {"index": 0, "delta": delta, "finish_reason": finish_reason}
        data = {
            "id": "x",
            "created": 0,
            "model": "m",
            "system_fingerprint": "",
            "choices": [choice],
        }
        self.wfile.write(f"data: {json.dumps(data)}\n\n".encode())
        self.wfile.flush()

    def done(self) -> None:
        self.wfile.write(b"data: [DONE]\n\n")


def answering(text: str, finish_reason: str | None = "stop") -> Callable[[Handler], None]:
    """The whole answer, streamed in pieces of seven characters."""

    def reply(handler: Handler) -> None:
        handler.start()
        for start in range(0, len(text), 7):
            handler.event(text[start : start + 7])
        if finish_reason is not None:
            handler.event("", finish_reason)
            handler.done()

    return reply


def trickling(handler: Handler) -> None:
    """A piece every tenth of a second, for ever: never long enough for a timeout per read."""
    handler.start()
    while not handler.server.closing.wait(0.1):
        handler.event("x")


def hanging(handler: Handler) -> None:
    """Takes the request and says nothing."""
    handler.server.closing.wait(60)


def page(handler: Handler) -> None:
    """What a captive portal answers to everything."""
    handler.start("text/html")
    handler.wfile.write(b"<html><body>Log in to the network</body></html>")


def garbled(handler: Handler) -> None:
    """A stream that is not what it says."""
    handler.start()
    handler.wfile.write(b"data: {not json}\n\n")


def failing(status: int, **headers: str) -> Callable[[Handler], None]:
    """An error with this status."""

    def reply(handler: Handler) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        body = b'{"error": "no"}'
        handler.send_header("Content-Length", str(len(body)))
        handler.send_header("Connection", "close")
        handler.send_header("Content-Type", "application/json")
        handler.end_headers()
        handler.wfile.write(body)

    return reply


@contextmanager
def serving(*replies: Callable[[Handler], None]) -> Iterator[Server]:
    """A server on a free port of this computer."""
    server = Server(list(replies))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.closing.set()
        server.shutdown()
        thread.join()
        server.server_close()
