"""Works out what is too much for the GUI thread: of every kind of question only the newest."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.core.errors import VigilError
from desktop_app.core.protocols import at_once
from desktop_app.services.loop_thread import LoopThread

if TYPE_CHECKING:
    from collections.abc import Callable

_WAIT_S = 0.1


class AnalysisService(QObject):
    """One thread, begun with the first question. A question of a kind replaces one that waits.

    Signals:
        answered: the kind, and what its question returned or the `VigilError` it raised.
        failed: a `VigilError`: nothing is worked out any more.
    """

    answered = Signal(str, object)
    failed = Signal(object)

    def __init__(
        self, parent: QObject | None = None, *, pause: Callable[[], None] = at_once
    ) -> None:
        """`pause` is called in the analysis thread before each question: the picture goes first."""
        super().__init__(parent)
        self._pause = pause
        self._waiting: dict[str, Callable[[], object]] = {}
        self._something = threading.Condition()
        self._thread = LoopThread(self._run, "analysis", self)
        self._thread.failed.connect(self._on_failed)

    def ask(self, kind: str, question: Callable[[], object]) -> None:
        """Answer `question` soon; it may not touch a widget."""
        with self._something:
            self._waiting[kind] = question
            self._something.notify()
        if not self._thread.isRunning():
            self._thread.start()

    def shut_down(self) -> None:
        """Stop and wait. May be called again."""
        self._thread.stop()

    def _run(self, stop: threading.Event) -> None:
        while not stop.is_set():
            with self._something:
                self._something.wait_for(lambda: bool(self._waiting), _WAIT_S)
                if not self._waiting:
                    continue
                kind = next(iter(self._waiting))
                question = self._waiting.pop(kind)
            self._pause()
            try:
                answer = question()
            except VigilError as error:
                answer = error
            self.answered.emit(kind, answer)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(VigilError(f"Measuring has stopped: {error}.", "Start Vigil again."))
