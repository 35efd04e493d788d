"""Small recordings for tests, made by the real writer."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.ledger import ByteAccount, Ledger
from desktop_app.core.messages import Cause, Chunk, Event, SampleBlock, frozen
from desktop_app.core.source_info import SourceInfo, SourceKind
from desktop_app.storage.recordings.batch import (
    Accounts,
    Annotation,
    Batch,
    Connection,
    pack_blocks,
    pack_chunks,
)
from desktop_app.storage.recordings.origin import Origin
from desktop_app.storage.recordings.writer import RecordingWriter

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop_app.core.messages import FloatArray

BEGAN_S = 1_700_000_000.0


def origin(rate_hz: float = 100.0) -> Origin:
    return Origin(SourceInfo(SourceKind.DEMO, "Demo: test", rate_hz), "rules", "{}", "0.0.0")


def event(start_index: int, start_s: float, *, event_id: int = 1, length_s: float = 0.5) -> Event:
    return Event(
        event_id=event_id,
        channel=0,
        cause=Cause.HIGH,
        start_index=start_index,
        start_s=start_s,
        end_index=start_index + 50,
        end_s=start_s + length_s,
        peak_volts=4.5,
        low=1.0,
        high=3.0,
        score=0.9,
    )


def batch(
    blocks: Sequence[SampleBlock],
    *,
    chunks: Sequence[Chunk] = (),
    events: Sequence[Event] = (),
    notes: Sequence[Annotation] = (),
) -> Batch:
    """A batch of one connection, whose accounts close."""
    n_samples = sum(block.n_samples for block in blocks)
    n_bytes = sum(len(chunk.data) for chunk in chunks)
    first_s = blocks[0].start_s if blocks else BEGAN_S
    last_s = float(blocks[-1].times_s()[-1]) if blocks else BEGAN_S
    counts = Ledger(
        ByteAccount(received=n_bytes, in_samples=n_bytes, rejected=MappingProxyType({})),
        expected=n_samples,
        decoded=n_samples,
        judged=n_samples,
    )
    return Batch(
        connections=(Connection(0, first_s),),
        chunks=pack_chunks((0, chunk) for chunk in chunks),
        blocks=pack_blocks((0, block) for block in blocks),
        events=tuple(events),
        annotations=tuple(notes),
        before=Accounts(first_s),
        after=Accounts(last_s, counts),
    )


def samples(
    volts: FloatArray,
    *,
    first_index: int = 0,
    segment: int = 0,
    start_s: float = BEGAN_S,
    rate_hz: float = 100.0,
) -> SampleBlock:
    columns = volts if volts.ndim == 2 else volts[:, np.newaxis]
    return SampleBlock(first_index, segment, start_s, rate_hz, frozen(columns.copy()))


def wave(n_samples: int, n_channels: int = 1) -> FloatArray:
    """A sine per channel, as a 10-bit converter reads it, in volts."""
    phase = np.arange(n_samples)[:, np.newaxis] / 40 + np.arange(n_channels)
    return np.round(511.5 + 400 * np.sin(phase)) * 5.0 / 1024


def write(path: Path, *batches: Batch, rate_hz: float = 100.0, finish: bool = True) -> Path:
    """A recording of these batches; without `finish` it is left as a crash leaves it."""
    writer = RecordingWriter(path, origin(rate_hz), BEGAN_S)
    for one in batches:
        writer.write(one)
    if finish:
        writer.finish(BEGAN_S + 1000.0, "it was stopped")
    else:
        writer.abandon()
    return path


def small(path: Path, *, finish: bool = True) -> Path:
    """Three seconds at 100 Hz, an event and a note."""
    block = samples(wave(300))
    chunk = Chunk(b"2.500\r\n" * 300, BEGAN_S + 3.0)
    notes = [Annotation(BEGAN_S + 1.0, "note", "valve opened")]
    one = batch([block], chunks=[chunk], events=[event(100, BEGAN_S + 1.0)], notes=notes)
    return write(path, one, finish=finish)
