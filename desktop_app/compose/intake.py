"""The half of a session that takes in: bytes to stamped samples, kept, queued and accounted for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.compose.kept_history import KeptHistory
from desktop_app.core.ledger import Ledger

if TYPE_CHECKING:
    from desktop_app.compose.block_queue import BlockQueue
    from desktop_app.core.messages import Chunk, SampleBlock
    from desktop_app.core.protocols import Clock, Decoder
    from desktop_app.dsp.timebase import Timebase


class Intake:
    """Not thread-safe: whoever calls holds a lock, except for `samples.make_room`.

    Attributes:
        samples: what was received, in volts `(n, channels)`.
        last_arrival_s: when the newest sample came; None before the first.
    """

    def __init__(
        self, decoder: Decoder, timebase: Timebase, queue: BlockQueue, clock: Clock
    ) -> None:
        """What was stamped goes into `queue`, where it waits for its verdicts."""
        self._decoder = decoder
        self._timebase = timebase
        self._queue = queue
        self._clock = clock
        self._n_decoded = self._n_open_ends = 0
        self.samples = KeptHistory()
        self.last_arrival_s: float | None = None

    def take(self, chunk: Chunk) -> tuple[SampleBlock, ...]:
        """The samples that are complete with this chunk."""
        blocks = []
        for decoded in self._decoder.feed(chunk.data):
            if not len(decoded.volts):
                continue
            block = self._timebase.stamp(decoded, chunk.arrived_s)
            self.samples.append(block)
            self._n_decoded += block.n_samples
            self._queue.put(block)
            self.last_arrival_s = self._clock.now_s()
            blocks.append(block)
        return tuple(blocks)

    def end_count(self, *, is_open: bool) -> None:
        """Nothing more comes of what the device counts; `is_open`: it has not said how far."""
        self._n_open_ends += int(is_open and self._timebase.is_counted)
        self._timebase.lose(self._decoder.take_missing())

    def begin_anew(self) -> None:
        """What comes next does not continue what came: nothing of it is joined."""
        self._decoder.reset()
        self._timebase.begin_segment()

    def ledger(self) -> Ledger:
        """The accounts; `decoded` is counted here, beside what time base and queue count."""
        counts = self._queue.counts()
        return Ledger(
            bytes=self._decoder.account(),
            expected=self._timebase.decoded + self._timebase.lost,
            decoded=self._n_decoded,
            lost=self._timebase.lost,
            judged=counts.judged,
            dropped=counts.dropped,
            queued=counts.queued,
            open_ends=self._n_open_ends,
        )
