"""A QThread whose whole life is one Qt-free function that loops until it is told to stop."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

# Longer than any body can block (a hub may take 2.6 s to be ended, a board 2.5 s to be recognised),
# for Qt aborts the program when a thread is destroyed that still runs.
STOP_TIMEOUT_MS = 30_000


class LoopThread(QThread):
    """Runs `body(stop)`; the body returns soon after `stop` is set.

    There is no event loop inside, hence no `quit()` and none of its ordering traps.

    Signals:
        failed: the body raised; carries the exception. Delivered in the owner's thread.
    """

    failed = Signal(object)

    def __init__(
        self, body: Callable[[threading.Event], None], name: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._body: Callable[[threading.Event], None] | None = body
        self._stop = threading.Event()

    def run(self) -> None:
        """Called by Qt in the new thread."""
        body = self._body
        try:
            if body is not None:
                body(self._stop)
        except Exception as error:  # noqa: BLE001 - whatever it was, the owner must hear of it
            self.failed.emit(error)
        finally:
            # A body is mostly a method of the owner: the cycle would leave it to the garbage
            # collection, in the middle of events that are still under way to it.
            self._body = None

    def request_stop(self) -> None:
        """Ask the body to return; does not wait. `finished` tells when it has."""
        self._stop.set()

    def stop(self, timeout_ms: int = STOP_TIMEOUT_MS) -> bool:
        """Ask and wait; False when the body did not return in time. May be called again."""
        self._stop.set()
        return self.wait(timeout_ms)
