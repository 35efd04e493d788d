"""Does something soon, and at most so often, however often it is asked."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Coalescer:
    """Calls `act` within `interval_s` of the first `ask`; more of them until then are one.

    Belongs to one event loop.
    """

    def __init__(self, interval_s: float, act: Callable[[], None]) -> None:
        self._interval_s = interval_s
        self._act = act
        self._timer: asyncio.TimerHandle | None = None

    def ask(self) -> None:
        """Have it done."""
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(self._interval_s, self._do)

    def cancel(self) -> None:
        """What was asked for need not be done any more."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _do(self) -> None:
        self._timer = None
        self._act()
