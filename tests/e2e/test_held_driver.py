"""The program ends although a thread of it is in a driver that never returns."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.core import paths
from desktop_app.core.logs import LOG_NAME
from tests.helpers.patience import PATIENCE_S

ROOT = Path(__file__).parents[2]
PROGRAM = """
import serial
from desktop_app.__main__ import main
from tests.sources.held_driver import HeldDriver
serial.Serial = HeldDriver
main()
"""


@pytest.mark.slow
def test_closing_the_window_ends_the_program(tmp_path: Path) -> None:
    options = ["--port", "/dev/held", "--screenshot", str(tmp_path / "shot.png"), "--after", "1"]
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *options],
        capture_output=True, text=True, timeout=PATIENCE_S, check=False, cwd=ROOT,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "shot.png").stat().st_size > 10_000
    log = (paths.user_log_dir() / LOG_NAME).read_text(encoding="utf-8")
    assert "/dev/held hangs: its driver answers no call. It is given up." in log
    assert "Left while this had not ended: reader." in log
