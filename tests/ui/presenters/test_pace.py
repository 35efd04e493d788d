"""A picture follows what is new."""

from __future__ import annotations

from desktop_app.ui.presenters.pace import LOOK_EVERY_MS, Pace

BEGIN_S = 1_760_000_000.0


def drawn_at_ms(arrivals_ms: list[int], until_ms: int = 200) -> list[int]:
    """When pictures are drawn of rows that arrive one at a time."""
    pace, drawn = Pace(), []
    for now_ms in range(0, until_ms, LOOK_EVERY_MS):
        now_s, end_row = BEGIN_S + now_ms / 1000, sum(at <= now_ms for at in arrivals_ms)
        if pace.is_due(now_s, end_row):
            pace.draw(now_s, end_row)
            drawn.append(now_ms)
    return drawn


def test_without_anything_new_there_are_forty_pictures_a_second() -> None:
    assert drawn_at_ms([]) == list(range(0, 200, 25))


def test_what_comes_every_now_and_then_is_drawn_at_the_next_look() -> None:
    arrivals_ms = list(range(0, 190, 18))
    drawn = drawn_at_ms(arrivals_ms)
    waits_ms = [min(at for at in drawn if at >= came) - came for came in arrivals_ms]
    assert max(waits_ms) < LOOK_EVERY_MS


def test_what_comes_all_the_time_is_drawn_no_sooner_than_it_can_be_seen() -> None:
    assert drawn_at_ms(list(range(200))) == list(range(0, 200, 15))


def test_something_new_just_after_a_picture_waits_for_the_shortest_time() -> None:
    assert drawn_at_ms([2], until_ms=50) == [0, 15, 40]
