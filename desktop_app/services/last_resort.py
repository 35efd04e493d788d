"""For errors that nobody expected: they are written down and said, and everything goes on.

An exception in a slot or a thread does not end a Qt program. Python hands it to a hook, in the
thread where it happened; what a person is to see is therefore sent on as a signal.
"""

from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import VigilError
from desktop_app.core.logs import places

if TYPE_CHECKING:
    from types import TracebackType

_log = logging.getLogger(__name__)
SENTENCE = "Something inside Vigil went wrong; what runs goes on."
HINT = "Help, Report a problem shows what was written down."


class LastResort(QObject):
    """Takes the place of Python's hooks from `start` to `stop`.

    Signals:
        happened: a `VigilError` to show; once for every place in the code that failed.
    """

    happened = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seen: set[tuple[str, ...]] = set()

    def start(self) -> None:
        """Listen to errors of all threads."""
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error

    def stop(self) -> None:
        """Give the hooks back to Python."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Called by Python, in any thread."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        where = tuple(places(error, trace))
        _log.error("Not expected: %s", " | ".join(where))
        if where not in self._seen:
            self._seen.add(where)
            self.happened.emit(VigilError(SENTENCE, HINT))

    def _on_thread_error(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            self._on_error(told.exc_type, told.exc_value, told.exc_traceback)
