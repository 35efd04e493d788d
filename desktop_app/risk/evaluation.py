"""How well a model does on patients it has not seen: repeated stratified cross-validation."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from scipy.stats import kstest
from sklearn.metrics import average_precision_score, brier_score_loss, roc_auc_score, roc_curve
from sklearn.model_selection import StratifiedKFold

from desktop_app.risk.levels import Level, level_of
from desktop_app.risk.manifest import Count
from desktop_app.risk.schema import FIELDS, field_of
from desktop_app.risk.second_opinion import agreement
from desktop_app.risk.training import (
    SCORE_CUTS,
    SECOND_OPINION_CUTS,
    Options,
    Progress,
    fit,
    silent,
)

if TYPE_CHECKING:
    from desktop_app.core.messages import BoolArray, FloatArray
    from desktop_app.risk.cohort import Cohort

REPEATS = 10
FOLDS = 5
SPECIFICITY = 0.9
OLDER_FROM_YEARS = 55.0


@dataclass(frozen=True, slots=True)
class HeldOut:
    """Every patient scored by models that never saw them; arrays are `(repeats, rows)`."""

    present: BoolArray
    fold: npt.NDArray[np.intp]
    path: FloatArray
    score: FloatArray
    probability: FloatArray
    second_opinion: FloatArray


def cross_validate(
    cohort: Cohort,
    options: Options,
    *,
    repeats: int = REPEATS,
    progress: Progress = silent,
) -> HeldOut:
    """Fit the whole pipeline anew on every training fold and score the fold left out."""
    bare = replace(options, replicates=0)
    n = cohort.present.size
    fold_of = np.empty((repeats, n), dtype=np.intp)
    figures = np.empty((4, repeats, n))
    for repeat in range(repeats):
        split = StratifiedKFold(FOLDS, shuffle=True, random_state=options.seed + repeat)
        for fold, (train, test) in enumerate(split.split(cohort.values, cohort.present)):
            progress((repeat * FOLDS + fold) / (repeats * FOLDS), "cross-validation")
            scores = fit(cohort.subset(train), bare).model.scores(cohort.values[test])
            fold_of[repeat, test] = fold
            figures[:, repeat, test] = (
                scores.mean_path,
                scores.score,
                scores.probability,
                scores.second_opinion,
            )
    return HeldOut(cohort.present, fold_of, *figures)


def performance(held: HeldOut) -> dict[str, float]:
    """Mean over folds and repeats, and the standard deviation between repeats, of each figure."""
    found: dict[str, list[list[float]]] = {}
    for repeat in range(held.fold.shape[0]):
        per_fold: dict[str, list[float]] = {}
        for fold in np.unique(held.fold[repeat]):
            rows = held.fold[repeat] == fold
            for name, value in _figures(held, repeat, rows).items():
                per_fold.setdefault(name, []).append(value)
        for name, values in per_fold.items():
            found.setdefault(name, []).append(values)
    out: dict[str, float] = {}
    for name, table in found.items():
        means = np.mean(table, axis=1)
        out[name], out[f"{name}_sd"] = float(means.mean()), float(means.std())
    usual = held.score[:, ~held.present]
    out["reference_uniform_ks_p"] = float(np.median([kstest(r, "uniform").pvalue for r in usual]))
    return out


def _figures(held: HeldOut, repeat: int, rows: BoolArray) -> dict[str, float]:
    present = held.present[rows]
    unusual, forest = -held.path[repeat, rows], held.probability[repeat, rows]
    second = held.second_opinion[repeat, rows]
    return {
        "forest_auroc": float(roc_auc_score(present, unusual)),
        "forest_auprc": float(average_precision_score(present, unusual)),
        "forest_sensitivity_at_90_specificity": _sensitivity(present, unusual),
        "forest_brier": float(brier_score_loss(present, forest)),
        "second_opinion_auroc": float(roc_auc_score(present, second)),
        "second_opinion_auprc": float(average_precision_score(present, second)),
        "second_opinion_sensitivity_at_90_specificity": _sensitivity(present, second),
        "second_opinion_brier": float(brier_score_loss(present, second)),
    }


def _sensitivity(present: BoolArray, unusual: FloatArray) -> float:
    false_positive, true_positive, _ = roc_curve(present, unusual)
    return float(true_positive[false_positive <= 1.0 - SPECIFICITY + 1e-9].max())


def observed_counts(held: HeldOut) -> tuple[dict[str, Count], dict[str, Count]]:
    """Events and patients per level, and per "level/agreement".

    A patient's level is that of the mean score over the repeats, always held out of training.
    """
    bands: dict[str, Counter[bool]] = {level: Counter() for level in Level}
    agreements: dict[str, Counter[bool]] = {}
    score, second = held.score.mean(axis=0), held.second_opinion.mean(axis=0)
    for one, other, present in zip(score, second, held.present.tolist(), strict=True):
        level = level_of(one, SCORE_CUTS)
        agreed = agreement(level, level_of(other, SECOND_OPINION_CUTS))
        bands[level][present] += 1
        agreements.setdefault(f"{level}/{agreed}", Counter())[present] += 1
    return _counts(bands), _counts(dict(sorted(agreements.items())))


def _counts(found: dict[str, Counter[bool]]) -> dict[str, Count]:
    return {name: Count(count[True], count.total()) for name, count in found.items()}


def subgroup_aurocs(cohort: Cohort, held: HeldOut) -> dict[str, float]:
    """AUROC of the mean held-out path length by sex and age, with 95 % intervals."""
    age = cohort.values[:, FIELDS.index(field_of("Age"))]
    sex = cohort.values[:, FIELDS.index(field_of("Sex"))]
    groups = {
        "everyone": np.ones(age.size, dtype=np.bool_),
        "women": sex == 0,
        "men": sex == 1,
        "under_55": age < OLDER_FROM_YEARS,
        "55_and_over": age >= OLDER_FROM_YEARS,
    }
    unusual = -held.path.mean(axis=0)
    out: dict[str, float] = {}
    for name, rows in groups.items():
        found = _auroc(held.present[rows], unusual[rows])
        for suffix, value in zip(("", "_low", "_high"), found, strict=True):
            out[f"auroc_{name}{suffix}"] = value
    return out


def _auroc(present: BoolArray, unusual: FloatArray) -> tuple[float, float, float]:
    """AUROC and 95 % interval (Hanley and McNeil, Radiology 143, 1982); NaN without both."""
    diseased, usual = int(present.sum()), int((~present).sum())
    if not diseased or not usual:
        return float("nan"), float("nan"), float("nan")
    area = float(roc_auc_score(present, unusual))
    first, second = area / (2.0 - area), 2.0 * area**2 / (1.0 + area)
    variance = area * (1.0 - area)
    variance += (diseased - 1) * (first - area**2) + (usual - 1) * (second - area**2)
    half = 1.96 * (variance / (diseased * usual)) ** 0.5
    return area, max(0.0, area - half), min(1.0, area + half)


def band_flips(cohort: Cohort, options: Options, seeds: int) -> float:
    """Share of patients whose level differs between two seeds, over all pairs of seeds."""
    bare = replace(options, replicates=0)
    levels = []
    for seed in range(seeds):
        other = replace(bare, seed=options.seed + 1000 * seed)
        scores = fit(cohort, other).model.scores(cohort.values).score
        levels.append(np.digitize(scores, SCORE_CUTS))
    pairs = [(a, b) for a in range(seeds) for b in range(a)]
    return float(np.mean([np.mean(levels[a] != levels[b]) for a, b in pairs]))
