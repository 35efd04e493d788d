"""The window as a program: one at a time, and nothing on the terminal that nobody can act on."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from desktop_app.core import paths
from desktop_app.core.logs import LOG_NAME
from desktop_app.services.single_instance import LOCK_NAME, SingleInstance
from tests.helpers.patience import PATIENCE_S

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

VIGIL = [sys.executable, "-m", "desktop_app"]
# What the offscreen platform says of itself.
OFFSCREEN = "This plugin does not support"


def said(stderr: str) -> list[str]:
    return [line for line in stderr.splitlines() if OFFSCREEN not in line]


def test_taking_a_picture_says_nothing_and_ends_well(tmp_path: Path) -> None:
    picture = tmp_path / "shot.png"
    done = subprocess.run(
        [*VIGIL, "--demo", "--screenshot", str(picture), "--after", "1"],
        capture_output=True, text=True, timeout=PATIENCE_S, check=False,
    )  # fmt: skip
    assert (done.returncode, said(done.stderr)) == (0, [])
    assert picture.stat().st_size > 10_000


def test_a_picture_that_is_wanted_at_once_waits_for_the_whole_window(tmp_path: Path) -> None:
    picture = tmp_path / "shot.png"
    subprocess.run(
        [*VIGIL, "--demo", "--screenshot", str(picture), "--after", "0"],
        capture_output=True, timeout=PATIENCE_S, check=True,
    )  # fmt: skip
    window = QImage(str(picture))
    form = window.copy(window.width() - 380, 120, 360, 480)
    drawn = {form.pixel(x, y) for x in range(0, 360, 3) for y in range(0, 480, 3)}
    assert len(drawn) > 20, "the form of the patient is built last"


@pytest.mark.usefixtures("undisturbed")
def test_what_is_measured_are_the_steps_of_the_start_and_the_frames(tmp_path: Path) -> None:
    measured = tmp_path / "measured.jsonl"
    done = subprocess.run(
        [*VIGIL, "--demo", "--measure", str(measured), "--after", "10"],
        capture_output=True, text=True, timeout=PATIENCE_S, check=False,
    )  # fmt: skip
    assert (done.returncode, said(done.stderr)) == (0, [])
    lines = [json.loads(line) for line in measured.read_text(encoding="utf-8").splitlines()]
    milestones = [line["milestone"] for line in lines if "milestone" in line]
    assert milestones[0] == "window"
    assert milestones[-1] == "score"
    assert {"plot", "trace"} == set(milestones[1:-1])
    last = lines[-1]
    assert last["n_frames"] > 5
    assert last["ledger_closes"]


@pytest.fixture
def first_window() -> Iterator[subprocess.Popen[str]]:
    """A window of this test's user that has written down that it is there."""
    with subprocess.Popen([*VIGIL, "--demo"], stderr=subprocess.PIPE, text=True) as window:
        log = paths.user_log_dir() / LOG_NAME
        for _ in range(int(PATIENCE_S * 10)):
            if log.exists():
                break
            with pytest.raises(subprocess.TimeoutExpired):
                window.wait(0.1)
        yield window
        window.kill()


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C reaches a whole console there")
def test_a_second_start_gives_way_to_the_first(first_window: subprocess.Popen[str]) -> None:
    done = subprocess.run(
        [*VIGIL, "--demo", "sine"], capture_output=True, text=True, timeout=PATIENCE_S, check=False
    )
    assert done.returncode == 0
    assert said(done.stderr) == [
        "vigil: Vigil is open already; its window was brought to the front."
    ]
    first_window.send_signal(signal.SIGINT)
    assert first_window.wait(PATIENCE_S) == 130


@pytest.mark.usefixtures("qapp")
def test_after_a_crash_the_place_is_free_again(first_window: subprocess.Popen[str]) -> None:
    folder = paths.user_data_dir()
    assert not SingleInstance(folder).claim()
    first_window.kill()
    first_window.wait()
    assert (folder / LOCK_NAME).exists()
    next_one = SingleInstance(folder)
    assert next_one.claim()
    next_one.release()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C reaches a whole console there")
@pytest.mark.parametrize("after_s", [0.0, 0.2, 0.5, 1.5])
def test_ctrl_c_ends_it_in_order_at_any_moment_after_the_window_came(
    first_window: subprocess.Popen[str], after_s: float
) -> None:
    if after_s:
        with pytest.raises(subprocess.TimeoutExpired):
            first_window.wait(after_s)
    first_window.send_signal(signal.SIGINT)
    _, stderr = first_window.communicate(timeout=PATIENCE_S)
    assert (first_window.returncode, said(stderr)) == (130, [])
