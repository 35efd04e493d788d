"""What goes through the pipes of the hub process: batches in, facts out.

Plain typed JSON both ways, never pickle: the monitor reads what a process that talks to the network
has written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

# msgspec reads the annotations when the program runs.
from desktop_app.core.devices import Right  # noqa: TC001
from desktop_app.core.results import AnomalyResult
from desktop_app.server.messages import AnomalyEvent, Brief, Column

if TYPE_CHECKING:
    from collections.abc import Sequence


class StationStatus(msgspec.Struct, frozen=True):
    """What the station is doing, for `/api/status`; `state` is the word on its screen."""

    state: str = ""
    source: str = ""
    rate_hz: float = 0.0


class Columns(msgspec.Struct, frozen=True):
    """Drawn columns of one channel, oldest first; one with the time of an earlier replaces it."""

    channel: int
    columns: list[Column]


class NewEvent(msgspec.Struct, frozen=True):
    """An anomaly event before the log has given it an id; `opened_id` is None where it begins."""

    opened_id: int | None
    channel: int
    cause: str
    start_s: float
    end_s: float | None
    peak_voltage: float | None
    expected_low: float | None
    expected_high: float | None
    score: float
    text: str


class OfferPairing(msgspec.Struct, frozen=True, tag=True):
    """Let one device in with this code; an empty code ends the offer."""

    code: str
    life_s: float


class DecidePairing(msgspec.Struct, frozen=True, tag=True):
    """What the person at the desk says of the device that shows the same digits."""

    pairing_id: str
    is_allowed: bool
    rights: list[Right]


class AllowLegacy(msgspec.Struct, frozen=True, tag=True):
    """Admit clients without a token for so long from now on; 0 ends it."""

    duration_s: float


Command = OfferPairing | DecidePairing | AllowLegacy
StationFact = AnomalyResult | Columns | AnomalyEvent | StationStatus | Brief | Command


class Batch(msgspec.Struct, frozen=True):
    """What the station tells the hub: each list in time order, and its state where that changed.

    `briefs` are patients scored at the station itself.
    """

    results: list[AnomalyResult] = []
    columns: list[Columns] = []
    events: list[AnomalyEvent] = []
    station: StationStatus | None = None
    briefs: list[Brief] = []
    commands: list[Command] = []


def batch_of(items: Sequence[StationFact]) -> Batch:
    """Everything in order, and the last of the states."""
    states = [item for item in items if isinstance(item, StationStatus)]
    return Batch(
        results=[item for item in items if isinstance(item, dict)],
        columns=[item for item in items if isinstance(item, Columns)],
        events=[item for item in items if isinstance(item, AnomalyEvent)],
        station=states[-1] if states else None,
        briefs=[item for item in items if isinstance(item, Brief)],
        commands=[item for item in items if isinstance(item, Command)],
    )


class Listening(msgspec.Struct, frozen=True, tag=True):
    """The hub stands and accepts clients; `fingerprint` is that of its certificate, if any."""

    host: str
    port: int
    fingerprint: str = ""

    @property
    def url(self) -> str:
        """Where a client connects."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'https' if self.fingerprint else 'http'}://{host}:{self.port}"

    def pairing_url(self, code: str) -> str:
        """What the QR code says: the code is in the fragment, which is sent nowhere."""
        pinned = f"&fp={self.fingerprint}" if self.fingerprint else ""
        return f"{self.url}/#pair={code}{pinned}"


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
    name: str = ""


class ClientLeft(msgspec.Struct, frozen=True, tag=True):
    """A client has gone, or was cut; `n_clients` no longer counts it."""

    address: str
    n_clients: int
    reason: str
    name: str = ""


class PairingOffered(msgspec.Struct, frozen=True, tag=True):
    """The code of `OfferPairing` lets a device in from now on."""

    code: str


class PairingAsked(msgspec.Struct, frozen=True, tag=True):
    """A device has the code and shows these digits; it waits for `DecidePairing`."""

    pairing_id: str
    name: str
    address: str
    digits: str


class PairingEnded(msgspec.Struct, frozen=True, tag=True):
    """A device was paired, denied, or has given up."""

    pairing_id: str
    name: str
    is_paired: bool


class LegacyChanged(msgspec.Struct, frozen=True, tag=True):
    """Clients without a token are admitted until then, in Unix seconds; 0: they are not."""

    until_s: float


class Traffic(msgspec.Struct, frozen=True, tag=True):
    """Messages in the last second, of all clients together."""

    sent_per_s: int
    received_per_s: int


class Predicted(msgspec.Struct, frozen=True, tag=True):
    """A patient that a client sent was scored; for the overview, without the patient's values."""

    brief: Brief


class LogLine(msgspec.Struct, frozen=True, tag=True):
    """One line of the hub's log; `level` as in the logging module."""

    level: int
    text: str


class Stopped(msgspec.Struct, frozen=True, tag=True):
    """The hub process has ended; `was_asked` is False after a crash."""

    was_asked: bool
    exit_code: int | None


HubFact = (
    Listening
    | NotListening
    | ClientJoined
    | ClientLeft
    | PairingOffered
    | PairingAsked
    | PairingEnded
    | LegacyChanged
    | Traffic
    | Predicted
    | LogLine
    | Stopped
)


def must_arrive(item: StationFact) -> bool:
    """Whether the hub hears it before ordinary results and the drawn signal."""
    if isinstance(item, dict):
        return item["is_anomaly"]
    return not isinstance(item, Columns)


def is_vital(fact: HubFact) -> bool:
    """Whether a fact is kept before others: everything but the log and what is soon old."""
    return not isinstance(fact, LogLine | Traffic)
