from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.server.readings import Reading
from desktop_app.server.voltage import PART_SAMPLES, ClientVoltage
from tests.server.fakes import LimitDetector

if TYPE_CHECKING:
    from desktop_app.core.messages import SampleBlock, Verdicts

NOW_S = 1_000_000.0


class Recorder(LimitDetector):
    """Remembers the blocks it was given."""

    made: list[Recorder]

    def __init__(self, rate_hz: float, made: list[Recorder]) -> None:
        super().__init__(rate_hz)
        self.blocks: list[SampleBlock] = []
        made.append(self)

    def update(self, block: SampleBlock) -> Verdicts:
        self.blocks.append(block)
        return super().update(block)


def recorded(sample_rate_hz: float = 10.0) -> tuple[ClientVoltage, list[Recorder]]:
    made: list[Recorder] = []
    return ClientVoltage(lambda rate_hz: Recorder(rate_hz, made), sample_rate_hz), made


def stamped(times_s: list[float]) -> list[Reading]:
    return [Reading(1.0, time_s) for time_s in times_s]


def test_every_reading_is_answered_in_order_with_its_own_verdict() -> None:
    voltage, _ = recorded()
    results = list(voltage.judge([Reading(v, None) for v in (1.0, 4.5, 3.9)], NOW_S))
    assert [result["voltage"] for result in results] == [1.0, 4.5, 3.9]
    assert [result["is_anomaly"] for result in results] == [False, True, False]
    assert [result["cause"] for result in results] == ["NONE", "HIGH", "NONE"]


def test_the_detector_remembers_from_one_message_to_the_next() -> None:
    voltage, (detector,) = recorded()
    list(voltage.judge([Reading(0.5, None)], NOW_S))
    (result,) = voltage.judge([Reading(3.5, None)], NOW_S + 0.1)
    assert result["cause"] == "SPIKE"
    assert [block.first_index for block in detector.blocks] == [0, 1]


def test_readings_without_a_time_end_when_they_arrive() -> None:
    voltage, _ = recorded(10.0)
    results = list(voltage.judge([Reading(1.0, None)] * 3, NOW_S))
    assert [result["timestamp"] for result in results] == [NOW_S - 0.2, NOW_S - 0.1, NOW_S]


def test_a_reading_keeps_the_time_it_came_with() -> None:
    voltage, _ = recorded()
    times_s = [5.0, 5.13, 5.2]
    results = list(voltage.judge(stamped(times_s), NOW_S))
    assert [result["timestamp"] for result in results] == times_s


@pytest.mark.parametrize(
    ("times_s", "segments"),
    [
        ([0, 0.1, 0.2, 0.3, 0.4, 0.5], [0, 0, 0, 0, 0, 0]),
        ([0, 0.1, 0.2, 0.3, 9.0, 9.1], [0, 0, 0, 0, 1, 1]),
        ([0, 0.1, 0.2, 0.3, 0.3, 0.4], [0, 0, 0, 0, 1, 1]),
        ([5, 5.1, 5.2, 5.3, 2.0, 2.1], [0, 0, 0, 0, 1, 1]),
    ],
)
def test_a_gap_or_a_step_back_begins_a_segment(times_s: list[float], segments: list[int]) -> None:
    voltage, (detector,) = recorded(10.0)
    list(voltage.judge(stamped(times_s), NOW_S))
    found = [block.segment for block in detector.blocks for _ in range(block.n_samples)]
    assert found == segments


def test_the_rate_is_measured_and_the_detector_tuned_to_it() -> None:
    voltage, made = recorded(10.0)
    for index in range(10):
        list(voltage.judge([Reading(1.0, 100.0 + index)], NOW_S))
    assert [detector.rate_hz for detector in made] == [10.0, 1.0]
    assert voltage.rate_hz == 1.0


def test_a_rate_that_the_client_tells_needs_no_measuring() -> None:
    voltage, made = recorded(10.0)
    voltage.follow(250.0)
    results = list(voltage.judge([Reading(1.0, None)] * 2, NOW_S))
    assert [detector.rate_hz for detector in made] == [10.0, 250.0]
    assert [result["timestamp"] for result in results] == [NOW_S - 0.004, NOW_S]


def test_the_same_rate_told_again_keeps_the_detector() -> None:
    voltage, made = recorded(10.0)
    for _ in range(3):
        voltage.follow(250.0)
        list(voltage.judge([Reading(1.0, None)], NOW_S))
    assert len(made) == 2


def test_a_jittering_phone_keeps_its_detector() -> None:
    voltage, made = recorded(10.0)
    times_s = [index * 0.1 + (0.03 if index % 3 else 0.0) for index in range(100)]
    for time_s in times_s:
        list(voltage.judge([Reading(1.0, time_s)], NOW_S))
    assert len(made) == 1


@given(
    st.lists(
        st.lists(
            st.tuples(
                st.floats(-1e6, 1e6), st.none() | st.floats(0, 1e11) | st.floats(1e9, 1e9 + 10)
            ),
            min_size=1,
            max_size=20,
        ),
        max_size=8,
    )
)
def test_whatever_the_times_every_reading_is_judged_once(
    messages: list[list[tuple[float, float | None]]],
) -> None:
    voltage, made = recorded()
    for message in messages:
        results = list(voltage.judge([Reading(*pair) for pair in message], NOW_S))
        assert [result["voltage"] for result in results] == [volts for volts, _ in message]
    blocks = [block for detector in made for block in detector.blocks]
    assert all(a.end_index == b.first_index for a, b in pairwise(blocks))
    assert all(a.segment <= b.segment for a, b in pairwise(blocks))
    assert all(0 < block.rate_hz < float("inf") for block in blocks)


def test_a_long_list_is_judged_in_parts_as_it_is_asked_for() -> None:
    voltage, (detector,) = recorded(10.0)
    results = voltage.judge([Reading(float(n % 2), None) for n in range(1000)], NOW_S)
    first = next(results)
    assert len(detector.blocks) == 1
    rest = list(results)
    assert len(rest) == 999
    assert [block.n_samples for block in detector.blocks] == [PART_SAMPLES] * 15 + [40]
    times_s = [first["timestamp"], *[result["timestamp"] for result in rest]]
    assert times_s == [round(NOW_S - (999 - n) / 10, 6) for n in range(1000)]
