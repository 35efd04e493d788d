"""Rows that are not there, told from the times of those that are."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.detection.gaps import find_gaps, parting, samples_lacking, unusual

RATE_HZ = 10.0
REGULAR_S = np.arange(1000) / RATE_HZ
EPOCH_S = 1.7e9


@pytest.mark.parametrize("start_s", [0.0, EPOCH_S, -5.0])
@pytest.mark.parametrize("n_lost", [1, 2, 40, 5_000_000])
def test_rows_that_are_not_there_are_counted(n_lost: int, start_s: float) -> None:
    times_s = start_s + np.concatenate((REGULAR_S, 100.0 + n_lost / RATE_HZ + REGULAR_S))
    lacking = samples_lacking(times_s, RATE_HZ)
    assert np.flatnonzero(lacking).tolist() == [1000]
    assert lacking[1000] == n_lost


@pytest.mark.parametrize(
    "times_s",
    [
        np.floor(REGULAR_S),
        np.ceil(REGULAR_S / 30.0) * 30.0,
        REGULAR_S + 0.04 * np.sin(np.arange(1000) ** 2),
        REGULAR_S[::-1],
        np.zeros(1000),
        # A clock that is set back.
        np.concatenate((REGULAR_S, REGULAR_S)),
        REGULAR_S * 1.0004,
    ],
    ids=["whole seconds", "batches", "jitter", "backwards", "one time", "set back", "slow clock"],
)
def test_coarse_late_and_repeated_times_lack_nothing(times_s: np.ndarray) -> None:
    assert not samples_lacking(times_s, RATE_HZ)[100:].any()


def test_what_was_late_and_then_made_up_for_is_a_gap_once_at_most() -> None:
    times_s = REGULAR_S.copy()
    for first in (300, 340, 380):
        times_s[first : first + 8] = times_s[first + 8]
    assert np.flatnonzero(samples_lacking(times_s, RATE_HZ)).tolist() == [300]


@pytest.mark.parametrize(("n_lost", "is_news"), [(30, False), (45, False), (46, True)])
def test_a_gap_is_news_where_it_is_longer_than_those_of_the_baseline(
    n_lost: int, is_news: bool
) -> None:
    lacking = np.zeros(1000, dtype=np.int64)
    lacking[100] = 30
    lacking[700] = n_lost
    assert np.flatnonzero(unusual(lacking, 200)).tolist() == ([700] if is_news else [])
    assert np.flatnonzero(parting(lacking, 200)).tolist() == [100, 700]


def test_what_comes_at_every_row_is_how_they_come_by_now() -> None:
    lacking = np.zeros(3000, dtype=np.int64)
    lacking[1000:] = 1
    assert np.flatnonzero(unusual(lacking, 200)).tolist() == list(range(1000, 1040))
    lacking[2500] = 500
    assert not unusual(lacking, 200)[2500]
    lacking[:200] = 1
    assert np.flatnonzero(unusual(lacking, 200)).tolist() == [2500]


@pytest.mark.parametrize(("times_s", "rate_hz"), [(None, RATE_HZ), (REGULAR_S * 300, 1 / 30)])
def test_slow_records_and_rows_without_times_have_no_gaps(
    times_s: np.ndarray | None, rate_hz: float
) -> None:
    if times_s is not None:
        times_s = np.delete(times_s, slice(500, 510))
    found = find_gaps(times_s, 990, rate_hz, 200)
    assert not found.lacking.any()
    assert not found.is_parted.any()
    assert not found.is_news.any()


@given(
    st.lists(st.floats(-1e12, 1e12), min_size=1, max_size=60),
    st.floats(0.2, 1e6),
    st.integers(1, 59),
)
def test_any_times_have_gaps_that_do_not_depend_on_what_follows(
    times: list[float], rate_hz: float, n: int
) -> None:
    times_s = np.array(times)
    whole = find_gaps(times_s, len(times_s), rate_hz, 8)
    part = find_gaps(times_s[:n], len(times_s[:n]), rate_hz, 8)
    assert (whole.lacking >= 0).all()
    assert not (whole.is_news & ~whole.is_parted).any()
    for name in ("lacking", "is_parted", "is_news"):
        assert np.array_equal(getattr(whole, name)[:n], getattr(part, name))
