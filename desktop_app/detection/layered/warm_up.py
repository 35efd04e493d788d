"""Learning the first normal from a baseline: the models, then the tails of what they leave."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.detection import state as states
from desktop_app.detection.layered.catalogue import LINE, PAGE, REACH, Statistic
from desktop_app.detection.layered.statistics import BASELINE_ORDER, Page
from desktop_app.detection.runs import run_lengths

if TYPE_CHECKING:
    from desktop_app.core.messages import BoolArray, FloatArray
    from desktop_app.core.protocols import DetectorState
    from desktop_app.detection.beats.tempo import Tempi
    from desktop_app.detection.layered.scaling import Scaling
    from desktop_app.detection.layered.statistics import Statistics
    from desktop_app.detection.layered.tails import Tails

# What is learned from of a longer baseline: its end.
MOST_BASELINE = 16_384
_OF_MODELS = [
    Statistic.INNOVATION,
    Statistic.RECENT_INNOVATION,
    Statistic.INNOVATION_MEAN,
    Statistic.ENERGY_16,
]
_OF_MEMORY = [
    Statistic.NOVELTY,
    Statistic.SHAPE,
    Statistic.LOCAL_INNOVATION,
    Statistic.LOCAL_ENERGY,
]


# So many pages are learned from at once, and of more about as many for each that comes: fast
# signals on several channels must not hold up their reader where a warm-up ends.
AT_ONCE_PAGES = 8
_PACE = 8
# A standard deviation of noise, in medians of its absolute values.
_SIGMA = 1.4826
_STATE = ("n_learned", "_baseline", "_n_followed", "_n_unbroken", "_n_begun", "_n_replayed")
_NO_SAMPLES = np.empty(0, dtype=np.int64)


class WarmUp:
    """Teaches `statistics`, `tails` and `beats` from the first `window` samples of one channel.

    The models are fitted to all samples, or before the last ones come where there are many; then
    the samples are measured once more from the first on, for the tails and the memory.
    """

    def __init__(
        self,
        window: int,
        scaling: Scaling,
        statistics: Statistics,
        tails: Tails,
        beats: Tempi | None = None,
    ) -> None:
        self._window = window
        self._beats = beats
        self._scaling = scaling
        self._statistics = statistics
        self._tails = tails
        n_pages = -(-min(window, MOST_BASELINE) // PAGE)
        n_ahead = n_pages // _PACE * PAGE if n_pages > AT_ONCE_PAGES else 0
        # When the models are fitted.
        self._begin_at = window - n_ahead
        self.n_learned = self._n_begun = self._n_replayed = 0
        self._baseline = np.empty(0)
        # How many samples each of the baseline follows without one missing between them.
        self._n_followed = _NO_SAMPLES
        self._n_unbroken = 0

    def save(self) -> dict[str, Any]:
        """What is left to learn."""
        return states.taken(self, _STATE)

    def load(self, state: DetectorState) -> None:
        """Continue where the warm-up that saved `state` stood; raises `DataError`."""
        states.given(self, _STATE, state)
        if self.n_learned and not len(self._baseline):
            # Whatever the window was that it has learned in.
            self.n_learned = max(self.n_learned, self._window)

    @property
    def is_over(self) -> bool:
        """Whether everything is learned."""
        return self.n_learned >= self._window

    @property
    def n_since_gap(self) -> int | None:
        """How many samples have come since the last missing one; None where none was missing."""
        return self._n_unbroken if self._n_unbroken < self.n_learned else None

    def lacking(self, finite: BoolArray) -> int:
        """How many of the next samples to learn from at once; missing ones fill no window."""
        found = np.flatnonzero(finite)
        until = self._begin_at if self.n_learned < self._begin_at else self._window
        n_lacking = until - self.n_learned
        return int(found[n_lacking - 1]) + 1 if len(found) >= n_lacking else len(finite)

    def interrupt(self) -> None:
        """What comes next does not follow what came."""
        self._n_unbroken = 0

    def learn(self, values: FloatArray, finite: BoolArray) -> None:
        """Learn from those of the next samples `(n,)`, in volts, that are there: see `lacking`."""
        self._take(values, finite)
        if not self._n_begun:
            self._baseline = self._baseline[-MOST_BASELINE:]
            self._n_followed = self._n_followed[-MOST_BASELINE:]
            if self.n_learned < self._begin_at:
                return
            # Nor is anything known of what came before.
            np.minimum(self._n_followed, np.arange(len(self._baseline)), out=self._n_followed)
            self._begin()
        n_due = self._window - self.n_learned
        self._replay(len(self._baseline) if not n_due else self._n_paced())
        if self.is_over:
            if self._beats is not None:
                values = self._scaling.scaled(self._baseline)
                self._beats.begin(values, self._scaling.scaled_resolution)
            self._baseline, self._n_followed = np.empty(0), _NO_SAMPLES

    def _take(self, values: FloatArray, finite: BoolArray) -> None:
        n_unbroken = run_lengths(finite, self._n_unbroken)
        self._n_unbroken = int(n_unbroken[-1])
        self._n_followed = np.concatenate((self._n_followed, n_unbroken[finite] - 1))
        self._baseline = np.concatenate((self._baseline, values[finite]))
        self.n_learned += int(np.count_nonzero(finite))

    def _n_paced(self) -> int:
        """Up to where to replay by now, so that as little is left to the end as to any time."""
        n_ahead, n_come = self._window - self._begin_at, self.n_learned - self._begin_at
        n_due = (self._n_begun + n_ahead) * n_come // n_ahead
        return min(len(self._baseline), n_due) // PAGE * PAGE

    def _begin(self) -> None:
        self._n_begun = len(self._baseline)
        self._scaling.fit(self._baseline)
        values = self._scaling.scaled(self._baseline)
        resolution = self._scaling.scaled_resolution
        statistics = self._statistics
        self._tails.set_resolution(resolution)
        statistics.set_resolution(resolution)
        statistics.begin(float(values[0]))
        is_kept = self._n_followed >= BASELINE_ORDER
        _fit_models(statistics, values, is_kept)
        off = values[BASELINE_ORDER:] - statistics.baseline.predict(values)
        sigma = _SIGMA * float(np.median(np.abs(off)))
        statistics.expect_noise(self._tails.share_beyond * sigma)
        statistics.cycle.fit(values)
        statistics.fit_range(values)

    def _replay(self, end: int) -> None:
        """Measure the baseline up to sample `end`, and learn from what is found."""
        n = self._n_begun + self._window - self._begin_at
        reach = REACH.copy()
        reach[Statistic.SMALL_RANGE] = self._statistics.range_samples
        factor = np.ones((len(REACH), 1))
        # Residuals of the samples that a model was fitted to are smaller than others will be.
        n_weights = min(BASELINE_ORDER, self._n_begun // 8)
        factor[_OF_MODELS] = np.sqrt((self._n_begun + n_weights) / (self._n_begun - n_weights))
        for first in range(self._n_replayed, end, PAGE):
            values = self._scaling.scaled(self._baseline[first : min(end, first + PAGE)])
            page = self._measured(values, first, n)
            is_kept = np.isfinite(page.values)
            is_kept &= self._n_followed[first : first + len(values)] >= reach[:, np.newaxis]
            if first < n // 2:
                # The memory does not hold enough yet to be far from.
                is_kept[_OF_MEMORY] = False
            self._tails.count(page.values * factor, is_kept)
            if self._tails.share_beyond > 0.0:
                # Nor are the errors of the first predictions, which know nothing of the signal.
                n_first = max(0, int(REACH[Statistic.INNOVATION]) - first)
                page.values[Statistic.INNOVATION, :n_first] = np.nan
            self._statistics.remember(page)
            self._statistics.turn_page(len(values))
        self._n_replayed = end
        if self._n_replayed == n:
            self._tails.fit()

    def _measured(self, values: FloatArray, first: int, n: int) -> Page:
        """The page of `values`, which begin at sample `first` of `n`."""
        statistics = self._statistics
        measured = statistics.measure(values, 0)
        statistics.cycle.mark(np.zeros(len(values), dtype=np.bool_), 0)
        return Page(
            measured.values,
            statistics.line[: LINE + len(values)].copy(),
            # Windows that reach back before the beginning, or a gap, are none of this signal's.
            self._n_followed[first : first + len(values)] >= min(REACH[Statistic.SHAPE], n // 3),
            np.stack((measured.novelty.absolute, measured.shape.absolute)),
            np.stack((measured.novelty.nearest, measured.shape.nearest)),
        )


def _fit_models(statistics: Statistics, values: FloatArray, is_kept: BoolArray) -> None:
    line = np.concatenate((np.full(BASELINE_ORDER, values[0]), values))
    statistics.baseline.learn(line, is_kept)
    statistics.recent.learn(line[BASELINE_ORDER - statistics.recent.order :], is_kept)
