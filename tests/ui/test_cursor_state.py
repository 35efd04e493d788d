from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.cursor_overlay import difference_lines, spoken_cursors
from desktop_app.ui.cursor_state import X1, X2, Y1, Y2, CursorState

NONE = CursorState()
BOTH = NONE.with_times(100.0, 130.0).with_values(0.0, 3.0)
FINITE = st.floats(-1e3, 1e3)


def test_cursors_appear_in_what_is_shown_and_are_put_away_again() -> None:
    assert NONE.shown == ()
    assert BOTH.shown == (X1, X2, Y1, Y2)
    assert BOTH.times_s == pytest.approx((110.0, 120.0))
    assert BOTH.values == pytest.approx((1.0, 2.0))
    assert BOTH.with_times(0.0, 1.0).shown == (Y1, Y2)
    assert BOTH.with_times(0.0, 1.0).with_values(0.0, 1.0).shown == ()


def test_differences_are_from_the_first_to_the_second() -> None:
    assert BOTH.delta_s == pytest.approx(10.0)
    assert BOTH.delta_value == pytest.approx(1.0)
    assert (NONE.delta_s, NONE.delta_value, NONE.span_s) == (None, None, None)
    assert BOTH.moved_to(X1, 125.0).span_s == pytest.approx((120.0, 125.0))
    names = [name for name, _ in difference_lines(BOTH, "V")]
    assert names == [
        f"{prefix}{d}{unit}" for prefix, d, unit in (("", D, "t"), ("1/", D, "t"), ("", D, "V"))
    ]


D = "\N{GREEK CAPITAL LETTER DELTA}"


def test_rate_of_two_cursors_at_one_place_is_none() -> None:
    there = CursorState((5.0, 5.0))
    assert difference_lines(there, "V")[1][1] == "\N{EN DASH}"


def test_keyboard_goes_round_the_cursors_that_there_are() -> None:
    order = [BOTH.selected]
    state = BOTH
    for _ in range(4):
        state = state.next_selected()
        order.append(state.selected)
    assert order == [Y1, Y2, X1, X2, Y1]
    only_values = BOTH.with_times(0.0, 1.0)
    assert only_values.next_selected().next_selected().selected == only_values.selected
    assert NONE.next_selected() == NONE


def test_selected_cursor_is_nudged_and_the_others_stay() -> None:
    moved = BOTH.moved_to(X2, 120.0).nudged(-3, step_s=0.5, step_value=0.1)
    assert moved.times_s == pytest.approx((110.0, 118.5))
    assert moved.values == BOTH.values
    moved = moved.moved_to(Y1, 1.0).nudged(2, step_s=0.5, step_value=0.1)
    assert moved.values == pytest.approx((1.2, 2.0))
    assert NONE.nudged(1, step_s=1.0, step_value=1.0) == NONE


@given(FINITE, FINITE)
def test_picture_that_rolls_changes_no_difference(by_s: float, to_s: float) -> None:
    state = BOTH.moved_to(X1, to_s)
    carried = state.carried(by_s)
    assert carried.delta_s == pytest.approx(state.delta_s)
    assert carried.values == state.values


def test_selected_cursor_is_told_in_words() -> None:
    words = spoken_cursors(BOTH, None)
    assert words.startswith("Y1 1.000")
    assert "1/" in words
