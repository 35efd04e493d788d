from __future__ import annotations

import threading
import time
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop_app.core.messages import SampleBlock
from desktop_app.dsp.history import SampleHistory

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray

BEGIN_S = 1.7e9
RATE_HZ = 100.0


def block(
    first_index: int,
    volts: FloatArray | list[float],
    *,
    segment: int = 0,
    start_s: float | None = None,
) -> SampleBlock:
    rows = np.array(volts, dtype=np.float64)
    rows = rows[:, None] if rows.ndim == 1 else rows
    start_s = BEGIN_S + first_index / RATE_HZ if start_s is None else start_s
    return SampleBlock(first_index, segment, start_s, RATE_HZ, rows)


def filled(n_samples: int, capacity: int = 100_000) -> SampleHistory:
    history = SampleHistory(capacity, 1)
    for first in range(0, n_samples, 77):
        count = min(77, n_samples - first)
        history.append(block(first, np.arange(first, first + count, dtype=np.float64)))
    return history


def test_empty_history_has_nothing_to_show() -> None:
    history = SampleHistory(100, 2)

    assert history.latest() is None
    assert (history.start_s, history.end_s, history.end_index) == (None, None, 0)
    assert history.trace(0, 1e10, 100) == ()
    assert history.gaps(0, 1e10) == ()
    times_s, volts = history.values(0, 1e10)
    assert (times_s.shape, volts.shape) == ((0,), (0, 2))


def test_latest_is_the_newest_sample() -> None:
    latest = filled(150).latest()
    assert latest is not None
    assert latest[0] == pytest.approx(BEGIN_S + 1.49)
    assert latest[1].tolist() == [149.0]


def test_few_samples_are_drawn_as_they_are_with_one_neighbour_on_either_side() -> None:
    (trace,) = filled(1000).trace(BEGIN_S + 2.0, BEGIN_S + 3.0, 500)

    assert trace.samples_per_column == 1
    assert trace.low[:, 0].tolist() == list(range(199, 302))
    np.testing.assert_array_equal(trace.low, trace.high)
    np.testing.assert_allclose(trace.times_s, BEGIN_S + np.arange(199, 302) / RATE_HZ)


def test_span_between_two_samples_still_shows_the_line_between_them() -> None:
    (trace,) = filled(1000).trace(BEGIN_S + 2.002, BEGIN_S + 2.008, 500)
    assert trace.low[:, 0].tolist() == [200, 201]


def test_many_samples_are_drawn_as_whole_columns_of_the_absolute_grid() -> None:
    (trace,) = filled(10_000).trace(BEGIN_S + 20.05, BEGIN_S + 80.05, 1000)

    assert trace.samples_per_column == 8
    assert trace.low[0, 0] % 8 == 0
    np.testing.assert_array_equal(trace.high - trace.low, np.full((len(trace.times_s), 1), 7.0))
    np.testing.assert_allclose(trace.times_s, BEGIN_S + trace.low[:, 0] / RATE_HZ)
    assert trace.times_s[0] <= BEGIN_S + 20.05
    assert trace.times_s[-1] + 8 / RATE_HZ >= BEGIN_S + 80.05


