"""A pattern that is a little too surprising again and again is told once, not for minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from desktop_app.detection.layered.catalogue import N_STATISTICS, Statistic
from desktop_app.detection.layered.habits import Habits

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray

ALARMING = 4.5


def page(surprise: float, statistic: Statistic = Statistic.SHAPE) -> FloatArray:
    """A page in which one sample of a statistic is so surprising."""
    made = np.zeros((N_STATISTICS, 128))
    made[statistic, 60] = surprise
    return made


def told(habits: Habits, pages: list[FloatArray]) -> list[bool]:
    """Whether each page alarms."""
    alarms = []
    for made in pages:
        habits.forgive(made)
        alarms.append(bool((made >= ALARMING).any()))
        habits.turn_page()
    return alarms


def test_what_is_a_little_over_the_budget_in_every_page_is_told_twice() -> None:
    assert told(Habits(ALARMING), [page(4.7)] * 2 + [page(4.72)] * 6) == [True] * 2 + [False] * 6


def test_what_is_far_over_the_budget_is_always_told() -> None:
    pages = [page(4.7) for _ in range(6)] + [page(6.0) for _ in range(3)]
    assert told(Habits(ALARMING), pages)[-3:] == [True] * 3


def test_faults_a_while_apart_are_each_told() -> None:
    pages = [page(4.7 if number % 7 == 0 else 0.0) for number in range(70)]
    assert sum(told(Habits(ALARMING), pages)) == 10


def test_a_habit_that_has_ended_is_news_when_it_comes_again() -> None:
    pages = [page(4.7) for _ in range(4)] + [page(0.0) for _ in range(100)] + [page(4.7)]
    assert told(Habits(ALARMING), pages)[-1]


def test_only_the_memory_has_habits() -> None:
    pages = [page(4.7, Statistic.MEAN_32) for _ in range(5)]
    assert told(Habits(ALARMING), pages) == [True] * 5


def test_a_forgiven_page_is_not_taken_for_a_calm_one() -> None:
    habits = Habits(ALARMING)
    told(habits, [page(4.7) for _ in range(4)])
    made = page(4.7)
    habits.forgive(made)
    assert made.max() < ALARMING
    assert not habits.turn_page()
    habits.forgive(page(0.0))
    assert habits.turn_page()


def test_it_goes_on_as_it_was_saved() -> None:
    one, other = Habits(ALARMING), Habits(ALARMING)
    told(one, [page(4.7) for _ in range(4)])
    other.load(one.save())
    assert told(other, [page(4.7)]) == told(one, [page(4.7)]) == [False]
