"""Signals that repeat are held against their last cycle."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.detection.layered.catalogue import LINE, PAGE
from desktop_app.detection.layered.cycle import Cycle

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray

NOISE = 0.02


def ramp(n: int, period: float) -> FloatArray:
    phase = np.arange(n) / period % 1.0
    noise = np.random.default_rng(3).normal(0.0, NOISE, n)
    return 4.0 * np.abs(phase - 0.5) - 1.0 + noise


def followed(cycle: Cycle, values: FloatArray, *, size: int = PAGE) -> FloatArray:
    """What `cycle` measures of `values` `(n,)`, cut into pieces of `size` and at page ends."""
    line = np.zeros(LINE + PAGE)
    found = []
    at = start = 0
    while start < len(values):
        n = min(size, PAGE - at, len(values) - start)
        line[LINE + at : LINE + at + n] = values[start : start + n]
        measured = cycle.measure(line[: LINE + at + n], n, at)
        found.append(measured)
        cycle.mark(np.abs(measured) > 50.0 * NOISE, at)
        at, start = at + n, start + n
        if at == PAGE:
            line[:LINE] = line[PAGE:].copy()
            cycle.turn_page(PAGE)
            at = 0
    return np.concatenate(found)


@pytest.fixture
def cycle() -> Cycle:
    found = Cycle()
    found.fit(ramp(2400, 331.7))
    return found


def test_a_ramp_that_repeats_is_off_by_no_more_than_its_noise(cycle: Cycle) -> None:
    found = followed(cycle, ramp(3000, 331.7))[1000:]
    assert found.max() < 2.0 * NOISE


def test_a_bend_too_slow_for_any_prediction_shows_against_the_last_cycle(cycle: Cycle) -> None:
    values = ramp(3000, 331.7)
    values[2000:2250] += np.linspace(0.0, 0.4, 250)
    found = followed(cycle, values)
    assert found[2000:2100].max() > 4.0 * NOISE


def test_nothing_is_known_before_a_whole_cycle_has_passed(cycle: Cycle) -> None:
    found = followed(cycle, ramp(2000, 331.7))
    n_unknown = int(np.argmin(np.isnan(found)))
    assert 331 < n_unknown < LINE


def test_a_fault_is_not_met_again_a_cycle_later(cycle: Cycle) -> None:
    values = ramp(3000, 331.7)
    values[1500:1540] += 20.0
    found = followed(cycle, values)
    assert found[1500:1540].max() > 10.0
    assert np.nanmax(found[1600:]) < 3.0 * NOISE
    assert np.isnan(found[1540:]).any()


def test_noise_and_short_baselines_have_no_cycle() -> None:
    for values in (np.random.default_rng(1).normal(0.0, 1.0, 2400), ramp(500, 60.0), np.ones(2400)):
        cycle = Cycle()
        cycle.fit(values)
        assert np.isnan(followed(cycle, values)).all()


def test_pieces_of_any_size_measure_the_same_bits(cycle: Cycle) -> None:
    values = ramp(2000, 331.7)
    values[1200:1240] += 20.0
    other = Cycle()
    other.load(cycle.save())
    whole, pieces = followed(cycle, values), followed(other, values, size=7)
    assert np.array_equal(whole, pieces, equal_nan=True)
