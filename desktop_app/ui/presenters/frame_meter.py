"""How well the picture keeps up: frames, stalls, and how old samples are when first seen."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from desktop_app.ui.words import tr, tr_count

FRAMES_KEPT = 300
STALL_S = 0.1
# Of the samples that a frame shows for the first time, so many stand for all.
_AGES_A_FRAME = 8


class Newest(NamedTuple):
    """The newest sample in a picture, and how long after the one before it was taken."""

    time_s: float
    period_s: float


@dataclass(frozen=True, slots=True)
class MeterReading:
    """Of the last frames: `frame_ms` is the work for one, `interval_ms` from one to the next.

    Every pair is the median and the 99th percentile; `longest_ms` is the longest interval. `age_ms`
    is the median and the 95th percentile, over all samples, of their age when they are drawn for
    the first time; None where a signal has no time of its own.
    """

    n_frames: int
    frame_ms: tuple[float, float]
    interval_ms: tuple[float, float]
    longest_ms: float
    age_ms: tuple[float, float] | None
    n_stalls: int

    @property
    def text(self) -> str:
        """One line of it."""
        frame, interval = self.frame_ms, self.interval_ms
        rate = 1000 / interval[0] if interval[0] > 0 else 0.0
        parts = [
            tr("{rate:.0f} frames/s", rate=rate),
            tr("frame {median:.1f} ms, p99 {p99:.1f}", median=frame[0], p99=frame[1]),
            tr("longest wait p99 {p99:.0f} ms", p99=interval[1]),
            tr_count("{count} stall", "{count} stalls", self.n_stalls),
        ]
        if self.age_ms is not None:
            median, p95 = self.age_ms
            parts.append(
                tr("sample to picture {median:.0f} ms, p95 {p95:.0f}", median=median, p95=p95)
            )
        return "   ".join(parts)


class FrameMeter:
    """Counts from its making on; percentiles are of the last `frames_kept` frames."""

    def __init__(self, frames_kept: int = FRAMES_KEPT) -> None:
        self._costs_s: deque[float] = deque(maxlen=frames_kept)
        self._intervals_s: deque[float] = deque(maxlen=frames_kept)
        # Of each frame with samples that were in none before: the ages of the youngest and of the
        # oldest of them, and how many there were.
        self._ages_s: deque[tuple[float, float, float]] = deque(maxlen=frames_kept)
        self._last_start_s: float | None = None
        self._newest: Newest | None = None
        self._n_frames = 0
        self._n_stalls = 0

    def note(self, start_s: float, end_s: float, newest: Newest | None) -> None:
        """One frame was made between two moments; `newest` is None where none lives in it."""
        if self._last_start_s is not None:
            interval_s = start_s - self._last_start_s
            self._intervals_s.append(interval_s)
            self._n_stalls += interval_s > STALL_S
        self._last_start_s = start_s
        self._costs_s.append(end_s - start_s)
        self._n_frames += 1
        before, self._newest = self._newest, newest
        if before is not None and newest is not None and newest.time_s > before.time_s:
            n_new = max(1.0, round((newest.time_s - before.time_s) / newest.period_s))
            oldest_s = newest.time_s - (n_new - 1) * newest.period_s
            self._ages_s.append((end_s - newest.time_s, end_s - oldest_s, n_new))

    def reading(self) -> MeterReading | None:
        """What was counted; None before the second frame."""
        if not self._intervals_s:
            return None
        costs_ms = np.percentile(1000 * np.array(self._costs_s), (50, 99)).tolist()
        intervals_ms = np.percentile(1000 * np.array(self._intervals_s), (50, 99, 100)).tolist()
        return MeterReading(
            n_frames=self._n_frames,
            frame_ms=(costs_ms[0], costs_ms[1]),
            interval_ms=(intervals_ms[0], intervals_ms[1]),
            longest_ms=intervals_ms[2],
            age_ms=self._sample_ages_ms(),
            n_stalls=self._n_stalls,
        )

    def _sample_ages_ms(self) -> tuple[float, float] | None:
        """Median and 95th percentile of all samples alike: a frame counts by those new in it."""
        if not self._ages_s:
            return None
        youngest, oldest, n_new = np.array(self._ages_s).T[..., None]
        ages_s = (youngest + (oldest - youngest) * np.linspace(0, 1, _AGES_A_FRAME)).ravel()
        order = np.argsort(ages_s)
        below = np.cumsum(np.repeat(n_new, _AGES_A_FRAME)[order])
        median, upper = ages_s[order][np.searchsorted(below, below[-1] * np.array([0.5, 0.95]))]
        return 1000 * float(median), 1000 * float(upper)
