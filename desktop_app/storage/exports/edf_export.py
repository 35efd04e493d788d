"""To EDF+ (16 bit) and BDF+ (24 bit), with every event, remark and gap as an annotation.

Kemp and Olivan, "European data format plus (EDF+)", Clin. Neurophysiol. 114 (2003) 1755. Where a
recording has gaps longer than a record the file is discontinuous (EDF+D), each record with its own
time. Samples that are missing, and what fills a record up, are the lowest number, and annotated.
The file has one rate, the highest: values of a stretch that was recorded at another are held.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

import numpy as np

from desktop_app.core.errors import RecordingError
from desktop_app.storage.exports.edf_annotations import NO_DATA, Remark, pack_remarks, remarks_of
from desktop_app.storage.exports.edf_header import EdfFormat, Layout, Scale, header, scale_of
from desktop_app.storage.exports.one_rate import OneRate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.core.messages import FloatArray, SampleBlock
    from desktop_app.storage.exports.selection import Selection
    from desktop_app.storage.recordings.recording import Segment

EDF = EdfFormat(is_bdf=False, bytes_per_sample=2)
BDF = EdfFormat(is_bdf=True, bytes_per_sample=3)
# What the standard recommends at most for a record.
_RECORD_BYTES = 61440
_MOST_RECORDS = 99_999_999


@dataclass(frozen=True, slots=True)
class _Record:
    """Samples `(n, channels)` from `start_s` on; NaN where there are none."""

    start_s: float
    volts: FloatArray
    follows: bool


@dataclass(frozen=True, slots=True)
class _Survey:
    """What must be known before the first byte is written."""

    low: FloatArray
    high: FloatArray
    n_records: int
    first_s: float
    missing: tuple[Remark, ...]
    is_continuous: bool


def write_edf(selection: Selection, file: BinaryIO) -> None:
    """EDF+; raises `RecordingError` where the format cannot hold the recording."""
    _write(selection, file, EDF)


def write_bdf(selection: Selection, file: BinaryIO) -> None:
    """BDF+: the same with 24 bits."""
    _write(selection, file, BDF)


def _write(selection: Selection, file: BinaryIO, form: EdfFormat) -> None:
    source = OneRate(selection)
    rate_hz = source.rate_hz
    most = _RECORD_BYTES // (form.bytes_per_sample * selection.n_channels)
    n_per_record = min(max(1, round(rate_hz)), most)
    survey = _survey(source, selection.labels, n_per_record)
    if survey.n_records > _MOST_RECORDS:
        raise RecordingError("The format cannot hold so much.", "Export a part of it.")
    remarks = [*remarks_of(selection), *map(_of_slower, source.slower), *survey.missing]
    first_s = math.floor(survey.first_s)
    packed = pack_remarks(remarks, survey.n_records, first_s)
    layout = Layout(
        form=form,
        labels=selection.labels,
        scales=tuple(
            scale_of(low, high, form)
            for low, high in zip(survey.low.tolist(), survey.high.tolist(), strict=True)
        ),
        n_records=survey.n_records,
        n_per_record=n_per_record,
        record_s=n_per_record / rate_hz,
        annotation_bytes=-(-packed.record_bytes // form.bytes_per_sample) * form.bytes_per_sample,
        is_continuous=survey.is_continuous,
    )
    file.write(header(layout, first_s, selection.recording.origin))
    n_written = 0
    for record in _records(source.blocks(0.5, 1.0), n_per_record, rate_hz):
        for channel, scale in enumerate(layout.scales):
            file.write(_digital(record.volts[:, channel], scale, form))
        kept = packed.next_record(record.start_s)
        file.write(kept.ljust(layout.annotation_bytes, b"\0"))
        n_written += 1
    if n_written != survey.n_records or not packed.all_written:
        raise RecordingError("Not every annotation could be written to the file.")


def _of_slower(of: tuple[Segment, float]) -> Remark:
    segment, rate_hz = of
    text = f"recorded at {rate_hz:.4g} Hz: each value is held until the next"
    return Remark(segment.start_s, segment.end_s - segment.start_s, text)


def _survey(source: OneRate, labels: tuple[str, ...], n_per_record: int) -> _Survey:
    rate_hz = source.rate_hz
    low = np.full(len(labels), np.inf)
    high = -low
    n_records = 0
    missing: list[Remark] = []
    first_s = math.nan
    n_breaks = 0
    for record in _records(source.blocks(0.0, 0.5), n_per_record, rate_hz):
        first_s = record.start_s if n_records == 0 else first_s
        n_records += 1
        n_breaks += not record.follows
        low = np.fmin(low, np.fmin.reduce(record.volts, axis=0, initial=np.inf))
        high = np.fmax(high, np.fmax.reduce(record.volts, axis=0, initial=-np.inf))
        missing += _missing(record, labels, rate_hz)
    return _Survey(low, high, n_records, first_s, tuple(missing), n_breaks == 1)


def _missing(record: _Record, labels: tuple[str, ...], rate_hz: float) -> Iterator[Remark]:
    """The runs of samples that are none, in all channels or in one; the filled ones included.

    What is said of one signal names it after "@@", as the standard's texts do.
    """
    is_missing = np.isnan(record.volts)
    is_all = is_missing.all(axis=1)
    of_one = [(f"{NO_DATA}@@{label}", at) for at, label in enumerate(labels)]
    runs = [(NO_DATA, is_all), *((text, is_missing[:, at] & ~is_all) for text, at in of_one)]
    for text, is_run in runs:
        edges = np.flatnonzero(np.diff(is_run, prepend=False, append=False)).reshape(-1, 2)
        for first, end in edges.tolist():
            yield Remark(record.start_s + first / rate_hz, (end - first) / rate_hz, text)


def _records(blocks: Iterable[SampleBlock], n_per_record: int, rate_hz: float) -> Iterator[_Record]:
    """The samples in pieces of one length, of which no two overlap; NaN where there are none."""
    held: list[FloatArray] = []
    n_held = 0
    start_s = 0.0
    follows = False
    before: SampleBlock | None = None
    for block in blocks:
        if before is not None and not _follows(before, block):
            n_until = round((block.start_s - start_s) * rate_hz)
            if n_held and n_until < n_per_record:
                n_held = max(n_held, n_until)
                held = [_filled(held, n_held)]
            else:
                if n_held:
                    yield _Record(start_s, _filled(held, n_per_record), follows)
                held, n_held, follows = [], 0, False
        before = block
        at = 0
        while at < block.n_samples:
            if not n_held:
                start_s = block.start_s + at / block.rate_hz
            n = min(block.n_samples - at, n_per_record - n_held)
            held.append(block.volts[at : at + n])
            n_held += n
            at += n
            if n_held == n_per_record:
                yield _Record(start_s, np.concatenate(held), follows)
                held, n_held, follows = [], 0, True
    if n_held:
        yield _Record(start_s, _filled(held, n_per_record), follows)


def _follows(before: SampleBlock, block: SampleBlock) -> bool:
    return block.segment == before.segment and block.first_index == before.end_index


def _filled(held: list[FloatArray], n_per_record: int) -> FloatArray:
    volts = np.concatenate(held)
    return np.pad(volts, ((0, n_per_record - len(volts)), (0, 0)), constant_values=np.nan)


def _digital(volts: FloatArray, scale: Scale, form: EdfFormat) -> bytes:
    steps = np.rint((volts - scale.low) / scale.step) + form.lowest
    digital = np.where(np.isnan(steps), form.lowest, steps)
    whole = np.clip(digital, form.lowest, form.highest).astype("<i4")
    if form.bytes_per_sample == 2:
        return whole.astype("<i2").tobytes()
    return whole.view(np.uint8).reshape(-1, 4)[:, :3].tobytes()
