"""How a stranger becomes a device: a code seen on the screen, six digits compared by eye.

The client commits itself to a nonce before it sees the hub's, so that somebody in between cannot
choose nonces until the six digits on both screens agree: he has one guess in a million, and the
person sees a wrong one. Pure; a code is kept in memory only and used once.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.server.protocol import RefusalCode, RefusalError

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.server.requests import Auth

CODE_BYTES = 16
NONCE_BYTES = 16
CODE_LIFE_S = 300.0
# From the code to the answer of the person at the desk.
DECISION_S = 120.0
UNNAMED = "Unnamed device"


def new_code() -> str:
    """A code of 128 bits for one pairing."""
    return secrets.token_urlsafe(CODE_BYTES)


def digits_of(code: str, client_nonce: str, hub_nonce: str) -> str:
    """The six digits that both screens show."""
    text = f"vigil-pairing:1:{code}:{client_nonce}:{hub_nonce}"
    number = int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")
    return f"{number % 1_000_000:06d}"


def commitment_of(client_nonce: str) -> str:
    """What a client sends before it sends its nonce."""
    return hashlib.sha256(client_nonce.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Ceremony:
    """One device on its way in; `digits` is empty until it has revealed its nonce."""

    pairing_id: str
    name: str
    address: str
    code: str
    commitment: str
    hub_nonce: str
    digits: str = ""


class Pairings:
    """At most one code is on offer; each ceremony belongs to one connection, by its id."""

    def __init__(self, now_s: Callable[[], float]) -> None:
        self._now_s = now_s
        self._code = ""
        self._expires_s = 0.0
        self._ceremonies: dict[str, Ceremony] = {}

    def offer(self, code: str, life_s: float) -> None:
        """Let this code in, once, and no other; an empty one ends the offer."""
        self._code = code
        self._expires_s = self._now_s() + min(life_s, CODE_LIFE_S)

    def begin(self, sid: str, auth: Auth, address: str) -> Ceremony | None:
        """Use the code up; None where it is not the one on offer, or too old."""
        given = auth.pairing
        code = self._code
        if given is None or not code or self._now_s() >= self._expires_s:
            return None
        if not hmac.compare_digest(given.code.encode(), code.encode()):
            return None
        self._code = ""
        ceremony = Ceremony(
            pairing_id=secrets.token_hex(8),
            name=readable_name(auth.client.name),
            address=address,
            code=code,
            commitment=given.commitment,
            hub_nonce=secrets.token_hex(NONCE_BYTES),
        )
        self._ceremonies[sid] = ceremony
        return ceremony

    def of(self, sid: str) -> Ceremony | None:
        """The ceremony of a connection."""
        return self._ceremonies.get(sid)

    def sid_of(self, pairing_id: str) -> str | None:
        """The connection of a ceremony, while it lasts."""
        found = (sid for sid, one in self._ceremonies.items() if one.pairing_id == pairing_id)
        return next(found, None)

    def reveal(self, sid: str, client_nonce: str) -> Ceremony:
        """The client's nonce, once; raises `RefusalError` where it is not what it committed to."""
        ceremony = self._ceremonies[sid]
        if ceremony.digits or not hmac.compare_digest(
            commitment_of(client_nonce), ceremony.commitment
        ):
            raise RefusalError(
                RefusalCode.NOT_ALLOWED, "The nonce is not the one committed to.", field="nonce"
            )
        digits = digits_of(ceremony.code, client_nonce, ceremony.hub_nonce)
        self._ceremonies[sid] = replace(ceremony, digits=digits)
        return self._ceremonies[sid]

    def end(self, sid: str) -> Ceremony | None:
        """Forget the ceremony of a connection."""
        return self._ceremonies.pop(sid, None)


def readable_name(name: str) -> str:
    """A name as it may stand in a list: one line, nothing invisible, never empty."""
    kept = "".join(c if unicodedata.category(c)[0] not in "CZ" else " " for c in name)
    return " ".join(kept.split()) or UNNAMED
