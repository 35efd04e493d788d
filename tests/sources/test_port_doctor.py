from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.sources.port_doctor import examine
from desktop_app.sources.serial_source import open_serial_port
from tests.sources.fake_serial import UNO

NOBODY = 4_000_000


def process(proc: Path, pid: int, name: str, *open_files: Path) -> None:
    folder = proc / str(pid) / "fd"
    folder.mkdir(parents=True)
    (folder.parent / "comm").write_text(f"{name}\n")
    for number, path in enumerate(open_files):
        (folder / str(number)).symlink_to(path)


@pytest.fixture
def device(tmp_path: Path) -> Path:
    path = tmp_path / "ttyACM0"
    path.touch()
    return path


def test_free_port_is_allowed_and_held_by_nobody(device: Path, tmp_path: Path) -> None:
    condition = examine(replace(UNO, device=str(device)), proc=tmp_path / "proc")
    assert (condition.is_allowed, condition.holder) == (True, "")


def test_program_that_has_the_port_open_is_named(device: Path, tmp_path: Path) -> None:
    process(tmp_path / "proc", NOBODY, "arduino-ide", Path("/dev/null"), device)
    condition = examine(replace(UNO, device=str(device)), proc=tmp_path / "proc")
    assert condition.holder == f"arduino-ide (process {NOBODY})"


def test_a_terminal_of_the_same_name_in_a_container_is_another(
    device: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    process(tmp_path / "proc", NOBODY, "sh", device)
    monkeypatch.setattr(Path, "samefile", lambda *_: False)
    condition = examine(replace(UNO, device=str(device)), proc=tmp_path / "proc")
    assert condition.holder == ""


def test_program_of_another_user_is_known_by_its_lock(device: Path, tmp_path: Path) -> None:
    status = device.stat()
    where = f"{os.major(status.st_dev):02x}:{os.minor(status.st_dev):02x}:{status.st_ino}"
    (tmp_path / "proc").mkdir()
    (tmp_path / "proc" / "locks").write_text(
        "1: POSIX  ADVISORY  READ 17 00:00:1 0 EOF\n"
        "garbage\n"
        f"2: FLOCK  ADVISORY  WRITE {NOBODY} {where} 0 EOF\n"
    )
    condition = examine(replace(UNO, device=str(device)), proc=tmp_path / "proc")
    assert condition.holder == f"a program (process {NOBODY})"


def test_port_without_a_file_is_not_forbidden(tmp_path: Path) -> None:
    condition = examine(replace(UNO, device="COM3"), proc=tmp_path / "proc")
    assert (condition.is_allowed, condition.holder) == (True, "")


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_our_own_process_is_not_another_program() -> None:
    if sys.platform == "win32":
        return
    master, slave = os.openpty()
    name = os.ttyname(slave)
    os.close(slave)
    port = open_serial_port(name, 115_200)
    assert examine(replace(UNO, device=name)).holder == ""
    port.close()
    os.close(master)
