"""Stand-ins for the hub's tests: a detector with two rules, and results of a station."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.messages import Cause, Verdicts, frozen
from desktop_app.core.results import AnomalyResult

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from desktop_app.core.messages import SampleBlock
    from desktop_app.server.options import HubOptions

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


def hub_target(options: HubOptions, inbox: Connection, outbox: Connection) -> None:
    """Begins a real hub process with the fake detector."""
    from desktop_app.server.runner import run_child

    run_child(options, inbox, outbox, new_detector=LimitDetector)
