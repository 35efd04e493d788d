"""Each fault of the theatre, met by the real session without time passing."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from desktop_app.compose.wiring import make_session, parse_source
from desktop_app.core.errors import SourceError
from desktop_app.detection.config import DetectionConfig
from desktop_app.sources.faults import EVERY_S, FAULTS, FIRST_S
from tests.helpers.clock import FakeClock

if TYPE_CHECKING:
    from desktop_app.compose.session import Session
    from desktop_app.core.messages import Event

# Two faults, and time to recover from the second.
CONFIG = DetectionConfig(window_size=100, sample_rate=50.0)
PLAYED_S = FIRST_S + 2 * EVERY_S


@cache
def played(fault: str) -> tuple[Session, list[Event], set[int]]:
    """The session after three faults, its events, and the segments that it saw."""
    clock = FakeClock()
    session = make_session(parse_source(f"demo:fault:{fault}"), CONFIG, clock=clock)
    session.open()
    events: dict[int, Event] = {}
    segments = set()
    start_s = clock.now_s()
    while clock.now_s() < start_s + PLAYED_S:
        session.read_step()
        while (judged := session.judge_step(0.0)) is not None:
            events |= {event.event_id: event for event in judged.events}
            segments.add(judged.block.segment)
    session.close()
    return session, list(events.values()), segments


@pytest.mark.parametrize("fault", FAULTS)
def test_whatever_happens_every_account_closes(fault: str) -> None:
    session, _, _ = played(fault)
    ledger = session.snapshot().ledger
    assert ledger.closes
    assert ledger.judged > 0.5 * PLAYED_S * 50


@pytest.mark.parametrize("fault", ["unplug", "reset"])
def test_a_board_that_goes_or_starts_anew_begins_a_new_segment(fault: str) -> None:
    _, events, segments = played(fault)
    assert len(segments) >= 3
    assert events == []


@pytest.mark.parametrize("fault", ["garbage", "baud", "nan"])
def test_what_is_no_sample_is_rejected_and_raises_no_anomaly(fault: str) -> None:
    session, events, _ = played(fault)
    ledger = session.snapshot().ledger
    assert ledger.bytes.n_rejected > 20
    assert events == []
    history = session.history
    assert history is not None
    assert 0.0 <= history.latest()[1][0] <= 5.0  # type: ignore[index]  # there are samples


@pytest.mark.parametrize("fault", ["noise", "drift"])
def test_a_signal_that_is_not_normal_is_an_anomaly_each_time(fault: str) -> None:
    _, events, _ = played(fault)
    assert len(events) >= 2


def test_a_fault_that_is_not_known_is_refused_with_the_names_of_those_that_are() -> None:
    with pytest.raises(SourceError, match="Choose one of unplug, stall"):
        make_session(
            parse_source("demo:fault:gremlin"),
            DetectionConfig(window_size=100, sample_rate=50.0),
            clock=FakeClock(),
        )
