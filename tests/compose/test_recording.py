"""What a recorder keeps of a session, and what it says when it cannot."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.compose.flight_ring import FlightRing
from desktop_app.core.errors import RecordingError, SourceLostError
from desktop_app.storage.recordings.batch import Accounts, Batch, BlockRow, Judging
from desktop_app.storage.recordings.card import quality_card
from desktop_app.storage.recordings.integrity import check_integrity
from desktop_app.storage.recordings.recording import Recording
from tests.compose.recorded import Watch, lines, recorder, volts_of, watch
from tests.helpers.clock import FakeClock

if TYPE_CHECKING:
    from pathlib import Path

UNPLUGGED = SourceLostError("Uno on ttyACM0 has gone.", "Plug it in again.")


def test_bytes_and_samples_come_back_as_they_were(tmp_path: Path) -> None:
    at = watch()
    path = tmp_path / "run.vigil"
    started = at.recorder.start(path)
    at.recorder.step()
    assert started.result(0) == path
    at.read(lines(0.0, 1.0, 1.1), b"gar\xffbage\n1.", b"2\r\n")
    at.recorder.step()
    at.read(lines(1.3))
    at.recorder.stop()
    at.recorder.step()
    with Recording(path) as recording:
        chunks = [chunk for _, chunk in recording.chunks()]
        assert b"".join(chunk.data for chunk in chunks) == (
            lines(0.0, 1.0, 1.1) + b"gar\xffbage\n1.2\r\n" + lines(1.3)
        )
        assert [chunk.arrived_s - 1e6 for chunk in chunks] == pytest.approx([0.1, 0.2, 0.3, 0.4])
        blocks = list(recording.blocks())
        assert volts_of(blocks) == [1.0, 1.1, 1.2, 1.3]
        assert [(one.first_index, one.start_s, one.rate_hz) for one in blocks] == [
            (one.first_index, one.start_s, one.rate_hz) for one in at.blocks
        ]
        ledger = recording.accounts().ledger
        assert ledger.closes
        assert (ledger.decoded, ledger.judged) == (4, 4)
        assert ledger.bytes.n_rejected == 9
        assert recording.ending.state == "closed"
        assert check_integrity(recording).is_intact
        assert quality_card(recording).text == "100 % complete, no gaps"


def test_a_recording_that_begins_in_the_middle_of_a_line_has_that_sample_whole(
    tmp_path: Path,
) -> None:
    at = watch()
    at.read(lines(0.0, 1.0) + b"2.2")
    at.recorder.start(tmp_path / "run.vigil")
    at.recorder.step()
    at.read(b"5\r\n" + lines(3.0))
    at.recorder.stop()
    at.recorder.step()
    with Recording(tmp_path / "run.vigil") as recording:
        (connection,) = recording.connections()
        assert connection.lead == b"\n2.2"
        assert volts_of(recording.blocks()) == [2.25, 3.0]
        accounts = recording.accounts()
        assert accounts.ledger.closes
        assert accounts.ledger.decoded == 2
        assert accounts.ledger.bytes.received == len(b"2.25\r\n" + lines(3.0))


def test_a_reconnect_is_a_connection_of_its_own_and_a_gap_with_its_cause(tmp_path: Path) -> None:
    at = watch()
    at.recorder.start(tmp_path / "run.vigil")
    at.recorder.step()
    at.read(lines(0.0, 1.0), lines(1.1), b"1.", UNPLUGGED)
    at.clock.advance(3.0)
    at.read(None)
    at.read(lines(0.0, 2.0), lines(2.1))
    at.recorder.close()
    with Recording(tmp_path / "run.vigil") as recording:
        assert [one.cause for one in recording.connections()] == ["", str(UNPLUGGED)]
        assert [number for number, _ in recording.chunks()] == [0, 0, 0, 1, 1]
        first, second = recording.segments()
        assert (first.n_samples, second.n_samples) == (2, 2)
        card = quality_card(recording)
        assert [gap.cause for gap in card.gaps] == [str(UNPLUGGED)]
        assert card.text.endswith("% complete, 1 gap")
        assert card.completeness < 0.2
        assert recording.accounts().ledger.closes


def test_events_are_kept_as_they_stand_last_and_remarks_with_them(tmp_path: Path) -> None:
    at = watch()
    at.recorder.start(tmp_path / "run.vigil")
    at.recorder.step()
    wave = [2.0 + 0.1 * (n % 5) for n in range(300)]
    for first in range(0, 300, 10):
        at.read(lines(*wave[first : first + 10]))
    at.recorder.step()
    at.recorder.annotate("valve opened")
    at.read(lines(9.0))
    at.recorder.step()
    at.read(*[lines(*wave[:10])] * 40)
    at.recorder.close()
    with Recording(tmp_path / "run.vigil") as recording:
        (event,) = recording.events()
        assert event.peak_volts == 9.0
        assert event.end_s is not None
        assert [note.text for note in recording.annotations()] == ["valve opened"]


def test_a_jump_of_the_hosts_clock_is_written_down_and_moves_nothing(tmp_path: Path) -> None:
    clock = FakeClock()
    ahead_s = [0.0]
    at = Watch(recorder(clock), clock)
    at.recorder._clock_watch._wall_s = lambda: clock.now_s() + ahead_s[0]
    at.recorder.start(tmp_path / "run.vigil")
    at.recorder.step()
    at.read(lines(0.0, 1.0))
    ahead_s[0] = 3600.0
    at.recorder.step()
    at.read(lines(1.1))
    at.recorder.close()
    with Recording(tmp_path / "run.vigil") as recording:
        (jump,) = quality_card(recording).clock_jumps
        assert jump.text == "the computer's clock jumped by +3600.000 s"
        assert quality_card(recording).gaps == ()


def test_the_flight_recorder_saves_what_just_happened(tmp_path: Path) -> None:
    clock = FakeClock()
    at = Watch(recorder(clock, ring=FlightRing(longest_s=10.0)), clock)
    for n in range(300):
        at.read(lines(1.0 + n / 1000))
        if n % 5 == 4:
            at.recorder.step()
    assert 9.0 <= at.recorder.status.flight_s <= 11.0
    at.recorder.save_last(tmp_path / "last.vigil")
    at.recorder.step()
    with Recording(tmp_path / "last.vigil") as recording:
        volts = volts_of(recording.blocks())
        assert volts == volts_of(at.blocks)[-len(volts) :]
        assert 90 <= len(volts) <= 120
        assert recording.accounts().ledger.closes
        assert recording.accounts().ledger.decoded == len(volts)
        assert check_integrity(recording).is_intact


def test_the_flight_recorder_tells_what_judged_as_it_was_told() -> None:
    ring = FlightRing(longest_s=10.0)
    told = Judging(0, "{}", bytes(range(256)) * 1000)
    row = BlockRow(0, 0, 0, 5, 1, 0.0, 0.4, b"", b"")
    here = Accounts(0.0)
    ring.add(Batch((), (), (row,), (), (), here, here, standing=(told, replace(told, state=b""))))
    (batch,) = ring.saveable()
    assert batch.judgings[0] == told
    assert ring.n_bytes > len(told.state)


def test_the_flight_recorder_is_bounded_in_bytes_as_well() -> None:
    clock = FakeClock()
    ring = FlightRing(most_bytes=20_000)
    at = Watch(recorder(clock, ring=ring), clock)
    rng = np.random.default_rng(1)
    for _ in range(60):
        at.read(lines(*rng.normal(size=100).tolist()))
        at.recorder.step()
    assert ring.n_bytes <= 20_000
    assert 0 < at.recorder.status.flight_s < 6.0


def test_what_the_disk_was_too_slow_for_is_counted_and_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.compose.inbox.MOST_BYTES", 200)
    at = watch()
    at.recorder.start(tmp_path / "run.vigil")
    at.recorder.step()
    for n in range(40):
        at.read(lines(0.0 if n == 0 else 1.0 + n / 100))
    at.recorder.step()
    at.read(lines(2.0), lines(2.1))
    at.recorder.close()
    with Recording(tmp_path / "run.vigil") as recording:
        accounts = recording.accounts()
        card = quality_card(recording)
        assert accounts.not_recorded > 0
        assert accounts.ledger.decoded == card.n_recorded + accounts.not_recorded == 41
        assert card.n_expected - card.n_recorded == accounts.not_recorded
        assert [one.cause for one in recording.connections()][-1].startswith(
            "the disk was too slow"
        )
        assert [gap.n_missing for gap in card.gaps] == [accounts.not_recorded]


def test_a_file_that_is_there_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "run.vigil"
    path.write_text("precious")
    at = watch()
    started = at.recorder.start(path)
    at.recorder.step()
    with pytest.raises(RecordingError, match="exists already"):
        started.result(0)
    assert path.read_text() == "precious"
    assert not at.recorder.status.is_recording


def test_without_a_source_there_is_nothing_to_record(tmp_path: Path) -> None:
    clock = FakeClock()
    idle = recorder(clock)
    started, saved = idle.start(tmp_path / "a.vigil"), idle.save_last(tmp_path / "b.vigil")
    idle.step()
    for future in (started, saved):
        with pytest.raises(RecordingError, match=r"Nothing|nothing"):
            future.result(0)
    assert list(tmp_path.iterdir()) == []


def test_a_recording_ends_with_its_source_and_the_next_source_gets_none(tmp_path: Path) -> None:
    clock = FakeClock()
    ours = recorder(clock)
    at = Watch(ours, clock)
    ours.start(tmp_path / "run.vigil")
    ours.step()
    at.read(lines(0.0, 1.0))
    at.session.close()
    Watch(ours, clock).read(lines(0.0, 5.0))
    ours.step()
    assert not ours.status.is_recording
    assert ours.status.last == tmp_path / "run.vigil"
    with Recording(tmp_path / "run.vigil") as recording:
        assert volts_of(recording.blocks()) == [1.0]
        assert recording.ending.why == "the source was closed"
    ours.save_last(tmp_path / "last.vigil")
    ours.step()
    with Recording(tmp_path / "last.vigil") as recording:
        assert volts_of(recording.blocks()) == [5.0]


@pytest.mark.allow_logs
def test_the_light_goes_off_when_the_file_is_taken_away(tmp_path: Path) -> None:
    at = watch()
    path = tmp_path / "run.vigil"
    at.recorder.start(path)
    at.recorder.step()
    assert at.recorder.status.is_recording
    path.unlink()
    at.recorder.step()
    status = at.recorder.status
    assert status.path is None
    assert "has gone" in status.trouble


def test_status_tells_length_size_and_how_long_the_disk_lasts(tmp_path: Path) -> None:
    clock = FakeClock()
    at = Watch(recorder(clock, free_bytes=lambda _: 10_000_000), clock)
    at.recorder.start(tmp_path / "run.vigil")
    at.recorder.step()
    assert at.recorder.status.left_s is None
    for _ in range(100):
        at.read(lines(1.0))
    at.recorder.step()
    status = at.recorder.status
    assert status.elapsed_s == pytest.approx(10.0)
    assert status.n_samples == 99
    at.recorder.close()


def test_the_disk_lasts_as_long_as_the_samples_need_not_the_settings_at_the_beginning(
    tmp_path: Path,
) -> None:
    clock = FakeClock()
    at = Watch(recorder(clock, free_bytes=lambda _: 10_000_000), clock)
    at.recorder.start(tmp_path / "run.vigil")
    at.recorder.step()
    at.read(lines(1.0))
    at.recorder.step()
    begun = at.recorder.status
    assert begun.left_s is None
    for _ in range(600):
        at.read(lines(1.0))
    at.recorder.step()
    status = at.recorder.status
    grown = status.n_bytes - begun.n_bytes
    assert 0 < grown < status.n_bytes / 2
    pace = grown / (status.elapsed_s - begun.elapsed_s)
    assert status.left_s == pytest.approx(10_000_000 / pace)
    at.recorder.close()
    assert (tmp_path / "run.vigil").stat().st_size == pytest.approx(status.n_bytes, abs=30_000)


def test_the_thread_commits_by_itself(tmp_path: Path) -> None:
    at = watch()
    at.recorder.open()
    at.recorder.start(tmp_path / "run.vigil").result(10)
    at.read(lines(0.0, 1.0))
    assert at.recorder.stop().result(10) == tmp_path / "run.vigil"
    at.recorder.close()
    with Recording(tmp_path / "run.vigil") as recording:
        assert volts_of(recording.blocks()) == [1.0]


def test_a_closed_recording_is_one_file_that_any_sqlite_opens(tmp_path: Path) -> None:
    at = watch()
    at.recorder.start(tmp_path / "run.vigil")
    at.recorder.step()
    at.read(lines(0.0, 1.0))
    at.recorder.close()
    assert [path.name for path in tmp_path.iterdir()] == ["run.vigil"]
    db = sqlite3.connect(tmp_path / "run.vigil")
    assert db.execute("SELECT value FROM meta WHERE key = 'about'").fetchone() == (
        "A recording of Vigil. Not a medical device.",
    )
    db.close()
