"""Processor time of a run, thread by thread: the figure that what else runs hardly moves. Linux."""

from __future__ import annotations

import os
import threading
from collections import defaultdict
from pathlib import Path

_PROC = Path("/proc")
_TICK_S = 1 / os.sysconf("SC_CLK_TCK")


def cpu_seconds() -> dict[str, float]:
    """User and system seconds so far: every thread here by its name, every other process as one.

    Empty where the system does not tell.
    """
    found: defaultdict[str, float] = defaultdict(float)
    names = {thread.native_id: thread.name for thread in threading.enumerate()}
    for task in _tasks(os.getpid()):
        system_name, seconds = _told(task)
        name = names.get(int(task.name), "")
        is_named = name and not name.startswith(("Dummy-", "Thread-"))
        found[name if is_named else system_name] += seconds
    for child in _children(os.getpid()):
        command = (_PROC / str(child) / "cmdline").read_bytes().split(b"\0")
        program = next((name for name in _PROGRAMS if name.encode() in b" ".join(command)), "other")
        found[f"({_PROGRAMS.get(program, program)})"] += sum(_told(t)[1] for t in _tasks(child))
    return found


# By what is in their command lines.
_PROGRAMS = {"live_board": "board", "load.mjs": "clients", "spawn_main": "hub"}


def shares(before: dict[str, float], after: dict[str, float], seconds: float) -> dict[str, float]:
    """Percent of one core that each took between two counts; nothing below one percent."""
    percent = {name: 100 * (after[name] - before.get(name, 0.0)) / seconds for name in after}
    ordered = sorted(percent.items(), key=lambda one: -one[1])
    return {name: round(share, 1) for name, share in ordered if share >= 1.0}


def _tasks(process_id: int) -> list[Path]:
    folder = _PROC / str(process_id) / "task"
    return sorted(folder.iterdir()) if folder.exists() else []


def _told(task: Path) -> tuple[str, float]:
    """A thread's name in the system, and its seconds; nothing of one that has ended."""
    try:
        head, _, rest = (task / "stat").read_text().rpartition(")")
    except OSError:
        return "", 0.0
    fields = rest.split()
    return head.partition("(")[2], (int(fields[11]) + int(fields[12])) * _TICK_S


def _children(process_id: int) -> list[int]:
    found: list[int] = []
    for task in _tasks(process_id):
        told = task / "children"
        for child in map(int, told.read_text().split() if told.exists() else ()):
            found += [child, *_children(child)]
    return found
