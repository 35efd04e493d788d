"""A detector under the limits of a profile."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.core.messages import Cause, SampleBlock, frozen
from desktop_app.detection import checks
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.profiles.files import NO_PROFILE, find_profile
from desktop_app.detection.profiles.limited import LimitedDetector
from desktop_app.detection.profiles.schema import AlarmLimit, LinearMap, Profile, Quantity
from desktop_app.detection.rules import RuleDetector

if TYPE_CHECKING:
    from collections.abc import Callable

CONFIG = DetectionConfig(window_size=200, sample_rate=10.0)
HIGH_AT_4 = Profile(1, "Test", alarm_limits=(AlarmLimit("high", 4.0, off_delay_s=0.0),))


def judged(profile: Profile, volts: list[float]) -> list[Cause]:
    detector = LimitedDetector(RuleDetector(CONFIG), profile, 10.0)
    block = SampleBlock(0, 0, 0.0, 10.0, frozen(np.array(volts)[:, np.newaxis]))
    verdicts = detector.update(block)
    assert np.array_equal(verdicts.is_anomaly, verdicts.cause != Cause.NONE)
    assert (verdicts.score[verdicts.is_anomaly] == 1.0).all()
    return [Cause(int(code)) for code in verdicts.cause[:, 0]]


def test_a_limit_holds_while_the_detector_still_learns() -> None:
    assert judged(HIGH_AT_4, [3.9, 4.1, 3.9]) == [Cause.NONE, Cause.HIGH, Cause.NONE]


def test_without_limits_the_verdicts_are_the_detectors_own() -> None:
    volts = checks.faulty_signal()
    plain = checks.judge(RuleDetector(CONFIG), volts)
    limited = checks.judge(LimitedDetector(RuleDetector(CONFIG), NO_PROFILE, 10.0), volts)
    for name, column in plain.items():
        assert np.array_equal(column, limited[name], equal_nan=column.dtype.kind == "f")


def test_the_cause_is_where_the_voltage_lies() -> None:
    falling = Quantity("T", "°C", 1, LinearMap(scale=-1.0))
    profile = Profile(
        1, "T", quantity=falling, alarm_limits=(AlarmLimit("high", -1.0, off_delay_s=0.0),)
    )
    assert judged(profile, [2.0, 0.5]) == [Cause.NONE, Cause.LOW]


@pytest.mark.parametrize(
    "check",
    [
        checks.check_blocks_do_not_matter,
        checks.check_channels_are_independent,
        checks.check_runs_are_reproducible,
        checks.check_input_is_not_changed,
        checks.check_saved_state_continues,
    ],
)
def test_the_contract_of_detectors_is_kept(check: Callable[[checks.MakeDetector], None]) -> None:
    profile = find_profile(Path("bench-dc-supply"))

    def make() -> LimitedDetector:
        return LimitedDetector(RuleDetector(CONFIG), profile, 10.0)

    check(make)
