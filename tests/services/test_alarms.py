"""The alarm thread: it looks, plays, tells, and ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.compose.alarm_desk import AlarmDesk
from desktop_app.compose.wiring import make_session, parse_source
from desktop_app.core.clock import SystemClock
from desktop_app.core.priority import Priority
from desktop_app.detection.alarms.messages import AudioMode
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.profiles.schema import AlarmLimit, Profile
from desktop_app.services.alarms import AlarmService
from desktop_app.services.monitor import MonitorService
from desktop_app.services.sound import SoundPlayer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.compose.judging import Judged
    from desktop_app.compose.session import Session

CONFIG = DetectionConfig(window_size=30, sample_rate=10.0)
LOW_LIMIT = Profile(1, "Test", alarm_limits=(AlarmLimit("high", 0.1, "high"),))


class Player(SoundPlayer):
    """Keeps what it should play."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, SystemClock(), find=lambda name: name)
        self.played: list[Priority] = []
        self.reason = ""
        self.n_stopped = 0

    @property
    def unavailable(self) -> str:
        return self.reason

    def play(self, priority: Priority) -> None:
        self.played.append(priority)

    def stop(self) -> None:
        self.n_stopped += 1


def new_session(source: str) -> Session:
    return make_session(parse_source(source), CONFIG, clock=SystemClock())


def publish(_judged: Judged) -> None:
    """Nobody listens."""


@pytest.fixture
def service(tmp_path: Path, qtbot: QtBot) -> Iterator[AlarmService]:
    monitor = MonitorService(new_session, publish)
    made = AlarmService(
        AlarmDesk(SystemClock(), tmp_path), monitor, Player(tmp_path), lambda: LOW_LIMIT
    )
    yield made
    made.shut_down()
    monitor.shut_down()


def test_a_passed_limit_is_told_and_heard(service: AlarmService, qtbot: QtBot) -> None:
    player = service._player
    assert isinstance(player, Player)
    service.watch_anew()
    service.start()
    with qtbot.waitSignal(service.changed):
        service._monitor.start("demo:sine")
    qtbot.waitUntil(lambda: bool(service.picture.signal))
    assert "> 0.10 V" in service.picture.signal[0].text
    assert player.played[0] is Priority.HIGH
    service.shut_down()
    assert player.n_stopped == 1


def test_a_computer_without_a_player_says_alarms_off(service: AlarmService) -> None:
    player = service._player
    assert isinstance(player, Player)
    player.reason = "There is no player."
    service.look()
    assert service.picture.audio.mode is AudioMode.UNAVAILABLE
    assert service.picture.audio.word == "ALARMS OFF"


def test_alarms_that_have_stopped_say_so(
    service: AlarmService, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(_snapshot: object) -> None:
        raise RuntimeError("no more")

    monkeypatch.setattr(service.desk, "look", break_down)
    with qtbot.waitSignal(service.failed) as seen:
        service.start()
    assert "The alarms have stopped: no more." in str(seen.args[0])
    assert service.picture.audio.word == "ALARMS OFF"
