"""What a station tells its hub of a block: bounded amounts, nothing important left out."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.compose.station_events import StationEvents
from desktop_app.core.messages import SampleBlock, Verdicts, frozen
from desktop_app.detection.events import EventTracker
from desktop_app.server.facts import Columns, StationFact, batch_of
from desktop_app.server.messages import AnomalyEvent, Column
from desktop_app.server.station_feed import COLUMNS_PER_S, MAX_RESULTS_HZ, StationFeed
from tests.server.fakes import LimitDetector


def block_of(volts: np.ndarray, first: int, rate_hz: float, start_s: float = 100.0) -> SampleBlock:
    return SampleBlock(
        first, 0, start_s + first / rate_hz, rate_hz, frozen(volts.reshape(len(volts), -1))
    )


def verdicts_of(block: SampleBlock) -> Verdicts:
    return LimitDetector(block.rate_hz).update(block)


def told(volts: np.ndarray, rate_hz: float, cuts: list[int]) -> list[StationFact]:
    """Everything a feed says of a signal that comes in the given pieces."""
    feed, tracker, items = StationFeed(StationEvents(None)), EventTracker(), []
    for start, end in zip([0, *cuts], [*cuts, len(volts)], strict=True):
        if end > start:
            block = block_of(volts[start:end], start, rate_hz)
            verdicts = verdicts_of(block)
            items += feed.take(block, verdicts, tracker.update(block, verdicts))
    return items


def columns_of(items: list[StationFact]) -> dict[float, Column]:
    """As a client keeps them: the same time replaces."""
    return {c[0]: c for item in items if isinstance(item, Columns) for c in item.columns}


def test_a_slow_signal_is_told_sample_by_sample() -> None:
    results = batch_of(told(np.linspace(0, 1, 50), 10.0, [])).results
    assert len(results) == 50


def test_a_fast_signal_is_thinned_to_what_can_be_read() -> None:
    results = batch_of(told(np.ones(10_000), 10_000.0, [])).results
    assert len(results) == MAX_RESULTS_HZ


def test_the_first_sample_of_an_anomaly_is_always_told() -> None:
    volts = np.ones(10_000)
    volts[1234] = 5.0
    results = batch_of(told(volts, 10_000.0, [])).results
    assert [r["voltage"] for r in results if r["is_anomaly"]] == [5.0]


@given(
    cuts=st.lists(st.integers(0, 500), max_size=6).map(sorted),
    rate_hz=st.sampled_from([7.0, 30.0, 100.0, 1000.0]),
)
def test_the_drawn_signal_does_not_depend_on_how_it_was_cut(
    cuts: list[int], rate_hz: float
) -> None:
    volts = np.sin(np.arange(500) / 7.0)
    assert columns_of(told(volts, rate_hz, cuts)) == columns_of(told(volts, rate_hz, []))


def test_every_spike_is_in_the_drawn_signal() -> None:
    volts = np.zeros(3000)
    volts[777], volts[1500] = 3.0, -2.0
    columns = columns_of(told(volts, 1000.0, [900]))
    assert max(c[2] for c in columns.values() if c[2] is not None) == 3.0
    assert min(c[1] for c in columns.values() if c[1] is not None) == -2.0
    assert len(columns) == pytest.approx(3 * COLUMNS_PER_S, abs=1)


def test_missing_samples_are_null_and_not_nan() -> None:
    columns = columns_of(told(np.full(5, np.nan), 10.0, []))
    assert all(c[1] is None and c[2] is None for c in columns.values())


def test_an_event_is_recorded_when_it_begins_and_when_it_has_ended() -> None:
    volts = np.ones(400)
    volts[50:60] = 5.0
    items = told(volts, 10.0, [55, 58])
    opened, closed = [item for item in items if isinstance(item, AnomalyEvent)]
    assert (opened.state, opened.end_s, opened.opened_id) == ("open", None, opened.id)
    assert (closed.state, closed.opened_id) == ("closed", opened.id)
    assert closed.id > opened.id
    assert closed.end_s == pytest.approx(106.0, abs=0.2)
    assert (closed.cause, closed.peak_voltage) == ("HIGH", 5.0)
    assert "5.00 V" in closed.text
