"""Some seconds of fuzzing for every kind of file; the long form takes an argument."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SECONDS = {"recording": 6.0, "edf": 5.0, "wfdb": 2.0, "parquet": 4.0, "csv": 2.0}
MOST_GROWN_KB = 16_000


@pytest.mark.slow
@pytest.mark.parametrize("target", SECONDS)
def test_no_file_crashes_what_opens_it_and_memory_stays_flat(target: str) -> None:
    command = [sys.executable, "-m", "tests.fuzz.files", "--target", target]
    run = subprocess.run(
        [*command, "--seconds", str(SECONDS[target])],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        timeout=500,
    )
    assert run.returncode == 0, run.stderr[-3000:]
    report = json.loads(run.stdout.splitlines()[-1])
    assert report["runs"] > 100
    assert report["grown_kb"] < MOST_GROWN_KB
