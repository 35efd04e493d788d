"""What was damaged behind the last sample: the board has counted it, and is asked."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.compose.session import LAST_WORD_S, Session
from desktop_app.core.source_info import SourceInfo, SourceKind
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.events import EventTracker
from desktop_app.detection.rules import RuleDetector
from desktop_app.dsp.timebase import Timebase
from desktop_app.sources.board_link import BoardLink, Phase
from desktop_app.sources.commands import Mode
from desktop_app.sources.frame_decoder import FrameDecoder
from desktop_app.sources.serial_source import SerialSource
from tests.helpers.clock import FakeClock
from tests.helpers.scripted_source import ScriptedSource
from tests.sources.fake_serial import UNO, FakeBoard, FakeBus, FakePort
from tests.sources.voltmon_stream import POWER_ON, Board, banner, ok, tagged

if TYPE_CHECKING:
    from desktop_app.core.ledger import Ledger

RATE_HZ = 1000.0
FRAMED = replace(POWER_ON, mode=Mode.BINARY, period_cycles=16_000, number=1)
ANEW = replace(FRAMED, number=2)
ROWS = 8


@dataclass
class Desk:
    """A session on a board that sends frames of eight samples when it is told to."""

    clock: FakeClock = field(default_factory=FakeClock)
    device: Board = field(default_factory=lambda: Board(FRAMED))
    answers_stat: bool = True

    def __post_init__(self) -> None:
        self.board = FakeBoard(UNO, line=b"", answer=self._answer)
        bus = FakeBus(self.clock, self.board)
        source = SerialSource(
            UNO.device,
            clock=self.clock,
            nominal_rate_hz=RATE_HZ,
            open_port=bus.open_port,
            list_ports=bus.list_ports,
        )
        self.said: list[bytes] = []
        self.session = Session(
            source,
            decoder=BoardLink(),
            timebase=Timebase(RATE_HZ),
            detector=RuleDetector(DetectionConfig(window_size=200, sample_rate=RATE_HZ)),
            tracker=EventTracker(),
            clock=self.clock,
        )
        self.session.open()
        self.port.put(f"{banner()}\r\n{ok(FRAMED)}\r\n\0".encode())
        self.session.read_step()
        assert self.session.board is not None
        assert self.session.board.report.phase is Phase.READY

    @property
    def port(self) -> FakePort:
        return self.board.ports[-1]

    @property
    def ledger(self) -> Ledger:
        return self.session.snapshot().ledger

    def frame(self) -> bytes:
        """The next one that the board sends."""
        before = len(self.device.sent)
        self.device.send([[500]] * ROWS)
        return bytes(self.device.sent[before:])

    def receive(self, data: bytes) -> None:
        self.port.put(data)
        self.session.read_step()

    def _answer(self, command: bytes) -> bytes:
        self.said.append(command)
        before = len(self.device.sent)
        if command.startswith(b"stat") and self.answers_stat:
            self.device.say(tagged(f"stat;idx={self.device.index};lost=0;rxbad=0;us=1;ms=1"))
        elif command.startswith(b"selftest"):
            self.device.settings = ANEW
            self.device.index, self.device.start_us = 0, 9_000_000
            fields = ok(ANEW).removeprefix("#ok;").partition("*")[0]
            self.device.say(tagged(f"selftest;mv=5000;gnd=0;free=800;crc=10673;pass=1;{fields}"))
        return bytes(self.device.sent[before:])


def damaged(frame: bytes) -> bytes:
    return frame[:20] + bytes([frame[20] ^ 1]) + frame[21:]


@pytest.mark.parametrize("hit", [damaged, lambda _frame: b""], ids=["damaged", "swallowed"])
def test_what_did_not_come_behind_the_last_sample_is_lost_and_counted(hit) -> None:  # type: ignore[no-untyped-def]
    desk = Desk()
    desk.receive(desk.frame() + desk.frame())
    desk.receive(hit(desk.frame()) + hit(desk.frame()))
    assert desk.ledger.lost == 0
    desk.session.close()
    ledger = desk.ledger
    assert (ledger.decoded, ledger.lost, ledger.expected) == (2 * ROWS, 2 * ROWS, 4 * ROWS)
    assert ledger.open_ends == 0
    assert ledger.closes
    assert desk.port.is_closed


def test_what_is_still_on_its_way_when_the_board_is_asked_comes_and_counts() -> None:
    desk = Desk()
    desk.receive(desk.frame())
    late = desk.frame()
    answer = desk._answer

    def late_behind(command: bytes) -> bytes:
        return answer(command) + late

    desk.board.answer = late_behind
    desk.session.close()
    ledger = desk.ledger
    assert (ledger.decoded, ledger.lost, ledger.open_ends) == (2 * ROWS, 0, 0)


def test_the_end_waits_for_nothing_where_all_has_come() -> None:
    desk = Desk()
    desk.receive(desk.frame())
    began_s = desk.clock.now_s()
    desk.session.close()
    assert desk.clock.now_s() - began_s < 0.2
    assert desk.ledger.lost == desk.ledger.open_ends == 0


def test_a_board_that_does_not_say_how_far_it_has_counted_leaves_an_open_end() -> None:
    desk = Desk(answers_stat=False)
    desk.receive(desk.frame())
    desk.receive(damaged(desk.frame()))
    began_s = desk.clock.now_s()
    desk.session.close()
    assert desk.clock.now_s() - began_s < LAST_WORD_S + 0.2
    assert desk.port.is_closed
    assert (desk.ledger.lost, desk.ledger.open_ends) == (0, 1)


def test_what_was_lost_before_the_board_was_unplugged_nobody_knows_and_it_is_said() -> None:
    desk = Desk()
    desk.receive(desk.frame())
    desk.receive(damaged(desk.frame()))
    desk.board.is_plugged = False
    desk.session.read_step()
    desk.session.close()
    assert (desk.ledger.lost, desk.ledger.open_ends) == (0, 1)
    assert desk.ledger.closes


def test_a_board_that_only_sends_lines_counts_nothing_and_is_not_asked() -> None:
    desk = Desk()
    desk.receive(bytes(desk.frame()))
    plain = replace(POWER_ON, number=2)
    before = len(desk.device.sent)
    desk.device.say(ok(plain))
    desk.receive(bytes(desk.device.sent[before:]) + b"2.500\r\n2.501\r\n")
    desk.session.close()
    assert not any(command.startswith(b"stat") for command in desk.said)
    assert desk.ledger.lost == 0


def test_what_was_damaged_before_a_self_test_is_lost_and_counted() -> None:
    desk = Desk()
    desk.receive(desk.frame())
    desk.receive(damaged(desk.frame()))
    assert desk.session.board is not None
    desk.session.board.request("selftest")
    for _ in range(10):
        desk.session.read_step()
    assert [command[:4] for command in desk.said] == [b"stat", b"self"]
    desk.receive(desk.frame())
    ledger = desk.ledger
    assert (ledger.decoded, ledger.lost) == (2 * ROWS, ROWS)
    desk.session.close()
    assert (desk.ledger.lost, desk.ledger.open_ends) == (ROWS, 0)


def test_a_replay_of_those_bytes_comes_to_the_same_account() -> None:
    device = Board(FRAMED)
    device.send([[1]] * ROWS)
    whole = len(device.sent)
    device.send([[2]] * ROWS)
    wire = bytes(device.sent[:whole]) + damaged(bytes(device.sent[whole:]))
    before = len(device.sent)
    device.say(tagged(f"stat;idx={device.index};lost=0;rxbad=0;us=1;ms=1"))
    wire = f"\n{ok(FRAMED)}\r\n\0".encode() + wire + bytes(device.sent[before:])
    clock = FakeClock()
    source = ScriptedSource(clock, [wire], kind=SourceKind.REPLAY)
    session = Session(
        source,
        decoder=FrameDecoder(),
        timebase=Timebase(RATE_HZ),
        detector=RuleDetector(DetectionConfig(window_size=200, sample_rate=RATE_HZ)),
        tracker=EventTracker(),
        clock=clock,
    )
    session.open()
    session.read_step()
    session.close()
    ledger = session.snapshot().ledger
    assert source.info == SourceInfo(SourceKind.REPLAY, "Uno on ttyACM0", 10.0)
    assert (ledger.decoded, ledger.lost) == (ROWS, ROWS)


def test_frames_that_cease_leave_an_open_end() -> None:
    desk = Desk(answers_stat=False)
    desk.receive(desk.frame())
    for _ in range(20):
        desk.session.read_step()
    assert desk.ledger.open_ends == 1
    desk.session.close()
    assert desk.ledger.open_ends == 1
