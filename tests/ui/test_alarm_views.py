"""Banner and list of alarms: what is seen, and what a person can do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from desktop_app.core.priority import Priority
from desktop_app.detection.alarms.messages import Alarm, AlarmPicture, Audio
from desktop_app.ui.alarm_banner import AlarmBanner
from desktop_app.ui.alarm_list import AlarmList
from desktop_app.ui.alarm_look import alarm_look, flash_half_period_s, spoken
from desktop_app.ui.alarm_row import AlarmRow
from desktop_app.ui.pill import Pill
from tests.gallery.scenes_alarms import (
    ALL,
    CHATTERING,
    HIGH,
    KNOWN,
    LOW,
    MEDIUM,
    MUTE,
    NO_DATA,
    OFF,
    OVER,
    PAUSED,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme


@pytest.fixture
def banner(theme: Theme, qtbot: QtBot) -> AlarmBanner:
    made = AlarmBanner(theme)
    qtbot.addWidget(made)
    made.resize(960, 44)
    return made


@pytest.fixture
def listing(theme: Theme, qtbot: QtBot) -> AlarmList:
    made = AlarmList(theme)
    qtbot.addWidget(made)
    made.resize(960, 300)
    made.show()
    return made


def rows(listing: AlarmList) -> list[str]:
    found = listing.findChildren(AlarmRow)
    return [row._key for row in sorted(found, key=lambda row: row.y())]


def test_the_banner_is_there_only_when_there_is_something_to_say(banner: AlarmBanner) -> None:
    assert banner.isHidden()
    banner.render_alarms(AlarmPicture((HIGH,)))
    assert not banner.isHidden()
    banner.render_alarms(AlarmPicture())
    assert banner.isHidden()


@pytest.mark.parametrize("audio", [PAUSED, OFF, MUTE], ids=lambda audio: audio.mode.value)
@pytest.mark.parametrize("alarms", [(), (HIGH,)], ids=["quiet", "alarm"])
def test_silence_is_always_said(
    banner: AlarmBanner, audio: Audio, alarms: tuple[Alarm, ...]
) -> None:
    banner.render_alarms(AlarmPicture(alarms, audio))
    banner.show()
    assert banner._audio.isVisible()
    assert banner._audio._look.text == audio.word
    assert audio.word in banner.accessibleDescription()


def test_the_gravest_is_told_with_value_limit_and_duration(banner: AlarmBanner) -> None:
    banner.render_alarms(AlarmPicture((HIGH, MEDIUM, NO_DATA)))
    assert banner._text.text() == "A0 HIGH 4.31 V > 4.00 V for 2.4 s"
    assert banner._more.text() == "1 more, 1 technical"
    assert "high priority signal alarm" in banner.accessibleDescription()


def test_a_technical_alarm_is_told_as_one(banner: AlarmBanner) -> None:
    banner.render_alarms(AlarmPicture((NO_DATA,)))
    assert banner._text.text() == "Technical: NO DATA for 12 s"


def test_every_button_of_the_banner_says_what_is_wanted(banner: AlarmBanner, qtbot: QtBot) -> None:
    banner.render_alarms(AlarmPicture((HIGH, MEDIUM)))
    for button, signal in (
        (banner._acknowledge, banner.acknowledge_requested),
        (banner._pause, banner.pause_requested),
        (banner._more, banner.list_requested),
        (banner._resume, banner.resume_requested),
    ):
        with qtbot.waitSignal(signal):
            button.click()


def test_what_is_acknowledged_needs_no_button(banner: AlarmBanner) -> None:
    banner.render_alarms(AlarmPicture((KNOWN,)))
    assert not banner._acknowledge.isEnabled()


def test_signal_alarms_stand_above_and_technical_ones_apart(listing: AlarmList) -> None:
    listing.render_alarms(AlarmPicture(ALL))
    listing.layout()
    listing.grab()
    assert rows(listing)[-2:] == ["technical:no data", "technical:rate"]
    assert listing._technical_title.isVisible()
    assert not listing._empty.isVisible()


def test_a_row_stays_while_its_alarm_changes(listing: AlarmList) -> None:
    listing.render_alarms(AlarmPicture((HIGH, MEDIUM)))
    before = listing._rows[HIGH.key]
    listing.render_alarms(AlarmPicture((OVER_HIGH, MEDIUM)))
    assert listing._rows[HIGH.key] is before
    assert before._note.text() == "Over, not acknowledged"
    listing.render_alarms(AlarmPicture((MEDIUM,)))
    assert list(listing._rows) == [MEDIUM.key]


OVER_HIGH = Alarm(
    HIGH.key, HIGH.kind, HIGH.priority, OVER.state, HIGH.sensor, HIGH.text, HIGH.raised_s
)


def test_a_chattering_row_says_what_to_change(listing: AlarmList) -> None:
    listing.render_alarms(AlarmPicture((CHATTERING,)))
    row = listing._rows[CHATTERING.key]
    assert row._text.text().startswith("A1 chattering \N{MULTIPLICATION SIGN}12")
    assert "Widen the deadband" in row._note.text()


def test_one_alarm_or_all_are_acknowledged(listing: AlarmList, qtbot: QtBot) -> None:
    listing.render_alarms(AlarmPicture((HIGH, MEDIUM)))
    with qtbot.waitSignal(listing.acknowledge_requested) as seen:
        listing._rows[MEDIUM.key]._acknowledge.click()
    assert seen.args == [MEDIUM.key]
    with qtbot.waitSignal(listing.acknowledge_all_requested):
        listing._all.click()


def test_sound_is_switched_off_and_on(listing: AlarmList, qtbot: QtBot) -> None:
    for audio, wanted in ((Audio(), False), (OFF, True)):
        listing.render_alarms(AlarmPicture((), audio))
        with qtbot.waitSignal(listing.audio_requested) as seen:
            listing._switch.click()
        assert seen.args == [wanted]


def test_priorities_differ_in_shape_word_and_stars_without_any_colour(
    theme: Theme, qtbot: QtBot
) -> None:
    marks = set()
    for alarm in (HIGH, MEDIUM, LOW):
        look = alarm_look(alarm)
        assert look.text == f"{alarm.priority.stars} {alarm.priority.word}"
        pill = Pill(theme, look)
        qtbot.addWidget(pill)
        picture = pill.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        side = picture.height()
        ground = picture.pixelColor(side // 3, 4).value()
        marks.add(
            tuple(
                abs(picture.pixelColor(x, y).value() - ground) > 60
                for y in range(side // 4, 3 * side // 4)
                for x in range(8, side)
            )
        )
    assert len(marks) == 3


@pytest.mark.parametrize("priority", Priority)
def test_nothing_flashes_three_times_a_second(priority: Priority) -> None:
    half_s = flash_half_period_s(priority)
    assert half_s == 0.0 or 1.0 / (2.0 * half_s) < 3.0


def test_an_alarm_is_read_aloud_with_priority_and_state() -> None:
    assert spoken(OVER) == (
        "high priority signal alarm: A0 HIGH 4.31 V > 4.00 V for 2.4 s, over, not acknowledged"
    )
