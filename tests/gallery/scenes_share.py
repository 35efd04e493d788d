"""The sharing page: off, on this computer, on the network, while pairing, in legacy mode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.devices import Right
from desktop_app.ui.share_page import SharePage
from desktop_app.ui.share_states import (
    DeviceState,
    JoinState,
    LegacyState,
    PairingState,
    ShareState,
)
from tests.gallery.scene import Scene

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.theme.theme import Theme

PLACES = ("This computer only", "192.168.1.20 (wlan0)", "10.0.0.4 (Ethernet)")
SECRET = (
    "Encrypted with the hub's own certificate: a browser warns once, because nobody has signed it."
)
OFF = ShareState(places=PLACES, note="Only programs on this computer reach it.")
ON = ShareState(
    is_on=True,
    places=PLACES,
    place=1,
    is_encrypted=True,
    can_encrypt=True,
    address="https://192.168.1.20:5000",
    note=SECRET,
    traffic="3 connected, 42 messages/s out, 10 in",
)
TAKEN = ShareState(
    places=PLACES,
    note="Only programs on this computer reach it.",
    error="Port 5000 on 127.0.0.1 is used by another program. Port 5001 is free.",
    remedy="Use port 5001",
)
URL = f"https://192.168.1.20:5000/#pair=Zm9vYmFyYmF6cXV4MTIzNA&fp={'0f' * 32}"
DEVICES = (
    DeviceState("1", "Anna's phone", frozenset(), "last seen 2026-03-01 08:12, paired 2026-02-01"),
    DeviceState(
        "2",
        "Ward tablet",
        frozenset({Right.SUBMIT, Right.STATION}),
        "paired 2026-03-01 08:00, not back since",
    ),
)
LOG = (
    "Anna's phone joined from 192.168.1.31.",
    "Ward tablet at 192.168.1.44 wants to be paired.",
)


NO_LEGACY = LegacyState()
NOT_JOINED = JoinState()
JOINING = JoinState("https://10.0.0.9:5000", digits="730118")
JOINED = JoinState("https://10.0.0.9:5000", note="Connected, 0 waiting.")


def _page(
    share: ShareState,
    pairing: PairingState,
    legacy: LegacyState = NO_LEGACY,
    devices: tuple[DeviceState, ...] = (),
    log: tuple[str, ...] = (),
    join: JoinState = NOT_JOINED,
) -> Callable[[Theme], QWidget]:
    def build(theme: Theme) -> QWidget:
        page = SharePage(theme)
        page.hub.render_share(share)
        page.pairing.render_pairing(pairing)
        page.legacy.render_legacy(legacy)
        page.devices.render_devices(devices)
        page.render_log(log)
        page.join.render_join(join)
        return page

    return build


OFFER = PairingState(can_offer=True, url=URL, left="Valid for 4 min 12 s")
ASKING = PairingState(can_offer=True, digits="042917", name="Ward tablet")
LEGACY = LegacyState(is_on=True, can_change=True, left="7 h 59 min left")
UNREACHED = LegacyState(
    is_on=True,
    can_change=True,
    left="7 h 59 min left. No phone reaches this computer only: choose a network above",
)

SHARING = (
    Scene("share-off", 1200, 760, _page(OFF, PairingState())),
    Scene("share-port-taken", 1200, 760, _page(TAKEN, PairingState())),
    Scene("share-code", 1200, 760, _page(ON, OFFER, devices=DEVICES, log=LOG)),
    Scene("share-digits", 1200, 760, _page(ON, ASKING, LEGACY, DEVICES[:1], LOG, JOINED)),
    Scene("share-joining", 1200, 760, _page(OFF, PairingState(), join=JOINING)),
    Scene("share-narrow", 960, 560, _page(ON, OFFER, UNREACHED, DEVICES, LOG)),
)
