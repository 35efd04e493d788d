"""One result per sample and channel, as the command line prints it and the wire carries it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

import numpy as np

from desktop_app.core.messages import Cause, channel_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.core.messages import SampleBlock, Verdicts


class AnomalyResult(TypedDict):
    """The original five keys, frozen, and keys that were added since.

    `timestamp` is in Unix seconds; `voltage` is None where the sample is missing (JSON has no NaN);
    `input` is what the channel is called, where that is not A0, A1 and so on.
    """

    anomaly_score: float
    is_anomaly: bool
    confidence: float
    timestamp: float
    voltage: float | None
    channel: int
    input: NotRequired[str]
    cause: str
    expected_low: NotRequired[float]
    expected_high: NotRequired[float]


def anomaly_results(
    block: SampleBlock, verdicts: Verdicts, rows: Iterable[int] | None = None
) -> Iterator[AnomalyResult]:
    """Results in time order, channels of one instant in order; numbers are plain Python.

    All rows of the block, or only `rows`, which are ascending.
    """
    times_s = block.times_s()
    for row in range(block.n_samples) if rows is None else rows:
        for channel in range(block.n_channels):
            yield _result(block, verdicts, float(times_s[row]), (row, channel))


def _result(
    block: SampleBlock, verdicts: Verdicts, time_s: float, at: tuple[int, int]
) -> AnomalyResult:
    volts = float(block.volts[at])
    result = AnomalyResult(
        anomaly_score=round(float(verdicts.score[at]), 6),
        is_anomaly=bool(verdicts.is_anomaly[at]),
        confidence=round(float(verdicts.confidence[at]), 6),
        timestamp=round(time_s, 6),
        voltage=volts if np.isfinite(volts) else None,
        channel=at[1],
        cause=Cause(int(verdicts.cause[at])).word,
    )
    if block.names:
        result["input"] = channel_name(block.names, at[1])
    low, high = float(verdicts.low[at]), float(verdicts.high[at])
    if np.isfinite(low) and np.isfinite(high):
        result["expected_low"], result["expected_high"] = round(low, 6), round(high, 6)
    return result
