"""The last minutes of a source in memory, packed as they are written: the flight recorder."""

from __future__ import annotations

import mmap
import sys
from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.storage.recordings.batch import Batch, Bytes, Judging

LONGEST_S = 600.0
MOST_BYTES = 160 << 20
# How many times in the longest it is asked for what judges, which takes up to 0.3 MB.
N_STANDING = 10
# What is smaller lies well among Python's own small objects.
SMALL_BYTES = 512
PAGE_BYTES = 1 << 18


class Pages:
    """Bytes in pages of their own, one page filled after the other.

    A page goes back to the system as a whole, with the last that lies in it. On the heap what goes
    can leave a hole that the next one, of another size, does not fit into: no more would be held,
    and the memory grow.
    """

    def __init__(self) -> None:
        self._page = memoryview(b"")
        self._used = 0

    def keep(self, data: Bytes) -> Bytes:
        """The same bytes, in a page unless they are few."""
        size = len(data)
        if size < SMALL_BYTES:
            return data
        if self._used + size > len(self._page):
            self._page = memoryview(_new_page(max(size, PAGE_BYTES)))
            self._used = 0
        kept = self._page[self._used : self._used + size]
        kept[:] = data
        self._used += size
        return kept.toreadonly()

    def keep_all(self, batch: Batch) -> Batch:
        """The same batch; all that is large in it is kept."""
        return replace(
            batch,
            chunks=tuple(replace(row, data=self.keep(row.data)) for row in batch.chunks),
            blocks=tuple(replace(row, volts=self.keep(row.volts)) for row in batch.blocks),
            judgings=tuple(replace(one, state=self.keep(one.state)) for one in batch.judgings),
            standing=tuple(replace(one, state=self.keep(one.state)) for one in batch.standing),
        )


class FlightRing:
    """Holds batches of `longest_s` seconds, fewer where they would take more than `most_bytes`.

    What judged is known at a few moments only, and what is saved begins with one: a tenth more is
    held, so that it is still as long.
    """

    def __init__(self, longest_s: float = LONGEST_S, most_bytes: int = MOST_BYTES) -> None:
        self._longest_s = longest_s
        self._most_bytes = most_bytes
        self._batches: deque[Batch] = deque()
        self._pages = Pages()
        self._n_bytes = 0
        self._standing_s = -1e300

    @property
    def wants_standing(self) -> bool:
        """Whether it is time to hear what judges."""
        return self._end_s - self._standing_s >= self._longest_s / N_STANDING

    @property
    def n_bytes(self) -> int:
        """The memory it takes."""
        return self._n_bytes

    @property
    def length_s(self) -> float:
        """How far back it reaches, but for what is only held to begin well."""
        if not self._batches:
            return 0.0
        return min(self._end_s - self._batches[0].before.at_s, self._longest_s)

    def saveable(self) -> tuple[Batch, ...]:
        """What is held, oldest first, from where it is known on what judged.

        That stands in the first batch. If it was told of no sample that is held, all is saved.
        """
        batches = tuple(self._batches)
        told = (one for batch in batches for one in (*batch.judgings, *batch.standing))
        for judging in told:
            at = _batch_of(judging, batches)
            if at is not None:
                first = batches[at]
                later = (one for one in first.judgings if one.first_index > judging.first_index)
                return (replace(first, judgings=(judging, *later)), *batches[at + 1 :])
        return batches

    def add(self, batch: Batch) -> None:
        """Take in the newest batch; the oldest go."""
        self._batches.append(self._pages.keep_all(batch))
        self._n_bytes += batch.n_bytes
        if batch.judgings or batch.standing:
            self._standing_s = batch.after.at_s
        longest_s = self._longest_s * (1 + 1 / N_STANDING)
        while len(self._batches) > 1 and (
            self._n_bytes > self._most_bytes
            or self._end_s - self._batches[0].after.at_s > longest_s
        ):
            self._n_bytes -= self._batches.popleft().n_bytes

    def clear(self) -> None:
        """Forget everything: another source is watched now."""
        self._batches.clear()
        self._pages = Pages()
        self._n_bytes = 0
        self._standing_s = -1e300

    @property
    def _end_s(self) -> float:
        return self._batches[-1].after.at_s if self._batches else 0.0


def _new_page(n_bytes: int) -> mmap.mmap:
    if sys.platform == "win32":
        return mmap.mmap(-1, n_bytes)
    return mmap.mmap(-1, n_bytes, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)


def _batch_of(judging: Judging, batches: tuple[Batch, ...]) -> int | None:
    """Which batch holds the sample from which on it judged; None where that has gone."""
    for at, batch in enumerate(batches):
        for row in batch.blocks:
            if row.first_index <= judging.first_index < row.first_index + row.n_samples:
                return at
    return None
