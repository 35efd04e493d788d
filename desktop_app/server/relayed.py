"""What hubs behind one message queue tell each other."""

from __future__ import annotations

import msgspec

# msgspec reads the annotations when the program runs.
from desktop_app.server.facts import Batch, StationStatus
from desktop_app.server.messages import Brief, ConnectedClient, Prediction  # noqa: TC001

NO_STATION = StationStatus()


class Beat(msgspec.Struct, frozen=True):
    """That a hub is there, who is connected to it, and what its station does, if it has one."""

    hub: str
    clients: list[ConnectedClient]
    station: StationStatus = NO_STATION


class Relayed(msgspec.Struct, frozen=True):
    """News of one hub: what its station or a client said, or a beat."""

    batch: Batch | None = None
    prediction: Prediction | None = None
    brief: Brief | None = None
    beat: Beat | None = None
