"""When to look again for a device that has gone."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from desktop_app.core.errors import SourceAbsentError

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.errors import SourceError

EVERY_S = 0.5
LONGEST_S = 30.0
JITTER = 0.2


class Reopening:
    """Every half second while the device is absent; ever more rarely while it refuses to open.

    The pauses after refusals double and are spread by a fifth, so that programs that want the same
    port do not keep meeting. Times are steady seconds.
    """

    def __init__(self, uniform: Callable[[float, float], float] = random.uniform) -> None:
        self._uniform = uniform
        self._n_refusals = 0
        self._next_s = 0.0

    def begin(self, now_s: float) -> None:
        """The device has gone just now."""
        self._n_refusals = 0
        self._next_s = now_s

    def failed(self, error: SourceError, now_s: float) -> None:
        """It was tried, and failed with `error`."""
        if isinstance(error, SourceAbsentError):
            self._n_refusals = 0
            self._next_s = now_s + EVERY_S
            return
        pause_s = min(LONGEST_S, EVERY_S * 2.0**self._n_refusals)
        self._n_refusals += 1
        self._next_s = now_s + pause_s * self._uniform(1 - JITTER, 1 + JITTER)

    def wait_s(self, now_s: float) -> float:
        """How long still to wait; 0 or less when it is time."""
        return self._next_s - now_s
