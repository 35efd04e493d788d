"""Samples and their min/max levels in files, so that a day of them needs no memory.

One thread appends; whoever reads what lies before `end_index` does not wait for the disk that it
writes to.

Rows are float32: a converter of 24 bits fits exactly, and a volt is told to a tenth of a microvolt.
Files are read and written at positions instead of being mapped: a disk that fills up is then an
`OSError` and not a SIGBUS, pages that were looked at do not count as this program's memory, and
Windows can delete what is open.
"""

from __future__ import annotations

import io
import os
import threading
from typing import TYPE_CHECKING, BinaryIO

import numpy as np

from desktop_app.dsp.columns import FACTOR, reduce_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.messages import FloatArray
    from desktop_app.dsp.columns import Extremes

    OpenFile = Callable[[int], BinaryIO]

# 16**6 samples a cell at the top: nearly five hours at 1 kS/s.
N_LEVELS = 6
CHECKED_BYTES = 1 << 26


def _any(_n_bytes: int) -> None:
    """There is room for anything."""


class Archive:
    """Rows `first_index` to `end_index` of an endless table; only ever grows.

    `open_file` gives the empty file of a level. Every method may raise `OSError`: for want of room
    as well as from `check_room`, which hears now and then how many bytes are about to follow.
    """

    n_levels = N_LEVELS

    def __init__(
        self,
        n_channels: int,
        first_index: int,
        open_file: OpenFile,
        check_room: Callable[[int], None] = _any,
    ) -> None:
        self._n_channels = n_channels
        self._first_index = self._end_index = first_index
        self._check_room = check_room
        self._n_checked = 0
        self._files = [open_file(level) for level in range(N_LEVELS + 1)]
        self._samples = _Table(self._files[0], n_channels, first_index)
        self._levels = [
            _Level(_Table(file, 2 * n_channels, first_index // FACTOR**depth))
            for depth, file in enumerate(self._files[1:], start=1)
        ]

    @classmethod
    def reopened(cls, n_channels: int, end_index: int, open_file: OpenFile) -> Archive:
        """One from row 0 that was written before, to be read; ValueError where a size is wrong."""
        archive = cls(n_channels, 0, open_file)
        archive._end_index = end_index
        tables = (archive._samples, *(level.table for level in archive._levels))
        for depth, table in enumerate(tables):
            if not table.holds(end_index // FACTOR**depth):
                archive.close()
                raise ValueError("a file of samples has another size than it should")
        return archive

    @property
    def first_index(self) -> int:
        """Index of the oldest row."""
        return self._first_index

    @property
    def end_index(self) -> int:
        """Index of the next row."""
        return self._end_index

    @property
    def n_bytes(self) -> int:
        """Size of all files."""
        tables = (self._samples, *(level.table for level in self._levels))
        return sum(table.n_bytes for table in tables)

    def append(self, rows: FloatArray) -> None:
        """Add rows `(n, n_channels)`."""
        if self._samples.n_bytes >= self._n_checked:
            self._check_room(CHECKED_BYTES)
            self._n_checked += CHECKED_BYTES
        self._samples.append(rows)
        first, low, high = self._end_index, rows, rows
        for level in self._levels:
            if len(low):
                first, low, high = level.update(first, low, high)
        # Now all of it can be read, also by another thread.
        self._end_index += len(rows)

    def copy(self, first: int, end: int) -> FloatArray:
        """A copy of rows `first` to `end`."""
        return self._samples.read(first, end)

    def cells(self, level: int, first: int, end: int) -> Extremes:
        """Copies of whole cells of a level; level 0 are the samples."""
        if level == 0:
            rows = self.copy(first, end)
            return rows, rows
        both = self._levels[level - 1].table.read(first, end)
        return both[:, : self._n_channels], both[:, self._n_channels :]

    def close(self) -> None:
        """Close the files; those without a name are gone then."""
        for file in self._files:
            file.close()


class _Table:
    """Rows of float32 in one file."""

    def __init__(self, file: BinaryIO, n_columns: int, first: int) -> None:
        self._file = file
        self._descriptor = _descriptor(file)
        # A place in the file is sought and used by one thread at a time.
        self._at_place = threading.Lock()
        self._n_columns = n_columns
        self._first = first
        self._n_rows = 0

    @property
    def n_bytes(self) -> int:
        return 4 * self._n_columns * self._n_rows

    def holds(self, n_rows: int) -> bool:
        """Take the file for so many rows; False where it is longer or shorter."""
        self._n_rows = n_rows
        return self._file.seek(0, io.SEEK_END) == self.n_bytes

    def append(self, rows: FloatArray) -> None:
        data = np.ascontiguousarray(rows, dtype=np.float32).data
        with self._at_place:
            self._file.seek(self.n_bytes)
            self._file.write(data)
            self._file.flush()
        self._n_rows += len(rows)

    def read(self, first: int, end: int) -> FloatArray:
        n_bytes_a_row = 4 * self._n_columns
        data = self._read_at(n_bytes_a_row * (first - self._first), n_bytes_a_row * (end - first))
        rows = np.frombuffer(data, dtype=np.float32).reshape(-1, self._n_columns)
        if len(rows) != end - first:
            raise OSError("The file of the session's history is shorter than it was.")
        return rows.astype(np.float64)

    def _read_at(self, place: int, n_bytes: int) -> bytes:
        if self._descriptor is not None:
            return os.pread(self._descriptor, n_bytes, place)
        with self._at_place:
            self._file.seek(place)
            return self._file.read(n_bytes)


def _descriptor(file: BinaryIO) -> int | None:
    """Where the system can read a file at a place while another thread writes to it."""
    try:
        return file.fileno() if hasattr(os, "pread") else None
    except (AttributeError, io.UnsupportedOperation):
        return None


class _Level:
    """Whole cells in a table; the one that still grows waits in memory."""

    def __init__(self, table: _Table) -> None:
        self.table = table
        self._waiting: Extremes | None = None

    def update(
        self, first: int, low: FloatArray, high: FloatArray
    ) -> tuple[int, FloatArray, FloatArray]:
        """Take in cells of the level below from `first`; hand on the cells that became whole."""
        end = first + len(low)
        cells = np.arange(first // FACTOR, (end - 1) // FACTOR + 1)
        low, high = reduce_at(low, high, np.maximum(cells * FACTOR - first, 0))
        if self._waiting is not None:
            low[0] = np.fmin(low[0], self._waiting[0])
            high[0] = np.fmax(high[0], self._waiting[1])
        n_whole = len(cells) - (1 if end % FACTOR else 0)
        self._waiting = (low[-1], high[-1]) if end % FACTOR else None
        low, high = low[:n_whole], high[:n_whole]
        if n_whole:
            self.table.append(np.hstack((low, high)))
        return int(cells[0]), low, high
