"""The heart model beside scikit-learn's own scoring and shap from the joblib model, in one run.

python3 benchmarks/risk.py [--json] [--data FILE.csv]; with a training file also what blanks cost.
"""

from __future__ import annotations

import argparse
import io
import json
import subprocess
import sys
import time
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from desktop_app.risk import batch, contributions
from desktop_app.risk.manifest import JOBLIB_NAME
from desktop_app.risk.model import HeartModel
from desktop_app.risk.narrative import template_text
from desktop_app.risk.provenance import load_isolation_forest
from desktop_app.risk.schema import COLUMNS, FIELDS, SAMPLE_PATIENTS, field_of, values_of
from desktop_app.risk.verification import random_patients

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.messages import BoolArray, FloatArray

ROOT = Path(__file__).resolve().parent.parent
MODEL_DIR = ROOT / "models" / "heart"
PATIENT = SAMPLE_PATIENTS["Sample B, several findings"]
N_BATCH = 5_000
COLD_RUNS = 7
COLD = (
    "from pathlib import Path; from desktop_app.risk.model import HeartModel; "
    "from desktop_app.risk.schema import SAMPLE_PATIENTS; "
    f"model = HeartModel.load(Path({str(MODEL_DIR)!r})); "
    "print(model.assess(SAMPLE_PATIENTS['Sample B, several findings']).anomaly_score)"
)


def timed_ms(work: Callable[[], Any], repeats: int) -> dict[str, float]:
    """Median and 99th percentile of repeated calls, after two to warm up."""
    work(), work()
    found = []
    for _ in range(repeats):
        start_s = time.perf_counter()
        work()
        found.append(1e3 * (time.perf_counter() - start_s))
    return {"p50_ms": float(np.median(found)), "p99_ms": float(np.quantile(found, 0.99))}


def single_patient(model: HeartModel, original: Any) -> dict[str, Any]:
    """One row: ours against scikit-learn's score_samples and shap on the joblib model."""
    import shap

    row = values_of(PATIENT)[None, :]
    theirs_explained = shap.TreeExplainer(original)
    explained = contributions.explain

    def ours_whole() -> str:
        assessment = model.assess(PATIENT)
        return template_text(assessment, explained(model, PATIENT).contributions)

    def theirs_whole() -> None:
        original.score_samples(row)
        theirs_explained.shap_values(row)

    ours = timed_ms(lambda: model.forest.score_samples(row), 500)
    theirs = timed_ms(lambda: original.score_samples(row), 40)
    return {
        "score_ours": ours,
        "score_scikit_learn": theirs,
        "score_ratio": theirs["p50_ms"] / ours["p50_ms"],
        "assessment_with_ranges": timed_ms(lambda: model.assess(PATIENT), 300),
        "assessment_contributions_template": timed_ms(ours_whole, 300),
        "scikit_learn_score_and_shap": timed_ms(theirs_whole, 40),
        "what_if_260_points": timed_ms(lambda: model.what_if(_grid(row[0])), 50),
    }


def _grid(row: FloatArray) -> FloatArray:
    """Twenty values of each of the thirteen fields, the others as they are."""
    grid = np.repeat(row[None, :], 20 * len(FIELDS), axis=0)
    for j, field in enumerate(FIELDS):
        steps = np.linspace(field.stated.low, field.stated.high, 20)
        codes = [float(choice.code) for choice in field.choices]
        grid[20 * j : 20 * (j + 1), j] = np.resize(codes, 20) if codes else steps
    return grid


def assess_rate(model: HeartModel, original: Any) -> dict[str, float]:
    """Rows a second of the CSV command against scikit-learn one row at a time."""
    values = random_patients(N_BATCH, seed=1)
    out = io.StringIO()
    np.savetxt(out, values, delimiter=",", fmt="%g", header=",".join(COLUMNS), comments="")
    text = out.getvalue()
    start_s = time.perf_counter()
    layout, rows = batch.open_rows(io.StringIO(text, newline=""), "in.csv")
    n = sum(len(batch.score_rows(model, layout, part).rows) for part in batch.batches(rows))
    ours = n / (time.perf_counter() - start_s)
    start_s = time.perf_counter()
    for row in values[:60]:
        original.score_samples(row[None, :])
    theirs = 60 / (time.perf_counter() - start_s)
    return {"ours_rows_per_s": ours, "scikit_learn_rows_per_s": theirs, "ratio": ours / theirs}


