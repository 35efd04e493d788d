"""The devices of a hub without a window: printed, added, revoked, or paired at the terminal."""

from __future__ import annotations

import json
import sys
import threading
from contextlib import closing
from typing import TYPE_CHECKING

from desktop_app.core.errors import HubError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from desktop_app.core.devices import Device, Right
    from desktop_app.server.facts import Command, HubFact, Listening
    from desktop_app.server.options import HubOptions


def manage(args: argparse.Namespace, options: HubOptions) -> bool:
    """Do what was asked of the list of devices; False where nothing was."""
    from desktop_app.compose.hub import device_store
    from desktop_app.core.clock import SystemClock
    from desktop_app.server.admission import new_device

    if not (args.add_device or args.list_devices or args.revoke):
        return False
    with closing(device_store(options.data_dir)) as store:
        if args.add_device:
            now_s = SystemClock().now_s()
            device, token = new_device(args.add_device, args.rights, now_s)
            store.add(device)
            record = {"device_id": device.device_id, "name": device.name, "token": token}
            _print(record | _fingerprint(options, now_s))
        elif args.revoke:
            if args.revoke not in {device.device_id for device in store.devices()}:
                raise HubError(
                    f"There is no device {args.revoke!r}.",
                    "vigil serve --list-devices has the ids.",
                )
            store.revoke(args.revoke)
        else:
            for device in store.devices():
                _print(_listed(device))
    return True


def _listed(device: Device) -> dict[str, object]:
    return {
        "device_id": device.device_id,
        "name": device.name,
        "rights": sorted(device.rights),
        "paired_s": device.paired_s,
        "last_seen_s": device.last_seen_s,
    }


def _fingerprint(options: HubOptions, now_s: float) -> dict[str, object]:
    """Of the certificate that the device will meet, where the hub encrypts."""
    if not options.tls:
        return {}
    from desktop_app.server.tls import tls_identity

    identity = tls_identity(options.data_dir, options.host, now_s)
    return {"fingerprint": identity.fingerprint}


class TerminalPairing:
    """Shows a code on stderr, then the digits, and asks there; stdout stays for programs."""

    def __init__(
        self, rights: tuple[Right, ...], name: str, command: Callable[[Command], None]
    ) -> None:
        """`name` is how others call this computer where the hub listens on all its addresses."""
        self._rights = list(rights)
        self._name = name
        self._command = command
        self._listening: Listening | None = None

    def on_fact(self, fact: HubFact) -> None:
        """Called on the hub's event loop: asks in a thread, so that the hub goes on."""
        from desktop_app.server.facts import Listening, PairingAsked, PairingOffered

        if isinstance(fact, Listening):
            self._listening = fact
            self._offer()
        elif isinstance(fact, PairingOffered) and self._listening is not None:
            self._show(self._listening, fact.code)
        elif isinstance(fact, PairingAsked):
            asking = threading.Thread(
                target=self._ask, args=(fact.pairing_id, fact.name, fact.digits), daemon=True
            )
            asking.start()

    def _offer(self) -> None:
        from desktop_app.server.facts import OfferPairing
        from desktop_app.server.pairing import CODE_LIFE_S, new_code

        self._command(OfferPairing(new_code(), CODE_LIFE_S))

    def _show(self, listening: Listening, code: str) -> None:
        import msgspec
        import segno

        if listening.host in ("0.0.0.0", "::"):
            listening = msgspec.structs.replace(listening, host=self._name)
        url = listening.pairing_url(code)
        segno.make(url, error="m", micro=False).terminal(out=sys.stderr, compact=True)
        sys.stderr.write(f"Pair one device within five minutes: {url}\n")

    def _ask(self, pairing_id: str, name: str, digits: str) -> None:
        from desktop_app.server.facts import DecidePairing

        sys.stderr.write(f"Does {name!r} show {digits[:3]} {digits[3:]}? Allow it? [y/N] ")
        sys.stderr.flush()
        is_allowed = sys.stdin.readline().strip().lower() in ("y", "yes")
        self._command(DecidePairing(pairing_id, is_allowed, self._rights if is_allowed else []))


def _print(record: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(record) + "\n")
