"""Verdicts in, events out: one fault, one event."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.messages import Cause, Event, SampleBlock, Verdicts, frozen
from desktop_app.detection.events import HOLD_OFF_SAMPLES, EventTracker

RATE_HZ = 10.0


CAUSES = {
    ".": Cause.NONE,
    "S": Cause.SPIKE,
    "H": Cause.HIGH,
    "L": Cause.LOW,
    "F": Cause.FLAT_LINE,
    "D": Cause.DROPOUT,
    "M": Cause.MISSING,
}


class Stream:
    """Feeds a tracker blocks with the causes that a test spells out, one letter a sample."""

    def __init__(self, segment: int = 0) -> None:
        self.tracker = EventTracker()
        self.at = 0
        self.segment = segment

    def feed(
        self, causes: str, volts: list[float] | None = None, *, channels: int = 1
    ) -> tuple[Event, ...]:
        """The events of a block; `volts` are 4.0 where there is an anomaly and 2.5 elsewhere."""
        codes = np.array([[CAUSES[letter]] * channels for letter in causes], dtype=np.uint8)
        is_anomaly = codes != Cause.NONE
        values = np.where(is_anomaly, 4.0, 2.5)
        if volts is not None:
            values = np.array(volts, dtype=float)[:, np.newaxis]
        block = SampleBlock(
            self.at, self.segment, 100.0 + self.at / RATE_HZ, RATE_HZ, frozen(values)
        )
        score = np.where(is_anomaly, 0.8, 0.1)
        self.at += len(causes)
        return self.tracker.update(
            block,
            Verdicts(
                first_index=block.first_index,
                segment=self.segment,
                score=score,
                is_anomaly=is_anomaly,
                confidence=score,
                cause=codes,
                low=np.full_like(score, 2.0),
                high=np.full_like(score, 3.0),
            ),
        )


def test_a_quiet_signal_has_no_events() -> None:
    assert Stream().feed("." * 100) == ()


def test_a_spike_is_an_event_within_its_very_block() -> None:
    (event,) = Stream().feed("...S")
    assert event.cause is Cause.SPIKE
    assert event.start_index == 3
    assert event.start_s == pytest.approx(100.3)
    assert event.end_s is None
    assert (event.peak_volts, event.low, event.high, event.score) == (4.0, 2.0, 3.0, 0.8)


def test_an_event_ends_with_its_last_anomaly_once_the_hold_off_is_over() -> None:
    stream = Stream()
    (opened,) = stream.feed("HHHH")
    assert stream.feed("." * HOLD_OFF_SAMPLES) == ()
    (closed,) = stream.feed(".")
    assert closed.event_id == opened.event_id
    assert closed.end_index == 4
    assert closed.end_s == pytest.approx(100.4)


def test_flicker_is_one_event() -> None:
    stream = Stream()
    events = stream.feed("H....HH.....H...H" + "." * 20)
    assert len(events) == 1
    assert (events[0].start_index, events[0].end_index) == (0, 17)


def test_faults_apart_are_events_apart() -> None:
    events = Stream().feed("S" + "." * 30 + "S" + "." * 30)
    assert [event.start_index for event in events] == [0, 31]
    assert len({event.event_id for event in events}) == 2


def test_an_event_that_goes_on_is_told_again_only_when_it_grows() -> None:
    stream = Stream()
    stream.feed("HH", [4.0, 4.0])
    assert stream.feed("HH", [4.0, 3.9]) == ()
    (grown,) = stream.feed("HH", [4.5, 4.1])
    assert grown.peak_volts == 4.5


def test_the_peak_is_what_lies_furthest_outside_on_either_side() -> None:
    (event,) = Stream().feed("HLH", [3.4, 0.5, 3.9])
    assert event.peak_volts == 0.5


@pytest.mark.parametrize(
    ("causes", "cause"),
    [
        ("SSSHHH", Cause.HIGH),
        ("SSSLLL", Cause.LOW),
        ("SHFFFF", Cause.FLAT_LINE),
        ("HHHLLL", Cause.HIGH),
        ("SD", Cause.DROPOUT),
        ("DDDFFF", Cause.DROPOUT),
        ("FFFHHH", Cause.FLAT_LINE),
        ("S.S", Cause.SPIKE),
        ("MMMH", Cause.MISSING),
    ],
)
def test_the_most_telling_cause_names_the_event(causes: str, cause: Cause) -> None:
    whole = Stream().feed(causes)
    stream = Stream()
    parts = [event for letter in causes for event in stream.feed(letter)]
    assert whole[-1].cause is cause
    assert parts[-1].cause is cause


def test_missing_samples_have_no_peak() -> None:
    (event,) = Stream().feed("MMM", [math.nan] * 3)
    assert math.isnan(event.peak_volts)
    assert event.text(101.0).startswith("MISSING, expected 2.00 to 3.00 V")


def test_a_new_segment_closes_what_was_open() -> None:
    stream = Stream()
    (opened,) = stream.feed("...HH")
    stream.segment = 1
    (closed,) = stream.feed(".")
    assert (closed.event_id, closed.end_index) == (opened.event_id, 5)


def test_channels_have_events_of_their_own() -> None:
    events = Stream().feed("..H", channels=2)
    assert [event.channel for event in events] == [0, 1]


def test_an_endless_alarm_takes_no_more_memory() -> None:
    stream = Stream()
    for _ in range(200):
        stream.feed("HL" * 50)
    (closed,) = stream.feed("." * 20)
    assert closed.end_index == 20_000


@given(st.text(".SHFM", min_size=1, max_size=200), st.lists(st.integers(1, 30), max_size=50))
def test_events_do_not_depend_on_how_samples_were_cut(causes: str, cuts: list[int]) -> None:
    tail = "." * (HOLD_OFF_SAMPLES + 1)
    text = causes + tail
    whole = {event.event_id: event for event in Stream().feed(text)}
    stream = Stream()
    parts: dict[int, Event] = {}
    first = 0
    for size in [*cuts, len(text)]:
        if first < len(text):
            parts.update((event.event_id, event) for event in stream.feed(text[first:][:size]))
        first += size
    assert {key: rounded(event) for key, event in parts.items()} == {
        key: rounded(event) for key, event in whole.items()
    }


def rounded(event: Event) -> tuple[object, ...]:
    """What must agree; times differ by rounding, because each block has its own start."""
    return (
        event.cause,
        event.start_index,
        round(event.start_s, 6),
        event.end_index,
        None if event.end_s is None else round(event.end_s, 6),
        event.peak_volts,
        event.score,
    )
