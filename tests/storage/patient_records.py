"""Invented assessments."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from desktop_app.storage.patients_record import (
    PatientRecord,
    StoredBar,
    StoredInput,
    StoredResult,
    StoredWarning,
)

NOON_S = 1_795_780_800.0  # 2026-11-27 12:00:00 UTC

RESULT = StoredResult(
    score=0.71,
    score_low=0.6,
    score_high=0.8,
    level="Medium",
    headline="Medium, borderline",
    probability=0.42,
    probability_low=0.3,
    probability_high=0.55,
    prevalence=0.44,
    second_opinion=0.39,
    agreement="mixed",
    band_events=38,
    band_total=96,
    reference_count=150,
    fields_given=12,
    fields_total=13,
    base_log_odds=-0.2,
    model_id="0123456789ab",
)
INPUTS = (
    StoredInput("Age", "Age", 58.0, "years", "58 years"),
    StoredInput("Sex", "Sex", 1.0, "", "male"),
    StoredInput("Cholesterol", "Cholesterol", 5.2, "mmol/L", "5.2 mmol/L (201 mg/dL)"),
    StoredInput("Chest pain type", "Chest pain", 4.0, "", "asymptomatic"),
    StoredInput("FBS over 120", "Fasting sugar > 120", 0.0, "", "no"),
    StoredInput("ST depression", "ST depression", 2.4, "mm", "2.4 mm"),
    StoredInput("Thallium", "Thallium scan", None, "", "not given"),
)


def record(pseudonym: str = "P-0001", **changes: Any) -> PatientRecord:
    """A patient with one blank field and one acknowledged warning."""
    whole = PatientRecord(
        pseudonym=pseudonym,
        assessed_s=NOON_S,
        inputs=INPUTS,
        result=RESULT,
        text="Level: Medium, borderline.",
        text_source="checked template",
        app_version="0.1.0",
        warnings=(
            StoredWarning("BP 210 mmHg is outside the usual 80 to 200 mmHg.", True),
            StoredWarning(
                "Outside the reference: age 90, where training patients are 28 to 77 years old.",
                False,
            ),
        ),
        bars=(
            StoredBar("ST depression", "2.4 mm", 0.82, ""),
            StoredBar("Thallium scan", "not given", -0.1, "not given: what others had was used"),
        ),
    )
    return replace(whole, **changes)
