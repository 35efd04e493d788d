"""Annotations of EDF+ (TALs), spread over the records so that every one has room."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.storage.exports.selection import Selection

# Said of samples that are missing; what it stands over is read as missing again.
NO_DATA = "no data"
# "+123456789.123456" and the bytes around it: what says when a record begins.
_TIME_BYTES = 40
_BREAKS = str.maketrans({"\x14": " ", "\x15": " ", "\0": " "})


@dataclass(frozen=True, slots=True)
class Remark:
    """What is said of the time from `at_s`, in Unix seconds, on; 0 is a moment."""

    at_s: float
    duration_s: float
    text: str


def remarks_of(selection: Selection) -> Iterator[Remark]:
    """Events, annotations and gaps of a selection."""
    for event in selection.events():
        end_s = event.start_s if event.end_s is None else event.end_s
        label = selection.label_of(event)
        where = f"{label}: " if label else ""
        yield Remark(event.start_s, end_s - event.start_s, where + event.text(end_s))
    for note in selection.annotations():
        yield Remark(note.at_s, 0.0, f"{note.kind}: {note.text}")
    for gap in selection.gaps():
        yield Remark(gap.start_s, gap.end_s - gap.start_s, f"gap: {gap.cause}")


class PackedRemarks:
    """Gives every record its time and its share of the annotations."""

    def __init__(self, tals: Sequence[bytes], n_records: int, first_s: int) -> None:
        self._first_s = first_s
        self._waiting = deque(tals)
        longest = max(map(len, tals), default=0)
        # With the longest to spare in each, they all fit, wherever the cuts fall.
        self._room = -(-sum(map(len, tals)) // max(1, n_records)) + longest

    @property
    def record_bytes(self) -> int:
        """What the annotations of a record take at most."""
        return _TIME_BYTES + self._room

    @property
    def all_written(self) -> bool:
        return not self._waiting

    def next_record(self, start_s: float) -> bytes:
        """The bytes of the record after the last one asked for; it begins at `start_s`."""
        packed = f"{start_s - self._first_s:+.6f}\x14\x14\0".encode()
        used = 0
        while self._waiting and used + len(self._waiting[0]) <= self._room:
            tal = self._waiting.popleft()
            packed += tal
            used += len(tal)
        return packed


def pack_remarks(remarks: Sequence[Remark], n_records: int, first_s: int) -> PackedRemarks:
    """All remarks, by time; the file's times count from `first_s`."""
    ordered = sorted(remarks, key=lambda remark: remark.at_s)
    return PackedRemarks([_tal(remark, first_s) for remark in ordered], n_records, first_s)


def _tal(remark: Remark, first_s: int) -> bytes:
    text = " ".join(remark.text.translate(_BREAKS).splitlines())
    duration = f"\x15{remark.duration_s:.6f}" if remark.duration_s > 0 else ""
    return f"{remark.at_s - first_s:+.6f}{duration}\x14{text}\x14\0".encode()
