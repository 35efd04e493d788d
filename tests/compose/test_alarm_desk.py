"""The alarms of a station as it runs: a source that goes, a profile, a disk, a clock."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.compose.alarm_desk import FIRST_DATA_WITHIN_S, AlarmDesk
from desktop_app.compose.session import Session
from desktop_app.detection.alarms.messages import AlarmKind, AlarmPicture
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.events import EventTracker
from desktop_app.detection.profiles.files import NO_PROFILE, find_profile
from desktop_app.detection.profiles.schema import AlarmLimit, Profile
from desktop_app.detection.rules import RuleDetector
from desktop_app.dsp.timebase import Timebase
from desktop_app.sources.text_decoder import TextDecoder
from tests.helpers.clock import FakeClock
from tests.helpers.scripted_source import ScriptedSource

if TYPE_CHECKING:
    from desktop_app.core.priority import Priority

CONFIG = DetectionConfig(window_size=200, sample_rate=10.0)
TIGHT = Profile(1, "Tight", alarm_limits=(AlarmLimit("high", 0.5, "high"),))


class Station:
    """A board that sends a steady voltage and a desk, on one clock."""

    def __init__(self, tmp_path: Path, profile: Profile = NO_PROFILE) -> None:
        self.clock = FakeClock()
        self.step_s = 0.0
        self.desk = AlarmDesk(self.clock, tmp_path, clock_step_s=lambda: self.step_s)
        self.desk.watch(profile)
        noise = np.random.default_rng(3).normal(2.5, 0.01, 1000)
        self.session = Session(
            ScriptedSource(self.clock, [f"{volts:.3f}\r\n".encode() for volts in noise]),
            decoder=TextDecoder(),
            timebase=Timebase(CONFIG.sample_rate),
            detector=RuleDetector(CONFIG),
            tracker=EventTracker(),
            clock=self.clock,
        )
        self.heard: list[Priority] = []

    def run(self, duration_s: float, *, is_plugged: bool = True) -> AlarmPicture:
        picture = AlarmPicture()
        for _ in range(round(duration_s / 0.1)):
            if is_plugged:
                self.session.read_step(0.0)
            else:
                self.clock.advance(0.1)
            while (judged := self.session.judge_step(0.0)) is not None:
                self.desk.take(judged)
            picture, sound = self.desk.look(self.session.snapshot())
            if sound is not None:
                self.heard.append(sound)
        return picture


@pytest.fixture
def station(tmp_path: Path) -> Station:
    made = Station(tmp_path)
    made.session.open()
    return made


def test_a_quiet_signal_is_quiet(station: Station) -> None:
    assert station.run(60).alarms == ()
    assert station.heard == []


def test_a_source_that_goes_is_a_technical_alarm_and_no_other(station: Station) -> None:
    station.run(30)
    picture = station.run(10, is_plugged=False)
    assert {alarm.kind for alarm in picture.alarms} == {AlarmKind.TECHNICAL}
    assert picture.technical[0].text.startswith("NO DATA for")
    assert len(station.heard) == 1


def test_a_limit_that_was_passed_is_no_matter_without_data(tmp_path: Path) -> None:
    station = Station(tmp_path, TIGHT)
    station.session.open()
    assert station.run(5).signal[0].state.is_active
    picture = station.run(10, is_plugged=False)
    assert not picture.signal[0].state.is_active
    assert picture.technical[0].state.is_active


def test_a_board_that_sends_nothing_is_told_after_a_while(station: Station) -> None:
    assert station.run(FIRST_DATA_WITHIN_S - 0.5, is_plugged=False).alarms == ()
    assert station.run(2, is_plugged=False).technical[0].text.startswith("NO DATA")


def test_the_rate_of_a_profile_is_expected(tmp_path: Path) -> None:
    station = Station(tmp_path, find_profile(Path("ad8232-ecg")))
    station.session.open()
    texts = [alarm.text for alarm in station.run(40).technical]
    assert any(text.startswith("RATE") and "expected 250 Hz" in text for text in texts)


def test_the_computers_clock_is_watched(station: Station) -> None:
    station.step_s = 3600.0
    assert "CLOCK MOVED by +3600 s" in station.run(1).technical[0].text


def test_another_source_begins_anew(station: Station) -> None:
    station.run(20)
    station.run(5, is_plugged=False)
    station.desk.watch(NO_PROFILE)
    picture, sound = station.desk.look(None)
    assert (picture.alarms, sound) == ((), None)
