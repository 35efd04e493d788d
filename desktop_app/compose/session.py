"""One live source being watched: bytes to samples to verdicts, with the accounts that close.

Qt-free. One thread calls `open`, `read_step` and `close`, one (or the same) calls `judge_step`;
everything else may be called from anywhere.
"""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from desktop_app.compose.block_queue import BlockQueue
from desktop_app.compose.intake import Intake
from desktop_app.compose.judged_runs import RunJudge
from desktop_app.compose.judging import Judging
from desktop_app.compose.reopening import Reopening
from desktop_app.compose.snapshot import SessionSnapshot
from desktop_app.compose.tunable_detector import TunableDetector
from desktop_app.core.errors import SourceEndedError, SourceError, SourceLostError
from desktop_app.core.protocols import Line, never
from desktop_app.core.source_info import SourceKind
from desktop_app.sources.board_link import BoardLink
from desktop_app.sources.replay import ReplaySource
from desktop_app.sources.talk import carry_out
from desktop_app.storage.recordings.card import NEW_SPEED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.compose.judging import Judged
    from desktop_app.core.messages import Chunk, Event
    from desktop_app.core.protocols import Clock, Decoder, Detector, SessionSink, Source
    from desktop_app.core.source_info import SourceInfo
    from desktop_app.detection.events import EventTracker
    from desktop_app.dsp.history import SampleHistory
    from desktop_app.dsp.sample_store import NewArchive
    from desktop_app.dsp.timebase import Timebase

READ_TIMEOUT_S = 0.1
CROWDED_WAIT_S = 0.002
QUEUE_SAMPLES = 1 << 18
# A board is judged in runs as long as this: shorter ones take twice as long in all, and through a
# longer one whoever draws would have to wait. A replay is judged as it was cut: there another
# detector may take over.
RUN_S = (0.04, 0.1)
BEHIND_S = 0.5
# So long a board may take to say how far it has counted, and to send that.
LAST_WORD_S = 1.0

_log = logging.getLogger(__name__)


