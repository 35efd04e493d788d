"""What comes and goes is one row that stands still, and is heard once a minute."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.priority import Priority
from desktop_app.detection.alarms.messages import AlarmState
from tests.detection.alarms.conditions import signal
from tests.detection.alarms.desk import BEGAN_S

if TYPE_CHECKING:
    from tests.detection.alarms.desk import Desk

HIGH, MEDIUM, LOW = Priority.HIGH, Priority.MEDIUM, Priority.LOW


def test_three_flips_a_minute_become_one_row_that_stands_still(desk: Desk) -> None:
    desk.flicker(signal(), times=7, period_s=2)
    alarm = desk.only()
    assert alarm.is_chattering
    assert alarm.text == "chattering \N{MULTIPLICATION SIGN}7: HIGH 4.31 V > 4.00 V"
    assert alarm.fix == "widen it"
    assert alarm.state is AlarmState.ACTIVE_UNACKNOWLEDGED


@pytest.mark.parametrize(("period_s", "is_chattering"), [(29.75, True), (30.0, False)])
def test_three_times_in_less_than_a_minute_is_chattering(
    desk: Desk, period_s: float, is_chattering: bool
) -> None:
    desk.flicker(signal(), times=2, period_s=period_s)
    desk.engine.report(signal())
    assert desk.only().is_chattering == is_chattering


def test_more_than_anybody_would_count_is_counted_as_999(desk: Desk) -> None:
    for _ in range(1200):
        desk.engine.report(signal())
        desk.engine.withdraw("limit:0:high")
    assert desk.only().text.startswith("chattering \N{MULTIPLICATION SIGN}999: ")


def test_chattering_that_ends_in_an_alarm_that_stays_is_still_acknowledged(desk: Desk) -> None:
    desk.flicker(signal(), times=3, period_s=2)
    desk.engine.report(signal())
    desk.engine.acknowledge_all()
    desk.wait(61)
    alarm = desk.only()
    assert (alarm.is_chattering, alarm.state) == (False, AlarmState.ACTIVE_ACKNOWLEDGED)


def test_chattering_ends_after_a_calm_minute(desk: Desk) -> None:
    desk.flicker(signal(LOW), times=5, period_s=2)
    desk.wait(61)
    assert desk.engine.picture().alarms == ()


def test_what_chattered_and_returns_within_the_minute_is_still_the_same_row(desk: Desk) -> None:
    desk.flicker(signal(), times=3, period_s=2)
    began_s = desk.only().raised_s
    desk.wait(48)
    desk.flicker(signal(), times=1, period_s=2)
    desk.wait(14)
    desk.engine.report(signal())
    alarm = desk.only()
    assert (alarm.is_chattering, alarm.n_raised) == (True, 2)
    assert alarm.raised_s == began_s == BEGAN_S + 2


def test_a_chattering_alarm_that_is_acknowledged_stays_so(desk: Desk) -> None:
    desk.flicker(signal(), times=5, period_s=2)
    n_heard = len(desk.heard)
    desk.engine.acknowledge_all()
    desk.flicker(signal(), times=40, period_s=2)
    assert len(desk.heard) == n_heard
    assert desk.only().state is AlarmState.ACTIVE_ACKNOWLEDGED


def test_chattering_does_not_break_through_a_pause(desk: Desk) -> None:
    desk.flicker(signal(), times=5, period_s=2)
    desk.engine.pause_audio()
    n_heard = len(desk.heard)
    desk.flicker(signal(), times=50, period_s=2)
    assert len(desk.heard) == n_heard


@pytest.mark.parametrize("period_s", [0.5, 3.0, 13.0, 31.0])
@pytest.mark.parametrize("priority", [MEDIUM, LOW])
def test_what_comes_and_goes_for_ten_minutes_is_heard_once_a_minute(
    desk: Desk, priority: Priority, period_s: float
) -> None:
    desk.flicker(signal(priority), times=int(599 / period_s), period_s=period_s)
    times_s = [at_s for at_s, _ in desk.heard]
    assert 1 <= len(times_s) <= 10
    assert all(later - earlier >= 60 for earlier, later in pairwise(times_s))


def test_a_condition_whose_priority_swings_is_not_news_each_time(desk: Desk) -> None:
    for _ in range(30):
        desk.engine.report(signal(MEDIUM))
        desk.wait(0.5)
        desk.engine.report(signal(HIGH))
        desk.wait(0.5)
        desk.engine.withdraw("limit:0:high")
        desk.wait(1)
    assert len(desk.heard) <= 3
