"""What was just recorded can be looked through at once; what goes wrong costs the view alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.compose import kept_history, recording_view, view_cache
from desktop_app.compose.recording_review import RecordingReview
from desktop_app.compose.view_cache import ViewCache
from desktop_app.core.errors import SourceLostError
from desktop_app.dsp.archive import CHECKED_BYTES
from desktop_app.dsp.spill import SpillFolder
from desktop_app.storage.recordings.integrity import check_integrity
from desktop_app.storage.recordings.recording import Recording
from desktop_app.storage.recordings.repair import repair
from tests.compose.recorded import Watch, lines, recorder
from tests.helpers.clock import FakeClock

if TYPE_CHECKING:
    from pathlib import Path

N_LINES = 900


@pytest.fixture(autouse=True)
def _with_little_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (kept_history, recording_view):
        monkeypatch.setattr(module, "HISTORY_SAMPLES", 400)
    monkeypatch.setattr(recording_view, "_ROWS_WAITING", 64)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "run.vigil"


def views_beside(path: Path) -> ViewCache:
    return ViewCache(path.parent / "views")


def at_work(path: Path, *, views: ViewCache | None = None) -> Watch:
    """A recording under way, of a wave that was interrupted once."""
    clock = FakeClock()
    at = Watch(recorder(clock, views=views or views_beside(path)), clock)
    at.recorder.start(path)
    at.recorder.step()
    volts = 2.5 + np.sin(np.arange(N_LINES) / 7.0)
    for first in range(0, N_LINES, 30):
        at.read(lines(*volts[first : first + 30].tolist()))
        at.recorder.step()
        if first == 300:
            at.read(SourceLostError("It has gone.", "Plug it in again."))
            clock.advance(5.0)
            at.read(None)
    return at


def stop(at: Watch) -> None:
    at.recorder.stop()
    at.recorder.step()


def _kill(at: Watch) -> None:
    """Nothing more is written, nothing is ended; the system closes the files."""
    writer, view = at.recorder._writer, at.recorder._view
    assert writer is not None
    assert view is not None
    assert view._history is not None
    writer.abandon()
    view._history.close()


def looked_at(path: Path, *, reads: bool) -> RecordingReview:
    """All of a recording, which must be there at once unless it `reads`."""
    spilling = SpillFolder(path.parent / "spilled", 0)
    session = RecordingReview(path, views_beside(path), FakeClock(1e9), spilling)
    session.open()
    assert session.has_ended is not reads
    while not session.has_ended:
        session.read_step(0.01)
    session.close()
    return session


def drawn(session: RecordingReview, n_columns: int) -> list[list[float]]:
    assert session.history is not None
    pieces = session.history.trace(0.0, 1e12, n_columns)
    return [piece.low[:, 0].tolist() + piece.high[:, 0].tolist() for piece in pieces]


def check(session: RecordingReview, path: Path) -> None:
    """Nothing of the recording is missing in the view, and nothing else is in it."""
    with Recording(path) as recording:
        blocks = list(recording.blocks())
    assert session.history is not None
    times_s, volts = session.history.values(0.0, 1e12)
    assert len(volts) > N_LINES - 10
    np.testing.assert_allclose(times_s, np.concatenate([block.times_s() for block in blocks]))
    np.testing.assert_allclose(volts, np.concatenate([block.volts for block in blocks]), atol=1e-6)
    assert len(session.history.gaps(0.0, 1e12)) == 1
    session.forget()


def test_a_recording_that_was_just_made_is_there_at_once(path: Path) -> None:
    stop(at_work(path))
    check(looked_at(path, reads=False), path)


def test_it_looks_as_when_it_is_read(path: Path) -> None:
    stop(at_work(path))
    made = looked_at(path, reads=False)
    pictures = [drawn(made, n_columns) for n_columns in (8, 60, 5000)]
    made.forget()
    views_beside(path).place(path).discard()
    read = looked_at(path, reads=True)
    for n_columns, picture in zip((8, 60, 5000), pictures, strict=True):
        for ours, theirs in zip(picture, drawn(read, n_columns), strict=True):
            np.testing.assert_allclose(ours, theirs, atol=1e-6)
    read.forget()


def test_one_that_was_killed_is_read_once_and_there_at_once_the_next_time(path: Path) -> None:
    at = at_work(path)
    _kill(at)
    (left_behind,) = (path.parent / "views").iterdir()
    assert (left_behind / "level0").stat().st_size > 0
    assert repair(path)
    check(looked_at(path, reads=True), path)
    check(looked_at(path, reads=False), path)


def test_a_short_one_is_as_soon_read_and_leaves_no_view(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recording_view, "HISTORY_SAMPLES", 10_000)
    stop(at_work(path))
    assert list((path.parent / "views").iterdir()) == []


def test_a_view_that_cannot_be_made_leaves_the_recording_as_it_is(path: Path) -> None:
    blocked = path.parent / "views"
    blocked.write_text("a file where a folder should be")
    stop(at_work(path, views=ViewCache(blocked)))
    with Recording(path) as recording:
        assert check_integrity(recording).is_intact
        assert recording.ending.state == "closed"
    blocked.unlink()
    check(looked_at(path, reads=True), path)


def test_a_disk_that_fills_up_costs_the_view_and_gives_its_room_back(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(view_cache, "LEAVE_FREE_BYTES", 1 << 60)
    stop(at_work(path))
    with Recording(path) as recording:
        assert check_integrity(recording).is_intact
    assert list((path.parent / "views").iterdir()) == []


def test_views_that_would_take_more_than_they_may_cost_the_view_alone(path: Path) -> None:
    views = ViewCache(path.parent / "views", lambda: 100)
    stop(at_work(path, views=views))
    with Recording(path) as recording:
        assert check_integrity(recording).is_intact
    assert list(views.folder.iterdir()) == []


def test_the_view_that_is_being_made_sends_the_oldest_away(path: Path) -> None:
    room = [1 << 30]
    views = ViewCache(path.parent / "views", lambda: room[0])
    stop(at_work(path, views=views))
    (older,) = views.folder.iterdir()
    # Room is asked for by so many bytes at a time.
    room[0] = CHECKED_BYTES + sum(one.stat().st_size for one in older.iterdir()) // 2
    newer = path.with_name("newer.vigil")
    at = at_work(newer, views=views)
    assert not older.exists()
    stop(at)
    check(looked_at(newer, reads=False), newer)
    check(looked_at(path, reads=True), path)


@pytest.mark.allow_logs
def test_a_recording_that_meets_a_full_disk_leaves_no_half_view(path: Path) -> None:
    at = at_work(path)
    at.recorder.fill_disk()
    at.recorder.step()
    noise = np.random.default_rng(4).uniform(1.0, 4.0, 20_000).tolist()
    at.read(lines(*noise))
    at.recorder.step()
    assert at.recorder.status.trouble
    assert list((path.parent / "views").iterdir()) == []
