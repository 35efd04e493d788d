"""Samples and events in, conditions told to the engine: which, when, and in which words."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from desktop_app.core.messages import Cause, Event, SampleBlock, frozen
from desktop_app.core.priority import Priority
from desktop_app.detection.alarms.engine import AlarmEngine
from desktop_app.detection.alarms.messages import AlarmState, duration_text
from desktop_app.detection.alarms.signal_watch import SignalWatch, event_condition
from desktop_app.detection.alarms.technical import TechnicalFacts, TechnicalWatch
from desktop_app.detection.profiles.files import NO_PROFILE, find_profile
from desktop_app.detection.profiles.schema import AlarmLimit, LinearMap, Profile, Quantity
from desktop_app.detection.profiles.units import VOLTS
from tests.helpers.clock import FakeClock

RATE_HZ = 10.0
LIMITS = Profile(1, "Test", alarm_limits=(AlarmLimit("high", 4.0, "high", off_delay_s=0.0),))
RAILS = Profile(1, "Test", low_rail_volts=0.0, high_rail_volts=5.0)
EVENT = Event(1, 0, Cause.HIGH, 0, 100.0, None, None, 4.31, 1.9, 3.1, 0.9)


class Watched:
    """A watch on a profile, fed with blocks of one channel after another."""

    def __init__(self, profile: Profile) -> None:
        self.clock = FakeClock(0.0)
        self.engine = AlarmEngine(self.clock)
        self.watch = SignalWatch(self.engine, profile, RATE_HZ)
        self.at = 0
        self.segment = 0

    def feed(self, *volts: float, events: tuple[Event, ...] = ()) -> None:
        values = np.array(volts, dtype=float)[:, np.newaxis]
        start_s = 100.0 + self.at / RATE_HZ
        self.watch.update(
            SampleBlock(self.at, self.segment, start_s, RATE_HZ, frozen(values)), events
        )
        self.at += len(volts)

    def texts(self) -> list[str]:
        return [f"{alarm.sensor} {alarm.text}" for alarm in self.engine.picture().alarms]


def test_a_limit_is_told_with_value_limit_and_duration() -> None:
    watched = Watched(LIMITS)
    watched.feed(3.9, 4.2, 4.31, *[4.1] * 22)
    assert watched.texts() == ["A0 HIGH 4.31 V > 4.00 V for 2.4 s"]
    watched.feed(4.1)
    assert watched.texts() == ["A0 HIGH 4.31 V > 4.00 V for 2.5 s"]


def test_a_limit_that_holds_again_leaves_a_latched_alarm() -> None:
    watched = Watched(LIMITS)
    watched.feed(4.2, 3.9)
    (alarm,) = watched.engine.picture().alarms
    assert alarm.state is AlarmState.CLEARED_UNACKNOWLEDGED
    assert alarm.text == "HIGH 4.20 V > 4.00 V for 0.1 s"


def test_every_crossing_within_a_block_is_counted() -> None:
    watched = Watched(LIMITS)
    watched.feed(4.2, 3.9, 4.2, 3.9, 4.2, 3.9)
    (alarm,) = watched.engine.picture().alarms
    assert (alarm.is_chattering, alarm.n_raised) == (True, 3)
    assert "deadband" in alarm.fix


def test_an_alarm_names_the_input_as_the_board_does() -> None:
    watched = Watched(LIMITS)
    values = frozen(np.array([[1.0, 4.5]]))
    block = SampleBlock(0, 0, 100.0, RATE_HZ, values, ("A2", "A5"))
    watched.watch.update(block, [])
    assert watched.texts() == ["A5 HIGH 4.50 V > 4.00 V for 0.1 s"]


def test_the_unit_is_the_profiles() -> None:
    watched = Watched(find_profile(Path("thermistor")))
    watched.feed(*[2.5] * 20)
    assert watched.texts() == []
    watched.feed(*[0.9] * 30)
    assert [text.split(" for ")[0] for text in watched.texts()] == [
        "A0 HIGH 63.6 °C > 60.0 °C",
        "A0 HIGH 63.6 °C > 45.0 °C",
    ]


def test_a_rail_is_technical_and_no_matter_of_the_material() -> None:
    watched = Watched(RAILS)
    watched.feed(4.9, 5.0)
    assert watched.texts() == []
    watched.feed(5.0)
    picture = watched.engine.picture()
    assert picture.signal == ()
    assert picture.technical[0].text.startswith("AT THE UPPER RAIL 5.00 V")


@pytest.mark.parametrize(
    ("event", "text"),
    [
        (EVENT, "HIGH 4.31 V > 3.10 V"),
        (replace(EVENT, cause=Cause.LOW, peak_volts=0.4), "LOW 0.40 V < 1.90 V"),
        (replace(EVENT, cause=Cause.FLAT_LINE, peak_volts=2.5), "FLAT LINE 2.50 V"),
        (replace(EVENT, cause=Cause.MISSING, peak_volts=math.nan), "MISSING"),
    ],
)
def test_an_event_says_value_and_edge(event: Event, text: str) -> None:
    assert event_condition(event, VOLTS, 102.4).text == text
    assert event_condition(event, VOLTS, 102.4).lasted_s == pytest.approx(2.4)


def test_more_volts_may_mean_less() -> None:
    falling = Quantity("T", "°C", 0, LinearMap(scale=-20.0, offset=100.0))
    assert event_condition(EVENT, falling, 101.0).text == "LOW 14 °C < 38 °C"


def test_an_event_is_an_alarm_while_it_lasts() -> None:
    watched = Watched(NO_PROFILE)
    watched.feed(4.3, events=(EVENT,))
    assert watched.texts() == ["A0 HIGH 4.31 V > 3.10 V for 100 ms"], "a sample lasts a period"
    watched.feed(2.5, events=(replace(EVENT, end_index=1, end_s=100.1),))
    (alarm,) = watched.engine.picture().alarms
    assert alarm.state is AlarmState.CLEARED_UNACKNOWLEDGED


def test_an_event_ends_with_its_channel() -> None:
    watched = Watched(LIMITS)
    event = replace(EVENT, channel=1)
    wide, narrow = frozen(np.full((4, 2), 2.5)), frozen(np.full((4, 1), 2.5))
    watched.watch.update(SampleBlock(0, 0, 100.0, RATE_HZ, wide), (event,))
    assert watched.texts()[0].startswith("A1 HIGH 4.31 V > 3.10 V for")
    ended = replace(event, end_index=4, end_s=100.4)
    watched.watch.update(SampleBlock(4, 1, 101.0, RATE_HZ, narrow), (ended,))
    (alarm,) = watched.engine.picture().alarms
    assert alarm.state is AlarmState.CLEARED_UNACKNOWLEDGED


def test_a_limit_speaks_for_the_event_it_makes() -> None:
    watched = Watched(LIMITS)
    watched.feed(4.3, events=(EVENT,))
    assert len(watched.texts()) == 1
    assert "> 4.00 V" in watched.texts()[0]


def test_missing_samples_are_technical() -> None:
    watched = Watched(NO_PROFILE)
    missing = replace(EVENT, cause=Cause.MISSING, peak_volts=math.nan, score=1.0)
    watched.feed(math.nan, events=(missing,))
    assert watched.engine.picture().signal == ()
    assert watched.engine.picture().technical[0].priority is Priority.LOW


def test_an_event_that_turns_out_technical_is_no_signal_alarm_any_more() -> None:
    watched = Watched(NO_PROFILE)
    low = replace(EVENT, score=0.1)
    watched.feed(4.3, events=(low,))
    watched.feed(math.nan, events=(replace(low, cause=Cause.MISSING),))
    assert watched.engine.picture().signal == ()
    assert len(watched.engine.picture().technical) == 1


def test_unplugging_gives_technical_alarms_only() -> None:
    watched = Watched(LIMITS)
    technical = TechnicalWatch(watched.engine, watched.clock)
    watched.feed(*[2.5] * 30)
    for age_s in np.arange(0.0, 30.0, 0.5):
        technical.update(TechnicalFacts(sample_age_s=float(age_s), rate_hz=RATE_HZ))
        if age_s > 1.0:
            watched.watch.interrupt()
        watched.engine.advance()
        watched.clock.advance(0.5)
    picture = watched.engine.picture()
    assert picture.signal == ()
    assert [alarm.text for alarm in picture.technical] == ["NO DATA for 29 s"]
    # It comes back as a new segment, and the tracker closes what was open.
    technical.update(TechnicalFacts(sample_age_s=0.0, rate_hz=RATE_HZ))
    watched.segment = 1
    watched.feed(2.5)
    assert watched.engine.picture().alarms == ()


def test_what_was_open_when_the_plug_went_is_not_told_again_when_it_returns() -> None:
    watched = Watched(NO_PROFILE)
    event = replace(EVENT, score=0.1)
    watched.feed(4.3, events=(event,))
    watched.watch.interrupt()
    watched.engine.acknowledge_all()
    watched.segment = 1
    watched.feed(2.5, events=(replace(event, end_index=1, end_s=100.1),))
    assert watched.engine.picture().alarms == ()


@pytest.mark.parametrize(
    ("facts", "text"),
    [
        (TechnicalFacts(received_hz=7.3, expected_hz=10.0), "RATE 7.3 Hz, expected 10 Hz"),
        (TechnicalFacts(free_bytes=300 << 20), "DISK LOW, 300 MB left"),
        (TechnicalFacts(free_bytes=3 << 20), "DISK FULL, 3 MB left"),
        (TechnicalFacts(clock_step_s=-3600.0), "CLOCK MOVED by -3600 s"),
        (TechnicalFacts(recording_trouble="The disk is full."), "RECORDING STOPPED"),
    ],
)
def test_technical_facts_become_alarms_when_they_last(facts: TechnicalFacts, text: str) -> None:
    clock = FakeClock(0.0)
    engine = AlarmEngine(clock)
    watch = TechnicalWatch(engine, clock)
    for _ in range(12):
        watch.update(facts)
        clock.advance(0.5)
    (alarm,) = engine.picture().technical
    assert alarm.text.startswith(text)
    watch.update(TechnicalFacts())
    assert engine.picture().alarms == ()


def test_a_rate_that_wavers_is_no_alarm() -> None:
    clock = FakeClock(0.0)
    engine = AlarmEngine(clock)
    watch = TechnicalWatch(engine, clock)
    for number in range(60):
        watch.update(TechnicalFacts(received_hz=8.0 if number % 8 else 10.0, expected_hz=10.0))
        clock.advance(0.5)
    assert engine.picture().alarms == ()


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.0, "0 ms"),
        (0.04, "40 ms"),
        (2.44, "2.4 s"),
        (9.94, "9.9 s"),
        (10.0, "10 s"),
        (42.9, "42 s"),
        (60.0, "1 min 00 s"),
        (185.0, "3 min 05 s"),
        (3600.0, "1 h 00 min"),
        (3660.0, "1 h 01 min"),
        (7800.0, "2 h 10 min"),
    ],
)
def test_durations_read_like_speech(seconds: float, text: str) -> None:
    assert duration_text(seconds) == text
