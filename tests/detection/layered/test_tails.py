"""How rare a value is, by what was counted before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.detection.layered.catalogue import N_STATISTICS, PERSISTENCE, Statistic
from desktop_app.detection.layered.tails import MEMORY_SAMPLES, Tails

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray

ON_BUDGET = 4.56


def rows(values: FloatArray) -> FloatArray:
    """The same values for every statistic, `(k, n)`."""
    return np.tile(values, (N_STATISTICS, 1))


def taught(values: FloatArray, *, size: int = 128, on_budget: float = ON_BUDGET) -> Tails:
    tails = Tails(on_budget)
    tails.set_resolution(0.01)
    for first in range(0, len(values), size):
        part = rows(values[first : first + size])
        tails.learn(part, np.ones(part.shape, dtype=np.bool_))
    tails.fit()
    return tails


def noise(n: int, *, seed: int = 1) -> FloatArray:
    return np.abs(np.random.default_rng(seed).normal(0.0, 1.0, n))


def innovation(tails: Tails, value: float) -> float:
    return float(tails.surprise(rows(np.array([value])))[Statistic.INNOVATION, 0])


def test_what_a_hundredth_of_the_past_exceeded_is_two_decades_rare() -> None:
    tails = taught(noise(36_000))
    assert innovation(tails, 2.576) == pytest.approx(2.0, abs=0.15)
    assert innovation(tails, 3.291) == pytest.approx(3.0, abs=0.3)


def test_what_is_usual_is_no_surprise() -> None:
    assert innovation(taught(noise(36_000)), 1.5) == 0.0


def test_further_out_is_rarer_without_end() -> None:
    tails = taught(noise(5000))
    found = [innovation(tails, value) for value in (3.0, 4.0, 8.0, 1e3, 1e6)]
    assert found == sorted(set(found))


def test_a_short_past_makes_the_same_value_less_surprising() -> None:
    assert innovation(taught(noise(600)), 6.0) < innovation(taught(noise(36_000)), 6.0)


def test_before_anything_was_counted_nothing_is_a_surprise() -> None:
    assert not Tails(ON_BUDGET).surprise(rows(np.array([0.0, 1.0, 1e9, np.nan]))).any()


def test_what_is_not_known_is_no_surprise() -> None:
    tails = taught(noise(5000))
    assert not tails.surprise(rows(np.array([np.nan, np.inf]))).any()


def test_a_value_and_its_surprise_lead_to_each_other() -> None:
    tails = taught(noise(5000))
    value = tails.value_at(Statistic.INNOVATION, ON_BUDGET)
    assert innovation(tails, value) == pytest.approx(ON_BUDGET, abs=1e-9)


def test_what_lasts_is_surprising_by_as_many_decades_more() -> None:
    tails = taught(noise(36_000))
    found = tails.surprise(rows(np.array([4.0])))[:, 0]
    slopes = [Statistic.SLOPE_40, Statistic.INNOVATION]
    gained = found[slopes[0]] - found[slopes[1]]
    assert PERSISTENCE[Statistic.SLOPE_40] > 0.0
    assert gained == pytest.approx(PERSISTENCE[Statistic.SLOPE_40], abs=0.3)


def test_a_louder_signal_becomes_usual_as_the_past_fades() -> None:
    tails = taught(noise(5000))
    before = innovation(tails, 8.0)
    louder = 3.0 * noise(int(3 * MEMORY_SAMPLES), seed=2)
    for first in range(0, len(louder), 2000):
        part = rows(louder[first : first + 2000])
        tails.learn(part, np.ones(part.shape, dtype=np.bool_))
    assert before > ON_BUDGET
    assert innovation(tails, 8.0) < 3.0


def test_what_is_not_kept_is_not_counted() -> None:
    tails = taught(noise(5000))
    before = tails.surprise(rows(np.array([5.0])))
    part = rows(np.full(5000, 5.0))
    tails.learn(part, np.zeros(part.shape, dtype=np.bool_))
    tails.fit()
    assert tails.surprise(rows(np.array([5.0]))) == pytest.approx(before, abs=0.05)


def test_half_a_range_beyond_what_was_seen_is_an_alarm_however_little_was_seen() -> None:
    tails = taught(np.abs(np.sin(np.arange(600) / 7.0)))
    found = tails.surprise(rows(np.array([2.1])))[Statistic.HIGH, 0]
    assert found >= ON_BUDGET


def test_a_rarer_alarm_stays_a_little_beyond_where_noise_is_as_rare() -> None:
    # Where Gaussian noise is as rare as one alarm an hour at 10 Hz, 100 Hz, 500 Hz and 2 kHz.
    margins = [
        taught(noise(36_000), on_budget=budget).value_at(Statistic.INNOVATION, budget) / exact
        for budget, exact in ((4.56, 4.19), (5.56, 4.67), (6.26, 5.01), (6.86, 5.26))
    ]
    assert 1.1 < margins[0] < 1.25
    assert margins[0] > margins[1] > margins[2]
    assert min(margins) > 1.02


@pytest.mark.parametrize(("budget", "exact"), [(5.56, 4.69), (6.26, 5.01), (6.86, 5.27)])
def test_four_minutes_of_noise_tell_where_it_ends(budget: float, exact: float) -> None:
    ends = [
        taught(noise(2400, seed=seed), on_budget=budget).value_at(Statistic.INNOVATION, budget)
        for seed in range(30)
    ]
    assert 1.0 < min(ends) / exact < max(ends) / exact < 1.35


def test_what_stands_out_of_few_values_is_not_taken_for_noise() -> None:
    values = noise(500)
    values[7::60] = 8.0
    assert innovation(taught(values, on_budget=5.26), 10.0) < 5.26


def test_noise_that_is_heavier_than_gaussian_is_known_for_it_by_and_by() -> None:
    values = np.abs(np.random.default_rng(1).laplace(0.0, 1.0, 36_000))
    budget = 6.26
    needed = budget * float(np.log(10.0))
    assert taught(values, on_budget=budget).value_at(Statistic.INNOVATION, budget) > 0.8 * needed


def test_beyond_the_lightest_tail_surprise_is_finite() -> None:
    assert np.isfinite(innovation(taught(noise(36_000), on_budget=6.86), 1e9))


def runs(chance: float, n: int, *, seed: int = 1) -> FloatArray:
    """How many equal samples precede each of `n` samples, which go on equal by that chance."""
    found = np.zeros(n)
    go_on = np.random.default_rng(seed).random(n) < chance
    for at in range(1, n):
        found[at] = found[at - 1] + 1 if go_on[at] else 0
    return found


@pytest.mark.parametrize("chance", [0.1, 0.2, 0.3, 0.4])
def test_a_flat_line_is_told_a_few_samples_after_chance_would_make_one(chance: float) -> None:
    # At 500 Hz and 2 kHz, when a minute is known.
    for budget in (6.26, 6.86):
        tails = taught(runs(chance, 30_000), on_budget=budget)
        longest = tails.value_at(Statistic.EQUAL_RUN, budget - PERSISTENCE[Statistic.EQUAL_RUN])
        # So long a run ends as seldom as the budget allows an alarm.
        by_chance = (budget + np.log10(1.0 - chance)) / -np.log10(chance)
        assert by_chance < longest < by_chance + 3.0


def test_after_a_short_past_a_flat_line_is_told_a_little_later() -> None:
    chance, budget = 0.4, 6.86
    by_chance = (budget + np.log10(1.0 - chance)) / -np.log10(chance)
    longest = [
        taught(runs(chance, 2400, seed=seed), on_budget=budget).value_at(
            Statistic.EQUAL_RUN, budget - PERSISTENCE[Statistic.EQUAL_RUN]
        )
        for seed in range(12)
    ]
    assert by_chance - 1.0 < float(np.mean(longest)) < by_chance + 3.5


@pytest.mark.parametrize("n", [1, 5, 40])
def test_of_very_few_samples_no_run_is_told(n: int) -> None:
    tails = taught(np.ones(n), on_budget=6.86)
    assert np.isfinite(tails.surprise(rows(np.array([1e3])))).all()


def test_a_flat_line_is_never_told_sooner_where_alarms_are_rarer() -> None:
    for chance in (0.01, 0.1, 0.3):
        past = runs(chance, 2400)
        longest = [
            taught(past, on_budget=budget).value_at(
                Statistic.EQUAL_RUN, budget - PERSISTENCE[Statistic.EQUAL_RUN]
            )
            for budget in (4.5563, 5.56, 6.26, 6.86)
        ]
        assert longest == sorted(longest)


def test_what_little_is_known_of_keeps_its_margin_too() -> None:
    # An exponential tail reaches 4.86 / 2.86 = 1.7 times as far for an alarm 100 times as rare.
    usual, rare = (taught(noise(2400), on_budget=budget) for budget in (4.56, 6.56))
    start = usual.value_at(Statistic.SLOPE_200, 1.7)
    reached = usual.value_at(Statistic.SLOPE_200, 4.56) - start
    assert rare.value_at(Statistic.SLOPE_200, 6.56) - start < 2.2 * reached
