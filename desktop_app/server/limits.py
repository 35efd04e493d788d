"""The token bucket that meters what one client sends."""

from __future__ import annotations


class TokenBucket:
    """Holds up to `burst` tokens and regains `per_s` of them each second."""

    def __init__(self, per_s: float, burst: float, *, now_s: float) -> None:
        self._per_s = per_s
        self._burst = burst
        self._tokens = burst
        self._filled_s = now_s

    def take(self, cost: float, now_s: float) -> float:
        """Pay `cost` and return 0, or pay nothing and return the seconds until it could be paid."""
        wait_s = self.wait_s(cost, now_s)
        if not wait_s:
            self._tokens -= cost
        return wait_s

    def wait_s(self, cost: float, now_s: float) -> float:
        """Seconds until `cost` could be paid; pays nothing."""
        gained = max(0.0, now_s - self._filled_s) * self._per_s
        self._tokens = min(self._burst, self._tokens + gained)
        self._filled_s = now_s
        return 0.0 if cost <= self._tokens else (cost - self._tokens) / self._per_s
