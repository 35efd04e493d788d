"""What is kept of earlier answers never shows: every answer is that of the rows themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.dsp.columns import columns
from desktop_app.dsp.kept_columns import KeptColumns
from desktop_app.dsp.pyramid import Pyramid

if TYPE_CHECKING:
    from desktop_app.dsp.columns import Extremes, IndexArray

N_ROWS = 3000
WIDTHS = (2, 8, 32, 64)


class Growing:
    """Rows of two channels that come little by little, and how many were looked at."""

    def __init__(self) -> None:
        self._rows = np.random.default_rng(3).normal(size=(N_ROWS, 2))
        self._pyramid = Pyramid(N_ROWS, 2)
        self.n_asked = 0

    @property
    def end(self) -> int:
        return self._pyramid.end_index

    def grow(self, n: int) -> None:
        self._pyramid.append(self._rows[self.end : self.end + n])

    def columns(self, first: int, end: int, width: int) -> tuple[IndexArray, Extremes]:
        self.n_asked += end - first
        return columns(self._pyramid, first, end, width)


steps = st.tuples(st.integers(0, 200), st.integers(0, 900), st.sampled_from(WIDTHS))


@given(st.lists(steps, max_size=12), st.integers(0, 40))
def test_every_answer_is_that_of_the_rows(asked: list[tuple[int, int, int]], begin: int) -> None:
    rows, kept = Growing(), KeptColumns()
    rows.grow(begin + 1)
    for n_more, n_back, width in asked:
        rows.grow(n_more)
        first = max(begin, rows.end - n_back) // width * width
        first = max(first, begin)
        starts, found = kept.columns(rows, first, rows.end, width)
        true_starts, true = rows.columns(first, rows.end, width)
        assert starts.tolist() == true_starts.tolist()
        np.testing.assert_array_equal(found[0], true[0])
        np.testing.assert_array_equal(found[1], true[1])


def test_a_picture_that_moves_on_looks_at_what_is_new() -> None:
    rows, kept = Growing(), KeptColumns()
    rows.grow(2048)
    kept.columns(rows, 0, rows.end, 16)
    rows.grow(40)
    rows.n_asked = 0
    kept.columns(rows, 64, rows.end, 16)
    assert rows.n_asked == 40
