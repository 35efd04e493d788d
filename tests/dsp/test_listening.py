"""Which notes are made of a piece of a signal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.dsp.listening import Audible, notes_of

if TYPE_CHECKING:
    from desktop_app.dsp.listening import Span
    from desktop_app.dsp.tones import Note


def piece(
    values: list[float],
    *,
    gaps: tuple[Span, ...] = (),
    anomalies: tuple[Span, ...] = (),
) -> Audible:
    """One value a second from 1 s on, on an axis from 0 to 10."""
    known = np.array(values, dtype=np.float64)
    times_s = np.arange(1.0, len(values) + 1.0)
    return Audible(times_s, known, known, (0.0, 10.0), gaps, anomalies)


def shares(notes: list[Note]) -> list[float | None]:
    return [note.share for note in notes]


def test_every_value_gets_its_place_on_the_axis() -> None:
    assert shares(list(notes_of(piece([0, 5, 10, 2]), 0, 4, 4))) == [0.0, 0.5, 1.0, 0.2]


def test_a_value_is_held_until_the_next_one() -> None:
    assert shares(list(notes_of(piece([0, 10]), 0, 2, 4))) == [None, 0.0, 0.0, 1.0]
    assert shares(list(notes_of(piece([]), 0, 1, 2, last=5.0))) == [0.5, 0.5]


@pytest.mark.parametrize("spike_at", range(40))
def test_a_spike_of_one_sample_is_heard_wherever_it_is(spike_at: int) -> None:
    values = [5.0] * 40
    values[spike_at] = 9.0
    heard = shares(list(notes_of(piece(values), 0, 40, 4)))
    assert 0.9 in heard


def test_of_a_column_the_end_is_heard_that_is_farther_from_what_was_heard() -> None:
    columns = Audible(np.array([1.0, 2.0]), np.array([4.0, 1.0]), np.array([5.0, 5.0]), (0.0, 10.0))
    assert shares(list(notes_of(columns, 0, 2, 2, last=5.0))) == [0.4, 0.1]


def test_a_gap_is_silent_however_short_and_what_follows_is_heard() -> None:
    one = piece([5, 5, 5, 5], gaps=((2.4, 2.6),))
    assert shares(list(notes_of(one, 0, 4, 4))) == [0.5, 0.5, None, 0.5]


def test_a_gap_that_lasts_has_no_end() -> None:
    one = piece([5, 5], gaps=((2.0, None),))
    assert shares(list(notes_of(one, 0, 4, 4))) == [0.5, 0.5, None, None]


def test_notes_of_an_anomaly_say_so() -> None:
    one = piece([5, 5, 5, 5], anomalies=((1.5, 2.5),))
    assert [note.is_anomaly for note in notes_of(one, 0, 4, 4)] == [False, True, True, False]


def test_missing_samples_are_held_over_and_a_flat_axis_has_a_middle() -> None:
    one = piece([5, float("nan"), 5])
    assert shares(list(notes_of(one, 0, 3, 3))) == [0.5, 0.5, 0.5]
    flat = Audible(one.times_s, one.low, one.high, (5.0, 5.0))
    assert shares(list(notes_of(flat, 0, 1, 1))) == [0.5]
