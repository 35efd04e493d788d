"""Pulses faster than any heart: followed like one, and told in no words of hearts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.core.messages import Cause, SampleBlock, frozen
from desktop_app.detection import state
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.faults import n_samples
from desktop_app.detection.layered.detector import LayeredDetector
from desktop_app.detection.synthetic import convert, make_signal
from tests.detection.beats.made import Heart, detector, judge

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray

FAST_HZ = 1500.0
# A heart of 75 beats a minute sampled at this rate beats 450 times a minute at the other.
HEART_HZ = 250.0
COLUMNS = ("score", "is_anomaly", "confidence", "cause", "low", "high")
N_BEATS = 100


def fast_pulse(heights: dict[int, float] | None = None) -> tuple[Heart, FloatArray]:
    heart = Heart(n_beats=N_BEATS, heights=heights or {})
    return heart, heart.volts(HEART_HZ)


def test_a_fast_pulse_is_no_news() -> None:
    _, volts = fast_pulse()
    assert judge(detector(FAST_HZ), volts, FAST_HZ)[1] == []


@pytest.mark.parametrize("height", [0.5, 1.5])
def test_a_fast_beat_of_another_height_is_told_as_a_pattern(height: float) -> None:
    heart, volts = fast_pulse({90: height})
    _, [event] = judge(detector(FAST_HZ), volts, FAST_HZ)
    assert event.cause is Cause.PATTERN
    assert event.interval is None
    assert abs(event.start_index - heart.beats_s[90] * HEART_HZ) < 0.25 * HEART_HZ


def test_blocks_do_not_matter() -> None:
    _, volts = fast_pulse({90: 0.5})
    volts[16_500:16_530] = np.nan
    whole, _ = judge(detector(FAST_HZ), volts, FAST_HZ)
    cut, _ = judge(detector(FAST_HZ), volts, FAST_HZ, [1, 2, 3, 700, 5, 997] * 10)
    for name in COLUMNS:
        joined = np.concatenate([getattr(part, name) for part in cut])
        assert np.array_equal(joined, getattr(whole[0], name), equal_nan=joined.dtype.kind == "f")


@pytest.mark.parametrize("at", [9_000, 17_950])
def test_a_saved_layer_continues_to_the_bit(at: int) -> None:
    _, volts = fast_pulse({90: 0.5})
    whole, _ = judge(detector(FAST_HZ), volts, FAST_HZ)
    first, second = detector(FAST_HZ), detector(FAST_HZ)
    judge(first, volts[:at], FAST_HZ)
    second.load(state.from_bytes(state.to_bytes(first.save())))
    block = SampleBlock(at, 0, at / FAST_HZ, FAST_HZ, frozen(volts[at:, None].copy()))
    rest = second.update(block)
    assert whole[0].score.max() > 0.5
    assert np.array_equal(rest.score, whole[0].score[at:])


def test_waves_of_a_wandering_signal_are_no_pulse_after_a_few_seconds() -> None:
    # Nine waves in 2.4 s, by chance as regular as an irregular heart.
    rate_hz, n = 1000.0, 6000
    volts = convert(make_signal("wander", n_samples(rate_hz=rate_hz), seed=22002).volts)[:n]
    config = DetectionConfig(window_size=2400, sample_rate=rate_hz, min_window_s=0.0)
    assert judge(LayeredDetector(config), volts, rate_hz)[1] == []
