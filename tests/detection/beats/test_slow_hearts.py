"""Hearts of which ten seconds show little, and what is left to the beats once they are judged."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.detection import synthetic
from desktop_app.detection.beats.tempo import Tempi
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.layered.detector import LayeredDetector
from tests.detection.beats.made import Heart, judge

if TYPE_CHECKING:
    from desktop_app.core.messages import Event
    from desktop_app.detection.beats.layer import BeatsFound

STILL_S = 20.0


def found_after_stillness(heart: Heart, *, rate_hz: float = 100.0) -> BeatsFound:
    """What the layer finds of a heart that begins to beat 20 s after nothing did."""
    layer = Tempi.at(rate_hz, 6.0)
    assert layer is not None
    still = np.random.default_rng(5).normal(1.5, 0.008, int(STILL_S * rate_hz))
    layer.begin(still[:1000], 5.0 / 1024.0)
    volts = np.concatenate((still[1000:], heart.volts(rate_hz)))
    nothing = np.zeros(len(volts), dtype=np.bool_)
    return layer.update(volts, ~nothing, nothing)


@pytest.mark.parametrize(
    ("interval_s", "soonest_s", "latest_s"), [(0.8, 6.0, 21.0), (1.6, 12.0, 41.0)]
)
def test_a_heart_is_followed_once_eight_of_its_beats_were_seen(
    interval_s: float, soonest_s: float, latest_s: float
) -> None:
    heart = Heart(n_beats=60, intervals=dict.fromkeys(range(60), interval_s))
    found = found_after_stillness(heart)
    assert found.is_followed.any()
    first = int(np.argmax(found.is_followed))
    assert soonest_s < first / 100.0 - (STILL_S - 10.0) < latest_s
    assert found.is_followed[first:].all()


def test_where_no_heart_beats_nothing_is_followed() -> None:
    layer = Tempi.at(100.0, 6.0)
    assert layer is not None
    still = np.random.default_rng(5).normal(1.5, 0.008, 5000)
    layer.begin(still[:1000], 5.0 / 1024.0)
    nothing = np.zeros(4000, dtype=np.bool_)
    assert not layer.update(still[1000:], ~nothing, nothing).is_followed.any()


def slow_heart(seed: int, n: int) -> list[Event]:
    """What is told of the first `n` samples of a heart of thirty beats a minute, at 100 Hz."""
    config = DetectionConfig(window_size=2400, sample_rate=100.0, min_window_s=0.0)
    volts = synthetic.convert(synthetic.make_signal("ecg", 122_400, seed=seed).volts)
    _, events = judge(LayeredDetector(config), volts[:n], 100.0)
    return events


def test_of_a_heart_that_is_hardly_known_nothing_is_certain() -> None:
    assert max((event.score for event in slow_heart(151_002, 8100)), default=0.0) < 0.6


def test_that_one_beat_is_small_is_left_to_the_beats() -> None:
    assert slow_heart(151_006, 11_700) == []
