"""The half of a session that judges: from waiting blocks to verdicts, events and the band."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.compose.kept_history import KeptHistory
from desktop_app.compose.snapshot import LatestVerdict
from desktop_app.core.messages import frozen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.compose.block_queue import BlockQueue
    from desktop_app.compose.judged_runs import RunJudge
    from desktop_app.core.messages import Event, SampleBlock, Verdicts
    from desktop_app.core.protocols import Clock, SessionSink
    from desktop_app.detection.events import EventTracker


@dataclass(frozen=True, slots=True)
class Judged:
    """One block with its verdicts and the events it opened, changed or closed."""

    block: SampleBlock
    verdicts: Verdicts
    events: tuple[Event, ...]


class Judging:
    """One thread calls `step`; the attributes may be read by any.

    Attributes:
        band: the band that was expected, as `(n, 2 * channels)`: all lows, then all highs.
        latest: what is told of the newest verdict.
    """

    def __init__(
        self,
        judge: RunJudge,
        queue: BlockQueue,
        tracker: EventTracker,
        clock: Clock,
        sinks: Sequence[SessionSink],
    ) -> None:
        """`queue` is the one that `judge` takes its blocks from."""
        self._judge = judge
        self._queue = queue
        self._tracker = tracker
        self._clock = clock
        self._sinks = sinks
        self.band = KeptHistory()
        self.latest = LatestVerdict()

    def step(self, timeout_s: float) -> Judged | None:
        """Judge the oldest waiting block, or return None when none comes in time."""
        found = self._judge.next(timeout_s)
        if found is None:
            return None
        block, verdicts = found
        events = self._tracker.update(block, verdicts)
        self.band.append(replace(block, volts=frozen(np.hstack((verdicts.low, verdicts.high)))))
        self.latest = LatestVerdict.of(block, verdicts, self._clock.now_s())
        self._queue.done(block)
        for sink in self._sinks:
            sink.judged(events, self._queue.counts().judged)
        return Judged(block, verdicts, events)
