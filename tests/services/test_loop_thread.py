"""A thread that loops until it is told to stop."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Slot

from desktop_app.server.pipe import POLL_S
from desktop_app.server.process import KILL_TIMEOUT_S, STOP_TIMEOUT_S
from desktop_app.services.loop_thread import STOP_TIMEOUT_MS, LoopThread
from desktop_app.sources.serial_source import CONFIRM_S

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Listener(QObject):
    """Remembers what it was told and in which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[object, QThread]] = []

    @Slot(object)
    def hear(self, what: object) -> None:
        self.heard.append((what, QThread.currentThread()))


def wait_for_stop(stop: threading.Event) -> None:
    stop.wait(30.0)


def test_body_runs_until_stop_is_asked_for(qtbot: QtBot) -> None:
    thread = LoopThread(wait_for_stop, "waiter")
    thread.start()
    qtbot.waitUntil(thread.isRunning)
    assert thread.stop()
    assert thread.isFinished()


def test_stopping_twice_and_before_the_start_is_harmless(qtbot: QtBot) -> None:
    thread = LoopThread(wait_for_stop, "waiter")
    assert thread.stop()
    thread.start()
    assert thread.stop()
    assert thread.stop()


def test_a_thread_is_waited_for_longer_than_anything_in_it_may_take() -> None:
    ending_a_hub_s = POLL_S + STOP_TIMEOUT_S + KILL_TIMEOUT_S
    looking_behind_four_ports_s = 4 * CONFIRM_S
    assert 1000 * max(ending_a_hub_s, looking_behind_four_ports_s) < STOP_TIMEOUT_MS


def test_an_error_in_the_body_is_told_in_the_owners_thread(qtbot: QtBot) -> None:
    error = RuntimeError("broken")

    def body(_: threading.Event) -> None:
        raise error

    listener = Listener()
    thread = LoopThread(body, "breaker")
    thread.failed.connect(listener.hear)
    with qtbot.waitSignal(thread.finished):
        thread.start()
    qtbot.waitUntil(lambda: bool(listener.heard))
    assert listener.heard == [(error, QThread.currentThread())]
    assert thread.stop()


def test_a_hundred_starts_and_stops_leave_no_thread_behind(qtbot: QtBot) -> None:
    before = threading.active_count()
    for _ in range(100):
        thread = LoopThread(wait_for_stop, "waiter")
        thread.start()
        assert thread.stop()
    assert threading.active_count() <= before


class Owner(QObject):
    """Runs a method of its own in a thread of its own, as the services do."""

    def __init__(self) -> None:
        super().__init__()
        self.thread_of_mine = LoopThread(self.body, "mine", self)
        self.thread_of_mine.finished.connect(self.on_finished)

    def body(self, stop: threading.Event) -> None:
        stop.wait(30.0)

    @Slot()
    def on_finished(self) -> None:
        """Still on its way when the owner goes."""


def test_an_owner_goes_with_its_last_reference_not_with_some_garbage_collection(
    qtbot: QtBot,
) -> None:
    owner = Owner()
    owner.thread_of_mine.start()
    assert owner.thread_of_mine.stop()
    gone = weakref.ref(owner)
    gc.disable()
    try:
        del owner
        assert gone() is None
    finally:
        gc.enable()
