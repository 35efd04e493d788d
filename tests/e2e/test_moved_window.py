"""A window that is dragged to a screen of twice as many dots, and back."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.gallery.moved import environment
from tests.helpers.patience import PATIENCE_S

if TYPE_CHECKING:
    from pathlib import Path

# Of every way in which something is painted one; the trace is drawn anew forty times a second.
SCENES = (
    "window-anomaly",
    "window-notice",
    "plot-empty",
    "scope-held",
    "scope-persistence",
    "scope-lanes",
    "spectrum",
    "captures-pretrigger",
    "cursors",
    "doctor",
    "patient-high-table",
    "share-digits",
    "overview",
    "normal-good",
)


def run(module: str, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", module, *arguments],
        capture_output=True, text=True, timeout=4 * PATIENCE_S, check=False,
        env=environment(folder),
    )  # fmt: skip


@pytest.mark.slow
def test_what_is_moved_to_a_denser_screen_looks_as_if_it_were_opened_there(tmp_path: Path) -> None:
    done = run("tests.gallery.moved", tmp_path, "--only", *SCENES)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


@pytest.mark.slow
def test_a_window_that_runs_is_drawn_in_the_dots_of_the_screen_it_is_on(tmp_path: Path) -> None:
    done = run("tests.e2e.moved_window", tmp_path)
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout)
    assert seen["first"]["window"] == 1.0
    assert seen["panel there"] == {**seen["first"], "panel": 2.0}
    columns = seen["first"]["columns"]
    assert seen["both there"] == {"columns": 2 * columns, "window": 2.0, "panel": 2.0}
    assert seen["back"] == seen["panel there"]
