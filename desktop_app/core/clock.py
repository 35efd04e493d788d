"""Time for everybody: one steady scale, in Unix seconds, that never jumps."""

from __future__ import annotations

import time


class SystemClock:
    """The wall clock read once at construction, then carried on by the monotonic clock.

    A step of the host's clock (NTP, daylight saving, a user) therefore changes no interval.
    """

    def __init__(self) -> None:
        self._offset_s = time.time() - time.monotonic()

    def now_s(self) -> float:
        """Steady Unix time in seconds."""
        return self._offset_s + time.monotonic()

    def step_s(self) -> float:
        """How far the host's clock has moved away since, by a step or a sleep of the computer."""
        return time.time() - self.now_s()

    def sleep(self, duration_s: float) -> None:
        """Block the calling thread; zero and negative durations return at once."""
        if duration_s > 0:
            time.sleep(duration_s)


def wall_s() -> float:
    """What the host's clock says, in Unix seconds; it may jump. Only to notice that it did."""
    return time.time()
