"""The rule detector as a user meets it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.messages import Cause, SampleBlock
from desktop_app.detection import checks, synthetic
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.faults import add_faults
from desktop_app.detection.rules import RuleDetector
from tests.detection.conftest import judge

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray

WINDOW = 200


@pytest.mark.parametrize("name", synthetic.SIGNALS)
def test_clean_signals_raise_no_alarm(name: str) -> None:
    volts = synthetic.convert(synthetic.make_signal(name, 9000, seed=3).volts)
    assert judge(volts, size=1000).events == ()


@pytest.mark.slow
@pytest.mark.parametrize("name", synthetic.SIGNALS)
def test_false_alarms_are_rare_in_hours(name: str) -> None:
    n_alarms = 0
    for seed in range(100, 104):
        volts = synthetic.convert(synthetic.make_signal(name, 36_000, seed=seed).volts)
        n_alarms += len(judge(volts, size=1000).events)
    assert n_alarms <= 4


@pytest.mark.slow
@pytest.mark.parametrize(
    ("kind", "least"), [("spike", 0.95), ("step", 0.85), ("flat", 0.9), ("missing", 1), ("zero", 1)]
)
def test_faults_are_found(kind: str, least: float) -> None:
    found = []
    for name in ("dc", "ramp", "sine", "two_tone"):
        for seed in range(100, 104):
            signal = synthetic.make_signal(name, 6000, seed=seed)
            volts, faults = add_faults(signal, kind, seed=seed)
            starts = [event.start_index for event in judge(volts, size=1000).events]
            found += [any(f.start <= start < f.end for start in starts) for f in faults]
    assert np.mean(found) >= least


def test_nothing_is_judged_while_learning(steady: FloatArray) -> None:
    steady[50:60] = 4.9
    judged = judge(steady)
    assert not judged.is_anomaly[:WINDOW].any()
    assert not judged.score[:WINDOW].any()
    assert np.isnan(judged.low[:WINDOW]).all()
    assert np.isfinite(judged.low[WINDOW:]).all()


def test_confidence_grows_to_a_half_while_learning(steady: FloatArray) -> None:
    confidence = judge(steady).confidence
    assert np.all(np.diff(confidence[:WINDOW]) > 0)
    assert confidence[WINDOW - 1] == pytest.approx(0.5)
    assert np.all(confidence[WINDOW:] >= 0.5)
    assert confidence[-1] > 0.95


def test_a_spike_is_flagged_on_the_very_sample_and_on_no_other(
    steady: FloatArray, sine: FloatArray
) -> None:
    for volts in (steady, sine):
        volts[1000] += 0.5
        judged = judge(volts)
        assert np.flatnonzero(judged.is_anomaly).tolist() == [1000]
        assert judged.cause[1000] == Cause.SPIKE


def test_the_further_outside_the_higher_the_score(steady: FloatArray) -> None:
    scores = []
    for size in (0.0, 0.1, 0.2, 0.5, 2.0):
        volts = steady.copy()
        volts[1000] = 2.5 + size
        scores.append(float(judge(volts).score[1000]))
    assert scores[0] == 0.0
    assert scores == sorted(set(scores))


def test_the_band_was_expected_before_the_sample_came(sine: FloatArray) -> None:
    spiked = sine.copy()
    spiked[1000] += 0.5
    plain, judged = judge(sine), judge(spiked)
    assert judged.low[1000] == plain.low[1000]
    assert judged.high[1000] == plain.high[1000]


def test_the_band_follows_a_sine_and_frames_a_steady_voltage(
    steady: FloatArray, sine: FloatArray
) -> None:
    moving, resting = judge(sine), judge(steady)
    assert np.all((moving.low[WINDOW:] <= sine[WINDOW:]) & (sine[WINDOW:] <= moving.high[WINDOW:]))
    assert np.median(moving.high[WINDOW:] - moving.low[WINDOW:]) < 0.3
    assert np.max(np.abs(np.diff(resting.high[1000:]))) < 0.01
    assert np.median(resting.high[WINDOW:] - resting.low[WINDOW:]) < 0.2


@pytest.mark.parametrize("threshold", [0.2, 0.5, 0.8])
def test_anomalies_lie_outside_the_band_and_all_else_inside(
    sine: FloatArray, threshold: float
) -> None:
    sine[700] += 0.3
    sine[1200:1230] += 1.5
    sine[1500] = 0.0
    judged = judge(sine, anomaly_threshold=threshold)
    is_outside = (sine < judged.low) | (sine > judged.high)
    can_tell = ~np.isnan(judged.low) & (judged.cause != Cause.FLAT_LINE)
    assert judged.is_anomaly[700]
    assert np.array_equal(is_outside[can_tell], judged.is_anomaly[can_tell])


def test_a_higher_threshold_asks_for_more(steady: FloatArray) -> None:
    steady[1000] += 0.15
    assert judge(steady, anomaly_threshold=0.5).is_anomaly[1000]
    assert not judge(steady, anomaly_threshold=0.95).is_anomaly[1000]


def test_too_high_for_long_is_a_spike_first_and_then_high(steady: FloatArray) -> None:
    steady[1000:1050] += 1.0
    judged = judge(steady)
    assert [Cause(code) for code in judged.cause[1000:1005]] == 3 * [Cause.SPIKE] + 2 * [Cause.HIGH]
    assert judged.causes() == [Cause.HIGH]


def test_creeping_out_of_range_is_no_spike(steady: FloatArray) -> None:
    steady[1000:1100] += np.linspace(0.0, 0.5, 100)
    assert set(judge(steady).cause[1000:1100]) == {Cause.NONE, Cause.HIGH}


def test_a_fall_to_zero_is_a_dropout_at_once(steady: FloatArray, sine: FloatArray) -> None:
    for volts in (steady, sine):
        volts[1000:1015] = 0.0
        judged = judge(volts)
        assert set(judged.cause[1000:1015]) == {Cause.DROPOUT}
        assert judged.causes() == [Cause.DROPOUT]


def test_missing_samples_say_so_and_end_when_samples_return(sine: FloatArray) -> None:
    sine[1000:1020] = np.nan
    judged = judge(sine)
    assert np.flatnonzero(judged.is_anomaly).tolist() == list(range(1000, 1020))
    assert set(judged.cause[1000:1020]) == {Cause.MISSING}


def test_a_stuck_value_is_a_flat_line_within_a_second_or_two(
    steady: FloatArray, sine: FloatArray
) -> None:
    for volts in (steady, sine):
        volts[1000:1100] = volts[1000]
        judged = judge(volts)
        assert judged.causes() == [Cause.FLAT_LINE]
        assert 1000 < judged.events[0].start_index <= 1020


@pytest.mark.parametrize("volts", [2.5, 0.0, -7.25, 1e6])
def test_a_constant_from_the_start_is_never_unusual(volts: float) -> None:
    assert judge(np.full(6000, volts), size=1000).events == ()


def test_a_quiet_signal_of_identical_codes_is_never_unusual() -> None:
    rng = np.random.default_rng(4)
    codes = 512 + (rng.random(6000) < 0.01)
    assert judge(codes / 204.6, size=1000).events == ()


def test_a_constant_that_changes_is_unusual() -> None:
    volts = np.full(1000, 2.5)
    volts[600] = 2.6
    assert judge(volts).events[0].start_index == 600


def test_samples_that_are_missing_teach_nothing(steady: FloatArray) -> None:
    steady[:1000:2] = np.nan
    judged = judge(steady)
    assert np.isnan(judged.low[: 2 * WINDOW]).all()
    assert np.isfinite(judged.low[2 * WINDOW]).all()


def test_regular_blanks_are_this_signals_way_but_a_longer_gap_is_not(steady: FloatArray) -> None:
    steady[::5] = np.nan
    steady[2001:2004] = np.nan
    judged = judge(steady)
    assert judged.causes() == [Cause.MISSING]
    assert judged.events[0].start_index == 2001


def test_a_lasting_change_is_an_alarm_for_two_windows_and_then_normal(steady: FloatArray) -> None:
    steady[1000:] += 0.7
    judged = judge(steady)
    assert judged.is_anomaly[1000 : 1000 + 2 * WINDOW].all()
    assert not judged.is_anomaly[1000 + 2 * WINDOW + 50 :].any()
    assert judged.low[-1] > 3.0


def test_a_known_level_is_soon_accepted_when_it_returns(steady: FloatArray) -> None:
    steady[1000:2200] += 0.7
    judged = judge(steady)
    back = judged.is_anomaly[2200:]
    assert back[:10].all()
    assert not back[60:].any()


def test_a_fault_within_its_window_is_not_learned(steady: FloatArray) -> None:
    for start in (800, 1400, 2000):
        steady[start : start + 100] += 0.2
    judged = judge(steady)
    assert len(judged.events) == 3
    assert judged.high[-1] < 2.6


def test_what_comes_a_dozen_times_is_a_habit() -> None:
    rng = np.random.default_rng(6)
    at = np.arange(12_000)
    volts = np.where(at % 400 < 3, 3.0, 1.0) + rng.normal(0.0, 0.01, len(at))
    events = judge(volts, size=1000).events
    assert 10 <= len(events) <= 16
    assert events[-1].start_index < 8000


def test_garbage_at_the_start_does_not_blind_the_detector(steady: FloatArray) -> None:
    steady[0], steady[3] = 0.0, 4.9
    judged = judge(steady)
    assert judged.events == ()
    assert judged.high[-1] - judged.low[-1] < 0.3


def test_a_new_segment_is_learned_anew(steady: FloatArray) -> None:
    detector = RuleDetector(DetectionConfig(window_size=WINDOW, sample_rate=10.0))
    checks.judge(detector, steady[:1000, np.newaxis])
    found = checks.judge(detector, steady[:300, np.newaxis] + 1.0, segment=1)
    assert not found["is_anomaly"].any()
    assert np.isnan(found["low"][: WINDOW - 1]).all()


@pytest.mark.parametrize("n_dropped", [1, 7, 500, 1013])
def test_samples_dropped_before_judging_make_no_anomaly_of_those_after(
    sine: FloatArray, n_dropped: int
) -> None:
    detector = RuleDetector(DetectionConfig(window_size=WINDOW, sample_rate=10.0))
    blocks = [(0, sine[:1500]), (1500 + n_dropped, sine[1500 + n_dropped :])]
    before, after = (
        detector.update(SampleBlock(first, 0, first / 10.0, 10.0, volts[:, np.newaxis]))
        for first, volts in blocks
    )
    assert not before.is_anomaly.any()
    assert not after.is_anomaly.any()
    assert np.isfinite(after.low).all(), "what was learned is kept"


@pytest.mark.parametrize("name", synthetic.SIGNALS)
def test_clean_signals_with_dropped_samples_raise_no_alarm(name: str) -> None:
    volts = synthetic.convert(synthetic.make_signal(name, 9000, seed=3).volts)[:, np.newaxis]
    detector = RuleDetector(DetectionConfig(window_size=WINDOW, sample_rate=10.0))
    for first, end in ((0, 4000), (4777, 4800), (4900, 9000)):
        verdicts = detector.update(SampleBlock(first, 0, first / 10.0, 10.0, volts[first:end]))
        assert not verdicts.is_anomaly.any()


def test_a_fault_soon_after_dropped_samples_is_found(sine: FloatArray) -> None:
    detector = RuleDetector(DetectionConfig(window_size=WINDOW, sample_rate=10.0))
    sine[1530] = 4.9
    detector.update(SampleBlock(0, 0, 0.0, 10.0, sine[:1500, np.newaxis]))
    after = detector.update(SampleBlock(1513, 0, 151.3, 10.0, sine[1513:, np.newaxis]))
    assert np.flatnonzero(after.is_anomaly[:, 0]).tolist() == [1530 - 1513]


def test_a_run_is_not_continued_over_dropped_samples() -> None:
    detector = RuleDetector(DetectionConfig(window_size=WINDOW, sample_rate=10.0))
    rng = np.random.default_rng(5)
    volts = np.round(rng.normal(2.5, 0.1, (3000, 1)), 3)
    volts[1495:1500] = volts[1600:1605] = 2.5
    detector.update(SampleBlock(0, 0, 0.0, 10.0, volts[:1500]))
    after = detector.update(SampleBlock(1600, 0, 160.0, 10.0, volts[1600:]))
    assert not (after.cause == Cause.FLAT_LINE).any()


def test_rails_hold_even_for_what_was_there_from_the_start(steady: FloatArray) -> None:
    steady[20] = 6.0
    steady[1000] = 5.5
    judged = judge(steady, low_rail=0.0, high_rail=5.0)
    assert np.flatnonzero(judged.is_anomaly).tolist() == [1000]
    assert judged.score[1000] == 1.0
    assert np.nanmax(judged.high) <= 5.0


def test_a_signal_always_beyond_its_rails_stays_an_alarm() -> None:
    rng = np.random.default_rng(8)
    judged = judge(7.0 + rng.normal(0.0, 0.01, 2000), high_rail=5.0)
    assert judged.is_anomaly[1000:].all()


def test_fast_signals_are_learned_from_for_the_stated_seconds() -> None:
    rng = np.random.default_rng(9)
    volts = 2.5 + rng.normal(0.0, 0.01, 6000)
    judged = judge(volts, sample_rate=500.0, min_window_s=4.0, size=500)
    assert np.isnan(judged.low[:2000]).all()
    assert np.isfinite(judged.low[2000:]).all()


def test_the_band_stays_when_the_number_of_channels_changes(steady: FloatArray) -> None:
    detector = RuleDetector(DetectionConfig(window_size=WINDOW, sample_rate=10.0))
    detector.update(SampleBlock(0, 0, 0.0, 10.0, steady[:, np.newaxis]))
    two = detector.update(SampleBlock(3000, 0, 300.0, 10.0, np.stack((steady, steady), axis=1)))
    assert two.score.shape == (3000, 2)
    assert not two.is_anomaly.any()


@given(
    cuts=st.lists(st.integers(1, 400), max_size=40),
    name=st.sampled_from(["dc", "sine", "ecg", "load"]),
    seed=st.integers(0, 1000),
    data=st.data(),
)
@settings(max_examples=25, deadline=None)
def test_verdicts_do_not_depend_on_how_samples_were_cut(
    cuts: list[int], name: str, seed: int, data: st.DataObject
) -> None:
    volts = synthetic.convert(synthetic.make_signal(name, 900, seed=seed).volts)
    for _ in range(data.draw(st.integers(0, 4))):
        start, length = data.draw(st.integers(150, 899)), data.draw(st.integers(1, 120))
        volts[start : start + length] = data.draw(
            st.sampled_from([np.nan, 0.0, 5.0, np.inf, float(volts[start])])
        )
    config = DetectionConfig(window_size=100, sample_rate=10.0)
    whole = checks.judge(RuleDetector(config), volts[:, np.newaxis])
    parts = checks.judge(RuleDetector(config), volts[:, np.newaxis], cuts)
    for column, values in whole.items():
        same = np.array_equal(values, parts[column], equal_nan=values.dtype.kind == "f")
        assert same, column
