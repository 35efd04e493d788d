"""Each field's share of the shown log-odds, by shap on the packed trees.

shap explains path length, where positive means usual; the trees are handed over scaled to log-odds
and negated, so that positive means more unusual. Heavy imports wait for the first explanation,
which belongs in the jobs process.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.core.errors import ModelError
from desktop_app.risk.lean_shap import lean_shap
from desktop_app.risk.model import HeartModel, given_values
from desktop_app.risk.reference import is_protective, typical_text
from desktop_app.risk.schema import FIELDS, SAMPLE_PATIENTS

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.messages import FloatArray
    from desktop_app.risk.fields import Field, Patient

NOT_ADVERSE = "unusual, not adverse"
FILLED = "not given: what others had was used"
# Bars that do not add up to the shown probability are worse than none.
ADDITIVITY = 1e-9


@dataclass(frozen=True, slots=True)
class Contribution:
    """One field's share of the log-odds.

    Attributes:
        field: the column name; `label` is its short form.
        value: as entered, None where blank; `text` reads it with its unit or clinical name.
        contribution: in log-odds, positive = more unusual.
        typical: the middle four fifths, or the commonest code, of the reference patients.
        note: "unusual, not adverse" for a driver on the protective side; how a blank was filled.
    """

    field: str
    label: str
    value: float | None
    unit: str
    text: str
    contribution: float
    typical: str
    note: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """Contributions, largest first, and what they add up from and to.

    base_log_odds + sum of contributions = the log-odds of the shown probability, to 1e-9.
    """

    contributions: tuple[Contribution, ...]
    base_log_odds: float
    log_odds: float
    model_id: str


def contributions(model: HeartModel, patient: Patient) -> tuple[Contribution, ...]:
    """All thirteen contributions, the largest first, whatever their sign."""
    return explain(model, patient).contributions


def explain(model: HeartModel, patient: Patient) -> Explanation:
    """Contributions that add up to the probability `model.assess` shows for this patient.

    Raises:
        ModelError: they do not add up.
    """
    values = given_values(patient)
    draws = model.completed(values)
    path = model.forest.mean_paths(draws).mean()
    shares = explainer(model).shap_values(draws, check_additivity=False).mean(axis=0)
    calibration = model.manifest.calibration
    log_odds = calibration.intercept - calibration.slope * float(path)
    if abs(model.base_log_odds + shares.sum() - log_odds) > ADDITIVITY:
        raise ModelError("The contributions do not add up to the probability.")
    found = [
        _contribution(model, field, (value, share))
        for field, value, share in zip(FIELDS, values, shares, strict=True)
    ]
    found.sort(key=lambda one: -abs(one.contribution))
    return Explanation(tuple(found), model.base_log_odds, log_odds, model.model_id)


def _contribution(model: HeartModel, field: Field, point: tuple[float, float]) -> Contribution:
    value, share = point
    given = None if np.isnan(value) else float(value)
    reference = model.manifest.reference
    note = "" if given is not None else FILLED
    if given is not None and share > 0 and is_protective(reference, field, given):
        note = NOT_ADVERSE
    return Contribution(
        field=field.column,
        label=field.label,
        value=given,
        unit=field.unit,
        text=field.text(given),
        contribution=float(share),
        typical=typical_text(reference, field),
        note=note,
    )


@lru_cache(maxsize=2)
def explainer(model: HeartModel) -> Any:
    """The model's shap.TreeExplainer, built once; its output is log-odds `(rows, 13)`."""
    shap = lean_shap()
    return shap.TreeExplainer(_as_dict(model), feature_perturbation="tree_path_dependent")


def _as_dict(model: HeartModel) -> dict[str, Any]:
    forest, calibration = model.forest, model.manifest.calibration
    ends = np.append(forest.roots[1:], forest.feature.size)
    scaled = -calibration.slope / forest.n_trees * forest.path
    return {
        "internal_dtype": np.float64,
        "input_dtype": np.float32,
        "base_offset": calibration.intercept,
        "trees": [
            _tree(model, slice(int(start), int(end)), scaled)
            for start, end in zip(forest.roots, ends, strict=True)
        ],
    }


def _tree(model: HeartModel, nodes: slice, scaled: FloatArray) -> dict[str, Any]:
    forest = model.forest
    own = np.arange(nodes.start, nodes.stop)
    leaf = forest.left[nodes] == own
    left = np.where(leaf, -1, forest.left[nodes] - nodes.start)
    return {
        "children_left": left,
        "children_right": np.where(leaf, -1, forest.right[nodes] - nodes.start),
        "children_default": left,
        "features": np.where(leaf, -2, forest.feature[nodes]),
        "thresholds": forest.threshold[nodes].copy(),
        "values": scaled[nodes, None].copy(),
        "node_sample_weight": forest.n_samples[nodes].astype(np.float64),
    }


@lru_cache(maxsize=1)
def loaded(directory: Path) -> HeartModel:
    """The model that this process keeps; raises `ModelError`."""
    return HeartModel.load(directory)


def warm_up(directory: Path) -> str:
    """Load the model and shap in this process and explain once; the answer is the model's id."""
    sample = next(iter(SAMPLE_PATIENTS.values()))
    return explain_in_process(directory, sample).model_id


def explain_in_process(directory: Path, patient: Patient) -> Explanation:
    """Explain in a process that keeps model and explainer; the answer is plain data."""
    return explain(loaded(directory), patient)
