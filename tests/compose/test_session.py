"""One source being watched, without threads and without time passing."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.compose.session import Session
from desktop_app.core.errors import SourceEndedError, SourceError, SourceLostError
from desktop_app.core.messages import Decoded
from desktop_app.core.source_info import SourceKind
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.events import EventTracker
from desktop_app.detection.rules import RuleDetector
from desktop_app.dsp.spill import SpillFolder
from desktop_app.dsp.timebase import Timebase
from desktop_app.sources.text_decoder import TextDecoder
from tests.helpers.clock import FakeClock
from tests.helpers.patience import PATIENCE_S
from tests.helpers.scripted_source import ScriptedSource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop_app.compose.judging import Judged
    from desktop_app.core.ledger import Ledger
    from desktop_app.core.messages import Chunk, Event, SampleBlock
    from desktop_app.core.protocols import SessionSink

UNPLUGGED = SourceLostError("Uno on ttyACM0 has gone.", "Plug it in again.")


def session_on(
    source: ScriptedSource,
    clock: FakeClock,
    timebase: Timebase | None = None,
    sinks: Sequence[SessionSink] = (),
) -> Session:
    return Session(
        source,
        decoder=TextDecoder(),
        timebase=timebase or Timebase(10.0),
        detector=RuleDetector(DetectionConfig(window_size=30, sample_rate=10.0)),
        tracker=EventTracker(),
        clock=clock,
        sinks=sinks,
    )


def judge_all(session: Session) -> list[Judged]:
    judged = []
    while (one := session.judge_step(0.0)) is not None:
        judged.append(one)
    return judged


def lines(*volts: float) -> bytes:
    return b"".join(b"%.3f\r\n" % value for value in volts)


def played(source: ScriptedSource, clock: FakeClock) -> Session:
    """A session that has read every step of the script."""
    session = session_on(source, clock)
    session.open()
    while source.steps:
        session.read_step()
    return session


def test_every_sample_that_was_read_is_judged_once_and_in_order() -> None:
    clock = FakeClock()
    session = played(ScriptedSource(clock, [lines(0.0, 1.0, 1.1), lines(1.2), lines(1.3)]), clock)
    volts = np.concatenate([judged.block.volts[:, 0] for judged in judge_all(session)])
    assert volts.tolist() == [1.0, 1.1, 1.2, 1.3]


def test_the_accounts_close_while_samples_still_wait_for_their_verdict() -> None:
    clock = FakeClock()
    session = played(ScriptedSource(clock, [lines(0.0, 1.0, 1.1), b"gar\xffbage\n1.2"]), clock)
    waiting = session.snapshot().ledger
    assert waiting.closes
    assert (waiting.decoded, waiting.queued, waiting.judged) == (2, 2, 0)
    judge_all(session)
    settled = session.snapshot().ledger
    assert settled.closes
    assert (settled.queued, settled.judged, settled.bytes.pending) == (0, 2, 3)
    assert settled.bytes.n_rejected > 0


def test_the_index_account_shows_a_sample_that_was_stamped_and_never_kept() -> None:
    clock = FakeClock()
    timebase = Timebase(10.0)
    session = session_on(ScriptedSource(clock, [lines(0.0, 1.0)]), clock, timebase)
    session.open()
    session.read_step()
    assert session.snapshot().ledger.closes
    timebase.stamp(Decoded(np.ones((1, 1))), clock.now_s())
    ledger = session.snapshot().ledger
    assert (ledger.expected, ledger.decoded) == (2, 1)
    assert not ledger.closes


def test_the_accounts_close_after_samples_were_dropped_before_judging(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("desktop_app.compose.session.QUEUE_SAMPLES", 10)
    clock = FakeClock()
    steps = [lines(0.0, *[1.0 + n / 10 for n in range(5)]) for _ in range(8)]
    session = played(ScriptedSource(clock, steps), clock)
    judged = judge_all(session)
    ledger = session.snapshot().ledger
    assert ledger.closes
    assert (ledger.judged, ledger.dropped, ledger.queued) == (6, 41, 0)
    assert sum(one.block.n_samples for one in judged) == 6
    assert session.history is not None
    assert session.band is not None
    assert session.band.end_index == session.history.end_index == 47


def test_a_source_that_cannot_be_opened_says_so() -> None:
    clock = FakeClock()
    source = ScriptedSource(clock)
    source.absent = 1
    with pytest.raises(SourceError, match="not there"):
        session_on(source, clock).open()


def test_an_unplugged_board_is_looked_for_and_goes_on_in_a_new_segment() -> None:
    clock = FakeClock()
    source = ScriptedSource(clock, [lines(0.0, 1.0), b"2.5", UNPLUGGED])
    session = played(source, clock)
    source.absent = 2
    assert not session.snapshot().is_connected
    while source.n_opened < 2:
        session.read_step()
    source.steps = [b"03\r\n" + lines(3.0), lines(3.1)]
    while source.steps:
        session.read_step()
    blocks = [judged.block for judged in judge_all(session)]
    assert np.concatenate([block.volts[:, 0] for block in blocks]).tolist() == [1.0, 3.0, 3.1]
    assert [block.segment for block in blocks] == [0, 1, 1]
    assert session.snapshot().ledger.closes


def test_the_gap_of_an_unplugged_board_is_never_joined() -> None:
    clock = FakeClock()
    source = ScriptedSource(clock, [lines(0.0, 1.0), lines(1.1), UNPLUGGED])
    session = played(source, clock)
    clock.advance(5.0)
    session.read_step()
    source.steps = [lines(0.0, 2.0), lines(2.1)]
    while source.steps:
        session.read_step()
    history = session.history
    assert history is not None
    now_s = clock.now_s()
    assert len(history.trace(now_s - 60.0, now_s, 500)) == 2
    (gap,) = history.gaps(now_s - 60.0, now_s)
    assert gap.end_s - gap.start_s > 4.0


def test_reopening_is_tried_every_half_second_and_says_what_is_wrong() -> None:
    clock = FakeClock()
    source = ScriptedSource(clock, [UNPLUGGED])
    session = played(source, clock)
    source.absent = 1000
    start_s = clock.now_s()
    while clock.now_s() < start_s + 10.0:
        session.read_step()
    assert 15 <= 1000 - source.absent <= 21
    assert session.snapshot().trouble == "The board is not there. Plug it in."


def test_age_of_the_last_sample_grows_while_nothing_comes() -> None:
    clock = FakeClock()
    session = played(ScriptedSource(clock, [lines(0.0, 1.0), None, None]), clock)
    assert session.snapshot().sample_age_s == pytest.approx(0.2)


def test_a_replay_has_ended_only_when_its_last_sample_is_judged() -> None:
    clock = FakeClock()
    steps: list[bytes | Exception | None] = [lines(0.0, 1.0), SourceEndedError("The end.")]
    session = played(ScriptedSource(clock, steps, kind=SourceKind.REPLAY), clock)
    assert not session.has_ended
    judge_all(session)
    assert session.has_ended


def test_the_band_is_kept_beside_every_judged_sample() -> None:
    clock = FakeClock()
    session = played(ScriptedSource(clock, [lines(0.0, 1.0, 1.1, 1.2)]), clock)
    judge_all(session)
    assert session.history is not None
    assert session.band is not None
    assert session.band.end_index == session.history.end_index == 3


def test_closing_keeps_what_was_read() -> None:
    clock = FakeClock()
    source = ScriptedSource(clock, [lines(0.0, 1.0, 1.1)])
    session = played(source, clock)
    session.close()
    assert source.n_closed == 1
    assert len(judge_all(session)) == 1


class Listener:
    """Writes down what it is told."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.blocks: list[SampleBlock] = []
        self.ledgers: list[Ledger] = []

    def connected(self, at_s: float) -> None:
        self.told.append("connected")

    def received(self, chunk: Chunk, blocks: tuple[SampleBlock, ...], ledger: Ledger) -> None:
        self.told.append(f"{len(chunk.data)} bytes")
        self.blocks.extend(blocks)
        self.ledgers.append(ledger)

    def lost(self, at_s: float, reason: str) -> None:
        self.told.append(f"lost: {reason}")

    def judged(self, events: tuple[Event, ...], n_judged: int) -> None:
        self.told.append(f"{len(events)} events, {n_judged} judged")

    def closed(self, at_s: float, ledger: Ledger) -> None:
        self.told.append("closed")
        self.ledgers.append(ledger)


