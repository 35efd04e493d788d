from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.dsp.measurement_statistics import MeasurementStatistics
from desktop_app.dsp.measurements import Measurement, Quantity, measure
from tests.dsp.signals import BEGIN_S, RATE_HZ, sine, square, triangle

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray

WITHIN = 0.005
AMPLITUDES = st.floats(0.01, 5.0)
# From 100 samples a period on, below which a rise time is off by more than half a percent, to a
# quarter of the stretch.
HERTZ = st.floats(1.0, 10.0)
SECONDS = 4.0


def measured(volts: FloatArray, *, is_interrupted: bool = False) -> dict[Quantity, Measurement]:
    times_s = BEGIN_S + np.arange(len(volts)) / RATE_HZ
    return {m.quantity: m for m in measure(times_s, volts, is_interrupted=is_interrupted)}


def values(volts: FloatArray) -> dict[Quantity, float]:
    return {q: m.value for q, m in measured(volts).items() if m.value is not None}


def reasons(volts: FloatArray) -> dict[Quantity, str]:
    return {q: m.reason for q, m in measured(volts).items() if m.value is None}


def assert_within(found: dict[Quantity, float], expected: dict[Quantity, float]) -> None:
    for quantity, value in expected.items():
        assert found[quantity] == pytest.approx(value, rel=WITHIN), quantity.label


@given(HERTZ, AMPLITUDES, st.floats(0.1, 3.0))
def test_sine_with_an_offset_is_measured_within_half_a_percent(
    hertz: float, amplitude: float, share: float
) -> None:
    offset = share * amplitude
    found = values(sine(hertz, amplitude, offset=offset, seconds=SECONDS))
    assert_within(
        found,
        {
            Quantity.PEAK_TO_PEAK: 2 * amplitude,
            Quantity.MAXIMUM: offset + amplitude,
            Quantity.MEAN: offset,
            Quantity.DC_RMS: np.hypot(offset, amplitude / np.sqrt(2)),
            Quantity.AC_RMS: amplitude / np.sqrt(2),
            Quantity.FREQUENCY: hertz,
            Quantity.PERIOD: 1 / hertz,
            Quantity.DUTY: 50.0,
            # From -0.8 to 0.8 of the amplitude.
            Quantity.RISE_TIME: np.arcsin(0.8) / (np.pi * hertz),
            Quantity.FALL_TIME: np.arcsin(0.8) / (np.pi * hertz),
            Quantity.SLEW: 2 * np.pi * hertz * amplitude,
        },
    )


# A level is held for 200 samples or more: an edge is known to one of them.
@given(st.floats(0.25, 1.0), st.sampled_from([0.2, 0.35, 0.5, 0.8]), AMPLITUDES)
def test_square_is_measured_within_half_a_percent(
    hertz: float, duty: float, amplitude: float
) -> None:
    low, high = 1.0, 1.0 + amplitude
    found = values(square(hertz, low, high, duty=duty, seconds=20.0))
    mean = low + duty * amplitude
    ac_rms = amplitude * np.sqrt(duty * (1 - duty))
    assert_within(
        found,
        {
            Quantity.PEAK_TO_PEAK: amplitude,
            Quantity.MINIMUM: low,
            Quantity.MEAN: mean,
            Quantity.AC_RMS: ac_rms,
            Quantity.DC_RMS: np.hypot(mean, ac_rms),
            Quantity.FREQUENCY: hertz,
            Quantity.DUTY: 100 * duty,
        },
    )


# A peak between two samples is not seen, which moves the middle: half a percent of the duty cycle
# needs 200 samples a period.
@given(st.floats(1.0, 5.0), AMPLITUDES)
def test_triangle_is_measured_within_half_a_percent(hertz: float, amplitude: float) -> None:
    found = values(triangle(hertz, 1.0, 1.0 + amplitude, seconds=SECONDS))
    slope = 2 * amplitude * hertz
    assert_within(
        found,
        {
            Quantity.MEAN: 1.0 + amplitude / 2,
            Quantity.AC_RMS: amplitude / np.sqrt(12),
            Quantity.FREQUENCY: hertz,
            Quantity.DUTY: 50.0,
            Quantity.SLEW: slope,
        },
    )
    # A peak between two samples is missed by up to half a step.
    assert found[Quantity.RISE_TIME] == pytest.approx(0.4 / hertz, rel=WITHIN + hertz / RATE_HZ)


def test_noise_is_measured_within_half_a_percent_and_has_no_frequency() -> None:
    noise = 2.0 + np.random.default_rng(5).normal(0, 0.5, 400_000)
    found = values(noise)
    assert_within(
        found,
        {
            Quantity.MEAN: 2.0,
            Quantity.AC_RMS: 0.5,
            Quantity.DC_RMS: np.hypot(2.0, 0.5),
            Quantity.AREA: 800.0,
        },
    )
    assert reasons(noise)[Quantity.FREQUENCY] == "not periodic"


def test_noise_on_a_sine_adds_no_period() -> None:
    noisy = sine(5.0, 1.0, seconds=10) + np.random.default_rng(1).normal(0, 0.03, 10_000)
    found = values(noisy)
    assert found[Quantity.COUNT] == 50
    assert found[Quantity.FREQUENCY] == pytest.approx(5.0, rel=WITHIN)


