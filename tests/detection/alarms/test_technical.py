"""What is technical: told in which words, how urgently, after how long, and with what to do."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.core.priority import Priority
from desktop_app.detection.alarms.engine import AlarmEngine
from desktop_app.detection.alarms.messages import AlarmKind, Condition
from desktop_app.detection.alarms.technical import (
    NO_DATA,
    RECORDING,
    TechnicalFacts,
    TechnicalWatch,
)
from tests.helpers.clock import FakeClock

MEBIBYTE = 1 << 20


class Heard(AlarmEngine):
    """An engine that remembers what it was told."""

    def __init__(self, clock: FakeClock) -> None:
        super().__init__(clock)
        self.reported: list[Condition] = []
        self.withdrawn: list[str] = []

    def report(self, condition: Condition) -> None:
        self.reported.append(condition)
        super().report(condition)

    def withdraw(self, key: str) -> None:
        self.withdrawn.append(key)
        super().withdraw(key)


def told(*facts: TechnicalFacts, every_s: float = 1.0) -> Heard:
    """What the engine heard of one look after another."""
    clock = FakeClock(0.0)
    engine = Heard(clock)
    watch = TechnicalWatch(engine, clock)
    for one in facts:
        watch.update(one)
        clock.advance(every_s)
    return engine


def condition(
    key: str, priority: Priority, text: str, fix: str, lasted_s: float = 0.0
) -> Condition:
    return Condition(key, AlarmKind.TECHNICAL, priority, text, lasted_s=lasted_s, fix=fix)


CLOCK_FIX = "Times on screen follow the old clock; start Vigil again to take the new one."
DISK_FIX = "Make room on the disk."
AT_ONCE = [
    (
        TechnicalFacts(sample_age_s=7.0, rate_hz=10.0),
        condition(NO_DATA, Priority.MEDIUM, "NO DATA", "Check plug and cable.", 7.0),
    ),
    (
        TechnicalFacts(free_bytes=499 * MEBIBYTE),
        condition("technical:disk", Priority.LOW, "DISK LOW, 499 MB left", DISK_FIX),
    ),
    (
        TechnicalFacts(free_bytes=50 * MEBIBYTE),
        condition("technical:disk", Priority.LOW, "DISK LOW, 50 MB left", DISK_FIX),
    ),
    (
        TechnicalFacts(free_bytes=50 * MEBIBYTE - 1),
        condition("technical:disk", Priority.MEDIUM, "DISK FULL, 49 MB left", DISK_FIX),
    ),
    (
        TechnicalFacts(recording_trouble="The disk took no more."),
        condition(RECORDING, Priority.MEDIUM, "RECORDING STOPPED", "The disk took no more."),
    ),
    (
        TechnicalFacts(clock_step_s=2.5),
        condition("technical:clock", Priority.LOW, "CLOCK MOVED by +2 s", CLOCK_FIX),
    ),
]
RATE_OFF = TechnicalFacts(sample_age_s=0.0, rate_hz=10.0, received_hz=20.0, expected_hz=10.0)


@pytest.mark.parametrize(("facts", "expected"), AT_ONCE)
def test_what_is_wrong_is_told_at_once_with_its_urgency_and_what_to_do(
    facts: TechnicalFacts, expected: Condition
) -> None:
    assert told(facts).reported == [expected]


@pytest.mark.parametrize(
    "facts",
    [
        TechnicalFacts(),
        TechnicalFacts(free_bytes=500 * MEBIBYTE),
        TechnicalFacts(clock_step_s=2.0),
        TechnicalFacts(clock_step_s=-2.0),
        TechnicalFacts(sample_age_s=7.0),
        TechnicalFacts(rate_hz=10.0),
        TechnicalFacts(received_hz=20.0),
        TechnicalFacts(expected_hz=20.0),
        TechnicalFacts(received_hz=1.25, expected_hz=1.25),
    ],
)
def test_what_is_well_or_not_known_is_not_told(facts: TechnicalFacts) -> None:
    assert told(*[facts] * 20).reported == []


def test_a_rate_that_is_off_is_told_once_it_has_lasted_for_five_seconds() -> None:
    heard = told(*[RATE_OFF] * 6).reported
    fix = "Set the board's rate, or choose another profile."
    text = "RATE 20 Hz, expected 10 Hz"
    assert heard == [condition("technical:rate", Priority.LOW, text, fix, 5.0)]


def test_a_source_that_is_silent_has_no_rate() -> None:
    silent = replace(RATE_OFF, sample_age_s=60.0)
    assert {one.key for one in told(*[silent] * 10).reported} == {NO_DATA}


def test_what_goes_on_is_told_with_how_long_it_has_lasted() -> None:
    facts = TechnicalFacts(recording_trouble="The disk took no more.")
    assert [one.lasted_s for one in told(*[facts] * 3).reported] == [0.0, 1.0, 2.0]


def test_what_is_over_is_withdrawn_once_and_begins_anew() -> None:
    facts = TechnicalFacts(free_bytes=0)
    engine = told(facts, facts, TechnicalFacts(), TechnicalFacts(), facts)
    assert engine.withdrawn == ["technical:disk"]
    assert [one.lasted_s for one in engine.reported] == [0.0, 1.0, 0.0]


def test_another_source_starts_with_a_clean_slate() -> None:
    clock = FakeClock(0.0)
    engine = Heard(clock)
    watch = TechnicalWatch(engine, clock)
    watch.update(RATE_OFF)
    clock.advance(4.0)
    watch.reset()
    watch.update(RATE_OFF)
    clock.advance(4.0)
    watch.update(RATE_OFF)
    assert engine.reported == []
