"""From EDF, EDF+, BDF and BDF+: the signals that share the first one's rate, read by edfio."""

from __future__ import annotations

import logging
import re
import warnings
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.core.errors import DataError
from desktop_app.core.messages import frozen
from desktop_app.storage.exports.edf_annotations import NO_DATA
from desktop_app.storage.imports.imported import (
    MAX_CHANNELS,
    MAX_RATE_HZ,
    MAX_VALUES,
    UNIT_VOLTS,
    Imported,
    Run,
    file_size,
    place,
    trimmed,
)

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.messages import FloatArray

_FIXED = 256
_MOST_SIGNALS = 512
_ANNOTATIONS = ("EDF Annotations", "BDF Annotations")
_ONSET = re.compile(rb"([+-]\d{1,12}(?:\.\d{1,12})?)\x14\x14\x00")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Frame:
    """What the header says of the file's shape; `counts` are the samples of a record."""

    head_bytes: int
    sample_bytes: int
    is_discontinuous: bool
    n_records: int
    record_s: float
    labels: tuple[str, ...]
    counts: tuple[int, ...]

    @property
    def record_bytes(self) -> int:
        return sum(self.counts) * self.sample_bytes


def read_edf(path: Path) -> Imported:
    """Read the file; raises `DataError`."""
    size = file_size(path)
    with path.open("rb") as file:
        frame = _frame(path, file.read(_FIXED * (_MOST_SIGNALS + 1)), size)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _imported(path, frame)
    except DataError:
        raise
    except Exception as error:
        raise DataError(f"{path} cannot be read as EDF: {error}.") from error


def _frame(path: Path, head: bytes, size: int) -> _Frame:
    with place(f"{path} (header)", "EDF or BDF file"):
        text = head.decode("latin-1")
        head_bytes, n_records = int(text[184:192]), int(text[236:244])
        record_s, n_signals = float(text[244:252]), int(text[252:256])
        if not 0 < n_signals <= _MOST_SIGNALS or head_bytes != _FIXED * (n_signals + 1):
            raise ValueError(f"{n_signals} signals in a header of {head_bytes} bytes")
        labels = _fields(text, n_signals, 0, 16)
        if all(label in _ANNOTATIONS for label in labels):
            raise DataError(f"{path} holds annotations and no signal.")
        counts = tuple(int(field) for field in _fields(text, n_signals, 216, 8))
        if min(counts) <= 0 or max(counts) > 1 << 24:
            raise ValueError("a record of no samples")
        if not 0 < record_s <= 1e6:
            raise ValueError(f"a record of {record_s} s")
    is_bdf = head[:1] == b"\xff"
    sample_bytes = 3 if is_bdf else 2
    whole = (size - head_bytes) // (sum(counts) * sample_bytes)
    if n_records > whole or n_records < -1 or whole <= 0:
        raise DataError(f"{path} ends early: {whole} of {n_records} records are there.")
    return _Frame(
        head_bytes,
        sample_bytes,
        text[192:197] in {"EDF+D", "BDF+D"},
        whole if n_records < 0 else n_records,
        record_s,
        labels,
        counts,
    )


def _fields(text: str, n_signals: int, at: int, width: int) -> tuple[str, ...]:
    """A field of every signal; `at` counts the characters of those before it, for one signal."""
    first = _FIXED + at * n_signals
    texts = tuple(text[first + n * width : first + (n + 1) * width] for n in range(n_signals))
    if any(len(field) < width for field in texts):
        raise ValueError("it ends in the middle")
    return tuple(field.strip() for field in texts)


