"""Judges a recording as it was judged at the time, whatever was changed meanwhile."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.compose.detector_recipe import resumed
from desktop_app.detection.state import from_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.compose.judged_with import JudgedWith
    from desktop_app.core.messages import SampleBlock, Verdicts
    from desktop_app.core.protocols import DetectorState, LearningDetector


@dataclass(frozen=True, slots=True)
class Change:
    """From the block of sample `first_index` on a detector so set judged, having learned `state`.

    `state` is as `detection.state.to_bytes` packs it.
    """

    first_index: int
    judged_with: JudgedWith
    state: bytes


class ReplayedDetector:
    """Makes every detector when its first block comes: what it imports delays no window."""

    def __init__(self, judged_with: JudgedWith, changes: Iterable[Change]) -> None:
        """`judged_with` holds up to the first change."""
        self._judged_with = judged_with
        self._changes = deque(changes)
        self._detector: LearningDetector | None = None

    def update(self, block: SampleBlock) -> Verdicts:
        """Raises `DataError` where a state is damaged."""
        while self._changes and self._changes[0].first_index <= block.first_index:
            change = self._changes.popleft()
            self._detector = resumed(change.judged_with, from_bytes(change.state))
        return self._current().update(block)

    def save(self) -> DetectorState:
        return self._current().save()

    def load(self, state: DetectorState) -> None:
        self._current().load(state)

    def adopt(self, state: DetectorState) -> None:
        self._current().adopt(state)

    def _current(self) -> LearningDetector:
        if self._detector is None:
            self._detector = resumed(self._judged_with, None)
        return self._detector
