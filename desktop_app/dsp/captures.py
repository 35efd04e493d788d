"""Stretches of the signal around their triggers, and the newest of them. Thread-safe."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray

CAPTURES_KEPT = 64


# Compared by identity: arrays have no single answer to whether they are equal.
@dataclass(frozen=True, slots=True, eq=False)
class Capture:
    """Samples from `first_index` on, `volts` `(n, channels)`, read-only, all of one segment.

    The trigger lies `trigger_fraction` (0..1) of the way from sample `trigger_index` to the next,
    at the steady Unix time `trigger_s`. `is_triggered` is False for what is shown in auto mode
    while no trigger comes; `is_cut` says that the signal was interrupted before the capture was as
    long as asked for. `number` counts what a store keeps, from 1.
    """

    channel: int
    segment: int
    first_index: int
    volts: FloatArray
    rate_hz: float
    trigger_index: int
    trigger_fraction: float
    trigger_s: float
    is_triggered: bool
    is_cut: bool
    number: int = 0

    def offsets_s(self) -> FloatArray:
        """Seconds from the trigger to every sample, `(n,)`; negative before it."""
        n = self.first_index - self.trigger_index + np.arange(len(self.volts))
        return np.asarray((n - self.trigger_fraction) / self.rate_hz, dtype=np.float64)

    @property
    def extent_s(self) -> tuple[float, float]:
        """Steady Unix time of the first and of the last sample."""
        offsets_s = self.offsets_s()
        return self.trigger_s + float(offsets_s[0]), self.trigger_s + float(offsets_s[-1])


class CaptureStore:
    """The newest 64 triggered captures, and the newest sweep of any kind."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: deque[Capture] = deque(maxlen=CAPTURES_KEPT)
        self._latest: Capture | None = None
        self._n_kept = 0

    def add(self, capture: Capture) -> None:
        with self._lock:
            if capture.is_triggered:
                self._n_kept += 1
                capture = replace(capture, number=self._n_kept)
                self._kept.append(capture)
            self._latest = capture

    def clear(self) -> None:
        with self._lock:
            self._kept.clear()
            self._latest = None
            self._n_kept = 0

    def kept(self) -> tuple[Capture, ...]:
        """What is kept, oldest first."""
        with self._lock:
            return tuple(self._kept)

    def latest(self) -> Capture | None:
        """The newest sweep, triggered or not."""
        with self._lock:
            return self._latest
