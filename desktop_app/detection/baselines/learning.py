"""Collects samples to learn normal from, and makes a baseline of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import numpy as np

from desktop_app.core.messages import blocks_of, frozen
from desktop_app.detection import registry
from desktop_app.detection.baselines.files import Baseline, BaselineInfo
from desktop_app.detection.baselines.quality import WINDOWS_NEEDED, Quality, check_quality
from desktop_app.detection.forecast.forecaster import unheard

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray, SampleBlock
    from desktop_app.core.protocols import LearningDetector
    from desktop_app.detection.config import DetectionConfig
    from desktop_app.detection.forecast.forecaster import Report

# More samples teach a detector nothing new, and take long to be learned again from.
MOST_SAMPLES = 200_000


class SampleCollector:
    """Takes blocks until it has enough; a lost connection leaves a gap of one missing sample.

    Attributes:
        wanted: how many samples are collected.
    """

    def __init__(self, wanted: int) -> None:
        self.wanted = min(max(1, wanted), MOST_SAMPLES)
        self._parts: list[FloatArray] = []
        self._n = 0
        self._segment: int | None = None

    @property
    def progress(self) -> float:
        """How much of what is wanted is there, 0..1."""
        return min(1.0, self._n / self.wanted)

    @property
    def is_full(self) -> bool:
        return self._n >= self.wanted

    def take(self, block: SampleBlock) -> bool:
        """Add the samples of `block`; True once there are enough.

        Another number of channels begins anew.
        """
        if self._parts and self._parts[0].shape[1] != block.n_channels:
            self._parts, self._n, self._segment = [], 0, None
        if self._segment is not None and block.segment != self._segment:
            self._parts.append(np.full((1, block.n_channels), np.nan))
        self._segment = block.segment
        part = np.asarray(block.volts[: self.wanted - self._n])
        self._parts.append(part)
        self._n += len(part)
        return self.is_full

    def volts(self) -> FloatArray:
        """What was collected, `(n, channels)`."""
        return frozen(np.concatenate(self._parts)) if self._parts else np.zeros((0, 1))


def wanted_samples(config: DetectionConfig, duration_s: float) -> int:
    """How many samples to collect in about `duration_s`: never fewer than can be judged."""
    return max(WINDOWS_NEEDED * config.window_samples, round(duration_s * config.sample_rate))


def learn(
    name: str,
    volts: FloatArray,
    config: DetectionConfig,
    *,
    detector: str,
    source: str,
    made_s: float,
    report: Report = unheard,
) -> tuple[Baseline, Quality]:
    """A baseline of `volts` `(n, channels)` under `config`, and what its samples are worth.

    `report` is told how far the training is of a detector that is trained, 0..1.
    """
    kept = volts[:MOST_SAMPLES]
    info = BaselineInfo(
        name=name,
        made_s=made_s,
        source=source,
        detector=detector,
        rate_hz=config.sample_rate,
        n_samples=len(kept),
        n_channels=kept.shape[1],
        findings=(),
    )
    quality = check_quality(kept, config)
    info = msgspec.structs.replace(
        info, findings=tuple(finding.sentence for finding in quality.findings)
    )
    learner = _learner(detector, kept, config, report)
    state = taught(learner, kept, config.sample_rate).save()
    return Baseline(info, frozen(np.array(kept)), dict(state)), quality


def _learner(
    name: str, volts: FloatArray, config: DetectionConfig, report: Report
) -> LearningDetector:
    """A fresh detector; one that is trained is given all of `volts` for its warm-up."""
    trained = registry.DETECTORS[name].trained
    if trained is None:
        return registry.create(name, config)
    n_channels = volts.shape[1]
    n_finite = int(np.isfinite(volts).sum(axis=0).min())
    window = max(config.window_size, n_finite)
    n_done = 0

    def told(share: float) -> None:
        nonlocal n_done
        report((n_done + share) / n_channels)
        n_done += share >= 1.0

    return trained(msgspec.structs.replace(config, window_size=window), told)


def taught(detector: LearningDetector, volts: FloatArray, rate_hz: float) -> LearningDetector:
    """The detector after it has seen `volts` `(n, channels)`."""
    for block in blocks_of(volts, rate_hz):
        detector.update(block)
    return detector
