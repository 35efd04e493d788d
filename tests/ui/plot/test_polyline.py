from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from desktop_app.ui.plot.polyline import Polyline

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray


def line_of(low: FloatArray, high: FloatArray) -> Polyline:
    line = Polyline()
    line.add(np.arange(float(low.size)), low, high)
    return line


def test_single_samples_make_one_point_each() -> None:
    volts = np.array([1.0, 2.0, 3.0])
    assert line_of(volts, volts).segments().tolist() == [[0, 1, 1, 2], [1, 2, 2, 3]]


def test_every_minimum_and_maximum_is_drawn() -> None:
    rng = np.random.default_rng(3)
    low = rng.uniform(0, 2, 500)
    high = low + rng.uniform(0, 3, 500)
    columns = line_of(low, high).segments()[0::2]
    assert (columns[:, 0] == columns[:, 2]).all()
    assert list(columns[:, (1, 3)].min(axis=1)) == list(low)
    assert list(columns[:, (1, 3)].max(axis=1)) == list(high)


def test_a_column_is_entered_from_the_side_the_line_comes_from() -> None:
    low, high = np.array([1.0, 2.0, 1.0]), np.array([1.5, 2.5, 1.5])
    segments = line_of(low, high).segments()
    assert [segments[0, 1], *segments[:, 3]] == [1.0, 1.5, 2.0, 2.5, 1.5, 1.0]


def test_pieces_are_not_joined() -> None:
    line = Polyline()
    for start in (0.0, 10.0):
        line.add(start + np.arange(3.0), np.zeros(3), np.zeros(3))
    assert len(line.segments()) == 4
    assert not any(row[0] <= 5 <= row[2] for row in line.segments())


def test_a_lone_sample_can_be_seen() -> None:
    one = np.array([7.0])
    (segment,) = line_of(one, one).segments()
    assert segment[2] > segment[0]


def test_the_input_is_left_alone() -> None:
    low = np.array([3.0, 2.0, 1.0])
    low.flags.writeable = False
    line_of(low, low + 1)
    assert list(low) == [3.0, 2.0, 1.0]


def crowd(n: int = 900, seed: int = 1) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Three columns a pixel of noise with one spike."""
    rng = np.random.default_rng(seed)
    lows: FloatArray = rng.uniform(100, 120, n)
    highs = lows - rng.uniform(0, 30, n)
    highs[n // 2] = 3.0
    xs: FloatArray = np.linspace(0, (n - 1) / 3, n)
    return xs, lows, highs


def test_a_crowd_is_drawn_as_one_bar_a_pixel_that_covers_all_of_it() -> None:
    xs, lows, highs = crowd()
    line = Polyline()
    line.add(xs, lows, highs)
    bars = line.segments(is_plain=True)
    assert len(bars) == 300
    assert (np.diff(bars[:, 0]) == 1).all()
    for pixel, (_, top, _, bottom) in enumerate(bars):
        part = slice(3 * pixel, 3 * pixel + 3)
        assert top <= highs[part].min()
        assert bottom >= lows[part].max()
    tops, bottoms = bars[:, 1], bars[:, 3]
    assert (tops[1:] <= bottoms[:-1]).all()
    assert (bottoms[1:] >= tops[:-1]).all()  # neighbours touch: the line has no holes


def test_a_bar_is_never_taller_than_the_line_it_stands_for() -> None:
    xs, lows, highs = crowd()
    line = Polyline()
    line.add(xs, lows, highs)
    bars, joined = line.segments(is_plain=True), line.segments()
    assert bars[:, 1].min() == joined[:, (1, 3)].min() == 3.0
    assert bars[:, 3].max() == joined[:, (1, 3)].max()


def test_few_columns_stay_a_line_whatever_the_pen() -> None:
    volts = np.array([0.0, 50.0, 0.0, 50.0])
    line = Polyline()
    line.add(np.arange(0.0, 160.0, 40.0), volts, volts)
    assert line.segments(is_plain=True).tolist() == line.segments().tolist()
