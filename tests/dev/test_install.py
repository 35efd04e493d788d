"""What a fresh machine is asked for, and that a second start asks nothing."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

import dev

ROOT = Path(__file__).resolve().parents[2]


def make_venv(project: Path) -> Path:
    """What `python -m venv` and pip leave behind, as far as dev.py looks."""
    python = Path(dev.program("dev"))
    python.parent.mkdir(parents=True, exist_ok=True)
    python.touch()
    return project / ".venv" / dev.STAMP


def test_a_fresh_start_installs_with_hashes_and_stamps_last(
    project: Path, calls: list[list[str]]
) -> None:
    (project / ".venv").mkdir()
    dev.install("run")
    venv, locked, own = calls
    assert venv[1:] == ["-m", "venv", "--clear", ".venv"]
    assert "--require-hashes" in locked
    assert locked[-1] == "requirements.lock"
    assert own[-2:] == ["-e", "."]
    assert {"--no-index", "--no-deps", "--no-build-isolation"} <= set(own)


def test_a_second_start_runs_no_pip(project: Path, calls: list[list[str]]) -> None:
    make_venv(project)
    dev.prepare("dev", qt=False)
    calls.clear()
    dev.prepare("dev", qt=False)
    dev.prepare("run", qt=False)  # what "dev" installs contains what "run" needs
    assert calls == []


def test_an_environment_for_running_is_completed_for_testing(
    project: Path, calls: list[list[str]]
) -> None:
    make_venv(project)
    dev.prepare("run", qt=False)
    calls.clear()
    dev.prepare("dev", qt=False)
    assert "venv" not in calls[0]
    assert calls[0][-1] == "requirements-dev.lock"


def test_a_changed_lock_is_installed_into_the_same_environment(
    project: Path, calls: list[list[str]]
) -> None:
    make_venv(project)
    dev.prepare("run", qt=False)
    calls.clear()
    (project / "requirements.lock").write_text("numpy==2.4.7\n", encoding="utf-8")
    dev.prepare("run", qt=False)
    assert [call[-1] for call in calls] == ["requirements.lock", "."]


def test_an_interrupted_installation_starts_afresh(
    project: Path, calls: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    stamp = make_venv(project)
    dev.prepare("run", qt=False)
    (project / "requirements.lock").write_text("numpy==2.4.7\n", encoding="utf-8")
    with monkeypatch.context() as broken:
        broken.setattr(dev, "call", lambda *_, **__: 1)
        with pytest.raises(SystemExit, match="The installation stopped"):
            dev.prepare("run", qt=False)
    assert not stamp.exists()
    calls.clear()
    dev.prepare("run", qt=False)
    assert "--clear" in calls[0]
    assert stamp.exists()


@pytest.mark.parametrize("content", ["", "{", "[]", '{"run": "old"}'])
def test_a_broken_stamp_is_no_stamp(project: Path, calls: list[list[str]], content: str) -> None:
    make_venv(project).write_text(content, encoding="utf-8")
    dev.prepare("run", qt=False)
    assert "--clear" in calls[0]


def test_another_python_or_a_moved_folder_makes_a_new_environment(
    project: Path, calls: list[list[str]]
) -> None:
    stamp = make_venv(project)
    dev.prepare("run", qt=False)
    made = json.loads(stamp.read_text(encoding="utf-8"))
    stamp.write_text(json.dumps(made | {"for": "Python 3.12 in /elsewhere"}), encoding="utf-8")
    (project / "requirements.lock").write_text("numpy==2.4.7\n", encoding="utf-8")
    calls.clear()
    dev.prepare("run", qt=False)
    assert "--clear" in calls[0]


def test_a_vanished_interpreter_makes_a_new_environment(
    project: Path, calls: list[list[str]]
) -> None:
    make_venv(project)
    dev.prepare("run", qt=False)
    Path(dev.program("run")).unlink()
    calls.clear()
    dev.prepare("run", qt=False)
    assert "--clear" in calls[0]


@pytest.mark.slow
@pytest.mark.usefixtures("undisturbed")
def test_a_second_start_takes_less_than_a_second_and_calls_neither_pip_nor_apt() -> None:
    program = "import dev; dev.prepare('dev', qt=True)"
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True)
    no_programs = {**os.environ, "PATH": "/nonexistent"}
    began_s = time.monotonic()
    done = subprocess.run(
        [sys.executable, "dev.py", "setup"],
        cwd=ROOT,
        env=no_programs,
        capture_output=True,
        text=True,
        check=False,
    )
    assert time.monotonic() - began_s < 1.0
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_root_on_debian_installs_the_missing_libraries(
    calls: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    dev.install_system(["libegl1", "libgl1"])
    assert calls[0][:2] == ["apt-get", "update"]
    assert " ".join(calls[1]) == "apt-get install -y --no-install-recommends libegl1 libgl1"


def test_everybody_else_gets_the_one_line_to_run(
    calls: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    line = "sudo apt-get install -y --no-install-recommends libegl1"
    with pytest.raises(SystemExit, match=line):
        dev.install_system(["libegl1"])
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(SystemExit, match=r"Debian's names.*: libegl1"):
        dev.install_system(["libegl1"])
    assert calls == []


def test_nothing_missing_asks_for_nothing(calls: list[list[str]]) -> None:
    dev.install_system([])
    assert calls == []
