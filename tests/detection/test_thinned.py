"""Fast signals are judged by their most outlying samples: same contract, nothing missed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.core.errors import DataError
from desktop_app.core.messages import SampleBlock, frozen
from desktop_app.detection import checks
from desktop_app.detection.channelwise import ChannelwiseDetector
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.layered.catalogue import N_STATISTICS
from desktop_app.detection.layered.channel import LayeredChannel
from desktop_app.detection.layered.detector import FASTEST_JUDGED_HZ, LayeredDetector
from desktop_app.detection.thinned import ThinnedChannel, most_outlying

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.messages import FloatArray, Verdicts
    from desktop_app.core.protocols import LearningDetector

GROUP = 2
FAST_HZ = 20_000.0
LEARNED_S = 11.0


def thinned() -> LearningDetector:
    config = DetectionConfig(window_size=128, sample_rate=checks.RATE_HZ / GROUP, min_window_s=0.0)
    used = np.ones(N_STATISTICS, dtype=np.bool_)
    return ChannelwiseDetector(
        "thinned", lambda: ThinnedChannel(LayeredChannel(config, used), GROUP)
    )


@pytest.mark.parametrize("check", checks.CHECKS, ids=lambda check: check.__name__[6:])
def test_a_thinned_detector_keeps_the_contract(
    check: Callable[[Callable[[], LearningDetector]], None],
) -> None:
    check(thinned)


def fast_signal(seconds: float) -> FloatArray:
    """A sine of 50 Hz with the noise of a converter's last bits."""
    rng = np.random.default_rng(3)
    n = round(seconds * FAST_HZ)
    clean = 2.5 + 0.7 * np.sin(2 * np.pi * 50 * np.arange(n) / FAST_HZ)
    volts: FloatArray = np.rint((clean + rng.normal(0, 0.01, n)) * 1024 / 5) * 5 / 1024
    return volts


def judged(volts: FloatArray) -> Verdicts:
    config = DetectionConfig(window_size=200, sample_rate=FAST_HZ)
    block = SampleBlock(0, 0, 0.0, FAST_HZ, frozen(volts[:, np.newaxis]))
    return LayeredDetector(config).update(block)


def test_one_sample_of_a_fast_signal_is_told_of_within_a_group() -> None:
    volts = fast_signal(LEARNED_S + 4)
    spikes = [round((LEARNED_S + second) * FAST_HZ) + 3 * second for second in range(4)]
    volts[spikes] += 1.5
    is_anomaly = judged(volts).is_anomaly[:, 0]
    group = int(FAST_HZ // FASTEST_JUDGED_HZ)
    for spike in spikes:
        assert is_anomaly[spike : spike + group].any()
        assert not is_anomaly[spike - 20 * group : spike].any()


def test_a_calm_fast_signal_raises_no_alarm() -> None:
    assert not judged(fast_signal(LEARNED_S + 10)).is_anomaly.any()


def test_a_signal_no_faster_than_is_judged_whole_is_not_thinned() -> None:
    slow = DetectionConfig(window_size=200, sample_rate=FASTEST_JUDGED_HZ)
    fast = DetectionConfig(window_size=200, sample_rate=2 * FASTEST_JUDGED_HZ)
    assert "groups of 2" in str(LayeredDetector(fast).save()["kind"])
    assert "groups" not in str(LayeredDetector(slow).save()["kind"])


def test_the_sample_farthest_from_its_neighbours_stands_for_them() -> None:
    rows = np.array([[1.0, 1.1, 5.0, 0.9], [1.0, 1.1, -5.0, 0.9], [2.0, 2.0, 2.0, 2.0]])
    assert most_outlying(rows).tolist() == [5.0, -5.0, 2.0]


def test_a_group_is_missing_only_where_all_of_it_is() -> None:
    nan = np.nan
    rows = np.array([[nan, 3.0, nan, 2.0], [nan, nan, nan, nan], [nan, 7.0, nan, nan]])
    found = most_outlying(rows)
    assert found[0] in (2.0, 3.0)
    assert np.isnan(found[1])
    assert found[2] == 7.0


def test_a_state_with_a_verdict_of_another_shape_is_refused() -> None:
    detector = thinned()
    checks.judge(detector, checks.faulty_signal(n_channels=1))
    state = dict(detector.save())
    state["channel0.latest.score"] = np.zeros(3)
    with pytest.raises(DataError, match="does not fit"):
        thinned().load(state)


def test_a_detector_pauses_before_each_channel_and_judges_as_without() -> None:
    volts = fast_signal(LEARNED_S + 0.1)
    block = SampleBlock(0, 0, 0.0, FAST_HZ, frozen(np.stack((volts, volts[::-1]), axis=1)))
    plain, pausing = (LayeredDetector(DetectionConfig(200, FAST_HZ)) for _ in range(2))
    pauses = []
    pausing.pause = lambda: pauses.append(len(pauses))
    np.testing.assert_array_equal(pausing.update(block).score, plain.update(block).score)
    assert pauses == [0, 1]
