"""Heavy work in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Slot

from desktop_app.core.errors import ModelError, VigilError
from desktop_app.services.jobs import Jobs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Answers(QObject):
    """Collects what the jobs process answers."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self.done: dict[int, object] = {}
        self.failed: dict[int, Exception] = {}
        jobs.done.connect(self.take)
        jobs.failed.connect(self.take_failure)

    @Slot(object, object)
    def take(self, generation: int, result: object) -> None:
        self.done[generation] = result

    @Slot(object, object)
    def take_failure(self, generation: int, error: Exception) -> None:
        self.failed[generation] = error


def refuse(sentence: str) -> None:
    raise ModelError(sentence)


def die() -> None:
    os._exit(3)


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.stop()


def test_answers_carry_the_generation_of_their_question(jobs: Jobs, qtbot: QtBot) -> None:
    answers = Answers(jobs)
    jobs.submit(1, divmod, 7, 2)
    jobs.submit(2, os.getpid)
    qtbot.waitUntil(lambda: len(answers.done) == 2)
    assert answers.done[1] == (3, 1)
    assert answers.done[2] != os.getpid()


def test_an_error_in_a_job_comes_back_as_it_was_raised(jobs: Jobs, qtbot: QtBot) -> None:
    answers = Answers(jobs)
    jobs.submit(5, refuse, "The model was altered.")
    qtbot.waitUntil(lambda: 5 in answers.failed)
    assert isinstance(answers.failed[5], ModelError)
    assert str(answers.failed[5]) == "The model was altered."


def test_a_process_that_dies_is_told_and_replaced(jobs: Jobs, qtbot: QtBot) -> None:
    answers = Answers(jobs)
    jobs.submit(1, die)
    qtbot.waitUntil(lambda: 1 in answers.failed)
    assert isinstance(answers.failed[1], VigilError)
    jobs.submit(2, divmod, 9, 4)
    qtbot.waitUntil(lambda: 2 in answers.done)
    assert answers.done[2] == (2, 1)


def test_stopping_twice_and_before_the_first_job_is_harmless(qtbot: QtBot) -> None:
    jobs = Jobs()
    jobs.stop()
    jobs.submit(1, divmod, 1, 1)
    jobs.stop()
    jobs.stop()


WINDOW = """
import os, sys, time
from desktop_app.services.jobs import Jobs
if __name__ == "__main__":
    pool = Jobs()._running_pool()
    number = pool.submit(os.getpid).result()
    pool.submit(time.sleep, 600)
    time.sleep(0.5)
    print(number, flush=True)
    sys.stdin.read()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_the_process_ends_with_a_window_that_was_killed(qtbot: QtBot, tmp_path: Path) -> None:
    script = tmp_path / "window.py"
    script.write_text(WINDOW)
    root = Path(__file__).resolve().parents[2]
    with subprocess.Popen(
        [sys.executable, str(script)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(root)},
    ) as window:
        assert window.stdout is not None
        jobs = Path("/proc") / str(int(window.stdout.readline()))
        assert jobs.exists()
        window.kill()
    qtbot.waitUntil(lambda: not jobs.exists())
