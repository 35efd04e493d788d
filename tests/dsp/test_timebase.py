from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.messages import Decoded
from desktop_app.dsp.timebase import Timebase

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray, SampleBlock

BEGIN_S = 1.7e9


def run_of(n_samples: int, *, restarted: bool = False, index: int | None = None) -> Decoded:
    return Decoded(np.zeros((n_samples, 1)), index=index, restarted=restarted)


def batches(
    rate_hz: float, duration_s: float, *, hop_s: float = 0.0, jitter_s: float = 0.0
) -> list[tuple[int, float]]:
    """Batch sizes and arrival times of a board sending at `rate_hz` over a link that batches."""
    taken_s = np.arange(max(2, int(rate_hz * duration_s))) / rate_hz
    # A quarter of a period beside the link's grid, so that rounding decides nothing.
    grid_s = hop_s - 0.25 / rate_hz
    arrived_s = np.ceil((taken_s - grid_s) / hop_s) * hop_s + grid_s if hop_s else taken_s
    rng = np.random.default_rng(0)
    times_s, sizes = np.unique(arrived_s, return_counts=True)
    delays_s = np.abs(rng.normal(0.0, jitter_s, len(times_s)))
    return [
        (int(size), BEGIN_S + time_s + delay_s)
        for size, time_s, delay_s in zip(sizes, times_s, delays_s, strict=True)
    ]


def stamped(timebase: Timebase, arrivals: list[tuple[int, float]]) -> list[SampleBlock]:
    return [timebase.stamp(run_of(size), arrived_s) for size, arrived_s in arrivals]


def times_of(blocks: list[SampleBlock]) -> FloatArray:
    return np.concatenate([block.times_s() for block in blocks])


@pytest.mark.parametrize("jitter_s", [0.0, 0.0015])
@pytest.mark.parametrize("off", [1.0, 0.995, 1.005])
@pytest.mark.parametrize("nominal_hz", [10.0, 100.0, 1000.0, 20_000.0])
def test_batches_of_16_ms_move_no_sample_by_more_than_a_period_or_1_ms(
    nominal_hz: float, off: float, jitter_s: float
) -> None:
    rate_hz = nominal_hz * off
    blocks = stamped(Timebase(nominal_hz), batches(rate_hz, 12.0, hop_s=0.016, jitter_s=jitter_s))

    times_s = times_of(blocks)
    error_s = times_s - (BEGIN_S + np.arange(len(times_s)) / rate_hz)
    settled = times_s > BEGIN_S + 2.5
    assert np.abs(error_s[settled]).max() <= max(1.0 / rate_hz, 0.001)
    first_seconds_s = 2 * jitter_s + 2.5 * abs(off - 1)
    assert np.abs(error_s).max() <= max(1.0 / rate_hz, 0.001) + first_seconds_s
    assert {block.segment for block in blocks} == {0}


def test_samples_that_come_one_by_one_on_time_keep_their_arrival_times() -> None:
    arrivals = batches(10.0, 5.0)
    np.testing.assert_allclose(
        times_of(stamped(Timebase(10.0), arrivals)), [at_s for _, at_s in arrivals], atol=1e-6
    )


@pytest.mark.parametrize("rate_hz", [0.1, 1.0, 9.7, 250.0, 1000.0, 20_000.0])
def test_wrong_nominal_rate_is_replaced_by_the_measured_one(rate_hz: float) -> None:
    timebase = Timebase(10.0)
    blocks = stamped(timebase, batches(rate_hz, max(4.0, 4.0 / rate_hz), hop_s=0.016))

    assert timebase.rate_hz == pytest.approx(rate_hz, rel=0.01)
    assert blocks[-1].times_s()[-1] <= BEGIN_S + max(4.0, 4.0 / rate_hz) + 0.016


@pytest.mark.parametrize(("rate_hz", "nominal_hz"), [(1000.0, 10.0), (10.0, 1000.0)])
def test_far_off_nominal_rate_is_left_within_about_a_second(
    rate_hz: float, nominal_hz: float
) -> None:
    timebase = Timebase(nominal_hz)
    blocks = stamped(timebase, batches(rate_hz, 1.3, hop_s=0.016))

    assert timebase.rate_hz == pytest.approx(rate_hz, rel=0.02)
    assert blocks[-1].times_s()[-1] == pytest.approx(BEGIN_S + 1.3, abs=0.12)


def test_rate_measured_over_a_minute_is_right_to_20_ppm() -> None:
    timebase = Timebase(1000.0)
    stamped(timebase, batches(997.3, 60.0, hop_s=0.016, jitter_s=0.0015))
    assert timebase.rate_hz == pytest.approx(997.3, rel=20e-6)


@pytest.mark.parametrize(("before_hz", "after_hz"), [(10.0, 100.0), (1000.0, 10.0), (10.0, 1.0)])
def test_change_of_rate_in_mid_stream_is_followed(before_hz: float, after_hz: float) -> None:
    timebase = Timebase(before_hz)
    before = batches(before_hz, 30.0, hop_s=0.016)
    after = batches(after_hz, max(8.0, 8.0 / after_hz), hop_s=0.016)
    blocks = stamped(timebase, before + [(size, at_s + 30.0) for size, at_s in after])

    assert timebase.rate_hz == pytest.approx(after_hz, rel=0.02)
    assert blocks[-1].times_s()[-1] == pytest.approx(after[-1][1] + 30.0, abs=0.1)
    assert (np.diff(times_of(blocks)) > 0).all()


