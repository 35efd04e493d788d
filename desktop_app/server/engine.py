"""The Engine.IO half of the transport: frames, sessions and the tasks behind them, all bounded.

Overrides of python-engineio, each with its reason:
the WebSocket driver negotiates no permessage-deflate (three quarters of a client's memory) and lets
no frame through that would raise inside the library, which would leak the session; the server makes
bounded queues, refuses sessions beyond a number, and knows its tasks so that it can end them.
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any, Protocol

import engineio
from aiohttp import ClientPayloadError, web
from engineio.async_drivers import aiohttp as aiohttp_driver

from desktop_app.server.link import Link
from desktop_app.server.outbox import Outbox, Tally
from desktop_app.server.protocol import RefusalCode, RefusalError

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from engineio.async_socket import AsyncSocket

    from desktop_app.server.options import HubLimits

# A message up to this many times the limit is read and answered; beyond that the line is cut.
READ_BEYOND_LIMIT = 4
# Sessions beyond the clients, so that a refused client hears why.
SPARE_SESSIONS = 16
# What a closed session may still take to read the goodbye.
CLOSED_LINGER_S = 1.0

# In the libraries' own words, before a packet's whole content.
PACKET_WORDS = " packet %s data "

_log = logging.getLogger(__name__)


class FrameGuard(Protocol):
    """Told of every frame that is not let through; `frame` is None where it was never read."""

    async def refuse(self, eio_sid: str, frame: str, refusal: RefusalError) -> None: ...


class PlainWebSocket(aiohttp_driver.WebSocket):  # type: ignore[misc]  # python-engineio has no types
    """The library's driver without compression, and with a check of every frame."""

    server: EngineServer
    _sock: web.WebSocketResponse

    async def __call__(self, environ: dict[str, Any]) -> web.WebSocketResponse:
        limit = READ_BEYOND_LIMIT * self.server.max_http_buffer_size
        self._sock = web.WebSocketResponse(max_msg_size=limit, compress=False)
        await self._sock.prepare(environ["aiohttp.request"])
        self.environ = environ
        await self.handler(self)
        return self._sock

    async def send(self, message: str | bytes) -> None:
        """Send one frame; waits while the peer does not read."""
        if isinstance(message, bytes):
            await self._sock.send_bytes(message)
        else:
            await self._sock.send_str(message)

    async def wait(self) -> str:
        """The next frame the library can digest; `OSError` when there will be none."""
        # The library binds each driver to its session only through this method.
        session: AsyncSocket = self.handler.__self__
        while not session.closed:
            frame = (await self._sock.receive()).data
            if not isinstance(frame, str | bytes):
                break
            refusal = self.server.examine(session.sid, frame)
            if refusal is None and isinstance(frame, str):
                return frame
            if refusal is not None:
                text = frame if isinstance(frame, str) else ""
                await self.server.guard.refuse(session.sid, text, refusal)
        raise OSError("the WebSocket is closed")


