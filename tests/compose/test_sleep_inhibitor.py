from __future__ import annotations

import os
import stat
import time
from typing import TYPE_CHECKING

import pytest

from desktop_app.compose.sleep_inhibitor import SleepInhibitor, helper_command

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def systemd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A systemd-inhibit that writes down that it runs, and runs what it is told."""
    script = tmp_path / "systemd-inhibit"
    script.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/held\nexec cat\n')
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return tmp_path / "held"


def wait_for(path: Path) -> str:
    deadline_s = time.monotonic() + 10.0
    while not (path.exists() and path.read_text()) and time.monotonic() < deadline_s:
        os.sched_yield()
    return path.read_text()


def test_linux_is_kept_awake_until_it_is_released(systemd: Path) -> None:
    inhibitor = SleepInhibitor("linux")
    inhibitor.hold()
    inhibitor.hold()
    assert inhibitor.is_held
    assert "--what=idle:sleep --who=Vigil" in wait_for(systemd)
    inhibitor.release()
    inhibitor.release()
    assert not inhibitor.is_held


def test_a_mac_is_told_to_watch_this_process() -> None:
    assert helper_command("darwin", 42) == ["caffeinate", "-i", "-w", "42"]


def test_where_nothing_can_keep_it_awake_nothing_is_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    for platform in ("linux", "darwin"):
        inhibitor = SleepInhibitor(platform)
        inhibitor.hold()
        assert not inhibitor.is_held
        inhibitor.release()
