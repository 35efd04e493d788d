"""The rule everybody starts with: more than three deviations from the last hundred samples' mean.

Here to be measured against: it takes drift for normal, a slope for an anomaly, and noise too often.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.core.messages import Cause
from desktop_app.detection import state as states
from desktop_app.detection.channelwise import (
    ChannelVerdicts,
    ChannelwiseDetector,
    joined,
    learning_verdicts,
)
from desktop_app.detection.layered.scaling import held
from desktop_app.detection.observed import tamed

if TYPE_CHECKING:
    from desktop_app.core.messages import BoolArray, CodeArray, FloatArray
    from desktop_app.core.protocols import DetectorState
    from desktop_app.detection.config import DetectionConfig

SAMPLES = 100
# A score of .5 is three deviations.
_FULL_SCORE_DEVIATIONS = 6.0
_KERNEL = np.full(SAMPLES, 1.0 / SAMPLES)
# The squares of anything beyond would overflow.
_LARGEST = 1e150
_STATE = ("_line", "_n_seen", "_last")


class RollingZChannel:
    """Judges one channel by the mean and deviation of the samples just before each."""

    def __init__(self, config: DetectionConfig) -> None:
        self._threshold = config.anomaly_threshold
        self._window = max(SAMPLES, config.window_samples)
        self._line = np.zeros(SAMPLES)
        self._n_seen = 0
        self._last = np.nan

    def save(self) -> dict[str, Any]:
        """What further verdicts depend on."""
        return states.taken(self, _STATE)

    def load(self, state: DetectorState) -> None:
        """Continue where the channel that saved `state` stood; raises `DataError`."""
        states.given(self, _STATE, state)

    def interrupt(self) -> None:
        """The last samples still tell where the signal was: nothing to forget."""

    def update(self, volts: FloatArray) -> ChannelVerdicts:
        """Verdicts for `volts` `(n,)`."""
        values, finite = tamed(volts)
        values = np.minimum(np.maximum(values, -_LARGEST), _LARGEST)
        parts = []
        n_lacking = self._window - self._n_seen
        if n_lacking > 0:
            parts.append(self._take(values[:n_lacking], finite[:n_lacking], is_learning=True))
        if len(values) > n_lacking:
            rest = slice(max(0, n_lacking), None)
            parts.append(self._take(values[rest], finite[rest], is_learning=False))
        return joined(parts)

    def _take(self, values: FloatArray, finite: BoolArray, *, is_learning: bool) -> ChannelVerdicts:
        n = len(values)
        if np.isnan(self._last):
            first = values[finite][:1]
            if len(first):
                self._line[:] = first[0]
        filled = held(values, finite, float(self._line[-1]))
        self._last = float(filled[-1])
        line = np.concatenate((self._line, filled))
        self._line = line[-SAMPLES:].copy()
        progress = (self._n_seen + np.arange(1, n + 1)) / self._window
        self._n_seen += n
        if is_learning:
            return learning_verdicts(progress)
        mean = np.correlate(line[:-1], _KERNEL)
        squares = np.correlate(line[:-1] ** 2, _KERNEL)
        deviation = np.sqrt(np.maximum(squares - mean**2, 1e-12 * squares))
        away = filled - mean
        z = np.abs(away) / np.maximum(deviation, np.finfo(np.float64).tiny)
        return self._verdicts(away, np.where(finite, z, 0.0), mean, deviation)

    def _verdicts(
        self, away: FloatArray, z: FloatArray, mean: FloatArray, deviation: FloatArray
    ) -> ChannelVerdicts:
        score = np.minimum(z / _FULL_SCORE_DEVIATIONS, 1.0)
        is_anomaly = (score >= self._threshold) & (score > 0.0)
        cause: CodeArray = np.where(away > 0.0, Cause.HIGH, Cause.LOW).astype(np.uint8)
        cause[~is_anomaly] = Cause.NONE
        reach = self._threshold * _FULL_SCORE_DEVIATIONS * deviation
        return ChannelVerdicts(
            score=score,
            is_anomaly=is_anomaly,
            confidence=0.5 + 0.5 * np.abs(score - self._threshold),
            cause=cause,
            low=mean - reach,
            high=mean + reach,
        )


class RollingZDetector(ChannelwiseDetector):
    """Three deviations from the rolling mean, on every channel."""

    def __init__(self, config: DetectionConfig) -> None:
        super().__init__(
            f"rolling_z, window of {config.window_samples}", lambda: RollingZChannel(config)
        )
