from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.dsp.comparator import Comparator

VALUES = st.lists(st.sampled_from([-2.0, -1.0, -0.5, 0.0, 0.3, 1.0, 1.7]), max_size=60)


def changes(values: list[float], cuts: list[int], first: int = 0) -> list[tuple[float, ...]]:
    comparator = Comparator(-1.0, 1.0)
    found: list[tuple[float, ...]] = []
    for begin, end in zip([0, *cuts], [*cuts, len(values)], strict=True):
        part = comparator.feed(np.array(values[begin:end]), first + begin)
        found += list(
            zip(
                part.is_rise.tolist(),
                part.left.index.tolist(),
                part.left.fraction.tolist(),
                part.entered.index.tolist(),
                part.entered.fraction.tolist(),
                part.entered.known_index.tolist(),
                strict=True,
            )
        )
    return found


def by_hand(values: list[float], first: int) -> list[tuple[float, ...]]:
    """The same by one plain loop."""
    found: list[tuple[float, ...]] = []
    state, last = 0, 0
    for i, value in enumerate(values):
        now = 1 if value >= 1.0 else -1 if value <= -1.0 else 0
        if now == -state and now:
            before, after = values[last], values[last + 1]
            left = (-now - before) / (after - before)
            entered = (now - values[i - 1]) / (value - values[i - 1])
            found.append((now > 0, first + last, left, first + i - 1, entered, first + i))
        if now:
            state, last = now, i
    return found


@given(VALUES, st.lists(st.integers(0, 60), max_size=8), st.sampled_from([0, 10**12]))
def test_changes_are_those_of_a_plain_loop_however_the_samples_are_cut(
    values: list[float], cuts: list[int], first: int
) -> None:
    inside = sorted(cut for cut in cuts if cut <= len(values))
    assert changes(values, inside, first) == by_hand(values, first)


@given(VALUES, st.lists(st.integers(0, 60), max_size=8))
def test_state_is_told_for_every_sample_before_it_is_fed(
    values: list[float], cuts: list[int]
) -> None:
    comparator = Comparator(-1.0, 1.0)
    told: list[bool] = []
    inside = sorted(cut for cut in cuts if cut <= len(values))
    for begin, end in zip([0, *inside], [*inside, len(values)], strict=True):
        part = np.array(values[begin:end])
        told += comparator.is_high(part).tolist()
        comparator.feed(part, begin)

    state, expected = False, []
    for value in values:
        state = True if value >= 1.0 else False if value <= -1.0 else state
        expected.append(state)
    assert told == expected


def test_crossing_lies_where_the_line_between_two_samples_meets_the_level() -> None:
    comparator = Comparator(1.0, 2.0)
    found = comparator.feed(np.array([0.0, 4.0, 0.5]), 100)
    assert found.left.index + found.left.fraction == pytest.approx([100.25, 101 + 2 / 3.5])
    assert found.entered.index + found.entered.fraction == pytest.approx([100.5, 101 + 3 / 3.5])


def test_signal_that_touches_a_level_without_hysteresis_has_crossed_it_only_when_it_is_beyond() -> (
    None
):
    comparator = Comparator(1.0, 1.0)
    found = comparator.feed(np.array([0.0, 1.0, 0.0, 1.0, 2.0]), 0)
    assert found.is_rise.tolist() == [True]
    assert (found.entered.index + found.entered.fraction).tolist() == [3.0]


def test_nothing_is_joined_over_a_reset() -> None:
    comparator = Comparator(-1.0, 1.0)
    comparator.feed(np.array([-2.0]), 0)
    comparator.reset()
    assert len(comparator.feed(np.array([2.0, 2.0]), 1).entered) == 0
