"""A board that is pulled out a thousand times: the same one comes back, and nothing else stays."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.compose.session import Session
from desktop_app.core.errors import SourceError
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.events import EventTracker
from desktop_app.detection.rules import RuleDetector
from desktop_app.dsp.timebase import Timebase
from desktop_app.sources.board_link import BoardLink
from desktop_app.sources.serial_source import SerialSource
from tests.helpers.clock import FakeClock
from tests.sources.fake_serial import UNO, FakeBoard, FakeBus, FakePort, busy

if TYPE_CHECKING:
    from collections.abc import Callable

    OpenPort = Callable[[str, int], FakePort]

N_CYCLES = 1000


def session_on(bus: FakeBus, clock: FakeClock, open_port: OpenPort | None = None) -> Session:
    source = SerialSource(
        None,
        clock=clock,
        nominal_rate_hz=10.0,
        open_port=open_port or bus.open_port,
        list_ports=bus.list_ports,
    )
    return Session(
        source,
        decoder=BoardLink(),
        timebase=Timebase(10.0),
        detector=RuleDetector(DetectionConfig(window_size=30, sample_rate=10.0)),
        tracker=EventTracker(),
        clock=clock,
    )


def test_a_thousand_times_unplugged_it_is_found_again_and_no_other_is_taken() -> None:
    clock = FakeClock()
    board = FakeBoard(UNO)
    stranger = FakeBoard(replace(UNO, serial_number="another"), is_plugged=False)
    bus = FakeBus(clock, board, stranger)
    session = session_on(bus, clock)
    session.open()
    n_threads = threading.active_count()
    for cycle in range(N_CYCLES):
        read_until(session, clock, lambda: session.snapshot().is_connected)
        for _ in range(3):
            session.read_step()
        board.is_plugged, stranger.is_plugged = False, True
        stranger.info = replace(stranger.info, device=board.info.device)
        read_until(session, clock, lambda: not session.snapshot().is_connected)
        session.read_step()
        stranger.is_plugged = False
        bus.plug(board, device=f"/dev/ttyACM{cycle % 3}")
        while session.judge_step(0.0) is not None:
            pass
        board.ports = board.ports[-1:]
    read_until(session, clock, lambda: session.snapshot().is_connected)
    assert stranger.n_opened == 0
    assert board.n_opened == N_CYCLES + 1
    assert board.n_open == 1
    assert threading.active_count() <= n_threads
    ledger = session.snapshot().ledger
    assert ledger.closes
    assert ledger.decoded >= N_CYCLES
    session.close()
    assert board.n_open == 0


def read_until(session: Session, clock: FakeClock, condition: Callable[[], bool]) -> None:
    end_s = clock.now_s() + 10.0
    while not condition():
        assert clock.now_s() < end_s
        session.read_step()


def test_it_is_back_within_a_second_of_being_plugged_in() -> None:
    clock = FakeClock()
    board = FakeBoard(UNO)
    session = session_on(FakeBus(clock, board), clock)
    session.open()
    board.is_plugged = False
    read_until(session, clock, lambda: not session.snapshot().is_connected)
    for _ in range(100):
        session.read_step()
    board.is_plugged = True
    plugged_s = clock.now_s()
    read_until(session, clock, lambda: session.snapshot().is_connected)
    assert clock.now_s() - plugged_s <= 0.7


def test_a_port_that_another_program_took_is_not_hammered() -> None:
    clock = FakeClock()
    board = FakeBoard(UNO)
    bus = FakeBus(clock, board)
    source_opens = bus.open_port
    session = session_on(bus, clock, lambda device, baud: opens(device, baud))
    opens = source_opens
    session.open()
    board.is_plugged = False
    read_until(session, clock, lambda: not session.snapshot().is_connected)
    board.is_plugged = True
    refused = 0

    def refuse(device: str, baud: int) -> FakePort:
        nonlocal refused
        refused += 1
        raise busy(device)

    opens = refuse
    end_s = clock.now_s() + 120.0
    while clock.now_s() < end_s:
        session.read_step()
    assert "in use" in session.snapshot().trouble
    assert 6 <= refused <= 12


@pytest.mark.parametrize("port", [None, UNO.device])
def test_a_search_is_given_up_as_soon_as_nobody_waits_for_it(port: str | None) -> None:
    clock = FakeClock()
    silent = FakeBoard(UNO, line=b"")
    bus = FakeBus(clock, silent)
    source = SerialSource(
        port, clock=clock, nominal_rate_hz=10.0, open_port=bus.open_port, list_ports=bus.list_ports
    )
    stop_s = clock.now_s() + 0.3

    def is_stopped() -> bool:
        return clock.now_s() >= stop_s

    if port is None:
        with pytest.raises(SourceError, match="was ended"):
            source.open(is_stopped)
        assert silent.n_open == 0
    else:
        source.open(is_stopped)
    assert clock.now_s() <= stop_s + 0.2
