"""What the hub works with and does not know how to make: composed in from outside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.server.admission import DeviceBook
    from desktop_app.server.event_topic import EventArchive
    from desktop_app.server.scoring import Scorer
    from desktop_app.server.voltage import NewDetector


class Received(Protocol):
    """How far each outbox of other stations was heard; kept beyond the life of the hub."""

    def last(self, device_id: str, outbox_id: str) -> int: ...

    def mark(self, device_id: str, outbox_id: str, seq: int) -> None: ...


@dataclass(frozen=True, slots=True)
class HubParts:
    """`scorer` is None where no patient is scored, `web_dir` where no page is served."""

    new_detector: NewDetector
    devices: DeviceBook
    events: EventArchive
    received: Received
    scorer: Scorer | None = None
    web_dir: Path | None = None
