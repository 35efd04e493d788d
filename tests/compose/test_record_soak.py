from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
def test_a_fast_source_recorded_for_long_loses_nothing_and_takes_no_more_memory() -> None:
    """Two and a half minutes at 20 kS/s, as fast as they go; the memory is a process of its own."""
    command = [sys.executable, "-m", "benchmarks.record_soak", "--flight", "20", "--events", "2"]
    run = subprocess.run(
        [*command, "--seconds", "80", "--json"],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        timeout=500,
    )
    report = json.loads(run.stdout)
    assert report["n_decoded"] == report["n_recorded"] > 2_900_000
    assert report["n_lost"] == report["n_dropped"] == report["n_not_recorded"] == 0
    assert report["accounts_close"]
    assert report["is_intact"]
    assert report["grown_mb"] < 2.0
