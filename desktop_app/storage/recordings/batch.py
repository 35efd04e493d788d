"""What is written at once: half a second of a source, packed, frozen, for ring and file alike."""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.ledger import Ledger
from desktop_app.storage.recordings.packing import pack_volts, squeeze

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_app.core.messages import Chunk, Event, SampleBlock

SPACING = np.dtype([("n_samples", "<u4"), ("start_s", "<f8"), ("rate_hz", "<f8")])
FIRST_HASH = bytes(32)
NOTE = "note"
# The time base may space the samples of one rate by 0.5 to 1.5 periods.
OTHER_RATE = 3.0

Bytes = bytes | memoryview


@dataclass(frozen=True, slots=True)
class Connection:
    """A stretch of bytes without a hole: from a connect, or from where recording could go on.

    `lead` are bytes that bring a fresh decoder to where it stood at the beginning of the stretch;
    `cause` is the sentence of why there is a new one, empty for the first.
    """

    number: int
    began_s: float
    cause: str = ""
    lead: bytes = b""


@dataclass(frozen=True, slots=True)
class Annotation:
    """A remark at a moment: "note" by a person, "clock" where the host's clock jumped."""

    at_s: float
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Judging:
    """From sample `first_index` on a detector so set (JSON) judged, having learned `state`."""

    first_index: int
    settings: str
    state: Bytes


@dataclass(frozen=True, slots=True)
class ChunkRow:
    """Chunks of one connection as they are stored; times and sizes of each, then all bytes."""

    connection: int
    n_bytes: int
    arrived_s: bytes
    sizes: bytes
    data: Bytes

    def chained(self, before: bytes) -> bytes:
        """SHA-256 over the hash before it and the whole row."""
        numbers = struct.pack("<qq", self.connection, self.n_bytes)
        return _sha256(before, numbers, self.arrived_s, self.sizes, self.data)


@dataclass(frozen=True, slots=True)
class BlockRow:
    """Consecutive blocks of one segment; `spacing` is an array of `SPACING`, one for each.

    `names` are those of the channels where they are not A0, A1 and so on.
    """

    connection: int
    segment: int
    first_index: int
    n_samples: int
    n_channels: int
    start_s: float
    end_s: float
    spacing: bytes
    volts: Bytes
    names: tuple[str, ...] = ()

    def is_set_otherwise_than(self, before: BlockRow) -> bool:
        """Whether the device measures other inputs than it did, or at another rate."""
        if self.n_channels != before.n_channels or self.names != before.names:
            return True
        rates_hz = before.rate_hz, self.rate_hz
        return max(rates_hz) > OTHER_RATE * min(rates_hz)

    @property
    def rate_hz(self) -> float:
        """How its samples are spaced, as most of its blocks have it."""
        return float(np.median(np.frombuffer(self.spacing, SPACING)["rate_hz"]))

    def chained(self, before: bytes) -> bytes:
        """SHA-256 over the hash before it and the row, but for the connection, as it is stored."""
        numbers = struct.pack(
            "<qqqqdd",
            self.segment,
            self.first_index,
            self.n_samples,
            self.n_channels,
            self.start_s,
            self.end_s,
        )
        return _sha256(before, numbers, self.spacing, self.volts)


@dataclass(frozen=True, slots=True)
class Accounts:
    """The session's ledger at a moment, and samples that did not reach the recording."""

    at_s: float
    ledger: Ledger = field(default_factory=Ledger)
    not_recorded: int = 0


@dataclass(frozen=True, slots=True)
class Batch:
    """Half a second of a source. `before` and `after` are the accounts at its two ends.

    `judgings` are the changes of what judges; `standing` is how it stood in between, now and then,
    for a flight recorder that has forgotten the last change.
    """

    connections: tuple[Connection, ...]
    chunks: tuple[ChunkRow, ...]
    blocks: tuple[BlockRow, ...]
    events: tuple[Event, ...]
    annotations: tuple[Annotation, ...]
    before: Accounts
    after: Accounts
    judgings: tuple[Judging, ...] = ()
    standing: tuple[Judging, ...] = ()

    @property
    def n_samples(self) -> int:
        return sum(row.n_samples for row in self.blocks)

    @property
    def n_bytes(self) -> int:
        """Size in memory and, nearly, in the file."""
        chunks = sum(len(row.data) + len(row.arrived_s) + len(row.sizes) for row in self.chunks)
        blocks = sum(len(row.volts) + len(row.spacing) for row in self.blocks)
        judgings = sum(
            len(row.state) + len(row.settings) for row in (*self.judgings, *self.standing)
        )
        return chunks + blocks + judgings + 300 * (len(self.events) + len(self.annotations) + 4)


def pack_chunks(chunks: Iterable[tuple[int, Chunk]]) -> tuple[ChunkRow, ...]:
    """Chunks with the number of their connection, in the order they came."""
    rows = []
    for connection, group in groupby(chunks, key=lambda pair: pair[0]):
        of_one = [chunk for _, chunk in group]
        data = b"".join(chunk.data for chunk in of_one)
        arrived_s = np.array([chunk.arrived_s for chunk in of_one], "<f8").tobytes()
        sizes = np.array([len(chunk.data) for chunk in of_one], "<u4").tobytes()
        rows.append(ChunkRow(connection, len(data), arrived_s, sizes, squeeze(data)))
    return tuple(rows)


def pack_blocks(blocks: Iterable[tuple[int, SampleBlock]]) -> tuple[BlockRow, ...]:
    """Blocks with the number of their connection; those that follow one another share a row."""
    rows: list[BlockRow] = []
    run: list[SampleBlock] = []
    connection = 0
    for number, block in blocks:
        if run and (number != connection or not _follows(run[-1], block)):
            rows.append(_block_row(connection, run))
            run = []
        connection = number
        run.append(block)
    if run:
        rows.append(_block_row(connection, run))
    return tuple(rows)


def _follows(last: SampleBlock, block: SampleBlock) -> bool:
    return (
        block.segment == last.segment
        and block.first_index == last.end_index
        and block.n_channels == last.n_channels
        and block.names == last.names
    )


def _block_row(connection: int, run: Sequence[SampleBlock]) -> BlockRow:
    spacing = np.array([(block.n_samples, block.start_s, block.rate_hz) for block in run], SPACING)
    volts = np.concatenate([block.volts for block in run])
    return BlockRow(
        connection=connection,
        segment=run[0].segment,
        first_index=run[0].first_index,
        n_samples=len(volts),
        n_channels=run[0].n_channels,
        start_s=run[0].start_s,
        end_s=float(run[-1].times_s()[-1]),
        spacing=spacing.tobytes(),
        volts=pack_volts(volts),
        names=run[0].names,
    )


def _sha256(*parts: Bytes) -> bytes:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(struct.pack("<q", len(part)))
        digest.update(part)
    return digest.digest()
