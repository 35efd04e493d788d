from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.errors import ConfigError
from desktop_app.dsp.trigger_conditions import condition_of
from desktop_app.dsp.trigger_settings import Slope, TriggerKind, TriggerSettings, WindowSide
from tests.dsp.signals import RATE_HZ, sine, square

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray

RISING = TriggerSettings(level_volts=0.0, hysteresis_volts=0.1, low_volts=-1.0, high_volts=1.0)
ALL_SETTINGS = [
    replace(RISING, kind=kind, slope=slope, side=side, low_volts=-0.5, high_volts=0.5)
    for kind in TriggerKind
    for slope in Slope
    for side in WindowSide
]


def places(
    settings: TriggerSettings, volts: FloatArray, cuts: list[int] | None = None
) -> list[float]:
    """Where the condition is met, in samples from the first."""
    condition = condition_of(settings, RATE_HZ)
    flags = np.abs(volts) > 0.9
    found: list[float] = []
    edges = [0, *(cuts or []), len(volts)]
    for begin, end in pairwise(edges):
        if end > begin:
            part = condition.find(volts[begin:end], flags[begin:end], begin)
            found += (part.index + part.fraction).tolist()
    return found


def test_finds_exactly_the_planted_crossings_to_a_hundredth_of_a_sample() -> None:
    hertz, level = 7.3, 0.4
    volts = sine(hertz, 1.0, seconds=10)
    up = (np.arcsin(level) - 0.3 + 2 * np.pi * np.arange(100)) / (2 * np.pi * hertz) * RATE_HZ
    down = (np.pi - np.arcsin(level) - 0.3 + 2 * np.pi * np.arange(100)) / (2 * np.pi * hertz)
    down *= RATE_HZ
    settings = replace(RISING, level_volts=level)

    expected = up[(up > 0) & (up < len(volts) - 1)]
    np.testing.assert_allclose(places(settings, volts), expected, atol=0.01)
    expected = down[down < len(volts) - 1]
    np.testing.assert_allclose(
        places(replace(settings, slope=Slope.FALLING), volts), expected, atol=0.01
    )
    assert len(places(replace(settings, slope=Slope.EITHER), volts)) == 2 * 73


@pytest.mark.parametrize("slope", list(Slope))
@settings(max_examples=12)
@given(seed=st.integers(0, 2**32), offset=st.floats(-0.05, 0.05))
def test_noise_smaller_than_the_hysteresis_never_triggers(
    slope: Slope, seed: int, offset: float
) -> None:
    noise = offset + np.random.default_rng(seed).uniform(-0.049, 0.049, 5000)
    for kind in (TriggerKind.EDGE, TriggerKind.PULSE):
        assert places(replace(RISING, kind=kind, slope=slope), noise) == []


@given(seed=st.integers(0, 2**32), n_planted=st.integers(1, 30))
def test_noise_smaller_than_the_hysteresis_adds_no_crossing_to_slow_slopes(
    seed: int, n_planted: int
) -> None:
    rng = np.random.default_rng(seed)
    t = np.linspace(0, n_planted, 400 * n_planted, endpoint=False)
    slow = -np.cos(2 * np.pi * t)
    noisy = slow + rng.uniform(-0.049, 0.049, len(slow))
    assert len(places(RISING, noisy)) == n_planted
    assert len(places(replace(RISING, slope=Slope.FALLING), noisy)) == n_planted


@pytest.mark.parametrize("settings", ALL_SETTINGS, ids=lambda s: f"{s.kind.name}-{s.slope.name}")
@settings(max_examples=12)
@given(
    seed=st.integers(0, 1000),
    cuts=st.lists(st.integers(0, 300), max_size=12),
    is_coarse=st.booleans(),
)
def test_any_split_of_the_samples_gives_the_same_places(
    settings: TriggerSettings, seed: int, cuts: list[int], is_coarse: bool
) -> None:
    rng = np.random.default_rng(seed)
    volts = np.cumsum(rng.normal(0, 0.3, 300)) % 2.4 - 1.2
    if is_coarse:
        volts = np.round(volts, 1)
    assert places(settings, volts, sorted(cuts)) == places(settings, volts)


