from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import ConfigError
from desktop_app.dsp.spectrum import Scale
from desktop_app.dsp.spectrum_analyser import ROWS_KEPT, SpectrumAnalyser, SpectrumSettings
from tests.dsp.signals import RATE_HZ, blocks, sine

if TYPE_CHECKING:
    from desktop_app.core.messages import SampleBlock

SETTINGS = SpectrumSettings(n_samples=100, n_averages=4)


def analysed(signal: list[SampleBlock], settings: SpectrumSettings = SETTINGS) -> SpectrumAnalyser:
    analyser = SpectrumAnalyser(settings, RATE_HZ)
    for block in signal:
        analyser.update(block)
    return analyser


def levels(analyser: SpectrumAnalyser) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    waterfall = analyser.waterfall()
    assert waterfall is not None
    return waterfall.levels_dbv


def test_frames_overlap_by_half() -> None:
    assert analysed(blocks(sine(100, 1.0))).n_frames == 19
    assert analysed(blocks(sine(100, 1.0)[:99])).average is None
    assert analysed(blocks(sine(100, 1.0)[:90])).n_waiting == 10


def test_slow_signals_are_analysed_ten_times_a_second_all_the_same() -> None:
    assert SpectrumSettings(n_samples=1024).hop(100.0) == 10
    assert SpectrumSettings(n_samples=1024).hop(1e5) == 512
    assert SpectrumSettings(n_samples=64).hop(1.0) == 1


def test_averages_steady_the_noise_and_held_peaks_stay() -> None:
    noise = np.random.default_rng(2).normal(0, 0.1, 60_000)
    settings = SpectrumSettings(n_samples=100, n_averages=500)
    averaged, single = analysed(blocks(noise), settings), analysed(blocks(noise[-100:]), settings)
    assert averaged.average is not None
    assert single.average is not None
    spread = [a.average.shown(Scale.DENSITY)[5:-5].std() for a in (averaged, single) if a.average]
    assert spread[0] < spread[1] / 5

    loud_then_quiet = np.concatenate([sine(100, 1.0), np.zeros(4000)])
    analyser = analysed(blocks(loud_then_quiet))
    assert analyser.held is not None
    assert analyser.average is not None
    assert analyser.held.shown(Scale.PEAK)[10] == pytest.approx(1.0)
    assert analyser.average.shown(Scale.PEAK)[10] < 0.01
    analyser.restart_averages()
    assert analyser.n_frames == 0
    assert analysed([]).held is None


def test_first_averages_count_every_frame_alike() -> None:
    frames = np.concatenate([sine(100, 1.0)[:100], np.zeros(100)])
    analyser = analysed(blocks(frames), SpectrumSettings(n_samples=100, n_averages=1000))
    single = analysed(blocks(frames[:100]))
    half = analysed(blocks(frames[50:150], first_index=50))
    assert analyser.average is not None
    assert single.average is not None
    assert half.average is not None
    expected = (single.average.mean_squares + half.average.mean_squares) / 3
    np.testing.assert_allclose(analyser.average.mean_squares, expected)


def test_waterfall_keeps_ten_rows_a_second_and_the_newest_rows_only() -> None:
    analyser = analysed(blocks(sine(100, 1.0, seconds=30)))
    waterfall = analyser.waterfall()
    assert waterfall is not None
    assert waterfall.seconds_per_row == pytest.approx(0.1)
    assert waterfall.levels_dbv.shape == (ROWS_KEPT, 51)
    assert waterfall.levels_dbv[-1].argmax() * waterfall.column_hz == pytest.approx(100.0)


def test_waterfall_of_many_bins_shows_the_largest_of_those_it_joins() -> None:
    settings = SpectrumSettings(n_samples=8192)
    waterfall = analysed(blocks(sine(123, 1.0, seconds=10)), settings).waterfall()
    assert waterfall is not None
    assert waterfall.levels_dbv.shape[1] <= 512
    half_bin_hz = RATE_HZ / 8192 / 2
    low_hz = waterfall.levels_dbv[-1].argmax() * waterfall.column_hz - half_bin_hz
    assert low_hz <= 123.0 <= low_hz + waterfall.column_hz


def test_no_frame_reaches_over_a_gap_and_the_waterfall_shows_it() -> None:
    first, second = sine(100, 1.0)[:250], sine(100, 1.0)[:250]
    analyser = analysed(blocks(first) + blocks(second, first_index=250, segment=1))
    assert analyser.n_frames == 8
    is_gap = np.isnan(levels(analyser)[:, 0])
    assert is_gap.sum() == 1
    assert not is_gap[-1]

    missing = sine(100, 1.0)
    missing[500] = np.nan
    analyser = analysed(blocks(missing))
    assert analyser.n_frames == 17
    assert analyser.average is not None
    assert np.isfinite(analyser.average.mean_squares).all()


def test_long_stretch_is_analysed_from_its_newest_part() -> None:
    n = (1 << 18) + 100_000
    assert analysed(blocks(np.zeros(n))).n_frames == pytest.approx((1 << 18) / 50, abs=2)


@given(st.lists(st.integers(0, 700), max_size=8), st.integers(0, 3000))
def test_any_split_of_the_samples_gives_the_same_spectrum(cuts: list[int], first: int) -> None:
    volts = np.random.default_rng(7).normal(0, 1, 700)
    sizes = np.diff([0, *sorted(cuts)]).tolist()
    whole = analysed(blocks(volts, first_index=first))
    pieces = analysed(blocks(volts, sizes, first_index=first))
    assert whole.average is not None
    assert pieces.average is not None
    np.testing.assert_array_equal(whole.average.mean_squares, pieces.average.mean_squares)
    np.testing.assert_array_equal(levels(whole), levels(pieces))


@pytest.mark.parametrize(("n_samples", "n_averages"), [(10, 1), (1 << 20, 1), (1024, 0)])
def test_settings_that_cannot_be_are_refused_in_a_sentence(n_samples: int, n_averages: int) -> None:
    with pytest.raises(ConfigError, match=r"A spectrum .*\."):
        SpectrumSettings(n_samples=n_samples, n_averages=n_averages)
