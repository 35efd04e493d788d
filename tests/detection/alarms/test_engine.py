"""Conditions in, alarms and sounds out, on a clock that the test moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.core.priority import Priority
from desktop_app.detection.alarms.messages import AlarmState, AudioMode, Condition
from tests.detection.alarms.conditions import signal, technical
from tests.detection.alarms.desk import BEGAN_S

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.detection.alarms.desk import Desk

HIGH, MEDIUM, LOW = Priority.HIGH, Priority.MEDIUM, Priority.LOW


def test_a_quiet_desk_tells_nothing(desk: Desk) -> None:
    desk.wait(10)
    assert desk.heard == []
    assert desk.engine.picture().alarms == ()
    assert desk.engine.picture().audio.word == ""


def test_a_condition_is_heard_at_once_and_shown_with_value_limit_and_duration(desk: Desk) -> None:
    desk.engine.report(signal())
    desk.look()
    assert desk.heard == [(0.0, HIGH)]
    alarm = desk.only()
    assert alarm.state is AlarmState.ACTIVE_UNACKNOWLEDGED
    assert (alarm.sensor, alarm.text) == ("A0", "HIGH 4.31 V > 4.00 V for 2.4 s")
    assert (alarm.raised_s, alarm.n_raised, alarm.fix) == (BEGAN_S, 1, "")


@pytest.mark.parametrize(
    ("priority", "bursts_s"), [(HIGH, range(0, 60, 10)), (MEDIUM, range(0, 60, 25)), (LOW, [0])]
)
def test_an_unacknowledged_alarm_is_repeated_by_its_priority(
    desk: Desk, priority: Priority, bursts_s: Iterable[int]
) -> None:
    desk.engine.report(signal(priority))
    desk.wait(59)
    assert desk.heard == [(float(at_s), priority) for at_s in bursts_s]


def test_acknowledging_silences_this_occurrence(desk: Desk) -> None:
    desk.engine.report(signal())
    desk.look()
    desk.engine.acknowledge("limit:0:high")
    desk.wait(120)
    assert len(desk.heard) == 1
    assert desk.only().state is AlarmState.ACTIVE_ACKNOWLEDGED


def test_an_acknowledged_alarm_that_stays_speaks_again(desk: Desk) -> None:
    desk.engine.report(signal())
    desk.look()
    desk.engine.acknowledge_all()
    desk.wait(181)
    assert desk.heard[1:] == [(180.0, HIGH)]
    assert desk.only().state is AlarmState.ACTIVE_UNACKNOWLEDGED


def test_an_acknowledged_alarm_goes_with_its_condition_and_does_not_come_back(desk: Desk) -> None:
    desk.engine.report(signal())
    desk.engine.acknowledge_all()
    desk.engine.withdraw("limit:0:high")
    assert desk.engine.picture().alarms == ()
    desk.wait(200)
    assert desk.engine.picture().alarms == ()
    assert desk.heard == []


def test_high_stays_until_somebody_knows_and_is_heard_until_then(desk: Desk) -> None:
    desk.engine.report(signal(HIGH))
    desk.look()
    desk.engine.withdraw("limit:0:high")
    desk.wait(21)
    assert desk.only().state is AlarmState.CLEARED_UNACKNOWLEDGED
    assert len(desk.heard) == 3
    desk.engine.acknowledge("limit:0:high")
    desk.wait(60)
    assert desk.engine.picture().alarms == ()
    assert len(desk.heard) == 3


def test_medium_that_has_gone_stays_in_silence(desk: Desk) -> None:
    desk.engine.report(signal(MEDIUM))
    desk.look()
    desk.engine.withdraw("limit:0:high")
    desk.wait(120)
    assert desk.only().state is AlarmState.CLEARED_UNACKNOWLEDGED
    assert len(desk.heard) == 1


@pytest.mark.parametrize("condition", [signal(LOW), technical(HIGH)], ids=["low", "technical"])
def test_low_and_technical_go_with_their_condition(desk: Desk, condition: Condition) -> None:
    desk.engine.report(condition)
    desk.look()
    desk.engine.withdraw(condition.key)
    assert desk.engine.picture().alarms == ()


def test_what_is_over_before_the_next_look_is_still_heard(desk: Desk) -> None:
    desk.engine.report(signal(LOW))
    desk.engine.withdraw("limit:0:high")
    desk.wait(5)
    assert desk.heard == [(0.0, LOW)]


def test_what_was_acknowledged_unheard_is_heard_when_it_returns(desk: Desk) -> None:
    desk.engine.switch_audio(is_on=False)
    desk.engine.report(signal())
    desk.wait(1)
    desk.engine.acknowledge_all()
    desk.engine.withdraw("limit:0:high")
    desk.engine.switch_audio(is_on=True)
    desk.wait(1)
    assert desk.heard == []
    desk.engine.report(signal())
    desk.wait(5)
    assert desk.heard == [(2.0, HIGH)]
    assert desk.only().state is AlarmState.ACTIVE_UNACKNOWLEDGED


def test_the_gravest_speaks_for_all(desk: Desk) -> None:
    desk.engine.report(signal(LOW, "a"))
    desk.engine.report(signal(HIGH, "b"))
    desk.engine.report(technical(MEDIUM))
    desk.wait(5)
    assert desk.heard == [(0.0, HIGH)]


def test_a_pause_ends_after_two_minutes_at_most(desk: Desk) -> None:
    desk.engine.report(signal())
    desk.look()
    desk.engine.pause_audio(3600)
    assert desk.engine.picture().audio.word == "AUDIO PAUSED 2:00"
    desk.wait(61)
    assert desk.engine.picture().audio.word == "AUDIO PAUSED 0:59"
    assert len(desk.heard) == 1
    desk.wait(60)
    assert desk.heard[1:] == [(120.0, HIGH)]
    assert desk.engine.picture().audio.mode is AudioMode.ON


@pytest.mark.parametrize("duration_s", [0.0, -5.0])
def test_a_pause_of_no_length_is_none(desk: Desk, duration_s: float) -> None:
    desk.engine.pause_audio(duration_s)
    assert desk.engine.picture().audio.mode is AudioMode.ON


def test_a_new_condition_breaks_through_a_pause(desk: Desk) -> None:
    desk.engine.report(signal(HIGH, "a"))
    desk.look()
    desk.engine.pause_audio()
    desk.wait(5)
    desk.engine.report(signal(LOW, "b"))
    desk.look()
    assert desk.heard[1] == (5.0, LOW)
    assert desk.engine.picture().audio.word == ""


@pytest.mark.parametrize(("away_s", "is_news"), [(59.875, False), (60.0, True)])
def test_what_was_away_for_a_minute_is_news(desk: Desk, away_s: float, is_news: bool) -> None:
    desk.engine.report(signal())
    desk.look()
    desk.engine.withdraw("limit:0:high")
    desk.wait(away_s)
    desk.engine.pause_audio()
    desk.engine.report(signal())
    assert (desk.engine.picture().audio.mode is AudioMode.ON) == is_news


def test_the_same_condition_going_on_does_not_end_a_pause(desk: Desk) -> None:
    desk.engine.report(signal(MEDIUM))
    desk.engine.pause_audio()
    for _ in range(20):
        desk.engine.report(signal(MEDIUM, text="HIGH 4.40 V > 4.00 V"))
        desk.wait(1)
    assert desk.heard == []


def test_a_condition_that_becomes_graver_breaks_through(desk: Desk) -> None:
    desk.engine.report(signal(MEDIUM))
    desk.look()
    desk.engine.acknowledge_all()
    desk.engine.pause_audio()
    desk.engine.report(signal(HIGH))
    desk.look()
    assert desk.heard == [(0.0, MEDIUM), (0.0, HIGH)]
    assert desk.only().state is AlarmState.ACTIVE_UNACKNOWLEDGED


def test_alarms_that_are_off_say_so(desk: Desk) -> None:
    desk.engine.switch_audio(is_on=False)
    desk.engine.report(signal())
    desk.wait(300)
    assert desk.heard == []
    audio = desk.engine.picture().audio
    assert (audio.mode, audio.word) == (AudioMode.OFF, "ALARMS OFF")
    desk.engine.switch_audio(is_on=True)
    desk.look()
    assert [sound for _, sound in desk.heard] == [HIGH]


def test_where_nothing_can_be_played_the_screen_says_so(desk: Desk) -> None:
    desk.engine.set_unavailable("There is no player.")
    audio = desk.engine.picture().audio
    assert (audio.mode, audio.word) == (AudioMode.UNAVAILABLE, "ALARMS OFF")
    assert audio.reason == "There is no player."
    desk.engine.set_unavailable("")
    assert desk.engine.picture().audio.word == ""


def test_what_went_unheard_while_off_is_not_heard_later(desk: Desk) -> None:
    desk.engine.switch_audio(is_on=False)
    desk.engine.report(technical())
    desk.wait(1)
    desk.engine.withdraw("technical:no data")
    desk.wait(1)
    desk.engine.switch_audio(is_on=True)
    desk.wait(5)
    assert desk.heard == []


def test_what_came_and_went_between_two_looks_while_off_is_not_heard_later(desk: Desk) -> None:
    desk.engine.switch_audio(is_on=False)
    desk.engine.report(signal(LOW))
    desk.engine.withdraw("limit:0:high")
    desk.wait(1)
    desk.engine.switch_audio(is_on=True)
    desk.wait(5)
    assert desk.heard == []


def test_what_became_graver_while_off_is_heard_as_soon_as_it_can_be(desk: Desk) -> None:
    desk.engine.report(signal(MEDIUM))
    desk.wait(1)
    desk.engine.switch_audio(is_on=False)
    desk.engine.report(signal(HIGH))
    desk.wait(1)
    desk.engine.switch_audio(is_on=True)
    desk.wait(5)
    assert desk.heard == [(0.0, MEDIUM), (2.0, HIGH)]


@pytest.mark.parametrize(
    ("state", "is_known"),
    [
        (AlarmState.ACTIVE_UNACKNOWLEDGED, False),
        (AlarmState.ACTIVE_ACKNOWLEDGED, True),
        (AlarmState.CLEARED_UNACKNOWLEDGED, False),
        (AlarmState.INACTIVE, False),
    ],
)
def test_only_what_is_there_and_known_is_acknowledged(state: AlarmState, is_known: bool) -> None:
    assert state.is_acknowledged is is_known


def test_technical_alarms_stand_apart_and_last(desk: Desk) -> None:
    desk.engine.report(technical(HIGH))
    desk.clock.advance(1)
    desk.engine.report(signal(LOW, "a"))
    desk.engine.report(signal(MEDIUM, "b"))
    picture = desk.engine.picture()
    assert [alarm.key for alarm in picture.alarms] == ["b", "a", "technical:no data"]
    assert [alarm.key for alarm in picture.signal] == ["b", "a"]
    assert [alarm.key for alarm in picture.technical] == ["technical:no data"]
    assert [alarm.fix for alarm in picture.alarms] == ["", "", "check the cable"]


def test_another_source_begins_with_a_clean_desk(desk: Desk) -> None:
    desk.engine.report(signal())
    desk.engine.reset()
    desk.wait(5)
    assert desk.heard == []
    assert desk.engine.picture().alarms == ()
