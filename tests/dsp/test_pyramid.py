from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.dsp.columns import columns
from desktop_app.dsp.pyramid import Pyramid

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray


def direct(values: FloatArray, offset: int, width: int) -> tuple[list[int], FloatArray, FloatArray]:
    """The columns of `values`, whose first row has index `offset`, by plain loops."""
    numbers = range(offset // width, -(-(offset + len(values)) // width)) if len(values) else ()
    low, high = [], []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # nanmin of a column with nothing in it
        for column in numbers:
            part = values[max(0, column * width - offset) : (column + 1) * width - offset]
            low.append(np.nanmin(part, axis=0))
            high.append(np.nanmax(part, axis=0))
    shape = (-1, values.shape[1])
    return (
        [column * width for column in numbers],
        np.array(low, dtype=float).reshape(shape),
        np.array(high, dtype=float).reshape(shape),
    )


def assert_columns(pyramid: Pyramid, held: FloatArray, first: int, end: int, width: int) -> None:
    starts, (low, high) = columns(pyramid, first, end, width)
    offset = pyramid.first_index
    expected = direct(held[first - offset : end - offset], first, width)
    assert starts.tolist() == expected[0]
    np.testing.assert_array_equal(low, expected[1])
    np.testing.assert_array_equal(high, expected[2])


@settings(deadline=None)
@given(
    st.integers(1, 3000),
    st.lists(st.tuples(st.booleans(), st.integers(0, 900)), min_size=1, max_size=20),
    st.data(),
)
def test_columns_equal_a_direct_computation(
    capacity: int, steps: list[tuple[bool, int]], data: st.DataObject
) -> None:
    rng = np.random.default_rng(len(steps))
    pyramid = Pyramid(capacity, 2)
    everything = np.empty((0, 2))
    for is_missing, count in steps:
        rows = rng.normal(size=(count, 2))
        rows[rng.random((count, 2)) < 0.2] = np.nan
        if is_missing:
            rows[:] = np.nan
        pyramid.append(rows)
        everything = np.concatenate([everything, rows])

    held = everything[-capacity:]
    assert pyramid.end_index == len(everything)
    assert pyramid.end_index - pyramid.first_index == len(held)
    first = data.draw(st.integers(pyramid.first_index, pyramid.end_index))
    end = data.draw(st.integers(first, pyramid.end_index))
    width = data.draw(st.one_of(st.sampled_from([1, 2, 16, 32, 256, 1024]), st.integers(1, 500)))
    assert_columns(pyramid, held, first, end, width)


@pytest.mark.parametrize("width", [2**k for k in range(17)])
def test_spike_of_one_sample_is_seen_at_every_zoom(width: int) -> None:
    pyramid = Pyramid(100_000, 1)
    values = np.full((120_000, 1), 2.5)
    values[77_777] = 4.9
    for part in np.array_split(values, 171):
        pyramid.append(part)

    starts, (low, high) = columns(pyramid, 20_000, 120_000, width)

    assert high.max() == 4.9
    assert starts[high[:, 0].argmax()] == 77_777 // width * width
    assert low.min() == 2.5


def test_peak_keeps_its_height_while_the_picture_scrolls() -> None:
    rng = np.random.default_rng(3)
    pyramid = Pyramid(10_000, 1)
    pyramid.append(rng.normal(size=(9000, 1)))
    heights: dict[int, float] = {}
    for scrolled in range(200):
        starts, (_, high) = columns(pyramid, scrolled, 8000 + scrolled, 64)
        whole = zip(starts[1:-1].tolist(), high[1:-1, 0].tolist(), strict=True)
        for start, height in whole:
            assert heights.setdefault(start, height) == height


def test_appending_ten_million_samples_at_once_keeps_only_the_newest() -> None:
    pyramid = Pyramid(1000, 1)
    pyramid.append(np.arange(10_000_000, dtype=np.float64)[:, None])
    _, (low, high) = columns(pyramid, 9_999_000, 10_000_000, 10_000_000)
    assert (low.tolist(), high.tolist()) == ([[9_999_000]], [[9_999_999]])


def test_samples_that_are_not_held_are_refused() -> None:
    pyramid = Pyramid(1000, 1)
    pyramid.append(np.zeros((2000, 1)))
    with pytest.raises(IndexError, match="1000 to 2000 are held"):
        pyramid.copy(0, 2000)


def test_columns_are_copies() -> None:
    pyramid = Pyramid(1000, 1)
    pyramid.append(np.ones((512, 1)))
    _, (low, _) = columns(pyramid, 0, 512, 16)
    low[:] = -1
    assert columns(pyramid, 0, 512, 16)[1][0].min() == 1
