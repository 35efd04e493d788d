"""From what is known of the hub to what the sharing page shows; pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.server.listening import PortInUseError
from desktop_app.server.options import DEFAULT_HOST
from desktop_app.ui.presenters.history_states import local_text
from desktop_app.ui.share_states import DeviceState, LegacyState, PairingState, ShareState
from desktop_app.ui.words import mark, tr, tr_error

if TYPE_CHECKING:
    from desktop_app.core.devices import Device
    from desktop_app.core.errors import VigilError
    from desktop_app.server.options import HubOptions
    from desktop_app.services.hub import HubStatus
    from desktop_app.services.network import NetworkAddress

HERE = mark("This computer only")
LOCAL_NOTE = mark("Only programs on this computer reach it.")
OPEN_NOTE = mark(
    "Not encrypted: whoever is on this network can read along. Patients are refused; voltage only."
)
SECRET_NOTE = mark(
    "Encrypted with the hub's own certificate: a browser warns once, because nobody has signed it."
)


@dataclass(frozen=True, slots=True)
class Offer:
    """A code on the screen, until `expires_s` in Unix seconds."""

    url: str
    expires_s: float


def share_state(
    options: HubOptions,
    status: HubStatus,
    addresses: tuple[NetworkAddress, ...],
    *,
    is_on: bool,
    error: VigilError | None,
) -> ShareState:
    """The card of the hub itself."""
    hosts = [DEFAULT_HOST, *(one.address for one in addresses)]
    is_local = options.host == DEFAULT_HOST
    traffic = status.traffic
    words = tr(
        "{clients} connected, {sent} messages/s out, {received} in",
        clients=status.n_clients,
        sent=traffic.sent_per_s,
        received=traffic.received_per_s,
    )
    return ShareState(
        is_on=is_on,
        places=(tr(HERE), *(f"{one.address} ({one.interface})" for one in addresses)),
        place=hosts.index(options.host) if options.host in hosts else 0,
        is_encrypted=options.tls,
        can_encrypt=not is_local,
        address="" if status.listening is None else status.listening.url,
        note=tr(LOCAL_NOTE if is_local else SECRET_NOTE if options.tls else OPEN_NOTE),
        error="" if error is None else tr_error(error),
        remedy=_remedy(error),
        traffic="" if status.listening is None else words,
    )


def _remedy(error: VigilError | None) -> str:
    if isinstance(error, PortInUseError):
        return tr("Use port {port}", port=error.free_port) if error.free_port else ""
    return "" if error is None else tr("Restart")


def legacy_state(options: HubOptions, status: HubStatus, now_s: float) -> LegacyState:
    """The card of clients without a token."""
    left_s = status.legacy_until_s - now_s
    is_on = status.legacy_until_s > 0 and left_s > 0
    return LegacyState(
        is_on=is_on,
        can_change=status.listening is not None,
        left=_left_text(options, duration(left_s)) if is_on else "",
    )


def _left_text(options: HubOptions, left: str) -> str:
    """The time, and why the original app on a phone would not get through, if so."""
    if options.host == DEFAULT_HOST:
        return tr(
            "{time} left. No phone reaches this computer only: choose a network above", time=left
        )
    return tr(
        "{time} left. The app cannot connect while Encrypt is on" if options.tls else "{time} left",
        time=left,
    )


def pairing_state(
    status: HubStatus, offer: Offer | None, outcome: str, now_s: float
) -> PairingState:
    """The card that lets a device in."""
    asking = status.asking
    return PairingState(
        can_offer=status.listening is not None,
        url="" if offer is None else offer.url,
        left=""
        if offer is None
        else tr("Valid for {time}", time=duration(offer.expires_s - now_s)),
        digits="" if asking is None else asking.digits,
        name="" if asking is None else asking.name,
        outcome=outcome,
    )


def device_states(devices: list[Device]) -> tuple[DeviceState, ...]:
    """The list of devices."""
    return tuple(
        DeviceState(device.device_id, device.name, device.rights, _seen(device))
        for device in devices
    )


def duration(seconds: float) -> str:
    """For people: "7 h 59 min", "4 min 05 s"."""
    whole = max(0, round(seconds))
    if whole >= 3600:
        return f"{whole // 3600} h {whole % 3600 // 60:02d} min"
    return f"{whole // 60} min {whole % 60:02d} s"


def _seen(device: Device) -> str:
    paired = local_text(device.paired_s)
    if not device.last_seen_s:
        return tr("paired {day}, not back since", day=paired)
    return tr("last seen {seen}, paired {day}", seen=local_text(device.last_seen_s), day=paired)
