"""What of Qt a test may leave behind: running threads, active timers, waiting shots, windows."""

from __future__ import annotations

import gc
import time
import weakref
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QTimer
from PySide6.QtWidgets import QWidget

from tests.helpers.leaks import caller, note_starts, remaining

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest
    from PySide6.QtWidgets import QApplication

    Shot = tuple[float, Callable[[], QObject | None], str]

STOP_MS = 10_000
# Qt keeps its one tooltip to itself and reuses it.
QTS_OWN = {"QTipLabel"}


class QtLeaks:
    """Notes what is started from its making on; `found` tells what is left and ends it."""

    def __init__(self, patch: pytest.MonkeyPatch, qapp: QApplication) -> None:
        self._qapp = qapp
        self._threads = note_starts(patch, QThread)
        self._timers = note_starts(patch, QTimer)
        self._shows = note_starts(patch, QWidget, "show")
        self._shots = _note_single_shots(patch, qapp)
        # A thread that is dropped while it runs aborts the process before anybody can report it.
        self._kept: list[QThread] = []
        _keep_started(patch, self._kept)
        self._windows = {_address(widget) for widget in _windows(qapp)}

    def found(self) -> list[str]:
        """One line for each thing that is left."""
        _destroy_deleted()
        return [
            *self._running_threads(),
            *self._active_timers(),
            *self._pending_shots(),
            *self._new_windows(),
        ]

    def _running_threads(self) -> list[str]:
        lines = []
        for thread, where in remaining(self._threads, _is_running):
            lines.append(f"  {type(thread).__name__} {thread.objectName()!r}, started at {where}")
            thread.requestInterruption()
            thread.quit()
            thread.wait(STOP_MS)
        self._kept.clear()
        return lines

    def _active_timers(self) -> list[str]:
        lines = []
        for ref, where in self._timers:
            timer = ref()
            if timer is not None and shiboken6.isValid(timer) and timer.isActive():
                lines.append(f"  QTimer of {timer.interval()} ms, started at {where}")
                timer.stop()
        return lines

    def _pending_shots(self) -> list[str]:
        now_s = time.monotonic()
        return [
            f"  QTimer.singleShot that waits {due_s - now_s:.1f} s more, started at {where}"
            for due_s, receiver, where in self._shots
            if due_s > now_s and (target := receiver()) is not None and shiboken6.isValid(target)
        ]

    def _new_windows(self) -> list[str]:
        if not self._left_windows():
            return []
        # Only in need: a collection of everything takes longer than most tests.
        gc.collect()
        _destroy_deleted()
        lines = []
        for widget in self._left_windows():
            places = [where for ref, where in self._shows if ref() is widget]
            shown = f"shown at {places[0]}" if places else "never shown"
            lines.append(f"  window {type(widget).__name__} {widget.windowTitle()!r}, {shown}")
            widget.hide()
            widget.deleteLater()
        _destroy_deleted()
        return lines

    def _left_windows(self) -> list[QWidget]:
        return [widget for widget in _windows(self._qapp) if _address(widget) not in self._windows]


def _windows(qapp: QApplication) -> list[QWidget]:
    return [
        widget
        for widget in qapp.topLevelWidgets()
        if widget.parent() is None and widget.metaObject().className() not in QTS_OWN
    ]


def _address(widget: QWidget) -> int:
    return int(shiboken6.getCppPointer(widget)[0])


def _is_running(thread: QThread) -> bool:
    return shiboken6.isValid(thread) and thread.isRunning()


def _destroy_deleted() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _keep_started(patch: pytest.MonkeyPatch, kept: list[QThread]) -> None:
    start = QThread.start

    def keeping(self: QThread, *args: Any) -> None:
        kept.append(self)
        start(self, *args)

    patch.setattr(QThread, "start", keeping)


def _note_single_shots(patch: pytest.MonkeyPatch, qapp: QApplication) -> list[Shot]:
    single_shot = QTimer.singleShot
    shots: list[Shot] = []

    def noted(msec: int, *args: Any) -> None:
        target = next((part for part in args if callable(part) or isinstance(part, QObject)), None)
        receiver = target if isinstance(target, QObject) else getattr(target, "__self__", None)
        # A shot at a plain function lives as long as the application.
        known = weakref.ref(receiver if isinstance(receiver, QObject) else qapp)
        shots.append((time.monotonic() + int(msec) / 1000, known, caller()))
        single_shot(msec, *args)

    patch.setattr(QTimer, "singleShot", staticmethod(noted))
    return shots
