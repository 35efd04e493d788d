from __future__ import annotations

import faulthandler
import logging
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.core import log_file, logs


@pytest.mark.allow_logs
def test_a_warning_is_written_down_on_one_line_whatever_it_quotes(tmp_path: Path) -> None:
    with closing(log_file.keep_log(tmp_path)):
        logging.getLogger("desktop_app.x").warning("port %s", "a\nERROR forged \x1b[31m\u2028end")
    lines = (tmp_path / logs.LOG_NAME).read_text(encoding="utf-8").splitlines()
    assert len(lines) == 1
    assert lines[0].endswith("WARNING desktop_app.x port a\\nERROR forged \\x1b[31m\\u2028end")


@pytest.mark.allow_logs
@pytest.mark.usefixtures("foreign_system")
def test_a_log_is_in_utf_8_whatever_the_system_writes(tmp_path: Path) -> None:
    with closing(log_file.keep_log(tmp_path)):
        logging.getLogger("desktop_app.x").warning("port Zürich-Ω cannot be opened")
    text = (tmp_path / logs.LOG_NAME).read_text(encoding="utf-8")
    assert text.endswith("port Zürich-Ω cannot be opened\n")


@pytest.mark.allow_logs
def test_what_is_no_warning_is_not_written_down(tmp_path: Path) -> None:
    logger = logging.getLogger("desktop_app.x")
    logger.setLevel(logging.INFO)
    with closing(log_file.keep_log(tmp_path)):
        logger.info("a client joined")
        logger.warning("a client was cut")
    logger.setLevel(logging.NOTSET)
    assert (tmp_path / logs.LOG_NAME).read_text(encoding="utf-8").count("client") == 1


@pytest.mark.allow_logs
def test_of_an_exception_the_places_are_kept_and_not_what_it_quotes(tmp_path: Path) -> None:
    with closing(log_file.keep_log(tmp_path)):
        try:
            float("Mrs Canary 1950")
        except ValueError:
            logging.getLogger("desktop_app.x").exception("A step failed")
    text = (tmp_path / logs.LOG_NAME).read_text(encoding="utf-8")
    assert "ValueError | test_logs.py:" in text
    assert "Canary" not in text


@pytest.mark.allow_logs
def test_the_name_of_the_user_stays_out_of_the_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/home/mary.canary")
    monkeypatch.setenv("USERPROFILE", "/home/mary.canary")
    with closing(log_file.keep_log(tmp_path)):
        logging.getLogger("x").error("%s cannot be read", Path.home() / "run.csv")
    text = (tmp_path / logs.LOG_NAME).read_text(encoding="utf-8")
    assert "canary" not in text
    assert "~/run.csv cannot be read" in text.replace("\\", "/")


@pytest.mark.allow_logs
def test_logs_never_take_more_than_ten_megabytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert log_file.FILES_KEPT * log_file.MAX_BYTES <= 10_000_000
    monkeypatch.setattr(log_file, "MAX_BYTES", 2_000)
    with closing(log_file.keep_log(tmp_path)):
        for _ in range(150):
            logging.getLogger("x").warning("x" * 100)
    files = list(tmp_path.iterdir())
    assert len(files) == log_file.FILES_KEPT
    assert sum(path.stat().st_size for path in files) <= log_file.FILES_KEPT * log_file.MAX_BYTES


@pytest.mark.allow_logs
def test_a_log_that_was_closed_writes_no_more(tmp_path: Path) -> None:
    log_file.keep_log(tmp_path).close()
    logging.getLogger("x").warning("later")
    assert (tmp_path / logs.LOG_NAME).read_text(encoding="utf-8") == ""


def test_stacks_of_a_crash_go_to_a_file_that_is_kept_small(tmp_path: Path) -> None:
    (tmp_path / logs.CRASH_NAME).write_bytes(b"x" * (logs.MAX_BYTES + 1))
    was_enabled = faulthandler.is_enabled()
    with logs.keep_crashes(tmp_path) as file:
        assert faulthandler.is_enabled()
        faulthandler.dump_traceback(file)
        faulthandler.disable()
    if was_enabled:
        faulthandler.enable()
    assert (tmp_path / logs.CRASH_NAME).stat().st_size < 100_000
    assert (tmp_path / "crash.old.log").stat().st_size == logs.MAX_BYTES + 1
    assert "test_stacks_of_a_crash" in (tmp_path / logs.CRASH_NAME).read_text(encoding="utf-8")


def test_a_file_of_crashes_that_is_just_full_is_not_put_away_yet(tmp_path: Path) -> None:
    (tmp_path / logs.CRASH_NAME).write_bytes(b"x" * logs.MAX_BYTES)
    was_enabled = faulthandler.is_enabled()
    with logs.keep_crashes(tmp_path):
        faulthandler.disable()
    if was_enabled:
        faulthandler.enable()
    assert [path.name for path in tmp_path.iterdir()] == [logs.CRASH_NAME]


def test_stacks_of_a_crash_are_added_to_those_of_earlier_ones(tmp_path: Path) -> None:
    was_enabled = faulthandler.is_enabled()
    for _ in range(2):
        with logs.keep_crashes(tmp_path) as file:
            faulthandler.dump_traceback(file)
            faulthandler.disable()
    if was_enabled:
        faulthandler.enable()
    text = (tmp_path / logs.CRASH_NAME).read_text(encoding="utf-8")
    assert text.count("test_stacks_of_a_crash_are_added") == 2


def test_text_without_a_home_directory_is_left_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_home() -> Path:
        raise RuntimeError

    monkeypatch.setattr(Path, "home", no_home)
    assert logs.private("/root/x") == "/root/x"


@pytest.mark.parametrize(("home", "told"), [("/", "/a/b"), ("/a", "~/b")])
def test_a_home_of_one_letter_is_no_name_to_hide(
    home: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path(home))
    assert logs.private("/a/b") == told


def test_a_crash_is_written_into_the_file_that_was_opened_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    monkeypatch.setattr(faulthandler, "enable", told.append)
    with logs.keep_crashes(tmp_path / "very" / "deep") as file:
        assert told == [file]


def test_logs_make_their_folder_and_its_parents(tmp_path: Path) -> None:
    with closing(log_file.keep_log(tmp_path / "very" / "deep")):
        assert (tmp_path / "very" / "deep" / logs.LOG_NAME).exists()
