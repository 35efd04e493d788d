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
    """One thread puts, one takes. `done` must be told of every block that was taken, in order."""

    def __init__(self, capacity_samples: int) -> None:
        self._capacity_samples = capacity_samples
        self._blocks: deque[SampleBlock] = deque()
        self._changed = threading.Condition()
        self._put = self._judged = self._dropped = self._waiting = self._in_hand = 0

    @property
    def is_crowded(self) -> bool:
        """Whether more than half of it is taken."""
        return 2 * self._waiting > self._capacity_samples

    @property
    def n_queued(self) -> int:
        """Samples that wait, or are being judged."""
        return self._waiting + self._in_hand

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

    def take(
        self, timeout_s: float, longest_s: float = 0.0, least_s: float = 0.0
    ) -> tuple[SampleBlock, ...]:
        """The oldest waiting block, and those behind it that go on without a break.

        Waits until `least_s` of samples are there, or the time is over. Together they are at most
        `longest_s` long, unless one block alone is. Empty when none came in time.
        """
        with self._changed:
            if timeout_s > 0:
                self._changed.wait_for(lambda: self._has(least_s), timeout_s)
            if not self._blocks:
                return ()
            taken = [self._take_one()]
            length_s = taken[0].duration_s
            while self._blocks and _goes_on(taken[-1], self._blocks[0]):
                length_s += self._blocks[0].duration_s
                if length_s > longest_s:
                    break
                taken.append(self._take_one())
            return tuple(taken)

    def done(self, block: SampleBlock) -> None:
        """A block that was taken has been judged."""
        with self._changed:
            self._judged += block.n_samples
            self._in_hand -= block.n_samples

    def counts(self) -> QueueCounts:
        """All four counts at one moment."""
        with self._changed:
            return QueueCounts(self._put, self._judged, self._dropped, self.n_queued)

    def _has(self, least_s: float) -> bool:
        return bool(self._blocks) and self._waiting >= least_s * self._blocks[0].rate_hz

    def _take_one(self) -> SampleBlock:
        block = self._blocks.popleft()
        self._waiting -= block.n_samples
        self._in_hand += block.n_samples
        return block


def _goes_on(block: SampleBlock, following: SampleBlock) -> bool:
    """Whether nothing lies between two blocks."""
    return (
        following.segment == block.segment
        and following.first_index == block.end_index
        and following.n_channels == block.n_channels
    )
