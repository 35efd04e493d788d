"""Learning the first normal from a baseline: the models, then the tails of what they leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from desktop_app.detection.layered.catalogue import LINE, PAGE, REACH, Statistic
from desktop_app.detection.layered.statistics import BASELINE_ORDER, Page

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray
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


def warm_up(scaling: Scaling, statistics: Statistics, tails: Tails, baseline: FloatArray) -> None:
    """Teach `statistics` and `tails` from `baseline` `(n,)` in volts."""
    values = scaling.scaled(baseline)
    n = len(values)
    resolution = scaling.scaled_resolution
    tails.set_resolution(resolution)
    statistics.set_resolution(resolution)
    statistics.begin(float(values[0]))
    _fit_models(statistics, values)
    statistics.cycle.fit(values)
    statistics.fit_range(values)
    reach = REACH.copy()
    reach[Statistic.SMALL_RANGE] = statistics.range_samples
    factor = np.ones((len(REACH), 1))
    # Residuals of the samples that a model was fitted to are smaller than others will be.
    n_weights = min(BASELINE_ORDER, n // 8)
    factor[_OF_MODELS] = np.sqrt((n + n_weights) / (n - n_weights))
    for first in range(0, n, PAGE):
        part = values[first : first + PAGE]
        measured = statistics.measure(part, 0)
        number = np.arange(first, first + len(part))
        page = Page(
            measured.values,
            statistics.line[: LINE + len(part)].copy(),
            # Windows that reach back before the beginning are none of this signal's.
            number >= min(REACH[Statistic.SHAPE], n // 3),
            np.stack((measured.novelty.absolute, measured.shape.absolute)),
            np.stack((measured.novelty.nearest, measured.shape.nearest)),
        )
        is_kept = np.isfinite(page.values) & (number >= reach[:, np.newaxis])
        if first < n // 2:
            # The memory does not hold enough yet to be far from.
            is_kept[_OF_MEMORY] = False
        tails.learn(measured.values * factor, is_kept)
        statistics.remember(page)
        statistics.cycle.mark(np.zeros(len(part), dtype=np.bool_), 0)
        statistics.turn_page(len(part))


def _fit_models(statistics: Statistics, values: FloatArray) -> None:
    is_kept = np.ones(len(values), dtype=np.bool_)
    is_kept[:BASELINE_ORDER] = False
    line = np.concatenate((np.full(BASELINE_ORDER, values[0]), values))
    statistics.baseline.learn(line, is_kept)
    statistics.recent.learn(line[BASELINE_ORDER - statistics.recent.order :], is_kept)
