"""A file may come from anybody: what is no recording, or no longer one, ends in a sentence."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.core.errors import RecordingError
from desktop_app.storage.recordings.card import quality_card
from desktop_app.storage.recordings.integrity import check_integrity
from desktop_app.storage.recordings.opening import is_recording
from desktop_app.storage.recordings.recording import Recording
from desktop_app.storage.recordings.repair import BROKEN_OFF, list_recordings, repair, repair_all
from desktop_app.storage.recordings.schema import APPLICATION_ID
from desktop_app.storage.recordings.writer import RecordingWriter
from tests.storage.recordings.making import BEGAN_S, batch, origin, samples, small, wave

if TYPE_CHECKING:
    from pathlib import Path


def read_all(path: Path) -> int:
    """Everything that a recording can be asked; the number of samples."""
    with Recording(path) as recording:
        recording.accounts()
        quality_card(recording)
        recording.events()
        recording.connections()
        sum(len(chunk.data) for _, chunk in recording.chunks())
        check_integrity(recording)
        return sum(block.n_samples for block in recording.blocks())


def changed(path: Path, sql: str) -> Path:
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("PRAGMA trusted_schema=ON")
        db.executescript(sql)
    return path


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is not a recording"),
        (b"timestamp,voltage\n1,2\n", "is not a recording"),
        (b"SQLite format 3\0" + bytes(84), "is not a recording"),
        (
            b"SQLite format 3\0"
            + bytes(44)
            + (1).to_bytes(4, "big")
            + bytes(4)
            + APPLICATION_ID.to_bytes(4, "big")
            + bytes(28),
            "is damaged|has other tables",
        ),
    ],
)
def test_what_is_no_recording_is_refused(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "x.vigil"
    path.write_bytes(content)
    with pytest.raises(RecordingError, match=sentence):
        Recording(path)


def test_a_file_that_is_not_there_and_a_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(RecordingError, match="There is no file"):
        Recording(tmp_path / "none.vigil")
    with pytest.raises(RecordingError, match="is not a file"):
        Recording(tmp_path)
    assert not is_recording(tmp_path)


def test_a_recording_of_a_newer_version_says_so(tmp_path: Path) -> None:
    path = changed(small(tmp_path / "x.vigil"), "PRAGMA user_version = 9")
    with pytest.raises(RecordingError, match=r"made by a newer Vigil \(format 9") as caught:
        Recording(path)
    assert caught.value.hint == "Update Vigil."


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TABLE extra (a)",
        "CREATE VIEW extra AS SELECT * FROM meta",
        "CREATE TRIGGER extra AFTER INSERT ON meta BEGIN DELETE FROM chunks; END",
        "CREATE INDEX extra ON chunks (connection)",
        "DROP TABLE events; CREATE VIEW events AS SELECT 1 AS event_id",
        "ALTER TABLE events ADD COLUMN more AS (zeroblob(1000000000))",
    ],
)
def test_other_tables_views_and_triggers_are_never_read(tmp_path: Path, sql: str) -> None:
    path = changed(small(tmp_path / "x.vigil"), sql)
    with pytest.raises(RecordingError, match="other tables than a recording has"):
        Recording(path)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE blocks SET n_samples = 1 << 40",
        "UPDATE blocks SET n_samples = 0",
        "UPDATE blocks SET n_channels = -1",
        "UPDATE blocks SET volts = 'text'",
        "UPDATE blocks SET volts = x'01ffffffff00'",
        "UPDATE blocks SET spacing = x'00'",
        "UPDATE chunks SET n_bytes = 1 << 50",
        "UPDATE chunks SET data = zeroblob(1000)",
        "UPDATE chunks SET arrived_s = x'000000000000f87f'",
        "UPDATE segments SET start_s = 'soon'",
        "UPDATE segments SET n_samples = 1e300",
        "UPDATE ledger SET accounts = '[]'",
        "UPDATE ledger SET accounts = '{\"rejected\": 3}'",
        "DELETE FROM ledger WHERE moment = 'start'",
        "UPDATE meta SET value = 'inf' WHERE key = 'nominal_rate_hz'",
        "UPDATE meta SET value = 'nan' WHERE key = 'began_s'",
        "DELETE FROM meta",
        "UPDATE events SET start_s = 'soon'",
        "UPDATE connections SET lead = zeroblob(100000)",
    ],
)
def test_impossible_contents_end_in_a_sentence(tmp_path: Path, sql: str) -> None:
    path = changed(small(tmp_path / "x.vigil"), sql)
    with pytest.raises(RecordingError, match=r"x\.vigil"):
        read_all(path)


@pytest.mark.parametrize(
    ("sql", "problem"),
    [
        ("UPDATE chunks SET data = x'00'", "row 1 of the chunks is not what was written"),
        ("UPDATE blocks SET start_s = start_s + 1", "row 1 of the blocks"),
        ("UPDATE events SET score = 0.1", "changed after it was closed"),
        ("DELETE FROM annotations", "changed after it was closed"),
        ("UPDATE meta SET value = '1' WHERE key = 'program'", "changed after it was closed"),
        ("DELETE FROM chunks", "changed after it was closed"),
    ],
)
def test_what_was_changed_after_closing_is_found(tmp_path: Path, sql: str, problem: str) -> None:
    path = small(tmp_path / "x.vigil")
    with Recording(path) as recording:
        assert check_integrity(recording).text == "intact: every hash holds"
    changed(path, sql)
    with Recording(path) as recording:
        assert problem in check_integrity(recording).problem


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_damage_ends_in_a_sentence_or_does_no_harm(tmp_path: Path, data: st.DataObject) -> None:
    sound = tmp_path / "sound.vigil"
    if not sound.exists():
        small(sound)
    content = bytearray(sound.read_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at] = data.draw(st.integers(0, 255))
    if data.draw(st.booleans()):
        del content[data.draw(st.integers(0, len(content))) :]
    hurt = tmp_path / "hurt.vigil"
    hurt.write_bytes(content)
    with contextlib.suppress(RecordingError):
        read_all(hurt)


def test_a_recording_that_was_broken_off_is_repaired_and_listed(tmp_path: Path) -> None:
    path = small(tmp_path / "broken.vigil", finish=False)
    small(tmp_path / "sound.vigil")
    assert repair_all(tmp_path) == (path,)
    assert repair_all(tmp_path) == ()
    with Recording(path) as recording:
        assert recording.ending.state == "repaired"
        assert recording.ending.why == BROKEN_OFF
        assert recording.ending.ended_s == pytest.approx(BEGAN_S + 2.99)
        assert check_integrity(recording).text == "intact: every hash holds"
    assert {one.path.name: one.state for one in list_recordings(tmp_path)} == {
        "broken.vigil": "repaired",
        "sound.vigil": "closed",
    }
    assert sorted(one.name for one in tmp_path.iterdir()) == ["broken.vigil", "sound.vigil"]


def test_a_recording_under_way_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "now.vigil"
    writer = RecordingWriter(path, origin(), BEGAN_S)
    writer.write(batch([samples(wave(10))]))
    assert repair_all(tmp_path) == ()
    (listed,) = list_recordings(tmp_path)
    assert "is being recorded" in listed.trouble
    writer.write(batch([samples(wave(10), first_index=10, start_s=BEGAN_S + 0.1)]))
    writer.finish(BEGAN_S + 1.0, "it was stopped")
    assert read_all(path) == 20


def test_a_folder_that_is_not_there_has_no_recordings(tmp_path: Path) -> None:
    assert list_recordings(tmp_path / "none") == ()
    assert repair_all(tmp_path / "none") == ()


def test_a_damaged_recording_is_listed_with_what_is_wrong(tmp_path: Path) -> None:
    changed(small(tmp_path / "x.vigil"), "UPDATE segments SET start_s = 'soon'")
    (listed,) = list_recordings(tmp_path)
    assert "is damaged" in listed.trouble


def test_a_copy_of_an_unfinished_recording_without_its_journal_has_what_was_merged(
    tmp_path: Path,
) -> None:
    path = small(tmp_path / "x.vigil", finish=False)
    shutil.copy(path, tmp_path / "copy.vigil")
    assert repair(tmp_path / "copy.vigil")
    assert read_all(tmp_path / "copy.vigil") == read_all(path)


def test_a_recording_that_may_only_be_read_is_read(tmp_path: Path) -> None:
    path = small(tmp_path / "x.vigil")
    path.chmod(0o444)
    assert read_all(path) == 300
