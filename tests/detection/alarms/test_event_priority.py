from __future__ import annotations

import pytest

from desktop_app.core.messages import Cause, Event
from desktop_app.core.priority import Priority
from desktop_app.detection.alarms.event_priority import priority_of


def event(cause: Cause, score: float) -> Event:
    return Event(
        event_id=1,
        channel=0,
        cause=cause,
        start_index=0,
        start_s=0.0,
        end_index=None,
        end_s=None,
        peak_volts=4.0,
        low=1.0,
        high=3.0,
        score=score,
    )


@pytest.mark.parametrize(
    ("cause", "score", "priority"),
    [
        (Cause.HIGH, 0.95, Priority.HIGH),
        (Cause.LOW, 0.80, Priority.HIGH),
        (Cause.HIGH, 0.60, Priority.MEDIUM),
        (Cause.SPIKE, 0.99, Priority.MEDIUM),
        (Cause.SPIKE, 0.20, Priority.LOW),
        (Cause.FLAT_LINE, 0.99, Priority.MEDIUM),
        (Cause.DROPOUT, 0.99, Priority.MEDIUM),
        (Cause.MISSING, 0.99, Priority.LOW),
    ],
)
def test_limits_speak_loudest_and_cables_softly(
    cause: Cause, score: float, priority: Priority
) -> None:
    assert priority_of(event(cause, score)) is priority


@pytest.mark.parametrize("cause", list(Cause))
def test_every_cause_has_a_priority(cause: Cause) -> None:
    assert priority_of(event(cause, 0.5)) in Priority


@pytest.mark.parametrize(
    ("score", "priority"), [(0.4, Priority.MEDIUM), (0.399, Priority.LOW), (0.27, Priority.LOW)]
)
def test_half_of_what_is_clear_is_medium(score: float, priority: Priority) -> None:
    assert priority_of(event(Cause.SPIKE, score)) is priority
