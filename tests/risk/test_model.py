from __future__ import annotations

import socket
import subprocess
import sys
from typing import TYPE_CHECKING, NoReturn

import numpy as np
import pytest

from desktop_app.core.errors import DataError
from desktop_app.core.words import NOT_A_DEVICE
from desktop_app.risk.assessment import DISAGREES
from desktop_app.risk.contributions import explain
from desktop_app.risk.levels import Level, crosses, level_of
from desktop_app.risk.narrative import template_text
from desktop_app.risk.schema import COLUMNS, SAMPLE_PATIENTS
from desktop_app.risk.second_opinion import Agreement, agreement
from desktop_app.risk.verification import random_patients
from tests.helpers.patience import PATIENCE_S
from tests.risk import synthetic

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray
    from desktop_app.risk.fields import Patient
    from desktop_app.risk.model import HeartModel

SAMPLES = list(SAMPLE_PATIENTS.values())


def with_blanks(n: int, seed: int) -> FloatArray:
    values = random_patients(n, seed)
    blank = np.random.default_rng(seed).random(values.shape) < 0.2
    blank[blank.all(axis=1), 0] = False
    return np.where(blank, np.nan, values)


def as_patient(row: FloatArray) -> Patient:
    return {c: None if np.isnan(v) else float(v) for c, v in zip(COLUMNS, row, strict=True)}


def test_row_scores_alone_as_it_does_among_others(model: HeartModel) -> None:
    values = with_blanks(300, seed=1)
    together = model.scores(values)
    for index in range(0, 300, 7):
        alone = model.scores(values[index : index + 1])
        for one, all_of_them in zip(alone, together, strict=True):
            assert one[0] == all_of_them[index]


def test_what_if_gives_the_same_figures_without_ranges(model: HeartModel) -> None:
    values = with_blanks(60, seed=12)
    score, probability = model.what_if(values)
    np.testing.assert_array_equal(score, model.scores(values).score)
    np.testing.assert_array_equal(probability, model.scores(values).probability)


def test_no_rows_give_no_scores(model: HeartModel) -> None:
    assert all(figure.shape == (0,) for figure in model.scores(np.empty((0, 13))))


def test_figures_lie_within_their_ranges(model: HeartModel) -> None:
    scores = model.scores(with_blanks(500, seed=2))
    for figure, low, high in (
        (scores.score, scores.score_low, scores.score_high),
        (scores.probability, scores.probability_low, scores.probability_high),
    ):
        assert ((low >= 0) & (low <= figure) & (figure <= high) & (high <= 1)).all()
    assert ((scores.second_opinion > 0) & (scores.second_opinion < 1)).all()


def test_shorter_path_is_more_unusual_and_more_probable(model: HeartModel) -> None:
    path = np.linspace(2, 14, 200)
    assert (np.diff(model.percentile(path)) <= 0).all()
    assert (np.diff(model.probability(path)) < 0).all()
    assert model.percentile(np.array([0.0, 99.0])).tolist() == [1.0, 0.0]


def test_diseased_patients_score_higher_than_others(model: HeartModel) -> None:
    usual = model.scores(synthetic.patients(300, diseased=False, seed=5))
    diseased = model.scores(synthetic.patients(300, diseased=True, seed=5))
    assert diseased.score.mean() > usual.score.mean() + 0.2
    assert diseased.second_opinion.mean() > usual.second_opinion.mean() + 0.2


def test_blanks_widen_the_range(model: HeartModel) -> None:
    complete = synthetic.patients(100, diseased=False, seed=6)
    blanked = complete.copy()
    blanked[:, [10, 11, 12]] = np.nan
    width = [np.mean(s.score_high - s.score_low) for s in map(model.scores, (complete, blanked))]
    assert width[1] > 1.2 * width[0]


@pytest.mark.parametrize("patient", SAMPLES, ids=list(SAMPLE_PATIENTS))
def test_assessment_says_what_it_compared(shipped_model: HeartModel, patient: Patient) -> None:
    one = shipped_model.assess(patient)
    assert (one.reference_count, one.cohort_count, one.fields_total) == (150, 270, 13)
    assert one.prevalence == pytest.approx(120 / 270)
    assert one.fields_given == 13 - len(one.blank)
    assert one.band_total > 50
    assert one.risk_level is level_of(one.anomaly_score, (0.5, 0.9))
    assert one.borderline == crosses(one.score_low, one.score_high, (0.5, 0.9))


def test_shipped_bands_hold_what_they_promise(shipped_model: HeartModel) -> None:
    bands = shipped_model.manifest.bands
    assert bands[Level.LOW].events / bands[Level.LOW].total <= 0.12
    assert bands[Level.HIGH].events / bands[Level.HIGH].total >= 0.80
    figures = shipped_model.manifest.performance
    assert figures["forest_auroc"] >= 0.85
    assert figures["second_opinion_auroc"] >= 0.90
    assert figures["second_opinion_brier"] <= 0.125
    assert figures["band_flips_between_seeds"] <= 0.05
    assert figures["reference_uniform_ks_p"] > 0.01


