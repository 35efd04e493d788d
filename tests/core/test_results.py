"""Results as they are printed and sent."""

from __future__ import annotations

import json
import math

import numpy as np

from desktop_app.core.messages import Cause, SampleBlock, Verdicts, frozen
from desktop_app.core.results import anomaly_results


def judged(volts: list[float], low: float = 1.0, high: float = 2.0) -> tuple[SampleBlock, Verdicts]:
    shape = (len(volts), 1)
    block = SampleBlock(7, 0, 1_000.0, 10.0, frozen(np.array(volts).reshape(shape)))
    verdicts = Verdicts(
        first_index=7,
        segment=0,
        score=frozen(np.full(shape, 0.75)),
        is_anomaly=frozen(np.full(shape, True)),
        confidence=frozen(np.full(shape, 0.5)),
        cause=frozen(np.full(shape, Cause.SPIKE, dtype=np.uint8)),
        low=frozen(np.full(shape, low)),
        high=frozen(np.full(shape, high)),
    )
    return block, verdicts


def test_every_sample_gives_one_result_with_the_original_five_keys() -> None:
    results = list(anomaly_results(*judged([4.5, 4.6])))
    assert [result["voltage"] for result in results] == [4.5, 4.6]
    assert [result["timestamp"] for result in results] == [1_000.0, 1_000.1]
    original = {"anomaly_score", "is_anomaly", "confidence", "timestamp", "voltage"}
    assert all(original <= set(result) for result in results)


def test_a_result_names_its_cause_and_the_expected_band() -> None:
    (result,) = anomaly_results(*judged([4.5]))
    assert (result["cause"], result["expected_low"], result["expected_high"]) == ("SPIKE", 1.0, 2.0)


def test_a_missing_sample_is_null_and_never_nan_on_the_wire() -> None:
    (result,) = anomaly_results(*judged([math.nan], low=math.nan))
    assert result["voltage"] is None
    assert "expected_low" not in result
    json.dumps(result, allow_nan=False)
