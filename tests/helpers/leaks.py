"""A pytest plugin: a test that leaves something behind fails, and says where that was started.

Everywhere: non-daemon threads, child processes. Where Qt is used as well: QThreads, QTimers,
pending single shots, top-level widgets. What is found is ended, so that the next test starts clean.
"""

from __future__ import annotations

import multiprocessing.process
import subprocess
import sys
import threading
import time
import weakref
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

ROOT = Path(__file__).resolve().parents[2]
GRACE_S = 5.0
N_FRAMES = 3

Starts = list[tuple["weakref.ref[Any]", str]]


def caller() -> str:
    """The innermost lines of the project that led here: "tests/a.py:12 in test_a < ..."."""
    lines: list[str] = []
    frame: FrameType | None = sys._getframe(1)
    while frame is not None and len(lines) < N_FRAMES:
        path = Path(frame.f_code.co_filename)
        if path.parent != Path(__file__).parent and ".venv" not in path.parts:
            if path.is_relative_to(ROOT):
                path = path.relative_to(ROOT)
            if not str(path).startswith(sys.base_prefix) and path.suffix == ".py":
                lines.append(f"{path}:{frame.f_lineno} in {frame.f_code.co_name}")
        frame = frame.f_back
    return " < ".join(lines)


def note_starts(patch: pytest.MonkeyPatch, owner: type, method: str = "start") -> Starts:
    """Remember every object whose `method` is called from now on, weakly, and where."""
    original = getattr(owner, method)
    starts: Starts = []

    def noted(self: object, *args: object, **kwargs: object) -> object:
        starts.append((weakref.ref(self), caller()))
        return original(self, *args, **kwargs)

    patch.setattr(owner, method, noted)
    return starts


def remaining(starts: Starts, is_left: Callable[[Any], bool]) -> list[tuple[Any, str]]:
    """The started objects that are still going after a grace, each with its place."""
    alive = [(thing, where) for ref, where in starts if (thing := ref()) is not None]
    deadline_s = time.monotonic() + GRACE_S
    while (left := [pair for pair in alive if is_left(pair[0])]) and time.monotonic() < deadline_s:
        threading.Event().wait(0.005)
    return left


def report(found: list[str], advice: str) -> None:
    """Fail the test when something was found."""
    if found:
        pytest.fail("\n".join(["the test left behind:", *found, advice]), pytrace=False)


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """No non-daemon thread outlives its test."""
    with pytest.MonkeyPatch.context() as patch:
        starts = note_starts(patch, threading.Thread)
        yield
    left = remaining(starts, lambda thread: thread.is_alive() and not thread.daemon)
    found = [f"  thread {thread.name!r}, started at {where}" for thread, where in left]
    report(found, "Stop and join it, or shut its executor down.")


@pytest.fixture(autouse=True)
def no_process_left() -> Iterator[None]:
    """No child process outlives its test."""
    with pytest.MonkeyPatch.context() as patch:
        opened = note_starts(patch, subprocess.Popen, "__init__")
        spawned = note_starts(patch, multiprocessing.process.BaseProcess)
        yield
    found = []
    for process, where in remaining(opened, _popen_runs):
        found.append(f"  process {process.pid} {process.args!r}, started at {where}")
        process.kill()
        process.wait()
    for process, where in remaining(spawned, _spawned_runs):
        found.append(f"  process {process.name!r}, started at {where}")
        process.kill()
        process.join()
    report(found, "End it and wait for it.")


def _popen_runs(process: subprocess.Popen[bytes]) -> bool:
    # One whose program was not found has no return code attribute, and never ran.
    return hasattr(process, "returncode") and process.poll() is None


def _spawned_runs(process: multiprocessing.process.BaseProcess) -> bool:
    try:
        return process.is_alive()
    except ValueError:  # closed
        return False


@pytest.fixture(autouse=True)
def no_qt_object_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Where the test uses Qt, no thread, timer, pending shot or window outlives it."""
    if "qapp" not in request.fixturenames:
        yield
        return
    qapp = request.getfixturevalue("qapp")
    from tests.helpers.qt_leaks import QtLeaks

    with pytest.MonkeyPatch.context() as patch:
        leaks = QtLeaks(patch, qapp)
        yield
        found = leaks.found()
    report(found, "Stop timers, quit() and wait() threads; give windows to qtbot.addWidget.")
