"""What has been received, with its times, for whoever wants to look. Thread-safe.

Segments are never joined: every answer comes in pieces that end where the signal was interrupted.
"""

from __future__ import annotations

import threading
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.messages import SampleBlock, channel_name, frozen
from desktop_app.dsp.kept_columns import KeptColumns
from desktop_app.dsp.sample_store import BATCH, SampleStore
from desktop_app.dsp.stored_history import Index
from desktop_app.dsp.time_map import TimeMap

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray
    from desktop_app.dsp.sample_store import NewArchive
    from desktop_app.dsp.stored_history import StoredFolder

# So that a span of exactly `max_columns` samples does not flicker between two widths.
MARGIN = 1.1
# So many rows are copied at once, in about a millisecond.
_PIECE = 1 << 16


@dataclass(frozen=True, slots=True)
class TraceSegment:
    """A piece of the signal without interruption, fit to be drawn.

    `times_s` is `(m,)`, `low` and `high` are `(m, channels)`: the extremes of `samples_per_column`
    samples from that time on, or the samples themselves where that is 1. All are read-only.
    """

    segment: int
    samples_per_column: int
    times_s: FloatArray
    low: FloatArray
    high: FloatArray


@dataclass(frozen=True, slots=True)
class Gap:
    """An interruption, from the last sample before to the first after it."""

    start_s: float
    end_s: float


@dataclass(slots=True)
class _Stretch:
    """Rows `first` to `end` of the store, without an interruption."""

    segment: int
    first: int
    end: int


