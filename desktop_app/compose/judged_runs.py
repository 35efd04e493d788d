"""Blocks that wait for their verdicts, judged in one go.

A detector needs half as long for a run of blocks as for one after the other, and what it says does
not depend on how samples are cut: one that has fallen behind catches up.
"""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.messages import Verdicts, frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop_app.compose.block_queue import BlockQueue
    from desktop_app.core.messages import SampleBlock
    from desktop_app.core.protocols import Detector

_ARRAYS = ("score", "is_anomaly", "confidence", "cause", "low", "high")


class RunJudge:
    """Takes runs of `least_s` to `longest_s` from a queue and hands out their blocks one by one.

    A shorter run is taken where no more comes in time. `prepare` is called before each run is
    judged. One thread.
    """

    def __init__(
        self,
        queue: BlockQueue,
        detector: Detector,
        *,
        least_s: float,
        longest_s: float,
        prepare: Callable[[], None],
    ) -> None:
        self._queue = queue
        self._detector = detector
        self._least_s, self._longest_s = least_s, longest_s
        self._prepare = prepare
        self._judged: deque[tuple[SampleBlock, Verdicts]] = deque()

    def next(self, timeout_s: float) -> tuple[SampleBlock, Verdicts] | None:
        """The oldest block with its verdicts, None when none comes in time."""
        if not self._judged:
            blocks = self._queue.take(timeout_s, self._longest_s, self._least_s)
            if not blocks:
                return None
            self._prepare()
            self._judged.extend(_judged_together(self._detector, blocks))
        return self._judged.popleft()


def _judged_together(
    detector: Detector, blocks: Sequence[SampleBlock]
) -> Iterator[tuple[SampleBlock, Verdicts]]:
    """Every block with its own verdicts."""
    if len(blocks) == 1:
        yield blocks[0], detector.update(blocks[0])
        return
    verdicts = detector.update(_joined(blocks))
    for block in blocks:
        yield block, _cut(verdicts, block)


def _joined(blocks: Sequence[SampleBlock]) -> SampleBlock:
    """One block in their place, from the first sample to the last as long as they are."""
    first, last = blocks[0], blocks[-1]
    length_s = last.start_s - first.start_s + last.duration_s
    n_samples = last.end_index - first.first_index
    volts = frozen(np.concatenate([block.volts for block in blocks]))
    return replace(first, rate_hz=n_samples / length_s, volts=volts)


def _cut(verdicts: Verdicts, block: SampleBlock) -> Verdicts:
    """Those of one block."""
    first = block.first_index - verdicts.first_index
    rows = slice(first, first + block.n_samples)
    return Verdicts(
        first_index=block.first_index,
        segment=block.segment,
        **{name: getattr(verdicts, name)[rows] for name in _ARRAYS},
        intervals=tuple(
            one for one in verdicts.intervals if block.first_index <= one.index < block.end_index
        ),
    )
