"""Judges slow records: is there anything in the past that looks like the last five values?

A record of one value in minutes is no waveform: there is little of it, its noise is heavy-tailed,
and what happens in it happens once. There the distance to the nearest of all that was seen before
tells most (nearest neighbours on lag windows: Burnaev and Ishimtsev, arXiv:1608.04585), taken by
its logarithm in units of its own median and 99 % quantile, and told once: in the sixty values
after an alarm a further one is no news.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.core.messages import Cause
from desktop_app.detection import state as states
from desktop_app.detection.budget import ON_BUDGET, surprise_on_budget
from desktop_app.detection.channelwise import (
    ChannelVerdicts,
    ChannelwiseDetector,
    joined,
    learning_verdicts,
)
from desktop_app.detection.layered.scaling import held
from desktop_app.detection.observed import tamed
from desktop_app.detection.runs import run_lengths

if TYPE_CHECKING:
    import numpy.typing as npt

    from desktop_app.core.messages import BoolArray, CodeArray, FloatArray
    from desktop_app.core.protocols import DetectorState
    from desktop_app.detection.config import DetectionConfig

LAG = 5
CAPACITY = 4096
# Samples between two times of learning.
PAGE = 32
# The same is asked of three memories, which learn every page, every other and every fourth: what
# began a little while ago is still news to one of them.
PAGES_BETWEEN = (1, 2, 4)
# An alarm is told once in so many samples.
REFRACTORY_SAMPLES = 60
_QUIETED = 0.49
# Quantiles of the logarithm are counted in bins of 1/64 octave.
_BINS_PER_OCTAVE, _OCTAVES = 64, 160
_N_BINS = _BINS_PER_OCTAVE * _OCTAVES
PRIOR = 1.0
# The squares of anything beyond would overflow.
_LARGEST = 1e150
_MISSING_FACTOR = 1.5
_STATE = (
    "_line",
    "_finite",
    "_windows",
    "_n_windows",
    "_n_pages",
    "_n_known",
    "_counts",
    "_distances",
    "_floor",
    "_range",
    "_rarity",
    "_at",
    "_n_learned",
    "_last",
    "_missing_run",
    "_longest_missing",
    "_since_alarm",
)


class NoveltyChannel:
    """Judges one slow channel against everything it has seen, at most `CAPACITY` windows."""

    def __init__(self, config: DetectionConfig) -> None:
        self._window = config.window_samples
        self._threshold = config.anomaly_threshold
        self._on_budget = surprise_on_budget(config)
        self._line = np.zeros(LAG - 1 + PAGE)
        self._finite = np.zeros(PAGE, dtype=np.bool_)
        self._windows = np.zeros((LAG, CAPACITY))
        self._n_windows = self._n_pages = 0
        # How many of the windows each memory knows.
        self._n_known = np.zeros(len(PAGES_BETWEEN), dtype=np.int64)
        self._counts = np.zeros((len(PAGES_BETWEEN), _N_BINS))
        self._distances = np.full((len(PAGES_BETWEEN), PAGE), np.nan)
        self._floor = 0.0
        self._range = np.array([np.inf, -np.inf])
        self._rarity = np.zeros((len(PAGES_BETWEEN), _N_BINS))
        self._at = self._n_learned = 0
        self._last = np.nan
        self._missing_run = self._longest_missing = 0
        self._since_alarm = REFRACTORY_SAMPLES + 1

    def save(self) -> dict[str, Any]:
        """What further verdicts depend on."""
        return states.taken(self, _STATE)

    def load(self, state: DetectorState) -> None:
        """Continue where the channel that saved `state` stood; raises `DataError`."""
        states.given(self, _STATE, state)

    def interrupt(self) -> None:
        """What comes next does not follow what came; what is normal stays."""
        self._last = np.nan
        self._missing_run = 0

    def update(self, volts: FloatArray) -> ChannelVerdicts:
        """Verdicts for `volts` `(n,)`."""
        values, finite = tamed(volts)
        values = np.minimum(np.maximum(values, -_LARGEST), _LARGEST)
        parts = []
        start = 0
        while start < len(values):
            end = min(start + self._lacking(finite[start:]), start + PAGE - self._at)
            parts.append(self._take(values[start:end], finite[start:end]))
            start = end
        return joined(parts)

    def _lacking(self, finite: BoolArray) -> int:
        """How many of the samples belong to the warm-up, which missing ones do not fill, or all."""
        n_lacking = self._window - self._n_learned
        found = np.flatnonzero(finite) if n_lacking > 0 else ()
        return int(found[n_lacking - 1]) + 1 if 0 < n_lacking <= len(found) else len(finite)

    def _take(self, values: FloatArray, finite: BoolArray) -> ChannelVerdicts:
        n, at = len(values), self._at
        if np.isnan(self._last):
            first = values[finite][:1]
            self._last = float(first[0]) if len(first) else 0.0
            self._line[: at + LAG - 1] = self._last
        filled = held(values, finite, self._last)
        self._last = float(filled[-1])
        self._line[at + LAG - 1 : at + LAG - 1 + n] = filled
        self._finite[at : at + n] = finite
        distances = self._nearest(self._line[at : at + LAG - 1 + n])
        self._distances[:, at : at + n] = distances
        missing_run = run_lengths(~finite, self._missing_run)
        self._missing_run = int(missing_run[-1])
        n_learned = self._n_learned + np.cumsum(finite)
        if self._n_learned < self._window:
            self._longest_missing = max(self._longest_missing, int(missing_run.max()))
            verdicts = learning_verdicts(n_learned / self._window)
        else:
            surprise = self._surprise(distances)
            is_gap = missing_run > _MISSING_FACTOR * self._longest_missing
            surprise = np.where(finite, surprise, np.where(is_gap, 2.0 * self._on_budget, 0.0))
            verdicts = self._verdicts(filled, finite, self._told_once(surprise))
        self._n_learned = int(n_learned[-1])
        self._at += n
        if self._at == PAGE:
            self._end_page()
        return verdicts

    def _nearest(self, line: FloatArray) -> FloatArray:
        """From each of the last n windows to the nearest in each memory, `(3, n)`; NaN: none."""
        n = len(line) - LAG + 1
        n_kept = min(self._n_windows, CAPACITY)
        nearest = np.full((len(PAGES_BETWEEN), n), np.nan)
        if not n_kept:
            return nearest
        squares = np.zeros((n, n_kept))
        for lag in range(LAG):
            squares += (line[lag : lag + n, np.newaxis] - self._windows[lag, :n_kept]) ** 2
        for at, n_known in enumerate(self._n_known.tolist()):
            # What is newer than this memory's last lesson.
            squares[:, np.arange(n_known, self._n_windows) % CAPACITY] = np.inf
            if n_known:
                nearest[at] = np.sqrt(squares.min(axis=1))
        return nearest

    def _surprise(self, distances: FloatArray) -> FloatArray:
        found = np.take_along_axis(self._rarity, self._bins(distances), axis=1)
        return np.asarray(np.where(np.isfinite(distances), found, 0.0).max(axis=0))

    def _bins(self, distances: FloatArray) -> npt.NDArray[np.int64]:
        octaves = np.log2(np.maximum(distances, self._floor))
        bins = (octaves + _OCTAVES / 2) * _BINS_PER_OCTAVE
        return np.asarray(np.nan_to_num(np.clip(bins, 0, _N_BINS - 1)).astype(np.int64))

    def _told_once(self, surprise: FloatArray) -> FloatArray:
        """The surprises, quieted where an alarm was told not long ago."""
        told = np.minimum(surprise, 2.0 * self._on_budget)
        for at in range(len(told)):
            if self._since_alarm <= REFRACTORY_SAMPLES:
                told[at] *= _QUIETED
                self._since_alarm += 1
            elif told[at] >= self._on_budget:
                self._since_alarm = 1
        return told

    def _verdicts(
        self, values: FloatArray, finite: BoolArray, surprise: FloatArray
    ) -> ChannelVerdicts:
        score = np.minimum(surprise * (ON_BUDGET / self._on_budget), 1.0)
        is_anomaly = (score >= self._threshold) & (score > 0.0)
        low, high = self._range.tolist()
        cause: CodeArray = np.full(len(values), Cause.PATTERN, dtype=np.uint8)
        cause[values > high] = Cause.HIGH
        cause[values < low] = Cause.LOW
        cause[~finite] = Cause.MISSING
        cause[~is_anomaly] = Cause.NONE
        margin = np.abs(surprise / self._on_budget - 1.0)
        maturity = min(1.0, self._n_windows / (4.0 * self._window))
        return ChannelVerdicts(
            score=score,
            is_anomaly=is_anomaly,
            confidence=0.5 + 0.45 * maturity * np.minimum(margin, 1.0),
            cause=cause,
            low=np.full(len(values), low),
            high=np.full(len(values), high),
        )

    def _end_page(self) -> None:
        """Remember what has come, odd or not: what comes again is no news."""
        line = self._line
        values = line[LAG - 1 :][self._finite]
        if len(values):
            self._range[0] = min(self._range[0], values.min())
            self._range[1] = max(self._range[1], values.max())
        self._learn_floor(line)
        self._learn_scale()
        kept = np.flatnonzero(self._finite)
        columns: npt.NDArray[np.int64] = (self._n_windows + np.arange(len(kept))) % CAPACITY
        for lag in range(LAG):
            self._windows[lag, columns] = line[kept + lag]
        self._n_windows += len(kept)
        self._n_pages += 1
        for at, n_pages in enumerate(PAGES_BETWEEN):
            if self._n_pages % n_pages == 0:
                self._n_known[at] = self._n_windows
        self._line[: LAG - 1] = line[-LAG + 1 :].copy()
        self._at = 0

    def _learn_scale(self) -> None:
        bins = self._bins(self._distances)
        for at, counts in enumerate(self._counts):
            known = np.isfinite(self._distances[at]) & self._finite
            counts += np.bincount(bins[at, known], minlength=_N_BINS)
            beyond = np.cumsum(counts[::-1])[::-1]
            # Half of what lies in the same bin counts as further away.
            rarer = beyond - 0.5 * counts
            # A score may not be -0: the minus is a difference's.
            self._rarity[at] = 0.0 - np.log10((rarer + PRIOR) / (beyond[0] + PRIOR))

    def _learn_floor(self, line: FloatArray) -> None:
        """Half of the smallest step ever seen: nothing nearer can be told apart."""
        steps = np.abs(np.diff(line))
        steps = steps[steps > 0.0]
        tiny = float(np.finfo(np.float64).tiny)
        if len(steps):
            smallest = 0.5 * float(steps.min())
            self._floor = min(self._floor, smallest) if self._floor else smallest
        elif not self._floor:
            self._floor = max(tiny, 1e-3 * abs(float(line[-1])))


class NoveltyDetector(ChannelwiseDetector):
    """Distances to everything seen before, on every channel."""

    def __init__(self, config: DetectionConfig) -> None:
        super().__init__(
            f"novelty, window of {config.window_samples}", lambda: NoveltyChannel(config)
        )
