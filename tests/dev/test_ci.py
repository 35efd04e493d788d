"""The run for continuous integration brings what the parts of the project ask for."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

import dev
from tests.firmware.simulated_uno import PACKAGE_OF_FILE

SCRIPT = Path(__file__).resolve().parents[2] / ".ci" / "run"
SILENT = {"bash", "dirname", "dpkg-query"}
CALLED = [
    f"python3 dev.py {words}"
    for words in ("lint", "test", "build --packages", "check bundle", "check audit")
]
WORDS = set(SCRIPT.read_text(encoding="utf-8").split())


def test_every_package_that_something_names_is_installed() -> None:
    wanted = {*dev.QT_LIBRARIES.values(), *PACKAGE_OF_FILE.values(), "python3-venv)", "xvfb"}
    assert {name.rstrip(")") for name in wanted} <= {word.rstrip(")") for word in WORDS}


def write_program(folder: Path, name: str, code: str) -> None:
    """A stand-in for a program of the system; it notes its arguments, but for those of `SILENT`."""
    path = folder / name
    path.unlink(missing_ok=True)  # never write through a link into the system
    note = "" if name in SILENT else f'echo "{name} $*" >> {folder}/log\n'
    path.write_text(f"#!/bin/sh\n{note}{code}\n", encoding="utf-8")
    path.chmod(0o755)


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    """A system where everything is installed and all goes well."""
    for name in ("bash", "dirname"):
        write_program(tmp_path, name, f'exec {shutil.which(name)} "$@"')
    write_program(tmp_path, "dpkg-query", "printf installed")
    for name in ("python3", "apt-get", "npm", "sleep"):
        write_program(tmp_path, name, "exit 0")
    return tmp_path


def run(programs: Path) -> tuple[int, list[str]]:
    """The exit code of the script, and what it called."""
    done = subprocess.run([SCRIPT], env={**os.environ, "PATH": str(programs)}, check=False)
    return done.returncode, (programs / "log").read_text(encoding="utf-8").splitlines()


def test_it_checks_the_source_and_the_bundle(programs: Path) -> None:
    assert run(programs) == (0, CALLED)


def test_it_fails_when_one_fails_and_still_runs_all(programs: Path) -> None:
    write_program(programs, "python3", '[ "$2" = test ]')
    assert run(programs) == (1, CALLED)


def test_what_is_missing_is_installed_and_tried_twice(programs: Path) -> None:
    write_program(programs, "dpkg-query", '[ "$3" != gcc-avr ] && printf installed')
    write_program(programs, "apt-get", "exit 100")
    code, calls = run(programs)
    assert code != 0
    assert calls == ["apt-get update -qq", "sleep 5", "apt-get update -qq"]

    write_program(programs, "apt-get", "exit 0")
    code, calls = run(programs)
    assert code == 0
    assert "apt-get install -y -qq --no-install-recommends gcc-avr" in calls
