"""Watches one source at a time: a reader thread and a detector thread around a session.

The ui pulls samples, events and counts on its own timer; only rare facts are pushed as signals.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.core.errors import VigilError
from desktop_app.core.gate import Gate
from desktop_app.services.watching import PATIENCE_S, Watching

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.compose.judging import Judged
    from desktop_app.compose.snapshot import SessionSnapshot
    from desktop_app.compose.watchable import Watchable
    from desktop_app.core.messages import Event
    from desktop_app.dsp.history import SampleHistory

EVENT_BACKLOG = 2000
# A window that is never painted must not keep samples from being judged.
LONGEST_HOLD_S = 1.0
# Nor must a frame that takes unusually long, as one does in which all is drawn anew.
LONGEST_FRAME_S = 0.1


class MonitorService(QObject):
    """Starts, stops and replaces the session that is being watched.

    Attributes:
        session: what is being watched, or None.
        frame_gate: held while a picture is made: what judges waits for it between two channels.
        source: the text that named it, or the last one.

    Signals:
        changed: another session, or none, is being watched now.
        failed: a `VigilError`: the source could not be opened, or a thread ended in an error.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        new_session: Callable[[str], Watchable],
        publish: Callable[[Judged], None],
        parent: QObject | None = None,
        *,
        patience_s: float = PATIENCE_S,
        frame_gate: Gate | None = None,
    ) -> None:
        """`new_session` takes a source text; `publish` is called in the detector thread.

        A source whose driver hangs is given up `patience_s` after it was to be stopped.
        """
        super().__init__(parent)
        self._new_session = new_session
        self._publish = publish
        self._patience_s = patience_s
        self._listeners: tuple[Callable[[Judged], None], ...] = ()
        self._watching: Watching | None = None
        self._next_source: str | None = None
        self._may_judge = Gate(LONGEST_HOLD_S)
        self.frame_gate = frame_gate or Gate(LONGEST_FRAME_S)
        self._events: deque[Event] = deque(maxlen=EVENT_BACKLOG)
        self.session: Watchable | None = None
        self.source = ""

    def listen(self, listener: Callable[[Judged], None]) -> None:
        """Let `listener` hear every judged block from now on; called in the detector thread."""
        self._listeners = (*self._listeners, listener)

    def hold_judging(self) -> None:
        """Let samples wait for their verdicts until `release_judging`, a second at most.

        Reading goes on. What the detector has to learn does not delay the window's first picture.
        """
        self._may_judge.hold()

    def release_judging(self) -> None:
        """From now on every sample is judged as it comes."""
        self._may_judge.release()

    def start(self, source: str) -> None:
        """Watch `source` instead of what is watched now; returns at once."""
        if self._watching is not None:
            self._next_source = source
            self._watching.request_stop()
        else:
            self._begin(source)

    def stop(self) -> None:
        """Watch nothing any more; returns at once, `changed` tells when it is done."""
        self._next_source = None
        if self._watching is not None:
            self._watching.request_stop()

    def shut_down(self) -> None:
        """Stop and wait; for the end of the program. May be called again."""
        self._next_source = None
        for watching in self.findChildren(Watching):
            watching.stop()

    @property
    def history(self) -> SampleHistory | None:
        """The samples of what is watched; None where there are none yet."""
        session = self.session  # Asked for once: it may end meanwhile.
        return None if session is None else session.history

    def snapshot(self) -> SessionSnapshot | None:
        """State and accounts of the session at this moment; for any thread."""
        session = self.session  # Asked for once: it may end meanwhile.
        return None if session is None else session.snapshot()

    @property
    def is_behind(self) -> bool:
        """Whether judging does not keep up: then there should be fewer pictures."""
        session = self.session
        return session is not None and session.is_behind

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
        self._watching = Watching(
            session, self._deliver, self._may_judge, patience_s=self._patience_s, parent=self
        )
        self._watching.failed.connect(self.failed)
        self._watching.ended.connect(self._on_ended)
        self._watching.start()
        self.changed.emit()

    def _deliver(self, judged: Judged) -> None:
        """Called in the detector thread."""
        self.frame_gate.wait()
        self._events.extend(judged.events)
        self._publish(judged)
        for listener in self._listeners:
            listener(judged)

    @Slot()
    def _on_ended(self) -> None:
        self._watching = self.session = None
        self.changed.emit()
        source, self._next_source = self._next_source, None
        if source is not None:
            self._begin(source)
