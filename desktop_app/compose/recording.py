"""Records what a session does, in a thread of its own, and always remembers the last ten minutes.

What cannot wait for the disk is in `Inbox`; here everything happens twice a second: what came is
packed, put into the flight ring, and committed where a recording is under way.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from concurrent.futures import Future
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.compose.flight_ring import FlightRing
from desktop_app.compose.inbox import Inbox
from desktop_app.compose.recorder_status import (
    ClockWatch,
    DiskPace,
    RecorderStatus,
    free_bytes_in,
)
from desktop_app.compose.recording_view import ViewInTheMaking
from desktop_app.core.clock import wall_s as read_wall_clock
from desktop_app.core.errors import RecordingError
from desktop_app.storage.recordings.batch import NOTE, Annotation
from desktop_app.storage.recordings.writer import RecordingWriter

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.compose.inbox import Taken
    from desktop_app.compose.sleep_inhibitor import SleepInhibitor
    from desktop_app.compose.view_cache import ViewCache
    from desktop_app.core.protocols import Clock, Decoder
    from desktop_app.storage.recordings.origin import Origin

COMMIT_EVERY_S = 0.5
STOPPED = "it was stopped"
SOURCE_CLOSED = "the source was closed"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Watched:
    """A session that is listened to."""

    origin: Origin
    inbox: Inbox


class Recorder:
    """One recording at a time, of one session. May be called from any thread, but for `step`."""

    def __init__(
        self,
        clock: Clock,
        *,
        ring: FlightRing | None = None,
        wall_s: Callable[[], float] = read_wall_clock,
        free_bytes: Callable[[Path], int] = free_bytes_in,
        inhibitor: SleepInhibitor | None = None,
        views: ViewCache | None = None,
    ) -> None:
        """`inhibitor` keeps the computer awake while a recording is under way.

        `views` takes the views of recordings; None where none are to be made.
        """
        self._clock = clock
        self._ring = ring or FlightRing()
        self._ring_source: _Watched | None = None
        self._clock_watch = ClockWatch(clock, wall_s)
        self._free_bytes = free_bytes
        self._inhibitor = inhibitor
        self._watched: deque[_Watched] = deque()
        self._wishes: deque[tuple[Callable[[], Path], Future[Path]]] = deque()
        self._errands: deque[Callable[[], None]] = deque()
        self._writer: RecordingWriter | None = None
        self._pace = DiskPace()
        self._views = views
        self._view: ViewInTheMaking | None = None
        self._status = RecorderStatus()
        self._wake = threading.Event()
        self._is_over = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def status(self) -> RecorderStatus:
        """What is known as of the last half second."""
        return self._status

    def listen(self, origin: Origin, decoder: Decoder) -> Inbox:
        """What a new session tells everything to; the one before is over."""
        inbox = Inbox(decoder, self._clock.now_s())
        self._watched.append(_Watched(origin, inbox))
        return inbox

    def start(self, path: Path) -> Future[Path]:
        """Record to a new file from the next chunk on; the future raises `RecordingError`."""
        return self._wish(lambda: self._start(path))

    def stop(self) -> Future[Path]:
        """End and seal the recording; the future holds its path."""
        return self._wish(lambda: self._stop(STOPPED))

    def save_last(self, path: Path) -> Future[Path]:
        """Write what the flight recorder holds to a file of its own."""
        return self._wish(lambda: self._save_last(path))

    def fill_disk(self) -> Future[Path]:
        """Let what is being recorded meet a full disk; for the fault theatre."""
        return self._wish(self._fill_disk)

    def tidy_views(self) -> None:
        """Let go of views of recordings that take more room than they may."""
        views = self._views
        if views is not None:
            self._errands.append(views.prune)
            self._wake.set()

    def annotate(self, text: str, at_s: float | None = None) -> None:
        """Put a remark, of now or of another moment, into recording and flight recorder."""
        moment_s = self._clock.now_s() if at_s is None else at_s
        try:
            newest = self._watched[-1]
        except IndexError:  # Nothing is watched: the recorder's thread takes away what has ended.
            return
        newest.inbox.annotate(Annotation(moment_s, NOTE, text))

    def open(self) -> None:
        """Begin to work, in a thread of its own."""
        self._thread = threading.Thread(target=self._run, name="recorder", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """End the thread, and the recording if there is one. May be called again."""
        self._is_over.set()
        self._wake.set()
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join()
        self.step()
        if self._writer is not None:
            self._end(STOPPED)
            self._update_status()

    def step(self) -> None:
        """Pack and write what came, then do what was asked for."""
        jump = self._clock_watch.look()
        while self._watched:
            watched = self._watched[0]
            if jump is not None:
                watched.inbox.annotate(jump)
                jump = None
            is_last = len(self._watched) == 1
            is_in_ring = watched is self._ring_source
            taken = watched.inbox.take(wants_standing=is_in_ring and self._ring.wants_standing)
            if taken.has_ended or not taken.is_empty:
                self._keep(watched, taken)
            if is_last and not taken.has_ended:
                break
            self._watched.popleft()
            self._end(SOURCE_CLOSED)
        while self._wishes:
            self._grant(*self._wishes.popleft())
        while self._errands:
            self._errands.popleft()()
        self._update_status()

    def _run(self) -> None:
        took_s = 0.0
        while not self._is_over.is_set():
            # The work is a part of the half second: a slow disk must not make it a whole one.
            self._wake.wait(max(0.0, COMMIT_EVERY_S - took_s))
            self._wake.clear()
            began_s = self._clock.now_s()
            try:
                self.step()
            except Exception as error:  # noqa: BLE001 - the light must never stay on by mistake
                self._fail(RecordingError(f"Recording was given up: {error!r}."))
            took_s = self._clock.now_s() - began_s

    def _wish(self, act: Callable[[], Path]) -> Future[Path]:
        future: Future[Path] = Future()
        self._wishes.append((act, future))
        self._wake.set()
        return future

    def _grant(self, act: Callable[[], Path], future: Future[Path]) -> None:
        try:
            future.set_result(act())
        except RecordingError as error:
            future.set_exception(error)

    def _keep(self, watched: _Watched, taken: Taken) -> None:
        batch = taken.packed()
        if self._ring_source is not watched:
            self._ring.clear()
            self._ring_source = watched
        self._ring.add(batch)
        if self._writer is None:
            return
        try:
            self._writer.write(batch)
        except RecordingError as error:
            self._fail(error)
            return
        if self._view is not None:
            self._view.add(block for _, block in taken.blocks)

    def _start(self, path: Path) -> Path:
        if self._writer is not None:
            raise RecordingError(f"{self._writer.path} is being recorded already.", "Stop it.")
        if not self._watched:
            raise RecordingError("Nothing is being watched that could be recorded.", "Connect.")
        now_s = self._clock.now_s()
        self._writer = RecordingWriter(path, self._watched[0].origin, now_s)
        self._pace = DiskPace()
        self._view = None if self._views is None else ViewInTheMaking(path, self._views)
        self._watched[0].inbox.want_judging()
        self._status = replace(self._status, began_s=now_s, trouble="")
        return path

    def _stop(self, why: str) -> Path:
        writer = self._writer
        if writer is None:
            raise RecordingError("Nothing is being recorded.")
        seal = writer.finish(self._clock.now_s(), why)
        self._writer = None
        view, self._view = self._view, None
        if view is not None:
            view.finish(seal)
        self._status = replace(self._status, last=writer.path, n_samples=writer.n_samples)
        return writer.path

    def _fill_disk(self) -> Path:
        if self._writer is None:
            raise RecordingError("Nothing is being recorded.")
        self._writer.forbid_growth()
        return self._writer.path

    def _end(self, why: str) -> None:
        """End the recording if there is one, because of something that nobody asked for."""
        if self._writer is None:
            return
        try:
            self._stop(why)
        except RecordingError as error:
            self._fail(error)

    def _fail(self, error: RecordingError) -> None:
        """The light goes off at once; what was committed is safe."""
        writer, self._writer = self._writer, None
        if writer is not None:
            writer.abandon()
            self._status = replace(self._status, last=writer.path)
        view, self._view = self._view, None
        if view is not None:
            view.discard()
        self._status = replace(self._status, path=None, trouble=str(error))
        _log.error("%s", error)

    def _save_last(self, path: Path) -> Path:
        batches = self._ring.saveable()
        if not batches or self._ring_source is None:
            raise RecordingError("There is nothing to save yet.", "Connect to a source first.")
        origin, known = self._ring_source.origin, batches[0].judgings
        if known:  # What judged at the beginning of the session may be long over.
            origin = replace(origin, detection=known[0].settings)
        writer = RecordingWriter(path, origin, batches[0].before.at_s)
        try:
            for batch in batches:
                writer.write(batch)
            writer.finish(self._clock.now_s(), "saved from the flight recorder")
        except RecordingError:
            writer.abandon()
            raise
        return path

    def _update_status(self) -> None:
        status = replace(self._status, flight_s=self._ring.length_s, path=None)
        writer = self._writer
        if writer is not None:
            try:
                n_bytes = writer.size_bytes()
                free = self._free_bytes(writer.path.parent)
            except RecordingError as error:
                self._fail(error)
                return
            except OSError as error:
                self._fail(RecordingError(f"The disk has gone: {error.strerror}."))
                return
            elapsed_s = self._clock.now_s() - status.began_s
            status = replace(
                status,
                path=writer.path,
                elapsed_s=elapsed_s,
                n_samples=writer.n_samples,
                n_bytes=n_bytes,
                left_s=self._pace.left_s(elapsed_s, n_bytes, free),
            )
        self._status = status
        if self._inhibitor is not None:
            (self._inhibitor.hold if status.is_recording else self._inhibitor.release)()
