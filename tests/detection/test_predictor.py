"""Prediction of the next sample from the eight before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.detection.predictor import Bounds, Predictor, fit

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray

NOISE = 0.01


def signal(n: int = 600) -> FloatArray:
    rng = np.random.default_rng(1)
    return 2.5 + np.sin(2 * np.pi * np.arange(n) / 23) + rng.normal(0.0, NOISE, n)


def taught(values: FloatArray) -> Predictor:
    """A predictor that has seen `values` and learned from them."""
    predictor = Predictor()
    predictor.follow(values, np.isfinite(values), Bounds())
    predictor.learn()
    return predictor


def follow(
    predictor: Predictor, values: FloatArray, tolerance: float = 0.1
) -> tuple[FloatArray, FloatArray]:
    return predictor.follow(values, np.isfinite(values), Bounds(tolerance, 0.0, 5.0))


def test_before_anything_is_learned_the_last_value_is_expected() -> None:
    values = signal(50)
    expected, _ = Predictor().follow(values, np.isfinite(values), Bounds())
    assert np.array_equal(expected[1:], values[:-1])
    assert expected[0] == values[0]


def test_a_learned_sine_is_predicted_to_within_its_noise() -> None:
    values = signal()
    expected, _ = follow(taught(values[:400]), values[400:])
    assert np.std(values[400:] - expected) < 1.5 * NOISE


def test_a_spike_does_not_spoil_what_is_expected_after_it() -> None:
    values = signal()
    plain, _ = follow(taught(values[:400]), values[400:].copy())
    values[450] += 1.0
    spiked, widening = follow(taught(values[:400]), values[400:])
    assert np.max(np.abs(spiked[51:60] - plain[51:60])) < 2 * NOISE
    assert widening[50] == 1.0
    assert np.all(widening[51:59] == 1.5)
    assert widening[59] == 1.0


def test_a_short_gap_is_bridged() -> None:
    values = signal()
    plain, _ = follow(taught(values[:400]), values[400:].copy())
    values[450:453] = np.nan
    gapped, _ = follow(taught(values[:400]), values[400:])
    assert np.max(np.abs(gapped[50:56] - plain[50:56])) < 0.1


def test_after_a_long_gap_anything_is_believed_until_the_signal_is_found_again() -> None:
    values = signal()
    values[450:480] = np.nan
    _, widening = follow(taught(values[:400]), values[400:])
    assert np.all(widening[80:88] > 1000)
    assert np.all(widening[88:] == 1.0)


def test_a_lasting_change_is_followed_after_eight_samples() -> None:
    rng = np.random.default_rng(2)
    values = 2.5 + np.cumsum(rng.normal(0.0, 0.01, 600))
    values[450:] += 1.0
    expected, _ = follow(taught(values[:400]), values[400:])
    assert np.max(np.abs(expected[50:58] - values[449])) < 0.2
    assert np.max(np.abs(expected[70:] - values[470:])) < 0.1


@pytest.mark.parametrize(
    "values",
    [
        np.full(200, 2.5),
        np.zeros(200),
        np.full(200, 1e300),
        np.tile([1e300, -1e300], 100),
        np.random.default_rng(0).normal(0.0, 1.0, 200) * 5e-324,
        np.random.default_rng(0).normal(0.0, 1.0, 10),
        np.tile([0.0, 1.0], 100),
    ],
    ids=["constant", "zero", "huge", "huge swing", "denormal", "few", "alternating"],
)
def test_any_signal_gives_a_finite_model(values: FloatArray) -> None:
    model = fit(values)
    assert np.isfinite(model.intercept)
    assert np.all(np.isfinite(model.weights))


@given(
    cuts=st.lists(st.integers(1, 60), min_size=1, max_size=30),
    faults=st.lists(
        st.tuples(st.integers(0, 199), st.sampled_from([np.nan, 9.0, -3.0, 2.5])), max_size=30
    ),
    tolerance=st.sampled_from([0.02, 0.1, 1.0, np.inf]),
)
@settings(deadline=None)
def test_stepping_and_stretching_agree_to_the_bit(
    cuts: list[int], faults: list[tuple[int, float]], tolerance: float
) -> None:
    values = signal()
    tail = values[400:]
    for at, value in faults:
        tail[at] = value
    whole = follow(taught(values[:400]), tail, tolerance)
    predictor, parts, first = taught(values[:400]), [], 0
    for size in [*cuts, len(tail)]:
        if first < len(tail):
            parts.append(follow(predictor, tail[first : first + size], tolerance))
        first += size
    for at in range(2):
        assert np.array_equal(whole[at], np.concatenate([part[at] for part in parts]))
