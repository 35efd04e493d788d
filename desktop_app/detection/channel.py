"""One channel under the rules: observe, judge, learn.

Limits change only between rows of equally many samples, counted from the start of the segment, and
everything in between is computed sample by sample in one order: the verdicts cannot depend on how
the samples were cut into blocks.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.detection import state as states
from desktop_app.detection.channelwise import ChannelVerdicts, joined, learning_verdicts
from desktop_app.detection.judging import Judge, Judgement
from desktop_app.detection.learned import (
    N_EXTREMES,
    ROWS_PER_WINDOW,
    Extreme,
    Limits,
    Memory,
)
from desktop_app.detection.observed import Observed, Observer, tamed
from desktop_app.detection.predictor import Bounds

if TYPE_CHECKING:
    from desktop_app.core.messages import BoolArray, FloatArray
    from desktop_app.core.protocols import DetectorState
    from desktop_app.detection.config import DetectionConfig

# What lies outside the limits is not learned as normal, whatever threshold a person is told at.
_LEARNING_SCORE = 0.5
# Confidence is that of a full memory from this many rows on.
_MATURE_ROWS = 4 * ROWS_PER_WINDOW
_STATE = ("_n_in_row", "_is_odd", "_row")


class Channel:
    """Judges one channel's samples in order, learning what is normal as they come."""

    def __init__(self, config: DetectionConfig) -> None:
        self._row_samples = math.ceil(config.window_samples / ROWS_PER_WINDOW)
        self._threshold = config.anomaly_threshold
        self._observer = Observer()
        self._judge = Judge(config)
        self._memory = Memory()
        self._limits: Limits | None = None
        self._begin_row()

    def interrupt(self) -> None:
        """What comes next does not follow what came; what is normal stays."""
        self._observer.interrupt()
        self._judge.interrupt()

    def save(self) -> dict[str, Any]:
        """What further verdicts depend on."""
        state = states.taken(self, _STATE)
        state |= states.scoped("observer", self._observer.save())
        state |= states.scoped("judge", self._judge.save())
        state |= states.scoped("memory", self._memory.save())
        if self._limits is not None:
            state["limits"] = self._limits.to_array()
        return state

    def load(self, state: DetectorState) -> None:
        """Continue where the channel that saved `state` stood; raises `DataError`."""
        states.given(self, _STATE, state)
        self._observer.load(states.part("observer", state))
        self._judge.load(states.part("judge", state))
        self._memory.load(states.part("memory", state))
        self._limits = Limits.from_array(state["limits"]) if "limits" in state else None

    def update(self, volts: FloatArray) -> ChannelVerdicts:
        """Verdicts for `volts` `(n,)`."""
        values, finite = tamed(volts)
        parts = []
        start = 0
        while start < len(values):
            end = self._end_of_row(finite[start:]) + start
            parts.append(self._take(values[start:end], finite[start:end]))
            start = end
            if self._n_in_row == self._row_samples:
                self._end_row()
        return joined(parts)

    def _begin_row(self) -> None:
        self._n_in_row = 0
        self._is_odd = False
        self._row = np.full(N_EXTREMES, -np.inf)

    def _end_of_row(self, finite: BoolArray) -> int:
        """How many of the samples still belong to this row; missing ones do not fill it."""
        n_lacking = self._row_samples - self._n_in_row
        if len(finite) < n_lacking:
            return len(finite)
        found = np.flatnonzero(finite)
        return int(found[n_lacking - 1]) + 1 if len(found) >= n_lacking else len(finite)

    def _take(self, values: FloatArray, finite: BoolArray) -> ChannelVerdicts:
        limits = self._limits
        observed = self._observer.observe(values, finite, _bounds(limits))
        is_odd = self._judge.beyond_rails(observed)
        if limits is None:
            verdicts = self._learning(observed)
        else:
            judgement = self._judge.judge(observed, limits)
            verdicts = self._verdicts(judgement)
            is_odd |= verdicts.is_anomaly | (verdicts.score >= _LEARNING_SCORE)
        self._is_odd |= bool(is_odd.any())
        extremes = _extremes(observed)
        if not self._observer.predictor.is_fitted:
            extremes[Extreme.MISPREDICTION] = -np.inf
        np.maximum(self._row, extremes, out=self._row)
        self._n_in_row += int(np.count_nonzero(observed.finite))
        return verdicts

    def _learning(self, observed: Observed) -> ChannelVerdicts:
        """No verdict yet; confidence grows to .5 as the window fills."""
        n_before = self._memory.n_rows * self._row_samples + self._n_in_row
        progress = (n_before + np.cumsum(observed.finite)) / (ROWS_PER_WINDOW * self._row_samples)
        return learning_verdicts(progress)

    def _verdicts(self, judgement: Judgement) -> ChannelVerdicts:
        """Confidence is .5 at the threshold and grows with the distance from it.

        `0.5 + 0.5 * maturity * |score - threshold| / (its largest possible value)`, where maturity
        is the filled share of half the memory.
        """
        threshold = self._threshold
        room = np.where(judgement.score >= threshold, 1.0 - threshold, threshold)
        share = np.abs(judgement.score - threshold) / np.maximum(room, 1e-9)
        maturity = min(1.0, self._memory.n_rows / _MATURE_ROWS)
        return ChannelVerdicts(
            score=judgement.score,
            is_anomaly=judgement.is_anomaly,
            confidence=0.5 + 0.5 * maturity * np.minimum(share, 1.0),
            cause=judgement.cause,
            low=judgement.low,
            high=judgement.high,
        )

    def _end_row(self) -> None:
        """Learn from the row, and set the limits for the next."""
        if self._limits is not None:
            self._row[Extreme.NOVELTY] = max(
                self._row[Extreme.HIGH] - self._limits.high.core,
                self._row[Extreme.MINUS_LOW] - self._limits.minus_low.core,
            )
        self._memory.push(self._row, is_odd=self._is_odd)
        self._observer.predictor.learn()
        if self._memory.n_rows >= ROWS_PER_WINDOW:
            self._limits = self._memory.limits()
        self._begin_row()


def _bounds(limits: Limits | None) -> Bounds:
    if limits is None:
        return Bounds()
    return Bounds(limits.misprediction.edge, -limits.minus_low.edge, limits.high.edge)


def _extremes(observed: Observed) -> FloatArray:
    """The extremes of a stretch, `(N_EXTREMES,)`, -inf where it has none."""
    extremes = np.full((N_EXTREMES, len(observed.values)), -np.inf)
    extremes[Extreme.HIGH] = observed.values
    extremes[Extreme.MINUS_LOW] = -observed.values
    # Right after a doubtful sample a prediction tells little of the signal.
    extremes[Extreme.MISPREDICTION] = np.where(
        observed.widening == 1.0, np.abs(observed.off), -np.inf
    )
    size = np.abs(observed.step)
    extremes[Extreme.MINUS_STEP] = np.where(size > 0.0, -size, -np.inf)
    extremes[Extreme.EQUAL_RUN] = observed.equal_run
    if not observed.finite.all():
        extremes[:, ~observed.finite] = -np.inf
        extremes[Extreme.MISSING_RUN] = np.where(observed.finite, -np.inf, observed.missing_run)
    return np.asarray(extremes.max(axis=1))
