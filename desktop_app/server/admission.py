"""Who is admitted, and with which rights: by a device's token, or without one in legacy mode."""

from __future__ import annotations

import hashlib
import hmac
import logging
import secrets
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from socketio.exceptions import ConnectionRefusedError as Refused

from desktop_app.core.devices import Device, Right
from desktop_app.core.errors import DataError
from desktop_app.server.limits import TokenBucket
from desktop_app.server.protocol import PROTOCOL, RefusalCode, RefusalError
from desktop_app.server.requests import Auth, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop_app.server.options import HubLimits

TOKEN_BYTES = 32
ADDRESSES_KEPT = 1024
LEGACY_RIGHTS = frozenset({Right.SUBMIT})

_log = logging.getLogger(__name__)


class DeviceBook(Protocol):
    """The paired devices, kept beyond the life of the hub."""

    def devices(self) -> list[Device]: ...

    def add(self, device: Device) -> None: ...

    def seen(self, device_id: str, at_s: float) -> None: ...

    def revision(self) -> object: ...


@dataclass(frozen=True, slots=True)
class Admitted:
    """Name and rights of who is let in; `device_id` is empty for a client without a token."""

    device_id: str
    name: str
    rights: frozenset[Right]


class GuessLimit:
    """How often each address may fail to name a valid token or code before it has to wait."""

    def __init__(self, limits: HubLimits, now_s: Callable[[], float]) -> None:
        self._limits = limits
        self._now_s = now_s
        self._buckets: OrderedDict[str, TokenBucket] = OrderedDict()

    def check(self, address: str) -> None:
        """Raise `Refused` while the address has failed too often."""
        bucket = self._buckets.get(address)
        if bucket is not None and bucket.wait_s(1, self._now_s()):
            raise Refused(RefusalCode.RATE_LIMITED)

    def failed(self, address: str) -> None:
        """Count one failure."""
        now_s = self._now_s()
        bucket = self._buckets.pop(address, None) or TokenBucket(
            self._limits.guesses_per_s, self._limits.burst_guesses, now_s=now_s
        )
        bucket.take(1, now_s)
        self._buckets[address] = bucket
        while len(self._buckets) > ADDRESSES_KEPT:
            self._buckets.popitem(last=False)


class Admission:
    """Checks tokens in constant time; knows whether clients without one are let in."""

    def __init__(self, book: DeviceBook, limits: HubLimits, *, now_s: Callable[[], float]) -> None:
        self._book = book
        self._now_s = now_s
        self.guesses = GuessLimit(limits, now_s)
        self._devices: list[Device] = []
        self._revision: object = None
        self._trouble = ""
        self.legacy_until_s = 0.0
        self.refresh()

    @property
    def is_legacy(self) -> bool:
        """Whether clients without a token are let in now."""
        return self._now_s() < self.legacy_until_s

    def refresh(self) -> bool:
        """Read the list of devices where it has changed, and tell whether it has."""
        try:
            revision = self._book.revision()
            if revision == self._revision:
                return False
            self._devices = self._book.devices()
        except DataError as error:
            self._tell_once(error)
            return False
        self._revision = revision
        self._trouble = ""
        return True

    def _tell_once(self, error: DataError) -> None:
        """Say that the list cannot be read or written, once until it can be read again."""
        if str(error) != self._trouble:
            _log.warning("The list of devices: %s", error)
            self._trouble = str(error)

    def has(self, device_id: str) -> bool:
        """Whether a device is still on the list."""
        return any(device.device_id == device_id for device in self._devices)

    def admit(self, auth: Auth | None, address: str) -> Admitted:
        """Who this is; raises `Refused` with the code that the client is told."""
        if auth is None or auth.token is None:
            if self.is_legacy:
                return Admitted("", "Legacy client", LEGACY_RIGHTS)
            raise Refused(RefusalCode.UNAUTHORIZED)
        device = self.device_of(auth.token, address)
        if device is None:
            raise Refused(RefusalCode.UNAUTHORIZED)
        try:
            self._book.seen(device.device_id, self._now_s())
        except DataError as error:
            # A full disk is no reason to send a device away.
            self._tell_once(error)
        return Admitted(device.device_id, device.name, device.rights)

    def device_of(self, token: str, address: str) -> Device | None:
        """The device with that token; raises `Refused` where the address has guessed too often."""
        self.guesses.check(address)
        self.refresh()
        wanted, found = token_hash(token), None
        for device in self._devices:
            # All of them, so that the time says nothing about which one came close.
            if hmac.compare_digest(device.token_hash, wanted):
                found = device
        if found is None:
            self.guesses.failed(address)
        return found

    def mint(self, name: str, rights: Iterable[Right]) -> tuple[Device, str]:
        """A new device, already on the list, and its token, which is kept nowhere."""
        device, token = new_device(name, rights, self._now_s())
        self._book.add(device)
        return device, token


def new_device(name: str, rights: Iterable[Right], now_s: float) -> tuple[Device, str]:
    """A device that may come from now on, and its token of 256 bits."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    return Device(
        secrets.token_hex(8), name, frozenset(rights), token_hash(token), paired_s=now_s
    ), token


def token_hash(token: str) -> str:
    """What is kept of a token. It has 256 random bits, so one round of SHA-256 is enough."""
    return hashlib.sha256(token.encode()).hexdigest()


def read_auth(auth: object) -> Auth | None:
    """What was given as `auth`; None where it is not of this protocol, as in the original app.

    Raises `Refused`.
    """
    if not isinstance(auth, dict):
        return None
    try:
        found = parse(auth, Auth)
    except RefusalError:
        raise Refused(RefusalCode.UNAUTHORIZED) from None
    if PROTOCOL not in found.protocol:
        raise Refused(RefusalCode.UNSUPPORTED_VERSION)
    return found
