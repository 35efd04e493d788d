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
    MEMORY,
    N_STATISTICS,
    PERSISTENCE,
    Statistic,
)

if TYPE_CHECKING:
    import numpy.typing as npt

    from desktop_app.core.messages import BoolArray, FloatArray
    from desktop_app.core.protocols import DetectorState

BINS_PER_OCTAVE = 8
OCTAVES = 40
N_BINS = BINS_PER_OCTAVE * OCTAVES
LEAST, _MOST = 2.0 ** (-OCTAVES // 2), 2.0 ** (OCTAVES // 2)
# Where a tail begins.
TAIL_SHARE = 0.02
_TAIL_SURPRISE = float(-np.log10(TAIL_SHARE))
# The shape of a tail: at least a little heavier than exponential, at most with a finite mean.
_LEAST_SHAPE, _MOST_SHAPE = 0.05, 0.35
# What is assumed of a tail, not measured, was proven for alarms so many decades beyond its start:
# one an hour at 10 Hz. For rarer ones the margin over an exponential tail stays what it is there.
_PROVEN_DECADES = float(np.log10(36_000.0)) - _TAIL_SURPRISE
# The tail of noise falls faster than an exponential one, the more so the further out: with so much
# less assumed for a further decade an alarm stays some 5 to 8 % beyond where Gaussian noise is as
# rare, as much or as little is known of it. What few values show of shape and spread is mostly
# chance, and the further it is carried the more it is in error: what is assumed counts like so many
# independent values for each decade.
_LIGHTER, _LEAST_NOISE_SHAPE, _NOISE_VALUES = 0.105, -0.055, 10.0
# A tail spreads over at least this share of where it begins: what bins and a short past hide.
_LEAST_SPREAD = 0.04
# Gaussian noise lies so far beyond its 98 % quantile on average, as a share of it; where few
# independent values are known, that and a little more counts like two of them.
_GAUSSIAN_EXCESS, _NOISE_EXCESS, _ASSUMED_VALUES = 0.146, 0.16, 2.0
# Chance makes so many standard errors.
_ERRORS = 2.0
# No fitted tail is exactly exponential, which would be a case of its own.
_LEAST_NOT_ZERO = 1e-6
# How equal samples go on, runs tell that are longer than most; that counts like so many of the
# longest.
_MANY_SHARE, _ASSUMED_RUNS = 0.1, 40.0
# The longest that were seen are those that so many samples at least are within.
_SEEN_RUNS = 10.0
# A tail that is lighter than exponential ends somewhere; just before, surprise is large enough.
_ENDLESS = -1.0 + 1e-12
# From fewer independent values no tail is told, but that of a range, which is limited by its width.
_FEWEST_VALUES = 6.0
# Samples after which what was counted has faded to 1 / e.
MEMORY_SAMPLES = 36_000.0
# Beyond the range lies at most this share of its width before an alarm, and no step is larger than
# the whole of what is tolerated then.
_RANGE = [Statistic.HIGH, Statistic.LOW]
_LIMITED = [*_RANGE, Statistic.STEP]
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
# What is usual nearby is known less well: in real hearts that tail is heavier.
_NOISE = [Statistic.INNOVATION, Statistic.RECENT_INNOVATION]
_IS_LIKE_NOISE = np.zeros((N_STATISTICS, 1), dtype=np.bool_)
_IS_LIKE_NOISE[[*_NOISE, Statistic.LOCAL_INNOVATION]] = True
# A run is a whole number of samples long: those that fall into each bin, on average.
_RUNS = np.arange(1, 2**12)
_RUN_BINS = ((np.log2(_RUNS) + OCTAVES / 2) * BINS_PER_OCTAVE).astype(np.int64)
_RUN_MIDDLES = 2.0**_MIDDLE_OCTAVES
_RUN_MIDDLES[_RUN_BINS] = (np.bincount(_RUN_BINS, _RUNS) / np.maximum(np.bincount(_RUN_BINS), 1))[
    _RUN_BINS
]
_RUN_WIDTHS = np.maximum(np.bincount(_RUN_BINS, minlength=N_BINS), 1)
_MEMORY = list(MEMORY)
# Logarithms of distances below this are of windows without any difference.
_ALL_ALIKE = -10.0
_ROWS = np.arange(N_STATISTICS)
_FIRST_BINS = N_BINS * _ROWS[:, np.newaxis]
_CORRELATION = CORRELATION[:, np.newaxis].astype(np.float64)
_FEWEST_SAMPLES = _FEWEST_VALUES * _CORRELATION
_FEWEST_SAMPLES[_RANGE] = _CORRELATION[_RANGE]


class Tails:
    """Turns values `(k, n)` of all statistics, none negative, into surprise: -log10 of how rare.

    The tail of a logarithmic statistic is fitted to its logarithm to the base 2. `least_scale`
    `(k, 1)` is the least that a tail is taken to spread over, in the unit it is fitted in.
    """

    def __init__(self, alarming: float) -> None:
        """`alarming` is the surprise of an alarm."""
        self._alarming = alarming
        self._beyond = max(0.0, alarming - _TAIL_SURPRISE - _PROVEN_DECADES)
        self._assumed = _PROVEN_DECADES / (_PROVEN_DECADES + self._beyond)
        self._least_shape = np.full((N_STATISTICS, 1), self._assumed * _LEAST_SHAPE)
        lighter = _LEAST_SHAPE - _LIGHTER * self._beyond
        self._least_shape[_NOISE] = max(lighter, _LEAST_NOISE_SHAPE)
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

    @property
    def share_beyond(self) -> float:
        """From 0 where alarms are as rare as is proven, to 1 where they are ten times as rare."""
        return min(1.0, self._beyond)

    def surprise(self, values: FloatArray) -> FloatArray:
        """-log10 of the share of values that are as large, `(k, n)`; 0 below the tail."""
        scaled = values.copy()
        logarithmic = scaled[FIRST_LOGARITHMIC:]
        np.log2(np.maximum(logarithmic, LEAST), out=logarithmic)
        excess = (scaled - self._start) / self._scale
        surprise = np.zeros(values.shape)
        is_beyond = excess > 0.0
        if np.count_nonzero(is_beyond):
            # What is not a number, before a memory holds anything, is no surprise.
            found = np.flatnonzero(is_beyond & (excess < np.inf))
            rows = found // values.shape[1]
            of_found = _surprise(excess.ravel()[found], self._shape[rows, 0])
            surprise.ravel()[found] = of_found + PERSISTENCE[rows]
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
        """Count values as `count` does.

        The tails are fitted anew once a sixteenth of what is counted is newer than the last fit.
        """
        self.count(values, is_kept)
        if self._n_unfitted >= _REFIT_SHARE * self._n_counted:
            self.fit()

    def count(self, values: FloatArray, is_kept: BoolArray) -> None:
        """Count the values `(k, n)` that are kept, and let older ones fade."""
        octaves = np.log2(np.fmin(np.fmax(values, LEAST), _MOST))
        bins = ((octaves + OCTAVES / 2) * BINS_PER_OCTAVE).astype(np.int64)
        bins = np.minimum(bins, N_BINS - 1) + _FIRST_BINS
        counted = np.bincount(bins[is_kept], minlength=self._counts.size)
        n = values.shape[1]
        fading = float(np.exp(-n / MEMORY_SAMPLES))
        self._counts *= fading
        self._counts += counted.reshape(self._counts.shape)
        self._n_counted = fading * self._n_counted + n
        self._n_unfitted += n

    def fit(self) -> None:
        """Fit the tails to what is counted."""
        self._n_unfitted = 0.0
        from_above = np.cumsum(self._counts[:, ::-1], axis=1)[:, ::-1]
        total = from_above[:, :1]
        first = np.argmax(from_above <= TAIL_SHARE * total, axis=1)
        start = _EDGES[_ROWS, first][:, np.newaxis]
        # Where nothing ever differed, what differs by no more than can be told apart is no news.
        start[_MEMORY] = np.where(start[_MEMORY] < _ALL_ALIKE, 0.0, start[_MEMORY])
        n_beyond = np.maximum(from_above[_ROWS, first][:, np.newaxis], 1e-9)
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
        shape = 0.5 * (1.0 - mean**2 / np.maximum(spread, 1e-30))
        if self._beyond > 0.0:
            doubt[_NOISE] *= self._take_for_noise(shape, mean, start, n_beyond)
            start[_NOISE, 0] = _quantile(from_above[_NOISE], first[_NOISE])
        assumed = self._least_shape + self._assumed * doubt
        shape = np.minimum(np.maximum(shape, assumed), self._assumed * _MOST_SHAPE)
        self._shape = np.where(np.abs(shape) < _LEAST_NOT_ZERO, _LEAST_NOT_ZERO, shape)
        least = np.where(_IS_LOGARITHMIC, 0.0, _LEAST_SPREAD * start)
        least = np.maximum(self.least_scale, least)
        self._scale = np.maximum(mean * (1.0 - self._shape) * (1.0 + doubt), least)
        self._limit_range(start)
        if self._beyond > 0.0 and total[Statistic.EQUAL_RUN, 0] > 0.0:
            self._let_runs_go_on(start)
        self._start = np.where(total >= _FEWEST_SAMPLES, start, np.inf)

    def _take_for_noise(
        self, shape: FloatArray, mean: FloatArray, start: FloatArray, n_beyond: FloatArray
    ) -> FloatArray:
        """Beyond what is proven: pool what innovations show, in place, with what noise has.

        Returns the share `(2, 1)` that what they show has in it.
        """
        n_assumed = _NOISE_VALUES * self._beyond
        n_beyond = n_beyond[_NOISE]
        weight = n_assumed / (n_beyond / _CORRELATION[_NOISE] + n_assumed)
        shape[_NOISE] += weight * (self._least_shape[_NOISE] - shape[_NOISE])
        assumed = _GAUSSIAN_EXCESS * start[_NOISE]
        pooled = mean[_NOISE] + weight * (assumed - mean[_NOISE])
        # Nothing is taken from it but what chance may have added to what noise has.
        chance = _ERRORS * assumed * n_beyond**-0.5
        mean[_NOISE] = np.maximum(pooled, mean[_NOISE] - chance)
        return 1.0 - weight

    def _let_runs_go_on(self, start: FloatArray) -> None:
        """Beyond the longest that were seen, a run of equal samples goes on by the same chance.

        By which chance, tells how far the longest runs go on (a geometric distribution); of few,
        shorter ones tell it too, and it may be more by one standard error. Nor is a run told that
        is shorter than what is told where alarms are as rare as is proven.
        """
        row = Statistic.EQUAL_RUN
        counts = self._counts[row]
        from_above = np.cumsum(counts[::-1])[::-1]
        shares = from_above / counts.sum()
        of_many, of_long = (
            _going_on(counts, int(np.argmax(shares <= most))) for most in (_MANY_SHARE, TAIL_SHARE)
        )
        n_ended = of_long[0] + _ASSUMED_RUNS * of_many[0] / sum(of_many)
        n_gone_on = of_long[1] + _ASSUMED_RUNS * of_many[1] / sum(of_many)
        scale = (1.0 + n_ended**-0.5) / float(np.log1p(n_ended / max(n_gone_on, 1e-9)))
        scale = max(scale, float(self.least_scale[row, 0]))
        is_seen = (from_above >= min(_SEEN_RUNS, float(from_above[0]))) & (counts > 0.0)
        seen = int(np.flatnonzero(is_seen)[-1])
        surprise = -float(np.log10(shares[seen]))
        # As many runs reach a length as there are samples in longer ones, times those that end.
        n_ended_share = n_ended / (n_ended + n_gone_on)
        alarming = self._alarming + float(np.log10(n_ended_share))
        longest = float(_RUN_MIDDLES[seen]) + _LN10 * scale * (alarming - surprise)
        proven = _PROVEN_DECADES - PERSISTENCE[row]
        shape = min(_LEAST_SHAPE + float(counts.sum()) ** -0.5, _MOST_SHAPE)
        reached = start[row] + self._scale[row] * ((10.0 ** (shape * proven) - 1.0) / shape)
        self._scale[row], self._shape[row] = scale, _LEAST_NOT_ZERO
        alarming = self._alarming - PERSISTENCE[row] - _TAIL_SURPRISE
        start[row] = np.maximum(reached, longest) - _LN10 * scale * alarming

    def _limit_range(self, start: FloatArray) -> None:
        """However little of a tail is known: so far outside of what was seen is an alarm."""
        is_seen = self._counts[_RANGE, ::-1] > _FADED
        top = np.minimum(N_BINS - np.argmax(is_seen, axis=1), N_BINS - 1)
        seen = np.where(is_seen.any(axis=1), _EDGES[_RANGE, top], 0.0)
        width = seen.sum()
        most = np.append(seen + _MOST_MARGIN * width, (1.0 + _MOST_MARGIN) * width)
        most -= start[_LIMITED, 0]
        shape = self._shape[_LIMITED, 0]
        powered = np.power(10.0, shape * (self._alarming - _TAIL_SURPRISE)) - 1.0
        scale = np.maximum(most * shape / powered, self.least_scale[_LIMITED, 0])
        self._scale[_LIMITED, 0] = np.minimum(self._scale[_LIMITED, 0], scale)


def _quantile(from_above: FloatArray, first: npt.NDArray[np.int64]) -> FloatArray:
    """Where tails begin that bins from `first` `(k,)` on lie within: in the bin before, `(k,)`.

    Counts `(k, N_BINS)` from above are taken to fall by the same factor all through that bin.
    """
    row, before = np.arange(len(first)), np.maximum(first - 1, 0)
    more, less = (np.maximum(from_above[row, at], _FADED) for at in (before, first))
    falls = np.log(np.maximum(more / less, 1.0 + _FADED))
    share = np.log(more / np.maximum(TAIL_SHARE * from_above[:, 0], _FADED)) / falls
    octaves = _EDGE_OCTAVES[before] + np.clip(share, 0.0, 1.0) / BINS_PER_OCTAVE
    return np.asarray(2.0**octaves)


def _going_on(counts: FloatArray, first: int) -> tuple[float, float]:
    """Of the samples with runs that end in bin `first` or later: how often one ended, or went on.

    As many runs end as reach the shortest of these lengths.
    """
    shortest = first + int(np.argmax(counts[first:] > _FADED))
    n_ended = max(float(counts[shortest]) / _RUN_WIDTHS[shortest], _FADED)
    return n_ended, max(0.0, float(counts[first:].sum()) - n_ended)


def _surprise(excess: FloatArray, shape: FloatArray) -> FloatArray:
    return _TAIL_SURPRISE + np.log1p(np.maximum(shape * excess, _ENDLESS)) / (shape * _LN10)
