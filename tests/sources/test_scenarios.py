from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.messages import Cause
from desktop_app.sources.scenarios import (
    ADC_CODES,
    REFERENCE_V,
    SCENARIOS,
    SCENARIOS_BY_NAME,
    SimulatedSignal,
)

MINUTES_S = 300.0


def signal(name: str, *, rate_hz: float | None = None, seed: int = 0) -> SimulatedSignal:
    scenario = SCENARIOS_BY_NAME[name]
    return SimulatedSignal(scenario, rate_hz=rate_hz or scenario.rate_hz, seed=seed)


# The background of the fault theatre; its faults are put in elsewhere.
FAULTLESS = {"calm"}
FAULTY = pytest.mark.parametrize("name", [name for name in SCENARIOS if name not in FAULTLESS])


def test_one_scenario_stays_calm() -> None:
    assert {name for name in SCENARIOS if not SCENARIOS_BY_NAME[name].faults} == FAULTLESS
    assert signal("calm").faults(10_000) == ()


@FAULTY
class TestEveryScenario:
    def test_values_are_what_a_ten_bit_converter_prints_in_millivolts(self, name: str) -> None:
        volts = signal(name).volts(0, 5000)
        steps = np.round(np.arange(ADC_CODES) * REFERENCE_V * 1000 / ADC_CODES + 1e-9) / 1000
        assert np.isin(volts, steps).all()

    def test_same_seed_gives_the_same_signal_and_another_does_not(self, name: str) -> None:
        volts = signal(name, seed=1).volts(0, 3000)
        np.testing.assert_array_equal(volts, signal(name, seed=1).volts(0, 3000))
        assert (volts != signal(name, seed=2).volts(0, 3000)).any()

    def test_faults_come_after_time_to_learn_and_then_every_15_to_30_s(self, name: str) -> None:
        rate_hz = SCENARIOS_BY_NAME[name].rate_hz
        faults = signal(name).faults(int(MINUTES_S * rate_hz))
        starts_s = np.array([fault.start_index for fault in faults]) / rate_hz

        assert starts_s[0] == pytest.approx(22.0 if rate_hz == 10 else 12.0)
        # A beat out of turn waits until the one before it is over.
        waits_s = 0.9 if any(kind.beat for kind in SCENARIOS_BY_NAME[name].faults) else 0.1
        assert np.diff(starts_s).min() >= 15.0 - waits_s
        assert np.diff(starts_s).max() <= 30.0 + waits_s
        assert {kind.cause for kind in SCENARIOS_BY_NAME[name].faults} == {
            fault.cause for fault in faults
        }

    def test_faults_are_seen_in_the_signal_where_the_labels_say(self, name: str) -> None:
        volts = signal(name).volts(0, 40_000)
        clean = signal(name)
        clean.faults(40_000)
        clean._planned.clear()
        undisturbed = clean.volts(0, 40_000)
        differs = np.flatnonzero(np.abs(volts - undisturbed) > 0.2)

        for fault in signal(name).faults(30_000):
            inside = (differs >= fault.start_index) & (differs < fault.end_index)
            if fault.cause is Cause.FLAT_LINE:
                assert np.ptp(volts[fault.start_index : fault.end_index]) == 0
            else:
                assert inside.any()
            differs = differs[~inside]
        assert not (differs < 30_000).any()

    def test_description_is_one_line(self, name: str) -> None:
        assert SCENARIOS[name].strip()
        assert "\n" not in SCENARIOS[name]


@settings(deadline=None, max_examples=30)
@given(
    st.sampled_from(sorted(SCENARIOS)),
    st.sampled_from([0.1, 1.0, 10.0, 333.0]),
    st.lists(st.integers(0, 700), min_size=1, max_size=12),
)
def test_signal_does_not_depend_on_how_it_is_asked_for(
    name: str, rate_hz: float, sizes: list[int]
) -> None:
    edges = np.concatenate([[0], np.cumsum(sizes)]).tolist()
    pieces = signal(name, rate_hz=rate_hz)
    joined = [pieces.volts(first, end) for first, end in itertools.pairwise(edges)]
    whole = signal(name, rate_hz=rate_hz).volts(0, edges[-1])
    np.testing.assert_array_equal(np.concatenate(joined), whole)


def test_signal_asked_for_backwards_is_the_same() -> None:
    late_first = signal("machine")
    late = late_first.volts(5000, 6000)
    early = late_first.volts(0, 5000)
    whole = signal("machine").volts(0, 6000)
    np.testing.assert_array_equal(np.concatenate([early, late]), whole)


def test_electrocardiogram_beats_about_70_times_a_minute() -> None:
    volts = signal("ecg", rate_hz=250.0).volts(0, 250 * 7)
    n_beats = np.count_nonzero((volts[1:] > 2.6) & (volts[:-1] <= 2.6))
    assert 7 <= n_beats <= 9
