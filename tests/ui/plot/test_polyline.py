from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

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
    assert line.n_segments == 4
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


def test_its_length_tells_what_it_costs() -> None:
    volts = np.array([0.0, 3.0, 1.0])
    line = line_of(volts, volts)
    assert line.length_px == pytest.approx(5.0)
    line.clear()
    assert (line.length_px, line.n_segments) == (0.0, 0)
