from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import ConfigError
from desktop_app.dsp.filters import FilterKind, FilterSettings, StreamFilter
from tests.dsp.signals import RATE_HZ, blocks, sine

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray, SampleBlock

LOW_PASS = FilterSettings(FilterKind.LOW_PASS, high_hz=50.0)


def filtered(settings: FilterSettings, signal: list[SampleBlock]) -> FloatArray:
    stream = StreamFilter(settings, RATE_HZ, signal[0].n_channels)
    return np.concatenate([stream.process(block) for block in signal])


def gain(settings: FilterSettings, hertz: float) -> float:
    """Of a steady sine, after the filter has settled."""
    settled = filtered(settings, blocks(sine(hertz, 1.0, seconds=20)))[15_000:]
    return float(np.sqrt(2.0 * np.mean(settled**2)))


@pytest.mark.parametrize(
    ("settings", "hertz", "expected"),
    [
        (LOW_PASS, 5.0, 1.0),
        (LOW_PASS, 50.0, np.sqrt(0.5)),
        (LOW_PASS, 200.0, 0.0),
        (FilterSettings(FilterKind.HIGH_PASS, low_hz=5.0), 50.0, 1.0),
        (FilterSettings(FilterKind.HIGH_PASS, low_hz=5.0), 5.0, np.sqrt(0.5)),
        (FilterSettings(FilterKind.HIGH_PASS, low_hz=5.0), 0.5, 0.0),
        (FilterSettings(FilterKind.BAND_PASS, low_hz=5.0, high_hz=40.0), 15.0, 1.0),
        (FilterSettings(FilterKind.BAND_PASS, low_hz=5.0, high_hz=40.0), 40.0, np.sqrt(0.5)),
        (FilterSettings(FilterKind.BAND_PASS, low_hz=5.0, high_hz=40.0), 0.5, 0.0),
        (FilterSettings(FilterKind.NOTCH_50), 50.0, 0.0),
        (FilterSettings(FilterKind.NOTCH_50), 51.0, np.sqrt(0.5)),
        (FilterSettings(FilterKind.NOTCH_50), 25.0, 1.0),
        (FilterSettings(FilterKind.NOTCH_60), 60.0, 0.0),
        (FilterSettings(FilterKind.NOTCH_60), 50.0, 1.0),
    ],
)
def test_gain_is_what_the_name_says(
    settings: FilterSettings, hertz: float, expected: float
) -> None:
    assert gain(settings, hertz) == pytest.approx(expected, abs=0.02)


@given(
    st.sampled_from(list(FilterKind)),
    st.lists(st.integers(0, 500), max_size=8),
    st.integers(0, 100),
)
def test_any_split_of_the_samples_gives_the_same_result(
    kind: FilterKind, cuts: list[int], seed: int
) -> None:
    rng = np.random.default_rng(seed)
    volts = rng.normal(2.0, 1.0, (500, 2))
    volts[rng.integers(0, 500, 3), 0] = np.nan
    sizes = np.diff([0, *sorted(cuts)]).tolist()
    settings = FilterSettings(kind)
    np.testing.assert_array_equal(
        filtered(settings, blocks(volts, sizes)), filtered(settings, blocks(volts))
    )


def test_steady_signal_has_no_transient_at_its_beginning() -> None:
    np.testing.assert_allclose(filtered(LOW_PASS, blocks(np.full(100, 3.3))), 3.3)
    high_pass = FilterSettings(FilterKind.HIGH_PASS)
    np.testing.assert_allclose(filtered(high_pass, blocks(np.full(100, 3.3))), 0.0, atol=1e-9)


def test_filter_is_causal() -> None:
    volts = sine(5.0, 1.0)
    changed = volts.copy()
    changed[500:] = 9.0
    before, after = (filtered(LOW_PASS, blocks(v)) for v in (volts, changed))
    np.testing.assert_array_equal(before[:500], after[:500])


@pytest.mark.parametrize(("first_index", "segment"), [(100, 1), (130, 0)])
def test_interruption_begins_anew(first_index: int, segment: int) -> None:
    there = blocks(np.full(50, 7.0), first_index=first_index, segment=segment)
    joined = filtered(LOW_PASS, blocks(np.zeros(100)) + there)
    np.testing.assert_allclose(joined[100:], 7.0)


def test_missing_samples_stay_missing_and_the_filter_begins_anew_after_them() -> None:
    volts = np.concatenate([np.zeros(50), [np.nan], np.full(50, 7.0)])
    result = filtered(LOW_PASS, blocks(volts))[:, 0]
    assert np.flatnonzero(np.isnan(result)).tolist() == [50]
    np.testing.assert_allclose(result[51:], 7.0)


@pytest.mark.parametrize(
    ("settings", "text"),
    [
        (LOW_PASS, "low-pass 50 Hz"),
        (FilterSettings(FilterKind.HIGH_PASS, low_hz=0.5), "high-pass 0.5 Hz"),
        (FilterSettings(FilterKind.BAND_PASS), "band-pass 0.5 to 50 Hz"),
        (FilterSettings(FilterKind.NOTCH_50), "notch 50 Hz"),
    ],
)
def test_filter_says_what_it_does(settings: FilterSettings, text: str) -> None:
    assert settings.text() == text


def test_corners_that_cannot_be_are_refused_in_a_sentence() -> None:
    with pytest.raises(ConfigError, match="above 0 Hz"):
        FilterSettings(FilterKind.LOW_PASS, high_hz=0.0)
    with pytest.raises(ConfigError, match="not at 5 Hz"):
        FilterSettings(FilterKind.BAND_PASS, low_hz=10.0, high_hz=5.0)
    with pytest.raises(ConfigError, match="needs more than 100 samples a second; there are 10"):
        StreamFilter(FilterSettings(FilterKind.NOTCH_50), 10.0, 1)
