"""The figures of a score, and how far bootstrap refits move them. numpy only."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from desktop_app.risk.second_opinion import logistic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.messages import FloatArray
    from desktop_app.risk.forest import PackedForest
    from desktop_app.risk.manifest import Replicate

RANGE_QUANTILES = (0.05, 0.95)


class Figures(NamedTuple):
    """What the model says of one patient, as plain numbers."""

    mean_path: float
    score: float
    score_low: float
    score_high: float
    probability: float
    probability_low: float
    probability_high: float
    second_opinion: float


class Scores(NamedTuple):
    """What the model says of many patients; every array is `(rows,)`."""

    mean_path: FloatArray
    score: FloatArray
    score_low: FloatArray
    score_high: FloatArray
    probability: FloatArray
    probability_low: FloatArray
    probability_high: FloatArray
    second_opinion: FloatArray


def percentile(path: FloatArray, reference_paths: Sequence[float]) -> FloatArray:
    """Share of the reference patients with a longer, that is more usual, path length."""
    share = np.linspace(0.0, 1.0, len(reference_paths))
    return 1.0 - np.interp(path, reference_paths, share)


def ranges(
    bootstrap: PackedForest, replicates: Sequence[Replicate], draws: FloatArray, path: FloatArray
) -> FloatArray:
    """Low and high of score and probability over the bootstrap refits, `(4, rows)`.

    `draws` `(rows, draws, 13)` are the completed copies of each patient, `path` `(rows,)` the mean
    path length in the forest itself.
    """
    shifted = path[:, None] + _deviations(bootstrap, replicates, draws)
    scores = np.empty_like(shifted)
    for index, replicate in enumerate(replicates):
        scores[:, index] = percentile(shifted[:, index], replicate.reference_paths)
    intercepts = np.array([r.calibration.intercept for r in replicates])
    slopes = np.array([r.calibration.slope for r in replicates])
    probabilities = logistic(intercepts - slopes * shifted)
    return np.concatenate(
        [np.quantile(figure, RANGE_QUANTILES, axis=1) for figure in (scores, probabilities)]
    )


def _deviations(
    bootstrap: PackedForest, replicates: Sequence[Replicate], draws: FloatArray
) -> FloatArray:
    """How far each bootstrap refit moves each path length, `(rows, replicates)`.

    Refit b looks at draw b modulo the draws, so the spread holds what the blanks leave open.
    Refits have fewer trees than the forest; the spread that this alone explains is taken out.
    """
    n_rows, n_draws, n_fields = draws.shape
    n_replicates = len(replicates)
    per_replicate = bootstrap.n_trees // n_replicates
    draw = np.repeat(np.arange(n_replicates) % n_draws, per_replicate)
    origin = (np.arange(n_rows)[:, None] * n_draws + draw) * n_fields
    leaf = bootstrap.leaf_paths(draws.reshape(-1, n_fields), origin)
    leaf = leaf.reshape(n_rows, n_replicates, per_replicate)
    means = leaf.mean(axis=2) - np.array([r.shift for r in replicates])
    deviation = means - means.mean(axis=1, keepdims=True)
    spread = deviation.var(axis=1)
    from_trees = leaf.var(axis=2).mean(axis=1) / per_replicate
    kept = np.sqrt(np.maximum(spread - from_trees, 0.0) / np.maximum(spread, 1e-12))
    return np.asarray(deviation * kept[:, None])
