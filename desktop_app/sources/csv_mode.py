"""The csv lines of a voltmon board: `index,microseconds,raw...,volts...*HH`, with their check."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.sources.commands import crc8
from desktop_app.sources.data_frames import TIME_BROKEN, UNKNOWN_SETTINGS, FrameClock

if TYPE_CHECKING:
    from desktop_app.sources.commands import BoardSettings

DAMAGED_LINE = "damaged line"

_LINE = re.compile(rb"(\d{1,10}),(\d{1,10})((?:,\d{1,5})+)(?:,\d\.\d{3,4})+\*([0-9A-F]{2})\r?")


@dataclass(frozen=True, slots=True)
class CsvRow:
    """One line: the counts of each input, and its place by the board's index and clock."""

    counts: list[float]
    index: int
    device_us: int
    begins_anew: bool


class CsvMode:
    """Takes lines whose check holds and whose clock agrees with their index."""

    def __init__(self) -> None:
        self._clock = FrameClock()

    def restart(self) -> None:
        """The board says that it begins anew."""
        self._clock.restart()

    def hear_count(self, n_measured: int | None) -> None:
        """How many rows the board has measured since it began; None where it says nothing."""
        self._clock.hear_count(n_measured)

    def n_missing(self, due_index: int | None) -> int:
        """How many of them have not come; see `FrameClock`."""
        return self._clock.n_missing(due_index)

    def read(self, line: bytes, settings: BoardSettings | None) -> CsvRow | str | None:
        """A line without its LF; None where it has no check, else a row or why there is none."""
        if b"*" not in line:
            return None
        match = _LINE.fullmatch(line)
        if match is None or crc8(line.partition(b"*")[0]) != int(match[4], 16):
            return DAMAGED_LINE
        counts = [float(word) for word in match[3][1:].split(b",")]
        if settings is None or len(counts) != len(settings.channels):
            return UNKNOWN_SETTINGS
        place = self._clock.place(int(match[1]), int(match[2]), 1, settings.period_cycles)
        if place is None:
            return TIME_BROKEN
        return CsvRow(counts, *place)
