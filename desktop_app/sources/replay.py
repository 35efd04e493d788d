"""Plays chunks again with the pauses between them: a recording goes the way of live data."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from desktop_app.core.errors import SourceEndedError
from desktop_app.core.messages import Chunk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from desktop_app.core.protocols import Clock
    from desktop_app.core.source_info import SourceInfo


class ReplaySource:
    """Hands out the chunks unchanged, with their own arrival times.

    `chunks` is iterated, or called for an iterator, at every `open`, which starts from the first
    one. `speed` is how much faster than they arrived they are played; infinite: without waiting.
    """

    def __init__(
        self,
        chunks: Iterable[Chunk] | Callable[[], Iterator[Chunk]],
        info: SourceInfo,
        *,
        clock: Clock,
        speed: float = 1.0,
    ) -> None:
        if not speed > 0:
            raise ValueError(f"speed must be positive, not {speed}")
        self._chunks = chunks
        self._info = info
        self._clock = clock
        self._speed = speed
        self._following: Iterator[Chunk] = iter(())
        self._next: Chunk | None = None
        self._began_s = self._first_arrived_s = 0.0

    @property
    def info(self) -> SourceInfo:
        """What is replayed."""
        return self._info

    def open(self) -> None:
        """Go to the first chunk."""
        self._following = self._chunks() if callable(self._chunks) else iter(self._chunks)
        self._next = next(self._following, None)
        self._began_s = self._clock.now_s()
        self._first_arrived_s = self._next.arrived_s if self._next else 0.0

    def read(self, timeout_s: float) -> Chunk:
        """The next chunk when it is due; `SourceEndedError` after the last."""
        chunk = self._next
        if chunk is None:
            raise SourceEndedError(f"The replay of {self._info.label} has ended.")
        wait_s = self._due_s(chunk) - self._clock.now_s()
        if wait_s > 0:
            self._clock.sleep(min(wait_s, timeout_s))
        if wait_s > timeout_s:
            return Chunk(b"", self._clock.now_s())
        self._next = next(self._following, None)
        return chunk

    def close(self) -> None:
        """Let go of the recording."""
        self._following, self._next = iter(()), None

    def _due_s(self, chunk: Chunk) -> float:
        if math.isinf(self._speed):
            return self._began_s
        return self._began_s + (chunk.arrived_s - self._first_arrived_s) / self._speed
