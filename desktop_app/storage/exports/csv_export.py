"""To CSV: one row a sample, numbers as C writes them, text that no spreadsheet runs."""

from __future__ import annotations

import csv
import io
import math
from collections import deque
from datetime import UTC, datetime
from itertools import chain
from typing import TYPE_CHECKING, BinaryIO

from desktop_app.core.messages import Cause
from desktop_app.core.words import NOT_A_DEVICE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.core.messages import Event, SampleBlock
    from desktop_app.storage.exports.selection import Selection

# ASVS 5.0, 1.2.10: what a spreadsheet takes for the beginning of a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\0")


def write_csv(selection: Selection, file: BinaryIO) -> None:
    """Columns: Unix time in s, the same in UTC, volts of every channel, segment, event, note.

    `event` names the causes that lasted at the sample, `note` the remarks made since the last one.
    The first note says what the file is.
    """
    text = io.TextIOWrapper(file, encoding="utf-8", newline="", write_through=True)
    writer = csv.writer(text, lineterminator="\n")
    volts = [f"{label}_V" for label in selection.labels]
    writer.writerow(["timestamp_s", "time_utc", *volts, "segment", "event", "note"])
    rows = _Rows(selection)
    for block in selection.blocks():
        writer.writerows(rows.of(block))
    text.detach()


def safe_text(text: str) -> str:
    """The text on one line, with a quote before it where it would be a formula."""
    line = " ".join(text.splitlines())
    return f"'{line}" if line.startswith(_FORMULA) else line


class _Rows:
    """The rows of one block after another; remarks go to the next sample."""

    def __init__(self, selection: Selection) -> None:
        about = f"{NOT_A_DEVICE} A recording of Vigil {selection.recording.origin.program}, volts."
        self._events = selection.events()
        self._label_of = selection.label_of
        # What comes after the last sample goes to the last one, which is known by its time.
        remarks = [(note.at_s, f"{note.kind}: {note.text}") for note in selection.annotations()]
        segments = selection.recording.segments()
        self._last_s = max((one.end_s for one in segments), default=math.inf)
        self._notes = deque(chain([(-math.inf, about)], remarks))

    def of(self, block: SampleBlock) -> Iterator[list[object]]:
        times_s = block.times_s().tolist()
        events = self._within(times_s[0], times_s[-1])
        for time_s, values in zip(times_s, block.volts.tolist(), strict=True):
            yield [
                f"{time_s:.6f}",
                datetime.fromtimestamp(time_s, UTC).isoformat(timespec="microseconds"),
                *("" if math.isnan(value) else repr(value) for value in values),
                block.segment,
                self._event_text(events, time_s) if events else "",
                self._note_text(time_s) if self._notes else "",
            ]

    def _within(self, start_s: float, end_s: float) -> tuple[Event, ...]:
        return tuple(
            event
            for event in self._events
            if event.start_s <= end_s and (event.end_s is None or event.end_s >= start_s)
        )

    def _event_text(self, events: Sequence[Event], time_s: float) -> str:
        return "; ".join(
            f"{Cause(event.cause).word} {self._label_of(event)}".rstrip()
            for event in events
            if event.start_s <= time_s and (event.end_s is None or time_s < event.end_s)
        )

    def _note_text(self, time_s: float) -> str:
        until_s = math.inf if time_s >= self._last_s else time_s
        texts = []
        while self._notes and self._notes[0][0] <= until_s:
            texts.append(self._notes.popleft()[1])
        return safe_text("; ".join(texts))
