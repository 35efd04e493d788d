"""Takes devices through their pairing: what the connection says, what the person at the desk says.

Runs on the hub's event loop.
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from socketio.exceptions import ConnectionRefusedError as Refused

from desktop_app.server.audience import event_packet
from desktop_app.server.facts import PairingAsked, PairingEnded, PairingOffered
from desktop_app.server.messages import Paired, PairingNonce, ServerNotice
from desktop_app.server.pairing import DECISION_S, Pairings
from desktop_app.server.protocol import EventName, RefusalCode, RefusalError
from desktop_app.server.requests import PairingReveal, parse

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.server.admission import Admission
    from desktop_app.server.facts import DecidePairing, HubFact, OfferPairing
    from desktop_app.server.members import Line
    from desktop_app.server.requests import Auth
    from desktop_app.server.transport import SocketServer

_log = logging.getLogger(__name__)


class PairingDesk:
    """Connections that want to become a device; they hear nothing but their own pairing."""

    def __init__(
        self,
        sio: SocketServer,
        admission: Admission,
        *,
        now_s: Callable[[], float],
        report: Callable[[HubFact], None],
    ) -> None:
        self._sio = sio
        self._admission = admission
        self._report = report
        self._pairings = Pairings(now_s)
        self._deadlines: dict[str, asyncio.TimerHandle] = {}

    def offer(self, offer: OfferPairing) -> None:
        """A code is on the screen now, or no more."""
        self._pairings.offer(offer.code, offer.life_s)
        if offer.code:
            self._report(PairingOffered(offer.code))

    def begin(self, sid: str, auth: Auth, address: str) -> None:
        """Let a connection in that has the code; raises `Refused`."""
        self._admission.guesses.check(address)
        ceremony = self._pairings.begin(sid, auth, address)
        if ceremony is None:
            self._admission.guesses.failed(address)
            raise Refused(RefusalCode.UNAUTHORIZED)
        _log.info("%s at %s wants to be paired.", ceremony.name, address)
        loop = asyncio.get_running_loop()
        self._deadlines[sid] = loop.call_later(DECISION_S, self._deny, sid)

    def is_here(self, sid: str) -> bool:
        """Whether that connection is being paired."""
        return self._pairings.of(sid) is not None

    def greet(self, sid: str, line: Line) -> None:
        """Send the hub's nonce."""
        ceremony = self._pairings.of(sid)
        if ceremony is not None:
            nonce = PairingNonce(ceremony.hub_nonce)
            line.queue.put_nowait(event_packet(EventName.PAIRING, nonce))

    def answer(self, sid: str, event: str, payload: object) -> dict[str, object]:
        """The ack to what such a connection says; raises `RefusalError`."""
        if event != EventName.PAIRING_REVEAL:
            raise RefusalError(RefusalCode.NOT_ALLOWED, "This device is not paired yet.")
        ceremony = self._pairings.reveal(sid, parse(payload, PairingReveal).nonce)
        self._report(
            PairingAsked(ceremony.pairing_id, ceremony.name, ceremony.address, ceremony.digits)
        )
        return {"ok": True}

    def decide(self, decision: DecidePairing) -> None:
        """The person has compared the digits."""
        sid = self._pairings.sid_of(decision.pairing_id)
        if sid is None:
            return
        ceremony = self._pairings.of(sid)
        if not decision.is_allowed or ceremony is None or not ceremony.digits:
            self._deny(sid)
            return
        device, token = self._admission.mint(ceremony.name, decision.rights)
        paired = Paired(token, device.device_id, device.name, sorted(device.rights))
        _log.info("%s at %s was paired.", ceremony.name, ceremony.address)
        self._end(sid, is_paired=True)
        self._sio.dismiss(sid, EventName.PAIRED, paired)

    def left(self, sid: str) -> None:
        """The connection has gone."""
        self._end(sid, is_paired=False)

    def close(self) -> None:
        """Pair nobody any more."""
        for deadline in self._deadlines.values():
            deadline.cancel()
        self._deadlines.clear()

    def _deny(self, sid: str) -> None:
        ceremony = self._pairings.of(sid)
        if ceremony is not None:
            _log.info("%s at %s was not paired.", ceremony.name, ceremony.address)
            self._end(sid, is_paired=False)
            self._sio.dismiss(sid, EventName.SERVER_NOTICE, ServerNotice("pairing_denied"))

    def _end(self, sid: str, *, is_paired: bool) -> None:
        deadline = self._deadlines.pop(sid, None)
        if deadline is not None:
            deadline.cancel()
        ceremony = self._pairings.end(sid)
        if ceremony is not None:
            self._report(PairingEnded(ceremony.pairing_id, ceremony.name, is_paired))
