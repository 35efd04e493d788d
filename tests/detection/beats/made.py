"""Beats made to measure: Gaussian waves, as an amplifier brings them to a converter."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.messages import SampleBlock, frozen
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.events import EventTracker
from desktop_app.detection.layered.detector import LayeredDetector
from desktop_app.detection.synthetic import convert

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.core.messages import Event, FloatArray, Verdicts

INTERVAL_S = 0.8
# Seconds after the R wave, width in seconds, height in volts of P, Q, R, S and T.
_WAVES = (
    (-0.16, 0.020, 0.12),
    (-0.03, 0.010, -0.10),
    (0.0, 0.012, 1.2),
    (0.03, 0.012, -0.25),
    (0.24, 0.040, 0.25),
)


@dataclass
class Heart:
    """Beats every 0.8 s, 3 % more or less; `intervals` and `heights` are of single beats."""

    n_beats: int = 60
    seed: int = 0
    intervals: dict[int, float] = field(default_factory=dict)
    heights: dict[int, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        rng = np.random.default_rng(self.seed)
        every = INTERVAL_S * (1.0 + rng.normal(0.0, 0.03, self.n_beats))
        for number, interval in self.intervals.items():
            every[number] = interval
        self.beats_s = np.cumsum(every)
        self._noise = rng

    def volts(self, rate_hz: float) -> FloatArray:
        """As a converter of 10 bits delivers it, `(n,)`."""
        n = int((self.beats_s[-1] + 0.3) * rate_hz)
        time_s = np.arange(n) / rate_hz
        volts = np.full(n, 1.5) + self._noise.normal(0.0, 0.008, n)
        for number, beat_s in enumerate(self.beats_s):
            for after_s, width_s, height in _WAVES:
                wave = np.exp(-0.5 * ((time_s - beat_s - after_s) / width_s) ** 2)
                volts += self.heights.get(number, 1.0) * height * wave
        return convert(volts)


def detector(rate_hz: float, *, layers: tuple[str, ...] = ("beats",)) -> LayeredDetector:
    """A fresh one, which learns for ten seconds."""
    return LayeredDetector(DetectionConfig(window_size=100, sample_rate=rate_hz), layers)


def judge(
    judging: LayeredDetector, volts: FloatArray, rate_hz: float, sizes: Iterable[int] = ()
) -> tuple[list[Verdicts], list[Event]]:
    """Verdicts on `volts` `(n,)` in blocks of `sizes` and the rest, and the events at last."""
    tracker, first = EventTracker(), 0
    verdicts: list[Verdicts] = []
    events: dict[int, Event] = {}
    for size in (*sizes, len(volts)):
        part = volts[first : first + size]
        if len(part):
            block = SampleBlock(first, 0, first / rate_hz, rate_hz, frozen(part[:, None].copy()))
            verdicts.append(judging.update(block))
            events |= {event.event_id: event for event in tracker.update(block, verdicts[-1])}
        first += len(part)
    return verdicts, list(events.values())
