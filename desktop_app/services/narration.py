"""Asks the language model in a thread of its own, and keeps a receipt of every byte that leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.services.loop_thread import LoopThread
from desktop_app.storage.patients_record import Receipt

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

    from desktop_app.core.protocols import Clock
    from desktop_app.risk.assessment import Assessment
    from desktop_app.risk.contributions import Contribution
    from desktop_app.risk.llm import LlmSettings
    from desktop_app.risk.narrator import Narrative


class NarrationService(QObject):
    """At most one question at a time; the answer to one that was cancelled is never told.

    Signals:
        progressed: how many pieces of the answer have come (an int).
        worded: the `Narrative`; its text is shown only now that all of it was checked.
        failed: an exception that is no fault of the model's.
    """

    progressed = Signal(object)
    worded = Signal(object)
    failed = Signal(object)
    _came = Signal(object, object)
    _progressed = Signal(object, object)

    def __init__(
        self,
        clock: Clock,
        keep_receipt: Callable[[Receipt], None],
        parent: QObject | None = None,
    ) -> None:
        """`keep_receipt` is called in the thread before anything is sent; where it raises, not."""
        super().__init__(parent)
        self._clock = clock
        self._keep_receipt = keep_receipt
        self._thread: LoopThread | None = None
        self._number = 0
        self._came.connect(self._on_came)
        self._progressed.connect(self._on_progressed)

    def ask(
        self,
        settings: LlmSettings,
        assessment: Assessment,
        contributions: tuple[Contribution, ...],
    ) -> None:
        """Start to ask; `worded` follows, whatever goes wrong."""
        self.cancel()
        number = self._number

        def body(cancelled: threading.Event) -> None:
            from desktop_app.risk.narrator import Narrator

            def keep(payload: bytes) -> None:
                self._keep_receipt(
                    Receipt(self._clock.now_s(), settings.served_by, settings.model_id, payload)
                )

            def progress(n_pieces: int) -> None:
                self._progressed.emit(number, n_pieces)

            narrator = Narrator(settings, self._clock, keep)
            narrative = narrator.narrate(
                assessment, contributions, cancelled=cancelled, progress=progress
            )
            self._came.emit(number, narrative)

        self._thread = LoopThread(body, "narration", self)
        self._thread.failed.connect(self._on_failed)
        self._thread.finished.connect(self._thread.deleteLater)
        self._thread.start()

    def cancel(self) -> None:
        """Want the answer no longer; returns at once."""
        self._number += 1
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.request_stop()

    def shut_down(self) -> None:
        """The same at the end of the program, which waits for every thread to end."""
        self.cancel()
        for thread in self.findChildren(LoopThread):
            thread.stop()

    @Slot(object, object)
    def _on_came(self, number: int, narrative: Narrative) -> None:
        if number == self._number:
            self._thread = None
            self.worded.emit(narrative)

    @Slot(object, object)
    def _on_progressed(self, number: int, n_pieces: int) -> None:
        if number == self._number:
            self.progressed.emit(n_pieces)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if self.sender() is self._thread:
            self._thread = None
            self.failed.emit(error)
