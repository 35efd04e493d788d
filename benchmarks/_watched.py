"""A program under observation: from outside its memory, threads and descriptors; what it says too.

Linux only: the figures are those of /proc, summed over the program and all of its children.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROOT = Path(__file__).resolve().parent.parent
SOURCE = (sys.executable, "-m", "desktop_app")
FROZEN = (str(ROOT / "dist" / "vigil" / "vigil"),)
LOOK_EVERY_S = 0.25
# Where it is set, whatever is run from source is compiled at every start, as for no user.
NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"
USER_FOLDERS = ("CONFIG_HOME", "DATA_HOME", "STATE_HOME", "CACHE_HOME")


@dataclass(frozen=True, slots=True)
class Look:
    """The program and its children at one moment.

    `pss_mb` counts what several of them share once, `rss_mb` each time; both are MiB. Of a page of
    a library `pss_mb` leaves out the part of other programs, and grows as they end;
    `anonymous_mb` is the program's own whatever the others do.
    """

    at_s: float
    pss_mb: float
    rss_mb: float
    anonymous_mb: float
    n_processes: int
    n_threads: int
    n_descriptors: int


@dataclass(frozen=True, slots=True)
class Watched:
    """A run: when it was launched (Unix time), what was seen of it, and what it wrote down."""

    launched_s: float
    looks: tuple[Look, ...]
    lines: tuple[dict[str, Any], ...]

    def milestone_ms(self, name: str) -> float:
        """How long after the launch it was reached, in ms."""
        reached_s = next(line["at_s"] for line in self.lines if line.get("milestone") == name)
        return 1000 * float(reached_s - self.launched_s)

    @property
    def seconds(self) -> tuple[dict[str, Any], ...]:
        """The lines that are written every second, from the first frame to the shut-down."""
        return tuple(line for line in self.lines if {"n_frames", "decoded"} <= line.keys())

    def refs_lost_per_frame(self, kind: str) -> float:
        """References to None, True or False lost from one frame to the next (negative: gained).

        The median over the seconds after the first quarter: what is built once, and late on a busy
        machine, is no matter of frames. PySide6 6.12 on Python 3.11 loses 14 to None and 2 to True.
        """
        seconds = self.seconds[len(self.seconds) // 4 :]
        lost: list[float] = [
            (before[f"{kind}_refs"] - after[f"{kind}_refs"])
            / max(1, after["n_frames"] - before["n_frames"])
            for before, after in pairwise(seconds)
        ]
        return statistics.median(lost)


def watch(
    program: Sequence[str],
    *arguments: str,
    seconds: float,
    meanwhile: Callable[[], None] | None = None,
) -> Watched:
    """Run the window for so long with `--measure`, as a user who never started it before.

    `meanwhile` is called at every look, four times a second. Raises `CalledProcessError`.
    """
    with tempfile.TemporaryDirectory(prefix="vigil-watched-") as folder:
        measured = Path(folder) / "measured.jsonl"
        env = environment(Path(folder))
        options = ["--measure", str(measured), "--after", str(seconds)]
        looks = []
        launched_s = time.time()
        with subprocess.Popen([*program, *arguments, *options], env=env, cwd=ROOT) as process:
            while process.poll() is None:
                looks.append(look(process.pid))
                if meanwhile is not None:
                    meanwhile()
                time.sleep(LOOK_EVERY_S)
        if process.returncode != 0:
            raise subprocess.CalledProcessError(process.returncode, process.args)
        lines = measured.read_text(encoding="utf-8").splitlines()
    return Watched(launched_s, tuple(looks), tuple(map(json.loads, lines)))


def environment(folder: Path) -> dict[str, str]:
    """That of a user with an empty home; without a display, windows are drawn offscreen."""
    env = {**os.environ, **{f"XDG_{name}": f"{folder}/{name}" for name in USER_FOLDERS}}
    env.pop(NO_BYTECODE, None)
    if not env.get("DISPLAY"):
        env.setdefault("QT_QPA_PLATFORM", "offscreen")
    return env


def look(pid: int) -> Look:
    """A process and its children; what ends meanwhile counts for nothing."""
    pss = rss = anonymous = n_threads = n_descriptors = 0
    tree = family(pid)
    for one in tree:
        folder = Path(f"/proc/{one}")
        try:
            rollup = (folder / "smaps_rollup").read_text()
            n_threads += len(list((folder / "task").iterdir()))
            n_descriptors += len(list((folder / "fd").iterdir()))
        except OSError:
            continue
        pss += kilobytes(rollup, "Pss")
        rss += kilobytes(rollup, "Rss")
        anonymous += kilobytes(rollup, "Pss_Anon")
    memory_mb = (pss / 1024, rss / 1024, anonymous / 1024)
    return Look(time.time(), *memory_mb, len(tree), n_threads, n_descriptors)


def family(pid: int) -> list[int]:
    """A process and all that it started, however indirectly."""
    found = [pid]
    for parent in found:  # grows while it is walked through
        try:
            tasks = list(Path(f"/proc/{parent}/task").iterdir())
            found += [int(one) for task in tasks for one in (task / "children").read_text().split()]
        except OSError:
            continue
    return found


def kilobytes(text: str, name: str) -> int:
    """The figure of a line such as `Pss: 1234 kB`."""
    words = next((line.split() for line in text.splitlines() if line.startswith(f"{name}:")), None)
    return 0 if words is None else int(words[1])
