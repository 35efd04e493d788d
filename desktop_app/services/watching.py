"""One session at work: a thread that reads its source and one that judges what came."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.core.errors import VigilError
from desktop_app.services.loop_thread import LoopThread

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

    from desktop_app.compose.judging import Judged
    from desktop_app.compose.watchable import Watchable
    from desktop_app.core.gate import Gate

JUDGE_TIMEOUT_S = 0.1
# A read waits for a tenth of a second. One that has not returned after this long is in a driver
# that hangs, and no program can call it back.
PATIENCE_S = 5.0

_log = logging.getLogger(__name__)


class Watching(QObject):
    """Reads and judges `session` until it is stopped, or a thread of it ends; then tidies up.

    Attributes:
        session: what is watched.

    Signals:
        failed: a `VigilError`: a thread ended in an error, or the source had to be given up.
        ended: nothing of the session comes any more, and nobody may look at it from now on.
    """

    failed = Signal(object)
    ended = Signal()

    def __init__(
        self,
        session: Watchable,
        deliver: Callable[[Judged], None],
        may_judge: Gate,
        *,
        patience_s: float,
        parent: QObject,
    ) -> None:
        """`deliver` is called in the detector thread, which waits for `may_judge` at first."""
        super().__init__(parent)
        self.session = session
        self._reader = LoopThread(_Reading(session), "reader", self)
        self._detector = LoopThread(_Judging(session, deliver, may_judge), "detector", self)
        # Counted by their `finished`: what a thread told before it has been heard by then.
        self._n_unfinished = 2
        self._has_ended = False
        self._tidier: LoopThread | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(round(1000 * patience_s))
        self._patience.timeout.connect(self._on_impatient)
        for thread in self._threads:
            thread.failed.connect(self._on_failed)
            thread.finished.connect(self._on_finished)

    @property
    def _threads(self) -> tuple[LoopThread, LoopThread]:
        return self._reader, self._detector

    def start(self) -> None:
        """Begin; returns at once."""
        for thread in self._threads:
            thread.start()

    def request_stop(self) -> None:
        """Ask both threads to end; returns at once, `ended` tells when they have."""
        for thread in self._threads:
            thread.request_stop()
        if not self._patience.isActive():
            self._patience.start()

    def stop(self) -> None:
        """Ask and wait, for a source that hangs no longer than patience lasts."""
        if not self._has_ended:
            self.request_stop()
            is_read = self._reader.stop(self._patience.interval())
            self._detector.stop()
            self._patience.stop()
            if not is_read:
                self._give_up()
        self._tidy().stop()

    def _give_up(self) -> VigilError:
        """Close the accounts; the thread is left where it is."""
        self._has_ended = True
        self.session.abandon()
        error = VigilError(
            f"{self.session.info.label} hangs: its driver answers no call.",
            "Unplug it, and start Vigil anew before it is used again.",
        )
        _log.warning("%s It is given up.", error.sentence)
        return error

    @Slot()
    def _on_impatient(self) -> None:
        if self._detector.isRunning() or not self._reader.isRunning():
            self._patience.start()
            return
        self.failed.emit(self._give_up())
        self.ended.emit()
        self._tidy()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if self._has_ended:  # Nobody is interested any more.
            return
        if not isinstance(error, VigilError):
            error = VigilError(f"Watching stopped: {error}.", "Connect again.")
        self.failed.emit(error)
        self.request_stop()

    @Slot()
    def _on_finished(self) -> None:
        self._n_unfinished -= 1
        if self._n_unfinished:
            return
        self._patience.stop()
        if not self._has_ended:
            self._has_ended = True
            self.ended.emit()
        if self._tidy().isFinished():
            self.deleteLater()

    def _tidy(self) -> LoopThread:
        """Give the session's files back, once; in a thread, for gigabytes keep the disk busy."""
        if self._tidier is None:
            self._tidier = LoopThread(self._forget, "tidier", self)
            self._tidier.failed.connect(self._on_untidy)
            self._tidier.finished.connect(self._on_tidied)
            self._tidier.start()
        return self._tidier

    def _forget(self, _stop: threading.Event) -> None:
        self.session.forget()

    @Slot(object)
    def _on_untidy(self, error: Exception) -> None:
        _log.warning("The files of %s were not given back: %s.", self.session.info.label, error)

    @Slot()
    def _on_tidied(self) -> None:
        if not self._n_unfinished:
            self.deleteLater()


class _Reading:
    """Body of the reader thread; opens the source there, because that may take seconds."""

    def __init__(self, session: Watchable) -> None:
        self._session = session

    def __call__(self, stop: threading.Event) -> None:
        try:
            self._session.open(stop.is_set)
        except VigilError:
            if stop.is_set():  # Nobody is interested any more.
                return
            raise
        try:
            while not stop.is_set():
                self._session.read_step(is_stopped=stop.is_set)
        finally:
            self._session.close()


class _Judging:
    """Body of the detector thread."""

    def __init__(
        self,
        session: Watchable,
        deliver: Callable[[Judged], None],
        may_judge: Gate,
    ) -> None:
        self._session = session
        self._deliver = deliver
        self._may_judge = may_judge

    def __call__(self, stop: threading.Event) -> None:
        self._may_judge.wait()
        while not stop.is_set():
            judged = self._session.judge_step(JUDGE_TIMEOUT_S)
            if judged is not None:
                self._deliver(judged)
