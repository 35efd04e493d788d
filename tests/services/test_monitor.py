"""A source watched in threads of its own."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, cast

import pytest

from desktop_app.compose.wiring import make_session, parse_source
from desktop_app.core.clock import SystemClock
from desktop_app.core.errors import SourceError, VigilError
from desktop_app.core.gate import Gate
from desktop_app.detection.config import DetectionConfig
from desktop_app.services.loop_thread import STOP_TIMEOUT_MS, LoopThread
from desktop_app.services.monitor import MonitorService
from tests.helpers.patience import PATIENCE_S

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from desktop_app.compose.judging import Judged
    from desktop_app.compose.session import Session
    from desktop_app.compose.watchable import Watchable

CONFIG = DetectionConfig(window_size=30, sample_rate=10.0)


class Station:
    """A monitor service with what it published and told."""

    def __init__(self) -> None:
        self.published: list[Judged] = []
        self.told: list[VigilError] = []
        self.monitor = MonitorService(self.new_session, self.published.append)
        self.monitor.failed.connect(self.told.append)

    @staticmethod
    def new_session(source: str) -> Session:
        return make_session(parse_source(source), CONFIG, clock=SystemClock())

    def n_judged(self) -> int:
        snapshot = self.monitor.snapshot()
        return 0 if snapshot is None else snapshot.ledger.judged

    def n_published(self) -> int:
        """Samples that were told: a moment after they count as judged."""
        return sum(judged.block.n_samples for judged in tuple(self.published))


@pytest.fixture
def station(qtbot: QtBot) -> Iterator[Station]:
    station = Station()
    yield station
    station.monitor.shut_down()


def test_samples_are_judged_and_published_in_order(station: Station, qtbot: QtBot) -> None:
    station.monitor.start("demo:sine")
    qtbot.waitUntil(lambda: station.n_published() > 20)
    indexes = [judged.block.first_index for judged in station.published]
    assert indexes == sorted(indexes)
    assert indexes[0] == 0


def test_samples_that_are_held_wait_and_none_is_lost(station: Station, qtbot: QtBot) -> None:
    station.monitor._may_judge = Gate(PATIENCE_S)
    station.monitor.hold_judging()
    station.monitor.start("demo:sine")
    qtbot.waitUntil(lambda: n_queued(station) > 10)
    assert station.n_judged() == 0
    station.monitor.release_judging()
    qtbot.waitUntil(lambda: station.n_published() > 10)
    assert station.published[0].block.first_index == 0


def test_a_frame_that_never_ends_keeps_no_sample_from_being_judged(
    station: Station, qtbot: QtBot
) -> None:
    station.monitor.frame_gate.hold()
    station.monitor.start("demo:sine")
    qtbot.waitUntil(lambda: station.n_published() > 10)
    assert station.published[0].block.first_index == 0


def n_queued(station: Station) -> int:
    snapshot = station.monitor.snapshot()
    return 0 if snapshot is None else snapshot.ledger.queued


def test_another_source_replaces_the_first_and_only_then_is_watched(
    station: Station, qtbot: QtBot
) -> None:
    station.monitor.start("demo:sine")
    qtbot.waitUntil(lambda: station.n_judged() > 5)
    station.monitor.start("demo:ecg")
    qtbot.waitUntil(
        lambda: (
            station.monitor.session is not None
            and station.monitor.session.info.label == "Demo: ecg"
            and station.n_judged() > 0
        ),
    )
    assert station.told == []


class EndsMeanwhile(MonitorService):
    """Its session has ended whenever it is looked at for a second time."""

    _seen: Watchable | None = None

    @property
    def session(self) -> Watchable | None:
        found, self._seen = self._seen, None
        return found

    @session.setter
    def session(self, session: Watchable | None) -> None:
        self._seen = session


def test_a_session_may_end_while_another_thread_looks_at_it(qtbot: QtBot) -> None:
    published: list[Judged] = []
    monitor = EndsMeanwhile(Station.new_session, published.append)
    monitor.session = Station.new_session("demo:sine")
    assert monitor.snapshot() is not None
    assert monitor.snapshot() is None


def test_stopping_leaves_nothing_to_watch(station: Station, qtbot: QtBot) -> None:
    station.monitor.start("demo:sine")
    qtbot.waitUntil(lambda: station.n_judged() > 5)
    station.monitor.stop()
    qtbot.waitUntil(lambda: station.monitor.session is None)
    assert station.monitor.snapshot() is None


def test_a_source_that_cannot_be_made_is_told_and_nothing_is_watched(
    station: Station, qtbot: QtBot
) -> None:
    station.monitor.start("demo:nothing")
    assert isinstance(station.told[0], SourceError)
    assert station.monitor.session is None


def test_a_port_that_cannot_be_opened_is_told_once_and_the_next_source_works(
    station: Station, qtbot: QtBot
) -> None:
    station.monitor.start("serial:/dev/nothing-here")
    qtbot.waitUntil(lambda: bool(station.told) and station.monitor.session is None)
    assert len(station.told) == 1
    assert station.told[0].hint
    station.monitor.start("demo:sine")
    qtbot.waitUntil(lambda: station.n_judged() > 5)


def test_an_error_nobody_foresaw_is_told_in_a_sentence(qtbot: QtBot) -> None:
    def publish(_: Judged) -> None:
        raise ZeroDivisionError("division by zero")

    told: list[VigilError] = []
    monitor = MonitorService(Station.new_session, publish)
    monitor.failed.connect(told.append)
    monitor.start("demo:sine")
    qtbot.waitUntil(lambda: bool(told) and monitor.session is None)
    assert "division by zero" in told[0].sentence
    monitor.shut_down()


class BrokenSession:
    """Cannot be opened, nor judged once `may_fail` is set."""

    def __init__(self) -> None:
        self.may_fail = threading.Event()

    def open(self) -> None:
        raise SourceError("The board is not there.")

    def forget(self) -> None:
        """There is nothing to give back."""

    def judge_step(self, _timeout_s: float) -> None:
        self.may_fail.wait(30.0)
        raise ZeroDivisionError


def test_the_last_error_of_one_source_does_not_stop_the_next(qtbot: QtBot) -> None:
    broken = BrokenSession()
    sessions = [cast("Watchable", broken), Station.new_session("demo:sine")]
    monitor = MonitorService(lambda _: sessions.pop(0), lambda _: None)
    monitor.start("serial")
    # Both threads have ended before this one hears of either.
    reader, detector = monitor.findChildren(LoopThread)
    assert reader.wait(10_000)
    broken.may_fail.set()
    assert detector.wait(10_000)
    monitor.start("demo:sine")
    qtbot.waitUntil(lambda: not sessions)
    session = monitor.session
    assert session is not None
    qtbot.waitUntil(lambda: session.snapshot().ledger.judged > 5)
    assert monitor.session is session
    monitor.shut_down()


class SlowToForget:
    """A session whose files take long to give back; tells in which thread that is done."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.may_go_on = threading.Event()
        self.forgotten_in: threading.Thread | None = None

    def __getattr__(self, name: str) -> object:
        return getattr(self._session, name)

    def forget(self) -> None:
        self.may_go_on.wait(PATIENCE_S)
        self._session.forget()
        self.forgotten_in = threading.current_thread()