def _imported(path: Path, frame: _Frame) -> Imported:
    import edfio

    is_bdf = frame.sample_bytes == 3
    edf: Any = edfio.read_bdf(path) if is_bdf else edfio.read_edf(path, header_encoding="latin-1")
    signals = list(edf.signals)
    n_per_record = len(signals[0].data) // frame.n_records
    rate_hz = n_per_record / frame.record_s
    chosen = [one for one in signals if len(one.data) == n_per_record * frame.n_records]
    if len(chosen) > MAX_CHANNELS:
        _log.info("%s has %d signals; the first %d are read.", path, len(chosen), MAX_CHANNELS)
        chosen = chosen[:MAX_CHANNELS]
    if n_per_record * frame.n_records * len(chosen) > MAX_VALUES:
        raise DataError(f"{path} holds more samples than can be read.", "Split it.")
    if not 0 < rate_hz <= MAX_RATE_HZ:
        raise DataError(f"{path} states a rate of {rate_hz:g} Hz.")
    values = np.column_stack([_volts(one) for one in chosen])
    start_s = _start_s(edf)
    onsets_s = _onsets_s(path, frame)
    runs = _runs(values, onsets_s, n_per_record, frame.record_s)
    labels = [one.label.strip() for one in chosen]
    blanked = _blanked(runs, edf.annotations, rate_hz, labels)
    dated = (Run(start_s + run.start_s, frozen(run.values)) for run in blanked)
    kept = tuple(run for one in dated if (run := trimmed(one)) is not None)
    if not kept:
        raise DataError(f"{path} holds no sample.")
    return Imported(rate_hz, kept, tuple(labels))


def _volts(signal: Any) -> FloatArray:
    factor = UNIT_VOLTS.get(signal.physical_dimension.strip().lower(), 1.0)
    volts: FloatArray = np.asarray(signal.data, np.float64) * factor
    return volts


def _start_s(edf: Any) -> float:
    try:
        at = datetime.combine(edf.startdate, edf.starttime)
    except (ValueError, AttributeError):  # anonymized: the date is an X
        return 0.0
    return at.replace(tzinfo=UTC).timestamp()


def _onsets_s(path: Path, frame: _Frame) -> FloatArray:
    """When each record begins, after the start of the file."""
    regular = np.arange(frame.n_records, dtype=np.float64) * frame.record_s
    at = next((n for n, label in enumerate(frame.labels) if label in _ANNOTATIONS), None)
    if at is None:
        return regular
    before = sum(frame.counts[:at]) * frame.sample_bytes
    onsets_s = []
    with path.open("rb") as file:
        for n in range(frame.n_records if frame.is_discontinuous else 1):
            file.seek(frame.head_bytes + n * frame.record_bytes + before)
            match = _ONSET.match(file.read(frame.counts[at] * frame.sample_bytes))
            if match is None:
                raise DataError(f"{path}, record {n + 1} does not say when it begins.")
            onsets_s.append(float(match[1]))
    return np.array(onsets_s, np.float64) if frame.is_discontinuous else regular + onsets_s[0]


def _runs(
    values: FloatArray, onsets_s: FloatArray, n_per_record: int, record_s: float
) -> list[Run]:
    jumps = np.abs(np.diff(onsets_s) - record_s) > 0.5 * record_s / n_per_record
    starts = [0, *(np.flatnonzero(jumps) + 1).tolist()]
    ends = [*starts[1:], len(onsets_s)]
    return [
        Run(float(onsets_s[first]), values[first * n_per_record : end * n_per_record].copy())
        for first, end in zip(starts, ends, strict=True)
    ]


def _blanked(runs: list[Run], annotations: Any, rate_hz: float, labels: list[str]) -> list[Run]:
    """The runs, with NaN where an annotation says that there is no data, of all or of one."""
    for note in annotations:
        text, _, label = note.text.partition("@@")
        if text != NO_DATA or note.duration is None or (label and label not in labels):
            continue
        channels = labels.index(label) if label else slice(None)
        for run in runs:
            first = round((note.onset - run.start_s) * rate_hz)
            end = round((note.onset + note.duration - run.start_s) * rate_hz)
            if first < len(run.values) and end > 0:
                run.values[max(0, first) : end, channels] = np.nan
    return runs
