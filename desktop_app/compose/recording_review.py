"""A recording looked through as a whole: read as fast as it can be, and not judged again.

What takes long to read is there at once where a view of it is stored, as one is when it was
recorded or looked through before.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from desktop_app.compose.kept_history import KeptHistory
from desktop_app.compose.replay import notes_of
from desktop_app.compose.snapshot import SessionSnapshot
from desktop_app.core.errors import RecordingError
from desktop_app.core.ledger import ByteAccount, Ledger
from desktop_app.core.protocols import never
from desktop_app.core.source_info import SourceInfo, SourceKind
from desktop_app.dsp.history import SampleHistory
from desktop_app.storage.recordings.recording import Recording

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop_app.compose.view_cache import ViewCache
    from desktop_app.core.messages import Event, SampleBlock
    from desktop_app.core.protocols import Clock
    from desktop_app.dsp.sample_store import NewArchive
    from desktop_app.dsp.stored_history import StoredFolder

# A stop is heard, and another thread comes to its turn, as often.
_READ_FOR_S = 0.05

_log = logging.getLogger(__name__)


class RecordingReview:
    """A `Watchable` on a whole recording, with what was found while it was recorded."""

    source = board = band = None
    is_behind = False

    def __init__(
        self, path: Path, views: ViewCache, clock: Clock, new_archive: NewArchive | None = None
    ) -> None:
        """`views` is where views are stored; where none can be, `new_archive` makes the files.

        Raises `RecordingError` where `path` is no recording.
        """
        with Recording(path) as recording:
            self.rate_hz = recording.origin.info.nominal_rate_hz
            seal = recording.meta.get("seal", "")
            self._began_s = recording.ending.began_s
            self._ended_s = recording.ending.ended_s or self._began_s
            self._names = recording.channels.latest
        self._path = path
        self._views = views
        self._clock = clock
        self._stored: StoredFolder | None = views.place(path, seal) if seal else None
        self._unstored = new_archive
        self._samples = KeptHistory(self._stored.new_archive if self._stored else new_archive)
        self._recording: Recording | None = None
        self._blocks: Iterator[SampleBlock] = iter(())
        self._found: tuple[Event, ...] = ()
        self._notes: tuple[tuple[float, str], ...] = ()
        self._is_open = False
        self._newest_at_s: float | None = None
        self.has_ended = False

    @property
    def info(self) -> SourceInfo:
        """What is looked through, and how much of it has been read."""
        newest_s = None if self.history is None else self.history.end_s
        label = self._path.name
        if not self.has_ended and newest_s is not None and self._ended_s > self._began_s:
            share = min(1.0, (newest_s - self._began_s) / (self._ended_s - self._began_s))
            label = f"{label}, {share:.0%}"
        return SourceInfo(SourceKind.REPLAY, label, self.rate_hz)

    @property
    def history(self) -> SampleHistory | None:
        """What was read until now, in volts `(n, channels)`."""
        return self._samples.current

    def snapshot(self) -> SessionSnapshot:
        """The state, and accounts that know of no loss: all of it was taken in when recorded."""
        n = 0 if self.history is None else self.history.end_row
        newest_at_s = self._newest_at_s
        return SessionSnapshot(
            info=self.info,
            is_connected=self._is_open,
            has_ended=self.has_ended,
            sample_age_s=None
            if newest_at_s is None
            else max(0.0, self._clock.now_s() - newest_at_s),
            rate_hz=self.rate_hz,
            latency_s=None,
            score=None,
            expected=None,
            trouble="",
            ledger=Ledger(bytes=ByteAccount(), expected=n, decoded=n, judged=n),
        )

    def found_before(self) -> tuple[Event, ...]:
        """What was found while it was recorded, told once."""
        found, self._found = self._found, ()
        return found

    def noted_before(self) -> tuple[tuple[float, str], ...]:
        """What was noted while it was recorded, told once."""
        notes, self._notes = self._notes, ()
        return notes

    def open(self, is_stopped: Callable[[], bool] = never) -> None:
        """Begin to read, or take what was stored."""
        self._recording = Recording(self._path)
        self._blocks = self._recording.blocks()
        self._found = self._recording.events()
        self._notes = notes_of(self._recording)
        self._is_open = True
        if self._stored is not None:
            self._views.hold(self._path, self)
            try:
                stored = SampleHistory.stored_in(self._stored)
            except (OSError, ValueError, KeyError) as error:
                _log.info("%s is read anew: %s", self._path.name, error)
            else:
                stored.name_channels(self._names)
                self._samples.current = stored
                self._end()

    def read_step(self, timeout_s: float = 0.0, is_stopped: Callable[[], bool] = never) -> None:
        """Read on for some milliseconds; raises `RecordingError` where it is damaged."""
        if self.has_ended:
            self._clock.sleep(timeout_s)
            return
        until_s = self._clock.now_s() + _READ_FOR_S
        while self._clock.now_s() < until_s and not is_stopped():
            block = next(self._blocks, None)
            if block is None:
                self._store()
                self._end()
                return
            self._keep(block)

    def judge_step(self, timeout_s: float) -> None:
        """Nothing is judged."""
        self._clock.sleep(timeout_s)

    def close(self) -> None:
        """Close the recording; what was read stays to be looked at."""
        self._is_open = False
        if self._recording is not None:
            self._recording.close()
        if self._stored is not None and not self.has_ended:
            self._samples.close()
            self._stored.discard()
            self._views.release(self._path, self)

    def abandon(self) -> None:
        """The disk does not answer: nothing more is shown to come."""
        self._is_open = False

    def forget(self) -> None:
        """Give the files back; from now on the view may leave."""
        self._samples.close()
        self._views.release(self._path, self)

    def _keep(self, block: SampleBlock) -> None:
        history = self.history
        if history is not None and history.n_channels != block.n_channels:
            # The files of a view would hold half of a recording.
            self._stored, self._samples.new_archive = None, self._unstored
        try:
            self._samples.append(block)
        except ValueError as error:
            raise RecordingError(f"{self._path} is damaged: {error}.") from error
        self._newest_at_s = self._clock.now_s()

    def _store(self) -> None:
        """Keep what took long to read; what is in memory as a whole was read soon."""
        if self.history is None or self._stored is None or not self.history.n_bytes_on_disk:
            return
        try:
            self.history.store_in(self._stored)
        except OSError as error:
            _log.info("The view of %s is not stored: %s", self._path.name, error)

    def _end(self) -> None:
        self._newest_at_s = self._clock.now_s()
        self.has_ended = True
