"""A hub in a thread of the test's process, for real clients; in the app it never is."""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import Future
from typing import TYPE_CHECKING, Self, TypeVar

from desktop_app.core.clock import SystemClock
from desktop_app.server.facts import batch_of
from desktop_app.server.hub import Hub
from tests.helpers.patience import PATIENCE_S
from tests.server.fakes import fake_parts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from desktop_app.server.facts import HubFact, Listening, StationFact
    from desktop_app.server.options import HubOptions
    from desktop_app.server.parts import HubParts


Fact = TypeVar("Fact")


class HubThread:
    """Runs for the length of a `with` block; its methods may be called from the test's thread."""

    def __init__(self, options: HubOptions, parts: HubParts | None = None) -> None:
        self.facts: list[HubFact] = []
        self.parts = parts or fake_parts()
        self._hub = Hub(options, self.parts, clock=SystemClock(), report=self.facts.append)
        self._begun: Future[Listening] = Future()
        self._thread = threading.Thread(target=self._run, name="hub under test")

    def __enter__(self) -> Self:
        self._thread.start()
        listening = self._begun.result(PATIENCE_S)
        self.listening = listening
        self.url, self.port = listening.url, listening.port
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    def publish(self, items: Sequence[StationFact]) -> None:
        """Broadcast, and wait until it is queued for every client."""

        async def publish() -> None:
            self._hub.take(batch_of(items))

        asyncio.run_coroutine_threadsafe(publish(), self._loop).result(PATIENCE_S)

    def wait_for(self, kind: type[Fact]) -> Fact:
        """The first fact of a kind, when it has come."""
        deadline_s = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline_s:
            for fact in tuple(self.facts):
                if isinstance(fact, kind):
                    return fact
            threading.Event().wait(0.01)
        raise AssertionError(f"no {kind.__name__} within {PATIENCE_S} s")

    def _run(self) -> None:
        # Also ends what a stopped hub leaves to its event loop, as in the app.
        asyncio.run(self._serve())

    async def _serve(self) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        self._begun.set_result(await self._hub.start())
        await self._stop.wait()
        await self._hub.stop()
