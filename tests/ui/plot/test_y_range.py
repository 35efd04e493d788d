from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.sources.text_format import LARGEST
from desktop_app.ui.plot.y_range import (
    SHRINK_AFTER_S,
    SMALLEST_SPAN_VOLTS,
    AutoRange,
    nice_range,
    nice_step,
)

volts = st.floats(-1e4, 1e4)


@pytest.mark.parametrize(
    ("span", "n_steps", "step"),
    [(5.0, 5, 1.0), (5.1, 5, 2.0), (1.0, 5, 0.2), (0.3, 5, 0.1), (30.0, 6, 5.0), (3600, 6, 1000)],
)
def test_steps_are_1_2_or_5(span: float, n_steps: int, step: float) -> None:
    assert nice_step(span, n_steps) == pytest.approx(step)


@given(volts, volts)
def test_the_range_holds_the_signal_with_room_to_spare(one: float, other: float) -> None:
    low, high = min(one, other), max(one, other)
    shown_low, shown_high = nice_range(low, high)
    assert shown_low <= low <= high <= shown_high
    assert shown_high - shown_low >= SMALLEST_SPAN_VOLTS * 0.999
    assert shown_high - shown_low <= 4 * max(high - low, SMALLEST_SPAN_VOLTS)


@given(st.floats(-LARGEST, LARGEST), st.floats(0.0, 10.0))
@example(562949953421313.0, 1.875)
def test_the_range_is_one_for_whatever_a_board_may_send(low: float, span: float) -> None:
    shown_low, shown_high = nice_range(low, low + span)
    assert shown_low < low
    assert low + span < shown_high


def test_it_widens_at_once() -> None:
    auto = AutoRange()
    assert auto.update(2.0, 3.0, 0.0) == pytest.approx((1.8, 3.2))
    low, high = auto.update(2.0, 4.3, 0.01)
    assert low <= 1.8
    assert high >= 4.3


def test_it_narrows_only_after_a_while() -> None:
    auto = AutoRange()
    wide = auto.update(0.0, 5.0, 0.0)
    assert auto.update(2.0, 3.0, 1.0) == wide
    assert auto.update(2.0, 3.0, 1.0 + 0.9 * SHRINK_AFTER_S) == wide
    assert auto.update(2.0, 3.0, 1.0 + SHRINK_AFTER_S) == pytest.approx((1.8, 3.2))


def test_a_signal_that_needs_the_room_again_keeps_it() -> None:
    auto = AutoRange()
    wide = auto.update(0.0, 5.0, 0.0)
    for second in range(1, 30):
        is_large = second % 2
        assert auto.update(0.0 if is_large else 2.0, 5.0 if is_large else 3.0, second) == wide


def test_a_steady_signal_never_moves_the_range() -> None:
    auto = AutoRange()
    shown = {auto.update(2.0 + k % 7 * 0.001, 3.0 - k % 5 * 0.001, k / 30) for k in range(900)}
    assert len(shown) == 1


def test_another_signal_gets_its_own_range() -> None:
    auto = AutoRange()
    auto.update(0.0, 5.0, 0.0)
    auto.reset()
    assert auto.update(2.0, 3.0, 0.1) == pytest.approx((1.8, 3.2))


def test_a_signal_does_not_lie_on_the_frame() -> None:
    auto = AutoRange()
    assert auto.update(0.1, 4.9, 0.0)[0] < 0.1
    low, high = auto.update(0.0, 5.0, 0.1)
    assert low < 0.0
    assert high > 5.0
