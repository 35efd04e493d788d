"""What a session tells of itself at one moment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from desktop_app.core.ledger import Ledger
    from desktop_app.core.messages import SampleBlock, Verdicts
    from desktop_app.core.source_info import SourceInfo
    from desktop_app.sources.board_link import LinkReport


@dataclass(frozen=True, slots=True)
class LatestVerdict:
    """What is told of the newest verdict; exchanged as a whole, so that it is never half of two."""

    latency_s: float | None = None
    score: float | None = None
    expected: tuple[float, float] | None = None

    @classmethod
    def of(cls, block: SampleBlock, verdicts: Verdicts, now_s: float) -> LatestVerdict:
        """That of the last sample of `block`; the band is that of its first channel."""
        low, high = float(verdicts.low[-1, 0]), float(verdicts.high[-1, 0])
        return cls(
            latency_s=max(0.0, now_s - float(block.times_s()[-1])),
            score=float(np.max(verdicts.score[-1])),
            expected=(low, high) if np.isfinite(low) and np.isfinite(high) else None,
        )


@dataclass(frozen=True, slots=True)
class SessionSnapshot:
    """What is known at one moment.

    `has_ended`: a replay has been read to its end; the last samples may still wait to be judged.
    `sample_age_s` is None before the first sample; `latency_s` is from the last sample's time to
    its verdict; `expected` is the band of the first channel, None while it is being learned;
    `trouble` is the sentence of what keeps a lost source from coming back; `board` what is known of
    a board on a line; `ppm` how much faster than it says its clock runs, None until it is known,
    and `ppm_uncertainty` by how much that may be off.
    """

    info: SourceInfo
    is_connected: bool
    has_ended: bool
    sample_age_s: float | None
    rate_hz: float
    latency_s: float | None
    score: float | None
    expected: tuple[float, float] | None
    trouble: str
    ledger: Ledger
    board: LinkReport | None = None
    ppm: float | None = None
    ppm_uncertainty: float = 0.0

    @property
    def is_learning(self) -> bool:
        """Whether the detector does not know yet what to expect."""
        return self.expected is None
