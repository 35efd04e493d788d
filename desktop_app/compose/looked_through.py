"""A recording as a whole: read as fast as it can be, judged by nobody, with what was found in it.

What takes long to read is there at once where a view of it is stored, as one is when it was
recorded or looked through before. A session like any other, so that every instrument works on it.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from desktop_app.compose.session import HISTORY_SAMPLES, Session
from desktop_app.compose.tunable_detector import TunableDetector
from desktop_app.core.errors import RecordingError, SourceError
from desktop_app.core.ledger import ByteAccount, Ledger
from desktop_app.core.messages import Chunk
from desktop_app.core.protocols import never
from desktop_app.core.source_info import SourceInfo, SourceKind
from desktop_app.detection.events import EventTracker
from desktop_app.dsp.history import SampleHistory
from desktop_app.dsp.timebase import Timebase
from desktop_app.sources.float_decoder import FloatDecoder
from desktop_app.storage.recordings.recording import Recording

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import NoReturn

    from desktop_app.compose.view_cache import ViewCache
    from desktop_app.core.messages import Event, SampleBlock
    from desktop_app.core.protocols import Clock
    from desktop_app.dsp.sample_store import NewArchive
    from desktop_app.dsp.stored_history import StoredFolder

# A stop is heard, and another thread comes to its turn, as often.
_READ_FOR_S = 0.05

_log = logging.getLogger(__name__)


class LookedThrough(Session):
    """A session on a whole recording; `views` is where views of recordings are stored."""

    def __init__(self, path: Path, views: ViewCache, clock: Clock) -> None:
        """Raises `RecordingError` where it is none."""
        with Recording(path) as recording:
            rate_hz = recording.origin.info.nominal_rate_hz
            self._seal = recording.meta.get("seal", "")
            self._began_s = recording.ending.began_s
            self._ended_s = recording.ending.ended_s or self._began_s
        super().__init__(
            _Nothing(SourceInfo(SourceKind.REPLAY, path.name, rate_hz)),
            decoder=FloatDecoder(1),
            timebase=Timebase(rate_hz),
            detector=TunableDetector(_no_detector),
            tracker=EventTracker(),
            clock=clock,
        )
        self._path = path
        self._views = views
        self._stored: StoredFolder | None = None
        self._recording: Recording | None = None
        self._blocks: Iterator[SampleBlock] = iter(())
        self._found: tuple[Event, ...] = ()

    @property
    def info(self) -> SourceInfo:
        """What is looked through, and how much of it has been read."""
        plain = super().info
        newest_s = None if self._history is None else self._history.end_s
        if self._has_ended or newest_s is None or self._ended_s <= self._began_s:
            return plain
        share = min(1.0, (newest_s - self._began_s) / (self._ended_s - self._began_s))
        return SourceInfo(plain.kind, f"{plain.label}, {share:.0%}", plain.nominal_rate_hz)

    def found_before(self) -> tuple[Event, ...]:
        """What was found while it was recorded."""
        found, self._found = self._found, ()
        return found

    def spill_to(self, new_archive: NewArchive) -> None:
        """Use these files where none are to be stored."""
        super().spill_to(new_archive)
        if self._seal:
            self._stored = self._views.place(self._path, self._seal)

    def open(self, is_stopped: Callable[[], bool] = never) -> None:
        """Begin to read, or take what was stored."""
        self._recording = Recording(self._path)
        self._blocks = self._recording.blocks()
        self._found = self._recording.events()
        self._is_connected = True
        if self._stored is not None:
            self._views.hold(self._path)
            try:
                self._history = SampleHistory.stored_in(self._stored)
            except (OSError, ValueError, KeyError) as error:
                _log.info("%s is read anew: %s", self._path.name, error)
            else:
                self._end()

    def read_step(self, timeout_s: float = 0.0, is_stopped: Callable[[], bool] = never) -> None:
        """Read on for some milliseconds."""
        if self._has_ended:
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
        self._is_connected = False
        if self._recording is not None:
            self._recording.close()
        if self._stored is not None and not self._has_ended:
            super().forget()
            self._stored.discard()
            self._views.release(self._path)

    def forget(self) -> None:
        """Give the files back; from now on the view may leave."""
        super().forget()
        self._views.release(self._path)

    def _ledger(self) -> Ledger:
        n = 0 if self._history is None else self._history.end_row
        return Ledger(bytes=ByteAccount(), expected=n, decoded=n, judged=n)

    def _keep(self, block: SampleBlock) -> None:
        if self._history is None or self._history.n_channels != block.n_channels:
            new_archive = self._new_archive if self._stored is None else self._stored.new_archive
            if self._history is not None:
                # Its files would hold half of a recording.
                self._history.close()
                self._stored, new_archive = None, self._new_archive
            self._history = SampleHistory(HISTORY_SAMPLES, block.n_channels, new_archive)
        try:
            self._history.append(block)
        except ValueError as error:
            raise RecordingError(f"{self._path} is damaged: {error}.") from error
        self._last_arrival_s = self._clock.now_s()

    def _store(self) -> None:
        """Keep what took long to read; what is in memory as a whole was read soon."""
        history, stored = self._history, self._stored
        if history is None or stored is None or not history.n_bytes_on_disk:
            return
        try:
            history.store_in(stored)
        except OSError as error:
            _log.info("The view of %s is not stored: %s", self._path.name, error)

    def _end(self) -> None:
        self._last_arrival_s = self._clock.now_s()
        self._has_ended = True


class _Nothing:
    """The source of a session that reads by itself."""

    def __init__(self, info: SourceInfo) -> None:
        self.info = info

    def open(self, is_stopped: Callable[[], bool] = never) -> None:
        """There is nothing to open."""

    def read(self, timeout_s: float) -> Chunk:
        """There is nothing to read."""
        return Chunk(b"", timeout_s)

    def close(self) -> None:
        """There is nothing to close."""


def _no_detector() -> NoReturn:
    raise SourceError("A recording that is looked through is not judged.")
