"""The samples of a session: the newest in memory, all the others in files.

One thread appends and makes room. Others may read while it makes room, but not while it appends.
Without files, or once a disk refused them, only the newest are kept.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.dsp.columns import FACTOR, columns
from desktop_app.dsp.pyramid import Pyramid

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.messages import FloatArray
    from desktop_app.dsp.archive import Archive
    from desktop_app.dsp.columns import Extremes, IndexArray

    NewArchive = Callable[[int, int], Archive]

# Rows go to the files this many at a time.
BATCH = 1 << 14

_log = logging.getLogger(__name__)


class SampleStore:
    """Rows `first_index` to `end_index` under a number that is never reused.

    `new_archive` takes the number of channels and the index of the first row; None keeps everything
    in memory, and the oldest make room.
    """

    def __init__(
        self, capacity: int, n_channels: int, new_archive: NewArchive | None = None
    ) -> None:
        self._capacity = capacity
        self._n_channels = n_channels
        self._newest = Pyramid(capacity, n_channels)
        self._new_archive = new_archive
        self._archive: Archive | None = None

    @classmethod
    def over(cls, archive: Archive, n_channels: int) -> SampleStore:
        """All rows of an archive, and none in memory."""
        store = cls(FACTOR, n_channels)
        store._archive = archive
        store._newest.begin_at(archive.end_index)
        return store

    @property
    def first_index(self) -> int:
        """Number of the oldest row held; equals `end_index` while empty."""
        return self._newest.first_index if self._archive is None else self._archive.first_index

    @property
    def end_index(self) -> int:
        """Number of the next row."""
        return self._newest.end_index

    @property
    def n_bytes_on_disk(self) -> int:
        """How much the files take."""
        return 0 if self._archive is None else self._archive.n_bytes

    def append(self, rows: FloatArray) -> None:
        """Add rows `(n, n_channels)`."""
        step = max(1, self._capacity // 2)
        for start in range(0, len(rows), step):
            part = rows[start : start + step]
            try:
                self.make_room(len(part))
            except OSError as error:
                self.give_up(error)
            self._newest.append(part)

    def copy(self, first: int, end: int) -> FloatArray:
        """A copy of rows `first` to `end`; all of them must be held."""
        archive = self._archive
        if archive is None or first >= self._newest.first_index:
            return self._newest.copy(first, end)
        split = min(end, archive.end_index)
        older = archive.copy(first, split)
        return older if split == end else np.concatenate((older, self._newest.copy(split, end)))

    def columns(self, first: int, end: int, width: int) -> tuple[IndexArray, Extremes]:
        """Starts and extremes of the columns of a range, as `dsp.columns` says."""
        archive = self._archive
        if archive is None or first >= self._newest.first_index:
            return columns(self._newest, first, end, width)
        split = min(end, archive.end_index)
        starts, extremes = columns(archive, first, split, width)
        if split == end:
            return starts, extremes
        later_starts, later = columns(self._newest, split, end, width)
        if later_starts[0] == starts[-1]:
            # One column lies on either side.
            for later_part, part, merge in zip(later, extremes, (np.fmin, np.fmax), strict=True):
                later_part[0] = merge(later_part[0], part[-1])
            starts, extremes = starts[:-1], (extremes[0][:-1], extremes[1][:-1])
        low, high = (np.concatenate(pair) for pair in zip(extremes, later, strict=True))
        return np.concatenate((starts, later_starts)), (low, high)

    def put_away(self) -> Archive:
        """Have all rows in the files, which are returned; raises `OSError`."""
        if self._new_archive is None:
            raise OSError("there are no files for the samples")
        if self._archive is None:
            self._archive = self._new_archive(self._n_channels, self._newest.first_index)
        for first in range(self._archive.end_index, self.end_index, BATCH):
            self._archive.append(self._newest.copy(first, min(first + BATCH, self.end_index)))
        return self._archive

    def close(self) -> None:
        """Give the files back; what is in memory stays."""
        archive, self._archive = self._archive, None
        self._new_archive = None
        if archive is not None:
            archive.close()

    def make_room(self, n_rows: int) -> None:
        """Put away what so many more rows would overwrite; waits for the disk.

        After an `OSError` there must be a `give_up`.
        """
        end = self._newest.end_index + n_rows - self._capacity
        archive = self._archive
        kept_to = self._newest.first_index if archive is None else archive.end_index
        if end <= kept_to or self._new_archive is None:
            return
        end = min(max(end, kept_to + BATCH), self._newest.end_index)
        if archive is None:
            archive = self._archive = self._new_archive(self._n_channels, kept_to)
        archive.append(self._newest.copy(kept_to, end))

    def give_up(self, error: OSError) -> None:
        """Only the newest are kept from now on."""
        _log.info("The session's history is kept in memory only from now on: %s", error)
        self.close()
