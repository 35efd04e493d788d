"""Watches one source at a time: a reader thread and a detector thread around a session.

The ui pulls samples, events and counts on its own timer; only rare facts are pushed as signals.
"""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.core.errors import VigilError
from desktop_app.services.loop_thread import LoopThread

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.compose.session import Judged, Session, SessionSnapshot
    from desktop_app.core.messages import Event

EVENT_BACKLOG = 2000
JUDGE_TIMEOUT_S = 0.1
# A window that is never painted must not keep samples from being judged.
LONGEST_HOLD_S = 1.0


class MonitorService(QObject):
    """Starts, stops and replaces the session that is being watched.

    Attributes:
        session: what is being watched, or None.
        source: the text that named it, or the last one.

    Signals:
        changed: another session, or none, is being watched now.
        failed: a `VigilError`: the source could not be opened, or a thread ended in an error.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        new_session: Callable[[str], Session],
        publish: Callable[[Judged], None],
        parent: QObject | None = None,
    ) -> None:
        """`new_session` takes a source text; `publish` is called in the detector thread."""
        super().__init__(parent)
        self._new_session = new_session
        self._publish = publish
        self._listeners: tuple[Callable[[Judged], None], ...] = ()
        self._threads: tuple[LoopThread, ...] = ()
        # Counted by their `finished`: what a thread told before it has been heard by then.
        self._n_unfinished = 0
        self._next_source: str | None = None
        self._may_judge = threading.Event()
        self._may_judge.set()
        self._events: deque[Event] = deque(maxlen=EVENT_BACKLOG)
        self.session: Session | None = None
        self.source = ""

    def listen(self, listener: Callable[[Judged], None]) -> None:
        """Let `listener` hear every judged block from now on; called in the detector thread."""
        self._listeners = (*self._listeners, listener)

    def hold_judging(self) -> None:
        """Let samples wait for their verdicts until `release_judging`, a second at most.

        Reading goes on. What the detector has to learn does not delay the window's first picture.
        """
        self._may_judge.clear()

    def release_judging(self) -> None:
        """From now on every sample is judged as it comes."""
        self._may_judge.set()

    def start(self, source: str) -> None:
        """Watch `source` instead of what is watched now; returns at once."""
        if self._threads:
            self._next_source = source
            self._request_stop()
        else:
            self._begin(source)

    def stop(self) -> None:
        """Watch nothing any more; returns at once, `changed` tells when it is done."""
        self._next_source = None
        self._request_stop()

    def shut_down(self) -> None:
        """Stop and wait; for the end of the program. May be called again."""
        self.stop()
        for thread in self._threads:
            thread.stop()
        if self.session is not None:
            self.session.forget()

    def snapshot(self) -> SessionSnapshot | None:
        """State and accounts of the session at this moment."""
        return None if self.session is None else self.session.snapshot()

    def take_events(self) -> tuple[Event, ...]:
        """Events opened, changed or closed since the last call, oldest first."""
        taken = [] if self.session is None else list(self.session.found_before())
        while self._events:
            taken.append(self._events.popleft())
        return tuple(taken)

    def _begin(self, source: str) -> None:
        try:
            session = self._new_session(source)
        except VigilError as error:
            self.failed.emit(error)
            return
        self._events.clear()
        self.session, self.source = session, source
        self._threads = (
            LoopThread(_Reading(session), "reader", self),
            LoopThread(_Judging(session, self._deliver, self._may_judge), "detector", self),
        )
        self._n_unfinished = len(self._threads)
        for thread in self._threads:
            thread.failed.connect(self._on_failed)
            thread.finished.connect(self._on_finished)
            thread.start()
        self.changed.emit()

    def _deliver(self, judged: Judged) -> None:
        """Called in the detector thread."""
        self._events.extend(judged.events)
        self._publish(judged)
        for listener in self._listeners:
            listener(judged)

    def _request_stop(self) -> None:
        for thread in self._threads:
            thread.request_stop()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, VigilError):
            error = VigilError(f"Watching stopped: {error}.", "Connect again.")
        self.failed.emit(error)
        self._request_stop()

    @Slot()
    def _on_finished(self) -> None:
        self._n_unfinished -= 1
        if self._n_unfinished:
            return
        for thread in self._threads:
            thread.deleteLater()
        self._threads = ()
        if self.session is not None:
            self.session.forget()
        self.session = None
        self.changed.emit()
        source, self._next_source = self._next_source, None
        if source is not None:
            self._begin(source)


class _Reading:
    """Body of the reader thread; opens the source there, because that may take seconds."""

    def __init__(self, session: Session) -> None:
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
        session: Session,
        deliver: Callable[[Judged], None],
        may_judge: threading.Event,
    ) -> None:
        self._session = session
        self._deliver = deliver
        self._may_judge = may_judge

    def __call__(self, stop: threading.Event) -> None:
        self._may_judge.wait(LONGEST_HOLD_S)
        while not stop.is_set():
            judged = self._session.judge_step(JUDGE_TIMEOUT_S)
            if judged is not None:
                self._deliver(judged)
