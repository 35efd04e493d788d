"""The whole program for a minute on a board that sends a thousand samples a second.

The long form is `python -m benchmarks.soak`; its figures are in docs/reliability.md.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="it is watched through /proc")
@pytest.mark.usefixtures("undisturbed")
def test_nothing_is_lost_and_nothing_grows() -> None:
    command = [sys.executable, "-m", "benchmarks.soak", "--minutes", "1.1", "--json"]
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=ROOT, timeout=500, check=False
    )
    assert done.returncode in (0, 1), done.stderr
    report = json.loads(done.stdout)
    assert [name for name, holds in report["checks"].items() if not holds] == []
    assert report["decoded"] > 55_000
