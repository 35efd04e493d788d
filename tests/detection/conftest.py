"""Signals for the detection tests, and a way to have them judged."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from desktop_app.core.messages import Cause, SampleBlock, frozen
from desktop_app.detection import registry
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.events import EventTracker

if TYPE_CHECKING:
    from desktop_app.core.messages import Event, FloatArray

RATE_HZ = 10.0


@dataclass(frozen=True)
class Judged:
    """The columns of one channel's verdicts, `(n,)`, and the events as they stood last."""

    score: FloatArray
    is_anomaly: Any
    confidence: FloatArray
    cause: Any
    low: FloatArray
    high: FloatArray
    events: tuple[Event, ...]

    def causes(self) -> list[Cause]:
        """The cause of each event."""
        return [event.cause for event in self.events]


def judge(
    volts: FloatArray, *, size: int = 100, detector: str = "rules", **settings: Any
) -> Judged:
    """Judge `volts` `(n,)`, with a window of 200 samples at 10 Hz unless told otherwise."""
    config = DetectionConfig(**{"window_size": 200, "sample_rate": RATE_HZ, **settings})
    judging, tracker = registry.create(detector, config), EventTracker()
    parts = []
    events: dict[int, Event] = {}
    for first in range(0, len(volts), size):
        part = frozen(np.array(volts[first : first + size, np.newaxis]))
        block = SampleBlock(first, 0, first / config.sample_rate, config.sample_rate, part)
        verdicts = judging.update(block)
        parts.append(verdicts)
        events.update((event.event_id, event) for event in tracker.update(block, verdicts))
    names = ("score", "is_anomaly", "confidence", "cause", "low", "high")
    columns = {
        name: np.concatenate([getattr(part, name)[:, 0] for part in parts]) for name in names
    }
    return Judged(**columns, events=tuple(events.values()))


@pytest.fixture
def steady() -> FloatArray:
    """Five minutes of 2.5 V with 10 mV of noise, as a 10-bit converter shows it."""
    rng = np.random.default_rng(1)
    return np.round((2.5 + rng.normal(0.0, 0.01, 3000)) * 204.6) / 204.6


@pytest.fixture
def sine() -> FloatArray:
    """Five minutes of a sine of 4 s between 1.5 and 3.5 V, as a 10-bit converter shows it."""
    rng = np.random.default_rng(2)
    volts = 2.5 + np.sin(2 * np.pi * np.arange(3000) / 40) + rng.normal(0.0, 0.008, 3000)
    return np.round(volts * 204.6) / 204.6
