"""A recording looked through shows all that is in it, and is there at once the second time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.compose import kept_history
from desktop_app.compose.recording_review import RecordingReview
from desktop_app.compose.view_cache import ViewCache
from desktop_app.core.errors import RecordingError
from desktop_app.core.source_info import SourceKind
from desktop_app.dsp.spill import SpillFolder
from desktop_app.storage.recordings.batch import NOTE, Annotation
from desktop_app.storage.recordings.recording import Recording
from tests.helpers.clock import FakeClock
from tests.storage.recordings import making

if TYPE_CHECKING:
    from pathlib import Path

RATE_HZ = 100.0
N = 30_000
BEGAN_S = making.BEGAN_S


@pytest.fixture(autouse=True)
def _with_little_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_history, "HISTORY_SAMPLES", 4096)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Five minutes of two channels with a gap, and an event."""
    return recorded(tmp_path / "long.vigil")


def recorded(path: Path, *, finish: bool = True) -> Path:
    volts = making.wave(N, 2)
    blocks = [
        making.samples(
            volts[first : first + 500],
            first_index=first,
            segment=int(first >= N // 2),
            start_s=BEGAN_S + first / RATE_HZ + (5.0 if first >= N // 2 else 0.0),
            rate_hz=RATE_HZ,
        )
        for first in range(0, N, 500)
    ]
    event = making.event(100, BEGAN_S + 1.0)
    notes = [
        Annotation(BEGAN_S + 1.5, "clock", "The clock was set."),
        Annotation(BEGAN_S + 2.0, NOTE, "valve opened"),
    ]
    batches = [making.batch(blocks, events=[event], notes=notes)]
    return making.write(path, *batches, finish=finish)


def session_on(path: Path, views: ViewCache | None = None) -> RecordingReview:
    views = views or ViewCache(path.parent / "views")
    spilling = SpillFolder(path.parent / "spilled", 0)
    session = RecordingReview(path, views, FakeClock(BEGAN_S + 1e6), spilling)
    session.open()
    return session


def read_blocks(session: RecordingReview, n_blocks: int) -> None:
    """Read on, and stop after so many."""
    is_stopped = iter([False] * n_blocks + [True])
    session.read_step(is_stopped=lambda: next(is_stopped))


def read(session: RecordingReview, n_steps: int = 1000) -> RecordingReview:
    for _ in range(n_steps):
        session.read_step(0.01)
        if session.has_ended:
            break
    return session


def check(session: RecordingReview, path: Path) -> None:
    """All that the recording holds is in the history."""
    with Recording(path) as recording:
        blocks = list(recording.blocks())
    assert session.history is not None
    times_s, volts = session.history.values(0.0, 1e12)
    np.testing.assert_allclose(times_s, np.concatenate([block.times_s() for block in blocks]))
    np.testing.assert_allclose(volts, np.concatenate([block.volts for block in blocks]), atol=1e-6)
    assert len(session.history.gaps(0.0, 1e12)) == 1


def end(session: RecordingReview) -> None:
    session.close()
    session.forget()


def test_all_of_it_can_be_looked_at_and_what_was_found_in_it(path: Path) -> None:
    session = read(session_on(path))
    check(session, path)
    (event,) = session.found_before()
    assert event.start_s == BEGAN_S + 1.0
    assert session.found_before() == ()
    assert session.noted_before() == ((BEGAN_S + 2.0, "valve opened"),)
    assert session.noted_before() == ()
    end(session)


def test_it_tells_of_itself_as_a_replay_at_its_end(path: Path) -> None:
    session = read(session_on(path))
    snapshot = session.snapshot()
    assert (snapshot.info.kind, snapshot.info.label) == (SourceKind.REPLAY, "long.vigil")
    assert snapshot.has_ended
    assert snapshot.ledger.closes
    assert (snapshot.ledger.decoded, snapshot.ledger.lost) == (N, 0)
    end(session)


def test_what_was_read_can_be_seen_before_the_rest_and_how_much_it_is(path: Path) -> None:
    session = session_on(path)
    read_blocks(session, 1)
    assert session.history is not None
    assert session.history.end_row == 500
    assert session.snapshot().info.label.startswith("long.vigil, ")
    assert session.snapshot().info.label.endswith("%")
    assert not session.has_ended
    end(session)


def test_the_second_time_it_is_there_at_once(path: Path) -> None:
    end(read(session_on(path)))
    again = session_on(path)
    assert again.has_ended
    assert len(again.found_before()) == 1
    check(again, path)
    end(again)


@pytest.mark.parametrize("name", ["index", "level0", "level1", "level3"])
def test_a_damaged_view_is_made_anew(path: Path, name: str) -> None:
    end(read(session_on(path)))
    (view,) = (path.parent / "views").iterdir()
    held = bytearray((view / name).read_bytes())
    held[len(held) // 2] ^= 0xFF
    (view / name).write_bytes(held)
    again = session_on(path)
    assert not again.has_ended
    check(read(again), path)
    end(again)
    last = session_on(path)
    assert last.has_ended
    end(last)


def test_the_view_of_another_recording_of_that_name_is_made_anew(path: Path) -> None:
    end(read(session_on(path)))
    path.unlink()
    making.small(path)
    again = session_on(path)
    assert not again.has_ended
    assert read(again).history is not None
    end(again)


def test_one_that_is_left_early_leaves_no_view(path: Path) -> None:
    session = session_on(path)
    read_blocks(session, 30)
    assert session.history is not None
    assert session.history.n_bytes_on_disk
    end(session)
    assert list((path.parent / "views").iterdir()) == []


def test_one_that_was_broken_off_is_read_but_no_view_of_it_is_stored(tmp_path: Path) -> None:
    path = recorded(tmp_path / "broken.vigil", finish=False)
    session = read(session_on(path))
    session.close()
    check(session, path)
    session.forget()
    assert not (tmp_path / "views").exists()


def test_as_many_views_are_kept_as_there_is_room_for(tmp_path: Path) -> None:
    paths = [recorded(tmp_path / f"{number}.vigil") for number in range(4)]
    room = [1 << 30]
    views = ViewCache(tmp_path / "views", lambda: room[0])
    for path in paths[:3]:
        end(read(session_on(path, views)))
    room[0] = sum(one.stat().st_size for one in views.folder.rglob("*") if one.is_file())
    is_stored = [session_on(path, views) for path in paths[:1]]
    assert [one.has_ended for one in is_stored] == [True]
    end(is_stored[0])
    end(read(session_on(paths[3], views)))
    there = []
    for path in paths:
        session = session_on(path, views)
        there.append(session.has_ended)
        end(session)
    # The second was not looked at for longest.
    assert there == [True, False, True, True]


def test_a_view_that_alone_is_too_much_is_there_while_it_is_looked_at(tmp_path: Path) -> None:
    views = ViewCache(tmp_path / "views", lambda: 1000)
    path = recorded(tmp_path / "long.vigil")
    session = read(session_on(path, views))
    check(session, path)
    views.prune()
    check(session, path)
    end(session)
    assert list(views.folder.iterdir()) == []


def test_what_is_no_recording_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("no recording")
    with pytest.raises(RecordingError, match="is not a recording"):
        RecordingReview(path, ViewCache(tmp_path), FakeClock())
