"""What the stand-alone program does not compile at each start, tried in fresh interpreters."""

from __future__ import annotations

import marshal
import re
import subprocess
import sys
from pathlib import Path

import pytest
from release import compiled_ahead

ROOT = Path(__file__).resolve().parents[2]
# As the stand-alone program begins; `anew` are the texts and patterns that are compiled after all.
BEGIN = """
import dataclasses, re, sys
from pathlib import Path
folder, *sys.path[:0] = sys.argv[1:]
from release import ahead_hook
anew = []
def execute(code, *scopes):
    if isinstance(code, str):
        anew.append(code)
    exec(code, *scopes)
def compile_pattern(pattern, flags, compile_pattern=re._compiler.compile):
    anew.append(pattern)
    return compile_pattern(pattern, flags)
ahead_hook.exec, re._compiler.compile = execute, compile_pattern
ahead_hook.install(Path(folder))
"""
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("ahead")
    compiled_ahead.entries(made)
    return made


def said(program: str, folder: Path) -> str:
    command = [sys.executable, "-c", BEGIN + program, str(folder), str(ROOT), str(ROOT / "build")]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def test_nothing_of_the_window_is_compiled_anew(folder: Path) -> None:
    program = "import desktop_app.app, desktop_app.ui.presenters.workbench; print(anew)"
    assert said(program, folder) == "[]"
    assert {"numpy", "desktop_app.ui.plot_view"} <= compiled_ahead.first_modules(folder)


def test_nor_is_what_comes_later(folder: Path) -> None:
    program = (
        "from desktop_app.risk.contributions import Contribution;"
        "print(anew, dataclasses.fields(Contribution)[0].name)"
    )
    assert said(program, folder) == "[] field"


def test_what_is_not_among_it_is_compiled_as_ever(folder: Path) -> None:
    program = (
        "Odd = dataclasses.make_dataclass('Odd', ['never_seen'], frozen=True);"
        "print(Odd(3), Odd(3) == Odd(3), len(anew) > 2);"
        "print(re.compile('never[ ]seen').match('never seen').group(), anew[-1])"
    )
    assert said(program, folder) == "Odd(never_seen=3) True True\nnever seen never[ ]seen"


def test_a_pattern_that_was_kept_is_the_one_that_re_makes(folder: Path) -> None:
    _, patterns = marshal.loads((folder / compiled_ahead.COMPILED).read_bytes())
    assert len(patterns) > 100
    for (pattern, flags), given in patterns.items():
        assert re._compiler._sre.compile(*marshal.loads(given)) == re.compile(pattern, flags)  # type: ignore[attr-defined]
