"""Time for everybody: one steady scale, in Unix seconds, that never jumps."""

from __future__ import annotations

import time

# On Linux, what also counts while the computer sleeps; elsewhere the monotonic clock mostly does.
_BOOT_TIME: int | None = getattr(time, "CLOCK_BOOTTIME", None)


class SystemClock:
    """The wall clock read once at construction, then carried on by a clock that is never set.

    A step of the host's clock (NTP, daylight saving, a user) therefore changes no interval, and the
    time that the computer slept is a gap of just that length.
    """

    def __init__(self) -> None:
        now_s = time.time()
        self._offset_s = now_s - _steady_s()
        self._awake_offset_s = now_s - time.monotonic()
        self._pretended_s = 0.0

    def now_s(self) -> float:
        """Steady Unix time in seconds."""
        return self._offset_s + _steady_s()

    def step_s(self) -> float:
        """How far the host's clock has moved away since, by a step or a sleep of the computer."""
        return self.wall_s() - self._awake_offset_s - time.monotonic()

    def wall_s(self) -> float:
        """What the host's clock says, in Unix seconds; it may jump. Only to notice that it did."""
        return wall_s() + self._pretended_s

    def pretend_step(self, step_s: float) -> None:
        """Let the host's clock seem to have been set so much further; for the fault theatre."""
        self._pretended_s += step_s

    def sleep(self, duration_s: float) -> None:
        """Block the calling thread; zero and negative durations return at once."""
        if duration_s > 0:
            time.sleep(duration_s)


def wall_s() -> float:
    """What the host's clock says, in Unix seconds; it may jump. Only to notice that it did."""
    return time.time()


def _steady_s() -> float:
    return time.monotonic() if _BOOT_TIME is None else time.clock_gettime(_BOOT_TIME)
