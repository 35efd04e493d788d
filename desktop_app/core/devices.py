"""What a paired device is, and what it may do at the hub."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Right(StrEnum):
    """What a device may do. Everybody admitted may read the voltage; a right adds to that.

    `submit`: send voltage and patients of its own and read the answers. `station`: read the results
    of every patient that was submitted at this hub.
    """

    SUBMIT = "submit"
    STATION = "station"


@dataclass(frozen=True, slots=True)
class Device:
    """A device that was paired; `token_hash` is the SHA-256 of its token, in hexadecimal.

    Times are Unix seconds; `last_seen_s` is 0 where the device has not been back since.
    """

    device_id: str
    name: str
    rights: frozenset[Right]
    token_hash: str
    paired_s: float
    last_seen_s: float = 0.0
