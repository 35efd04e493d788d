from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.dsp.spectrum import FLOOR_DBV, Scale, Window, spectrum_of, taper
from desktop_app.dsp.spectrum_peaks import find_peaks

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray

RATE_HZ = 1000.0
N = 1000
WINDOWS = st.sampled_from(list(Window))


def tone(hertz: float, amplitude: float, n: int = N) -> FloatArray:
    return np.asarray(amplitude * np.sin(2 * np.pi * hertz * np.arange(n) / RATE_HZ + 0.4))


@pytest.mark.parametrize(
    ("window", "gain", "enbw", "scallop_db"),
    # Harris 1978, table I; Heinzel 2002, appendix C (HFT70).
    [
        (Window.HANN, 0.5 * 2, 1.5, -1.42),
        (Window.BLACKMAN_HARRIS, 0.36, 2.0, -0.83),
        (Window.FLAT_TOP, 1.0, 3.4129, -0.0065),
    ],
)
def test_windows_are_those_of_the_tables(
    window: Window, gain: float, enbw: float, scallop_db: float
) -> None:
    weighed = taper(window, 1024)
    assert weighed.coherent_gain == pytest.approx(gain, abs=0.002)
    assert weighed.noise_bandwidth_bins == pytest.approx(enbw, abs=0.005)
    half_way = spectrum_of(tone(100.5, 1.0), RATE_HZ, window).mean_squares.max() / 0.5
    assert 10 * np.log10(half_way) == pytest.approx(scallop_db, abs=0.01)


@given(WINDOWS, st.integers(10, 490), st.floats(1e-3, 10.0))
def test_sine_on_a_bin_reads_its_amplitude(window: Window, hertz: int, amplitude: float) -> None:
    spectrum = spectrum_of(tone(hertz, amplitude) + 3.0, RATE_HZ, window)
    rms = amplitude / np.sqrt(2)
    assert spectrum.shown(Scale.PEAK)[hertz] == pytest.approx(amplitude, rel=1e-6)
    assert spectrum.shown(Scale.RMS)[hertz] == pytest.approx(rms, rel=1e-6)
    assert spectrum.shown(Scale.DBV)[hertz] == pytest.approx(20 * np.log10(rms), abs=1e-5)
    assert spectrum.frequencies_hz()[hertz] == pytest.approx(hertz)


@given(WINDOWS, st.floats(-5, 5))
def test_constant_is_read_at_zero_and_leaks_nowhere(window: Window, volts: float) -> None:
    for scale in (Scale.PEAK, Scale.RMS):
        shown = spectrum_of(np.full(N, volts), RATE_HZ, window).shown(scale)
        assert shown[0] == pytest.approx(abs(volts))
        assert shown[1:].max() < 1e-12


@pytest.mark.parametrize("window", list(Window))
@pytest.mark.parametrize("n", [N, N + 1])
def test_white_noise_has_the_density_it_was_made_with(window: Window, n: int) -> None:
    rng = np.random.default_rng(3)
    frames = [spectrum_of(rng.normal(0, 0.2, n), RATE_HZ, window) for _ in range(300)]
    density = np.mean([frame.shown(Scale.POWER_DENSITY)[10:-10] for frame in frames])
    # The variance spreads evenly from 0 Hz to half the rate.
    assert density == pytest.approx(0.2**2 / (RATE_HZ / 2), rel=0.02)
    amplitude = np.sqrt(np.mean([frame.shown(Scale.DENSITY)[10:-10] ** 2 for frame in frames]))
    assert amplitude == pytest.approx(np.sqrt(density))


@given(WINDOWS, st.integers(0, 2**31))
def test_density_over_all_frequencies_is_the_power_of_the_weighed_signal(
    window: Window, seed: int
) -> None:
    volts = np.random.default_rng(seed).normal(0, 1.0, N)
    volts -= volts.mean()
    weights = taper(window, N).weights
    power = np.dot(volts * weights, volts * weights) / np.dot(weights, weights)
    spectrum = spectrum_of(volts, RATE_HZ, window)
    total = spectrum.shown(Scale.POWER_DENSITY).sum() * spectrum.bin_hz
    # The bin of 0 Hz holds the mean instead of what the window makes of the rest.
    leak = np.abs(np.dot(volts, weights)) ** 2 / N / np.dot(weights, weights)
    assert total + leak == pytest.approx(power, rel=1e-9)


def test_silence_has_a_level_that_can_be_drawn() -> None:
    assert (spectrum_of(np.zeros(N), RATE_HZ, Window.HANN).shown(Scale.DBV) == FLOOR_DBV).all()


@given(WINDOWS, st.floats(20.0, 470.0), st.floats(0.05, 5.0), st.integers(0, 1000))
def test_peak_is_found_between_the_bins(
    window: Window, hertz: float, amplitude: float, seed: int
) -> None:
    noise = np.random.default_rng(seed).normal(0, amplitude / 500, N)
    spectrum = spectrum_of(tone(hertz, amplitude) + noise, RATE_HZ, window)
    peak = find_peaks(spectrum, window)[0]
    assert peak.frequency_hz == pytest.approx(hertz, abs=0.06)
    assert peak.rms_volts == pytest.approx(amplitude / np.sqrt(2), rel=0.005)
    assert peak.level_dbv == pytest.approx(20 * np.log10(amplitude / np.sqrt(2)), abs=0.05)


def test_peaks_come_strongest_first_and_only_those_that_stand_out() -> None:
    noise = np.random.default_rng(1).normal(0, 0.001, N)
    volts = tone(50.3, 0.1) + tone(120.0, 1.0) + tone(300.2, 0.01) + noise + 2.0
    peaks = find_peaks(spectrum_of(volts, RATE_HZ, Window.HANN), Window.HANN)
    assert [round(peak.frequency_hz) for peak in peaks] == [120, 50, 300]
    assert find_peaks(spectrum_of(volts, RATE_HZ, Window.HANN), Window.HANN, 1) == peaks[:1]


@given(st.integers(0, 10_000))
def test_noise_alone_has_no_peaks_to_speak_of(seed: int) -> None:
    noise = np.random.default_rng(seed).normal(0, 1, 2048)
    assert len(find_peaks(spectrum_of(noise, RATE_HZ, Window.HANN), Window.HANN)) <= 1


def test_shortest_spectrum_is_searched_without_complaint() -> None:
    assert find_peaks(spectrum_of(np.ones(8), RATE_HZ, Window.FLAT_TOP), Window.FLAT_TOP) == ()
