"""To WAV: 32-bit float, so that a sound program or a script can have the samples."""

from __future__ import annotations

import math
import struct
from typing import TYPE_CHECKING, BinaryIO

import numpy as np

from desktop_app.core.errors import RecordingError
from desktop_app.core.words import NOT_A_DEVICE
from desktop_app.storage.exports.one_rate import OneRate

if TYPE_CHECKING:
    from desktop_app.storage.exports.selection import Selection

_MOST_BYTES = (1 << 32) - (1 << 16)
_IEEE_FLOAT = 3
_PIECE = 1 << 16


def write_wav(selection: Selection, file: BinaryIO) -> None:
    """Samples as shares of a full scale in whole volts, which the comment states.

    The rate is the measured one, rounded to whole hertz. Missing samples and gaps are silence.
    """
    source = OneRate(selection)
    rate_hz = source.rate_hz
    full_scale = max(1, math.ceil(_largest(selection)))
    held = " Stretches of a lower rate are held." if source.slower else ""
    comment = f"Full scale is {full_scale} V. Gaps are silence.{held} {NOT_A_DEVICE}"
    header = _header(selection.n_channels, max(1, round(rate_hz)), comment)
    file.write(header)
    n_frames = _write_samples(source, file, selection, full_scale, room=_MOST_BYTES - len(header))
    size = n_frames * selection.n_channels * 4
    for at, value in (
        (4, len(header) + size - 8),
        (_FACT_AT, n_frames),
        (len(header) - 4, size),
    ):
        file.seek(at)
        file.write(struct.pack("<I", value))
    file.seek(0, 2)


def _largest(selection: Selection) -> float:
    largest = 0.0
    for block in selection.blocks(0.0, 0.5):
        finite = block.volts[np.isfinite(block.volts)]
        if len(finite):
            largest = max(largest, float(np.abs(finite).max()))
    return largest


_FACT_AT = 12 + 26 + 8


def _header(n_channels: int, rate_hz: int, comment: str) -> bytes:
    """Everything before the samples; the three sizes are filled in later."""
    frame = 4 * n_channels
    form = struct.pack("<HHIIHHH", _IEEE_FLOAT, n_channels, rate_hz, rate_hz * frame, frame, 32, 0)
    text = comment.encode("ascii", "replace") + b"\0"
    text += b"\0" * (len(text) % 2)
    info = b"INFO" + b"ICMT" + struct.pack("<I", len(text)) + text
    chunks = (b"fmt ", form), (b"fact", bytes(4)), (b"LIST", info)
    body = b"".join(name + struct.pack("<I", len(data)) + data for name, data in chunks)
    return b"RIFF" + bytes(4) + b"WAVE" + body + b"data" + bytes(4)


def _write_samples(
    source: OneRate, file: BinaryIO, selection: Selection, full_scale: int, *, room: int
) -> int:
    """The number of frames written; raises `RecordingError` where a WAV cannot hold them."""
    frame, rate_hz = 4 * selection.n_channels, source.rate_hz
    n_frames = 0
    segment: int | None = None
    for block in source.blocks(0.5, 1.0):
        n_silent = 0
        if segment is not None and block.segment != segment:
            n_silent = max(0, round((block.start_s - selection.first_s) * rate_hz) - n_frames)
        segment = block.segment
        n_frames += n_silent + block.n_samples
        if n_frames * frame > room:
            raise RecordingError(
                "A WAV file cannot hold more than 4 GB.",
                "Export a part with --start and --end, or to .parquet.",
            )
        while n_silent:
            n = min(n_silent, _PIECE)
            file.write(bytes(n * frame))
            n_silent -= n
        volts = np.where(np.isfinite(block.volts), block.volts, 0.0) / full_scale
        file.write(volts.astype("<f4").tobytes())
    return n_frames
