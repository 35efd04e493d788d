from __future__ import annotations

import faulthandler
import logging
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.logs import CRASH_NAME, LOG_NAME
from desktop_app.services.diary import Diary

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def _own_stacks(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests' own are written elsewhere."""
    for name in ("enable", "disable"):
        monkeypatch.setattr(faulthandler, name, lambda *_: None)


@pytest.fixture
def diary(qtbot: QtBot, tmp_path: Path) -> Iterator[Diary]:
    made = Diary(tmp_path / "logs")
    made.start()
    yield made
    made.stop()


def written(folder: Path) -> list[str]:
    """What the log's entries say, without time and place."""
    lines = (folder / "logs" / LOG_NAME).read_text(encoding="utf-8").splitlines()
    return [line.rpartition(" x ")[2] for line in lines]


@pytest.mark.allow_logs
def test_what_is_said_before_the_log_is_open_is_written_down_all_the_same(
    diary: Diary, tmp_path: Path
) -> None:
    logging.getLogger("x").warning("early")
    logging.getLogger("x").debug("nobody wants to know")
    assert not (tmp_path / "logs" / LOG_NAME).exists()
    diary.open_log()
    diary.open_log()
    logging.getLogger("x").error("late")
    assert written(tmp_path) == ["early", "late"]


@pytest.mark.allow_logs
def test_a_log_that_was_never_opened_is_written_at_the_end(diary: Diary, tmp_path: Path) -> None:
    logging.getLogger("x").warning("early")
    diary.stop()
    assert written(tmp_path) == ["early"]
    assert (tmp_path / "logs" / CRASH_NAME).exists()
    logging.getLogger("x").warning("nobody hears this")
    assert written(tmp_path) == ["early"]


@pytest.mark.allow_logs
def test_a_folder_that_cannot_be_written_is_no_reason_to_stop(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "logs").write_text("", encoding="utf-8")
    diary = Diary(tmp_path / "logs")
    diary.start()
    diary.open_log()
    diary.stop()
    assert [record.message.split(":")[0] for record in caplog.records] == [
        f"Nothing can be written down in {tmp_path / 'logs'}"
    ]
