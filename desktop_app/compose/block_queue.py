"""The bounded queue between reading and judging: the oldest block is dropped, and counted."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.core.messages import SampleBlock


@dataclass(frozen=True, slots=True)
class QueueCounts:
    """Samples by what became of them; one that is being judged still counts as queued."""

    put: int
    judged: int
    dropped: int
    queued: int


class BlockQueue:
    """One thread puts, one takes. After `take`, `done` must follow before the next `take`."""

    def __init__(self, capacity_samples: int) -> None:
        self._capacity_samples = capacity_samples
        self._blocks: deque[SampleBlock] = deque()
        self._changed = threading.Condition()
        self._put = self._judged = self._dropped = self._waiting = self._in_hand = 0

    @property
    def is_crowded(self) -> bool:
        """Whether more than half of it is taken."""
        return 2 * self._waiting > self._capacity_samples

    def put(self, block: SampleBlock) -> None:
        """Never blocks; drops the oldest waiting blocks when there is no room."""
        with self._changed:
            self._put += block.n_samples
            self._waiting += block.n_samples
            self._blocks.append(block)
            while self._waiting > self._capacity_samples and len(self._blocks) > 1:
                n_dropped = self._blocks.popleft().n_samples
                self._waiting -= n_dropped
                self._dropped += n_dropped
            self._changed.notify()

    def take(self, timeout_s: float) -> SampleBlock | None:
        """The oldest waiting block, or None when none came in time."""
        with self._changed:
            if not self._blocks and timeout_s > 0:
                self._changed.wait(timeout_s)
            if not self._blocks:
                return None
            block = self._blocks.popleft()
            self._waiting -= block.n_samples
            self._in_hand = block.n_samples
            return block

    def done(self) -> None:
        """The block that was taken last has been judged."""
        with self._changed:
            self._judged += self._in_hand
            self._in_hand = 0

    def counts(self) -> QueueCounts:
        """All four counts at one moment."""
        with self._changed:
            queued = self._waiting + self._in_hand
            return QueueCounts(self._put, self._judged, self._dropped, queued)
