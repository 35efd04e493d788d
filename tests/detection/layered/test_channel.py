"""What the layers find, how soon, and how seldom they are wrong."""

from __future__ import annotations

import numpy as np
import pytest

from desktop_app.compose.evaluation import FaultSettings, clean_report, faults_report
from desktop_app.core.messages import SampleBlock
from desktop_app.detection import faults, registry, synthetic
from desktop_app.detection.config import DetectionConfig
from desktop_app.sources.scenarios import SCENARIOS_BY_NAME, SimulatedSignal
from tests.detection.conftest import judge

RATE_HZ = 10.0
WINDOW = 2400
CONFIG = DetectionConfig(window_size=WINDOW, sample_rate=RATE_HZ)


@pytest.mark.parametrize(("signal", "kind"), [("ecg", "gain"), ("ramp", "drift"), ("ramp", "gain")])
def test_slow_faults_are_found_while_they_last(signal: str, kind: str) -> None:
    made = synthetic.make_signal(signal, faults.n_samples(), seed=103)
    volts, placed = faults.add_faults(made, kind, seed=103)
    events = judge(volts, detector="layered", window_size=WINDOW).events
    found = [any(f.start <= e.start_index < f.end for e in events) for f in placed]
    assert sum(found) >= len(placed) - 1


@pytest.mark.parametrize("odd", [1, 3, 7, 12, 20, 31])
def test_a_new_segment_on_a_baseline_is_blind_for_one_sample_at_most(odd: int) -> None:
    volts = synthetic.make_signal("sine", WINDOW + 700, seed=2).volts
    taught, judging = (registry.create("layered", CONFIG) for _ in range(2))
    converted = synthetic.convert(volts)[:, np.newaxis]
    taught.update(SampleBlock(0, 0, 0.0, RATE_HZ, converted[: WINDOW + 100]))
    judging.adopt(taught.save())
    later = volts[WINDOW + 100 : WINDOW + 160].copy()
    clean = judging.update(SampleBlock(0, 1, 0.0, RATE_HZ, synthetic.convert(later)[:, np.newaxis]))
    later[odd] += 1.0 if later[odd] < 2.5 else -1.0
    found = judging.update(SampleBlock(0, 2, 0.0, RATE_HZ, synthetic.convert(later)[:, np.newaxis]))
    assert not clean.is_anomaly.any()
    assert found.is_anomaly[odd, 0]
    assert not found.is_anomaly[:odd].any()


def test_a_short_warm_up_in_calm_noise_is_not_followed_by_alarms() -> None:
    scenario = SCENARIOS_BY_NAME["steady"]
    for seed in range(8):
        signal = SimulatedSignal(scenario, rate_hz=scenario.rate_hz, seed=seed)
        quiet = min((fault.start_index for fault in signal.faults(600)), default=600)
        volts = signal.volts(0, quiet)
        assert not judge(volts, detector="layered", sample_rate=scenario.rate_hz).events, seed


@pytest.mark.slow
def test_a_day_without_faults_raises_no_more_than_one_and_a_half_alarms_an_hour() -> None:
    report = clean_report("layered", FaultSettings(range(8001, 8005), RATE_HZ, clean_hours=24.0))
    assert report["clean_hours"] == 24.0
    assert report["false_alarms"] <= 1.5 * 24


@pytest.mark.slow
def test_seeded_faults_are_found_soon_and_little_else() -> None:
    report = faults_report(FaultSettings(range(9000, 9001), RATE_HZ), ["layered"])[0]
    kinds = report["kinds"]
    assert report["recall_without_drift_on_wander"] >= 97.0
    assert report["unexplained_per_hour"] <= 6.0
    assert report["calibration_error"] <= 0.08
    for kind in ("spike", "step", "missing", "zero", "rail"):
        assert kinds[kind]["delay_median"] == 0, kind
    assert kinds["flat"]["delay_p90"] <= 13
    assert kinds["drift"]["delay_median"] <= 60
