"""How the benchmarks watch a program from outside."""

from __future__ import annotations

import subprocess
import sys

import pytest

from benchmarks._watched import Watched, kilobytes, look

CHILD = "import subprocess, sys; subprocess.run([sys.executable, '-c', 'input()'], check=True)"


@pytest.mark.skipif(sys.platform != "linux", reason="it is watched through /proc")
def test_what_a_program_started_counts_as_well() -> None:
    with subprocess.Popen([sys.executable, "-c", CHILD], stdin=subprocess.PIPE) as process:
        assert process.stdin is not None
        alone = look(process.pid)
        while (seen := look(process.pid)).n_processes < 2:
            assert process.poll() is None
        process.stdin.close()
        process.wait()
    assert alone.n_threads >= 1
    assert seen.pss_mb > 1
    assert seen.rss_mb >= seen.pss_mb >= seen.anonymous_mb > 0


def test_references_that_fall_with_every_frame_are_told_from_those_that_vary() -> None:
    def run(per_frame: float, *, built_once: int = 0) -> Watched:
        counts = [
            (30 * n, round(80_000 - per_frame * 30 * n) + built_once * (n > 20)) for n in range(60)
        ]
        return Watched(
            0.0, (), tuple({"n_frames": n, "decoded": n, "none_refs": refs} for n, refs in counts)
        )

    assert run(14).refs_lost_per_frame("none") == pytest.approx(14)
    assert run(-0.4).refs_lost_per_frame("none") == pytest.approx(-0.4)
    assert run(0, built_once=5_000).refs_lost_per_frame("none") == 0


def test_a_figure_that_the_system_does_not_give_is_none() -> None:
    text = "Rss:    1234 kB\nPss:     567 kB\n"
    assert kilobytes(text, "Pss") == 567
    assert kilobytes(text, "Swap") == 0
