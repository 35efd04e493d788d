from __future__ import annotations

import importlib.util
import resource
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

# With the openers of files in `test_files.py` a minute in all.
SECONDS = 41


def peak_mb() -> int:
    """What this process has ever held; a child begins with it in its own account (getrusage(2))."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


@pytest.mark.slow
@pytest.mark.skipif(importlib.util.find_spec("atheris") is None, reason="atheris is for Linux")
def test_fuzzing_finds_nothing(tmp_path: Path) -> None:
    done = subprocess.run(
        [
            *(sys.executable, "-m", "tests.fuzz.decoders", str(tmp_path / "corpus")),
            *(f"-max_total_time={SECONDS}", f"-artifact_prefix={tmp_path}/", "-timeout=30"),
            f"-rss_limit_mb={peak_mb() + 1024}",
        ],
        capture_output=True,
        text=True,
        timeout=SECONDS + 400,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert "DONE" in done.stderr or "Done" in done.stderr
