from __future__ import annotations

import errno
import io
import threading
from typing import TYPE_CHECKING, BinaryIO

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.messages import SampleBlock
from desktop_app.dsp.archive import Archive
from desktop_app.dsp.columns import FACTOR
from desktop_app.dsp.history import SampleHistory
from desktop_app.dsp.sample_store import SampleStore
from desktop_app.dsp.spill import SpillFolder
from tests.helpers.patience import PATIENCE_S

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.messages import FloatArray

BEGIN_S = 1.7e9


def in_memory(n_channels: int, first_index: int) -> Archive:
    return Archive(n_channels, first_index, lambda _level: io.BytesIO())


def rows_of(n: int, seed: int = 0) -> FloatArray:
    """Values that survive float32, with blanks."""
    rng = np.random.default_rng(seed)
    rows: FloatArray = rng.normal(size=(n, 2)).astype(np.float32).astype(np.float64)
    rows[rng.random((n, 2)) < 0.1] = np.nan
    return rows


@settings(deadline=None, max_examples=60)
@given(
    st.integers(64, 600),
    st.lists(st.integers(0, 700), min_size=1, max_size=12),
    st.sampled_from([1, 2, 16, 64, 100, 256, 4096]),
    st.data(),
)
def test_what_is_in_files_reads_like_what_is_in_memory(
    capacity: int, counts: list[int], width: int, data: st.DataObject
) -> None:
    small, large = SampleStore(capacity, 2, in_memory), SampleStore(20_000, 2)
    for seed, count in enumerate(counts):
        rows = rows_of(count, seed)
        small.append(rows)
        large.append(rows)

    assert (small.first_index, small.end_index) == (0, sum(counts))
    first = data.draw(st.integers(0, small.end_index))
    end = data.draw(st.integers(first, small.end_index))
    np.testing.assert_array_equal(small.copy(first, end), large.copy(first, end))
    starts, extremes = small.columns(first, end, width)
    wanted_starts, wanted = large.columns(first, end, width)
    assert starts.tolist() == wanted_starts.tolist()
    for part, wanted_part in zip(extremes, wanted, strict=True):
        np.testing.assert_array_equal(part, wanted_part)


def block(first: int, rows: FloatArray) -> SampleBlock:
    return SampleBlock(first, 0, BEGIN_S + first / 100, 100.0, rows)


def test_a_session_longer_than_the_memory_is_kept_whole(tmp_path: Path) -> None:
    history = SampleHistory(10_000, 1, SpillFolder(tmp_path / "cache", 0))
    for first in range(0, 100_000, 500):
        history.append(block(first, np.full((500, 1), first / 1e5)))
    history.append(block(100_000, np.array([[4.9]])))
    for first in range(100_001, 150_001, 500):
        history.append(block(first, np.full((500, 1), 1.0)))

    assert history.start_s == BEGIN_S
    assert history.n_bytes_on_disk > 400_000
    (trace,) = history.trace(BEGIN_S, BEGIN_S + 1500.1, 1000)
    assert trace.high.max() == pytest.approx(4.9)
    times_s, volts = history.values(BEGIN_S + 10.0, BEGIN_S + 10.05)
    assert volts[:, 0] == pytest.approx(0.01)
    assert times_s == pytest.approx(BEGIN_S + 10 + np.arange(6) / 100)
    assert list((tmp_path / "cache").iterdir()) == []  # the files have no names
    history.close()


class FullDisk(io.BytesIO):
    """Takes a little and then no more."""

    def write(self, data: object) -> int:
        if self.tell() > 50_000:
            raise OSError(errno.ENOSPC, "No space left on device")
        return super().write(data)  # type: ignore[arg-type]


def full_disk(n_channels: int, first_index: int) -> Archive:
    def open_file(_level: int) -> BinaryIO:
        return FullDisk()

    return Archive(n_channels, first_index, open_file)


def test_a_full_disk_costs_the_past_but_not_the_present() -> None:
    history = SampleHistory(10_000, 1, full_disk)
    for first in range(0, 100_000, 500):
        history.append(block(first, np.full((500, 1), first / 1e5)))
    assert history.end_index == 100_000
    assert history.start_s == pytest.approx(BEGIN_S + 900.0)
    assert history.n_bytes_on_disk == 0
    (trace,) = history.trace(BEGIN_S, BEGIN_S + 1000, 100)
    assert trace.low.min() == pytest.approx(0.9)


def test_a_disk_that_is_nearly_full_is_left_to_the_recording(tmp_path: Path) -> None:
    history = SampleHistory(1000, 1, SpillFolder(tmp_path, 1 << 62))
    for first in range(0, 5000, 500):
        history.append(block(first, np.zeros((500, 1))))
    assert history.start_s == pytest.approx(BEGIN_S + 40.0)


def test_who_looks_does_not_wait_for_the_disk(tmp_path: Path) -> None:
    writes, may_go_on = threading.Event(), threading.Event()

    class SlowDisk(SpillFolder):
        def check_room(self, n_bytes: int) -> None:
            """The disk is busy with something else."""
            writes.set()
            may_go_on.wait(PATIENCE_S)

    history = SampleHistory(1000, 1, SlowDisk(tmp_path, 0))
    for first in range(0, 1000, 500):
        history.append(block(first, np.full((500, 1), first / 1e3)))
    writer = threading.Thread(target=history.append, args=(block(1000, np.ones((500, 1))),))
    writer.start()
    try:
        assert writes.wait(PATIENCE_S)
        (trace,) = history.trace(BEGIN_S, BEGIN_S + 20, 100)
        times_s, _ = history.values(BEGIN_S, BEGIN_S + 20)
        latest = history.latest()
        assert latest is not None
        assert (len(times_s), history.end_row, history.gaps(BEGIN_S, BEGIN_S + 20)) == (
            1000,
            1000,
            (),
        )
        assert latest[0] == history.end_s == pytest.approx(BEGIN_S + 9.99)
        assert (trace.low.min(), trace.high.max()) == (0.0, 0.5)
    finally:
        may_go_on.set()
        writer.join(PATIENCE_S)
    assert (history.end_row, history.start_s) == (1500, BEGIN_S)
    history.close()


def test_what_is_read_while_more_is_written_is_what_was_written(tmp_path: Path) -> None:
    archive = SpillFolder(tmp_path, 0)(1, 0)
    has_ended = threading.Event()

    def write() -> None:
        for first in range(0, 200_000, 1000):
            archive.append(np.arange(first, first + 1000, dtype=np.float64)[:, None])
        has_ended.set()

    writer = threading.Thread(target=write)
    writer.start()
    n_read = 0
    while not has_ended.is_set() or not n_read:
        end = archive.end_index
        n_cells = end // FACTOR
        np.testing.assert_array_equal(archive.copy(0, end)[:, 0], np.arange(end))
        low, high = archive.cells(1, 0, n_cells)
        np.testing.assert_array_equal(low[:, 0], FACTOR * np.arange(n_cells))
        np.testing.assert_array_equal(high[:, 0], low[:, 0] + FACTOR - 1)
        n_read += 1
    writer.join(PATIENCE_S)
    assert archive.end_index == 200_000
    archive.close()


def test_what_was_written_is_given_back(tmp_path: Path) -> None:
    history = SampleHistory(1000, 1, SpillFolder(tmp_path, 0))
    for first in range(0, 5000, 500):
        history.append(block(first, np.zeros((500, 1))))
    history.close()
    assert history.start_s == pytest.approx(BEGIN_S + 40.0)
    history.append(block(5000, np.zeros((500, 1))))
    assert history.end_index == 5500
