"""The leak fixtures see what they are for, and say where it was started."""

from __future__ import annotations

import re

import pytest

pytestmark = pytest.mark.slow

PLUGINS = ("-p", "tests.helpers.leaks", "-p", "no:randomly", "-p", "no:cacheprovider")

THREADS_AND_PROCESSES = """
import multiprocessing, subprocess, sys, threading, time

stop = threading.Event()

def test_thread():
    threading.Thread(target=stop.wait, name="reader").start()

def test_daemon():
    threading.Thread(target=stop.wait, daemon=True).start()

def test_thread_that_ends_by_itself():
    threading.Thread(target=time.sleep, args=(0.05,)).start()

def test_popen():
    global child
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)

def test_popen_was_killed():
    assert child.poll() is not None
    child.stdin.close()

def test_popen_that_never_ran():
    try:
        subprocess.Popen(["/no/such/program"])
    except FileNotFoundError:
        pass

def test_spawned():
    global spawned
    spawned = multiprocessing.get_context("spawn").Process(target=time.sleep, args=(60,))
    spawned.start()

def test_spawned_was_killed():
    assert not spawned.is_alive()
    stop.set()
"""

QT = """
from PySide6.QtCore import QObject, QThread, QTimer
from PySide6.QtWidgets import QLabel, QMenu, QWidget

kept = []

def test_timer(qapp):
    timer = QTimer()
    kept.append(timer)
    timer.start(1000)

def test_timer_was_stopped(qapp):
    assert not kept[0].isActive()

def test_timer_that_died_with_its_owner(qapp):
    owner = QObject()
    QTimer(owner).start(1000)

def test_thread(qapp):
    QThread().start()

def test_thread_that_was_waited_for(qapp):
    thread = QThread()
    thread.start()
    thread.quit()
    assert thread.wait(5000)

def test_single_shot(qapp):
    QTimer.singleShot(60_000, qapp.aboutQt)

def test_single_shot_that_came(qtbot):
    QTimer.singleShot(0, kept.clear)
    qtbot.waitUntil(lambda: not kept)

def test_single_shot_at_somebody_who_has_gone(qapp):
    label = QLabel()
    QTimer.singleShot(60_000, label, label.hide)
    label.deleteLater()

def test_window(qapp):
    window = QWidget()
    window.setWindowTitle("left open")
    kept.append(window)
    window.show()

def test_window_in_a_cycle(qapp):
    window = QWidget()
    window.itself = window

def test_window_of_qtbot(qtbot):
    window = QWidget()
    QLabel("child", window)
    QMenu("child", window)
    qtbot.addWidget(window)
    window.show()
"""


def run(pytester: pytest.Pytester, source: str) -> str:
    """The output of the tests in `source`, run in a process of their own."""
    pytester.makepyfile(source)
    return pytester.runpytest_subprocess(*PLUGINS).stdout.str()


def test_threads_and_processes_that_outlive_a_test_fail_it(pytester: pytest.Pytester) -> None:
    output = run(pytester, THREADS_AND_PROCESSES)
    assert "8 passed, 3 errors" in output
    assert "thread 'reader', started at" in output
    assert "in test_thread\n" in output
    assert "in test_popen\n" in output
    assert "in test_spawned\n" in output


def test_what_qt_leaves_behind_fails_the_test(pytester: pytest.Pytester) -> None:
    output = run(pytester, QT)
    assert "11 passed, 4 errors" in output
    assert "QTimer of 1000 ms, started at" in output
    assert "QThread '', started at" in output
    assert re.search(r"QTimer.singleShot that waits [56]\d\.\d s more, started at", output)
    assert "window QWidget 'left open', shown at" in output
    assert "in test_single_shot\n" in output
    assert "in test_window\n" in output
