"""Plays chunks again with the pauses between them: a recording goes the way of live data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.core.errors import SourceEndedError, SourceLostError
from desktop_app.core.messages import Chunk
from desktop_app.core.protocols import never

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.core.protocols import Clock
    from desktop_app.core.source_info import SourceInfo
    from desktop_app.sources.replay_control import ReplayControl


@dataclass(frozen=True, slots=True)
class Interruption:
    """Between two chunks the source was lost and came back."""

    reason: str


class ReplaySource:
    """Hands out the chunks unchanged, with their own arrival times, as `control` lets them pass.

    `chunks` is called for an iterator at every `open`, which starts from the first chunk; but after
    an interruption, at which the source is lost as it was then, `open` goes on.
    """

    def __init__(
        self,
        chunks: Callable[[], Iterator[Chunk | Interruption]],
        info: SourceInfo,
        control: ReplayControl,
        *,
        clock: Clock,
        notes: tuple[tuple[float, str], ...] = (),
    ) -> None:
        """`notes` are times and texts of remarks that were made then."""
        self._chunks = chunks
        self._notes = notes
        self._info = info
        self._clock = clock
        self._following: Iterator[Chunk | Interruption] = iter(())
        self._next: Chunk | Interruption | None = None
        self._is_interrupted = False
        self.control = control

    @property
    def info(self) -> SourceInfo:
        """What is replayed."""
        return self._info

    def take_notes(self) -> tuple[tuple[float, str], ...]:
        """The remarks, told once."""
        notes, self._notes = self._notes, ()
        return notes

    def open(self, is_stopped: Callable[[], bool] = never) -> None:
        """Go to the first chunk, or on after an interruption."""
        if self._is_interrupted:
            self._is_interrupted = False
            return
        self._following = self._chunks()
        self._next = next(self._following, None)
        self.control.begin()

    def read(self, timeout_s: float) -> Chunk:
        """The next chunk when it is due; `SourceEndedError` after the last."""
        if self._next is None:
            raise SourceEndedError(f"The replay of {self._info.label} has ended.")
        if isinstance(self._next, Interruption):
            reason = self._next.reason
            self._next = next(self._following, None)
            self._is_interrupted = True
            raise SourceLostError(f"As recorded: {reason}")
        chunk = self._next
        wait_s = self.control.wait_s(chunk.arrived_s)
        if wait_s > 0:
            self._clock.sleep(min(wait_s, timeout_s))
        if wait_s > timeout_s:
            return Chunk(b"", self._clock.now_s())
        self._next = next(self._following, None)
        self.control.handed_out(chunk.arrived_s)
        return chunk

    def close(self) -> None:
        """Let go of the recording, unless it was only interrupted."""
        if not self._is_interrupted:
            self._following, self._next = iter(()), None