def test_who_listens_hears_every_chunk_with_its_samples_and_the_accounts_after_it() -> None:
    clock = FakeClock()
    listener = Listener()
    steps: list[bytes | Exception | None] = [lines(0.0, 1.0), None, b"2.5", UNPLUGGED, None]
    source = ScriptedSource(clock, steps)
    session = session_on(source, clock, sinks=[listener])
    session.open()
    for _ in range(5):
        session.read_step()
    judge_all(session)
    session.close()
    assert listener.told == [
        "connected",
        "14 bytes",
        "3 bytes",
        f"lost: {UNPLUGGED}",
        "connected",
        "0 events, 1 judged",
        "closed",
    ]
    assert [block.volts.tolist() for block in listener.blocks] == [[[1.0]]]
    assert [ledger.bytes.received for ledger in listener.ledgers] == [14, 17, 17]
    assert all(ledger.closes for ledger in listener.ledgers)


def test_who_looks_at_a_session_does_not_wait_for_the_disk(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("desktop_app.compose.kept_history.HISTORY_SAMPLES", 32)
    is_busy, may_go_on = threading.Event(), threading.Event()

    class BusyDisk(SpillFolder):
        def check_room(self, n_bytes: int) -> None:
            is_busy.set()
            may_go_on.wait(PATIENCE_S)

    clock = FakeClock()
    source = ScriptedSource(clock, [lines(0.0, *[1.0] * 20), lines(*[2.0] * 20)])
    session = session_on(source, clock)
    session.spill_to(BusyDisk(tmp_path, 0))
    session.open()
    session.read_step()
    reader = threading.Thread(target=session.read_step)
    reader.start()
    try:
        assert is_busy.wait(PATIENCE_S)
        assert session.snapshot().ledger.closes
        assert session.history is not None
        assert session.history.end_row == session.snapshot().ledger.decoded == 20
    finally:
        may_go_on.set()
        reader.join(PATIENCE_S)
    assert session.snapshot().ledger.decoded == session.history.end_row == 40
    session.forget()
