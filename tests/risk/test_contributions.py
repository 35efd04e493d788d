from __future__ import annotations

import multiprocessing
import pickle
from concurrent.futures import ProcessPoolExecutor
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.core.errors import ModelError
from desktop_app.risk.contributions import (
    FILLED,
    NOT_ADVERSE,
    contributions,
    explain,
    explain_in_process,
    explainer,
    warm_up,
)
from desktop_app.risk.manifest import TypicalChoice, TypicalNumber
from desktop_app.risk.schema import COLUMNS, FIELDS, SAMPLE_PATIENTS, Field, field_of
from desktop_app.risk.verification import random_patients
from tests.risk.test_model import as_patient, with_blanks

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.risk.fields import Patient
    from desktop_app.risk.model import HeartModel
    from desktop_app.risk.training import Fitted

SAMPLES = list(SAMPLE_PATIENTS.values())


def _log_odds(probability: float) -> float:
    return float(np.log(probability / (1 - probability)))


@pytest.mark.parametrize("blanks", [False, True])
def test_bars_add_up_to_the_shown_probability(model: HeartModel, blanks: bool) -> None:
    rows = with_blanks(15, seed=4) if blanks else random_patients(15, seed=4)
    for row in rows:
        patient = as_patient(row)
        found, shown = explain(model, patient), model.assess(patient)
        total = found.base_log_odds + sum(one.contribution for one in found.contributions)
        assert total == pytest.approx(_log_odds(shown.probability), abs=1e-9)
        assert total == pytest.approx(found.log_odds, abs=1e-9)


def test_packed_trees_give_shap_the_same_values_as_the_scikit_learn_forest(fitted: Fitted) -> None:
    import shap

    values = random_patients(30, seed=5)
    theirs = shap.TreeExplainer(fitted.isolation_forest).shap_values(values)
    slope = fitted.model.manifest.calibration.slope
    ours = explainer(fitted.model).shap_values(values)
    np.testing.assert_allclose(ours, -slope * theirs, rtol=0, atol=1e-9)


def _middle(model: HeartModel) -> dict[str, float]:
    middle = {}
    for field in FIELDS:
        typical = model.manifest.reference.typical[field.column]
        if isinstance(typical, TypicalNumber):
            middle[field.column] = typical.median
        else:
            middle[field.column] = float(typical.codes[int(np.argmax(typical.counts))])
    return middle


def _rarer_extreme(model: HeartModel, field: Field) -> float:
    """The end of the range that lies further out for a reference patient, or the rarer code."""
    typical = model.manifest.reference.typical[field.column]
    if isinstance(typical, TypicalChoice):
        ends = (0, len(typical.codes) - 1)
        return float(typical.codes[min(ends, key=lambda i: typical.counts[i])])
    low, high = field.plausible
    above = (high - typical.median) / max(typical.high - typical.median, 1e-9)
    below = (typical.median - low) / max(typical.median - typical.low, 1e-9)
    if field.column == "ST depression":
        return high  # raised ST segments are on no reference record at all
    return high if above > below else low


@pytest.mark.parametrize("field", FIELDS, ids=lambda f: f.column)
def test_planted_outlier_is_the_top_bar(shipped_model: HeartModel, field: Field) -> None:
    patient = {**_middle(shipped_model), field.column: _rarer_extreme(shipped_model, field)}
    top = max(contributions(shipped_model, patient), key=lambda one: one.contribution)
    assert top.field == field.column
    assert top.contribution > 0


def test_one_bar_a_field_largest_first_in_original_units(shipped_model: HeartModel) -> None:
    found = contributions(shipped_model, SAMPLES[1])
    assert sorted(one.field for one in found) == sorted(COLUMNS)
    sizes = [abs(one.contribution) for one in found]
    assert sizes == sorted(sizes, reverse=True)
    st_depression = next(one for one in found if one.field == "ST depression")
    assert (st_depression.value, st_depression.unit, st_depression.text) == (2.4, "mm", "2.4 mm")
    assert st_depression.typical == "0.0 to 1.6 mm"


def test_unusual_in_the_protective_direction_is_marked(shipped_model: HeartModel) -> None:
    found = {one.field: one for one in contributions(shipped_model, SAMPLES[3])}
    for column in ("Age", "BP", "Max HR", "Cholesterol"):
        assert found[column].contribution > 0
        assert found[column].note == NOT_ADVERSE
    harmful = {one.field: one for one in contributions(shipped_model, SAMPLES[1])}
    for column in ("ST depression", "Number of vessels fluro", "Exercise angina"):
        assert harmful[column].contribution > 0
        assert harmful[column].note == ""


def test_blank_field_says_how_it_was_filled(shipped_model: HeartModel) -> None:
    found = {one.field: one for one in contributions(shipped_model, SAMPLES[2])}
    assert (found["Thallium"].value, found["Thallium"].text) == (None, "not given")
    assert found["Thallium"].note == FILLED


def test_bars_that_do_not_add_up_are_refused(
    model: HeartModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Wrong:
        def shap_values(self, values: object, check_additivity: bool) -> np.ndarray:
            return np.full((1, 13), 0.01)

    monkeypatch.setattr("desktop_app.risk.contributions.explainer", lambda _model: Wrong())
    with pytest.raises(ModelError, match="do not add up"):
        explain(model, SAMPLES[0])


def test_explanation_in_a_spawned_process_is_the_same(model_dir: Path, model: HeartModel) -> None:
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as jobs:
        assert jobs.submit(warm_up, model_dir).result(60) == model.assess(SAMPLES[0]).model_id
        answer = jobs.submit(explain_in_process, model_dir, SAMPLES[2]).result(60)
    assert answer == explain(model, SAMPLES[2])


@pytest.mark.parametrize("patient", SAMPLES)
def test_everything_about_a_patient_can_travel(model: HeartModel, patient: Patient) -> None:
    one = model.assess(patient)
    assert pickle.loads(pickle.dumps(one)) == one


def test_code_of_the_exercise_fields_is_the_right_one() -> None:
    assert field_of("Exercise angina").name_of(1) == "yes"
