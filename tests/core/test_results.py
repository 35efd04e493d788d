"""Results as they are printed and sent."""

from __future__ import annotations

import json
import math
from dataclasses import replace

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


def test_a_result_tells_what_its_channel_is_called() -> None:
    block, verdicts = judged([4.5])
    (plain,) = anomaly_results(block, verdicts)
    assert "input" not in plain
    (named,) = anomaly_results(replace(block, names=("A3",)), verdicts)
    assert (named["channel"], named["input"]) == (0, "A3")


def test_a_result_says_whether_its_sample_is_an_anomaly() -> None:
    block, verdicts = judged([4.5, 2.0])
    verdicts = replace(verdicts, is_anomaly=frozen(np.array([[True], [False]])))
    found = [result["is_anomaly"] for result in anomaly_results(block, verdicts)]
    assert found == [True, False]


def test_a_missing_sample_is_null_and_never_nan_on_the_wire() -> None:
    (result,) = anomaly_results(*judged([math.nan], low=math.nan))
    assert result["voltage"] is None
    assert "expected_low" not in result
    json.dumps(result, allow_nan=False)


def test_a_result_says_all_of_a_verdict_rounded_to_a_millionth() -> None:
    block, verdicts = judged([4.5], low=1.0123456789, high=2.0987654321)
    precise = replace(
        block,
        start_s=1_000.0123456789,
    )
    fine = replace(
        verdicts,
        score=frozen(np.array([[0.1234567891]])),
        confidence=frozen(np.array([[0.9876543219]])),
        is_anomaly=frozen(np.array([[False]])),
    )
    (result,) = anomaly_results(precise, fine)
    assert result == {
        "anomaly_score": 0.123457,
        "is_anomaly": False,
        "confidence": 0.987654,
        "timestamp": 1_000.012346,
        "voltage": 4.5,
        "channel": 0,
        "cause": "SPIKE",
        "expected_low": 1.012346,
        "expected_high": 2.098765,
    }
    assert [type(result[key]) for key in ("anomaly_score", "is_anomaly")] == [float, bool]


def test_only_the_rows_asked_for_give_results() -> None:
    block, verdicts = judged([4.5, 4.6, 4.7])
    assert [result["voltage"] for result in anomaly_results(block, verdicts, [0, 2])] == [4.5, 4.7]
    assert list(anomaly_results(block, verdicts, [])) == []


def test_every_channel_of_an_instant_gives_a_result_under_its_number() -> None:
    block, verdicts = judged([4.5])
    volts = frozen(np.array([[4.5, 0.5]]))
    wide = replace(
        verdicts,
        score=frozen(np.array([[0.75, 0.25]])),
        is_anomaly=frozen(np.array([[True, False]])),
        confidence=frozen(np.array([[0.5, 1.0]])),
        cause=frozen(np.array([[Cause.SPIKE, Cause.NONE]], dtype=np.uint8)),
        low=frozen(np.array([[1.0, 0.0]])),
        high=frozen(np.array([[2.0, 1.0]])),
    )
    results = list(anomaly_results(replace(block, volts=volts), wide))
    told = [(one["channel"], one["voltage"], one["anomaly_score"]) for one in results]
    assert told == [(0, 4.5, 0.75), (1, 0.5, 0.25)]
