"""What happens between the top bar and the services behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Signal

from desktop_app.core import paths
from desktop_app.core.errors import SourceError
from desktop_app.sources.ports import PortInfo, PortKind
from desktop_app.ui.connection_bar import ConnectionBar
from desktop_app.ui.notice_bar import NoticeBar
from desktop_app.ui.presenters.connection_presenter import ConnectionPresenter
from desktop_app.ui.theme.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desktop_app.server.facts import StationStatus
    from desktop_app.ui.states import Notice

UNO = PortInfo("/dev/ttyACM0", board="Arduino Uno", kind=PortKind.ARDUINO)
MODEM = PortInfo("/dev/ttyS4")


class FakeMonitor(QObject):
    changed = Signal()
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.session: object | None = None
        self.started: list[str] = []
        self.n_stopped = 0

    def snapshot(self) -> None:
        return None

    def start(self, source: str) -> None:
        self.started.append(source)

    def stop(self) -> None:
        self.n_stopped += 1


class FakeHub(QObject):
    changed = Signal()
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.is_on = False
        self.address = ""
        self.station: list[StationStatus] = []

    def start(self) -> None:
        self.is_on = True

    def stop(self) -> None:
        self.is_on = False

    def set_station(self, status: StationStatus) -> None:
        self.station.append(status)


class FakePorts(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.ports: tuple[PortInfo, ...] = ()

    def find(self, *ports: PortInfo) -> None:
        self.ports = ports
        self.changed.emit()


class WatchedNotices(NoticeBar):
    """Remembers the notice that is shown."""

    shown: Notice | None = None

    def render_notice(self, notice: Notice | None) -> None:
        self.shown = notice
        super().render_notice(notice)


class Bench:
    """The presenter with the real bar and services that only remember."""

    def __init__(self, theme: Theme) -> None:
        self.monitor, self.hub, self.ports = FakeMonitor(), FakeHub(), FakePorts()
        self.bar = ConnectionBar(theme)
        self.notices = WatchedNotices(theme, self.bar)
        self.presenter = ConnectionPresenter(
            self.monitor,  # type: ignore[arg-type]  # stands in for the service
            self.ports,  # type: ignore[arg-type]  # stands in for the service
            self.hub,  # type: ignore[arg-type]  # stands in for the service
            bar=self.bar,
            notices=self.notices,
            scenarios={"machine": "A supply.", "sine": "A sine."},
            parent=self.bar,
        )


@pytest.fixture
def bench(qapp: QApplication, qtbot: QtBot) -> Iterator[Bench]:
    bench = Bench(Theme(qapp, paths.shipped_dir() / "resources"))
    qtbot.addWidget(bench.bar)
    yield bench
    bench.presenter.stop()


def test_what_the_command_line_named_is_connected_at_once(bench: Bench) -> None:
    bench.presenter.start("demo:sine")
    assert bench.monitor.started == ["demo:sine"]


def test_without_a_choice_a_likely_board_is_tried_as_soon_as_it_is_there(bench: Bench) -> None:
    bench.presenter.start(None)
    bench.ports.find(MODEM)
    assert bench.monitor.started == []
    bench.ports.find(UNO, MODEM)
    assert bench.monitor.started == ["serial"]


def test_without_a_board_nothing_is_tried_and_nothing_is_wrong(bench: Bench) -> None:
    bench.presenter.start(None)
    bench.ports.find(MODEM)
    assert bench.monitor.started == []
    assert bench.notices.shown is None


def test_a_board_that_is_there_but_cannot_be_read_says_why(bench: Bench) -> None:
    bench.presenter.start(None)
    bench.ports.find(UNO)
    bench.monitor.failed.emit(SourceError("/dev/ttyACM0 may not be opened.", "Join dialout."))
    assert bench.notices.shown is not None
    assert bench.notices.shown.hint == "Join dialout."


def test_a_choice_that_fails_is_told_with_its_hint(bench: Bench) -> None:
    bench.presenter.start(None)
    bench.bar.connect_requested.emit("serial:/dev/ttyS4")
    bench.monitor.failed.emit(SourceError("The port is in use.", "Close the other program."))
    assert bench.notices.shown is not None
    assert bench.notices.shown.sentence == "The port is in use."
    assert bench.notices.shown.hint == "Close the other program."


def test_who_disconnects_is_left_alone_when_a_board_comes(bench: Bench) -> None:
    bench.presenter.start(None)
    bench.bar.disconnect_requested.emit()
    bench.ports.find(UNO)
    assert bench.monitor.n_stopped == 1
    assert bench.monitor.started == []


def test_the_next_connection_takes_the_last_error_away(bench: Bench) -> None:
    bench.presenter.start("serial:/dev/ttyS4")
    bench.monitor.failed.emit(SourceError("The port is in use."))
    bench.bar.connect_requested.emit("demo:sine")
    assert bench.notices.shown is None


def test_the_share_switch_starts_and_stops_the_hub(bench: Bench) -> None:
    bench.bar.share_requested.emit(True)
    assert bench.hub.is_on
    bench.bar.share_requested.emit(False)
    assert not bench.hub.is_on


def test_sharing_again_takes_the_last_error_away(bench: Bench) -> None:
    bench.hub.failed.emit(SourceError("Port 5000 is used by another program."))
    assert bench.notices.shown is not None
    bench.bar.share_requested.emit(True)
    assert bench.notices.shown is None


def test_the_hub_is_told_what_the_station_does_once_and_again_when_it_is_new(bench: Bench) -> None:
    bench.presenter.refresh()
    bench.presenter.refresh()
    assert len(bench.hub.station) == 1
    bench.hub.address = "http://127.0.0.1:5000"
    bench.presenter.refresh()
    assert [status.state for status in bench.hub.station] == ["DISCONNECTED", "DISCONNECTED"]
