"""An hour behind a link that hands over every 16 ms, from a clock that is half a percent off."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import pytest

from desktop_app.core.messages import Decoded
from desktop_app.dsp.timebase import Timebase

BEGIN_S = 1.7e9
BURST_S = 0.016


@dataclass(frozen=True)
class Resonator:
    """A board whose clock runs `ppm` too fast, sending `rows` samples at a time."""

    rate_hz: float
    ppm: float
    rows: int
    has_clock: bool

    def run(self, first: int) -> Decoded:
        period_s = 1 / self.rate_hz
        return Decoded(
            np.zeros((self.rows, 1)),
            index=first if self.has_clock else None,
            device_us=round(first * period_s * 1e6) if self.has_clock else None,
            period_s=period_s,
        )

    def taken_s(self, index: int) -> float:
        return BEGIN_S + index / (self.rate_hz * (1 + self.ppm * 1e-6))


def follow(
    board: Resonator, duration_s: float, *, jitter_s: float = 0.0005
) -> tuple[Timebase, float, dict[int, float]]:
    """The time base, the worst error in seconds after the first ten, and ppm by full minute."""
    rng = np.random.default_rng(1)
    timebase = Timebase(10.0)
    worst_s = 0.0
    ppm_by_minute: dict[int, float] = {}
    within = np.arange(board.rows) / (board.rate_hz * (1 + board.ppm * 1e-6))
    for first in range(0, int(duration_s * board.rate_hz), board.rows):
        last_s = board.taken_s(first + board.rows - 1)
        burst_s = math.ceil((last_s - BEGIN_S) / BURST_S) * BURST_S + BEGIN_S
        block = timebase.stamp(board.run(first), burst_s + abs(rng.normal(0, jitter_s)))
        truth_s = board.taken_s(first) + within
        if truth_s[0] > BEGIN_S + 10:
            worst_s = max(worst_s, float(np.abs(block.times_s() - truth_s).max()))
        minute, second = divmod(last_s - BEGIN_S, 60)
        if minute and second < 0.5 and timebase.ppm is not None:
            ppm_by_minute.setdefault(int(minute), timebase.ppm)
    return timebase, worst_s, ppm_by_minute


@pytest.mark.parametrize("ppm", [5000.0, -5000.0])
@pytest.mark.parametrize("rate_hz", [10.0, 1000.0])
def test_two_minutes_of_frames_are_true(rate_hz: float, ppm: float) -> None:
    board = Resonator(rate_hz, ppm, rows=max(1, int(rate_hz / 50)), has_clock=True)
    # What ten arrivals a second can tell is all in their bursts; among many, jitter averages out.
    jitter_s = 0.0005 if rate_hz > 100 else 0.0
    _, worst_s, ppm_by_minute = follow(board, 125.0, jitter_s=jitter_s)
    assert worst_s <= max(1 / rate_hz, 0.001)
    assert all(abs(measured - ppm) <= 2 for measured in ppm_by_minute.values())
    assert set(ppm_by_minute) == {1, 2}


@pytest.mark.parametrize("jitter_s", [0.0005, 0.002, 0.005])
@pytest.mark.parametrize("ppm", [5000.0, -12.0])
def test_the_ppm_of_a_slow_board_is_as_uncertain_as_it_says(ppm: float, jitter_s: float) -> None:
    board = Resonator(10.0, ppm, rows=1, has_clock=True)
    for duration_s in (60.0, 120.0, 300.0):
        timebase, _, _ = follow(board, duration_s, jitter_s=jitter_s)
        assert timebase.ppm is not None
        assert abs(timebase.ppm - ppm) <= timebase.ppm_uncertainty < 300.0


def test_two_minutes_of_lines_are_true() -> None:
    board = Resonator(10.0, 5000.0, rows=1, has_clock=False)
    _, worst_s, ppm_by_minute = follow(board, 125.0, jitter_s=0.0)
    assert worst_s <= 0.1
    assert all(abs(measured - 5000.0) <= 2 for measured in ppm_by_minute.values())


@pytest.mark.slow
def test_an_hour_of_frames_is_true() -> None:
    board = Resonator(1000.0, 5000.0, rows=20, has_clock=True)
    timebase, worst_s, ppm_by_minute = follow(board, 3601.0)
    assert worst_s <= 0.001
    assert len(ppm_by_minute) == 59
    assert max(abs(measured - 5000.0) for measured in ppm_by_minute.values()) <= 2
    assert timebase.rate_hz == pytest.approx(1005.0, rel=2e-6)


def test_nothing_is_said_of_a_clock_before_it_was_seen_long_enough() -> None:
    board = Resonator(1000.0, 5000.0, rows=20, has_clock=True)
    timebase, _, _ = follow(board, 5.0)
    assert timebase.ppm is None


def test_a_board_that_does_not_tell_its_period_has_no_ppm() -> None:
    timebase = Timebase(10.0)
    for second in range(60):
        timebase.stamp(Decoded(np.zeros((10, 1))), BEGIN_S + second)
    assert timebase.ppm is None


def test_a_new_rate_begins_a_new_fit_at_once() -> None:
    timebase = Timebase(10.0)
    timebase.stamp(Decoded(np.zeros((1, 1)), period_s=0.1), BEGIN_S)
    block = timebase.stamp(
        Decoded(np.zeros((20, 1)), 0, 0, restarted=True, period_s=0.001), BEGIN_S + 1
    )
    assert block.segment == 1
    assert block.rate_hz == pytest.approx(1000.0)
    assert timebase.nominal_rate_hz == pytest.approx(1000.0)