@pytest.mark.parametrize("max_columns", [1, 2, 10, 300, 1000, 5000, 20_000])
def test_number_of_columns_is_about_what_was_asked_for(max_columns: int) -> None:
    (trace,) = filled(10_000).trace(BEGIN_S, BEGIN_S + 100.0, max_columns)
    assert min(10_000, max_columns // 2) <= len(trace.times_s) <= 1.1 * max_columns + 1


def test_zoom_of_exactly_as_many_samples_as_columns_does_not_flicker() -> None:
    history = filled(10_000)
    widths = {
        trace.samples_per_column
        for k in range(200)
        for trace in history.trace(BEGIN_S + k * 0.0073, BEGIN_S + 10 + k * 0.0073, 1000)
    }
    assert widths == {1}


def test_segments_are_never_joined() -> None:
    history = SampleHistory(1000, 1)
    history.append(block(0, [1.0] * 100))
    history.append(block(100, [2.0] * 100, segment=1, start_s=BEGIN_S + 10))

    first, second = history.trace(BEGIN_S, BEGIN_S + 20, 20)

    assert (first.segment, second.segment) == (0, 1)
    assert (first.high.max(), second.low.min()) == (1.0, 2.0)
    (gap,) = history.gaps(BEGIN_S, BEGIN_S + 20)
    assert (gap.start_s, gap.end_s) == pytest.approx((BEGIN_S + 0.99, BEGIN_S + 10))


@pytest.mark.parametrize(
    ("start_s", "end_s", "n_gaps"),
    [(0, 0.5, 0), (0, 1.5, 1), (3, 4, 1), (9, 10.5, 1), (10.2, 10.8, 0), (0, 40, 2), (30, 40, 0)],
)
def test_gaps_are_those_that_touch_the_span(start_s: float, end_s: float, n_gaps: int) -> None:
    history = SampleHistory(1000, 1)
    for segment, at_s in enumerate([0.0, 10.0, 20.0]):
        history.append(block(100 * segment, [1.0] * 100, segment=segment, start_s=BEGIN_S + at_s))
    assert len(history.gaps(BEGIN_S + start_s, BEGIN_S + end_s)) == n_gaps


def test_lost_samples_interrupt_the_line() -> None:
    history = SampleHistory(1000, 1)
    history.append(block(0, [1.0] * 10))
    history.append(block(64, [2.0] * 10, segment=1))

    assert [len(trace.times_s) for trace in history.trace(BEGIN_S, BEGIN_S + 5, 100)] == [10, 10]
    times_s, volts = history.values(BEGIN_S, BEGIN_S + 5)
    assert volts[:, 0].tolist() == [1.0] * 10 + [2.0] * 10
    assert np.isfinite(times_s).all()


def test_jump_of_the_index_interrupts_the_line_within_a_segment_too() -> None:
    history = SampleHistory(1000, 1)
    history.append(block(0, [1.0] * 10))
    history.append(block(30, [1.0] * 10))
    assert len(history.trace(BEGIN_S, BEGIN_S + 5, 100)) == 2


def test_values_are_the_samples_of_the_span_and_no_more() -> None:
    times_s, volts = filled(1000).values(BEGIN_S + 2.0, BEGIN_S + 3.0)
    assert volts[:, 0].tolist() == list(range(200, 301))
    assert times_s[0] == pytest.approx(BEGIN_S + 2.0)


def test_blocks_are_the_samples_since_an_index_cut_at_interruptions() -> None:
    history = SampleHistory(1000, 1)
    history.append(block(0, [1.0] * 100))
    history.append(block(100, [2.0] * 100, segment=1, start_s=BEGIN_S + 10))

    before, after = history.blocks(40, 1000)
    assert (before.first_index, before.end_index, before.segment) == (40, 100, 0)
    assert (after.first_index, after.end_index, after.segment) == (100, 200, 1)
    np.testing.assert_allclose(before.times_s(), BEGIN_S + np.arange(40, 100) / RATE_HZ)
    np.testing.assert_allclose(after.times_s(), BEGIN_S + 10 + np.arange(100) / RATE_HZ)
    assert [b.first_index for b in history.blocks(0, 30)] == [170]
    assert history.blocks(200, 1000) == ()
    (single,) = history.blocks(199, 1000)
    assert single.n_samples == 1
    assert single.rate_hz == pytest.approx(RATE_HZ)


def test_old_samples_make_room() -> None:
    history = filled(1000, capacity=300)

    assert history.end_index == 1000
    assert history.start_s == pytest.approx(BEGIN_S + 7.0)
    assert history.end_s == pytest.approx(BEGIN_S + 9.99)
    assert history.values(0, 1e10)[1][:, 0].tolist() == list(range(700, 1000))


def test_history_may_begin_late_and_keeps_the_index() -> None:
    history = SampleHistory(100, 1)
    history.append(block(10**10, [1.0, 2.0]))
    assert history.end_index == 10**10 + 2
    assert history.values(0, 1e12)[1][:, 0].tolist() == [1.0, 2.0]


def test_index_may_not_fall_back() -> None:
    history = filled(100)
    with pytest.raises(ValueError, match="1 samples too early"):
        history.append(block(99, [1.0]))


def test_traces_are_read_only_and_do_not_change_later() -> None:
    history = filled(100, capacity=100)
    (trace,) = history.trace(BEGIN_S, BEGIN_S + 5, 1000)
    before = trace.low.copy()
    history.append(block(100, [9.9] * 100))

    np.testing.assert_array_equal(trace.low, before)
    assert not any(array.flags.writeable for array in (trace.times_s, trace.low, trace.high))


def test_missing_values_inside_a_segment_leave_no_mark() -> None:
    history = SampleHistory(1000, 1)
    history.append(block(0, [1.0, np.nan] * 100))
    (trace,) = history.trace(BEGIN_S, BEGIN_S + 5, 20)
    assert (trace.low.min(), trace.high.max()) == (1.0, 1.0)


STEPS = st.lists(
    st.tuples(st.integers(0, 60), st.sampled_from(["goes on", "lost", "reconnected"])), max_size=25
)


# What blocks that follow each other may be off: a few roundings of the seconds since 1970.
EDGE_S = 1e-6


@settings(deadline=None)
@example(
    capacity=200, steps=[(11, "goes on"), (40, "goes on")], from_s=0.46, span_s=0.0, max_columns=100
)
@given(st.integers(1, 200), STEPS, st.floats(-1, 15), st.floats(0, 15), st.integers(1, 300))
def test_trace_and_values_tell_of_the_same_samples(
    capacity: int, steps: list[tuple[int, str]], from_s: float, span_s: float, max_columns: int
) -> None:
    history = SampleHistory(capacity, 1)
    index = segment = 0
    at_s, everything = BEGIN_S, []
    for count, what in steps:
        if what == "lost":
            index, at_s, segment = index + 5, at_s + 5 / RATE_HZ, segment + 1
        elif what == "reconnected":
            at_s, segment = at_s + 2.0, segment + 1
        volts = np.arange(index, index + count, dtype=np.float64)
        added = block(index, volts, segment=segment, start_s=at_s)
        history.append(added)
        everything += list(zip(added.times_s(), volts, strict=True))
        index, at_s = index + count, at_s + count / RATE_HZ

    held = everything[-capacity:]
    start_s, end_s = BEGIN_S + from_s, BEGIN_S + from_s + span_s
    # On which side of an edge a sample lies is certain only where it is farther than that.
    possible = [value for time_s, value in held if start_s - EDGE_S <= time_s <= end_s + EDGE_S]
    expected = [value for time_s, value in held if start_s + EDGE_S < time_s < end_s - EDGE_S]
    found = history.values(start_s, end_s)[1][:, 0].tolist()
    assert set(expected) <= set(found) <= set(possible)
    assert found == sorted(found)

    traces = history.trace(start_s, end_s, max_columns)
    if expected:
        assert min(trace.low.min() for trace in traces) <= min(expected)
        assert max(trace.high.max() for trace in traces) >= max(expected)
    for before, after in pairwise(traces):
        assert before.times_s[-1] < after.times_s[0]
    assert len({trace.segment for trace in traces}) == len(traces)


def test_readers_never_see_half_a_block() -> None:
    history = SampleHistory(5000, 2)
    torn = []
    stop = threading.Event()

    def read() -> None:
        while not stop.is_set():
            _, volts = history.values(BEGIN_S, BEGIN_S + 1e6)
            traces = history.trace(BEGIN_S, BEGIN_S + 1e6, 50)
            is_torn = (volts[:, 0] != -volts[:, 1]).any() or any(
                (trace.low[:, 0] != -trace.high[:, 1]).any() for trace in traces
            )
            torn.append(is_torn)

    reader = threading.Thread(target=read)
    reader.start()
    rows = np.arange(50, dtype=np.float64)
    number = 0
    # However seldom the reader has its turn, it looks often while blocks come.
    while number < 1500 or (len(torn) <= 10 and reader.is_alive()):
        values = rows + number
        history.append(block(50 * number, np.stack([values, -values], axis=1)))
        number += 1
    stop.set()
    reader.join()

    assert len(torn) > 10
    assert not any(torn)


def test_an_hour_at_a_kilohertz_is_panned_through_at_every_zoom_with_its_peaks() -> None:
    hour_s, rate_hz, n_columns = 3600, 1000.0, 1600
    rng = np.random.default_rng(5)
    volts = rng.normal(2.5, 0.01, hour_s * 1000)
    spikes = np.arange(5_000, volts.size, 60_000)
    volts[spikes] = 4.9
    history = SampleHistory(1 << 22, 1)
    for first in range(0, volts.size, 100_000):
        part = volts[first : first + 100_000, None]
        history.append(SampleBlock(first, 0, BEGIN_S + first / rate_hz, rate_hz, part))
    seconds = {}
    for view_s in (1.0, 60.0, hour_s / 2):
        began_s = time.thread_time()
        seen = set()
        for start_s in np.linspace(0.0, hour_s - view_s, 60):
            shown = history.trace(BEGIN_S + start_s, BEGIN_S + start_s + view_s, n_columns)
            assert sum(len(piece.times_s) for piece in shown) <= 4 * n_columns
            for piece in shown:
                at_s = piece.times_s[piece.high[:, 0] == 4.9] - BEGIN_S
                seen |= {round((one - 5.0) / 60.0) for one in at_s.tolist()}
            inside = (spikes / rate_hz > start_s + 1) & (spikes / rate_hz < start_s + view_s - 1)
            assert set(np.flatnonzero(inside).tolist()) <= seen
        seconds[view_s] = time.thread_time() - began_s
    # What a step costs depends on the columns and not on the hour behind them.
    assert seconds[hour_s / 2] < 10 * seconds[1.0] + 0.1
