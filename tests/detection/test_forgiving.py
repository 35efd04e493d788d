"""What a person called a false alarm is not told again, while every other fault is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from desktop_app.core.errors import DataError
from desktop_app.core.messages import Event, SampleBlock, frozen
from desktop_app.detection import checks, false_alarms, registry, state, synthetic
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.events import EventTracker
from desktop_app.detection.false_alarms import FalseAlarms
from desktop_app.detection.forgiving import ForgivingDetector
from desktop_app.detection.profiles.applied import make_detector
from desktop_app.detection.profiles.files import NO_PROFILE
from desktop_app.detection.profiles.schema import AlarmLimit, Profile

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.messages import FloatArray
    from desktop_app.core.protocols import LearningDetector

CONFIG = DetectionConfig(window_size=1200, sample_rate=10.0)
WARM_UP = 2000


@dataclass
class Desk:
    """A signal that goes on, judged with what was said so far."""

    detector_name: str = "layered"
    signal: str = "sine"
    profile: Profile = NO_PROFILE
    alarms: FalseAlarms = field(default_factory=FalseAlarms)

    def __post_init__(self) -> None:
        self.volts = synthetic.convert(synthetic.make_signal(self.signal, 20_000, seed=3).volts)
        self.detector = make_detector(self.detector_name, CONFIG, self.profile, self.alarms)
        self.tracker = EventTracker()
        self.at = 0
        self.told(WARM_UP)

    def told(
        self, n: int, change: Callable[[FloatArray], FloatArray] | None = None, size: int = 50
    ) -> list[Event]:
        """The events of `n` more samples, which `change` may spoil from the 100th on."""
        volts = self.volts[self.at : self.at + n].copy()
        if change is not None:
            volts[100:] = change(volts[100:])
        events: dict[int, Event] = {}
        for first in range(0, n, size):
            part = frozen(volts[first : first + size, np.newaxis].copy())
            index = self.at + first
            block = SampleBlock(index, 0, index / 10.0, 10.0, part)
            for event in self.tracker.update(block, self.detector.update(block)):
                events[event.event_id] = event
        self.at += n
        return list(events.values())

    def call_false(self, *events: Event) -> None:
        self.alarms.say((event.start_s, event.channel) for event in events)


def jump(volts: float, n: int = 4) -> Callable[[FloatArray], FloatArray]:
    return lambda part: part + np.where(np.arange(len(part)) < n, volts, 0.0)


@pytest.mark.parametrize(
    ("detector", "signal"),
    [
        ("layered", "sine"),
        ("layered", "ecg"),
        ("layered", "dc"),
        ("statistics", "sine"),
        ("memory", "dc"),
        ("rules", "sine"),
        ("forecast_mlp", "sine"),
    ],
)
def test_the_same_shape_is_not_told_again_and_another_fault_is(detector: str, signal: str) -> None:
    desk = Desk(detector, signal)
    events = desk.told(600, jump(0.9))
    assert events
    desk.call_false(*events)
    # At another moment of the wave, cut into other blocks.
    assert not desk.told(617, jump(0.9), size=13)
    assert desk.told(600, jump(-0.9))
    assert desk.told(600, jump(1.9))
    assert not desk.told(600, jump(0.88))


def test_what_goes_on_longer_than_what_was_forgiven_is_told_when_it_does() -> None:
    desk = Desk(signal="dc")
    desk.call_false(*desk.told(600, jump(0.9, 3)))
    assert not desk.told(600, jump(0.9, 3))
    told = desk.told(600, jump(0.9, 100))
    start = desk.at - 600 + 100
    assert start <= told[0].start_index <= start + 4


def test_a_forgiven_drift_forgives_none_the_other_way() -> None:
    def drift(volts: float) -> Callable[[FloatArray], FloatArray]:
        return lambda part: part + volts * np.clip(np.arange(len(part)) / 250.0, 0.0, 1.0)

    up, down = Desk(signal="dc"), Desk(signal="dc")
    up.call_false(*up.told(500, drift(0.5)))
    assert up.told(700, lambda part: part - 2.0 * np.minimum(np.arange(len(part)) / 250.0, 1.0))
    assert down.told(500, drift(0.5))


def test_undo_restores_it_to_the_bit() -> None:
    said, never = Desk(), Desk()
    for desk in (said, never):
        events = desk.told(600, jump(0.9))
    before = state.to_bytes(said.detector.save())
    said.call_false(*events)
    said.call_false()
    assert state.to_bytes(said.detector.save()) == before
    for desk in (said, never):
        again = desk.told(600, jump(0.9))
        assert again
    assert state.to_bytes(said.detector.save()) == state.to_bytes(never.detector.save())


def test_nothing_said_changes_no_verdict() -> None:
    volts = checks.faulty_signal()
    config = DetectionConfig(window_size=100, sample_rate=checks.RATE_HZ)
    plain = checks.judge(registry.create("layered", config), volts)
    found = checks.judge(forgiving("layered"), volts)
    assert all(np.array_equal(plain[name], found[name], equal_nan=True) for name in plain)


def forgiving(name: str, alarms: FalseAlarms | None = None) -> LearningDetector:
    config = DetectionConfig(window_size=100, sample_rate=checks.RATE_HZ)
    return ForgivingDetector(
        registry.create(name, config), alarms or FalseAlarms(), threshold=0.5, rate_hz=10.0
    )


def taught() -> FalseAlarms:
    """What knows the spike of `checks.faulty_signal` as a false alarm of both channels."""
    alarms = FalseAlarms()
    checks.judge(forgiving("rules", alarms), checks.faulty_signal())
    alarms.say([(70.0, 0), (70.0, 1)])
    assert len(alarms.forgiven) == 2
    kept = FalseAlarms()
    kept.begin_with(alarms.forgiven)
    return kept


# A word is on one channel, which may not stand for another.
CHECKS = [check for check in checks.CHECKS if check != checks.check_channels_are_independent]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__[6:])
def test_it_keeps_the_contract_of_every_detector(
    check: Callable[[Callable[[], LearningDetector]], None],
) -> None:
    known = taught()
    check(lambda: forgiving("rules", known))


def test_the_limits_of_a_material_are_told_whatever_was_said() -> None:
    desk = Desk(profile=Profile(1, "Limit", alarm_limits=(AlarmLimit("high", 4.6),)))
    events = desk.told(600, jump(2.5))
    desk.call_false(*events)
    assert desk.told(600, jump(2.5))


def test_only_so_many_are_remembered_and_the_newest() -> None:
    alarms = FalseAlarms()
    template = taught().forgiven[0]
    for at in range(100):
        moved = false_alarms.from_state(false_alarms.to_state([template]))[0]
        object.__setattr__(moved, "start_s", float(at))
        object.__setattr__(moved, "end_s", at + 0.5)
        alarms.note(moved)
        alarms.say([(float(one), 0) for one in range(at + 1)])
    assert [one.start_s for one in alarms.forgiven] == [float(at) for at in range(68, 100)]


def test_what_is_forgiven_comes_back_from_a_file() -> None:
    kept = taught().forgiven
    read = false_alarms.from_state(state.from_bytes(state.to_bytes(false_alarms.to_state(kept))))
    alarms = FalseAlarms()
    alarms.begin_with(read)
    found = checks.judge(forgiving("rules", alarms), checks.faulty_signal())
    assert not found["is_anomaly"][700].any()
    assert found["is_anomaly"][900:905].all()


@pytest.mark.parametrize(
    "spoil",
    [
        {"n": np.array(1000)},
        {"0.values": np.zeros(3)},
        {"0.causes": np.zeros(97)},
        {"1.start_s": np.zeros(2)},
    ],
)
def test_what_is_no_memory_of_false_alarms_is_refused(spoil: dict[str, Any]) -> None:
    with pytest.raises(DataError, match="false alarms"):
        false_alarms.from_state({**false_alarms.to_state(taught().forgiven), **spoil})
