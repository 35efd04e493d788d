"""The FHIR bundle, checked against a strict subset of R4 written from the resource definitions."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from desktop_app.risk.schema import FIELDS
from desktop_app.storage.fhir import as_fhir
from desktop_app.storage.patients_record import StoredInput
from tests.storage.patient_records import INPUTS, RESULT, record

SCHEMA = json.loads(Path(__file__).with_name("fhir_r4_subset.schema.json").read_bytes())
CHECK = jsonschema.Draft202012Validator(SCHEMA)


def bundle(**changes: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(as_fhir(record(**changes)))
    return found


def resources(found: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    every = [entry["resource"] for entry in found["entry"]]
    return [one for one in every if one["resourceType"] == kind]


@pytest.mark.parametrize(
    "changes", [{}, {"is_demo": True}, {"identifier": "A B"}, {"warnings": ()}]
)
def test_the_bundle_is_valid(changes: dict[str, Any]) -> None:
    CHECK.validate(bundle(**changes))


def test_the_check_would_notice_what_fhir_does_not_allow() -> None:
    harms: list[dict[str, Any]] = [
        {"status": "done"},
        {"probabilityDecimal": 0.4},
        {"subject": {}},
        {"note": []},
        {"occurrenceDateTime": "yesterday"},
    ]
    for harm in harms:
        found = bundle()
        found["entry"][0]["resource"].update(harm)
        assert not CHECK.is_valid(found), harm


def test_every_reference_leads_to_an_entry_of_the_bundle() -> None:
    found = bundle()
    urls = {entry["fullUrl"] for entry in found["entry"]}
    assert len(urls) == len(found["entry"])
    (risk,) = resources(found, "RiskAssessment")
    referred = [risk["subject"], risk["performer"], *risk["basis"]]
    referred += [one["subject"] for one in resources(found, "Observation")]
    assert {one["reference"] for one in referred} <= urls
    assert all(entry["fullUrl"].endswith(entry["resource"]["id"]) for entry in found["entry"])


def test_nothing_is_final_and_no_number_offers_itself_as_a_probability() -> None:
    found = bundle()
    kinds = ("RiskAssessment", "Observation")
    states = {one["status"] for kind in kinds for one in resources(found, kind)}
    assert states == {"preliminary"}
    assert "probabilityDecimal" not in json.dumps(found)


def test_figures_call_nobody_unusual_and_nothing_certain() -> None:
    low = replace(RESULT, level="Low", headline="Low", score=0.1, second_opinion=0.998)
    (risk,) = resources(bundle(result=low), "RiskAssessment")
    (prediction,) = risk["prediction"]
    assert "compared with" in prediction["rationale"]
    assert "unusual" not in prediction["rationale"]
    assert "Second opinion more than 99 %" in prediction["rationale"]


def test_a_value_keeps_the_unit_it_was_entered_in() -> None:
    codes = {
        coding["code"]: one["valueQuantity"]
        for one in resources(bundle(), "Observation")
        for coding in one["code"].get("coding", [])
        if "valueQuantity" in one
    }
    assert codes["14647-2"]["value"] == 5.2
    assert codes["14647-2"]["code"] == "mmol/L"
    assert codes["30525-0"] == {
        "value": 58.0,
        "unit": "years",
        "system": "http://unitsofmeasure.org",
        "code": "a",
    }
    assert codes["1558-6"] == {
        "value": 120,
        "comparator": "<=",
        "unit": "mg/dL",
        "system": "http://unitsofmeasure.org",
        "code": "mg/dL",
    }


def test_the_other_unit_has_its_own_code() -> None:
    mass = StoredInput("Cholesterol", "Cholesterol", 201.0, "mg/dL", "201 mg/dL")
    found = bundle(inputs=(*INPUTS[:2], mass))
    assert "2093-3" in json.dumps(found)
    assert "14647-2" not in json.dumps(found)


CODED = {
    "Age": "30525-0 Age",
    "Sex": "46098-0 Sex",
    "Resting BP": "8480-6 Systolic blood pressure",
    "Cholesterol": "2093-3 Cholesterol [Mass/volume] in Serum or Plasma",
    "Fasting sugar > 120": "1558-6 Fasting glucose [Mass/volume] in Serum or Plasma",
    "Resting EKG": "8601-7 EKG impression",
}


def test_every_field_is_named_in_words_and_those_with_a_loinc_code_carry_its_name_too() -> None:
    filled = tuple(
        StoredInput(field.column, field.label, 1.0, field.unit, "male") for field in FIELDS
    )
    found = bundle(inputs=filled)
    CHECK.validate(found)
    codes = {one["code"]["text"]: one["code"] for one in resources(found, "Observation")}
    assert list(codes) == [field.label for field in FIELDS]
    coded = {
        label: f"{one['code']} {one['display']}"
        for label, code in codes.items()
        for one in code.get("coding", [])
    }
    assert coded == CODED
    assert len(codes) - len(coded) == 7


def test_a_blank_field_is_no_observation() -> None:
    labels = [one["code"]["text"] for one in resources(bundle(), "Observation")]
    assert "Thallium scan" not in labels
    assert len(labels) == 6


def test_a_demo_patient_is_tagged_as_test_data_everywhere() -> None:
    found = bundle(is_demo=True)
    assert found["meta"]["tag"][0]["code"] == "HTEST"
    for kind in ("RiskAssessment", "Observation", "Patient"):
        assert all(one["meta"]["tag"][0]["code"] == "HTEST" for one in resources(found, kind))
    assert "HTEST" not in json.dumps(bundle())


def test_limits_versions_and_warnings_are_in_it() -> None:
    text = json.dumps(bundle())
    for words in ("Not a medical device.", "0.1.0", "0123456789ab", "Confirmed when entered."):
        assert words in text


def test_the_same_record_gives_the_same_bundle() -> None:
    assert as_fhir(record()) == as_fhir(record())
    assert as_fhir(record()) != as_fhir(record("P-0002"))
