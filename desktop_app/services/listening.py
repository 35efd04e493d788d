"""Lets the signal be heard, in a thread of its own; whoever draws hands over the notes."""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.core.errors import VigilError
from desktop_app.dsp.tones import NOTE_S, ToneMaker, pcm_of
from desktop_app.services.loop_thread import LoopThread
from desktop_app.services.tone_stream import LEAD_S

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop_app.core.protocols import Clock
    from desktop_app.dsp.tones import Note
    from desktop_app.services.tone_stream import ToneStream

# What waits longer is left out: a tone that lags behind the picture says what is no longer.
MOST_WAITING = 12
# The last value is held so long while the window is busy; then it would be a guess.
HELD_S = 0.3
# With nothing to say for so long, the loudspeaker is left to others.
KEPT_OPEN_S = 2.0
_LOOK_EVERY_S = 0.1


class ListeningService(QObject):
    """Plays notes as they come, or a whole row of them; silent while `may_sound` says so.

    Signals:
        failed: a `VigilError`: nothing can be heard; told once until `hear` or `play` begin anew.
    """

    failed = Signal(object)

    def __init__(
        self,
        stream: ToneStream,
        clock: Clock,
        may_sound: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """`may_sound` is asked in the thread that plays."""
        super().__init__(parent)
        self._stream = stream
        self._clock = clock
        self._may_sound = may_sound
        self._maker = ToneMaker()
        self._live: deque[Note] = deque(maxlen=MOST_WAITING)
        self._row: deque[Note] = deque()
        self._row_s = self._row_ends_s = 0.0
        self._last: Note | None = None
        self._last_s = 0.0
        self._n_idle = 0
        self._has_failed = False
        self._wake = threading.Event()
        self._thread: LoopThread | None = None

    @property
    def is_playing(self) -> bool:
        """Whether a row of notes is played just now."""
        return bool(self._row)

    def heard_share(self) -> float | None:
        """How much of the row of notes has been heard, 0 to 1; None while none is played."""
        now_s, n_left = self._clock.now_s(), len(self._row)
        if n_left:
            self._row_ends_s = now_s + n_left * NOTE_S + LEAD_S
        left_s = self._row_ends_s - now_s
        return max(0.0, 1.0 - left_s / self._row_s) if left_s > 0.0 else None

    def hear(self, notes: Iterable[Note]) -> None:
        """Play `notes` next; without new ones the last is held for a moment."""
        self._live.extend(notes)
        self._begin()

    def play(self, notes: Iterable[Note]) -> None:
        """Play all of `notes`, from the first; what comes live is left out meanwhile."""
        self._has_failed = False
        self._row = row = deque(notes)
        self._row_s = len(row) * NOTE_S
        self._begin()

    def hush(self) -> None:
        """Play nothing more of what was handed over."""
        self._has_failed = False
        self._drop_row()
        self._live.clear()
        self._last = None

    def shut_down(self) -> None:
        """Stop and wait; no player outlives it."""
        if self._thread is not None:
            self._thread.stop()

    def step(self) -> None:
        """Play one note, or wait a moment where there is none; called in the thread."""
        note = self._next()
        if note is None:
            self._n_idle += 1
            if not self._stream.is_open:
                self._wake.wait(_LOOK_EVERY_S)
                self._wake.clear()
                return
            if self._n_idle * NOTE_S > KEPT_OPEN_S:
                self._stream.close()
                return
        else:
            self._n_idle = 0
        is_heard = note is not None and self._may_sound()
        sound = self._maker.render(note) if note is not None and is_heard else self._maker.fade()
        if not self._stream.write(pcm_of(sound).tobytes()):
            self._tell()

    def _next(self) -> Note | None:
        if row := self._row:
            self._live.clear()
            return row.popleft()
        now_s = self._clock.now_s()
        try:
            self._last, self._last_s = self._live.popleft(), now_s
        except IndexError:
            if now_s - self._last_s > HELD_S:
                self._last = None
        return self._last

    def _drop_row(self) -> None:
        self._row = deque()
        self._row_ends_s = 0.0

    def _tell(self) -> None:
        """The next player has its turn; where there is none, say so."""
        reason = self._stream.unavailable
        if not reason:
            return
        self._drop_row()
        self._wake.wait(_LOOK_EVERY_S)
        if not self._has_failed:
            self._has_failed = True
            self.failed.emit(VigilError("The signal cannot be heard.", reason))

    def _begin(self) -> None:
        """The thread runs from the first note on: who never listens pays nothing."""
        self._wake.set()
        if self._thread is None:
            self._thread = LoopThread(self._run, "listening", self)
            self._thread.failed.connect(self._on_failed)
            self._thread.start()

    def _run(self, stop: threading.Event) -> None:
        try:
            while not stop.is_set():
                self.step()
        finally:
            self._stream.close()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(VigilError(f"The signal is not heard any more: {error}."))
