from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.risk.contributions import contributions
from desktop_app.risk.levels import Level
from desktop_app.risk.narrative import template_text
from desktop_app.risk.schema import SAMPLE_PATIENTS
from desktop_app.risk.second_opinion import Agreement

if TYPE_CHECKING:
    from desktop_app.risk.assessment import Assessment
    from desktop_app.risk.fields import Patient
    from desktop_app.risk.model import HeartModel

SAMPLES = list(SAMPLE_PATIENTS.values())


def _text(model: HeartModel, patient: Patient) -> str:
    return template_text(model.assess(patient), contributions(model, patient))


@pytest.fixture(scope="module")
def some(shipped_model: HeartModel) -> Assessment:
    return shipped_model.assess(SAMPLES[1])


def test_text_of_a_patient_with_several_findings(shipped_model: HeartModel) -> None:
    text = _text(shipped_model, SAMPLES[1])
    assert text.startswith("Level: High. Of 89 patients of this level who were held out")
    assert "Unusual compared with 150 reference patients:" in text
    assert "Most unusual: Vessels, fluoroscopy two (typical none (80 %));" in text
    assert "where 44 % of the 270 training patients had disease" in text
    assert text.endswith("Not a medical device.")


def test_text_is_the_same_every_time(shipped_model: HeartModel) -> None:
    assert _text(shipped_model, SAMPLES[2]) == _text(shipped_model, SAMPLES[2])


@pytest.mark.parametrize("patient", SAMPLES, ids=list(SAMPLE_PATIENTS))
def test_no_probability_without_its_prevalence_and_no_risk(
    shipped_model: HeartModel, patient: Patient
) -> None:
    text = _text(shipped_model, patient)
    assert re.search(r"probability of disease .* where 44 % of the 270 training patients", text)
    assert "risk" not in text.lower()
    assert "is no diagnosis" in text
    assert "nan" not in text.lower()


def test_protective_driver_is_called_unusual_not_adverse(shipped_model: HeartModel) -> None:
    assert "Age 33 years (typical 41 to 66 years, unusual, not adverse)" in _text(
        shipped_model, SAMPLES[3]
    )


def test_text_with_contributions_does_not_say_that_there_are_none(
    shipped_model: HeartModel,
) -> None:
    assert all("was not calculated" not in _text(shipped_model, one) for one in SAMPLES)


def test_missing_fields_are_named(shipped_model: HeartModel) -> None:
    assert (
        "10 of 13 fields given; not given: Slope of ST, Number of vessels fluro, Thallium."
        in _text(shipped_model, SAMPLES[2])
    )


def test_asymptomatic_pain_is_explained_where_it_drives(shipped_model: HeartModel) -> None:
    patient = {**SAMPLES[0], "Chest pain type": 4.0}
    text = _text(shipped_model, patient)
    drives = (
        "Chest pain asymptomatic" in text.partition("Most unusual")[2].partition("Most usual")[0]
    )
    assert ("only for other findings" in text) == drives


def test_text_without_contributions_still_says_level_score_and_limits(some: Assessment) -> None:
    text = template_text(some)
    assert "Which fields say so was not calculated." in text
    assert "Most unusual" not in text
    assert "No field stands out" not in text
    assert "Level: High" in text
    assert text.endswith("Not a medical device.")


@pytest.mark.parametrize(
    ("score", "words"),
    [
        (0.0, "none of them looks less unusual"),
        (0.004, "less than 1 % of them look less unusual"),
        (0.42, "42 % of them look less unusual"),
        (0.996, "more than 99 % of them look less unusual"),
        (1.0, "all of them look less unusual"),
    ],
)
def test_score_in_words(some: Assessment, score: float, words: str) -> None:
    assert words in template_text(replace(some, anomaly_score=score))


def test_disagreement_is_stated_with_what_was_seen_in_such_patients(some: Assessment) -> None:
    one = replace(
        some,
        risk_level=Level.LOW,
        agreement=Agreement.DISAGREE,
        agreement_events=5,
        agreement_total=18,
    )
    text = template_text(one)
    assert text.startswith("Level: Low, but the second opinion disagrees.")
    assert "Of 18 held-out patients like that, 5 had disease." in text


def test_borderline_is_said(some: Assessment) -> None:
    one = replace(some, borderline=True, agreement=Agreement.BOTH_HIGH)
    assert "borderline" in template_text(one)