class Session:
    """Reads, decodes, stamps, keeps and judges one source; reopens it when it comes back."""

    def __init__(
        self,
        source: Source,
        *,
        decoder: Decoder,
        timebase: Timebase,
        detector: Detector,
        tracker: EventTracker,
        clock: Clock,
        sinks: Sequence[SessionSink] = (),
    ) -> None:
        self._source = source
        # A file can wait for its verdicts, whatever its speed; a board cannot.
        self._can_wait = source.info.kind is SourceKind.REPLAY
        self._line = source if isinstance(source, Line) else None
        self._board = decoder if self._line and isinstance(decoder, BoardLink) else None
        self._timebase = timebase
        is_board = source.info.kind is SourceKind.SERIAL
        # Nobody but the board knows how fast it was left to send.
        self._follows_rate = (
            detector if is_board and isinstance(detector, TunableDetector) else None
        )
        self._clock = clock
        self._sinks = tuple(sinks)
        self._queue = BlockQueue(QUEUE_SAMPLES)
        least_s, longest_s = (0.0, 0.0) if self._can_wait else RUN_S
        judge = RunJudge(
            self._queue,
            detector,
            least_s=least_s,
            longest_s=longest_s,
            prepare=self._follow_rate,
        )
        self._judging = Judging(judge, self._queue, tracker, clock, self._sinks)
        self._intake = Intake(decoder, timebase, self._queue, clock)
        # Held by the reading thread while it changes what a snapshot shows of it.
        self._reading = threading.Lock()
        self._is_connected = self._is_heard_out = self._is_closed = False
        self._has_ended = False
        self._reopening = Reopening()
        self._trouble = ""

    @property
    def info(self) -> SourceInfo:
        """What is being watched."""
        return self._source.info

    @property
    def source(self) -> Source:
        """Where the bytes come from; a replay's has a control."""
        return self._source

    @property
    def rate_hz(self) -> float:
        """The measured rate; the nominal one until enough was seen."""
        return self._timebase.rate_hz

    @property
    def has_ended(self) -> bool:
        """A replay has reached its end and every sample of it was judged."""
        return self._has_ended and self._queue.counts().queued == 0

    @property
    def is_behind(self) -> bool:
        """Whether what a board has sent waits so long for its verdicts that others should yield."""
        return not self._can_wait and self._queue.n_queued > BEHIND_S * self.rate_hz

    @property
    def history(self) -> SampleHistory | None:
        """The samples kept, in volts `(n, channels)`; None before the first."""
        return self._intake.samples.current

    @property
    def band(self) -> SampleHistory | None:
        """The band that was expected, as `(n, 2 * channels)`: all lows, then all highs."""
        return self._judging.band.current

    @property
    def board(self) -> BoardLink | None:
        """The board that can be talked to; None for a demo or a file.

        Its `report`, `request` and `calibrate` are for any thread.
        """
        return self._board

    def found_before(self) -> tuple[Event, ...]:
        """Nothing: what it finds is told with what was judged."""
        return ()

    def noted_before(self) -> tuple[tuple[float, str], ...]:
        """Times and texts of what people noted of a recording, told once."""
        return self._source.take_notes() if isinstance(self._source, ReplaySource) else ()

    def spill_to(self, new_archive: NewArchive) -> None:
        """Keep in files what no longer fits into memory; to be said before the first sample."""
        self._intake.samples.new_archive = self._judging.band.new_archive = new_archive

    def forget(self) -> None:
        """Give the files of the history back; for when nobody looks at it any more."""
        self._intake.samples.close()
        self._judging.band.close()

    def open(self, is_stopped: Callable[[], bool] = never) -> None:
        """Open the source for the first time; raises `SourceError`, soon after it is stopped."""
        self._source.open(is_stopped)
        self._is_connected = True
        for sink in self._sinks:
            sink.connected(self._clock.now_s())

    def read_step(
        self, timeout_s: float = READ_TIMEOUT_S, is_stopped: Callable[[], bool] = never
    ) -> None:
        """Read what is there, waiting at most `timeout_s`; look for a source that was lost."""
        if self._has_ended:
            self._clock.sleep(timeout_s)
        elif not self._is_connected:
            self._try_to_reopen(timeout_s, is_stopped)
        else:
            self._read(timeout_s)

    def hear_out(self) -> None:
        """Before the end: have a board say how far it has counted, and read what it sent till then.

        Only so what was damaged behind the last sample is known to be lost. Takes `LAST_WORD_S` at
        the longest; what came is to be judged.
        """
        board = self._board if self._is_connected else None
        if board is None or self._is_heard_out or not board.count():
            return
        end_s = self._clock.now_s() + LAST_WORD_S
        while self._is_connected and board.is_counting and self._clock.now_s() < end_s:
            self._read(READ_TIMEOUT_S)
        self._is_heard_out = board.is_counted

    def close(self) -> None:
        """Hear the board out and close the source; what was read stays to be judged."""
        try:
            self.hear_out()
        finally:
            self._close()

    def _close(self) -> None:
        with self._reading:
            if self._is_connected:
                self._intake.end_count(is_open=not self._is_heard_out)
            self._is_connected = self._is_heard_out = False
        self._source.close()
        self._close_accounts()

    def abandon(self) -> None:
        """The source never returns from a call: what it may still bring is not taken in."""
        with self._reading:
            if self._is_connected:
                self._intake.end_count(is_open=True)
            self._is_connected = False
        self._close_accounts()

    def judge_step(self, timeout_s: float) -> Judged | None:
        """Judge the oldest waiting block, or return None when none comes in time."""
        return self._judging.step(timeout_s)

    def snapshot(self) -> SessionSnapshot:
        """The state and the three accounts, all of one moment."""
        latest = self._judging.latest
        with self._reading:
            age_s = None
            if self._intake.last_arrival_s is not None:
                age_s = max(0.0, self._clock.now_s() - self._intake.last_arrival_s)
            return SessionSnapshot(
                info=self.info,
                is_connected=self._is_connected,
                has_ended=self._has_ended,
                sample_age_s=age_s,
                rate_hz=self._timebase.rate_hz,
                latency_s=latest.latency_s,
                score=latest.score,
                expected=latest.expected,
                trouble=self._trouble,
                ledger=self._intake.ledger(),
                board=None if self._board is None else self._board.report,
                ppm=self._timebase.ppm,
                ppm_uncertainty=self._timebase.ppm_uncertainty,
            )

    def _follow_rate(self) -> None:
        """Have it judged by the rate that became known meanwhile."""
        known_hz = self._timebase.known_rate_hz
        if self._follows_rate is not None and known_hz is not None:
            self._follows_rate.judge_at(known_hz)

    def _close_accounts(self) -> None:
        """Tell the sinks, once, that nothing comes any more."""
        with self._reading:
            was_closed, self._is_closed = self._is_closed, True
            ledger = self._intake.ledger()
        for sink in () if was_closed else self._sinks:
            sink.closed(self._clock.now_s(), ledger)

    def _read(self, timeout_s: float) -> None:
        if self._can_wait and self._queue.is_crowded:
            self._clock.sleep(min(timeout_s, CROWDED_WAIT_S))
            return
        try:
            chunk = self._source.read(timeout_s)
            if not self._is_connected:  # It was given up while it was read.
                return
            if chunk.data:
                self._take_in(chunk)
            if self._board is not None and self._talk(self._board):
                with self._reading:
                    self._intake.end_count(is_open=self._board.is_ready)
                self._tell_lost(NEW_SPEED)
                self._begin_anew()
        except SourceEndedError:
            with self._reading:
                self._intake.end_count(is_open=False)
                self._has_ended = True
        except SourceLostError as error:
            self._lose(error)

    def _talk(self, board: BoardLink) -> bool:
        """Go on with the conversation; whether the speed of the line was changed."""
        actions = board.step(self._clock.now_s())
        return self._line is not None and carry_out(actions, self._line)

    def _take_in(self, chunk: Chunk) -> None:
        self._intake.samples.make_room()
        with self._reading:
            blocks = self._intake.take(chunk)
            ledger = self._intake.ledger()
        for sink in self._sinks:
            sink.received(chunk, blocks, ledger)

    def _lose(self, error: SourceLostError) -> None:
        _log.info("%s", error)
        self._source.close()
        with self._reading:
            self._intake.end_count(is_open=not self._can_wait)
            self._is_connected = False
            self._trouble = str(error)
        self._reopening.begin(self._clock.now_s())
        self._tell_lost(str(error))

    def _tell_lost(self, reason: str) -> None:
        for sink in self._sinks:
            sink.lost(self._clock.now_s(), reason)

    def _begin_anew(self) -> None:
        """What comes next does not continue what came: nothing of it is joined."""
        with self._reading:
            self._intake.begin_anew()
        for sink in self._sinks:
            sink.connected(self._clock.now_s())

    def _try_to_reopen(self, timeout_s: float, is_stopped: Callable[[], bool]) -> None:
        wait_s = self._reopening.wait_s(self._clock.now_s())
        if wait_s > 0:
            self._clock.sleep(min(wait_s, timeout_s))
            return
        try:
            self._source.open(is_stopped)
        except SourceError as error:
            with self._reading:
                self._trouble = str(error)
            self._reopening.failed(error, self._clock.now_s())
            return
        if self._board is not None:
            self._board.begin()
        self._begin_anew()
        with self._reading:
            self._trouble = ""
            self._is_connected = True
        _log.info("%s is back.", self._source.info.label)
