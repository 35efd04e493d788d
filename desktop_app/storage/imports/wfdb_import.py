"""From WFDB records (PhysioNet): a header and data of format 16 or 212.

Header and formats as in "header(5)" and "signal(5)" of the WFDB Applications Guide.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.errors import DataError
from desktop_app.core.messages import frozen
from desktop_app.storage.imports.imported import (
    MAX_CHANNELS,
    MAX_RATE_HZ,
    MAX_VALUES,
    UNIT_VOLTS,
    Imported,
    Run,
    file_size,
    place,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import numpy.typing as npt

    from desktop_app.core.messages import FloatArray

_MAX_HEADER_BYTES = 1 << 16
_DEFAULT_GAIN = 200.0
_MISSING = {16: -(1 << 15), 212: -(1 << 11)}
_GAIN = re.compile(r"(?P<gain>[-+.\deE]+)(?:\((?P<baseline>-?\d+)\))?(?:/(?P<unit>\S+))?")
_NAME = re.compile(r"[\w.-]+")


@dataclass(frozen=True, slots=True)
class _Signal:
    """One line of the header: where a signal is, and how its counts become volts."""

    file: str
    form: int
    gain: float
    baseline: int
    volts: float


def read_wfdb(path: Path) -> Imported:
    """Read the record of a header, NAME.hea; raises `DataError` with file and line."""
    file_size(path)
    with path.open("rb") as file:
        text = file.read(_MAX_HEADER_BYTES + 1)
    if len(text) > _MAX_HEADER_BYTES:
        raise DataError(f"{path} is too long for a WFDB header.")
    lines = [
        (number, line.strip())
        for number, line in enumerate(text.decode("latin-1").splitlines(), 1)
        if line.strip() and not line.startswith("#")
    ]
    if not lines:
        raise DataError(f"{path} is empty.")
    n_signals, rate_hz, start_s = _record(path, *lines[0])
    if len(lines) - 1 < n_signals:
        raise DataError(f"{path} describes {len(lines) - 1} of {n_signals} signals.")
    signals = [_signal(path, *line) for line in lines[1 : n_signals + 1]]
    columns: list[FloatArray] = []
    for name, group in groupby(signals, key=lambda signal: signal.file):
        columns += _read_file(path, name, list(group))
    if len({len(column) for column in columns}) != 1:
        raise DataError(f"{path} has signals of different lengths.")
    if not len(columns[0]):
        raise DataError(f"{path} holds no sample.")
    return Imported(rate_hz, (Run(start_s, frozen(np.column_stack(columns))),))


def _record(path: Path, number: int, line: str) -> tuple[int, float, float]:
    """Number of signals, rate and start of the record line."""
    fields = line.split()
    with place(f"{path}, line {number}", "record line"):
        if "/" in fields[0]:
            raise ValueError("records of several segments are not read")
        n_signals = int(fields[1])
        rate_hz = float(re.split(r"[/(]", fields[2])[0]) if len(fields) > 2 else 250.0
        if not 0 < n_signals <= MAX_CHANNELS:
            raise ValueError(f"it has {n_signals} signals; 1 to {MAX_CHANNELS} can be read")
        if not 0 < rate_hz <= MAX_RATE_HZ:
            raise ValueError(f"a rate of {rate_hz} Hz")
    start_s = 0.0
    if len(fields) > 5:
        try:
            at = datetime.strptime(f"{fields[5]} {fields[4][:8]}", "%d/%m/%Y %H:%M:%S")
            start_s = at.replace(tzinfo=UTC).timestamp()
        except (ValueError, OverflowError):
            start_s = 0.0  # dates are often left out or made up
    return n_signals, rate_hz, start_s


def _signal(path: Path, number: int, line: str) -> _Signal:
    fields = line.split()
    with place(f"{path}, line {number}", "signal line"):
        name, form = fields[0], fields[1]
        if not _NAME.fullmatch(name) or name in {".", ".."}:
            raise ValueError(f"{name!r} is no file beside the header")
        if form not in {"16", "212"}:
            raise ValueError(f"format {form} is not read, only 16 and 212")
        match = _GAIN.fullmatch(fields[2] if len(fields) > 2 else "0")
        if match is None:
            raise ValueError(f"{fields[2]!r} is no gain")
        zero = int(fields[4]) if len(fields) > 4 else 0
        gain = float(match["gain"]) or _DEFAULT_GAIN
        baseline = int(match["baseline"]) if match["baseline"] else zero
        if not np.isfinite(gain) or abs(baseline) > 1 << 31:
            raise ValueError("an impossible gain or baseline")
        unit = (match["unit"] or "mV").lower()
    return _Signal(name, int(form), gain, baseline, UNIT_VOLTS.get(unit, 1.0))


def _read_file(header: Path, name: str, signals: Sequence[_Signal]) -> list[FloatArray]:
    path = header.parent / name
    file_size(path)
    if len({signal.form for signal in signals}) != 1:
        raise DataError(f"{header} mixes formats in {name}.")
    form = signals[0].form
    data = np.frombuffer(path.read_bytes(), np.uint8)
    counts = _of_16(data) if form == 16 else _of_212(data)
    n_rows = len(counts) // len(signals)
    if n_rows * len(signals) > MAX_VALUES:
        raise DataError(f"{path} holds more samples than can be read.", "Split it.")
    rows = counts[: n_rows * len(signals)].reshape(n_rows, len(signals))
    columns = []
    for at, signal in enumerate(signals):
        values = (rows[:, at] - float(signal.baseline)) / signal.gain * signal.volts
        columns.append(np.where(rows[:, at] == _MISSING[form], np.nan, values))
    return columns


def _of_16(data: npt.NDArray[np.uint8]) -> npt.NDArray[np.int64]:
    """Two bytes a sample, the low one first."""
    return data[: len(data) // 2 * 2].view("<i2").astype(np.int64)


def _of_212(data: npt.NDArray[np.uint8]) -> npt.NDArray[np.int64]:
    """Three bytes for two samples of 12 bits; the middle one has the upper bits of both."""
    n_odd = len(data) % 3
    triples = np.pad(data, (0, 3 - n_odd if n_odd else 0)).reshape(-1, 3).astype(np.int64)
    low, middle, high = triples.T
    pairs = np.column_stack((low | (middle & 0x0F) << 8, high | (middle & 0xF0) << 4))
    counts = pairs.ravel()
    counts = np.where(counts > 2047, counts - 4096, counts)
    # Two bytes left over hold one sample more, one byte holds none.
    return counts if not n_odd else counts[: -1 if n_odd == 2 else -2]
