"""A hub in a thread of the test's process, for real clients; in the app it never is."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Self

from desktop_app.core.clock import SystemClock
from desktop_app.server.hub import Hub
from tests.server.fakes import LimitDetector

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from desktop_app.core.results import AnomalyResult
    from desktop_app.server.facts import HubFact
    from desktop_app.server.options import HubOptions

WITHIN_S = 10.0


class HubThread:
    """Runs for the length of a `with` block; its methods may be called from the test's thread."""

    def __init__(self, options: HubOptions) -> None:
        self._options = options
        self.facts: list[HubFact] = []

    def __enter__(self) -> Self:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="hub under test")
        self._thread.start()
        self._hub = Hub(
            self._options,
            new_detector=LimitDetector,
            clock=SystemClock(),
            report=self.facts.append,
        )
        listening = asyncio.run_coroutine_threadsafe(self._hub.start(), self._loop).result(WITHIN_S)
        self.url, self.port = listening.url, listening.port
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        asyncio.run_coroutine_threadsafe(self._hub.stop(), self._loop).result(WITHIN_S)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def publish(self, results: Sequence[AnomalyResult]) -> None:
        """Broadcast, and wait until it is queued for every client."""

        async def publish() -> None:
            self._hub.publish(results)

        asyncio.run_coroutine_threadsafe(publish(), self._loop).result(WITHIN_S)
