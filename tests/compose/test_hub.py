from __future__ import annotations

import asyncio
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec
import numpy as np
import pytest

from desktop_app.compose.hub import detector_factory, make_hub_process, station_feed
from desktop_app.compose.station_news import SessionInbox
from desktop_app.compose.wiring import SourceSpec, make_session
from desktop_app.core.messages import SampleBlock, frozen
from desktop_app.core.source_info import SourceKind
from desktop_app.detection.config import DetectionConfig
from desktop_app.server.facts import StationStatus
from desktop_app.server.options import HubOptions
from tests.helpers.clock import FakeClock
from tests.server.raw_client import joined_client

if TYPE_CHECKING:
    from desktop_app.server.facts import Listening

CONFIG = DetectionConfig(window_size=16, sample_rate=10.0, min_window_s=0.0)


def test_a_session_is_read_and_judged_for_the_hub() -> None:
    session = make_session(SourceSpec(SourceKind.DEMO, "sine"), CONFIG, clock=FakeClock())
    inbox = SessionInbox(session, station_feed(None))
    inbox.open()
    try:
        first = inbox.receive()
        while not first.results:
            first = inbox.receive()
        assert {"anomaly_score", "is_anomaly", "confidence", "timestamp", "voltage"} <= set(
            first.results[0]
        )
        batches = [inbox.receive() for _ in range(20)]
        times_s = [result["timestamp"] for batch in [first, *batches] for result in batch.results]
        assert times_s == sorted(times_s)
        states = [batch.station for batch in batches if batch.station is not None]
        assert all(isinstance(state, StationStatus) for state in states)
        assert {state.state for state in states} <= {"DEMO", "CONNECTING"}
    finally:
        inbox.close()


def test_the_station_is_described_only_when_something_changed() -> None:
    session = make_session(SourceSpec(SourceKind.DEMO, "steady"), CONFIG, clock=FakeClock())
    inbox = SessionInbox(session, station_feed(None))
    inbox.open()
    try:
        described = [inbox.receive().station for _ in range(200)]
    finally:
        inbox.close()
    assert described[0] is not None
    changes = [status for status in described if status is not None]
    assert all(a != b for a, b in pairwise(changes))
    assert described[-10:] == [None] * 10


def test_detectors_are_made_for_the_rate_of_the_client() -> None:
    new_detector = detector_factory(msgspec.structs.replace(CONFIG, min_window_s=20.0))
    volts = np.random.default_rng(0).normal(2.0, 0.01, (300, 1))

    def confidence(rate_hz: float) -> float:
        block = SampleBlock(0, 0, 0.0, rate_hz, frozen(volts))
        return float(new_detector(rate_hz).update(block).confidence[-1, 0])

    # Of the one these are 30 s, long enough to learn from; of the other 3 s.
    assert confidence(10.0) >= 0.5 > confidence(100.0)


@pytest.mark.parametrize("value", [20.0, -20.0])
def test_a_client_of_the_hub_process_is_judged_by_the_rules(value: float) -> None:
    async def visit(address: Listening) -> None:
        async with joined_client(address) as client:
            await client.emit("voltage_data", [2.0 + 0.01 * (n % 5) for n in range(200)])
            learned = [await client.event("anomaly_result") for _ in range(200)]
            assert not learned[-1]["is_anomaly"]
            await client.emit("voltage_data", value)
            result = await client.event("anomaly_result")
            assert result["is_anomaly"] is True
            assert result["cause"] != "NONE"
            assert result["expected_low"] < 2.0 < result["expected_high"]

    hub = make_hub_process(HubOptions(port=0, legacy=True), CONFIG)
    try:
        asyncio.run(visit(hub.start()))
    finally:
        hub.stop()
