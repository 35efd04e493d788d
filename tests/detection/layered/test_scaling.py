"""A signal's own units."""

from __future__ import annotations

import numpy as np
import pytest

from desktop_app.detection import synthetic
from desktop_app.detection.layered.scaling import Scaling, held


def fitted(values: object) -> Scaling:
    scaling = Scaling()
    scaling.fit(np.asarray(values, dtype=np.float64))
    return scaling


def test_volts_go_to_spreads_and_back() -> None:
    volts = np.random.default_rng(1).normal(2.5, 0.2, 5000)
    scaling = fitted(volts)
    assert scaling.centre == pytest.approx(2.5, abs=0.02)
    assert scaling.spread == pytest.approx(0.2, rel=0.05)
    scaled = scaling.scaled(np.array([2.9]))
    assert scaling.volts(float(scaled[0])) == pytest.approx(2.9)


def test_the_resolution_of_a_converter_is_found() -> None:
    volts = synthetic.convert(synthetic.make_signal("dc", 3000, seed=2).volts)
    assert fitted(volts).resolution == pytest.approx(5.0 / 1023, rel=1e-6)


@pytest.mark.parametrize("value", [0.0, 2.5, -1e300, 5e-324])
def test_a_signal_that_never_changed_has_a_spread_all_the_same(value: float) -> None:
    scaling = fitted(np.full(500, value))
    assert 0.0 < scaling.spread < np.inf
    assert scaling.scaled(np.array([value]))[0] == 0.0


def test_the_largest_and_smallest_of_numbers_overflow_nothing() -> None:
    with np.errstate(all="raise", under="ignore"):
        scaling = fitted([1e300, -1e300] * 100)
        assert np.isfinite(scaling.scaled(np.array([1e300, -1e300, 0.0]))).all()


def test_nothing_lies_further_out_than_can_be_told_apart() -> None:
    scaled = fitted([1.0, 1.1] * 100).scaled(np.array([1e200, -1e200]))
    assert scaled.tolist() == [1e6, -1e6]


def test_missing_samples_hold_the_last_value() -> None:
    values = np.array([np.nan, 1.0, np.nan, np.nan, 2.0])
    assert held(values, np.isfinite(values), 0.5).tolist() == [0.5, 1.0, 1.0, 1.0, 2.0]
