"""One limit over samples: when its alarm is on, how far and how long."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.detection.alarms.engine import AlarmEngine
from desktop_app.detection.alarms.limits import LimitWatch
from desktop_app.detection.profiles.schema import AlarmLimit
from tests.detection.alarms.conditions import signal
from tests.helpers.clock import FakeClock

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray

RATE_HZ = 10.0
BARE = AlarmLimit("high", 4.0, "high", off_delay_s=0.0)


def on(values: list[float], **keys: float) -> str:
    """The alarm of a high limit of 4 at each sample, as # or a dot."""
    limit = AlarmLimit("high", 4.0, **{"off_delay_s": 0.0, **keys})  # type: ignore[arg-type]
    states = LimitWatch(limit, RATE_HZ).update(np.array(values))
    return "".join(".#"[int(state)] for state in states)


def test_at_the_limit_is_not_beyond_it() -> None:
    assert on([3.9, 4.0, 4.1, 4.0, 3.9]) == "..#.."


def test_the_deadband_holds_the_alarm() -> None:
    assert on([3.9, 4.1, 3.95, 3.85, 3.8, 3.95], deadband=0.2) == ".###.."


def test_the_on_delay_leaves_out_what_is_brief() -> None:
    assert on([5, 5, 3, 5, 5, 5, 5], on_delay_s=0.2) == ".....##"


def test_a_delay_is_whole_samples_and_no_shorter_than_was_said() -> None:
    assert on([5] * 6, on_delay_s=0.21) == "...###"
    assert on([5, 3, 3, 3, 3, 3], off_delay_s=0.21) == "####.."
    # 1.1 s are eleven samples, though 1.1 x 10 in floats is a little more.
    assert on([5] * 13, on_delay_s=1.1) == "." * 11 + "##"
    assert on([5.0] + [3.0] * 13, off_delay_s=1.1) == "#" * 12 + ".."


def test_back_by_the_deadband_is_back() -> None:
    assert on([4.5, 3.875, 3.75, 3.875], deadband=0.25) == "##.."


def test_the_off_delay_bridges_what_is_brief() -> None:
    assert on([5, 3, 3, 5, 3, 3, 3, 3], off_delay_s=0.2) == "######.."


def test_a_missing_sample_changes_nothing() -> None:
    assert on([3, math.nan, 5, math.nan, math.nan, 3]) == "..###."


def test_a_low_limit_looks_the_other_way() -> None:
    watch = LimitWatch(AlarmLimit("low", 1.0, off_delay_s=0.0), RATE_HZ)
    assert watch.update(np.array([1.0, 0.9, 0.4, 0.6])).tolist() == [False, True, True, True]
    assert watch.peak == 0.4


def test_peak_and_length_are_those_of_the_present_alarm() -> None:
    watch = LimitWatch(AlarmLimit("high", 4.0, off_delay_s=0.0), RATE_HZ)
    watch.update(np.array([4.9, 3.0, 4.2]))
    assert (watch.peak, watch.lasted_samples) == (4.2, 1)
    watch.update(np.array([4.31, 4.1]))
    assert (watch.peak, watch.lasted_samples) == (4.31, 3)


def test_the_delay_belongs_to_the_length() -> None:
    watch = LimitWatch(AlarmLimit("high", 4.0, on_delay_s=0.2, off_delay_s=0.0), RATE_HZ)
    watch.update(np.array([4.5] * 5))
    assert watch.lasted_samples == 5


def test_of_two_alarms_in_a_block_the_later_one_counts() -> None:
    watch = LimitWatch(BARE, RATE_HZ)
    watch.update(np.array([9.0, 9.0, 9.0, 3.0, 4.5, 4.2, 3.0, 3.0]))
    assert (watch.peak, watch.lasted_samples, watch.is_on) == (4.5, 2, False)
    watch.update(np.array([4.3, 4.1]))
    assert (watch.peak, watch.lasted_samples, watch.is_on) == (4.3, 2, True)


def test_an_alarm_that_is_over_is_remembered_until_the_next() -> None:
    watch = LimitWatch(BARE, RATE_HZ)
    watch.update(np.array([4.5, 4.2]))
    watch.update(np.array([3.0, 3.0]))
    assert (watch.peak, watch.lasted_samples) == (4.5, 2)


def test_a_peak_is_that_of_the_samples_that_came() -> None:
    watch = LimitWatch(AlarmLimit("high", 4.0, on_delay_s=0.2, off_delay_s=0.0), RATE_HZ)
    watch.update(np.array([4.5, 4.5, math.nan]))
    assert watch.is_on
    assert math.isnan(watch.peak)
    watch.update(np.array([4.25, math.nan]))
    assert watch.peak == 4.25


