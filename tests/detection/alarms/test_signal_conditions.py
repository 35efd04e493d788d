"""What the signal's watch tells the engine, to the letter: key, urgency, words, and what to do."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from desktop_app.core.messages import Cause, Event, SampleBlock, frozen
from desktop_app.core.priority import Priority
from desktop_app.detection.alarms.messages import AlarmKind, Condition
from desktop_app.detection.alarms.signal_watch import SignalWatch, event_condition
from desktop_app.detection.profiles.files import NO_PROFILE
from desktop_app.detection.profiles.schema import AlarmLimit, LinearMap, Profile, Quantity
from desktop_app.detection.profiles.units import VOLTS
from tests.detection.alarms.test_technical import Heard
from tests.helpers.clock import FakeClock

RATE_HZ = 10.0
EVENT = Event(1, 0, Cause.HIGH, 0, 100.0, None, None, 4.31, 1.9, 3.1, 0.9)
RAIL_FIX = "Lower the input or its gain; what lies beyond cannot be seen."
EVENT_FIX = "Raise the threshold, or learn normal again while nothing is wrong."
RAILS = Profile(1, "Test", low_rail_volts=1.0, high_rail_volts=5.0)
BOTH = Profile(
    1,
    "Test",
    low_rail_volts=1.0,
    high_rail_volts=5.0,
    alarm_limits=(
        AlarmLimit("high", 4.0, "high", deadband=0.25, off_delay_s=0.5),
        AlarmLimit("low", 2.0, "low", off_delay_s=0.0),
    ),
)


class Desk:
    """A watch on a profile, and what its engine heard."""

    def __init__(self, profile: Profile) -> None:
        self.engine = Heard(FakeClock(0.0))
        self.watch = SignalWatch(self.engine, profile, RATE_HZ)
        self.at = 0

    def feed(self, *rows: float | tuple[float, ...], events: tuple[Event, ...] = ()) -> None:
        volts = np.array(rows, dtype=float).reshape(len(rows), -1)
        start_s = 100.0 + self.at / RATE_HZ
        self.watch.update(SampleBlock(self.at, 0, start_s, RATE_HZ, frozen(volts)), events)
        self.at += len(rows)

    def last(self) -> Condition:
        return self.engine.reported[-1]

    def keys(self) -> list[str]:
        """What was told, each once, in the order of the first time."""
        return list(dict.fromkeys(one.key for one in self.engine.reported))


def test_a_limit_is_told_with_its_number_and_how_to_widen_it() -> None:
    desk = Desk(BOTH)
    desk.feed(3.0, 4.5)
    fix = "Widen the deadband of this limit (now 0.25 V) or its off-delay (now 0.5 s)."
    assert desk.last() == Condition(
        "limit:0:0", AlarmKind.SIGNAL, Priority.HIGH, "HIGH 4.50 V > 4.00 V", "A0", 0.1, fix
    )
    desk = Desk(BOTH)
    desk.feed(1.5, 1.4)
    assert (desk.last().key, desk.last().text) == ("limit:0:1", "LOW 1.40 V < 2.00 V")
    assert desk.last().lasted_s == pytest.approx(0.2)


@pytest.mark.parametrize(
    ("volts", "key", "text"),
    [
        (1.0, "rail:0:low", "AT THE LOWER RAIL 1.00 V"),
        (5.0, "rail:0:high", "AT THE UPPER RAIL 5.00 V"),
    ],
)
def test_two_samples_at_a_rail_are_technical(volts: float, key: str, text: str) -> None:
    desk = Desk(RAILS)
    desk.feed(volts)
    assert desk.engine.reported == []
    desk.feed(volts)
    assert replace(desk.last(), text="", lasted_s=0.0) == Condition(
        key, AlarmKind.TECHNICAL, Priority.MEDIUM, "", "A0", 0.0, RAIL_FIX
    )
    assert desk.last().text == text


@pytest.mark.parametrize(
    ("volts", "is_there"), [(1.0019, True), (1.0021, False), (4.9981, True), (4.9979, False)]
)
def test_a_rail_is_reached_half_a_step_of_ten_bits_before_it(volts: float, is_there: bool) -> None:
    desk = Desk(RAILS)
    desk.feed(volts, volts)
    assert bool(desk.engine.reported) is is_there


@pytest.mark.parametrize(("low", "high"), [(1.0, None), (None, 5.0)])
def test_a_lone_rail_is_watched_within_half_a_millivolt(
    low: float | None, high: float | None
) -> None:
    inside = -1.0 if low is None else 1.0
    rail = high if low is None else low
    assert rail is not None
    desk = Desk(Profile(1, "Test", low_rail_volts=low, high_rail_volts=high))
    desk.feed(*[rail + 0.0006 * inside] * 3)
    assert desk.engine.reported == []
    desk.feed(*[rail + 0.0004 * inside] * 3)
    assert len(desk.keys()) == 1


def test_each_channel_has_limits_of_its_own() -> None:
    desk = Desk(BOTH)
    desk.feed((3.0, 4.5), (1.5, 4.5))
    assert sorted(desk.keys()) == ["limit:0:1", "limit:1:0"]
    assert {one.sensor for one in desk.engine.reported} == {"A0", "A1"}


def test_another_number_of_channels_begins_anew() -> None:
    desk = Desk(BOTH)
    desk.feed(1.5)
    desk.feed((3.0, 3.0))
    assert desk.engine.withdrawn == ["limit:0:1"]
    desk.watch.interrupt()
    assert desk.engine.withdrawn == ["limit:0:1"]


def test_a_limit_of_missing_samples_says_no_value() -> None:
    desk = Desk(BOTH)
    desk.feed(4.5)
    desk.watch.update(SampleBlock(1, 0, 100.1, RATE_HZ, frozen(np.empty((0, 1)))), ())
    desk.feed(math.nan, math.nan)
    assert desk.last().text == "HIGH 4.50 V > 4.00 V"


def test_an_event_is_told_with_its_channel_and_what_to_do() -> None:
    event = replace(EVENT, channel=2, end_s=100.25)
    assert event_condition(event, VOLTS, 999.0) == Condition(
        "event:2:signal",
        AlarmKind.SIGNAL,
        Priority.HIGH,
        "HIGH 4.31 V > 3.10 V",
        "A2",
        0.25,
        EVENT_FIX,
    )
    missing = replace(EVENT, cause=Cause.MISSING, peak_volts=math.nan)
    told = event_condition(missing, VOLTS, 99.0)
    assert (told.key, told.kind) == ("event:0:technical", AlarmKind.TECHNICAL)
    assert (told.text, told.lasted_s) == ("MISSING", 0.0)


@pytest.mark.parametrize("edge", [1.9, 3.1])
def test_a_value_at_an_edge_of_the_band_has_not_passed_it(edge: float) -> None:
    event = replace(EVENT, cause=Cause.FLAT_LINE, peak_volts=edge)
    assert event_condition(event, VOLTS, 101.0).text == f"FLAT LINE {edge:.2f} V"


def test_where_more_volts_mean_less_other_causes_keep_their_names() -> None:
    falling = Quantity("T", "°C", 0, LinearMap(scale=-20.0, offset=100.0))
    low = replace(EVENT, cause=Cause.LOW, peak_volts=0.4)
    assert event_condition(low, falling, 101.0).text == "HIGH 92 °C > 62 °C"
    spike = replace(EVENT, cause=Cause.SPIKE)
    assert event_condition(spike, falling, 101.0).text == "SPIKE 14 °C < 38 °C"


def test_an_event_that_ends_is_told_and_withdrawn_and_may_come_again() -> None:
    desk = Desk(NO_PROFILE)
    desk.feed(4.3, events=(EVENT,))
    desk.feed(2.5, events=(replace(EVENT, end_index=1, end_s=100.1),))
    assert (desk.keys(), desk.engine.withdrawn) == (["event:0:signal"], ["event:0:signal"])
    n_told = len(desk.engine.reported)
    desk.feed(2.5, events=(replace(EVENT, event_id=2, end_index=2, end_s=100.2),))
    assert len(desk.engine.reported) == n_told + 1
    assert desk.engine.withdrawn == ["event:0:signal"] * 2


def test_what_ended_while_there_was_no_signal_is_not_told_once_more() -> None:
    desk = Desk(NO_PROFILE)
    desk.feed(4.3, events=(EVENT,))
    desk.watch.interrupt()
    n_told = len(desk.engine.reported)
    ended = replace(EVENT, end_index=1, end_s=100.1)
    desk.feed(2.5, events=(ended,))
    assert len(desk.engine.reported) == n_told
    # Its number is forgotten with it: the same again would be another event.
    desk.feed(2.5, events=(ended,))
    assert len(desk.engine.reported) == n_told + 1


def test_an_event_that_changes_its_kind_leaves_the_other_one() -> None:
    desk = Desk(NO_PROFILE)
    desk.feed(4.3, events=(EVENT,))
    desk.feed(4.3, events=(replace(EVENT, cause=Cause.MISSING),))
    assert desk.engine.withdrawn == ["event:0:signal"]
    assert desk.keys() == ["event:0:signal", "event:0:technical"]


def test_a_limit_silences_the_event_it_makes_and_a_rail_does_not() -> None:
    desk = Desk(BOTH)
    desk.feed(3.0, events=(replace(EVENT, cause=Cause.SPIKE),))
    desk.feed(4.5, events=(EVENT,))
    assert desk.engine.withdrawn == ["event:0:signal"]
    desk = Desk(RAILS)
    desk.feed(5.0, 5.0, events=(EVENT,))
    assert desk.keys() == ["rail:0:high", "event:0:signal"]