def test_level_is_met_with_every_sample_above_it_until_the_signal_has_gone_back() -> None:
    volts = np.array([-1.0, 0.5, 0.2, -0.05, -0.2, 0.1])
    level = replace(RISING, kind=TriggerKind.LEVEL)
    assert places(level, volts) == pytest.approx([2 / 3, 2, 3, 4 + 2 / 3])
    below = replace(level, slope=Slope.FALLING)
    assert places(below, volts) == pytest.approx([0, 2.8, 4])


def test_window_is_left_on_either_side_and_entered_from_either_side() -> None:
    volts = np.array([0.0, 2.0, 0.0, -2.0, 0.0, 0.9, -0.9])
    leaves = replace(RISING, kind=TriggerKind.WINDOW, side=WindowSide.LEAVE)
    assert places(leaves, volts) == [0.5, 2.5]
    enters = replace(leaves, side=WindowSide.ENTER)
    assert places(enters, volts) == [1.5, 3.5]
    assert places(enters, np.array([2.0, -2.0, 2.0])) == []


@pytest.mark.parametrize(
    ("min_ms", "max_ms", "n_found"),
    [(0, 12, 2), (12, 1e9, 1), (8, 12, 1), (0, 1e9, 3), (30, 40, 0)],
)
def test_pulses_are_found_by_their_width(min_ms: float, max_ms: float, n_found: int) -> None:
    volts = np.full(200, -1.0)
    for start, width in ((20, 5), (60, 10), (120, 20)):
        volts[start : start + width] = 1.0
    settings = replace(
        RISING, kind=TriggerKind.PULSE, min_width_s=min_ms / 1000, max_width_s=max_ms / 1000
    )
    assert len(places(settings, volts)) == n_found
    assert len(places(replace(settings, slope=Slope.FALLING), -volts)) == n_found


def test_pulse_that_began_before_the_signal_did_is_none() -> None:
    settings = replace(RISING, kind=TriggerKind.PULSE)
    assert places(settings, np.array([1.0, 1.0, -1.0, 1.0, -1.0])) == [3.5]


def test_runts_are_pulses_that_do_not_reach_the_upper_level() -> None:
    volts = np.tile([-2.0, 2.0, -2.0, 0.0], 5)
    volts[5] = 0.2
    volts = np.concatenate([volts, [-2.0]])
    settings = replace(RISING, kind=TriggerKind.RUNT)
    assert len(places(settings, volts)) == 6
    assert len(places(replace(settings, slope=Slope.FALLING), -volts)) == 6
    assert places(settings, square(5, -2, 2)) == []


def test_anomaly_is_found_where_it_begins() -> None:
    volts = np.array([0.0, 1.0, 1.0, 0.0, 1.0])
    assert places(replace(RISING, kind=TriggerKind.ANOMALY), volts) == [1, 4]


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"level_volts": float("nan")}, "must be a number"),
        ({"low_volts": 2.0, "high_volts": 1.0}, "is not below"),
        ({"hysteresis_volts": -1.0}, "hysteresis"),
        ({"hold_off_s": -1.0}, "hold-off"),
        ({"pre_share": 1.1}, "between 0 and 100"),
        ({"span_s": 0.0}, "longer than 0"),
        ({"min_width_s": 2.0, "max_width_s": 1.0}, "shortest pulse"),
    ],
)
def test_settings_that_cannot_be_are_refused_in_a_sentence(
    changes: dict[str, float], sentence: str
) -> None:
    with pytest.raises(ConfigError, match=sentence):
        replace(RISING, **changes)  # type: ignore[arg-type]  # every field here is a float
