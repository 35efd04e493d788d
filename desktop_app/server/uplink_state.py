"""What is known of the line to another station's hub, without the libraries that keep it up.

The window asks for these when it starts; aiohttp and socketio take longer to import than all of
its own modules, and are needed by those alone who have joined a hub.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class UplinkState(StrEnum):
    """Where the line to the other hub stands."""

    CONNECTING = "connecting"
    CONNECTED = "connected"
    REFUSED = "refused"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class UplinkOptions:
    """The other hub: its address, the SHA-256 of its certificate (https), and our token there."""

    url: str
    token: str
    fingerprint: str = ""
    station: str = "Station"


@dataclass(frozen=True, slots=True)
class UplinkStatus:
    """`waiting` items are not yet acknowledged; `reason` says why there is no line."""

    state: UplinkState
    waiting: int = 0
    reason: str = ""