def test_a_watch_that_was_saved_goes_on_where_it_stood() -> None:
    limit = AlarmLimit("high", 4.0, deadband=0.5, on_delay_s=0.2, off_delay_s=0.3)
    values = np.array([3.0, 5.0, 5.0, 5.0, 5.0, 3.9, 3.4, 3.4, 3.4, 3.4, 3.4])
    expected = LimitWatch(limit, RATE_HZ).update(values).tolist()
    for at in range(1, len(values)):
        before, after = LimitWatch(limit, RATE_HZ), LimitWatch(limit, RATE_HZ)
        states = before.update(values[:at]).tolist()
        after.load(before.save())
        assert states + after.update(values[at:]).tolist() == expected


def test_what_is_said_of_the_samples_cannot_be_changed() -> None:
    watch = LimitWatch(BARE, RATE_HZ)
    assert watch.limit is BARE
    for values in (np.array([5.0]), np.zeros(0)):
        states = watch.update(values)
        assert (states.dtype, states.shape) == (np.dtype(np.bool_), values.shape)
        assert not states.flags.writeable


@pytest.mark.parametrize("values", [[5.0], [5.0, 5.0, 3.0], [5.0] * 4])
def test_a_new_segment_begins_as_the_first_one(values: list[float]) -> None:
    limit = AlarmLimit("high", 4.0, deadband=0.5, on_delay_s=0.1, off_delay_s=0.1)
    fresh, watch = LimitWatch(limit, RATE_HZ), LimitWatch(limit, RATE_HZ)
    watch.update(np.array(values))
    watch.reset()
    assert not watch.is_on
    for following in ([3.75], [5.0], [5.0, 5.0], [3.0], [3.0]):
        assert watch.update(np.array(following)).tolist() == (
            fresh.update(np.array(following)).tolist()
        )
        assert watch.lasted_samples == fresh.lasted_samples


@given(
    st.lists(
        st.one_of(st.sampled_from([3.0, 3.9, 4.0, 4.05, 5.0, math.nan]), st.floats(-1e300, 1e300)),
        min_size=1,
        max_size=60,
    ),
    st.lists(st.integers(1, 9), max_size=20),
    st.sampled_from([0.0, 0.1, 0.25]),
    st.sampled_from([0.0, 0.3]),
    st.sampled_from([0.0, 0.1]),
)
def test_blocks_do_not_matter(
    values: list[float], sizes: list[int], on_delay_s: float, off_delay_s: float, deadband: float
) -> None:
    limit = AlarmLimit(
        "high", 4.0, deadband=deadband, on_delay_s=on_delay_s, off_delay_s=off_delay_s
    )
    whole, cut = LimitWatch(limit, RATE_HZ), LimitWatch(limit, RATE_HZ)
    volts: FloatArray = np.array(values)
    states, first = [], 0
    for size in [*sizes, len(values)]:
        states.extend(cut.update(volts[first : first + size]).tolist())
        first += size
    assert whole.update(volts).tolist() == states
    assert (whole.is_on, whole.lasted_samples) == (cut.is_on, cut.lasted_samples)
    assert whole.peak == cut.peak or (math.isnan(whole.peak) and math.isnan(cut.peak))


LIMITS = {
    "bare": BARE,
    "bare-medium": AlarmLimit("high", 4.0, "medium", off_delay_s=0.0),
    "default": AlarmLimit("high", 4.0, "high", deadband=0.01, off_delay_s=1.0),
    "well-set": AlarmLimit("high", 4.0, "high", deadband=0.05, on_delay_s=1.0, off_delay_s=5.0),
}


def heard_in_ten_minutes(
    limit: AlarmLimit, *, is_acknowledged: bool
) -> tuple[list[float], AlarmEngine]:
    """When noise at the limit was heard; a person may acknowledge whatever is heard."""
    clock = FakeClock(0.0)
    engine, watch = AlarmEngine(clock), LimitWatch(limit, RATE_HZ)
    heard: list[float] = []
    for is_on in watch.update(np.random.default_rng(5).normal(4.0, 0.02, 6000)):
        if is_on:
            engine.report(signal(limit.rank))
        else:
            engine.withdraw("limit:0:high")
        if engine.advance() is not None:
            heard.append(clock.now_s())
            if is_acknowledged:
                engine.acknowledge_all()
        clock.advance(1 / RATE_HZ)
    return heard, engine


@pytest.mark.parametrize("name", LIMITS)
def test_noise_at_the_limit_is_at_most_one_alarm_a_minute(name: str) -> None:
    heard, _ = heard_in_ten_minutes(LIMITS[name], is_acknowledged=True)
    assert 1 <= len(heard) <= 10
    assert all(later - earlier >= 59.9 for earlier, later in pairwise(heard))


@pytest.mark.parametrize("name", ["bare", "bare-medium"])
def test_noise_that_nobody_acknowledges_is_one_row_and_one_sound_a_minute(name: str) -> None:
    heard, engine = heard_in_ten_minutes(LIMITS[name], is_acknowledged=False)
    assert 1 <= len(heard) <= 10
    (alarm,) = engine.picture().alarms
    assert alarm.is_chattering
