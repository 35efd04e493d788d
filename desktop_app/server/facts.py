"""What goes through the pipes of the hub process: batches in, facts out.

Plain typed JSON both ways, never pickle: the monitor reads what a process that talks to the network
has written.
"""

from __future__ import annotations

import msgspec

# msgspec reads the annotations when the program runs.
from desktop_app.core.results import AnomalyResult  # noqa: TC001


class StationStatus(msgspec.Struct, frozen=True):
    """What the station is doing, for `/api/status`; `state` is the word on its screen."""

    state: str = ""
    source: str = ""
    rate_hz: float = 0.0


class Batch(msgspec.Struct, frozen=True):
    """What the station tells the hub: results in time order, and its state where that changed."""

    results: list[AnomalyResult] = []
    station: StationStatus | None = None


class Listening(msgspec.Struct, frozen=True, tag=True):
    """The hub stands and accepts clients."""

    host: str
    port: int

    @property
    def url(self) -> str:
        """Where a client connects."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}"


class NotListening(msgspec.Struct, frozen=True, tag=True):
    """The hub could not start; `port` and `free_port` are given where the port was in use."""

    sentence: str
    hint: str
    host: str = ""
    port: int | None = None
    free_port: int | None = None


class ClientJoined(msgspec.Struct, frozen=True, tag=True):
    """A client was admitted; `n_clients` counts it."""

    address: str
    n_clients: int


class ClientLeft(msgspec.Struct, frozen=True, tag=True):
    """A client has gone, or was cut; `n_clients` no longer counts it."""

    address: str
    n_clients: int
    reason: str


class LogLine(msgspec.Struct, frozen=True, tag=True):
    """One line of the hub's log; `level` as in the logging module."""

    level: int
    text: str


class Stopped(msgspec.Struct, frozen=True, tag=True):
    """The hub process has ended; `was_asked` is False after a crash."""

    was_asked: bool
    exit_code: int | None


HubFact = Listening | NotListening | ClientJoined | ClientLeft | LogLine | Stopped


def is_vital(fact: HubFact) -> bool:
    """Whether a fact is kept before others: everything but the log."""
    return not isinstance(fact, LogLine)
