"""A picture follows what is new."""

from __future__ import annotations

from desktop_app.ui.presenters.pace import LOOK_EVERY_MS, Pace

BEGIN_S = 1_760_000_000.0


def drawn_at_ms(
    arrivals_ms: list[int], until_ms: int = 200, takes_ms: int = 4, *, is_behind: bool = False
) -> list[int]:
    """When pictures are begun of rows that arrive one at a time."""
    pace, drawn, free_ms = Pace(), list[int](), 0
    for now_ms in range(0, until_ms, LOOK_EVERY_MS):
        now_s, end_row = BEGIN_S + now_ms / 1000, sum(at <= now_ms for at in arrivals_ms)
        if now_ms >= free_ms and pace.is_due(now_s, end_row, is_behind=is_behind):
            pace.begin(now_s, end_row)
            free_ms = now_ms + takes_ms
            pace.done(BEGIN_S + free_ms / 1000)
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


def test_something_new_just_after_a_picture_waits_until_the_window_has_rested() -> None:
    assert drawn_at_ms([2], until_ms=50) == [0, 15, 40]


def test_pictures_that_take_long_leave_the_window_time_for_other_things() -> None:
    assert drawn_at_ms(list(range(200)), takes_ms=15) == list(range(0, 200, 25))


def test_while_judging_does_not_keep_up_it_has_half_of_the_time_or_more() -> None:
    everything = list(range(200))
    assert drawn_at_ms(everything, is_behind=True) == list(range(0, 200, 30))
    assert drawn_at_ms(everything, is_behind=True, takes_ms=40) == list(range(0, 200, 80))


def test_a_picture_that_nobody_paints_is_drawn_again_only_as_time_goes_on() -> None:
    pace = Pace()
    pace.begin(BEGIN_S, 1)
    assert not pace.is_due(BEGIN_S + 0.020, 2)
    assert pace.is_due(BEGIN_S + 0.025, 2)
