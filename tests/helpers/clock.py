"""A clock that moves only when it is told to."""

from __future__ import annotations


class FakeClock:
    """Steady Unix seconds under the test's control; sleeping advances them at once."""

    def __init__(self, now_s: float = 1_000_000.0) -> None:
        self._now_s = now_s

    def now_s(self) -> float:
        return self._now_s

    def sleep(self, duration_s: float) -> None:
        self.advance(max(0.0, duration_s))

    def advance(self, duration_s: float) -> None:
        """Let `duration_s` seconds pass."""
        self._now_s += duration_s
