"""Work that is begun when it is asked for: one piece at a time, each in a thread of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.services.loop_thread import LoopThread

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable


class OneJob(QObject):
    """Makes a thread for each piece of work and lets go of it afterwards.

    Signals:
        failed: the work raised; carries the exception. `ended` follows.
        ended: the work is over, whatever came of it; another may begin.
    """

    failed = Signal(object)
    ended = Signal()

    def __init__(self, name: str, parent: QObject) -> None:
        """`name` is that of the threads."""
        super().__init__(parent)
        self._name = name
        self._thread: LoopThread | None = None

    @property
    def is_running(self) -> bool:
        """From `begin` until `ended`."""
        return self._thread is not None

    def begin(self, body: Callable[[threading.Event], None]) -> None:
        """Start `body(stop)`, which returns soon after `stop` is set; nothing may be running."""
        thread = self._thread = LoopThread(body, self._name, self)
        thread.failed.connect(self.failed)
        thread.finished.connect(self._on_finished)
        thread.start()

    def request_stop(self) -> None:
        """Ask what is running to end; does not wait."""
        if self._thread is not None:
            self._thread.request_stop()

    def stop(self) -> None:
        """Ask what is running to end, and wait. May be called again."""
        if self._thread is not None:
            self._thread.stop()

    @Slot()
    def _on_finished(self) -> None:
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.deleteLater()
        self.ended.emit()
