"""Twenty times unplugged and plugged in again, through a pseudo terminal, reader and session."""

from __future__ import annotations

import sys
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.compose.session import Session
from desktop_app.core.clock import SystemClock
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.events import EventTracker
from desktop_app.detection.rules import RuleDetector
from desktop_app.dsp.timebase import Timebase
from desktop_app.sources.board_link import BoardLink
from desktop_app.sources.ports import PortInfo, PortKind
from desktop_app.sources.serial_source import SerialSource

if sys.platform == "win32":
    pytest.skip("pseudo terminals are a thing of POSIX", allow_module_level=True)

from tests.sources.test_serial_pty import PtyBoard, count_descriptors, until

if TYPE_CHECKING:
    from pathlib import Path

CYCLES = 20
OURS = PortInfo(
    "", "Arduino Uno", 0x2341, 0x0043, serial_number="7513130393", kind=PortKind.ARDUINO
)
OTHER = replace(OURS, serial_number="9993130393")


class Bus:
    """Our board and another of the same make, each at the place where it was plugged in last."""

    def __init__(self, folder: Path) -> None:
        self._places = [folder / name for name in ("ttyACM0", "ttyACM1", "ttyACM2")]
        self._ours_at = 0
        self.ours = PtyBoard(self._places[0])
        self.other = PtyBoard(self._places[1])
        self._is_plugged = True
        self.ours.plug()
        self.other.plug()

    def list_ports(self) -> tuple[PortInfo, ...]:
        listed = [replace(OTHER, device=self.other.name)]
        if self._is_plugged:
            listed.append(replace(OURS, device=self.ours.name))
        return tuple(listed)

    def unplug(self) -> None:
        self._is_plugged = False
        self.ours.unplug()

    def swap(self) -> None:
        """The other board takes the name that ours had; ours comes back under the next."""
        self.other.unplug()
        self.other = PtyBoard(self._places[self._ours_at])
        self.other.plug()
        self._ours_at = (self._ours_at + 1) % len(self._places)
        self.ours = PtyBoard(self._places[self._ours_at])
        self.ours.plug()
        self._is_plugged = True

    def pull_all(self) -> None:
        self.ours.unplug()
        self.other.unplug()


class Reader:
    """The session in a thread of its own, as the window has it."""

    def __init__(self, bus: Bus) -> None:
        clock = SystemClock()
        source = SerialSource(
            bus.ours.name, clock=clock, nominal_rate_hz=10.0, list_ports=bus.list_ports
        )
        self.session = Session(
            source,
            decoder=BoardLink(),
            timebase=Timebase(10.0),
            detector=RuleDetector(DetectionConfig(window_size=30, sample_rate=10.0)),
            tracker=EventTracker(),
            clock=clock,
        )
        self.volts: list[float] = []
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def stop(self) -> None:
        self._is_over.set()
        self._thread.join()

    def _run(self) -> None:
        self.session.open(self._is_over.is_set)
        while not self._is_over.is_set():
            self.session.read_step(is_stopped=self._is_over.is_set)
            while (judged := self.session.judge_step(0.0)) is not None:
                self.volts += judged.block.volts[:, 0].tolist()
        self.session.close()


@pytest.mark.slow
def test_twenty_replugs_find_the_same_board_and_leave_nothing_behind(tmp_path: Path) -> None:
    bus = Bus(tmp_path)
    reader = Reader(bus)
    counts: list[tuple[int, int]] = []
    for cycle in range(CYCLES):
        until(lambda: reader.session.snapshot().is_connected)
        bus.other.send(b"\n9.900\r\n")
        bus.ours.send(b"\n%.3f\r\n" % (cycle / 10))
        until(lambda cycle=cycle: len(reader.volts) > cycle)  # type: ignore[misc]
        counts.append((threading.active_count(), count_descriptors()))
        bus.unplug()
        until(lambda: not reader.session.snapshot().is_connected)
        bus.swap()
    reader.stop()
    ledger = reader.session.snapshot().ledger
    bus.pull_all()

    assert reader.volts == [cycle / 10 for cycle in range(CYCLES)]
    # What an earlier test let go of may go meanwhile.
    assert all(after <= before for before, after in zip(counts[0], counts[-1], strict=True))
    assert ledger.closes
    assert ledger.decoded == CYCLES
