"""Mutants are tried on the tests that reach them, quickest first, each in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

BUILD = Path(__file__).resolve().parents[2] / "build"
SETTINGS = """
[tool.mutmut]
pytest_add_cli_args = ["-p", "no:randomly"]
pytest_add_cli_args_test_selection = ["test_it.py"]
[tool.pytest.ini_options]
"""
TESTS = """
import os
import threading

import pytest

def is_changed(name):
    return os.environ.get("MUTANT_UNDER_TEST") == name

def test_quick():
    assert not is_changed("m.x_f__mutmut_1")
    while is_changed("m.x_f__mutmut_2"):
        pass
    if is_changed("m.x_f__mutmut_5"):
        threading.Event().wait()  # It takes nothing of the processor.

def test_slow():
    assert not is_changed("m.x_f__mutmut_3")

@pytest.fixture(scope="module")
def made():
    return is_changed("m.x_h__mutmut_1")

def test_that_comes_first(made):
    pass

def test_that_finds_it_made(made):
    assert not made

def test_that_was_not_timed():
    assert False
"""
UNTRIED = {
    "m.x_f__mutmut_1": None,
    "m.x_f__mutmut_2": None,
    "m.x_f__mutmut_3": None,
    "m.x_f__mutmut_4": 1,
    "m.x_g__mutmut_1": None,
    "m.x_h__mutmut_1": None,
}


@pytest.fixture
def mutants(tmp_path: Path) -> Path:
    stats = {
        "duration_by_test": {
            "test_it.py::test_quick": 0.01,
            "test_it.py::test_slow": 5.0,
            "test_it.py::test_that_comes_first": 0.01,
            "test_it.py::test_that_finds_it_made": 0.01,
        },
        "tests_by_mangled_function_name": {
            "m.x_f": ["test_it.py::test_quick", "test_it.py::test_slow"],
            "m.x_h": ["test_it.py::test_that_comes_first"],
        },
    }
    (tmp_path / "pyproject.toml").write_text(SETTINGS)
    (tmp_path / "test_it.py").write_text(TESTS)
    (tmp_path / "mutmut-stats.json").write_text(json.dumps(stats))
    (tmp_path / "m.py.meta").write_text(json.dumps({"exit_code_by_key": UNTRIED, "other": 1}))
    return tmp_path


def tried(
    folder: Path, *names: str, longest_wait_s: float = 600.0
) -> tuple[int, dict[str, int | None]]:
    program = (
        f"from checks import _trials; _trials.LONGEST_WAIT_S = {longest_wait_s}; "
        f"raise SystemExit(_trials.main(2, {names}))"
    )
    command = [sys.executable, "-c", program]
    env = {**os.environ, "PYTHONPATH": str(BUILD)}
    done = subprocess.run(command, cwd=folder, env=env, check=False, capture_output=True)
    codes: dict[str, int | None] = json.loads((folder / "m.py.meta").read_text())[
        "exit_code_by_key"
    ]
    return done.returncode, codes


@pytest.mark.slow
def test_what_fails_or_hangs_has_noticed_and_slow_tests_are_left_out(mutants: Path) -> None:
    code, codes = tried(mutants)
    assert code == 0
    assert codes["m.x_f__mutmut_1"] == 1
    # It used more of the processor than a quick test may.
    assert codes["m.x_f__mutmut_2"] == -27
    assert codes["m.x_f__mutmut_3"] == 0
    assert codes["m.x_f__mutmut_4"] == 1
    assert codes["m.x_g__mutmut_1"] == 33
    # In what is set up once for two tests, of which the second looks at it.
    assert codes["m.x_h__mutmut_1"] == 1


@pytest.mark.slow
def test_what_waits_for_what_never_comes_has_noticed(mutants: Path) -> None:
    waiting = json.dumps({"exit_code_by_key": {"m.x_f__mutmut_5": None}})
    (mutants / "m.py.meta").write_text(waiting)
    assert tried(mutants, longest_wait_s=5.0) == (0, {"m.x_f__mutmut_5": 36})


@pytest.mark.slow
def test_only_what_was_named_is_tried(mutants: Path) -> None:
    assert tried(mutants, "m.x_g") == (0, UNTRIED | {"m.x_g__mutmut_1": 33})


@pytest.mark.slow
def test_nothing_is_said_of_mutants_where_the_tests_fail_by_themselves(mutants: Path) -> None:
    (mutants / "test_it.py").write_text("def test_quick():\n    assert False\n")
    assert tried(mutants) == (1, UNTRIED)
