"""What is remembered of a signal, and the limits that follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.detection.habits import FORGOTTEN_AFTER, NEEDED, Habits
from desktop_app.detection.learned import ROWS, ROWS_PER_WINDOW, Extreme, Memory
from desktop_app.detection.runs import run_lengths

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray

RNG = np.random.default_rng(3)


def row(high: float = 3.0, low: float = 2.0, run: float = 2.0) -> FloatArray:
    """The extremes of one row of a noisy signal between `low` and `high`."""
    extremes = np.full(len(Extreme), -np.inf)
    extremes[Extreme.HIGH] = high + RNG.uniform(-0.01, 0.0)
    extremes[Extreme.MINUS_LOW] = -low + RNG.uniform(-0.01, 0.0)
    extremes[Extreme.MISPREDICTION] = (high - low) * RNG.uniform(0.9, 1.0)
    extremes[Extreme.MINUS_STEP] = -0.005
    extremes[Extreme.EQUAL_RUN] = run
    return extremes


def filled(n_rows: int = ROWS) -> Memory:
    memory = Memory()
    for _ in range(n_rows):
        memory.push(row(), is_odd=False)
        memory.limits()
    return memory


def test_limits_lie_a_margin_beyond_what_was_seen() -> None:
    limits = filled().limits()
    assert 2.98 < limits.high.core <= 3.0
    assert 3.05 < limits.high.edge < 3.5
    assert -2.02 <= limits.minus_low.core <= -2.0


def test_one_odd_extreme_in_a_full_memory_moves_no_limit() -> None:
    memory = filled()
    before = memory.limits()
    memory.push(row(high=4.9), is_odd=False)
    assert memory.limits().high.edge == pytest.approx(before.high.edge, abs=0.02)


def test_memory_is_bounded_and_forgets() -> None:
    memory = filled()
    for _ in range(3 * ROWS):
        memory.push(row(high=2.5), is_odd=False)
        memory.limits()
    assert memory.n_rows == ROWS
    assert memory.limits().high.core <= 2.5


def test_odd_rows_are_not_learned_until_they_outlast_two_windows() -> None:
    memory = filled()
    for _ in range(2 * ROWS_PER_WINDOW):
        memory.push(row(4.0, 3.5), is_odd=True)
        assert memory.limits().high.core <= 3.0
    memory.push(row(4.0, 3.5), is_odd=True)
    assert memory.n_rows == ROWS_PER_WINDOW
    assert memory.limits().high.core > 3.9
    assert memory.limits().minus_low.core < -3.4


def test_odd_rows_far_apart_are_no_spell() -> None:
    memory = filled()
    for _ in range(20):
        memory.push(row(high=4.0), is_odd=True)
        for _ in range(5):
            memory.push(row(), is_odd=False)
        assert memory.n_rows == ROWS


def test_an_earlier_normal_is_taken_up_again_in_one_row() -> None:
    memory = filled()
    for _ in range(3 * ROWS_PER_WINDOW + 2 * ROWS_PER_WINDOW):
        memory.push(row(4.0, 3.5), is_odd=memory.limits().high.core <= 3.0)
    assert memory.limits().minus_low.core < -3.4
    memory.push(row(), is_odd=True)
    assert memory.limits().minus_low.core > -2.1


def test_a_fault_that_was_learned_briefly_is_no_earlier_normal() -> None:
    memory = filled()
    for _ in range(2 * ROWS_PER_WINDOW + 1):
        memory.push(row(4.0, 3.5), is_odd=True)
        memory.limits()
    memory.push(row(), is_odd=True)
    assert memory.limits().high.core <= 3.0
    memory.push(row(4.0, 3.5), is_odd=True)
    assert memory.limits().high.core <= 3.0


def test_a_constant_may_change_by_a_little() -> None:
    memory = Memory()
    for _ in range(ROWS):
        extremes = row(2.5, 2.5)
        extremes[Extreme.HIGH], extremes[Extreme.MINUS_LOW] = 2.5, -2.5
        extremes[Extreme.MINUS_STEP] = -np.inf
        memory.push(extremes, is_odd=False)
    assert memory.limits().high.margin == pytest.approx(0.0125)


def test_a_dozen_times_the_same_is_a_habit_and_a_mixture_is_not() -> None:
    same, mixed = Habits(2), Habits(2)
    edges = np.array([1.0, 1.0])
    for number in range(2 * NEEDED):
        for habits, beyond in ((same, 0), (mixed, number % 2)):
            extremes = np.zeros(2)
            extremes[beyond] = 3.0
            habits.note(extremes, edges)
            habits.note(np.zeros(2), edges)
    assert same.levels().tolist() == [3.0, -np.inf]
    assert mixed.levels().tolist() == [-np.inf, -np.inf]


def test_rows_beyond_an_edge_in_a_stretch_are_one_time() -> None:
    habits = Habits(1)
    for _ in range(5 * NEEDED):
        habits.note(np.array([3.0]), np.array([1.0]))
    assert habits.levels().tolist() == [-np.inf]


def test_habits_are_forgotten() -> None:
    habits = Habits(1)
    for _ in range(NEEDED):
        habits.note(np.array([3.0]), np.array([1.0]))
        habits.note(np.array([0.0]), np.array([1.0]))
    assert habits.levels().tolist() == [3.0]
    for _ in range(FORGOTTEN_AFTER):
        habits.note(np.array([0.0]), np.array([1.0]))
    assert habits.levels().tolist() == [-np.inf]


@pytest.mark.parametrize(
    ("flags", "carried", "lengths"),
    [
        ([1, 1, 0, 1], 0, [1, 2, 0, 1]),
        ([1, 1, 0, 1], 5, [6, 7, 0, 1]),
        ([0, 0], 3, [0, 0]),
        ([1], 9, [10]),
    ],
)
def test_runs_are_counted_on(flags: list[int], carried: int, lengths: list[int]) -> None:
    assert run_lengths(np.array(flags, dtype=bool), carried).tolist() == lengths
