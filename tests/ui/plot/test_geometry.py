from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.plot.geometry import Axis, PlotGeometry
from desktop_app.ui.plot.time_axis import clock_ticks, relative_ticks

GEOMETRY = PlotGeometry(1000, 500, 30.0, (Axis(1.0, 5.0),))
LANE = GEOMETRY.lanes[0]


def test_now_is_at_the_right_and_the_window_at_the_left() -> None:
    assert GEOMETRY.x(0.0) == pytest.approx(GEOMETRY.area.right())
    assert GEOMETRY.x(-30.0) == pytest.approx(GEOMETRY.area.left())


def test_high_is_up() -> None:
    assert LANE.y(5.0) == pytest.approx(GEOMETRY.area.top())
    assert LANE.y(1.0) == pytest.approx(GEOMETRY.area.bottom())


def test_arrays_agree_with_single_values() -> None:
    values = np.array([-29.0, -3.3, 0.0])
    assert GEOMETRY.xs(values) == pytest.approx([GEOMETRY.x(float(v)) for v in values])
    assert LANE.ys(values) == pytest.approx([LANE.y(float(v)) for v in values])


def test_time_is_told_relative_to_now() -> None:
    ticks = relative_ticks(30.0, 920)
    assert ticks[0] == (0.0, "now")
    assert [word for _, word in ticks[1:]] == [
        f"\N{MINUS SIGN}{seconds} s" for seconds in (5, 10, 15, 20, 25, 30)
    ]


def test_short_windows_have_decimals() -> None:
    geometry = PlotGeometry(1000, 500, 1.0, (Axis(2.45, 2.55),))
    assert relative_ticks(1.0, 920)[1][1] == "\N{MINUS SIGN}0.2 s"
    assert geometry.lanes[0].ticks()[0][1] == "2.46 V"


@given(
    st.floats(200, 8000),
    st.floats(150, 4000),
    st.floats(0.001, 86_400),
    st.floats(-100, 100),
    st.floats(0.05, 1000),
)
def test_ticks_lie_in_the_picture_and_do_not_crowd(
    width: float, height: float, window_s: float, low: float, span: float
) -> None:
    geometry = PlotGeometry(width, height, window_s, (Axis(low, low + span),))
    (lane,) = geometry.lanes
    times = relative_ticks(window_s, geometry.area.width())
    xs = [geometry.x(offset) for offset, _ in times]
    ys = [lane.y(volts) for volts, _ in lane.ticks()]
    assert len({word for _, word in times}) == len(times)
    area = geometry.area
    assert all(area.left() - 1 <= x <= area.right() + 1 for x in xs)
    assert all(area.top() - 1 <= y <= area.bottom() + 1 for y in ys)
    assert all(abs(a - b) >= 60 for a, b in itertools.pairwise(xs)) or len(xs) <= 2
    assert all(abs(a - b) >= 20 for a, b in itertools.pairwise(ys)) or len(ys) <= 3
    words = [word for _, word in lane.ticks()]
    assert len(set(words)) == len(words)


@given(st.floats(1e9, 2e9), st.floats(0.001, 86_400), st.floats(200, 3000))
def test_a_picture_that_stands_still_has_round_times_of_day(
    end_s: float, window_s: float, width_px: float
) -> None:
    ticks = clock_ticks(end_s, window_s, width_px)
    assert all(-window_s * 1.001 - 1e-6 <= offset <= 1e-6 for offset, _ in ticks)
    assert len({word for _, word in ticks}) == len(ticks) or window_s > 80_000
    assert len(ticks) <= 11


def test_a_place_of_the_canvas_is_told_in_time_and_value() -> None:
    assert GEOMETRY.offset_s(GEOMETRY.x(-12.5)) == pytest.approx(-12.5)
    assert LANE.value_at(LANE.y(3.3)) == pytest.approx(3.3)


@given(st.integers(1, 6), st.floats(150, 3000))
def test_lanes_share_the_height_and_do_not_overlap(n_lanes: int, height: float) -> None:
    axes = tuple(Axis(0.0, 1.0, channels=(n,)) for n in range(n_lanes))
    geometry = PlotGeometry(1000, height, 30.0, axes)
    boxes = [lane.area for lane in geometry.lanes]
    assert boxes[0].top() == pytest.approx(geometry.area.top())
    assert all(a.bottom() < b.top() for a, b in itertools.pairwise(boxes))
    for number, box in enumerate(boxes):
        assert geometry.lane_at(box.center().y()) == number
        assert geometry.lane_of(number).area == box


def test_values_below_zero_have_the_same_minus_as_times() -> None:
    axes = (Axis(-2.0, 2.0),)
    words = [word for _, word in PlotGeometry(800, 400, 10.0, axes).lanes[0].ticks()]
    assert words[0] == "\N{MINUS SIGN}2.0 V"
    assert not any("-" in word for word in words)
