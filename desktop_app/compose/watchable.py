"""What a reader thread and a detector thread work on, and every instrument of the window shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.compose.judging import Judged
    from desktop_app.compose.snapshot import SessionSnapshot
    from desktop_app.core.messages import Event
    from desktop_app.core.protocols import Source
    from desktop_app.core.source_info import SourceInfo
    from desktop_app.dsp.history import SampleHistory
    from desktop_app.sources.board_link import BoardLink


class Watchable(Protocol):
    """A live session, or a recording that is looked through as a whole.

    One thread calls `open`, `read_step` and `close`, another one `judge_step`; the rest may be
    called by any. `open` and `read_step` raise a `VigilError`. After `close`, what was read can
    still be judged and looked at; after `forget`, its files are gone.
    """

    @property
    def info(self) -> SourceInfo: ...

    @property
    def source(self) -> Source | None:
        """Where the bytes come from; None for a recording as a whole."""

    @property
    def board(self) -> BoardLink | None:
        """The board that can be talked to; None where there is none."""

    @property
    def rate_hz(self) -> float: ...

    @property
    def has_ended(self) -> bool:
        """Nothing more comes by itself, and all that came is judged."""

    @property
    def is_behind(self) -> bool:
        """Whether so much waits for its verdicts that others should yield."""

    @property
    def history(self) -> SampleHistory | None:
        """The samples kept, in volts `(n, channels)`; None before the first."""

    @property
    def band(self) -> SampleHistory | None:
        """The band that was expected, as `(n, 2 * channels)`: all lows, then all highs."""

    def snapshot(self) -> SessionSnapshot: ...

    def found_before(self) -> tuple[Event, ...]:
        """Events that were found earlier, told once."""

    def noted_before(self) -> tuple[tuple[float, str], ...]:
        """Times and texts of what people noted earlier, told once."""

    def open(self, is_stopped: Callable[[], bool]) -> None: ...

    def read_step(self, *, is_stopped: Callable[[], bool]) -> None: ...

    def judge_step(self, timeout_s: float) -> Judged | None: ...

    def close(self) -> None: ...

    def abandon(self) -> None:
        """A call of the reader thread never returns: nothing more is taken in."""

    def forget(self) -> None: ...