def test_no_sample_is_later_than_its_arrival() -> None:
    timebase = Timebase(10.0)
    for size, arrived_s in batches(1000.0, 3.0, hop_s=0.016, jitter_s=0.003):
        assert timebase.stamp(run_of(size), arrived_s).times_s()[-1] <= arrived_s + 1e-6


@pytest.mark.parametrize("rate_hz", [10.0, 100.0, 1000.0])
def test_the_first_samples_of_a_board_of_unknown_rate_are_not_dated_before_it_was_heard(
    rate_hz: float,
) -> None:
    timebase = Timebase(10.0, is_assumed=True)
    n_first = max(1, int(0.08 * rate_hz))
    first = timebase.stamp(run_of(n_first), BEGIN_S + n_first / rate_hz)
    assert first.start_s >= BEGIN_S - 0.03
    blocks = [first, *stamped(timebase, [(n, at_s + 0.1) for n, at_s in batches(rate_hz, 3.0)])]
    assert (np.diff(times_of(blocks)) > 0).all()


def test_what_is_known_to_be_slow_may_have_waited() -> None:
    assert Timebase(10.0).stamp(run_of(6), BEGIN_S).start_s == pytest.approx(BEGIN_S - 0.5)


def test_stall_of_this_computer_leaves_no_gap_and_moves_no_sample() -> None:
    timebase = Timebase(100.0)
    before = batches(100.0, 5.0, hop_s=0.016)
    stamped(timebase, before)
    resumed_s = before[-1][1] + 2.0

    block = timebase.stamp(run_of(200), resumed_s)

    assert block.segment == 0
    assert block.times_s()[0] == pytest.approx(BEGIN_S + 5.0, abs=0.01)
    assert block.times_s()[-1] == pytest.approx(resumed_s, abs=0.02)


def test_pause_of_the_device_begins_a_segment_at_its_true_time() -> None:
    timebase = Timebase(10.0)
    before = stamped(timebase, batches(10.0, 5.0))

    after = timebase.stamp(run_of(1), BEGIN_S + 8.0)

    assert (before[-1].segment, after.segment) == (0, 1)
    assert after.start_s == pytest.approx(BEGIN_S + 8.0)
    assert after.first_index == before[-1].end_index


def test_silence_while_a_board_boots_is_a_gap_and_not_its_rate() -> None:
    timebase = Timebase(10.0)
    arrivals = [0.0, 0.1, *(1.5 + np.arange(30) / 10)]
    blocks = [timebase.stamp(run_of(1), BEGIN_S + at_s) for at_s in arrivals]

    assert [block.segment for block in blocks] == [0, 0] + [1] * 30
    np.testing.assert_allclose(times_of(blocks), BEGIN_S + np.array(arrivals), atol=1e-6)


@pytest.mark.parametrize("rate_hz", [10.0, 100.0, 1000.0, 10_000.0])
def test_stalls_of_a_busy_computer_move_no_sample_by_more_than_a_period_or_1_ms(
    rate_hz: float,
) -> None:
    rng = np.random.default_rng(0)
    timebase = Timebase(rate_hz)
    blocks, at_s = [], 0.0
    n_stamped = 0
    while at_s < 30.0:
        at_s += 0.016 + abs(rng.normal(0, 0.001))
        at_s += rng.uniform(0.05, 0.4) if rng.random() < 0.02 else 0.0
        while n_stamped < int(at_s * rate_hz) + 1:  # What one read returns is limited.
            size = min(585, int(at_s * rate_hz) + 1 - n_stamped)
            blocks.append(timebase.stamp(run_of(size), BEGIN_S + at_s))
            n_stamped += size

    times_s = times_of(blocks)
    error_s = np.abs(times_s - BEGIN_S - np.arange(n_stamped) / rate_hz)
    assert error_s[times_s > BEGIN_S + 3].max() <= max(1 / rate_hz, 0.001)
    assert blocks[-1].segment == 0


def test_device_that_gathers_its_samples_gets_even_times() -> None:
    timebase = Timebase(10.0)
    blocks = [timebase.stamp(run_of(10), BEGIN_S + second) for second in range(20)]
    np.testing.assert_allclose(np.diff(times_of(blocks)), 0.1, atol=1e-6)


def test_line_that_was_lost_shifts_the_times_by_no_more_than_its_period() -> None:
    timebase = Timebase(10.0)
    arrivals = [k / 10 for k in range(600) if k != 300]
    times_s = times_of([timebase.stamp(run_of(1), BEGIN_S + at_s) for at_s in arrivals])
    late_s = BEGIN_S + np.array(arrivals) - times_s
    assert late_s.min() >= -1e-6
    assert late_s.max() <= 0.1 + 1e-6
    assert late_s[-100:].max() <= 1e-3


