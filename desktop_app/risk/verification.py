"""Checks a model folder end to end: hashes, versions, packed = scikit-learn = shap."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import version
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.errors import ModelError
from desktop_app.risk.contributions import ADDITIVITY, explainer
from desktop_app.risk.manifest import JOBLIB_NAME, read_folder
from desktop_app.risk.model import HeartModel
from desktop_app.risk.provenance import load_isolation_forest
from desktop_app.risk.schema import FIELDS

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.messages import FloatArray

N_PATIENTS = 2000
N_EXPLAINED = 200
SCORE_TOLERANCE = 1e-12


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was checked, what was found, and whether it holds."""

    name: str
    found: str
    holds: bool


def random_patients(n: int, seed: int) -> FloatArray:
    """Complete rows `(n, 13)` over the whole stated range of every field."""
    random = np.random.default_rng(seed)
    columns = [
        random.choice([float(choice.code) for choice in field.choices], n)
        if field.choices
        else np.round(random.uniform(*field.stated, n), field.decimals)
        for field in FIELDS
    ]
    return np.column_stack(columns)


def verify(directory: Path) -> tuple[Check, ...]:
    """Everything that can be checked of a folder.

    Raises:
        ModelError: a file is missing, altered, foreign or of another version; nothing of it ran.
    """
    model = HeartModel.load(directory)
    manifest, contents = read_folder(directory)
    if JOBLIB_NAME not in contents:
        raise ModelError(f"The model's manifest does not cover {JOBLIB_NAME}.")
    original = load_isolation_forest(contents[JOBLIB_NAME], JOBLIB_NAME)
    values = random_patients(N_PATIENTS, manifest.training.seed)
    packed = model.forest.score_samples(values)
    off_sklearn = float(np.abs(packed - original.score_samples(values)).max())
    off_shap = _off_shap(model, values[:N_EXPLAINED])
    installed = {name: version(name) for name in manifest.libraries if name != "python"}
    versions = ", ".join(f"{name} {number}" for name, number in manifest.libraries.items())
    same = all(manifest.libraries[name] == number for name, number in installed.items())
    note = "" if same else " (trained with other versions than installed)"
    return (
        Check("files", f"{len(manifest.files)} files match their SHA-256", holds=True),
        Check("format", f"version {manifest.format_version}", holds=True),
        Check("libraries", f"{versions}{note}", holds=True),
        Check(
            "packed = scikit-learn",
            f"largest difference {off_sklearn:.1e} over {N_PATIENTS} patients",
            holds=off_sklearn <= SCORE_TOLERANCE,
        ),
        Check(
            "packed = shap",
            f"largest difference {off_shap:.1e} over {N_EXPLAINED} patients",
            holds=off_shap <= ADDITIVITY,
        ),
    )


def _off_shap(model: HeartModel, values: FloatArray) -> float:
    """How far base + contributions are from the log-odds of the packed forest."""
    calibration = model.manifest.calibration
    shown = calibration.intercept - calibration.slope * model.forest.mean_paths(values)
    shares = explainer(model).shap_values(values, check_additivity=False)
    return float(np.abs(model.base_log_odds + shares.sum(axis=1) - shown).max())