class SampleHistory:
    """The samples of a source; appended by one thread, read by any.

    The newest `capacity` are in memory; older ones are kept where there are files for them, and who
    reads never waits for the disk that is written to. Rows are stored without those that were lost:
    each stretch between two interruptions is a range of rows, and columns lie on the grid of rows.
    """

    def __init__(
        self, capacity: int, n_channels: int, new_archive: NewArchive | None = None
    ) -> None:
        # Held while what can be read changes, and while files are written to: the first is short.
        self._lock = threading.Lock()
        self._writing = threading.Lock()
        self._n_channels = n_channels
        self._names: tuple[str, ...] = ()
        self._samples = SampleStore(capacity, n_channels, new_archive)
        self._times = TimeMap()
        self._end_index = 0
        self._stretches: list[_Stretch] = []
        self._kept = KeptColumns()

    @classmethod
    def stored_in(cls, folder: StoredFolder) -> SampleHistory:
        """What was stored there, to be read; `OSError` or `ValueError` where it is not to be."""
        index, archive = folder.open()
        history = cls(1, index.n_channels)
        history._samples = SampleStore.over(archive, index.n_channels)
        history._times, history._end_index = index.times, index.end_index
        history._stretches = [_Stretch(*one) for one in index.stretches]
        return history

    def store_in(self, folder: StoredFolder) -> None:
        """Keep all of it, whose files must be those of `folder`; raises `OSError`.

        Nothing may be appended any more.
        """
        with self._writing:
            end_row = self._samples.put_away().end_index
        with self._lock:
            stretches = tuple((one.segment, one.first, one.end) for one in self._stretches)
            index = Index(self._n_channels, end_row, self._end_index, stretches, self._times)
        # Whoever draws does not wait for the hashes.
        folder.store(index)

    @property
    def n_channels(self) -> int:
        """Columns of every answer."""
        return self._n_channels

    @property
    def names(self) -> tuple[str, ...]:
        """Those of the channels, as the newest sample came."""
        return tuple(channel_name(self._names, channel) for channel in range(self._n_channels))

    def name_channels(self, names: tuple[str, ...]) -> None:
        """They are called so, where they are not A0, A1 and so on."""
        self._names = names

    @property
    def end_index(self) -> int:
        """Index of the next sample."""
        with self._lock:
            return self._end_index

    @property
    def end_row(self) -> int:
        """Number of the next row: the samples that were received, without those that were lost."""
        # Asked for two hundred times a second: a number by itself needs no lock.
        return self._samples.end_index

    @property
    def n_bytes_on_disk(self) -> int:
        """How much the files of older samples take."""
        with self._lock:
            return self._samples.n_bytes_on_disk

    @property
    def start_s(self) -> float | None:
        """Time of the oldest sample held; None while empty."""
        with self._lock:
            return self._begin_s(self._stretches[0]) if self._stretches else None

    @property
    def end_s(self) -> float | None:
        """Time of the newest sample; None while empty."""
        with self._lock:
            return self._last_s(self._stretches[-1]) if self._stretches else None

    def make_room(self, n_rows: int = BATCH) -> None:
        """Put into the files what so many more rows would overwrite, for which it may have to wait.

        `append` does it, too; who appends with a lock in hand makes room before.
        """
        with self._writing:
            try:
                self._samples.make_room(n_rows)
            except OSError as error:
                with self._lock:
                    self._samples.give_up(error)

    def append(self, block: SampleBlock) -> None:
        """Add a block later than all before it; ValueError where its index is not."""
        if not block.n_samples:
            return
        self._names = block.names
        self.make_room(block.n_samples)
        with self._lock:
            n_missing = block.first_index - self._end_index
            if n_missing < 0:
                raise ValueError(f"index {block.first_index} is {-n_missing} samples too early")
            first = self._samples.end_index
            begins = n_missing or not self._stretches
            if begins or block.segment != self._stretches[-1].segment:
                self._stretches.append(_Stretch(block.segment, first, first))
            joins = self._stretches[-1].end > self._stretches[-1].first
            step_s = 1.0 / block.rate_hz
            self._times.append(first, block.n_samples, block.start_s, step_s, joins=joins)
            self._samples.append(block.volts)
            self._end_index = block.end_index
            self._stretches[-1].end = self._samples.end_index
            self._forget_before(self._samples.first_index)

    def close(self) -> None:
        """Give back the files of older samples; the newest stay."""
        with self._writing, self._lock:
            self._samples.close()
            if self._stretches:
                self._forget_before(self._samples.first_index)

    def latest(self) -> tuple[float, FloatArray] | None:
        """Time and values `(channels,)` of the newest sample; None while empty."""
        with self._lock:
            if not self._stretches:
                return None
            end = self._samples.end_index
            return self._time_s(end - 1), self._samples.copy(end - 1, end)[0]

    def trace(self, start_s: float, end_s: float, max_columns: int) -> tuple[TraceSegment, ...]:
        """What to draw of a span of time, in about `max_columns` columns or half as many.

        A column is a power of two samples wide and lies on an absolute grid. The sample or column
        on either side of the span is included, so that lines run to the edge of the picture.
        """
        with self._lock:
            stretches = self._between(start_s, end_s)
            ranges = [self._range(stretch, start_s, end_s, margin=1) for stretch in stretches]
            n_samples = sum(end - first for first, end in ranges)
            width = 1
            while n_samples > MARGIN * max_columns * width:
                width *= 2
            return tuple(
                self._drawn(stretch, *span, width)
                for stretch, span in zip(stretches, ranges, strict=True)
            )

    def gaps(self, start_s: float, end_s: float) -> tuple[Gap, ...]:
        """The interruptions that touch a span of time, in order."""
        with self._lock:
            after = bisect_left(self._stretches, end_s, key=self._begin_s) + 1
            before = max(0, bisect_right(self._stretches, start_s, key=self._begin_s) - 1)
            gaps = (
                Gap(self._last_s(left), self._begin_s(right))
                for left, right in pairwise(self._stretches[before:after])
            )
            return tuple(gap for gap in gaps if gap.end_s > start_s and gap.start_s < end_s)

    def values(self, start_s: float, end_s: float) -> tuple[FloatArray, FloatArray]:
        """Every sample from `start_s` to `end_s`: times `(n,)` and values `(n, channels)`.

        Copied piece by piece, so that who appends or draws never waits for a million samples. What
        is forgotten meanwhile is left out.
        """
        with self._lock:
            ranges = [
                self._range(stretch, start_s, end_s) for stretch in self._between(start_s, end_s)
            ]
        parts = [
            self._piece(at, min(at + _PIECE, end))
            for first, end in ranges or [(0, 0)]
            for at in range(first, max(end, first + 1), _PIECE)
        ]
        times_s, values = zip(*parts, strict=True)
        return np.concatenate(times_s), np.concatenate(values)

    def _piece(self, first: int, end: int) -> tuple[FloatArray, FloatArray]:
        """Times and values of those of a range of rows that are still held."""
        with self._lock:
            first = min(max(first, self._samples.first_index), end)
            if first == end:
                return np.empty(0), np.empty((0, self._n_channels))
            times, values = self._times.part(first, end), self._samples.copy(first, end)
        return times.times_s(np.arange(first, end)), values

    def blocks(self, first_row: int, n_most: int) -> tuple[SampleBlock, ...]:
        """The samples from `first_row` on, the newest `n_most` of them, cut at interruptions.

        Their indexes are numbers of rows. A block's rate is the mean one over its length.
        """
        with self._lock:
            first_row = max(first_row, self._samples.end_index - n_most)
            later = [stretch for stretch in self._stretches if stretch.end > first_row]
            return tuple(self._block(stretch, first_row) for stretch in later)

    def _block(self, stretch: _Stretch, first_row: int) -> SampleBlock:
        first = max(stretch.first, first_row)
        # One more before the first, where there is one: a single sample has no distance.
        from_index = max(stretch.first, first - 1)
        begin_s, last_s = self._time_s(from_index), self._last_s(stretch)
        n_steps = stretch.end - 1 - from_index
        return SampleBlock(
            first_index=first,
            segment=stretch.segment,
            start_s=self._time_s(first),
            rate_hz=n_steps / (last_s - begin_s) if n_steps else 1.0,
            volts=frozen(self._samples.copy(first, stretch.end)),
        )

    def _forget_before(self, first_index: int) -> None:
        gone = bisect_right(self._stretches, first_index, key=lambda stretch: stretch.end)
        del self._stretches[:gone]
        if self._stretches:
            self._stretches[0].first = max(self._stretches[0].first, first_index)
        self._times.forget_before(first_index)

    def _time_s(self, index: int) -> float:
        return self._times.time_s(index)

    def _begin_s(self, stretch: _Stretch) -> float:
        return self._time_s(stretch.first)

    def _last_s(self, stretch: _Stretch) -> float:
        return self._time_s(stretch.end - 1)

    def _between(self, start_s: float, end_s: float) -> list[_Stretch]:
        """The stretches with a sample in a span of time, or reaching over all of it."""
        first = bisect_left(self._stretches, start_s, key=self._last_s)
        end = bisect_right(self._stretches, end_s, key=self._begin_s)
        return self._stretches[first:end]

    def _range(
        self, stretch: _Stretch, start_s: float, end_s: float, *, margin: int = 0
    ) -> tuple[int, int]:
        """Indexes of a stretch's samples in a span of time, and `margin` samples on either side."""
        indexes = range(stretch.first, stretch.end)
        first = stretch.first + bisect_left(indexes, start_s, key=self._time_s)
        end = stretch.first + bisect_right(indexes, end_s, key=self._time_s)
        return max(stretch.first, first - margin), min(stretch.end, end + margin)

    def _drawn(self, stretch: _Stretch, first: int, end: int, width: int) -> TraceSegment:
        # Whole columns, or the outermost would change height while the picture scrolls.
        first = max(stretch.first, first // width * width)
        end = min(stretch.end, -(-end // width) * width)
        if width == 1:
            times_s = self._times.times_s(np.arange(first, end))
            low = high = self._samples.copy(first, end)
        else:
            # The newest stretch is drawn again and again while it grows.
            is_newest = stretch is self._stretches[-1]
            starts, (low, high) = (
                self._kept.columns(self._samples, first, end, width)
                if is_newest
                else self._samples.columns(first, end, width)
            )
            times_s = self._times.times_s(np.maximum(starts, first))
        return TraceSegment(stretch.segment, width, frozen(times_s), frozen(low), frozen(high))