def test_reconnect_begins_a_segment_and_reuses_no_index() -> None:
    timebase = Timebase(10.0)
    before = stamped(timebase, batches(10.0, 2.0))
    timebase.begin_segment()
    timebase.begin_segment()

    after = timebase.stamp(run_of(1), BEGIN_S + 30.0)

    assert after.segment == 1
    assert after.first_index == before[-1].end_index
    assert after.start_s == pytest.approx(BEGIN_S + 30.0)


def test_segment_begun_before_the_first_sample_is_the_first() -> None:
    timebase = Timebase(10.0)
    timebase.begin_segment()
    assert timebase.stamp(run_of(1, restarted=True), BEGIN_S).segment == 0


def test_restart_of_the_device_begins_a_segment() -> None:
    timebase = Timebase(10.0)
    timebase.stamp(run_of(5), BEGIN_S)
    block = timebase.stamp(run_of(5, restarted=True), BEGIN_S + 2.0)
    assert (block.segment, block.first_index) == (1, 5)


def test_restart_within_one_batch_keeps_times_increasing() -> None:
    timebase = Timebase(10.0)
    first = timebase.stamp(run_of(5), BEGIN_S)
    second = timebase.stamp(run_of(5, restarted=True), BEGIN_S)
    assert (np.diff(times_of([first, second])) > 0).all()


def test_samples_lost_by_the_devices_count_advance_the_index_and_break_the_segment() -> None:
    timebase = Timebase(1000.0)
    timebase.stamp(run_of(20, index=0), BEGIN_S)
    timebase.stamp(run_of(20, index=20), BEGIN_S + 0.020)

    block = timebase.stamp(run_of(20, index=104), BEGIN_S + 0.104)

    assert (timebase.lost, timebase.decoded) == (64, 60)
    assert (block.first_index, block.segment) == (104, 1)
    assert block.start_s == pytest.approx(BEGIN_S - 0.019 + 0.104, abs=1e-6)


def test_device_count_that_falls_back_is_a_restart_and_no_loss() -> None:
    timebase = Timebase(1000.0)
    timebase.stamp(run_of(20, index=500), BEGIN_S)

    block = timebase.stamp(run_of(20, index=0), BEGIN_S + 1.0)

    assert timebase.lost == 0
    assert (block.first_index, block.segment) == (20, 1)


@pytest.mark.parametrize("restarted", [False, True])
@pytest.mark.parametrize(("index", "n_lost"), [(0, 0), (40, 40), (519, 519), (520, 0), (528, 8)])
def test_what_a_device_counted_since_its_restart_and_never_came_is_lost(
    index: int, n_lost: int, *, restarted: bool
) -> None:
    timebase = Timebase(1000.0)
    timebase.stamp(run_of(20, index=500), BEGIN_S)

    block = timebase.stamp(run_of(20, index=index, restarted=restarted), BEGIN_S + 1.0)

    assert (timebase.lost, timebase.decoded) == (n_lost, 40)
    assert (block.first_index, block.segment) == (20 + n_lost, 1)


def test_nothing_is_counted_as_lost_before_the_first_sample() -> None:
    timebase = Timebase(1000.0)
    assert timebase.stamp(run_of(20, index=9000, restarted=True), BEGIN_S).first_index == 0
    assert timebase.lost == 0


def test_nothing_is_counted_as_lost_over_a_reconnect() -> None:
    timebase = Timebase(1000.0)
    timebase.stamp(run_of(20, index=0), BEGIN_S)
    timebase.begin_segment()
    timebase.stamp(run_of(20, index=9000), BEGIN_S + 9.0)
    assert timebase.lost == 0


@pytest.mark.parametrize("rate_hz", [0.0, -1.0, float("nan"), float("inf")])
def test_impossible_nominal_rate_is_refused(rate_hz: float) -> None:
    with pytest.raises(ValueError, match="nominal_rate_hz"):
        Timebase(rate_hz)


ARRIVALS = st.lists(
    st.tuples(
        st.integers(1, 300),
        st.sampled_from([-5.0, 0.0, 1e-4, 0.001, 0.016, 0.1, 0.4, 0.7, 3.0, 86_400.0]),
        st.sampled_from(["", "restarted", "reconnected"]),
    ),
    max_size=60,
)


@given(st.sampled_from([0.1, 10.0, 1000.0, 40_000.0]), ARRIVALS)
def test_indexes_and_times_only_ever_grow(
    nominal_hz: float, arrivals: list[tuple[int, float, str]]
) -> None:
    timebase = Timebase(nominal_hz)
    at_s, blocks = BEGIN_S, []
    for size, wait_s, what in arrivals:
        at_s += wait_s
        if what == "reconnected":
            timebase.begin_segment()
        blocks.append(timebase.stamp(run_of(size, restarted=what == "restarted"), at_s))

    for before, after in pairwise(blocks):
        assert after.first_index == before.end_index
        assert after.segment in (before.segment, before.segment + 1)
        assert after.start_s > before.times_s()[-1]
    assert all((np.diff(block.times_s()) > 0).all() for block in blocks)
