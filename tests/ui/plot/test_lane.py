from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.plot.lane import GAP_PX, GLYPH_PX, Lane, Place


def test_a_word_follows_its_shape() -> None:
    assert Lane(800).place(100, 40) == Place(100, 100 + GLYPH_PX + GAP_PX)


def test_at_the_right_edge_both_move_left() -> None:
    place = Lane(800).place(790, 40)
    assert place is not None
    assert place.word_x is not None
    assert place.word_x + 40 <= 800


def test_a_word_goes_before_its_shape_where_the_room_behind_is_taken() -> None:
    lane = Lane(800)
    lane.place(100, 40)
    assert lane.place(70, 40) == Place(70, 70 - GAP_PX - 40)


def test_without_room_for_the_word_the_shape_remains() -> None:
    lane = Lane(800)
    lane.place(100, 40)
    lane.place(30, 20)
    assert lane.place(80, 40) == Place(80, None)


def test_where_it_is_too_crowded_nothing_is_drawn() -> None:
    lane = Lane(800)
    lane.place(100, 40)
    assert lane.place(105, 40) is None


@given(st.lists(st.tuples(st.floats(0, 1000), st.floats(5, 120)), max_size=60))
def test_nothing_overlaps(wanted: list[tuple[float, float]]) -> None:
    lane = Lane(1000)
    for left, word_px in wanted:
        lane.place(left, word_px)
    for one, other in pairwise(sorted(lane.taken)):
        assert one[1] < other[0]
