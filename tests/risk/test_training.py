from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from scipy.stats import kstest

from desktop_app.core.messages import frozen
from desktop_app.risk import forest as packed
from desktop_app.risk.cohort import Cohort
from desktop_app.risk.training import Options, fit, fit_platt, held_out_paths
from tests.risk import synthetic

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.risk.training import Fitted

QUICK = Options(seed=3, n_trees=40, replicates=3, trees_per_replicate=10)


def _files(cohort: Cohort, folder: Path) -> tuple[bytes, bytes]:
    model = fit(cohort, QUICK).model
    assert model.bootstrap is not None
    packed.save(folder / "forest.npz", model.forest)
    packed.save(folder / "bootstrap.npz", model.bootstrap)
    return (folder / "forest.npz").read_bytes(), (folder / "bootstrap.npz").read_bytes()


def _changed(cohort: Cohort) -> dict[str, Cohort]:
    random = np.random.default_rng(5)
    usual, sick = np.flatnonzero(~cohort.present), np.flatnonzero(cohort.present)
    altered = cohort.values.copy()
    altered[sick] = synthetic.patients(sick.size, diseased=True, seed=99)
    # Rows with disease anywhere else among the others, which keep their order.
    position = random.permutation(cohort.present.size)
    shuffled = np.empty_like(position)
    shuffled[np.sort(position[: usual.size])] = usual
    shuffled[position[usual.size :]] = random.permutation(sick)
    fewer = np.sort(np.concatenate((usual, sick[:40])))
    return {
        "changed": Cohort(frozen(altered), cohort.present, cohort.sha256),
        "shuffled": cohort.subset(shuffled),
        "deleted": cohort.subset(fewer),
    }


def test_few_reference_patients_are_scored_by_trees_that_never_saw_them(cohort: Cohort) -> None:
    usual, sick = np.flatnonzero(~cohort.present), np.flatnonzero(cohort.present)
    few = cohort.subset(np.concatenate((usual[:45], sick[:40])))
    model = fit(few, QUICK).model
    assert model.manifest.training.max_samples == 30
    paths = model.manifest.reference_paths
    assert 0 < min(paths) < max(paths)
    others = cohort.values[usual[45:]]
    theirs = model.forest.mean_paths(others[~np.isnan(others).any(axis=1)])
    assert min(paths) < np.median(theirs) < max(paths)


@pytest.mark.parametrize("how", ["changed", "shuffled", "deleted"])
def test_patients_with_disease_leave_the_forest_bit_identical(
    cohort: Cohort, how: str, tmp_path: Path
) -> None:
    assert _files(_changed(cohort)[how], tmp_path) == _files(cohort, tmp_path)


def test_blanks_of_patients_without_disease_are_not_filled_from_the_others(
    cohort: Cohort, tmp_path: Path
) -> None:
    values = cohort.values.copy()
    values[::5, 12] = np.nan
    values[::7, 4] = np.nan
    blanked = Cohort(frozen(values), cohort.present, cohort.sha256)
    files = _files(blanked, tmp_path)
    assert files == _files(_changed(blanked)["deleted"], tmp_path)
    assert files != _files(cohort, tmp_path)


def test_same_seed_gives_the_same_model_and_another_seed_another(cohort: Cohort) -> None:
    first, again = fit(cohort, QUICK).model, fit(cohort, QUICK).model
    assert first.manifest == again.manifest
    np.testing.assert_array_equal(first.forest.threshold, again.forest.threshold)
    assert fit(cohort, replace(QUICK, seed=4)).model.manifest != first.manifest


def test_fresh_reference_patients_score_uniformly(fitted: Fitted) -> None:
    fresh = synthetic.patients(150, diseased=False, seed=1234)
    assert kstest(fitted.model.scores(fresh).score, "uniform").pvalue > 0.01


def test_held_out_paths_use_only_trees_that_never_saw_the_patient(fitted: Fitted) -> None:
    forest, rows = fitted.model.forest, fitted.absence
    samples = fitted.isolation_forest.estimators_samples_
    held = held_out_paths(forest, rows, samples)
    paths = forest.leaf_paths(rows)
    for row in (0, 17, 149):
        unseen = [tree for tree, seen in enumerate(samples) if row not in seen]
        assert held[row] == pytest.approx(paths[row, unseen].mean(), abs=1e-12)
    assert held.mean() < paths.mean(), "seen patients look more usual than they are"


def test_calibration_recovers_known_log_odds() -> None:
    random = np.random.default_rng(0)
    path = random.uniform(4, 10, 20_000)
    present = random.random(20_000) < 1 / (1 + np.exp(-(7.0 - 1.1 * path)))
    platt = fit_platt(path[~present], path[present])
    assert platt.intercept == pytest.approx(7.0, abs=0.25)
    assert platt.slope == pytest.approx(1.1, abs=0.04)


def test_held_out_probabilities_are_calibrated(fitted: Fitted) -> None:
    usual = fitted.model.scores(synthetic.patients(1250, diseased=False, seed=21))
    sick = fitted.model.scores(synthetic.patients(1000, diseased=True, seed=21))
    for one, other in (
        (usual.probability, sick.probability),
        (usual.second_opinion, sick.second_opinion),
    ):
        both = np.concatenate((one, other))
        present = np.arange(both.size) >= one.size
        assert both.mean() == pytest.approx(present.mean(), abs=0.06)
        upper = both > np.median(both)
        assert both[upper].mean() == pytest.approx(present[upper].mean(), abs=0.08)
