"""From what is known of the hub to what the sharing page shows; pure, Qt-free."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from desktop_app.server.listening import PortInUseError
from desktop_app.server.options import DEFAULT_HOST
from desktop_app.ui.share_states import DeviceState, LegacyState, PairingState, ShareState

if TYPE_CHECKING:
    from desktop_app.core.devices import Device
    from desktop_app.core.errors import VigilError
    from desktop_app.server.options import HubOptions
    from desktop_app.services.hub import HubStatus
    from desktop_app.services.network import NetworkAddress

HERE = "This computer only"
LOCAL_NOTE = "Only programs on this computer reach it."
OPEN_NOTE = (
    "Not encrypted: whoever is on this network can read along. Patients are refused; voltage only."
)
SECRET_NOTE = (
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
    words = f"{status.n_clients} connected, {traffic.sent_per_s} messages/s out"
    return ShareState(
        is_on=is_on,
        places=(HERE, *(f"{one.address} ({one.interface})" for one in addresses)),
        place=hosts.index(options.host) if options.host in hosts else 0,
        is_encrypted=options.tls,
        can_encrypt=not is_local,
        address="" if status.listening is None else status.listening.url,
        note=LOCAL_NOTE if is_local else SECRET_NOTE if options.tls else OPEN_NOTE,
        error="" if error is None else str(error),
        remedy=_remedy(error),
        traffic=f"{words}, {traffic.received_per_s} in" if status.listening is not None else "",
    )


def _remedy(error: VigilError | None) -> str:
    if isinstance(error, PortInUseError):
        return f"Use port {error.free_port}" if error.free_port else ""
    return "" if error is None else "Restart"


def legacy_state(options: HubOptions, status: HubStatus, now_s: float) -> LegacyState:
    """The card of clients without a token."""
    left_s = status.legacy_until_s - now_s
    is_on = status.legacy_until_s > 0 and left_s > 0
    return LegacyState(
        is_on=is_on,
        can_change=status.listening is not None,
        left=f"{duration(left_s)} left{_hindrance(options)}" if is_on else "",
    )


def _hindrance(options: HubOptions) -> str:
    """Why the original app on a phone would not get through, if so."""
    if options.host == DEFAULT_HOST:
        return ". No phone reaches this computer only: choose a network above"
    return ". The app cannot connect while Encrypt is on" if options.tls else ""


def pairing_state(
    status: HubStatus, offer: Offer | None, outcome: str, now_s: float
) -> PairingState:
    """The card that lets a device in."""
    asking = status.asking
    return PairingState(
        can_offer=status.listening is not None,
        url="" if offer is None else offer.url,
        left="" if offer is None else f"Valid for {duration(offer.expires_s - now_s)}",
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
    paired = f"paired {_moment(device.paired_s)}"
    if not device.last_seen_s:
        return f"{paired}, not back since"
    return f"last seen {_moment(device.last_seen_s)}, {paired}"


def _moment(time_s: float) -> str:
    return datetime.fromtimestamp(time_s).strftime("%Y-%m-%d %H:%M")
