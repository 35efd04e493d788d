"""A short window begins early, alarms no more often for it, and ends up knowing as much."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from desktop_app.core.messages import SampleBlock
from desktop_app.detection import registry, synthetic
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.evaluation.fault_recall import SIGNALS
from desktop_app.detection.evaluation.judged import judge
from desktop_app.detection.layered.growing import ENOUGH_SAMPLES, n_swings
from desktop_app.sources.scenarios import SCENARIOS_BY_NAME, SimulatedSignal

RATE_HZ = 10.0
FIRST_MINUTES = 2
SEEDS = range(40, 44)


def config(window: int) -> DetectionConfig:
    return DetectionConfig(window_size=window, sample_rate=RATE_HZ)


def signal(name: str, n: int, seed: int = 1) -> np.ndarray:
    return synthetic.convert(synthetic.make_signal(name, n, seed=seed).volts)


@pytest.mark.parametrize("window", [8, 200, 700])
def test_the_budget_is_kept_from_the_first_verdict_on(window: int) -> None:
    n = window + int(FIRST_MINUTES * 60 * RATE_HZ)
    told = {
        (name, seed): [
            event.cause.name
            for event in judge(signal(name, n, seed), "layered", config(window)).events
        ]
        for name in SIGNALS
        for seed in SEEDS
    }
    hours = len(told) * FIRST_MINUTES / 60.0
    assert sum(map(len, told.values())) <= 2.5 * hours, {k: v for k, v in told.items() if v}


@pytest.mark.parametrize("name", SIGNALS)
def test_once_enough_has_come_the_verdicts_are_those_of_a_long_window(name: str) -> None:
    volts = signal(name, ENOUGH_SAMPLES + 600, seed=41)
    short, long = (judge(volts, "layered", config(window)) for window in (200, ENOUGH_SAMPLES))
    assert not short.events
    assert np.array_equal(short.score[ENOUGH_SAMPLES:], long.score[ENOUGH_SAMPLES:])
    assert np.array_equal(short.confidence[ENOUGH_SAMPLES:], long.confidence[ENOUGH_SAMPLES:])


@pytest.mark.parametrize("name", ["dc", "sine", "wander"])
def test_what_is_wrong_at_once_is_told_after_the_short_window(name: str) -> None:
    volts = signal(name, 420)
    volts[230] += 1.5
    volts[270:275] = np.nan
    volts[300:340] = volts[300]
    found = judge(volts, "layered", config(200)).score >= 0.5
    assert found[230]
    assert found[270]
    assert found[300:340].any()
    assert not found[:230].any()


def test_a_fault_is_not_learned_by_a_longer_warm_up() -> None:
    volts = signal("dc", ENOUGH_SAMPLES + 400)
    for at in (500, 900, 1300, ENOUGH_SAMPLES + 100):
        volts[at : at + 3] += 0.3
    volts[1500:1560] = np.nan
    score = judge(volts, "layered", config(200)).score
    for at in (500, 900, 1300, 1500, ENOUGH_SAMPLES + 100):
        assert score[at] >= 0.5, at


def test_confidence_stays_at_a_half_until_the_signal_has_shown_itself() -> None:
    confidence = judge(signal("ramp", 1500, seed=41), "layered", config(200)).confidence
    assert confidence[200:280].max() <= 0.5
    assert confidence[-1] > 0.5


@pytest.mark.parametrize("at", [150, 260, 450, 1000, 2401])
def test_what_was_saved_while_it_grows_continues_to_the_bit(at: int) -> None:
    volts = signal("sine", 2700)[:, np.newaxis]
    volts[700] += 1.0
    volts[800:805] = np.nan
    whole, first, second = (registry.create("layered", config(200)) for _ in range(3))
    expected = whole.update(SampleBlock(0, 0, 0.0, RATE_HZ, volts))
    first.update(SampleBlock(0, 0, 0.0, RATE_HZ, volts[:at]))
    second.load(first.save())
    found = second.update(SampleBlock(at, 0, at / RATE_HZ, RATE_HZ, volts[at:]))
    assert np.array_equal(found.score, expected.score[at:])
    assert np.array_equal(found.confidence, expected.confidence[at:])


def test_samples_left_out_while_it_grows_are_no_jump() -> None:
    volts = signal("sine", 3000)[:, np.newaxis]
    detector = registry.create("layered", config(200))
    told = []
    for first in range(0, 3000, 100):
        if first in (500, 1500):
            # Dropped before judging.
            continue
        block = SampleBlock(first, 0, first / RATE_HZ, RATE_HZ, volts[first : first + 100])
        told.append(detector.update(block).is_anomaly.any())
    assert not any(told)


@pytest.mark.parametrize("window", [200, ENOUGH_SAMPLES])
@pytest.mark.parametrize("n_after", [1, 12, 19, 30])
def test_what_was_learned_just_after_a_gap_does_not_look_back_over_it(
    window: int, n_after: int
) -> None:
    """A warm-up, first or longer, may end a few samples after samples that are not there."""
    volts = signal("sine", 2 * ENOUGH_SAMPLES)
    for end in (window, int(1.5 * window)):
        whole = volts[:, np.newaxis]
        first, gap = end - n_after, 29
        detector = registry.create("layered", config(window))
        detector.update(SampleBlock(0, 0, 0.0, RATE_HZ, whole[:first]))
        after = first + gap
        told = detector.update(SampleBlock(after, 0, after / RATE_HZ, RATE_HZ, whole[after:]))
        assert not told.is_anomaly.any()


@pytest.mark.parametrize(
    ("volts", "n"),
    [
        ([0.0, 1.0, 0.0, 1.0, -1.0, 0.0, -1.0, 0.0, 0.0], 2),
        ([0.0, 0.6, 0.4, 1.0, -1.0, 0.0, 0.0, 0.0, -0.2], 1),
        ([0.0, np.nan, 1.0, 0.0, 0.0, 1.0, 0.0, 0.0, np.nan], 2),
        ([3.0, 2.0, 1.0], 1),
    ],
)
def test_a_swing_goes_from_the_middle_half_of_the_way_to_an_extreme(
    volts: list[float], n: int
) -> None:
    assert n_swings(np.array(volts)) == n


def test_what_never_moves_has_nothing_more_to_show() -> None:
    assert n_swings(np.full(9, 3.3)) > 1000


@pytest.mark.parametrize("level", [3.3, 0.0, 1e6, -2e-3])
@pytest.mark.parametrize("window", [200, ENOUGH_SAMPLES])
def test_a_signal_that_never_moved_is_not_held(level: float, window: int) -> None:
    volts = np.full(2 * ENOUGH_SAMPLES + 500, level)
    assert not judge(volts, "layered", config(window)).events
    volts[4000:4010] += 0.5 * abs(level) or 1.0
    assert [event.start_index for event in judge(volts, "layered", config(window)).events] == [4000]


@pytest.mark.parametrize("share", [0.002, 0.01, 0.1])
def test_a_constant_level_may_flicker_by_one_code(share: float) -> None:
    n = 2 * ENOUGH_SAMPLES
    volts = np.full(n, 3.3)
    volts[300:][np.random.default_rng(0).random(n - 300) < share] += 5.0 / 1023
    assert not judge(volts, "layered", config(200)).events


def test_what_comes_again_and_again_is_learned_however_odd_it_seemed() -> None:
    volts = np.random.default_rng(2).normal(2.5, 0.01, 4000)
    volts[500::50] += 1.0
    events = judge(volts, "layered", config(200)).events
    assert events
    assert events[-1].start_index < 2450


@pytest.mark.parametrize("seed", [0, 3])
def test_the_starts_of_a_machine_are_no_alarms(seed: int) -> None:
    scenario = replace(SCENARIOS_BY_NAME["machine"], faults=())
    volts = SimulatedSignal(scenario, rate_hz=scenario.rate_hz, seed=seed).volts(0, 6000)
    settings = DetectionConfig(window_size=200, sample_rate=scenario.rate_hz)
    assert not judge(volts.ravel(), "layered", settings).events
