"""Stand-ins for the hub's tests: a detector with two rules, and results of a station."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.compose.station_events import StationEvents
from desktop_app.core.messages import Cause, Verdicts, frozen
from desktop_app.core.results import AnomalyResult
from desktop_app.server.messages import Scored
from desktop_app.server.parts import HubParts
from desktop_app.server.protocol import RefusalCode, RefusalError
from desktop_app.storage.devices import DeviceStore
from desktop_app.storage.received import ReceivedMarks

if TYPE_CHECKING:
    from collections.abc import Mapping
    from multiprocessing.connection import Connection

    from desktop_app.core.messages import SampleBlock
    from desktop_app.server.options import HubOptions
    from desktop_app.server.voltage import NewDetector

LIMIT_VOLTS = 4.0


class LimitDetector:
    """Everything above 4 V is an anomaly, and so is a step of 2 V from the sample before."""

    def __init__(self, rate_hz: float) -> None:
        self.rate_hz = rate_hz
        self._last: tuple[int, float] | None = None

    def update(self, block: SampleBlock) -> Verdicts:
        volts = block.volts[:, 0]
        start = volts[0]
        if self._last is not None and self._last[0] == block.segment:
            start = self._last[1]
        steps = np.abs(np.diff(volts, prepend=start))
        self._last = (block.segment, float(volts[-1]))
        cause = np.where(volts > LIMIT_VOLTS, Cause.HIGH, np.where(steps > 2, Cause.SPIKE, 0))
        is_anomaly = (cause > 0)[:, np.newaxis]
        score = frozen(np.where(is_anomaly, 0.9, 0.1))
        return Verdicts(
            first_index=block.first_index,
            segment=block.segment,
            score=score,
            is_anomaly=frozen(is_anomaly),
            confidence=score,
            cause=frozen(cause[:, np.newaxis].astype(np.uint8)),
            low=frozen(np.zeros_like(block.volts)),
            high=frozen(np.full_like(block.volts, LIMIT_VOLTS)),
        )


def live_result(volts: float, *, is_anomaly: bool = False, at_s: float = 1000.0) -> AnomalyResult:
    """One result of the station."""
    return AnomalyResult(
        anomaly_score=0.9 if is_anomaly else 0.1,
        is_anomaly=is_anomaly,
        confidence=0.8,
        timestamp=at_s,
        voltage=volts,
        channel=0,
        cause="HIGH" if is_anomaly else "NONE",
    )


class FakeScorer:
    """Everybody is High; knows one column."""

    model_id = "fake"

    def form(self) -> dict[str, Any]:
        return {"fields": []}

    def check(self, patient: Mapping[str, float | None]) -> None:
        for column, value in patient.items():
            if column != "Age":
                raise RefusalError(RefusalCode.BAD_REQUEST, "No such column.")
            if value is None or value < 0:
                raise RefusalError(RefusalCode.BAD_REQUEST, "Impossible.", field="patient.Age")

    def warm_up(self) -> None:
        pass

    def score(self, patient: Mapping[str, float | None]) -> Scored:
        return Scored(
            risk_level="High",
            headline="High",
            is_calm=False,
            anomaly_score=0.9,
            score_low=0.8,
            score_high=1.0,
            score_cuts=(0.5, 0.8),
            probability=0.7,
            probability_low=0.6,
            probability_high=0.8,
            prevalence=0.45,
            second_opinion=0.6,
            agreement="both_high",
            contributions=[],
            base_log_odds=0.0,
            text=f"Age {patient['Age']}.",
            warnings=[],
            fields_given=1,
            fields_total=13,
            reference_count=100,
            model_id=self.model_id,
            disclaimer="Not a medical device.",
        )


def fake_parts(new_detector: NewDetector = LimitDetector, **more: Any) -> HubParts:
    """Parts of a hub that keeps everything in memory."""
    parts = {
        "devices": DeviceStore(None),
        "events": StationEvents(None),
        "received": ReceivedMarks(None),
        **more,
    }
    return HubParts(new_detector=new_detector, **parts)


def hub_target(options: HubOptions, inbox: Connection, outbox: Connection) -> None:
    """Begins a real hub process with the fake detector."""
    from desktop_app.server.runner import run_child

    run_child(options, inbox, outbox, new_parts=fake_parts)
