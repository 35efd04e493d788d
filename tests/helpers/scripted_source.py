"""A source that plays what a test wrote down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.errors import SourceAbsentError
from desktop_app.core.messages import Chunk
from desktop_app.core.protocols import never
from desktop_app.core.source_info import SourceInfo, SourceKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tests.helpers.clock import FakeClock


class ScriptedSource:
    """Each `read` plays one step: bytes are delivered, an error is raised, None is silence.

    `absent` makes the next so many `open` calls fail. Time moves by `step_s` with every read.
    """

    def __init__(
        self,
        clock: FakeClock,
        steps: Iterable[bytes | Exception | None] = (),
        *,
        kind: SourceKind = SourceKind.SERIAL,
        step_s: float = 0.1,
    ) -> None:
        self.info = SourceInfo(kind, "Uno on ttyACM0", 10.0)
        self.steps = list(steps)
        self.absent = 0
        self.n_opened = 0
        self.n_closed = 0
        self._clock = clock
        self._step_s = step_s

    def open(self, is_stopped: Callable[[], bool] = never) -> None:
        if self.absent:
            self.absent -= 1
            raise SourceAbsentError("The board is not there.", "Plug it in.")
        self.n_opened += 1

    def read(self, timeout_s: float) -> Chunk:
        self._clock.advance(self._step_s)
        step = self.steps.pop(0) if self.steps else None
        if isinstance(step, Exception):
            raise step
        return Chunk(step or b"", self._clock.now_s())

    def close(self) -> None:
        self.n_closed += 1
