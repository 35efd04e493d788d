"""The beat layer: what it finds in a heart's rhythm, and that it is silent elsewhere."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.messages import Cause, SampleBlock, frozen
from desktop_app.detection import state, synthetic
from desktop_app.detection.beats.finder import HALF_S
from desktop_app.detection.beats.recognition import recognise
from desktop_app.detection.beats.tempo import Tempi
from desktop_app.detection.beats.wave import Wave
from desktop_app.detection.checks import hostile_signals
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.layered.detector import LayeredDetector
from tests.detection.beats.made import Heart, detector, judge

RATES_HZ = [100.0, 250.0, 360.0, 1000.0]
COLUMNS = ("score", "is_anomaly", "confidence", "cause", "low", "high")


def events_in(heart: Heart, rate_hz: float) -> list[tuple[float, Cause]]:
    """When each event began, in seconds, and what caused it."""
    _, events = judge(detector(rate_hz), heart.volts(rate_hz), rate_hz)
    return [(event.start_s, event.cause) for event in events]


@pytest.mark.parametrize("rate_hz", RATES_HZ)
def test_a_regular_heart_is_no_news(rate_hz: float) -> None:
    assert events_in(Heart(), rate_hz) == []


@pytest.mark.parametrize("rate_hz", RATES_HZ)
def test_an_early_beat_is_told_a_tenth_of_a_second_after_it(rate_hz: float) -> None:
    heart = Heart(n_beats=35, intervals={30: 0.5, 31: 1.1})
    [(start_s, cause)] = events_in(heart, rate_hz)
    assert cause is Cause.EARLY_BEAT
    # Its first wave is early as well.
    assert -0.2 < start_s - heart.beats_s[30] < 0.13


def test_an_early_beat_says_after_how_long_it_came_and_what_was_expected() -> None:
    heart = Heart(n_beats=35, intervals={30: 0.5, 31: 1.1})
    _, [event] = judge(detector(250.0), heart.volts(250.0), 250.0, [7] * 900)
    assert event.interval is not None
    assert event.interval.seconds == pytest.approx(0.5, abs=0.02)
    assert 0.6 < event.interval.low < 0.8 < event.interval.high < 1.05
    low, high = f"{event.interval.low:.2f}", f"{event.interval.high:.2f}"
    assert event.text(99.0) == (
        f"EARLY BEAT, {event.interval.seconds:.2f} s after the last, expected {low} to {high} s"
    )


def test_a_beat_that_does_not_come_is_told_before_the_next() -> None:
    heart = Heart(n_beats=35, intervals={30: 2.0})
    [(start_s, cause)] = events_in(heart, 250.0)
    assert cause is Cause.LATE_BEAT
    assert heart.beats_s[29] + 0.8 < start_s < heart.beats_s[30]


@pytest.mark.parametrize("height", [0.5, 0.6, 1.5])
def test_a_beat_of_another_height_is_told(height: float) -> None:
    heart = Heart(heights={30: height}, n_beats=35)
    [(start_s, _)] = events_in(heart, 250.0)
    assert abs(start_s - heart.beats_s[30]) < 0.2


@pytest.mark.parametrize("height", [0.5, 0.6])
def test_a_small_beat_is_told_before_it_is_over(height: float) -> None:
    heart = Heart(heights={30: height}, n_beats=35)
    [(start_s, _)] = events_in(heart, 250.0)
    assert 0.0 < start_s - heart.beats_s[30] < 0.06


@pytest.mark.parametrize("rate_hz", [250.0, 360.0, 1000.0])
def test_a_clipped_wave_is_told_while_it_is_clipped(rate_hz: float) -> None:
    heart = Heart(n_beats=35)
    volts = heart.volts(rate_hz)
    late = int((heart.beats_s[30] - 0.2) * rate_hz)
    volts[late:] = np.minimum(volts[late:], 2.2)
    _, events = judge(detector(rate_hz), volts, rate_hz)
    assert abs(events[0].start_s - heart.beats_s[30]) < 0.02


def test_a_wave_that_is_clipped_by_a_fifth_is_told() -> None:
    heart = Heart(n_beats=35)
    volts = heart.volts(360.0)
    late = int((heart.beats_s[30] - 0.2) * 360.0)
    volts[late:] = np.minimum(volts[late:], 2.4)
    _, events = judge(detector(360.0), volts, 360.0)
    assert abs(events[0].start_s - heart.beats_s[30]) < 0.02


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_single_wave_that_is_cut_off_by_a_sixth_is_told(seed: int) -> None:
    heart = Heart(n_beats=35, seed=seed)
    volts = heart.volts(500.0)
    wave = slice(*(int((heart.beats_s[30] + after_s) * 500.0) for after_s in (-0.2, 0.2)))
    volts[wave] = np.minimum(volts[wave], 2.5)
    _, events = judge(detector(500.0), volts, 500.0)
    assert min(abs(event.start_s - heart.beats_s[30]) for event in events) < 0.05


def test_what_was_held_before_a_wave_is_no_part_of_it() -> None:
    heart = Heart(n_beats=35, heights={30: 0.88})
    volts = heart.volts(500.0)
    held = int((heart.beats_s[29] + 0.25) * 500.0)
    volts[held : held + 8] = volts[held] + 0.8
    [verdicts], _ = judge(detector(500.0), volts, 500.0)
    peak = int(heart.beats_s[30] * 500.0)
    assert verdicts.is_anomaly[held : held + 20].any()
    assert not verdicts.is_anomaly[peak - 20 : peak + 50].any()


@pytest.mark.parametrize("gain", [0.5, 1.5])
def test_another_gain_between_two_steep_waves_is_told(gain: float) -> None:
    heart = Heart(n_beats=35)
    volts = heart.volts(360.0)
    calm = slice(int((heart.beats_s[30] + 0.1) * 360.0), int((heart.beats_s[31] - 0.1) * 360.0))
    middle = float(np.median(volts))
    volts[calm] = middle + gain * (volts[calm] - middle)
    _, events = judge(detector(360.0), volts, 360.0)
    assert heart.beats_s[30] < events[0].start_s < heart.beats_s[31]


def test_a_wave_that_rises_early_is_compared_where_it_stands() -> None:
    heart = Heart(n_beats=20)
    volts = heart.volts(100.0)
    time_s = np.arange(len(volts)) / 100.0
    volts += 0.5 * np.exp(-0.5 * ((time_s - heart.beats_s[15] + 0.06) / 0.015) ** 2)
    pulse = recognise(volts, 100.0)
    assert pulse is not None
    assert max(beat.misfit for beat in pulse.beats) < 0.5
    # None was fitted with the last tick there was: the best place might have been further on.
    assert min(beat.ticks_ago for beat in pulse.beats) > round(HALF_S * 100.0) + 1


def test_a_steep_wave_after_calm_is_told_by_its_beat_alone() -> None:
    heart = Heart(n_beats=35)
    layer = Tempi.at(250.0, 6.0)
    assert layer is not None
    volts = heart.volts(250.0)
    layer.begin(volts[:2500], 5.0 / 1024.0)
    rest = volts[2500:]
    found = layer.update(
        rest, np.ones(len(rest), dtype=np.bool_), np.zeros(len(rest), dtype=np.bool_)
    )
    peaks = np.round((heart.beats_s[heart.beats_s > 10.5][:-1]) * 250.0).astype(int) - 2500
    assert found.is_in_wave[peaks].all()
    assert 0.05 < found.is_in_wave.mean() < 0.3


def test_a_drift_is_told_before_the_next_beat_but_one() -> None:
    heart = Heart(n_beats=35)
    volts = heart.volts(250.0)
    start = int((heart.beats_s[30] + 0.1) * 250.0)
    volts[start:] += 0.4 * np.arange(len(volts) - start) / 250.0
    _, events = judge(detector(250.0), volts, 250.0)
    assert 0.0 < events[0].start_s - start / 250.0 < 1.2


def test_waves_are_no_drift_while_it_is_unknown_which_of_them_it_is() -> None:
    wave = Wave(240, 5, 100.0)
    wave.begin(np.zeros(1000), range(50, 1000, 80))
    known = [wave.tick(0.0, number % 80) for number in range(200)]
    assert known[:119] == [None] * 119
    assert known[-1] == 0.0
    assert [wave.tick(1.0, -1) for _ in range(30)] == [None] * 30
    assert [wave.tick(0.0, number % 80) for number in range(119)] == [None] * 119


def test_a_baseline_that_breathes_is_no_drift() -> None:
    volts = Heart(n_beats=80).volts(250.0)
    volts = volts + 0.06 * np.sin(2 * np.pi * 0.25 * np.arange(len(volts)) / 250.0)
    _, events = judge(detector(250.0), synthetic.convert(volts), 250.0)
    assert events == []


def test_a_heart_that_quickens_is_followed() -> None:
    faster = {number: 0.8 - 0.008 * (number - 25) for number in range(25, 55)}
    assert events_in(Heart(n_beats=55, intervals=faster), 250.0) == []


def test_a_heart_that_begins_late_is_recognised_while_it_beats() -> None:
    heart = Heart(n_beats=80, intervals={60: 0.5, 61: 1.1})
    rng = np.random.default_rng(5)
    still = synthetic.convert(1.5 + rng.normal(0.0, 0.3, 5000))
    volts = np.concatenate((still, heart.volts(250.0)))
    _, events = judge(detector(250.0), volts, 250.0)
    early = [event for event in events if event.cause is Cause.EARLY_BEAT]
    assert len(early) == 1
    assert abs(early[0].start_s - 20.0 - heart.beats_s[60]) < 0.2


def test_a_heart_that_flutters_is_recognised_when_it_is_there_at_two_looks() -> None:
    rng = np.random.default_rng(8)
    intervals = dict(enumerate(rng.uniform(0.5, 1.1, 80).tolist()))
    heights = dict(enumerate(rng.uniform(0.75, 1.25, 80).tolist())) | {70: 0.2}
    heart = Heart(n_beats=80, intervals=intervals, heights=heights)
    still = synthetic.convert(1.5 + np.random.default_rng(5).normal(0.0, 0.3, 5000))
    _, events = judge(detector(250.0), np.concatenate((still, heart.volts(250.0))), 250.0)
    missing_s = [event.start_s - 20.0 for event in events if event.cause is Cause.LATE_BEAT]
    assert min(abs(at_s - heart.beats_s[70]) for at_s in missing_s) < 1.0


@pytest.mark.parametrize(("seed", "n"), [(100_052, 46_000), (100_060, 25_000)])
def test_waves_that_look_like_a_heart_once_are_not_followed(seed: int, n: int) -> None:
    config = DetectionConfig(window_size=2400, sample_rate=500.0, min_window_s=0.0)
    volts = synthetic.convert(synthetic.make_signal("wander", 152_400, seed=seed).volts)
    _, events = judge(LayeredDetector(config, ("beats",)), volts[:n], 500.0)
    assert events == []


@pytest.mark.parametrize("name", [name for name in synthetic.SIGNALS if name != "ecg"])
@pytest.mark.parametrize("rate_hz", [50.0, 100.0, 360.0])
def test_what_is_no_pulse_is_left_to_the_others(name: str, rate_hz: float) -> None:
    volts = synthetic.convert(synthetic.make_signal(name, 9000, seed=3).volts)
    verdicts, _ = judge(detector(rate_hz), volts, rate_hz)
    assert max(float(part.score.max()) for part in verdicts) == 0.0


def test_below_fifty_hertz_nothing_is_taken_for_a_heart() -> None:
    heart = Heart(intervals={30: 0.4, 31: 1.2})
    verdicts, _ = judge(detector(40.0), heart.volts(40.0), 40.0)
    assert max(float(part.score.max()) for part in verdicts) == 0.0


@settings(max_examples=8, deadline=None)
@given(
    sizes=st.lists(st.integers(1, 700), max_size=30),
    rate_hz=st.sampled_from([100.0, 250.0, 360.0]),
)
def test_blocks_do_not_matter(sizes: list[int], rate_hz: float) -> None:
    heart = Heart(n_beats=25, intervals={18: 0.5, 19: 1.1})
    volts = heart.volts(rate_hz)
    volts[int(17 * rate_hz) : int(17.1 * rate_hz)] = np.nan
    whole, events = judge(detector(rate_hz), volts, rate_hz)
    cut, same_events = judge(detector(rate_hz), volts, rate_hz, sizes)
    for name in COLUMNS:
        joined = np.concatenate([getattr(part, name) for part in cut])
        assert np.array_equal(joined, getattr(whole[0], name), equal_nan=joined.dtype.kind == "f")
    assert [event.interval for event in events] == [event.interval for event in same_events]


def test_samples_one_by_one_give_the_same() -> None:
    volts = Heart(n_beats=22, intervals={18: 0.5, 19: 1.1}).volts(100.0)
    whole, _ = judge(detector(100.0), volts, 100.0)
    single, _ = judge(detector(100.0), volts, 100.0, [1] * len(volts))
    assert np.array_equal(np.concatenate([part.score for part in single]), whole[0].score)


def test_what_comes_later_changes_nothing() -> None:
    volts = Heart(n_beats=30).volts(250.0)
    other = volts.copy()
    other[5000:] = 4.0
    scores = [judge(detector(250.0), one, 250.0)[0][0].score for one in (volts, other)]
    assert np.array_equal(scores[0][:5000], scores[1][:5000])


@pytest.mark.parametrize("at", [900, 2601, 4500, 4807])
def test_a_saved_layer_continues_to_the_bit(at: int) -> None:
    heart = Heart(n_beats=30, intervals={24: 0.5, 25: 1.1})
    volts = heart.volts(250.0)
    volts[3000:3100] = np.nan
    whole, _ = judge(detector(250.0), volts, 250.0)
    first, second = detector(250.0), detector(250.0)
    judge(first, volts[:at], 250.0)
    data = state.to_bytes(first.save())
    assert len(data) < 2_000_000
    second.load(state.from_bytes(data))
    rest = second.update(SampleBlock(at, 0, at / 250.0, 250.0, frozen(volts[at:, None].copy())))
    for name in COLUMNS:
        column = getattr(rest, name)
        kept = getattr(whole[0], name)[at:]
        assert np.array_equal(column, kept, equal_nan=column.dtype.kind == "f")


@pytest.mark.parametrize("name", hostile_signals())
def test_hostile_samples_are_survived(name: str) -> None:
    heart = Heart(n_beats=20).volts(100.0)
    for volts in (hostile_signals()[name], np.concatenate((heart, hostile_signals()[name], heart))):
        verdicts, _ = judge(detector(100.0), volts, 100.0, [1, 10, 100])
        score = np.concatenate([part.score for part in verdicts])
        assert np.all((score >= 0.0) & (score <= 1.0))


def test_one_sample_is_judged() -> None:
    verdicts, _ = judge(detector(250.0), np.array([2.5]), 250.0)
    assert verdicts[0].score.tolist() == [[0.0]]


def test_an_electrode_that_fell_off_is_over_when_it_is_on_again() -> None:
    volts = Heart(n_beats=40).volts(250.0)
    volts[5000:5500] = 0.0
    everything = ("validity", "statistics", "memory", "beats")
    _, [event] = judge(detector(250.0, layers=everything), volts, 250.0)
    assert event.cause is Cause.DROPOUT
    assert event.start_index in (5000, 5001)
    assert event.end_s is not None
    # With the beat that follows, which is the first one that can be told from what is missing.
    assert event.end_s < 22.0 + 1.0
