"""This station as the one that is paired: the other side of `pairing`, against another hub."""

from __future__ import annotations

import asyncio
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import aiohttp
import socketio
from socketio.exceptions import SocketIOError

from desktop_app import __version__
from desktop_app.core.errors import HubError
from desktop_app.server import strict_json
from desktop_app.server.pairing import NONCE_BYTES, commitment_of, digits_of
from desktop_app.server.protocol import PROTOCOL, EventName
from desktop_app.server.uplink import GOODBYE_S, refusals_of, session_of

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

FINGERPRINT_DIGITS = 64
# The hub gives the person at it two minutes.
PATIENCE_S = 150.0
LOOK_EVERY_S = 0.1
HINT = "Copy the whole link that the other hub shows under its code."
WORDS = {
    "unauthorized": "The code is used or has run out: ask the other hub for a new one.",
    "rate_limited": "Too many attempts: wait a minute.",
    "pairing_denied": "The other hub has said no.",
}


@dataclass(frozen=True, slots=True)
class PairingLink:
    """What a hub's QR code says."""

    url: str
    code: str
    fingerprint: str


def parse_link(text: str) -> PairingLink:
    """Read "https://HOST:PORT/#pair=CODE&fp=SHA256"; raises `HubError`."""
    try:
        parts = urlsplit(text.strip())
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
    if not host or parts.scheme not in ("http", "https"):
        raise HubError("This is not a hub's link.", HINT)
    given = parse_qs(parts.fragment)
    code, fingerprint = (given.get(key, [""])[0] for key in ("pair", "fp"))
    is_hex = len(fingerprint) == FINGERPRINT_DIGITS and set(fingerprint) <= set("0123456789abcdef")
    if not code or (parts.scheme == "https" and not is_hex):
        raise HubError("The link has no code or no fingerprint.", HINT)
    name = f"[{host}]" if ":" in host else host
    return PairingLink(f"{parts.scheme}://{name}" + (f":{port}" if port else ""), code, fingerprint)


def pair_with(
    link: PairingLink, name: str, show_digits: Callable[[str], None], stop: threading.Event
) -> str:
    """The token of this station at that hub, once both sides agree; raises `HubError`.

    Blocks: for a thread of its own. `show_digits` is called once, with the six digits.
    """
    return asyncio.run(_Visit(link, name, show_digits).run(stop))


class _Visit:
    def __init__(self, link: PairingLink, name: str, show_digits: Callable[[str], None]) -> None:
        self._link = link
        self._name = name
        self._show_digits = show_digits
        self._nonce = secrets.token_hex(NONCE_BYTES)
        self._answer: asyncio.Future[str] | None = None

    async def run(self, stop: threading.Event) -> str:
        self._answer = asyncio.get_running_loop().create_future()
        try:
            async with session_of(self._link.fingerprint) as session:
                return await self._talk(session, stop)
        finally:
            await asyncio.sleep(GOODBYE_S)

    async def _talk(self, session: aiohttp.ClientSession, stop: threading.Event) -> str:
        client = socketio.AsyncClient(reconnection=False, http_session=session, json=strict_json)
        client.on(EventName.PAIRING, self._on_nonce(client))
        client.on(EventName.PAIRED, self._on_paired)
        client.on(EventName.SERVER_NOTICE, self._on_notice)
        client.on("disconnect", self._on_disconnect)
        refusals = refusals_of(client)
        pairing = {"code": self._link.code, "commitment": commitment_of(self._nonce)}
        info = {"name": self._name, "version": __version__, "platform": "Vigil station"}
        auth = {"pairing": pairing, "client": info, "protocol": [PROTOCOL]}
        try:
            await client.connect(self._link.url, auth=auth, transports=["websocket"])
            return await self._wait(stop)
        except (SocketIOError, aiohttp.ClientError, OSError) as error:
            raise _error(refusals[0] if refusals else str(error)) from error
        finally:
            await client.disconnect()

    async def _wait(self, stop: threading.Event) -> str:
        if self._answer is None:
            raise AssertionError("run() has made it")
        loop = asyncio.get_running_loop()
        end_s = loop.time() + PATIENCE_S
        while not self._answer.done():
            if stop.is_set() or loop.time() > end_s:
                raise HubError("Pairing was given up.")
            await asyncio.wait([self._answer], timeout=LOOK_EVERY_S)
        return self._answer.result()

    def _on_nonce(self, client: socketio.AsyncClient) -> Callable[[Any], Any]:
        async def on_nonce(payload: Any) -> None:
            self._show_digits(digits_of(self._link.code, self._nonce, str(payload["nonce"])))
            await client.emit(EventName.PAIRING_REVEAL, {"nonce": self._nonce})

        return on_nonce

    def _on_paired(self, payload: Any) -> None:
        self._end(str(payload["token"]))

    def _on_notice(self, payload: Any) -> None:
        self._end(_error(str(payload["kind"])))

    def _on_disconnect(self, *_: object) -> None:
        self._end(_error("The other hub has ended the pairing."))

    def _end(self, answer: str | HubError) -> None:
        """The first answer counts: the hub closes the line after it."""
        if self._answer is None or self._answer.done():
            return
        if isinstance(answer, HubError):
            self._answer.set_exception(answer)
        else:
            self._answer.set_result(answer)


def _error(reason: str) -> HubError:
    return HubError(WORDS.get(reason, reason or "The hub cannot be reached."))
