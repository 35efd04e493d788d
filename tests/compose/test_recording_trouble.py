"""A disk that fails while it is recorded to: light off, alarm, sentence, and nothing harmed."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.compose.alarm_desk import AlarmDesk
from desktop_app.detection.alarms.messages import AlarmKind
from desktop_app.storage.recordings.integrity import check_integrity
from desktop_app.storage.recordings.recording import Recording
from desktop_app.storage.recordings.repair import repair
from tests.compose.recorded import Watch, lines, volts_of, watch

if TYPE_CHECKING:
    from pathlib import Path


class BrokenDisk:
    """A connection to a file whose disk reports an error (EIO) at every commit."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def __getattr__(self, name: str) -> Any:
        return getattr(self._db, name)

    def execute(self, sql: str, *arguments: Any) -> Any:
        if sql == "COMMIT":
            self._db.execute("ROLLBACK")
            error = sqlite3.OperationalError("disk I/O error")
            error.sqlite_errorname = "SQLITE_IOERR_FSYNC"
            raise error
        return self._db.execute(sql, *arguments)


def break_disk(at: Watch) -> None:
    writer = at.recorder._writer
    assert writer is not None
    writer._db = BrokenDisk(writer._db)  # type: ignore[assignment]


def forbid_writing(at: Watch) -> None:
    writer = at.recorder._writer
    assert writer is not None
    writer._db.execute("PRAGMA query_only=ON")


@pytest.mark.allow_logs
@pytest.mark.parametrize(
    ("harm", "why"),
    [(break_disk, "the disk reports an error"), (forbid_writing, "it may only be read")],
)
def test_a_disk_that_fails_ends_the_recording_at_once_and_raises_an_alarm(
    tmp_path: Path, harm: Any, why: str
) -> None:
    path = tmp_path / "run.vigil"
    at = watch()
    desk = AlarmDesk(at.clock, tmp_path, recording_trouble=lambda: at.recorder.status.trouble)
    at.recorder.start(path)
    at.recorder.step()
    at.read(lines(0.0, 1.0, 1.1))
    at.recorder.step()
    assert not [alarm for alarm in desk.look(None)[0].alarms if "RECORDING" in alarm.text]

    harm(at)
    at.read(lines(1.2))
    at.recorder.step()

    assert not at.recorder.status.is_recording
    assert why in at.recorder.status.trouble
    (alarm,) = (one for one in desk.look(None)[0].alarms if "RECORDING STOPPED" in one.text)
    assert alarm.kind is AlarmKind.TECHNICAL
    assert why in alarm.fix
    repair(path)
    with Recording(path) as recording:
        assert volts_of(recording.blocks()) == [1.0, 1.1]
        assert check_integrity(recording).is_intact

    at.recorder.start(tmp_path / "next.vigil")
    at.recorder.step()
    assert not [one for one in desk.look(None)[0].alarms if "RECORDING" in one.text]
    at.recorder.close()
