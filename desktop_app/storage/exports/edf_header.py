"""The header of an EDF+ or BDF+ file: fixed fields of ASCII."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop_app.core.errors import RecordingError
from desktop_app.core.words import NOT_A_DEVICE

if TYPE_CHECKING:
    from desktop_app.storage.recordings.origin import Origin

_NUMBER_WIDTH = 8
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")


@dataclass(frozen=True, slots=True)
class EdfFormat:
    """EDF or BDF; the lowest number of all is kept for samples that are missing."""

    is_bdf: bool
    bytes_per_sample: int

    @property
    def lowest(self) -> int:
        return -(1 << 8 * self.bytes_per_sample - 1)

    @property
    def highest(self) -> int:
        return -self.lowest - 1


@dataclass(frozen=True, slots=True)
class Scale:
    """The physical values of the lowest and the highest number, as the header states them."""

    low: float
    high: float
    step: float


@dataclass(frozen=True, slots=True)
class Layout:
    """Everything that the header says; `annotation_bytes` are those of one record."""

    form: EdfFormat
    labels: tuple[str, ...]
    scales: tuple[Scale, ...]
    n_records: int
    n_per_record: int
    record_s: float
    annotation_bytes: int
    is_continuous: bool


def scale_of(low: float, high: float, form: EdfFormat) -> Scale:
    """A range that holds `low` to `high` and leaves the lowest number free."""
    if not (math.isfinite(low) and math.isfinite(high)):
        low, high = 0.0, 1.0
    margin = max((high - low) / 1000, abs(high) / 1e5, abs(low) / 1e5, 1e-4)
    bottom, top = float(_number(low - margin)), float(_number(high + margin))
    return Scale(bottom, top, (top - bottom) / (form.highest - form.lowest))


def header(layout: Layout, first_s: int, origin: Origin) -> bytes:
    """All of the header; times are UTC, and it says so."""
    at = datetime.fromtimestamp(first_s, UTC)
    form = layout.form
    n_signals = len(layout.scales) + 1
    name = f"{at.day:02}-{_MONTHS[at.month - 1]}-{at.year}"
    about = f"{NOT_A_DEVICE.removesuffix('.')} times in UTC".replace(" ", "_")
    kind = "BDF" if form.is_bdf else "EDF"
    fields = [
        (b"\xffBIOSEMI" if form.is_bdf else b"0       ").decode("latin-1"),
        "X X X X".ljust(80),
        f"Startdate {name} X Vigil_{origin.program} {about}"[:80].ljust(80),
        f"{at:%d.%m.%y}",
        f"{at:%H.%M.%S}",
        str(256 * (n_signals + 1)).ljust(8),
        f"{kind}+{'C' if layout.is_continuous else 'D'}".ljust(44),
        str(layout.n_records).ljust(8),
        _number(layout.record_s).ljust(8),
        str(n_signals).ljust(4),
    ]
    n_annotations = layout.annotation_bytes // form.bytes_per_sample
    counts = [layout.n_per_record] * len(layout.scales) + [n_annotations]
    fields += [label[:16].ljust(16) for label in layout.labels]
    fields.append(f"{kind} Annotations".ljust(16))
    fields += [origin.info.label.encode("ascii", "replace").decode()[:80].ljust(80)] * (
        n_signals - 1
    )
    fields.append(" " * 80)
    fields += ["V".ljust(8)] * (n_signals - 1) + [" " * 8]
    fields += [_number(scale.low).ljust(8) for scale in layout.scales] + ["-1".ljust(8)]
    fields += [_number(scale.high).ljust(8) for scale in layout.scales] + ["1".ljust(8)]
    fields += [str(form.lowest).ljust(8)] * n_signals
    fields += [str(form.highest).ljust(8)] * n_signals
    fields += [" " * 80] * n_signals
    fields += [str(count).ljust(8) for count in counts]
    fields += [" " * 32] * n_signals
    return "".join(fields).encode("latin-1")


def _number(value: float) -> str:
    """The value in at most eight characters, as exactly as they allow."""
    for digits in range(_NUMBER_WIDTH, 0, -1):
        text = f"{value:.{digits}g}"
        if len(text) <= _NUMBER_WIDTH and "e" not in text:
            return text
    raise RecordingError(f"EDF has no room for the number {value:g}.", "Export to another format.")
