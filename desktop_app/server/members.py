"""One admitted client: who it is, what it may do, and what it has sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from desktop_app.server.protocol import RefusalCode, RefusalError

if TYPE_CHECKING:
    from engineio.packet import Packet

    from desktop_app.core.devices import Right
    from desktop_app.server.limits import TokenBucket
    from desktop_app.server.outbox import LivePacket, Outbox
    from desktop_app.server.voltage import ClientVoltage


class Line(Protocol):
    """The Engine.IO session that carries a member; its queue is bounded."""

    queue: Outbox
    closed: bool


@dataclass(frozen=True, slots=True, eq=False)
class Member:
    """A client while it is connected.

    Attributes:
        sid: the Socket.IO id.
        name: of the paired device, or what a legacy client is called.
        device_id: empty for a legacy client.
        is_private: its line is encrypted or does not leave this computer, as patients need it.
        messages, readings: what it may still send; a device shares them among its connections.
    """

    sid: str
    name: str
    device_id: str
    rights: frozenset[Right]
    address: str
    is_private: bool
    joined_s: float
    voltage: ClientVoltage
    messages: TokenBucket
    readings: TokenBucket

    @property
    def is_legacy(self) -> bool:
        """Admitted without a token: voltage only."""
        return not self.device_id

    def require(self, right: Right) -> None:
        """Raise `RefusalError` where the device has not been given a right."""
        if right not in self.rights:
            raise RefusalError(
                RefusalCode.NOT_ALLOWED, f"This device was not given the right {right.value!r}."
            )

    def require_patients(self) -> None:
        """Raise `RefusalError` where nothing of a patient may pass."""
        if self.is_legacy:
            raise RefusalError(
                RefusalCode.NOT_ALLOWED, "Without a token there is voltage only, never a patient."
            )
        if not self.is_private:
            raise RefusalError(
                RefusalCode.TLS_REQUIRED, "Patients need an encrypted connection (https)."
            )


def offer(line: Line, packet: LivePacket) -> None:
    """Queue a broadcast that may be dropped."""
    if not line.closed:
        line.queue.offer(packet)


def insist(line: Line, packet: Packet) -> bool:
    """Queue what must arrive; False where the client does not read and has to be cut."""
    return line.closed or line.queue.insist(packet)
