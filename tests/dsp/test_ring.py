from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.dsp.ring import RingBuffer


def rows(
    first: int, end: int, n_channels: int = 2
) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    return np.arange(first, end, dtype=np.float64)[:, None] + np.arange(n_channels) / 10


def test_newest_rows_are_kept_under_their_index() -> None:
    ring = RingBuffer(5, 2)
    ring.append(rows(0, 4))
    ring.append(rows(4, 8))

    assert (ring.first_index, ring.end_index) == (3, 8)
    np.testing.assert_array_equal(ring.copy(3, 8), rows(3, 8))


def test_copies_do_not_change_when_the_ring_goes_on() -> None:
    ring = RingBuffer(4, 2)
    ring.append(rows(0, 4))
    copy = ring.copy(0, 4)

    ring.append(rows(4, 8))

    np.testing.assert_array_equal(copy, rows(0, 4))


def test_rows_that_never_came_read_as_missing() -> None:
    ring = RingBuffer(6, 1)
    ring.append(rows(0, 2, 1))
    ring.skip(2)
    ring.append(rows(4, 5, 1))
    np.testing.assert_array_equal(ring.copy(0, 5)[:, 0], [0, 1, np.nan, np.nan, 4])


def test_empty_ring_may_begin_at_any_index() -> None:
    ring = RingBuffer(6, 1)
    ring.skip(10**12)
    ring.append(rows(0, 2, 1))
    assert (ring.first_index, ring.end_index) == (10**12, 10**12 + 2)


@pytest.mark.parametrize(("first", "end"), [(2, 4), (3, 9), (5, 4), (-1, 4)])
def test_rows_not_held_are_refused(first: int, end: int) -> None:
    ring = RingBuffer(5, 2)
    ring.append(rows(0, 8))
    with pytest.raises(IndexError, match="3 to 8 are held"):
        ring.copy(first, end)


STEPS = st.lists(st.tuples(st.booleans(), st.integers(0, 40)), max_size=30)


@given(st.integers(1, 20), STEPS)
def test_ring_equals_the_end_of_a_list_that_forgets_nothing(
    capacity: int, steps: list[tuple[bool, int]]
) -> None:
    ring = RingBuffer(capacity, 1)
    everything: list[float] = []
    begin = 0
    for is_missing, count in steps:
        if is_missing:
            ring.skip(count)
            begin += 0 if everything else count
            everything += [np.nan] * count if everything else []
        else:
            new = np.arange(count, dtype=np.float64) + len(everything)
            ring.append(new[:, None])
            everything += new.tolist()

        held = everything[-capacity:]
        assert ring.end_index == begin + len(everything)
        assert ring.end_index - ring.first_index == len(held)
        np.testing.assert_array_equal(ring.copy(ring.first_index, ring.end_index)[:, 0], held)
