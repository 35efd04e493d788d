"""All samples of a file at once, whatever kind of file it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.compose.replay import read_import
from desktop_app.core.errors import DataError
from desktop_app.core.messages import frozen
from desktop_app.detection.gaps import find_gaps
from desktop_app.storage.recordings.opening import is_recording

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.messages import FloatArray

# 1.6 GB as float64; more does not fit beside its verdicts.
MOST_SAMPLES = 200_000_000
# How often rows are left out of a CSV file by habit is told by so many.
_BASELINE_ROWS = 200


@dataclass(frozen=True, slots=True)
class Samples:
    """`volts` is `(n, channels)`, read-only, NaN where one is missing or a segment ended.

    Sample `i` was taken at `start_s + i / rate_hz` as far as none was lost.
    """

    volts: FloatArray
    rate_hz: float
    start_s: float

    @property
    def duration_s(self) -> float:
        return len(self.volts) / self.rate_hz


def read_samples(
    path: Path, *, timestamp_column: str | None = None, value_column: str | None = None
) -> Samples:
    """Every sample of a file; raises `VigilError`. Columns are those of a CSV file."""
    if is_recording(path):
        return _of_recording(path)
    imported = read_import(path)
    if imported is not None:
        runs = [(run.values, at > 0) for at, run in enumerate(imported.runs)]
        return Samples(_joined(runs), imported.rate_hz, imported.runs[0].start_s)
    from desktop_app.storage.csv_series import read_series

    series = read_series(path, timestamp_column=timestamp_column, value_column=value_column)
    n, start_s = len(series.values), 0.0 if series.times_s is None else float(series.times_s[0])
    found = find_gaps(series.times_s, n, series.rate_hz, _BASELINE_ROWS)
    parts = np.split(series.values[:, np.newaxis], np.flatnonzero(found.is_parted))
    volts = _joined([(part, at > 0) for at, part in enumerate(parts)])
    return Samples(volts, series.rate_hz, start_s)


def _of_recording(path: Path) -> Samples:
    from desktop_app.storage.exports.selection import spread
    from desktop_app.storage.recordings.recording import Recording

    parts: list[tuple[FloatArray, bool]] = []
    start_s, segment, n = 0.0, None, 0
    with Recording(path) as recording:
        rate_hz = recording.origin.info.nominal_rate_hz
        names = recording.channel_names()
        for block in recording.blocks():
            if not parts:
                start_s = block.start_s
            volts = spread(block, names).volts
            parts.append((volts, bool(parts) and block.segment != segment))
            segment = block.segment
            n += block.n_samples
            if n > MOST_SAMPLES:
                raise DataError(f"{path} holds more than {MOST_SAMPLES} samples.", "Export a part.")
    if not parts:
        raise DataError(f"{path} holds no samples.")
    return Samples(_joined(parts), rate_hz, start_s)


def _joined(parts: list[tuple[FloatArray, bool]]) -> FloatArray:
    """Stretches of samples as one, a missing sample before each that follows a gap."""
    pieces: list[FloatArray] = []
    for values, is_after_gap in parts:
        if is_after_gap:
            pieces.append(np.full((1, values.shape[1]), np.nan))
        pieces.append(np.asarray(values, dtype=np.float64))
    return frozen(np.concatenate(pieces))
