"""The benchmark score as it is to be expected on files that nothing was chosen on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.detection.evaluation import nab

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.messages import FloatArray
    from desktop_app.detection.evaluation.nab import LabelledScores, Profile

FOLDS = 5
REPETITIONS = 10
THRESHOLDS = np.arange(1, 101) / 100.0
SHIPPED_THRESHOLD = 0.5


@dataclass(frozen=True, slots=True)
class Validated:
    """Scores of one profile.

    `mean` and `deviation` are over repeated cross-validations by file, the threshold chosen on four
    folds and scored on the fifth; `shipped` is at the threshold of the settings, chosen on none.
    """

    mean: float
    deviation: float
    shipped: float


def validate(files: Sequence[LabelledScores], profile: Profile) -> Validated:
    """Cross-validate the choice of the threshold by file."""
    raw = np.array([_raw_by_threshold(file, profile) for file in files])
    n_windows = sum(len(file.windows) for file in files)
    scores = [nab.scaled(_held_out(raw, seed), n_windows, profile) for seed in range(REPETITIONS)]
    return Validated(
        float(np.mean(scores)),
        float(np.std(scores)),
        nab.score(files, SHIPPED_THRESHOLD, profile),
    )


def _raw_by_threshold(file: LabelledScores, profile: Profile) -> FloatArray:
    return np.array(
        [nab.raw_score(file.score >= value, file.windows, profile) for value in THRESHOLDS]
    )


def _held_out(raw: FloatArray, seed: int) -> float:
    """The sum over files `(files, thresholds)`, each at the best threshold of the other folds."""
    order = np.random.default_rng(seed).permutation(len(raw))
    total = 0.0
    for fold in range(min(FOLDS, len(raw))):
        tested = order[fold::FOLDS]
        sums = np.delete(raw, tested, axis=0).sum(axis=0)
        # Of equally good thresholds the middle one: furthest from where it gets worse.
        best = np.flatnonzero(sums == sums.max())
        total += float(raw[tested, best[len(best) // 2]].sum())
    return total
