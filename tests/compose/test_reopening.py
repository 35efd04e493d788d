from __future__ import annotations

import pytest

from desktop_app.compose.reopening import Reopening
from desktop_app.core.errors import SourceAbsentError, SourceError

ABSENT = SourceAbsentError("It is not there.")
REFUSED = SourceError("It is busy.")


def pauses(errors: list[SourceError], *, spread: float = 1.0) -> list[float]:
    reopening = Reopening(uniform=lambda low, high: (low + high) / 2 * spread)
    reopening.begin(100.0)
    assert reopening.wait_s(100.0) <= 0
    waits = []
    for error in errors:
        reopening.failed(error, 100.0)
        waits.append(reopening.wait_s(100.0))
    return waits


def test_an_absent_device_is_looked_for_every_half_second_for_ever() -> None:
    assert pauses([ABSENT] * 50) == [0.5] * 50


def test_a_device_that_refuses_is_tried_ever_more_rarely_up_to_half_a_minute() -> None:
    assert pauses([REFUSED] * 9) == [0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0, 30.0]


def test_a_device_that_was_pulled_out_in_between_is_tried_soon_again() -> None:
    assert pauses([REFUSED, REFUSED, REFUSED, ABSENT, REFUSED]) == [0.5, 1.0, 2.0, 0.5, 0.5]


def test_pauses_after_refusals_are_spread_by_a_fifth() -> None:
    asked: list[tuple[float, float]] = []

    def uniform(low: float, high: float) -> float:
        asked.append((low, high))
        return high

    reopening = Reopening(uniform)
    reopening.failed(REFUSED, 0.0)
    assert asked == [(0.8, 1.2)]
    assert reopening.wait_s(0.0) == pytest.approx(0.6)
