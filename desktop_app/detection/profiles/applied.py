"""From settings and a profile to what judges."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from desktop_app.core.protocols import at_once

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.protocols import LearningDetector
    from desktop_app.detection.config import DetectionConfig
    from desktop_app.detection.false_alarms import FalseAlarms
    from desktop_app.detection.profiles.schema import Profile


def with_profile(config: DetectionConfig, profile: Profile) -> DetectionConfig:
    """The settings with what the profile states: rails, rate, threshold; else as they were."""
    stated = {
        "low_rail": profile.low_rail_volts,
        "high_rail": profile.high_rail_volts,
        "sample_rate": profile.rate_hz,
        "anomaly_threshold": profile.anomaly_threshold,
    }
    known = {key: value for key, value in stated.items() if value is not None}
    return msgspec.structs.replace(config, **known)


def make_detector(
    name: str,
    config: DetectionConfig,
    profile: Profile,
    false_alarms: FalseAlarms | None = None,
    *,
    pause: Callable[[], None] = at_once,
) -> LearningDetector:
    """The detector of that name under the limits of `profile`; `config` has its rate already.

    With `false_alarms` it does not tell again what is forgiven there. `pause` is called before each
    channel of a block is judged.
    """
    # The first picture of the signal waits for no detector.
    from desktop_app.detection import registry
    from desktop_app.detection.forgiving import ForgivingDetector
    from desktop_app.detection.profiles.limited import LimitedDetector

    judge = registry.create(name, config)
    judge.pause = pause
    detector: LearningDetector = judge
    rate_hz, threshold = config.sample_rate, config.anomaly_threshold
    if false_alarms is not None:
        detector = ForgivingDetector(detector, false_alarms, threshold=threshold, rate_hz=rate_hz)
    return LimitedDetector(detector, profile, rate_hz)
