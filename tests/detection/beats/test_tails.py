"""How rare a measure of a beat is, alone and with another."""

from __future__ import annotations

import numpy as np
import pytest

from desktop_app.detection.beats.tails import BeatTails, Measure, together


def test_two_that_are_mild_are_rarer_together() -> None:
    assert together(2.5, 3.5) > 4.0
    assert together(2.5, 3.5) == together(3.5, 2.5)


@pytest.mark.parametrize("other", [0.0, 0.5, 3.0, 10.0])
def test_with_one_that_is_none_there_is_nothing_together(other: float) -> None:
    assert together(0.0, other) == 0.0


def test_two_by_chance_are_as_rare_together_as_is_said() -> None:
    rng = np.random.default_rng(3)
    one, other = rng.exponential(1.0 / np.log(10.0), (2, 200_000)).tolist()
    found = np.array([together(a, b) for a, b in zip(one, other, strict=True)])
    for decades in (1.0, 2.0, 3.0):
        share = float(np.mean(found >= decades))
        assert np.log10(share) == pytest.approx(-decades, abs=0.1)


def test_each_sample_that_a_wave_is_held_for_longer_is_as_many_times_rarer() -> None:
    # Chance goes on with all but the same probability every time.
    tails = BeatTails()
    held = np.zeros((len(Measure), 4))
    held[Measure.HELD] = [1.0, 2.0, 3.0, 4.0]
    found = tails.surprise(held)[Measure.HELD]
    steps = np.diff(found)
    assert steps.min() > 0.75 * steps.max()
