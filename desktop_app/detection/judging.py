"""From what was observed and the limits in force to score, cause and band.

Pure but for how long the present excursion has lasted.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.core.messages import Cause
from desktop_app.detection import state as states
from desktop_app.detection.runs import run_lengths

if TYPE_CHECKING:
    from desktop_app.core.messages import BoolArray, CodeArray, FloatArray
    from desktop_app.core.protocols import DetectorState
    from desktop_app.detection.config import DetectionConfig
    from desktop_app.detection.learned import Limits
    from desktop_app.detection.observed import Observed

# A threshold of 1 would put the band's edges at infinity.
_HIGHEST_DRAWN = 0.99
_SPIKE_SAMPLES = 3
# A jump makes up at least this share of the distance from the prediction in one step.
_JUMP_SHARE = 0.5
# What counts as zero, as a share of the level the signal has.
_ZERO_SHARE = 0.02


@dataclass(frozen=True, slots=True)
class Judgement:
    """The columns of `Verdicts` for one stretch of one channel but confidence, each `(n,)`."""

    score: FloatArray
    is_anomaly: BoolArray
    cause: CodeArray
    low: FloatArray
    high: FloatArray


@dataclass(frozen=True, slots=True)
class _Distances:
    """How far beyond what is usual, in margins: 0 at what was seen, 1 at a score of .5."""

    above: FloatArray
    below: FloatArray
    flat: FloatArray


class Judge:
    """Applies limits to observed samples, stretch after stretch."""

    def __init__(self, config: DetectionConfig) -> None:
        self._threshold = config.anomaly_threshold
        drawn = min(config.anomaly_threshold, _HIGHEST_DRAWN)
        self._edge = drawn / (1.0 - drawn)
        self._low_rail = -np.inf if config.low_rail is None else config.low_rail
        self._high_rail = np.inf if config.high_rail is None else config.high_rail
        self._excursion = 0
        self._is_sudden = False

    def save(self) -> dict[str, Any]:
        """What further causes depend on."""
        return states.taken(self, ("_excursion", "_is_sudden"))

    def load(self, state: DetectorState) -> None:
        """Continue where the judge that saved `state` stood; raises `DataError`."""
        states.given(self, ("_excursion", "_is_sudden"), state)

    def interrupt(self) -> None:
        """The present excursion, if there is one, ends here."""
        self._excursion = 0

    def beyond_rails(self, observed: Observed) -> BoolArray:
        """Samples that the signal can never have, `(n,)`."""
        return (observed.values > self._high_rail) | (observed.values < self._low_rail)

    def judge(self, observed: Observed, limits: Limits) -> Judgement:
        """Score is `1 - 1 / (1 + d)` of the largest distance d in margins beyond the usual."""
        distances = _distances(observed, limits)
        furthest = np.maximum(np.maximum(distances.above, distances.below), distances.flat)
        score = 1.0 - 1.0 / (1.0 + np.maximum(furthest, 0.0))
        score[self.beyond_rails(observed)] = 1.0
        score[~observed.finite] = 0.0
        score[observed.missing_run > limits.missing_run] = 1.0
        is_anomaly = (score >= self._threshold) & (score > 0.0)
        low, high = self._band(observed, limits)
        return Judgement(
            score, is_anomaly, self._causes(observed, limits, distances, is_anomaly), low, high
        )

    def _range(self, limits: Limits) -> tuple[float, float]:
        low = -limits.minus_low.core - self._edge * limits.minus_low.margin
        high = limits.high.core + self._edge * limits.high.margin
        return max(self._low_rail, low), min(self._high_rail, high)

    def _band(self, observed: Observed, limits: Limits) -> tuple[FloatArray, FloatArray]:
        """Where the score reaches the threshold; drawn at .99 for thresholds above that."""
        range_low, range_high = self._range(limits)
        if not limits.is_predictable:
            n = len(observed.values)
            return np.full(n, range_low), np.full(n, range_high)
        tube = limits.misprediction
        reach = (tube.core + self._edge * tube.margin) * observed.widening
        low = np.minimum(np.maximum(observed.expected - reach, range_low), range_high)
        high = np.minimum(np.maximum(observed.expected + reach, range_low), range_high)
        return low, high

    def _causes(
        self,
        observed: Observed,
        limits: Limits,
        distances: _Distances,
        is_anomaly: BoolArray,
    ) -> CodeArray:
        if not is_anomaly.any():
            self._excursion = 0
            return np.zeros(len(is_anomaly), dtype=np.uint8)
        values = observed.values
        range_low, range_high = self._range(limits)
        outside = np.maximum(distances.above, distances.below)
        # Held outside its range, a signal is too high or too low before it is flat.
        is_in_range = (values >= range_low) & (values <= range_high)
        is_flat = is_anomaly & is_in_range & ((distances.flat >= self._edge) | (outside <= 0.0))
        is_out = is_anomaly & observed.finite & ~is_flat
        level = max(abs(limits.high.core), abs(limits.minus_low.core))
        is_zero = np.abs(values) <= max(limits.resolution, _ZERO_SHARE * level)
        return np.select(
            [
                is_anomaly & ~observed.finite,
                is_flat,
                is_out & is_zero,
                is_out & self._spikes(observed, limits, is_out),
                is_out & (distances.above >= distances.below),
                is_out,
            ],
            [Cause.MISSING, Cause.FLAT_LINE, Cause.DROPOUT, Cause.SPIKE, Cause.HIGH, Cause.LOW],
            default=Cause.NONE,
        ).astype(np.uint8)

    def _spikes(self, observed: Observed, limits: Limits, is_out: BoolArray) -> BoolArray:
        """The first samples of an excursion that began with a jump."""
        width = limits.high.core + limits.minus_low.core
        off = np.abs(observed.off)
        # A slow change may be off its prediction too, but not by its last step.
        is_jump = (off > min(limits.misprediction.edge, width)) & (
            np.abs(observed.step) > _JUMP_SHARE * off
        )
        run = run_lengths(is_out, self._excursion)
        began = np.arange(len(run)) - run + 1
        is_sudden = np.where(began >= 0, is_jump[np.clip(began, 0, len(run) - 1)], self._is_sudden)
        self._excursion = int(run[-1])
        self._is_sudden = bool(is_sudden[-1])
        return is_sudden & (run <= _SPIKE_SAMPLES)


def _distances(observed: Observed, limits: Limits) -> _Distances:
    above = (observed.values - limits.high.core) / limits.high.margin
    below = (-observed.values - limits.minus_low.core) / limits.minus_low.margin
    if limits.is_predictable:
        tube = limits.misprediction
        usual = tube.core / tube.margin
        off = observed.off / (tube.margin * observed.widening)
        above = np.maximum(above, off - usual)
        below = np.maximum(below, -off - usual)
    flat = (observed.equal_run.astype(np.float64) - limits.equal_run.core) / limits.equal_run.margin
    return _Distances(above, below, flat)
