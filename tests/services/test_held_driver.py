"""A driver whose `read` never returns: the window goes on, and ends, without it."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

import pytest
import serial

from desktop_app.compose.wiring import make_session, parse_source
from desktop_app.core.clock import SystemClock
from desktop_app.detection.config import DetectionConfig
from desktop_app.services.loop_thread import STOP_TIMEOUT_MS, LoopThread
from desktop_app.services.monitor import MonitorService
from tests.sources.held_driver import HeldDriver

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from desktop_app.compose.session import Session
    from desktop_app.core.errors import VigilError
    from desktop_app.core.ledger import Ledger

pytestmark = pytest.mark.allow_logs

CONFIG = DetectionConfig(window_size=30, sample_rate=10.0)
HANGS = "/dev/held hangs: its driver answers no call."


class Ends:
    """Hears when the accounts of a session are closed, and what is received."""

    def __init__(self) -> None:
        self.n_received = self.n_closed = 0

    def connected(self, at_s: float) -> None:
        """Of no interest here."""

    def received(self, chunk: object, blocks: object, ledger: object) -> None:
        self.n_received += 1

    def lost(self, at_s: float, reason: str) -> None:
        """Of no interest here."""

    def judged(self, events: object, n_judged: int) -> None:
        """Of no interest here."""

    def closed(self, at_s: float, ledger: Ledger) -> None:
        self.n_closed += 1


class Station:
    """Watches a port whose driver hangs, and loses patience soon."""

    def __init__(self, driver: type[HeldDriver]) -> None:
        self.driver = driver
        self.ends = Ends()
        self.told: list[VigilError] = []
        self.monitor = MonitorService(self._new_session, lambda _: None, patience_s=0.2)
        self.monitor.failed.connect(self.told.append)
        self.monitor.start("serial:/dev/held")

    def _new_session(self, source: str) -> Session:
        ends, self.ends = self.ends, Ends()
        session = make_session(
            parse_source(source), CONFIG, clock=SystemClock(), listen=lambda *_: ends
        )
        if source.startswith("serial"):
            self.held_ends = ends
        return session

    def is_running(self) -> bool:
        return any(thread.isRunning() for thread in self.monitor.findChildren(LoopThread))

    def n_judged(self) -> int:
        snapshot = self.monitor.snapshot()
        return 0 if snapshot is None else snapshot.ledger.judged


@pytest.fixture
def station(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Station]:
    class Driver(HeldDriver):
        is_held = threading.Event()
        may_return = threading.Event()

    monkeypatch.setattr(serial, "Serial", Driver)
    station = Station(Driver)
    qtbot.waitUntil(Driver.is_held.is_set)
    yield station
    Driver.may_return.set()
    station.monitor.shut_down()
    qtbot.waitUntil(lambda: not station.is_running())


def test_another_source_is_watched_although_the_first_never_returns(
    station: Station, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    station.monitor.start("demo:sine")
    qtbot.waitUntil(lambda: station.monitor.source == "demo:sine" and station.n_judged() > 5)
    assert [error.sentence for error in station.told] == [HANGS]
    assert "Unplug it" in station.told[0].hint
    assert f"{HANGS} It is given up." in caplog.messages


def test_what_the_driver_brings_too_late_changes_nothing(station: Station, qtbot: QtBot) -> None:
    station.monitor.start("demo:sine")
    qtbot.waitUntil(lambda: station.monitor.source == "demo:sine" and station.n_judged() > 5)
    n_received, session = station.held_ends.n_received, station.monitor.session
    assert (n_received > 0, station.held_ends.n_closed) == (True, 1)
    station.driver.may_return.set()
    qtbot.waitUntil(lambda: len(station.monitor.findChildren(LoopThread)) == 2)
    assert (station.held_ends.n_received, station.held_ends.n_closed) == (n_received, 1)
    n_judged = station.n_judged()
    qtbot.waitUntil(lambda: station.n_judged() > n_judged)
    assert station.monitor.session is session
    assert len(station.told) == 1


def test_watching_nothing_any_more_is_possible_too(station: Station, qtbot: QtBot) -> None:
    station.monitor.stop()
    qtbot.waitUntil(lambda: station.monitor.session is None)
    assert station.held_ends.n_closed == 1
    station.monitor.start("demo:sine")
    qtbot.waitUntil(lambda: station.n_judged() > 0)


def test_shutting_down_waits_for_it_only_as_long_as_patience_lasts(
    station: Station, caplog: pytest.LogCaptureFixture
) -> None:
    began_s = (clock := SystemClock()).now_s()
    station.monitor.shut_down()
    station.monitor.shut_down()
    assert clock.now_s() - began_s < STOP_TIMEOUT_MS / 1000 / 2
    assert station.held_ends.n_closed == 1
    assert caplog.record_tuples == [
        ("desktop_app.services.watching", logging.WARNING, f"{HANGS} It is given up.")
    ]
