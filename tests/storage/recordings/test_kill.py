from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from benchmarks.kill_recording import kill_many

if TYPE_CHECKING:
    from pathlib import Path

RUNS = 40


@pytest.mark.slow
@pytest.mark.usefixtures("undisturbed")
def test_killed_at_any_moment_a_recording_opens_is_intact_and_misses_a_second_at_most(
    tmp_path: Path,
) -> None:
    remains = kill_many(tmp_path, RUNS, parallel=2, seed=7)
    assert [one for one in remains if one.problem] == []
    missing_s = [one.missing_s for one in remains if one.missing_s is not None]
    assert len(missing_s) == RUNS
    assert 0.0 <= max(missing_s) <= 1.0
    assert sum(one.recorded for one in remains) > 0