class EngineServer(engineio.AsyncServer):  # type: ignore[misc]  # python-engineio has no types
    """Sessions by their id; `links` holds what we keep of each while it is open."""

    guard: FrameGuard
    _async: dict[str, Any]

    def __init__(self, *, limits: HubLimits, now_s: Callable[[], float], **options: Any) -> None:
        super().__init__(**options)
        self._async = {**self._async, "websocket": PlainWebSocket}
        self._limits = limits
        self._now_s = now_s
        # Each with the object whose method it runs: a session's ping task belongs to the session.
        self._tasks: dict[asyncio.Task[None], object] = {}
        self.links: dict[str, Link] = {}
        self.tally = Tally()

    def create_queue(self, *_args: Any, **_options: Any) -> Outbox:
        """The queue of one session."""
        return Outbox(self._limits.queue_messages, now_s=self._now_s, tally=self.tally)

    def start_background_task(
        self, target: Callable[..., Coroutine[Any, Any, None]], *args: Any, **kwargs: Any
    ) -> asyncio.Task[None]:
        """As the library does, but remembered: pings would outlive session and server by 25 s."""
        task = asyncio.ensure_future(target(*args, **kwargs))
        self._tasks[task] = getattr(target, "__self__", None)
        task.add_done_callback(self._tasks.pop)
        return task

    async def end_tasks(self) -> None:
        """Cancel what the library left running."""
        tasks = [task for task in self._tasks if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def open_link(self, eio_sid: str, request: web.Request) -> Link:
        """Begin to account for a session that has just been accepted."""
        link = Link(request.remote or "", self._limits, now_s=self._now_s())
        if request.transport is not None:
            link.transports.add(request.transport)
        self.links[eio_sid] = link
        return link

    def close_link(self, eio_sid: str) -> None:
        """Forget a session; its TCP connections are dropped once they had time for the goodbye.

        Without that, a peer that does not read would hold its socket for ever.
        """
        link = self.links.pop(eio_sid, None)
        if link is None:
            return
        link.clear_deadline()
        asyncio.get_running_loop().call_later(CLOSED_LINGER_S, link.abort)
        session = self.sockets.get(eio_sid)
        if session is not None and session.queue.dropped:
            _log.info(
                "%d live results were not sent to the client at %s, which did not keep up.",
                session.queue.dropped,
                link.address,
            )
        for task, owner in tuple(self._tasks.items()):
            if session is not None and owner is session and task is not asyncio.current_task():
                task.cancel()

    def examine(self, eio_sid: str, frame: str | bytes) -> RefusalError | None:
        """Why a frame must not reach the library, or None."""
        if isinstance(frame, bytes):
            return RefusalError(RefusalCode.BAD_REQUEST, "Binary messages are not understood.")
        if len(frame) > self._limits.max_message_bytes:
            return self.too_large()
        if frame[:1] not in tuple("0123456"):
            return RefusalError(RefusalCode.BAD_REQUEST, "This is not an Engine.IO packet.")
        link = self.links.get(eio_sid)
        if frame[0] != "4" and link is not None and link.meter.take(1, self._now_s()):
            return RefusalError(RefusalCode.RATE_LIMITED, "Too many packets.")
        return None

    def too_large(self) -> RefusalError:
        """The refusal of a message beyond the limit."""
        limit = self._limits.max_message_bytes
        return RefusalError(
            RefusalCode.TOO_LARGE, f"A message may have {limit} bytes. Send it in smaller parts."
        )

    async def handle_request(self, request: web.Request) -> web.StreamResponse:
        """Serve `/socket.io/`: refuse what the library would take without bound."""
        eio_sid = request.query.get("sid")
        link = self.links.get(eio_sid or "")
        refused = await self._refuse_request(request, eio_sid, link)
        if refused is not None:
            return refused
        if link is not None and request.transport is not None:
            link.transports.add(request.transport)
        try:
            if not await self._has_arrived(request):
                return refusal_response(400, RefusalCode.BAD_REQUEST, "The message was cut short.")
            response = _in_one_shape(request, await super().handle_request(request))
        except KeyError:
            # The library looks a session up twice and raises when it was closed in between.
            response = refusal_response(400, RefusalCode.BAD_REQUEST, "The session is closed.")
        finally:
            if link is not None and request.transport is not None:
                link.transports.discard(request.transport)
        return response

    async def _has_arrived(self, request: web.Request) -> bool:
        """Whether the body is there, all of it: the library takes what has come for the whole.

        It is no longer than a message here, which the connection's buffer holds.
        """
        if request.content_length is None:
            return True
        try:
            async with asyncio.timeout(self._limits.idle_tcp_s):
                await request.content.wait_eof()
        except (OSError, ClientPayloadError, web.RequestPayloadError):
            # `TimeoutError` is an `OSError`, too.
            return False
        return True

    def _has_room_for(self, address: str) -> bool:
        """Whether one more session fits; the spare ones are for the others of an address."""
        most = self._limits.max_clients
        of_address = sum(link.address == address for link in self.links.values())
        return len(self.links) < most + SPARE_SESSIONS and of_address < most + SPARE_SESSIONS // 2

    async def _refuse_request(
        self, request: web.Request, eio_sid: str | None, link: Link | None
    ) -> web.Response | None:
        if "j" in request.query:
            # JSONP lets any web page read the answer; no client of ours uses it.
            return refusal_response(400, RefusalCode.NOT_ALLOWED, "JSONP is not served.")
        if eio_sid is None and not self._has_room_for(request.remote or ""):
            return refusal_response(503, RefusalCode.TOO_MANY_CLIENTS, "The hub is full.")
        if eio_sid is not None and link is None:
            return refusal_response(400, RefusalCode.BAD_REQUEST, "There is no such session.")
        if request.query.get("transport", "polling") not in self.transports:
            return refusal_response(400, RefusalCode.BAD_REQUEST, "There is no such transport.")
        n_bytes = request.content_length or 0
        if request.method != "POST" or n_bytes <= self._limits.max_message_bytes:
            return None
        if eio_sid is None:
            return refusal_response(400, RefusalCode.BAD_REQUEST, "There is no such session.")
        if n_bytes > READ_BEYOND_LIMIT * self._limits.max_message_bytes:
            return refusal_response(413, RefusalCode.TOO_LARGE, self.too_large().message)
        body = await request.text()
        await self.guard.refuse(eio_sid, body, self.too_large())
        return web.Response(text="ok")


def _in_one_shape(request: web.Request, response: web.StreamResponse) -> web.StreamResponse:
    """The library's answer; its refusals, which are plain texts, as ours."""
    if response.status < 400:
        return response
    if request.query.get("EIO", "4") != "4":
        text = "This hub speaks Engine.IO 4: socket.io-client 3 and 4, or python-socketio 5."
        return refusal_response(response.status, RefusalCode.UNSUPPORTED_VERSION, text)
    text = "This is not a request of Engine.IO."
    return refusal_response(response.status, RefusalCode.BAD_REQUEST, text)


def refusal_response(status: int, code: RefusalCode, message: str) -> web.Response:
    """A refusal as an HTTP answer."""
    return web.json_response({"code": code, "message": message}, status=status)


class LibraryLog(logging.LoggerAdapter[logging.Logger]):
    """Everything the libraries say is for debugging: hostile input is not news, nor a traceback.

    Packets are not said at all: there are tokens and patients in them.
    """

    def log(self, level: int, msg: object, *args: object, **kwargs: Any) -> None:
        """Log at DEBUG whatever the level asked for."""
        if PACKET_WORDS not in str(msg):
            super().log(min(level, logging.DEBUG), msg, *args, **kwargs)