def test_rise_of_a_step_is_taken_between_its_levels_and_not_between_its_overshoots() -> None:
    ramp = np.linspace(0.0, 1.0, 101)
    step = np.concatenate([np.zeros(500), ramp, [1.3, 0.8, 1.1], np.ones(500)])
    assert values(step)[Quantity.RISE_TIME] == pytest.approx(0.080, rel=WITHIN)
    assert reasons(step)[Quantity.FALL_TIME] == "no falling edge"


def test_area_is_the_integral_and_pulses_are_counted() -> None:
    volts = np.concatenate([np.zeros(100), np.full(101, 2.0), np.zeros(100)])
    found = values(volts)
    assert found[Quantity.AREA] == pytest.approx(0.202)
    assert found[Quantity.COUNT] == 1


@pytest.mark.parametrize("n_periods", [0.7, 1.4, 1.9])
def test_frequency_needs_two_periods(n_periods: float) -> None:
    volts = sine(1.0, 1.0, seconds=n_periods)
    for quantity in (Quantity.FREQUENCY, Quantity.PERIOD, Quantity.DUTY):
        assert reasons(volts)[quantity] == "needs 2 periods"


def test_flat_signal_has_levels_but_no_times() -> None:
    found, why = values(np.full(1000, 1.25)), reasons(np.full(1000, 1.25))
    assert (found[Quantity.MEAN], found[Quantity.PEAK_TO_PEAK]) == (1.25, 0.0)
    assert found[Quantity.AC_RMS] == 0.0
    assert {why[q] for q in (Quantity.FREQUENCY, Quantity.RISE_TIME, Quantity.COUNT)} == {
        "no signal"
    }


def test_what_roundings_leave_of_a_flat_signal_is_no_signal() -> None:
    rough = np.full(1000, 1.25)
    rough[::3] = np.nextafter(1.25, 2.0)
    found, why = values(rough), reasons(rough)
    assert found[Quantity.PEAK_TO_PEAK] == np.spacing(1.25)
    assert why[Quantity.FREQUENCY] == why[Quantity.COUNT] == "no signal"


def test_edges_within_one_sample_have_no_rise_time() -> None:
    assert reasons(square(5, 0, 1))[Quantity.RISE_TIME] == "too fast to time"


def test_no_time_is_measured_over_a_gap_but_levels_are() -> None:
    found = measured(sine(5.0, 1.0), is_interrupted=True)
    assert found[Quantity.FREQUENCY].reason == "gap inside"
    assert found[Quantity.AREA].reason == "gap inside"
    assert found[Quantity.PEAK_TO_PEAK].value == pytest.approx(2.0, rel=WITHIN)
    assert found[Quantity.MEAN].note == "around the gap"

    missing = sine(5.0, 1.0)
    missing[500] = np.nan
    assert measured(missing)[Quantity.FREQUENCY].reason == "gap inside"
    assert values(missing)[Quantity.MEAN] == pytest.approx(0.0, abs=0.01)


def test_no_samples_give_no_value_and_say_so() -> None:
    for volts in (np.empty(0), np.full(5, np.nan)):
        assert {m.reason for m in measured(volts).values()} == {"no samples"}
    assert reasons(np.array([1.0]))[Quantity.FREQUENCY] == "needs 2 samples"


def test_whole_periods_are_averaged_and_the_note_says_how_many() -> None:
    volts = sine(3.0, 1.0, offset=0.5, seconds=1.45)
    mean = measured(volts)[Quantity.MEAN]
    assert mean.value == pytest.approx(0.5, abs=1e-4)
    assert mean.note == "over 3 periods"


# Also what lies nearer to each other than any converter tells apart, as filters leave it.
NEIGHBOURS = [2.5 + n * np.spacing(2.5) for n in (0, 1, 2, 100, 300, 600)]


@given(
    st.one_of(
        st.lists(st.one_of(st.floats(-10, 10), st.just(np.nan)), max_size=80),
        st.lists(st.sampled_from(NEIGHBOURS), max_size=20),
    ),
    st.booleans(),
)
def test_whatever_comes_every_quantity_has_a_value_or_a_reason(
    volts: list[float], is_interrupted: bool
) -> None:
    found = measured(np.array(volts, dtype=np.float64), is_interrupted=is_interrupted)
    assert list(found) == list(Quantity)
    for measurement in found.values():
        assert (measurement.value is None) == bool(measurement.reason)
        assert measurement.value is None or np.isfinite(measurement.value)


@given(st.lists(st.one_of(st.none(), st.floats(-1e3, 1e3)), min_size=1, max_size=50))
def test_statistics_are_those_of_all_values_so_far(series: list[float | None]) -> None:
    statistics = MeasurementStatistics()
    for value in series:
        statistics.add((Measurement(Quantity.MEAN, value),))
    known = np.array([value for value in series if value is not None])
    found = statistics.of(Quantity.MEAN)
    if not len(known):
        assert found is None
        return
    assert found is not None
    assert found.n == len(known)
    assert (found.minimum, found.maximum) == (known.min(), known.max())
    assert found.mean == pytest.approx(known.mean(), abs=1e-9)
    sd = known.std(ddof=1) if len(known) > 1 else 0.0
    assert found.sd == pytest.approx(sd, abs=1e-6)

    statistics.reset()
    assert statistics.of(Quantity.MEAN) is None
