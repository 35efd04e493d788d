"""The frozen messages."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from desktop_app.core.messages import (
    BLOCK_SAMPLES,
    BeatInterval,
    Cause,
    Event,
    SampleBlock,
    blocks_of,
    frozen,
)


def a_block(n_samples: int = 4, n_channels: int = 1) -> SampleBlock:
    volts = frozen(np.zeros((n_samples, n_channels)))
    return SampleBlock(first_index=100, segment=2, start_s=50.0, rate_hz=10.0, volts=volts)


def an_event(**changes: object) -> Event:
    values: dict[str, object] = {
        "event_id": 1,
        "channel": 0,
        "cause": Cause.HIGH,
        "start_index": 10,
        "start_s": 100.0,
        "end_index": 34,
        "end_s": 102.4,
        "peak_volts": 4.313,
        "low": 2.1,
        "high": 3.0,
        "score": 0.9,
    }
    return Event(**(values | changes))  # type: ignore[arg-type]  # a table of fields


def test_block_knows_its_shape_and_where_the_next_one_begins() -> None:
    block = a_block(4, 2)
    assert (block.n_samples, block.n_channels, block.end_index) == (4, 2, 104)


def test_block_times_come_from_index_and_rate() -> None:
    assert a_block().times_s() == pytest.approx([50.0, 50.1, 50.2, 50.3])


def test_a_whole_signal_is_cut_into_blocks_that_follow_each_other() -> None:
    n_samples = 2 * BLOCK_SAMPLES + 3
    volts = np.arange(2.0 * n_samples).reshape(-1, 2)
    blocks = list(blocks_of(volts, 50.0, 7.0))
    assert np.array_equal(np.concatenate([block.volts for block in blocks]), volts)
    assert [block.first_index for block in blocks] == [0, *(one.end_index for one in blocks[:-1])]
    assert {(block.segment, block.rate_hz) for block in blocks} == {(0, 50.0)}
    assert blocks[-1].start_s == pytest.approx(7.0 + 2 * BLOCK_SAMPLES / 50.0)
    assert blocks[-1].n_samples == 3


def test_a_block_of_a_whole_signal_cannot_be_written_to_and_the_signal_can() -> None:
    volts = np.zeros((10, 1))
    (block,) = blocks_of(volts, 10.0)
    assert not block.volts.flags.writeable
    assert volts.flags.writeable


def test_no_samples_are_no_block() -> None:
    assert list(blocks_of(np.zeros((0, 1)), 10.0)) == []


def test_frozen_array_refuses_to_be_written() -> None:
    with pytest.raises(ValueError, match="read-only"):
        a_block().volts[0, 0] = 1.0


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({}, "HIGH 4.31 V, expected 2.10 to 3.00 V, 2.4 s"),
        ({"end_s": None, "end_index": None}, "HIGH 4.31 V, expected 2.10 to 3.00 V, 5.0 s"),
        ({"end_s": 100.004}, "HIGH 4.31 V, expected 2.10 to 3.00 V, 4 ms"),
        (
            {"cause": Cause.MISSING, "peak_volts": math.nan},
            "MISSING, expected 2.10 to 3.00 V, 2.4 s",
        ),
        ({"cause": Cause.FLAT_LINE, "low": math.nan}, "FLAT LINE 4.31 V, 2.4 s"),
    ],
)
def test_event_says_value_limit_and_duration(changes: dict[str, object], text: str) -> None:
    assert an_event(**changes).text(now_s=105.0) == text


@pytest.mark.parametrize(
    ("end_s", "told"),
    [(100.04, "40 ms"), (100.0996, "100 ms"), (100.25, "0.2 s"), (101.0, "1.0 s")],
)
def test_what_was_brief_is_told_in_milliseconds(end_s: float, told: str) -> None:
    event = Event(1, 0, Cause.SPIKE, 0, 100.0, 1, end_s, 4.31, math.nan, math.nan, 0.9)
    assert event.text(999.0) == f"SPIKE 4.31 V, {told}"


def test_only_a_beat_is_told_by_when_it_came() -> None:
    interval = BeatInterval(0, 0, 0.42, 0.74, 0.86)
    beat = Event(1, 0, Cause.EARLY_BEAT, 0, 100.0, 1, 101.0, 4.31, 1.9, 3.1, 0.9, interval)
    assert beat.text(999.0) == "EARLY BEAT, 0.42 s after the last, expected 0.74 to 0.86 s"
    without = replace(beat, interval=None)
    assert without.text(999.0) == "EARLY BEAT 4.31 V, expected 1.90 to 3.10 V, 1.0 s"
    spike = replace(beat, cause=Cause.SPIKE)
    assert spike.text(999.0) == "SPIKE 4.31 V, expected 1.90 to 3.10 V, 1.0 s"


class Degrees:
    """A sensor whose voltage falls with the temperature, told without a unit."""

    unit = ""
    is_falling = True

    def value(self, volts: float) -> float:
        return 100.0 - 10.0 * volts

    def digits(self, value: float) -> str:
        return f"{value:.0f}"


def test_an_event_is_told_in_what_the_voltage_stands_for() -> None:
    assert an_event().text(105.0, Degrees()) == "LOW 57, expected 70 to 79, 2.4 s"


def test_at_a_rail_the_voltage_itself_is_told() -> None:
    event = an_event(cause=Cause.RAIL, peak_volts=5.0)
    assert event.text(105.0, Degrees()) == "RAIL 5.00 V, expected 2.10 to 3.00 V, 2.4 s"


def test_up_to_a_tenth_of_a_second_is_told_in_milliseconds() -> None:
    assert an_event(start_s=0.0, end_s=0.09846).text(1.0).endswith(", 98 ms")
    assert an_event(start_s=0.0, end_s=0.1).text(1.0).endswith(", 0.1 s")