@pytest.mark.parametrize(
    ("value", "level"),
    [(0.0, "Low"), (0.499, "Low"), (0.5, "Medium"), (0.899, "Medium"), (0.9, "High"), (1, "High")],
)
def test_value_at_a_cut_belongs_to_the_higher_level(value: float, level: str) -> None:
    assert level_of(value, (0.5, 0.9)) == level


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (Level.LOW, Level.LOW, Agreement.BOTH_LOW),
        (Level.HIGH, Level.HIGH, Agreement.BOTH_HIGH),
        (Level.LOW, Level.MEDIUM, Agreement.DISAGREE),
        (Level.LOW, Level.HIGH, Agreement.DISAGREE),
        (Level.MEDIUM, Level.LOW, Agreement.DISAGREE),
        (Level.HIGH, Level.LOW, Agreement.DISAGREE),
        (Level.MEDIUM, Level.MEDIUM, Agreement.MIXED),
        (Level.MEDIUM, Level.HIGH, Agreement.MIXED),
        (Level.HIGH, Level.MEDIUM, Agreement.MIXED),
    ],
)
def test_agreement_is_stated(first: Level, second: Level, expected: Agreement) -> None:
    assert agreement(first, second) is expected


def test_low_never_stands_alone_where_the_second_opinion_disagrees(model: HeartModel) -> None:
    patients = [as_patient(row) for row in synthetic.patients(400, diseased=True, seed=11)]
    found = [a for a in map(model.assess, patients) if a.risk_level is Level.LOW]
    disagreeing = [a for a in found if a.agreement is Agreement.DISAGREE]
    assert disagreeing
    assert all(not a.is_calm and a.headline.endswith(DISAGREES) for a in disagreeing)
    assert all("the two disagree" in template_text(a) for a in disagreeing)
    assert all(a.is_calm for a in found if a.agreement is Agreement.BOTH_LOW)


@pytest.mark.parametrize("patient", [{}, dict.fromkeys(COLUMNS), {"BP": 0.0}])
def test_patient_without_any_field_is_refused(model: HeartModel, patient: Patient) -> None:
    with pytest.raises(DataError, match="No field is given"):
        model.assess(patient)


def test_impossible_value_is_refused_and_no_number_comes_out(model: HeartModel) -> None:
    with pytest.raises(DataError, match="Cholesterol: 1e\\+06 mg/dL is impossible"):
        model.assess({**SAMPLES[0], "Cholesterol": 1e6})


def test_single_field_is_enough_and_said_to_be_little(model: HeartModel) -> None:
    one = model.assess({"Age": 50.0})
    assert one.fields_given == 1
    assert "Only 1 of 13 fields are given: the score says little." in one.warnings


@pytest.mark.parametrize(
    ("change", "notice"),
    [
        ({"Age": 90.0}, "Outside the reference: age 90"),
        ({"EKG results": 1.0}, "reference patients have EKG results ST-T wave abnormality"),
        ({"BP": 230.0}, "BP 230 mmHg is outside the usual 80 mmHg to 200 mmHg"),
        ({"Cholesterol": 0.0}, "Cholesterol 0 was read as not recorded"),
    ],
)
def test_patient_outside_the_reference_is_told_so(
    shipped_model: HeartModel, change: Patient, notice: str
) -> None:
    one = shipped_model.assess({**SAMPLES[0], **change})
    assert any(notice in warning for warning in one.warnings)


def test_whole_panel_flow_opens_no_socket(
    shipped_model: HeartModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Refused(socket.socket):
        """A class still, because libraries derive from it when they are imported."""

        def __init__(self, *_args: object, **_options: object) -> None:
            raise AssertionError("a socket was opened")

    def refuse(*_args: object, **_options: object) -> NoReturn:
        raise AssertionError("a name was looked up")

    monkeypatch.setattr(socket, "socket", Refused)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    for patient in SAMPLES:
        one = shipped_model.assess(patient)
        text = template_text(one, explain(shipped_model, patient).contributions)
        assert text.endswith(NOT_A_DEVICE)


def test_first_score_needs_numpy_and_nothing_heavier() -> None:
    code = (
        "import sys\n"
        "from desktop_app.core.paths import shipped_dir\n"
        "from desktop_app.risk.model import HeartModel\n"
        "from desktop_app.risk.narrative import template_text\n"
        "from desktop_app.risk.schema import SAMPLE_PATIENTS\n"
        "import desktop_app.risk.contributions, desktop_app.risk.batch\n"
        "model = HeartModel.load(shipped_dir() / 'models' / 'heart')\n"
        "template_text(model.assess(next(iter(SAMPLE_PATIENTS.values()))))\n"
        "heavy = {'sklearn', 'shap', 'scipy', 'pandas', 'numba', 'joblib', 'huggingface_hub',\n"
        "         'PySide6', 'socketio', 'aiohttp'}\n"
        "print(sorted(heavy & {name.partition('.')[0] for name in sys.modules}))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=PATIENCE_S
    )
    assert done.stdout.strip() == "[]"
