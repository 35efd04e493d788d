"""The newest samples under their absolute index. Hands out copies, never views. One thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray


class RingBuffer:
    """Rows `first_index` to `end_index` of an endless table with `n_channels` columns.

    Memory is taken from the system as it fills.
    """

    def __init__(self, capacity: int, n_channels: int) -> None:
        self._rows = np.empty((capacity, n_channels))
        self._first_index = 0
        self._end_index = 0

    @property
    def first_index(self) -> int:
        """Index of the oldest row held; equals `end_index` while empty."""
        return self._first_index

    @property
    def end_index(self) -> int:
        """Index of the next row."""
        return self._end_index

    def append(self, rows: FloatArray) -> None:
        """Add rows `(n, n_channels)`; the oldest make room."""
        capacity = len(self._rows)
        kept = rows[-capacity:]
        self._end_index += len(rows)
        write_wrapped(self._rows, self._end_index - len(kept), kept)
        self._first_index = max(self._first_index, self._end_index - capacity)

    def skip(self, n_rows: int) -> None:
        """Leave out rows that never came: they read as NaN. An empty ring only moves its start."""
        if self._first_index == self._end_index:
            self._first_index = self._end_index = self._end_index + n_rows
            return
        capacity, n_channels = self._rows.shape
        n_written = min(n_rows, capacity)
        self._end_index += n_rows - n_written
        self.append(np.full((n_written, n_channels), np.nan))

    def copy(self, first: int, end: int) -> FloatArray:
        """A copy of rows `first` to `end`; IndexError unless all of them are held."""
        if not self._first_index <= first <= end <= self._end_index:
            held = f"{self._first_index} to {self._end_index}"
            raise IndexError(f"rows {first} to {end} are asked for, {held} are held")
        return read_wrapped(self._rows, first, end)


def read_wrapped(rows: FloatArray, first: int, end: int) -> FloatArray:
    """Copy rows `first` to `end` of an endless table kept in `rows` modulo its length."""
    start = first % len(rows)
    n_before_wrap = len(rows) - start
    if end - first <= n_before_wrap:
        return rows[start : start + end - first].copy()
    return np.concatenate([rows[start:], rows[: end - first - n_before_wrap]])


def write_wrapped(rows: FloatArray, first: int, new: FloatArray) -> None:
    """Put `new` at row `first` of an endless table kept in `rows` modulo its length."""
    start = first % len(rows)
    n_before_wrap = len(rows) - start
    rows[start : start + len(new)] = new[:n_before_wrap]
    rows[: max(0, len(new) - n_before_wrap)] = new[n_before_wrap:]
