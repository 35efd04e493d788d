"""Fits the heart model: the forest on patients without disease, labels only to calibrate."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
from sklearn.ensemble import IsolationForest
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_predict

from desktop_app.risk import forest as packed
from desktop_app.risk.imputation import Copula, fit_copula
from desktop_app.risk.manifest import FORMAT_VERSION, Manifest, Platt, Replicate, Training
from desktop_app.risk.model import HeartModel
from desktop_app.risk.reference import summarise
from desktop_app.risk.schema import COLUMNS, FIELDS
from desktop_app.risk.second_opinion import ChoiceTerm, NumberTerm, SecondOpinion

if TYPE_CHECKING:
    from desktop_app.core.messages import BoolArray, FloatArray
    from desktop_app.risk.cohort import Cohort

SCORE_CUTS = (0.5, 0.9)
SECOND_OPINION_CUTS = (0.2, 0.6)
REFERENCE_POINTS = 101
REPLICATE_POINTS = 41
SMOOTHING = 0.05
RIDGE_C = 0.1
CALIBRATION_FOLDS = 10

Progress = Callable[[float, str], None]
"""Told the share done, 0..1, and what is being done."""


def silent(_share: float, _what: str) -> None:
    """Progress for nobody."""


@dataclass(frozen=True, slots=True)
class Options:
    """How to fit; 64 patients a tree keep the trees shallow, 1000 trees keep the score stable."""

    seed: int = 1988
    n_trees: int = 1000
    max_samples: int = 64
    replicates: int = 50
    trees_per_replicate: int = 100


@dataclass(frozen=True, slots=True)
class Fitted:
    """A model and the scikit-learn forest it was packed from."""

    model: HeartModel
    isolation_forest: Any
    absence: FloatArray


def fit(cohort: Cohort, options: Options, progress: Progress = silent) -> Fitted:
    """Fit everything but the observed counts, which need patients held out (see `evaluation`).

    Nothing about patients with disease reaches the forest, its reference or its bootstrap refits'
    trees; they only set the calibration, the second opinion and the label-free imputation.
    """
    progress(0.0, "fitting the forest")
    absence = _filled(cohort.values[~cohort.present], None)
    copula = fit_copula(cohort.values, options.seed)
    presence = _filled(cohort.values[cohort.present], copula)
    isolation = _isolation_forest(absence, options.n_trees, options)
    forest = packed.pack(isolation.estimators_, max_samples=isolation.max_samples_)
    held_out = held_out_paths(forest, absence, isolation.estimators_samples_)
    diseased = forest.mean_paths(presence)
    replicates, bootstrap = _bootstrap(absence, held_out, diseased, options, progress)
    manifest = Manifest(
        format_version=FORMAT_VERSION,
        columns=COLUMNS,
        files={},
        libraries={},
        training=_record(cohort, options, isolation.max_samples_),
        score_cuts=SCORE_CUTS,
        reference_paths=_table(held_out, REFERENCE_POINTS),
        calibration=fit_platt(held_out, diseased),
        replicates=replicates,
        bands={},
        agreements={},
        second_opinion=fit_second_opinion(absence, presence, options.seed),
        copula=copula,
        reference=summarise(cohort.values[~cohort.present], cohort.values),
        performance={},
    )
    return Fitted(HeartModel(manifest, forest, bootstrap), isolation, absence)


def _record(cohort: Cohort, options: Options, max_samples: int) -> Training:
    presence = int(cohort.present.sum())
    return Training(
        data_sha256=cohort.sha256,
        rows=int(cohort.present.size),
        absence=int(cohort.present.size) - presence,
        presence=presence,
        seed=options.seed,
        n_trees=options.n_trees,
        max_samples=int(max_samples),
        replicates=options.replicates,
        trees_per_replicate=options.trees_per_replicate,
    )


def _filled(values: FloatArray, copula: Copula | None) -> FloatArray:
    """Rows with blanks filled by one draw each; without a copula, by one of these rows alone."""
    blank = np.flatnonzero(np.isnan(values).any(axis=1))
    if not blank.size:
        return values
    source = copula or fit_copula(values, 0)
    filled = values.copy()
    for row in blank:
        filled[row] = source.draws(values[row])[row % source.n_draws]
    return filled


def _isolation_forest(absence: FloatArray, n_trees: int, options: Options, seed: int = 0) -> Any:
    forest = IsolationForest(
        n_estimators=n_trees,
        max_samples=_samples_a_tree(absence.shape[0], options),
        random_state=options.seed + seed,
        n_jobs=1,
    )
    return forest.fit(absence)


def _samples_a_tree(n_patients: int, options: Options) -> int:
    """A third of few patients is left out by each tree, or nothing could score the reference."""
    return min(options.max_samples, 2 * n_patients // 3)


def held_out_paths(
    forest: packed.PackedForest, rows: FloatArray, samples: list[npt.NDArray[np.intp]]
) -> FloatArray:
    """Mean path length of every training row over the trees that never saw it, `(rows,)`.

    `samples` are the row numbers each tree was grown on. Every tree leaves most rows out, so this
    scores each reference patient by a forest fitted on the others.
    """
    unseen = np.ones((rows.shape[0], forest.n_trees), dtype=np.bool_)
    for tree, seen in enumerate(samples):
        unseen[seen, tree] = False
    paths = forest.leaf_paths(rows)
    count = np.maximum(unseen.sum(axis=1), 1)
    return np.asarray((paths * unseen).sum(axis=1) / count)


def _bootstrap(
    absence: FloatArray,
    held_out: FloatArray,
    diseased: FloatArray,
    options: Options,
    progress: Progress,
) -> tuple[tuple[Replicate, ...], packed.PackedForest | None]:
    """Refit on resampled patients; the reference patients are drawn without looking at labels."""
    replicates: list[Replicate] = []
    estimators: list[Any] = []
    n = absence.shape[0]
    for index in range(options.replicates):
        progress(index / options.replicates, "bootstrap refits")
        drawn = np.random.default_rng([options.seed, index]).integers(0, n, n)
        sick = np.random.default_rng([options.seed, index, 1]).integers(
            0, diseased.size, diseased.size
        )
        isolation = _isolation_forest(
            absence[drawn], options.trees_per_replicate, options, seed=1 + index
        )
        forest = packed.pack(isolation.estimators_, max_samples=isolation.max_samples_)
        left_out = np.setdiff1d(np.arange(n), drawn)
        shift = float(np.mean(forest.mean_paths(absence[left_out]) - held_out[left_out]))
        table = _table(held_out[drawn], REPLICATE_POINTS)
        replicates.append(Replicate(shift, table, fit_platt(held_out[drawn], diseased[sick])))
        estimators.extend(isolation.estimators_)
    if not estimators:
        return (), None
    return tuple(replicates), packed.pack(estimators, max_samples=_samples_a_tree(n, options))


def _table(paths: FloatArray, points: int) -> tuple[float, ...]:
    """Quantiles, each the mean of its neighbours within 5 %, the ends as they are.

    Between a few patients the raw quantiles are steps, and the seed decides who falls over one.
    """
    half = round(SMOOTHING * (points - 1))
    raw = np.quantile(paths, np.linspace(0.0, 1.0, points))
    padded = np.pad(raw, half, mode="reflect", reflect_type="odd")
    width = 2 * half + 1
    return tuple(np.convolve(padded, np.full(width, 1.0 / width), mode="valid").tolist())


def fit_platt(usual: FloatArray, diseased: FloatArray) -> Platt:
    """Logistic calibration on mean path length, with Platt's smoothed targets.

    Platt, Probabilistic outputs for support vector machines, 1999. On path length rather than on
    the score, because only there are the contributions additive in log-odds.
    """
    paths = np.concatenate((usual, diseased))
    present = np.arange(paths.size) >= usual.size
    # scikit-learn takes no soft targets: each patient counts as mostly the one, a little the other.
    low, high = 1.0 / (usual.size + 2.0), (diseased.size + 1.0) / (diseased.size + 2.0)
    target = np.where(present, high, low)
    regression = LogisticRegression(C=np.inf, solver="newton-cholesky", tol=1e-9)
    regression.fit(
        np.tile(paths, 2)[:, None],
        np.repeat([True, False], paths.size),
        sample_weight=np.concatenate((target, 1.0 - target)),
    )
    return Platt(float(regression.intercept_[0]), -float(regression.coef_[0, 0]))


def fit_second_opinion(absence: FloatArray, presence: FloatArray, seed: int) -> SecondOpinion:
    """Ridge logistic regression on scaled numbers and one column a code, then calibrated."""
    values = np.concatenate((absence, presence))
    present = np.arange(values.shape[0]) >= absence.shape[0]
    means, scales = values.mean(axis=0), np.maximum(values.std(axis=0), 1e-9)
    design = _design(values, means, scales)
    regression = LogisticRegression(C=RIDGE_C, solver="newton-cholesky", tol=1e-9)
    folds = StratifiedKFold(CALIBRATION_FOLDS, shuffle=True, random_state=seed)
    held_out = cross_val_predict(regression, design, present, cv=folds, method="decision_function")
    regression.fit(design, present)
    calibration = fit_platt(-held_out[~present], -held_out[present])
    weights = (calibration.slope * regression.coef_[0]).tolist()
    terms: list[NumberTerm | ChoiceTerm] = []
    for j, field in enumerate(FIELDS):
        if field.choices:
            codes = tuple(float(choice.code) for choice in field.choices)
            terms.append(ChoiceTerm(codes, tuple(weights[: len(codes)])))
            del weights[: len(codes)]
        else:
            terms.append(NumberTerm(float(means[j]), float(scales[j]), weights.pop(0)))
    intercept = calibration.intercept + calibration.slope * float(regression.intercept_[0])
    return SecondOpinion(intercept, tuple(terms), SECOND_OPINION_CUTS)


def _design(values: FloatArray, means: FloatArray, scales: FloatArray) -> FloatArray:
    columns: list[FloatArray | BoolArray] = []
    for j, field in enumerate(FIELDS):
        if field.choices:
            columns.extend(values[:, j] == choice.code for choice in field.choices)
        else:
            columns.append((values[:, j] - means[j]) / scales[j])
    return np.column_stack(columns).astype(np.float64)
