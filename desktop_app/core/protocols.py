"""The seams between packages, as structural types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desktop_app.core.ledger import ByteAccount
    from desktop_app.core.messages import Chunk, Decoded, SampleBlock, Verdicts
    from desktop_app.core.source_info import SourceInfo


class Clock(Protocol):
    """Steady Unix seconds and a way to wait; tests bring a clock that moves by itself."""

    def now_s(self) -> float: ...

    def sleep(self, duration_s: float) -> None: ...


class Source(Protocol):
    """Something that delivers bytes with their arrival time.

    `open` raises `SourceError` with a sentence. `read` waits at most `timeout_s`, returns an empty
    chunk when nothing came, raises `SourceLostError` when the device has gone and
    `SourceEndedError` at the end of a replay. After `close`, which never raises, `open` may be
    called again and finds the same device or none. Only the thread that opened a source reads and
    closes it.
    """

    @property
    def info(self) -> SourceInfo: ...

    def open(self) -> None: ...

    def read(self, timeout_s: float) -> Chunk: ...

    def close(self) -> None: ...


class Decoder(Protocol):
    """Bytes to samples, sans-IO: any split of the bytes gives the same samples.

    Bad input is counted, never raised. `reset` forgets what is unfinished, which is then counted as
    discarded: the connection was cut and begins anew.
    """

    def feed(self, data: bytes) -> tuple[Decoded, ...]: ...

    def reset(self) -> None: ...

    def account(self) -> ByteAccount: ...


class Detector(Protocol):
    """Judges every sample; deterministic, and blind to how the samples were cut into blocks."""

    def update(self, block: SampleBlock) -> Verdicts: ...
