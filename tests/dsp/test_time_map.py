from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.dsp.time_map import FINEST_S, TOLERANCE, TimeMap

BEGIN_S = 1.7e9


@given(
    st.sampled_from([10.0, 1e3, 1e5]),
    st.lists(st.tuples(st.integers(1, 300), st.floats(-3e-3, 3e-3)), min_size=1, max_size=40),
)
def test_every_time_is_true_to_a_part_of_a_sample(
    rate_hz: float, blocks: list[tuple[int, float]]
) -> None:
    times, wanted = TimeMap(), []
    first, start_s = 0, BEGIN_S
    for n, drift in blocks:
        step_s = (1 + drift) / rate_hz
        times.append(first, n, start_s, step_s, joins=first > 0)
        wanted += [start_s + k * step_s for k in range(n)]
        first, start_s = first + n, start_s + n * step_s
    allowed_s = max(1.5 * TOLERANCE / rate_hz, 2 * FINEST_S)
    got = times.times_s(np.arange(first))
    assert np.abs(got - np.array(wanted)).max() <= allowed_s
    assert got[-1] == times.time_s(first - 1)


def test_a_steady_day_needs_one_line() -> None:
    times = TimeMap()
    for k in range(10_000):
        times.append(100 * k, 100, BEGIN_S + k / 10, 1e-3, joins=k > 0)
    assert len(times._firsts) == 1


def test_an_interruption_begins_a_line() -> None:
    times = TimeMap()
    times.append(0, 100, BEGIN_S, 0.1, joins=False)
    times.append(100, 100, BEGIN_S + 60, 0.1, joins=False)
    assert times.time_s(99) == pytest.approx(BEGIN_S + 9.9)
    assert times.time_s(100) == BEGIN_S + 60


def test_what_is_forgotten_makes_room_and_the_rest_stays() -> None:
    times = TimeMap()
    for k in range(100):
        times.append(10 * k, 10, BEGIN_S + 100 * k, 0.1, joins=False)
    times.forget_before(800)
    assert len(times._firsts) < 30
    assert times.time_s(905) == pytest.approx(BEGIN_S + 9000.5)


def test_a_part_tells_the_same_times_and_does_not_grow() -> None:
    times = TimeMap()
    for k in range(20):
        times.append(10 * k, 10, BEGIN_S + k, 0.05, joins=False)
    for first, end in ((0, 200), (5, 6), (10, 20), (19, 21), (150, 200)):
        indexes = np.arange(first, end)
        part = times.part(first, end)
        np.testing.assert_array_equal(part.times_s(indexes), times.times_s(indexes))
        assert len(part._firsts) == (end - 1) // 10 - first // 10 + 1
