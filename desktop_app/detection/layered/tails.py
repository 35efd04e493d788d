"""How rare a statistic's value is, by its own past: extreme-value tails over bounded counts.

Beyond the 98 % quantile a generalised Pareto distribution is fitted to the excesses by moments
(Hosking and Wallis, Technometrics 29, 339-349, 1987, doi:10.1080/00401706.1987.10488243; peaks over
threshold in streams: Siffer et al., KDD 2017, doi:10.1145/3097983.3098144). The past is kept as
counts in logarithmic bins, which fade: memory and cost do not depend on how long it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.detection import state as states
from desktop_app.detection.layered.catalogue import (
    CORRELATION,
    FIRST_LOGARITHMIC,
    LEAST_SCALE,
    N_STATISTICS,
    PERSISTENCE,
    Statistic,
)

if TYPE_CHECKING:
    from desktop_app.core.messages import BoolArray, FloatArray
    from desktop_app.core.protocols import DetectorState

BINS_PER_OCTAVE = 8
OCTAVES = 40
N_BINS = BINS_PER_OCTAVE * OCTAVES
LEAST = 2.0 ** (-OCTAVES // 2)
# Where a tail begins.
TAIL_SHARE = 0.02
_TAIL_SURPRISE = float(-np.log10(TAIL_SHARE))
# The shape of a tail: at least a little heavier than exponential, at most with a finite mean.
_LEAST_SHAPE, _MOST_SHAPE = 0.05, 0.35
# What is assumed of a tail, not measured, was proven for alarms so many decades beyond its start:
# one an hour at 10 Hz. For rarer ones the margin over an exponential tail stays what it is there.
_PROVEN_DECADES = float(np.log10(36_000.0)) - _TAIL_SURPRISE
# The tail of noise falls faster than an exponential one: with so much less assumed for each further
# decade an alarm stays a fifth to a quarter beyond where Gaussian noise is as rare.
_LIGHTER, _LEAST_NOISE_SHAPE = 0.0325, 0.001
# A tail spreads over at least this share of where it begins: what bins and a short past hide.
_LEAST_SPREAD = 0.04
# Gaussian noise lies so far beyond its 98 % quantile on average, as a share of it; where few
# independent values are known, that counts like two of them.
_NOISE_EXCESS, _ASSUMED_VALUES = 0.16, 2.0
# Samples after which what was counted has faded to 1 / e.
MEMORY_SAMPLES = 36_000.0
# Beyond the range lies at most this share of its width before an alarm.
_RANGE = [Statistic.HIGH, Statistic.LOW]
_MOST_MARGIN = 0.5
_FADED = 1e-3
# A fit describes its past until so large a share of it is newer.
_REFIT_SHARE = 1 / 16
_LN10 = float(np.log(10.0))
_STATE = ("_counts", "_start", "_scale", "_shape", "least_scale", "_n_counted", "_n_unfitted")
_IS_LOGARITHMIC = np.arange(N_STATISTICS)[:, np.newaxis] >= FIRST_LOGARITHMIC
_EDGE_OCTAVES = np.arange(N_BINS) / BINS_PER_OCTAVE - OCTAVES / 2
_MIDDLE_OCTAVES = _EDGE_OCTAVES + 0.5 / BINS_PER_OCTAVE
_EDGES = np.where(_IS_LOGARITHMIC, _EDGE_OCTAVES, 2.0**_EDGE_OCTAVES)
_MIDDLES = np.where(_IS_LOGARITHMIC, _MIDDLE_OCTAVES, 2.0**_MIDDLE_OCTAVES)
_NOISE = [Statistic.INNOVATION, Statistic.RECENT_INNOVATION]
_IS_LIKE_NOISE = np.zeros((N_STATISTICS, 1), dtype=np.bool_)
_IS_LIKE_NOISE[[*_NOISE, Statistic.LOCAL_INNOVATION]] = True
_FIRST_BINS = N_BINS * np.arange(N_STATISTICS)[:, np.newaxis]
_CORRELATION = CORRELATION[:, np.newaxis].astype(np.float64)


class Tails:
    """Turns values `(k, n)` of all statistics, none negative, into surprise: -log10 of how rare.

    The tail of a logarithmic statistic is fitted to its logarithm to the base 2. `least_scale`
    `(k, 1)` is the least that a tail is taken to spread over, in the unit it is fitted in.
    """

    def __init__(self, alarming: float) -> None:
        """`alarming` is the surprise of an alarm."""
        self._alarming = alarming
        beyond = max(0.0, alarming - _TAIL_SURPRISE - _PROVEN_DECADES)
        self._assumed = _PROVEN_DECADES / (_PROVEN_DECADES + beyond)
        self._least_shape = np.full((N_STATISTICS, 1), self._assumed * _LEAST_SHAPE)
        self._least_shape[_NOISE] = max(_LEAST_SHAPE - _LIGHTER * beyond, _LEAST_NOISE_SHAPE)
        self.least_scale = LEAST_SCALE[:, np.newaxis].copy()
        self._counts = np.zeros((N_STATISTICS, N_BINS))
        self._n_counted = self._n_unfitted = 0.0
        self._start = np.full((N_STATISTICS, 1), np.inf)
        self._scale = np.ones((N_STATISTICS, 1))
        self._shape = np.full((N_STATISTICS, 1), _LEAST_SHAPE)

    def save(self) -> dict[str, Any]:
        """What further surprises depend on."""
        return states.taken(self, _STATE)

    def load(self, state: DetectorState) -> None:
        """Continue where the tails that saved `state` stood; raises `DataError`."""
        states.given(self, _STATE, state)

    def set_resolution(self, resolution: float) -> None:
        """The signal's smallest step, in the unit of the statistics: no tail is sharper."""
        step = np.where(_IS_LOGARITHMIC, 1.0, resolution)
        step[Statistic.EQUAL_RUN] = 1.0
        self.least_scale = LEAST_SCALE[:, np.newaxis] * step

    def surprise(self, values: FloatArray) -> FloatArray:
        """-log10 of the share of values that are as large, `(k, n)`; 0 below the tail."""
        scaled = values.copy()
        logarithmic = scaled[FIRST_LOGARITHMIC:]
        np.log2(np.maximum(logarithmic, LEAST), out=logarithmic)
        excess = (scaled - self._start) / self._scale
        surprise = np.zeros(values.shape)
        # What is not a number, before a memory holds anything, is no surprise.
        rows, columns = np.nonzero((excess > 0.0) & (excess < np.inf))
        if len(rows):
            found = _surprise(excess[rows, columns], self._shape[rows, 0])
            surprise[rows, columns] = found + PERSISTENCE[rows]
        return surprise

    def surprise_of(self, row: int, values: FloatArray) -> FloatArray:
        """The same for one statistic that is not logarithmic, `(n,)`."""
        excess = (values - self._start[row]) / self._scale[row]
        found = _surprise(np.maximum(excess, 0.0), np.broadcast_to(self._shape[row], values.shape))
        return np.where(excess > 0.0, found, 0.0)

    def value_at(self, row: int, surprise: float) -> float:
        """The value of a statistic, not logarithmic, at which it is that surprising."""
        shape, start = float(self._shape[row, 0]), float(self._start[row, 0])
        powered = float(np.power(10.0, shape * (surprise - _TAIL_SURPRISE)))
        return max(0.0, start + float(self._scale[row, 0]) * (powered - 1.0) / shape)

    def learn(self, values: FloatArray, is_kept: BoolArray) -> None:
        """Count the values `(k, n)` that are kept, and let older ones fade.

        The tails are fitted anew once a sixteenth of what is counted is newer than the last fit.
        """
        octaves = np.log2(np.maximum(values[is_kept], LEAST))
        bins = ((octaves + OCTAVES / 2) * BINS_PER_OCTAVE).astype(np.int64)
        bins = np.minimum(np.maximum(bins, 0), N_BINS - 1)
        rows = np.broadcast_to(_FIRST_BINS, values.shape)[is_kept]
        counted = np.bincount(bins + rows, minlength=self._counts.size)
        n = values.shape[1]
        fading = float(np.exp(-n / MEMORY_SAMPLES))
        self._counts *= fading
        self._counts += counted.reshape(self._counts.shape)
        self._n_counted = fading * self._n_counted + n
        self._n_unfitted += n
        if self._n_unfitted >= _REFIT_SHARE * self._n_counted:
            self.fit()

    def fit(self) -> None:
        """Fit the tails to what is counted."""
        self._n_unfitted = 0.0
        from_above = np.cumsum(self._counts[:, ::-1], axis=1)[:, ::-1]
        total = from_above[:, :1]
        first = np.argmax(from_above <= TAIL_SHARE * total, axis=1)[:, np.newaxis]
        start = np.take_along_axis(_EDGES, first, axis=1)
        n_beyond = np.maximum(np.take_along_axis(from_above, first, axis=1), 1e-9)
        # No tail begins before these bins.
        beyond = slice(int(first.min()), N_BINS)
        excess = np.maximum(_MIDDLES[:, beyond] - start, 0.0)
        weights = np.where(excess > 0.0, self._counts[:, beyond], 0.0)
        mean = np.einsum("ij,ij->i", weights, excess)[:, np.newaxis] / n_beyond
        excess -= mean
        excess *= excess
        spread = np.einsum("ij,ij->i", weights, excess)[:, np.newaxis] / n_beyond
        # From few independent values, what noise has beyond where its tail begins, if that is more.
        n_independent = n_beyond / _CORRELATION
        assumed = np.where(_IS_LIKE_NOISE, _NOISE_EXCESS * start, 0.0)
        pooled = (n_independent * mean + _ASSUMED_VALUES * assumed) / (
            n_independent + _ASSUMED_VALUES
        )
        mean = np.maximum(mean, pooled)
        # A tail known from few independent values is taken to be heavier and wider than it looks.
        doubt = np.sqrt(_CORRELATION / np.maximum(total, 1.0))
        assumed = self._least_shape + self._assumed * doubt
        shape = np.maximum(0.5 * (1.0 - mean**2 / np.maximum(spread, 1e-30)), assumed)
        self._shape = np.minimum(shape, self._assumed * _MOST_SHAPE)
        least = np.where(_IS_LOGARITHMIC, 0.0, _LEAST_SPREAD * start)
        least = np.maximum(self.least_scale, least)
        self._scale = np.maximum(mean * (1.0 - self._shape) * (1.0 + doubt), least)
        self._limit_range(start)
        self._start = np.where(total >= _CORRELATION, start, np.inf)

    def _limit_range(self, start: FloatArray) -> None:
        """However little of a tail is known: so far outside of what was seen is an alarm."""
        is_seen = self._counts[_RANGE, ::-1] > _FADED
        top = np.minimum(N_BINS - np.argmax(is_seen, axis=1), N_BINS - 1)
        seen = np.where(is_seen.any(axis=1), _EDGES[_RANGE, top], 0.0)
        most = seen + _MOST_MARGIN * seen.sum() - start[_RANGE, 0]
        shape = self._shape[_RANGE, 0]
        powered = np.power(10.0, shape * (self._alarming - _TAIL_SURPRISE)) - 1.0
        scale = np.maximum(most * shape / powered, self.least_scale[_RANGE, 0])
        self._scale[_RANGE, 0] = np.minimum(self._scale[_RANGE, 0], scale)


def _surprise(excess: FloatArray, shape: FloatArray) -> FloatArray:
    return _TAIL_SURPRISE + np.log1p(shape * excess) / (shape * _LN10)
