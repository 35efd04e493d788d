"""The three accounts that always close: bytes, index, samples. Nothing is lost in silence."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class ByteAccount:
    """Where every received byte went; `discarded` is the partial first line after opening."""

    received: int = 0
    in_samples: int = 0
    in_text: int = 0
    rejected: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    discarded: int = 0
    pending: int = 0

    @property
    def n_rejected(self) -> int:
        return sum(self.rejected.values())

    @property
    def closes(self) -> bool:
        spent = self.in_samples + self.in_text + self.n_rejected + self.discarded + self.pending
        return self.received == spent


@dataclass(frozen=True, slots=True)
class Ledger:
    """All three accounts at one moment.

    `expected` counts by the device's own index where it sends one, else equals `decoded`.
    `queued` samples are decoded and wait for the detector. `open_ends` is how often a device that
    counts went without having said how far: how many were lost after its last sample is unknown.
    """

    bytes: ByteAccount = field(default_factory=ByteAccount)
    expected: int = 0
    decoded: int = 0
    lost: int = 0
    judged: int = 0
    dropped: int = 0
    queued: int = 0
    open_ends: int = 0

    @property
    def closes(self) -> bool:
        return (
            self.bytes.closes
            and self.expected == self.decoded + self.lost
            and self.decoded == self.judged + self.dropped + self.queued
        )
