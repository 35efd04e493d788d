"""A signal judged from end to end: its scores, and the events as they stood last."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.messages import blocks_of
from desktop_app.detection import registry
from desktop_app.detection.events import EventTracker

if TYPE_CHECKING:
    from desktop_app.core.messages import Event, FloatArray
    from desktop_app.detection.config import DetectionConfig


@dataclass(frozen=True, slots=True)
class Judged:
    """`score` and `confidence` are `(n,)`."""

    score: FloatArray
    confidence: FloatArray
    events: tuple[Event, ...]

    def event_confidence(self, event: Event) -> float:
        """The confidence of the verdict that an event peaks in."""
        end = len(self.score) if event.end_index is None else event.end_index
        span = slice(event.start_index, end)
        return float(self.confidence[span][np.argmax(self.score[span])])


def judge(volts: FloatArray, detector: str, config: DetectionConfig) -> Judged:
    """Have `volts` `(n,)` judged by the detector of that name."""
    judging, tracker = registry.create(detector, config), EventTracker()
    parts = []
    events: dict[int, Event] = {}
    for block in blocks_of(volts[:, np.newaxis], config.sample_rate):
        verdicts = judging.update(block)
        parts.append(verdicts)
        events |= {event.event_id: event for event in tracker.update(block, verdicts)}
    return Judged(
        np.concatenate([part.score[:, 0] for part in parts]),
        np.concatenate([part.confidence[:, 0] for part in parts]),
        tuple(events.values()),
    )