def cold_start() -> dict[str, float]:
    """From a new process to its first score, median of some."""
    found = []
    for _ in range(COLD_RUNS):
        start_s = time.perf_counter()
        subprocess.run([sys.executable, "-c", COLD], cwd=ROOT, check=True, capture_output=True)
        found.append(time.perf_counter() - start_s)
    return {"median_s": float(np.median(found)), "worst_s": max(found)}


def blanks(path: Path) -> dict[str, Any]:
    """Cross-validated AUROC and Brier with blanks: our copula, the hot-deck, nothing blanked."""
    from desktop_app.risk.cohort import read_cohort

    cohort = read_cohort(path)
    shape = cohort.values.shape
    at_random = np.random.default_rng(0).random(shape) < 0.3
    laboratory = np.zeros(shape, dtype=np.bool_)
    for column in ("Slope of ST", "Number of vessels fluro", "Thallium"):
        laboratory[:, FIELDS.index(field_of(column))] = True
    masks = {"at_random_30_percent": at_random, "no_laboratory": laboratory}
    return {name: _blanked(cohort, mask) for name, mask in masks.items()}


def _blanked(cohort: Any, mask: BoolArray) -> dict[str, dict[str, float]]:
    from sklearn.metrics import brier_score_loss, roc_auc_score
    from sklearn.model_selection import StratifiedKFold

    from desktop_app.risk.training import Options, fit

    path = {name: np.empty(cohort.present.size) for name in ("complete", "copula", "hot_deck")}
    probability = {name: np.empty(cohort.present.size) for name in path}
    split = StratifiedKFold(5, shuffle=True, random_state=0)
    for train, test in split.split(cohort.values, cohort.present):
        model = fit(cohort.subset(train), Options(replicates=0)).model
        for index in test:
            row = np.where(mask[index], np.nan, cohort.values[index])
            filled = {
                "complete": cohort.values[index][None, :],
                "copula": model.completed(row),
                "hot_deck": _donors(cohort.values[train], row),
            }
            for name, rows in filled.items():
                path[name][index] = model.forest.mean_paths(rows).mean()
        for name, found in path.items():
            probability[name][test] = model.probability(found[test])
    return {
        name: {
            "auroc": float(roc_auc_score(cohort.present, -found)),
            "brier": float(brier_score_loss(cohort.present, probability[name])),
        }
        for name, found in path.items()
    }


def _donors(train: FloatArray, row: FloatArray) -> FloatArray:
    """Twenty nearest training rows by the given fields donate the blank ones."""
    blank = np.isnan(row)
    scaled = (train - row) / np.maximum(train.std(axis=0), 1e-9)
    nearest = np.argsort((scaled[:, ~blank] ** 2).sum(axis=1), kind="stable")[:20]
    filled = np.repeat(row[None, :], 20, axis=0)
    filled[:, blank] = train[nearest][:, blank]
    return filled


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="one line instead of indented")
    parser.add_argument("--data", type=Path, metavar="FILE.csv")
    args = parser.parse_args()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model = HeartModel.load(MODEL_DIR)
        original = load_isolation_forest((MODEL_DIR / JOBLIB_NAME).read_bytes(), JOBLIB_NAME)
        result: dict[str, Any] = {
            **single_patient(model, original),
            "assess_csv": assess_rate(model, original),
            "cold_process_to_first_score": cold_start(),
        }
        if args.data is not None:
            result["blanks"] = blanks(args.data)
    print(json.dumps(result, indent=None if args.json else 2))


if __name__ == "__main__":
    main()
