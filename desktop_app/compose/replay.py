"""From a file to a source that plays it: the same bytes, the same way, the same verdicts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.compose.judged_with import JudgedWith, read_judged_with
from desktop_app.compose.replayed_detector import Change
from desktop_app.core.errors import RecordingError
from desktop_app.core.messages import Chunk
from desktop_app.core.source_info import SourceInfo, SourceKind
from desktop_app.sources.float_decoder import DTYPE, FloatDecoder
from desktop_app.sources.replay import Interruption, ReplaySource
from desktop_app.sources.replay_control import ReplayControl
from desktop_app.storage.imports.imported import MAX_CHANNELS, input_names
from desktop_app.storage.recordings.batch import NOTE
from desktop_app.storage.recordings.opening import is_recording
from desktop_app.storage.recordings.recording import Recording

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop_app.core.messages import FloatArray
    from desktop_app.core.protocols import Clock, Decoder
    from desktop_app.storage.csv_series import CsvSeries
    from desktop_app.storage.imports.imported import Imported

# Slower files are played at this rate: for one value every five minutes nobody would wait.
SLOWEST_REPLAY_HZ = 10.0
# What a USB link hands over at once.
BATCH_S = 0.016


@dataclass(frozen=True, slots=True)
class Playback:
    """A source, what decodes it, and what its samples were judged with, if that is told.

    `first_index` and `segment` are those of the first sample. `is_rate_assumed` where a board sent
    what was recorded.
    """

    source: ReplaySource
    decoder: Decoder
    judged_with: JudgedWith | None = None
    changes: tuple[Change, ...] = ()
    first_index: int = 0
    segment: int = 0
    is_rate_assumed: bool = False


def open_playback(path: Path, clock: Clock, new_decoder: Callable[[], Decoder]) -> Playback:
    """What plays a file, told by what is in it; raises `VigilError`.

    `new_decoder` makes what decodes a board.
    """
    if is_recording(path):
        return _of_recording(path, clock, new_decoder)
    imported = read_import(path)
    if imported is not None:
        return _of_import(path, imported, clock)
    return _of_csv(path, clock)


def read_import(path: Path) -> Imported | None:
    """The samples of an EDF, BDF, WFDB or Parquet file, told by its name; None for other files."""
    suffix = path.suffix.lower()
    if suffix in {".edf", ".bdf"}:
        from desktop_app.storage.imports.edf_import import read_edf

        return read_edf(path)
    if suffix == ".hea":
        from desktop_app.storage.imports.wfdb_import import read_wfdb

        return read_wfdb(path)
    if suffix == ".parquet":
        from desktop_app.storage.imports.parquet_import import read_parquet

        return read_parquet(path)
    return None


def _of_recording(path: Path, clock: Clock, new_decoder: Callable[[], Decoder]) -> Playback:
    with Recording(path) as recording:
        origin = recording.origin
        ending = recording.ending
        end_s = ending.ended_s if ending.ended_s is not None else recording.accounts().at_s
        start_s = next((chunk.arrived_s for _, chunk in recording.chunks()), ending.began_s)
        first = next(iter(recording.segments()), None)
        changes = tuple(
            Change(one.first_index, read_judged_with(path, one.settings), bytes(one.state))
            for one in recording.judgings()
        )
        notes = notes_of(recording)
    source = ReplaySource(
        lambda: _recorded(path),
        SourceInfo(SourceKind.REPLAY, path.name, origin.info.nominal_rate_hz),
        ReplayControl(clock, start_s, end_s),
        clock=clock,
        notes=notes,
    )
    judged = read_judged_with(path, origin.detection)
    playback = Playback(
        source,
        new_decoder(),
        judged,
        is_rate_assumed=origin.info.kind is SourceKind.SERIAL,
    )
    if first is None:
        return playback
    return replace(playback, changes=changes, first_index=first.first_index, segment=first.number)


def notes_of(recording: Recording) -> tuple[tuple[float, str], ...]:
    """Times and texts of what people noted in it."""
    notes = (note for note in recording.annotations() if note.kind == NOTE)
    return tuple((note.at_s, note.text) for note in notes)


def judged_with(path: Path) -> JudgedWith | None:
    """What a recording was judged with at the time; None for other files."""
    if not is_recording(path):
        return None
    with Recording(path) as recording:
        return read_judged_with(path, recording.origin.detection)


def _recorded(path: Path) -> Iterator[Chunk | Interruption]:
    """The chunks of a recording, each connection after what brings the decoder to its beginning."""
    with Recording(path) as recording:
        connections = {one.number: one for one in recording.connections()}
        current: int | None = None
        for number, chunk in recording.chunks():
            if number != current:
                connection = connections.get(number)
                if connection is None:
                    raise RecordingError(f"{path} has bytes of an unknown connection.")
                if current is not None:
                    yield Interruption(connection.cause)
                if connection.lead:
                    yield Chunk(connection.lead, chunk.arrived_s)
                current = number
            yield chunk


def _of_csv(path: Path, clock: Clock) -> Playback:
    from desktop_app.storage.csv_series import read_channels

    channels = read_channels(path, MAX_CHANNELS)
    series = channels[0]
    times_s = _times_s(series)
    control = ReplayControl(
        clock,
        float(times_s[0]),
        float(times_s[-1]),
        speed=max(1.0, SLOWEST_REPLAY_HZ / series.rate_hz),
    )
    values = np.column_stack([one.values for one in channels])
    source = ReplaySource(
        lambda: _batches(times_s, values),
        SourceInfo(SourceKind.REPLAY, path.name, series.rate_hz),
        control,
        clock=clock,
    )
    names = input_names([one.name for one in channels])
    return Playback(source, FloatDecoder(len(channels), names))


def _of_import(path: Path, imported: Imported, clock: Clock) -> Playback:
    last = imported.runs[-1]
    control = ReplayControl(
        clock,
        imported.runs[0].start_s,
        last.start_s + (len(last.values) - 1) / imported.rate_hz,
        speed=max(1.0, SLOWEST_REPLAY_HZ / imported.rate_hz),
    )
    source = ReplaySource(
        lambda: _rows(imported),
        SourceInfo(SourceKind.REPLAY, path.name, imported.rate_hz),
        control,
        clock=clock,
    )
    names = input_names(imported.labels)
    return Playback(source, FloatDecoder(last.values.shape[1], names))


def _rows(imported: Imported) -> Iterator[Chunk | Interruption]:
    """The samples as bytes, a batch at a time, each arriving with its last sample."""
    n_batch = max(1, int(BATCH_S * imported.rate_hz))
    for at, run in enumerate(imported.runs):
        if at:
            yield Interruption("a gap in the file")
        for first in range(0, len(run.values), n_batch):
            values = run.values[first : first + n_batch]
            arrived_s = run.start_s + (first + len(values) - 1) / imported.rate_hz
            yield Chunk(values.astype(DTYPE).tobytes(), arrived_s)


def _times_s(series: CsvSeries) -> FloatArray:
    if series.times_s is None:
        return np.arange(len(series.values)) / series.rate_hz
    return series.times_s


def _batches(times_s: FloatArray, values: FloatArray) -> Iterator[Chunk]:
    """The rows as USB would have brought them: a batch at a time."""
    batches = np.floor(times_s / BATCH_S)
    starts = [0, *(np.flatnonzero(np.diff(batches)) + 1).tolist(), len(times_s)]
    for first, end in pairwise(starts):
        yield Chunk(values[first:end].astype(DTYPE).tobytes(), float(times_s[end - 1]))
