"""A history that was stored is read as it was; one that was touched is not read at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.core.messages import SampleBlock
from desktop_app.dsp.history import SampleHistory
from desktop_app.dsp.spill import SpillFolder
from desktop_app.dsp.stored_history import StoredFolder

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.dsp.sample_store import NewArchive

RATE_HZ = 1000.0
BEGIN_S = 1e9
N = 40_000
IN_MEMORY = 4096
GAP_AT = 13_000


def folder_at(path: Path, identity: bytes = b"a recording") -> StoredFolder:
    return StoredFolder(path / "view", identity, SpillFolder(path, 0).check_room)


def filled(capacity: int, new_archive: NewArchive | None = None) -> SampleHistory:
    """Two channels of noise; after a gap they go on in a second segment."""
    history = SampleHistory(capacity, 2, new_archive)
    volts = np.random.default_rng(2).normal(2.5, 0.5, (N, 2)).astype(np.float32).astype(float)
    for first in range(0, N, 500):
        is_after = first >= GAP_AT
        start_s = BEGIN_S + first / RATE_HZ + (3.0 if is_after else 0.0)
        index = first + (700 if is_after else 0)
        rows = volts[first : first + 500]
        history.append(SampleBlock(index, int(is_after), start_s, RATE_HZ, rows))
    return history


@pytest.fixture(scope="module")
def whole() -> SampleHistory:
    return filled(N)


@pytest.fixture
def stored(tmp_path: Path) -> Path:
    folder = folder_at(tmp_path)
    history = filled(IN_MEMORY, folder.new_archive)
    history.store_in(folder)
    history.close()
    return tmp_path


@pytest.mark.parametrize("max_columns", [50, 700, 100_000])
@pytest.mark.parametrize("span_s", [(0.0, 60.0), (12.5, 13.5), (39.0, 60.0), (2.0, 2.01)])
def test_it_is_drawn_as_it_was(
    stored: Path, whole: SampleHistory, max_columns: int, span_s: tuple[float, float]
) -> None:
    again = SampleHistory.stored_in(folder_at(stored))
    start_s, end_s = (BEGIN_S + one for one in span_s)
    found, expected = (one.trace(start_s, end_s, max_columns) for one in (again, whole))
    assert [one.segment for one in found] == [one.segment for one in expected]
    for one, other in zip(found, expected, strict=True):
        assert one.samples_per_column == other.samples_per_column
        for name in ("times_s", "low", "high"):
            np.testing.assert_array_equal(getattr(one, name), getattr(other, name))
    again.close()


def test_everything_else_of_it_is_there(stored: Path, whole: SampleHistory) -> None:
    again = SampleHistory.stored_in(folder_at(stored))
    for name in ("n_channels", "start_s", "end_s", "end_index", "end_row"):
        assert getattr(again, name) == getattr(whole, name)
    assert again.gaps(BEGIN_S, BEGIN_S + 60) == whole.gaps(BEGIN_S, BEGIN_S + 60)
    for one, other in zip(again.values(0, 2e9), whole.values(0, 2e9), strict=True):
        np.testing.assert_array_equal(one, other)
    time_s, newest = again.latest() or (0.0, np.empty(0))
    assert (time_s, newest.tolist()) == (whole.end_s, whole.latest()[1].tolist())  # type: ignore[index]
    again.close()


def test_a_folder_is_read_when_it_is_complete_and_no_sooner(tmp_path: Path) -> None:
    folder = folder_at(tmp_path)
    history = filled(IN_MEMORY, folder.new_archive)
    with pytest.raises(FileNotFoundError):
        SampleHistory.stored_in(folder)
    history.store_in(folder)
    SampleHistory.stored_in(folder).close()
    history.close()


def test_what_was_begun_and_given_up_leaves_nothing(tmp_path: Path) -> None:
    folder = folder_at(tmp_path)
    filled(IN_MEMORY, folder.new_archive).close()
    folder.discard()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["index", *(f"level{level}" for level in range(7))])
@pytest.mark.parametrize("harm", ["flip", "cut", "grow", "remove"])
def test_what_was_touched_is_not_read(stored: Path, name: str, harm: str) -> None:
    path = stored / "view" / name
    data = bytearray(path.read_bytes())
    if harm == "remove":
        path.unlink()
    elif harm == "flip" and data:
        data[len(data) // 2] ^= 1
        path.write_bytes(data)
    else:
        path.write_bytes(data[:-1] if harm == "cut" and data else data + b"\0")
    with pytest.raises((OSError, ValueError)):
        SampleHistory.stored_in(folder_at(stored))


def test_that_of_another_recording_is_not_read(stored: Path) -> None:
    with pytest.raises(ValueError, match="something else"):
        SampleHistory.stored_in(folder_at(stored, b"another"))


def test_a_newer_one_takes_the_place_of_the_older(stored: Path) -> None:
    folder = folder_at(stored, b"another")
    history = filled(IN_MEMORY, folder.new_archive)
    history.store_in(folder)
    history.close()
    again = SampleHistory.stored_in(folder)
    assert again.end_row == N
    again.close()


def test_what_lies_in_memory_only_is_not_stored(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="no files"):
        filled(IN_MEMORY).store_in(folder_at(tmp_path))
