from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.presenters.view_state import LONGEST_S, SHORTEST_S, Extent, ViewState

EXTENT = Extent(0.0, 1000.0)
LIVE = ViewState(span_s=30.0)


def test_a_view_follows_until_it_is_held() -> None:
    assert LIVE.right_s(50.0) == 50.0
    assert LIVE.behind_s(50.0) is None
    held = LIVE.stopped(50.0)
    assert held.right_s(62.4) == 50.0
    assert held.behind_s(62.4) == pytest.approx(12.4)
    assert held.stopped(70.0) == held
    assert held.followed() == LIVE


def test_looking_back_stops_following_and_coming_back_follows_again() -> None:
    back = LIVE.moved(0.5, EXTENT)
    assert back.end_s == 985.0
    assert back.moved(-0.2, EXTENT).end_s == 991.0
    assert back.moved(-0.5, EXTENT).is_live
    assert back.moved(-5.0, EXTENT).is_live


def test_zooming_keeps_the_place_under_the_pointer() -> None:
    held = LIVE.stopped(500.0)
    zoomed = held.zoomed(0.5, 0.25, EXTENT)
    assert zoomed.end_s is not None
    assert zoomed.end_s - zoomed.span_s * 0.75 == pytest.approx(500.0 - 30.0 * 0.75)
    assert LIVE.zoomed(0.5, 0.25, EXTENT) == ViewState(span_s=15.0)


def test_a_moment_is_shown_in_the_middle() -> None:
    assert LIVE.shown_at(300.0, EXTENT).end_s == 315.0
    assert LIVE.shown_at(999.0, EXTENT).end_s == 1000.0  # nothing is there after now


@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("zoom"), st.floats(0.01, 100), st.floats(0, 1)),
            st.tuples(st.just("move"), st.floats(-10, 10), st.just(0.0)),
            st.tuples(st.just("hold"), st.just(0.0), st.just(0.0)),
        ),
        max_size=20,
    )
)
def test_no_hand_can_leave_the_signal(steps: list[tuple[str, float, float]]) -> None:
    view = LIVE
    for what, by, share in steps:
        if what == "zoom":
            view = view.zoomed(by, share, EXTENT)
        elif what == "move":
            view = view.moved(by, EXTENT)
        else:
            view = view.stopped(EXTENT.now_s)
        assert SHORTEST_S <= view.span_s <= LONGEST_S
        end_s = view.right_s(EXTENT.now_s)
        assert EXTENT.start_s < end_s <= EXTENT.now_s


def test_a_lane_has_a_range_of_its_own_until_it_is_automatic_again() -> None:
    view = LIVE.with_range(1, (0.0, 5.0)).with_range(0, (1.0, 2.0)).with_range(1, (2.0, 3.0))
    assert view.range_of(1) == (2.0, 3.0)
    assert view.range_of(0) == (1.0, 2.0)
    assert view.with_range(1, None).range_of(1) is None
