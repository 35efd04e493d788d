"""How well the picture keeps up: frames, stalls, and how old the newest sample is when drawn."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np

FRAMES_KEPT = 300
STALL_S = 0.1


@dataclass(frozen=True, slots=True)
class MeterReading:
    """Of the last frames: `frame_ms` is the work for one, `interval_ms` from one to the next.

    Every pair is the median and the 99th percentile; `age_ms` is the median and the 95th percentile
    of the newest sample's age when it is drawn, None where a signal has no time of its own.
    """

    n_frames: int
    frame_ms: tuple[float, float]
    interval_ms: tuple[float, float]
    age_ms: tuple[float, float] | None
    n_stalls: int

    @property
    def text(self) -> str:
        """One line of it."""
        frame, interval = self.frame_ms, self.interval_ms
        rate = 1000 / interval[0] if interval[0] > 0 else 0.0
        parts = [
            f"{rate:.0f} frames/s",
            f"frame {frame[0]:.1f} ms, p99 {frame[1]:.1f}",
            f"longest wait p99 {interval[1]:.0f} ms",
            f"{self.n_stalls} stalls",
        ]
        if self.age_ms is not None:
            parts.append(f"sample to picture {self.age_ms[0]:.0f} ms, p95 {self.age_ms[1]:.0f}")
        return "   ".join(parts)


class FrameMeter:
    """Counts from its making on; percentiles are of the last `FRAMES_KEPT` frames."""

    def __init__(self) -> None:
        self._costs_s: deque[float] = deque(maxlen=FRAMES_KEPT)
        self._intervals_s: deque[float] = deque(maxlen=FRAMES_KEPT)
        self._ages_s: deque[float] = deque(maxlen=FRAMES_KEPT)
        self._last_start_s: float | None = None
        self._n_frames = 0
        self._n_stalls = 0

    def note(self, start_s: float, end_s: float, age_s: float | None) -> None:
        """One frame was made between two moments; `age_s` is the newest sample's at its end."""
        if self._last_start_s is not None:
            interval_s = start_s - self._last_start_s
            self._intervals_s.append(interval_s)
            self._n_stalls += interval_s > STALL_S
        self._last_start_s = start_s
        self._costs_s.append(end_s - start_s)
        if age_s is not None:
            self._ages_s.append(age_s)
        self._n_frames += 1

    def reading(self) -> MeterReading | None:
        """What was counted; None before the second frame."""
        if not self._intervals_s:
            return None
        ages_ms = _percentiles_ms(self._ages_s, 95) if self._ages_s else None
        return MeterReading(
            n_frames=self._n_frames,
            frame_ms=_percentiles_ms(self._costs_s, 99),
            interval_ms=_percentiles_ms(self._intervals_s, 99),
            age_ms=ages_ms,
            n_stalls=self._n_stalls,
        )


def _percentiles_ms(values_s: deque[float], high: float) -> tuple[float, float]:
    median, upper = np.percentile(np.array(values_s) * 1000, [50, high])
    return float(median), float(upper)
