"""Which addresses this computer has, for sharing on one of them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtNetwork import QAbstractSocket, QNetworkInterface


@dataclass(frozen=True, slots=True)
class NetworkAddress:
    """One address of one interface; `interface` is its name for people ("wlan0", "Ethernet")."""

    address: str
    interface: str


def network_addresses() -> tuple[NetworkAddress, ...]:
    """The IPv4 addresses of interfaces that are up, without this computer's own loopback."""
    wanted = QNetworkInterface.InterfaceFlag.IsUp | QNetworkInterface.InterfaceFlag.IsRunning
    found = []
    for interface in QNetworkInterface.allInterfaces():
        flags = interface.flags()
        if flags & wanted != wanted or flags & QNetworkInterface.InterfaceFlag.IsLoopBack:
            continue
        for entry in interface.addressEntries():
            ip = entry.ip()
            is_v4 = ip.protocol() is QAbstractSocket.NetworkLayerProtocol.IPv4Protocol
            if is_v4 and not ip.isLinkLocal():
                found.append(NetworkAddress(ip.toString(), interface.humanReadableName()))
    return tuple(found)
