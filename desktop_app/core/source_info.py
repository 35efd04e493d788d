"""What a person is told of a source. Without numpy: the empty window needs it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

# Before the path of a recording that is to be looked through as a whole.
LOOK = "look:"


class SourceKind(StrEnum):
    """Where samples come from; decides the state word on screen."""

    SERIAL = "serial"
    DEMO = "demo"
    REPLAY = "replay"
    REMOTE = "remote"


@dataclass(frozen=True, slots=True)
class SourceInfo:
    """Kind and name of a source, and the rate assumed until one is measured."""

    kind: SourceKind
    label: str
    nominal_rate_hz: float
