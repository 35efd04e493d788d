"""The seams between packages, as structural types."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

import numpy.typing as npt

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.ledger import ByteAccount, Ledger
    from desktop_app.core.messages import Chunk, Decoded, Event, SampleBlock, Verdicts
    from desktop_app.core.source_info import SourceInfo

# What a detector has learned, as arrays by name; `detection.state` turns it into bytes and back.
DetectorState = Mapping[str, npt.NDArray[Any]]


def never() -> bool:
    """Nobody wants what is being done to be given up."""
    return False


def at_once() -> None:
    """Nobody wants what is being done to wait."""


class Clock(Protocol):
    """Steady Unix seconds and a way to wait; tests bring a clock that moves by itself."""

    def now_s(self) -> float: ...

    def sleep(self, duration_s: float) -> None: ...


class Source(Protocol):
    """Something that delivers bytes with their arrival time.

    `open` raises `SourceError` with a sentence; where it takes long, it gives up with one soon
    after `is_stopped` says so. `read` waits at most `timeout_s`, returns an empty chunk when
    nothing came, raises `SourceLostError` when the device has gone and `SourceEndedError` at the
    end of a replay. After `close`, which never raises, `open` may be called again and finds the
    same device or none. Only the thread that opened a source reads and closes it.
    """

    @property
    def info(self) -> SourceInfo: ...

    def open(self, is_stopped: Callable[[], bool] = never) -> None: ...

    def read(self, timeout_s: float) -> Chunk: ...

    def close(self) -> None: ...


@runtime_checkable
class Line(Protocol):
    """The way to the device behind a source; both raise `SourceLostError` when it has gone.

    After `set_baud`, what had come at the old speed and was not read is forgotten.
    """

    def write(self, data: bytes) -> None: ...

    def set_baud(self, baud: int) -> None: ...


class Decoder(Protocol):
    """Bytes to samples, sans-IO: any split of the bytes gives the same samples.

    Bad input is counted, never raised. `reset` forgets what is unfinished, which is then counted as
    discarded: the connection was cut and begins anew. `resume` are bytes that bring a fresh decoder
    to where this one stands: a recording that begins in the middle starts with them. `take_missing`
    tells at the end of a connection how many samples the device has measured, as it said last, that
    never came; told once.
    """

    def feed(self, data: bytes) -> tuple[Decoded, ...]: ...

    def reset(self) -> None: ...

    def resume(self) -> bytes: ...

    def take_missing(self) -> int: ...

    def account(self) -> ByteAccount: ...


class Detector(Protocol):
    """Judges every sample; deterministic, and blind to how the samples were cut into blocks."""

    def update(self, block: SampleBlock) -> Verdicts: ...


class SessionSink(Protocol):
    """Is told what a session does, in the session's threads; every call returns at once.

    `received` and `closed` carry the accounts as they stand after the chunk, so that they and the
    blocks agree. `judged` carries the samples judged so far, and may come before the chunk that its
    events were judged from.
    """

    def connected(self, at_s: float) -> None: ...

    def received(self, chunk: Chunk, blocks: tuple[SampleBlock, ...], ledger: Ledger) -> None: ...

    def lost(self, at_s: float, reason: str) -> None: ...

    def judged(self, events: tuple[Event, ...], n_judged: int) -> None: ...

    def closed(self, at_s: float, ledger: Ledger) -> None: ...


class LearningDetector(Detector, Protocol):
    """A detector whose learning can be kept.

    One of the same settings that loads what another has saved continues as that one would. One that
    adopts it begins every further segment with what was learned instead of with nothing: a saved
    state is a baseline. Both raise `DataError` and change nothing where it does not fit.
    """

    def save(self) -> DetectorState: ...

    def load(self, state: DetectorState) -> None: ...

    def adopt(self, state: DetectorState) -> None: ...
