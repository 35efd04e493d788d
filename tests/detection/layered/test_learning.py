"""Which pages are learned from, and which are not."""

from __future__ import annotations

import numpy as np

from desktop_app.detection.layered.catalogue import LINE, N_STATISTICS, PAGE
from desktop_app.detection.layered.learning import Curriculum
from desktop_app.detection.layered.statistics import Page

WINDOW = 2400


def page(number: int) -> Page:
    """A page that can be told from others."""
    return Page(
        np.full((N_STATISTICS, PAGE), float(number)),
        np.zeros(LINE + PAGE),
        np.ones(PAGE, dtype=np.bool_),
        np.zeros((2, PAGE)),
        np.zeros((2, PAGE), dtype=np.int64),
    )


def learned(curriculum: Curriculum, calm: list[bool]) -> list[list[int]]:
    """The numbers of the pages that are learned from as each page ends."""
    return [
        [int(lesson.values[0, 0]) for lesson in curriculum.lessons(page(number), is_calm=is_calm)]
        for number, is_calm in enumerate(calm)
    ]


def test_a_calm_page_is_learned_two_pages_late() -> None:
    assert learned(Curriculum(WINDOW), [True] * 5) == [[], [], [0], [1], [2]]


def test_pages_before_and_after_an_alarm_are_not_learned() -> None:
    found = learned(Curriculum(WINDOW), [True] * 4 + [False] + [True] * 6)
    assert found[4:] == [[], [], [], [], [], [7], [8]]


def test_a_fault_is_not_learned_within_a_window() -> None:
    n_pages = WINDOW // PAGE
    assert not any(learned(Curriculum(WINDOW), [False] * n_pages))


def test_what_lasts_for_two_windows_is_the_new_normal() -> None:
    n_pages = 2 * WINDOW // PAGE
    assert any(learned(Curriculum(WINDOW), [False] * (n_pages + 2)))


def test_an_alarm_at_every_second_heartbeat_is_normal_in_the_end() -> None:
    calm = [number % 2 == 0 for number in range(100)]
    assert any(learned(Curriculum(WINDOW), calm))


def test_what_was_saved_goes_on_with_the_same_lessons() -> None:
    calm = [True] * 4 + [False] + [True] * 8
    whole = learned(Curriculum(WINDOW), calm)
    first, second = Curriculum(WINDOW), Curriculum(WINDOW)
    for number, is_calm in enumerate(calm[:9]):
        first.lessons(page(number), is_calm=is_calm)
    second.load(first.save())
    rest = [
        [int(lesson.values[0, 0]) for lesson in second.lessons(page(9 + at), is_calm=is_calm)]
        for at, is_calm in enumerate(calm[9:])
    ]
    assert rest == whole[9:]
