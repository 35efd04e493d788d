"""What the sharing page shows, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.core.devices import Right


@dataclass(frozen=True, slots=True)
class ShareState:
    """The hub itself.

    Attributes:
        places: where it may listen, as texts for people; `place` is the index of the chosen one.
        can_encrypt: False on this computer only, where nothing leaves it.
        address: where it listens; empty while it does not.
        note: what that means for who can read it.
        error: why it does not run, with `remedy` the word of the button that mends it.
    """

    is_on: bool = False
    places: tuple[str, ...] = ()
    place: int = 0
    is_encrypted: bool = False
    can_encrypt: bool = False
    address: str = ""
    note: str = ""
    error: str = ""
    remedy: str = ""
    traffic: str = ""


@dataclass(frozen=True, slots=True)
class LegacyState:
    """Clients without a token; `left` says for how long they are still admitted."""

    is_on: bool = False
    can_change: bool = False
    left: str = ""


@dataclass(frozen=True, slots=True)
class PairingState:
    """A code on offer, or a device that waits for an answer, or neither.

    `url` is what the QR code says; `left` how long it is worth something; `digits` and `name` are
    those of the device that waits; `outcome` says what became of the last one.
    """

    can_offer: bool = False
    url: str = ""
    left: str = ""
    digits: str = ""
    name: str = ""
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class JoinState:
    """Another station's hub: joined where there is a `url`; `digits` while it is being joined."""

    url: str = ""
    digits: str = ""
    note: str = ""
    error: str = ""


@dataclass(frozen=True, slots=True)
class DeviceState:
    """One paired device."""

    device_id: str
    name: str
    rights: frozenset[Right]
    note: str
