"""Work that is begun when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QThread

from desktop_app.services.one_job import OneJob

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def job() -> Iterator[OneJob]:
    owner = QObject()
    made = OneJob("worker", owner)
    yield made
    made.stop()


def until_stopped(stop: threading.Event) -> None:
    stop.wait(30.0)


def test_work_is_done_in_a_thread_of_that_name_and_then_over(job: OneJob, qtbot: QtBot) -> None:
    names: list[str] = []
    with qtbot.waitSignal(job.ended):
        job.begin(lambda _: names.append(QThread.currentThread().objectName()))
        assert job.is_running
    assert names == ["worker"]
    assert not job.is_running


def test_another_piece_may_begin_as_soon_as_the_first_is_over(job: OneJob, qtbot: QtBot) -> None:
    done: list[int] = []
    for _ in range(20):
        with qtbot.waitSignal(job.ended):
            job.begin(lambda _: done.append(len(done)))
    assert done == list(range(20))


def test_an_error_is_told_before_the_end(job: OneJob, qtbot: QtBot) -> None:
    error = ValueError("no")

    def fail(_: threading.Event) -> None:
        raise error

    with qtbot.waitSignal(job.ended), qtbot.waitSignal(job.failed) as told:
        job.begin(fail)
        assert job.is_running
    assert told.args == [error]


def test_what_is_asked_to_end_ends_and_says_so(job: OneJob, qtbot: QtBot) -> None:
    with qtbot.waitSignal(job.ended):
        job.begin(until_stopped)
        job.request_stop()
    job.begin(until_stopped)
    job.stop()
    job.stop()
    qtbot.waitUntil(lambda: not job.is_running)


def test_without_work_there_is_nothing_to_stop(job: OneJob) -> None:
    job.request_stop()
    job.stop()
    assert not job.is_running
