"""Service, banner, list and commands joined."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QObject, Signal

from desktop_app.compose.alarm_desk import AlarmDesk
from desktop_app.detection.alarms.messages import Alarm, AlarmPicture, AudioMode
from desktop_app.services.settings import SettingsService
from desktop_app.ui.alarm_banner import AlarmBanner
from desktop_app.ui.alarm_list import AlarmList
from desktop_app.ui.presenters.alarm_presenter import AlarmPresenter
from tests.gallery.scenes_alarms import HIGH, KNOWN, LOW, MEDIUM, NO_DATA
from tests.helpers.clock import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.services.alarms import AlarmService
    from desktop_app.ui.theme.theme import Theme


class Service(QObject):
    """An alarm service whose picture the test sets."""

    changed = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.clock = FakeClock()
        self.desk = AlarmDesk(self.clock, folder)
        self.picture = AlarmPicture()

    def show(self, *alarms: Alarm) -> None:
        self.picture = AlarmPicture(alarms, self.picture.audio)
        self.changed.emit()

    def look(self) -> AudioMode:
        self.picture, _ = self.desk.look(None)
        self.changed.emit()
        return self.picture.audio.mode


@pytest.fixture
def service(tmp_path: Path) -> Service:
    return Service(tmp_path)


@pytest.fixture
def banner(theme: Theme, qtbot: QtBot) -> AlarmBanner:
    made = AlarmBanner(theme)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def settings(tmp_path: Path) -> SettingsService:
    return SettingsService(tmp_path / "settings.json")


@pytest.fixture
def presenter(
    service: Service, banner: AlarmBanner, settings: SettingsService
) -> Iterator[AlarmPresenter]:
    made = AlarmPresenter(cast("AlarmService", service), banner, settings, service)
    yield made
    made.stop()


def test_what_changes_is_shown(
    service: Service, banner: AlarmBanner, presenter: AlarmPresenter
) -> None:
    service.show(HIGH)
    assert not banner.isHidden()
    service.show()
    assert banner.isHidden()


def test_a_list_that_is_opened_late_shows_what_is_there(
    service: Service, presenter: AlarmPresenter, theme: Theme, qtbot: QtBot
) -> None:
    service.show(HIGH, NO_DATA)
    view = AlarmList(theme)
    qtbot.addWidget(view)
    presenter.set_list(view)
    assert list(view._rows) == [HIGH.key, NO_DATA.key]


@pytest.mark.parametrize(
    ("alarm", "interval_ms"), [(HIGH, 250), (MEDIUM, 1000), (LOW, None), (KNOWN, None)]
)
def test_it_flashes_by_the_gravest_that_calls(
    service: Service, presenter: AlarmPresenter, alarm: Alarm, interval_ms: int | None
) -> None:
    service.show(alarm)
    assert presenter._flash.isActive() is (interval_ms is not None)
    if interval_ms is not None:
        assert presenter._flash.interval() == interval_ms
    service.show()
    assert not presenter._flash.isActive()


def test_nothing_flashes_where_motion_is_unwelcome(
    service: Service, settings: SettingsService, presenter: AlarmPresenter
) -> None:
    service.show(HIGH)
    settings.change("appearance.reduced_motion", True)
    assert not presenter._flash.isActive()
    assert presenter._is_lit


def test_only_the_small_mark_flashes(
    service: Service, banner: AlarmBanner, presenter: AlarmPresenter
) -> None:
    service.show(HIGH)
    looks = []
    for _ in range(4):
        looks.append(banner._priority._look.is_filled)
        presenter._flash.timeout.emit()
    assert looks == [True, False, True, False]
    assert banner._text.text() == "A0 HIGH 4.31 V > 4.00 V for 2.4 s"


def test_the_pause_begins_and_ends_by_the_same_command(
    service: Service, presenter: AlarmPresenter
) -> None:
    presenter.toggle_pause()
    assert service.look() is AudioMode.PAUSED
    presenter.toggle_pause()
    assert service.look() is AudioMode.ON


def test_sound_is_switched_off_and_brought_back_from_the_banner(
    service: Service, banner: AlarmBanner, presenter: AlarmPresenter
) -> None:
    presenter.toggle_audio()
    assert service.look() is AudioMode.OFF
    assert banner._audio._look.text == "ALARMS OFF"
    banner._resume.click()
    assert service.look() is AudioMode.ON