def test_the_window_and_the_next_source_do_not_wait_for_files_to_be_given_back(
    qtbot: QtBot,
) -> None:
    slow = SlowToForget(Station.new_session("demo:sine"))
    sessions = [cast("Watchable", slow), Station.new_session("demo:ecg")]
    monitor = MonitorService(lambda _: sessions.pop(0), lambda _: None)
    monitor.start("demo:sine")
    monitor.start("demo:ecg")
    qtbot.waitUntil(
        lambda: (
            (snapshot := monitor.snapshot()) is not None
            and snapshot.info.label == "Demo: ecg"
            and snapshot.ledger.judged > 0
        )
    )
    assert slow.forgotten_in is None
    slow.may_go_on.set()
    monitor.shut_down()
    assert slow.forgotten_in not in (None, threading.main_thread())


def test_shutting_down_asks_both_threads_before_it_waits_for_one(qtbot: QtBot) -> None:
    order: list[str] = []
    monitor = Station().monitor
    monitor.start("demo:sine")
    for thread in monitor.findChildren(LoopThread):
        request, stop = thread.request_stop, thread.stop
        name = thread.objectName()

        def noted_request(name: str = name, request: Callable[[], None] = request) -> None:
            order.append(f"ask {name}")
            request()

        def noted_stop(
            timeout_ms: int = STOP_TIMEOUT_MS,
            name: str = name,
            stop: Callable[[int], bool] = stop,
        ) -> bool:
            order.append(f"wait for {name}")
            return stop(timeout_ms)

        thread.request_stop = noted_request  # type: ignore[method-assign]  # to hear of the calls
        thread.stop = noted_stop  # type: ignore[method-assign]  # to hear of the calls
    monitor.shut_down()
    assert order == ["ask reader", "ask detector", "wait for reader", "wait for detector"]


def test_shutting_down_twice_and_before_the_start_is_harmless(qtbot: QtBot) -> None:
    monitor = Station().monitor
    monitor.shut_down()
    monitor.start("demo:sine")
    monitor.shut_down()
    monitor.shut_down()
