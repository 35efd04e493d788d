from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.plot.geometry import PlotGeometry

GEOMETRY = PlotGeometry(1000, 500, window_s=30.0, low_volts=1.0, high_volts=5.0)


def test_now_is_at_the_right_and_the_window_at_the_left() -> None:
    assert GEOMETRY.x(0.0) == pytest.approx(GEOMETRY.area.right())
    assert GEOMETRY.x(-30.0) == pytest.approx(GEOMETRY.area.left())


def test_high_is_up() -> None:
    assert GEOMETRY.y(5.0) == pytest.approx(GEOMETRY.area.top())
    assert GEOMETRY.y(1.0) == pytest.approx(GEOMETRY.area.bottom())


def test_arrays_agree_with_single_values() -> None:
    values = np.array([-29.0, -3.3, 0.0])
    assert GEOMETRY.xs(values) == pytest.approx([GEOMETRY.x(float(v)) for v in values])
    assert GEOMETRY.ys(values) == pytest.approx([GEOMETRY.y(float(v)) for v in values])


def test_time_is_told_relative_to_now() -> None:
    ticks = GEOMETRY.time_ticks()
    assert ticks[0] == (0.0, "now")
    assert [word for _, word in ticks[1:]] == [
        f"\N{MINUS SIGN}{seconds} s" for seconds in (5, 10, 15, 20, 25, 30)
    ]


def test_short_windows_have_decimals() -> None:
    geometry = PlotGeometry(1000, 500, window_s=1.0, low_volts=2.45, high_volts=2.55)
    assert geometry.time_ticks()[1][1] == "\N{MINUS SIGN}0.2 s"
    assert geometry.volt_ticks()[0][1] == "2.46 V"


@given(
    st.floats(200, 8000),
    st.floats(150, 4000),
    st.floats(0.1, 86_400),
    st.floats(-100, 100),
    st.floats(0.05, 1000),
)
def test_ticks_lie_in_the_picture_and_do_not_crowd(
    width: float, height: float, window_s: float, low: float, span: float
) -> None:
    geometry = PlotGeometry(width, height, window_s, low, low + span)
    xs = [geometry.x(offset) for offset, _ in geometry.time_ticks()]
    ys = [geometry.y(volts) for volts, _ in geometry.volt_ticks()]
    area = geometry.area
    assert all(area.left() - 1 <= x <= area.right() + 1 for x in xs)
    assert all(area.top() - 1 <= y <= area.bottom() + 1 for y in ys)
    assert all(abs(a - b) >= 60 for a, b in itertools.pairwise(xs)) or len(xs) <= 2
    assert all(abs(a - b) >= 20 for a, b in itertools.pairwise(ys)) or len(ys) <= 3
    words = [word for _, word in geometry.volt_ticks()]
    assert len(set(words)) == len(words)
