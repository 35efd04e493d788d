"""An assessment as an HL7 FHIR R4 (4.0.1) Bundle: RiskAssessment, Observations, Device, Patient.

Status is `preliminary` throughout, and the probability is given as text with its range and
prevalence, not as `probabilityDecimal`: a system must not compute with it. LOINC codes are given
where one means the same; the other fields are coded by text alone, because no code was confirmed.
"""

from __future__ import annotations

import json
import uuid
from typing import TYPE_CHECKING, Any

from desktop_app.core.words import percent
from desktop_app.storage.report import limits, moment

if TYPE_CHECKING:
    from desktop_app.storage.patients_record import PatientRecord, StoredInput

LOINC = "http://loinc.org"
UCUM = "http://unitsofmeasure.org"
_SPACE = uuid.UUID("5b1f3a0e-3c0a-4b7a-9a53-6c1f5e6d7a01")
_STATUS = "preliminary"

# The code with its LOINC long common name, and where else it stands with that meaning.
_CODES = {
    # The WHO's case report form, and HL7 v2 messages of blood counters.
    ("Age", "years"): ("30525-0", "Age"),
    # The WHO's immunization guideline, beside SNOMED CT 184100006.
    ("Sex", ""): ("46098-0", "Sex"),
    # HL7 FHIR R4, vital signs.
    ("BP", "mmHg"): ("8480-6", "Systolic blood pressure"),
    # HL7 FHIR R4, the example value set of cholesterol codes, which has both units.
    ("Cholesterol", "mg/dL"): (
        "2093-3",
        "Cholesterol [Mass/volume] in Serum or Plasma",
    ),
    ("Cholesterol", "mmol/L"): (
        "14647-2",
        "Cholesterol [Moles/volume] in Serum or Plasma",
    ),
    # Laboratory catalogues list "fasting blood sugar" under it; the form asks for no specimen.
    ("FBS over 120", ""): ("1558-6", "Fasting glucose [Mass/volume] in Serum or Plasma"),
    # HL7 US Core, the example "EKG impression": a category or a text, as here.
    ("EKG results", ""): ("8601-7", "EKG impression"),
}
_UCUM_UNITS = {
    "years": "a",
    "mmHg": "mm[Hg]",
    "mg/dL": "mg/dL",
    "mmol/L": "mmol/L",
    "beats/min": "/min",
    "mm": "mm",
}
_FBS_LIMIT_MG_DL = 120


def as_fhir(record: PatientRecord) -> bytes:
    """The bundle as JSON; ids follow from the record, so the same record gives the same bundle."""
    given = [one for one in record.inputs if one.value is not None]
    observations = [_entry(record, one.column, _observation(record, one)) for one in given]
    basis = [{"reference": entry["fullUrl"]} for entry in observations]
    bundle = {
        "resourceType": "Bundle",
        "id": _id(record, "bundle"),
        "meta": _meta(record),
        "type": "collection",
        "timestamp": moment(record.assessed_s).utc,
        "entry": [
            _entry(record, "risk", _risk(record, basis)),
            _entry(record, "patient", _patient(record)),
            _entry(record, "device", _device(record)),
            *observations,
        ],
    }
    return (
        json.dumps(_without_empty(bundle), indent=2, ensure_ascii=False, allow_nan=False).encode()
        + b"\n"
    )


def _id(record: PatientRecord, part: str) -> str:
    name = f"{record.pseudonym}/{record.assessed_s!r}/{record.result.model_id}/{part}"
    return str(uuid.uuid5(_SPACE, name))


def _url(record: PatientRecord, part: str) -> str:
    return f"urn:uuid:{_id(record, part)}"


def _entry(record: PatientRecord, part: str, resource: dict[str, Any]) -> dict[str, Any]:
    return {"fullUrl": _url(record, part), "resource": {**resource, "id": _id(record, part)}}


def _meta(record: PatientRecord) -> dict[str, Any]:
    """Invented patients carry HL7's own tag for test data."""
    if not record.is_demo:
        return {}
    system = "http://terminology.hl7.org/CodeSystem/v3-ActReason"
    return {"tag": [{"system": system, "code": "HTEST", "display": "test health data"}]}


def _patient(record: PatientRecord) -> dict[str, Any]:
    resource: dict[str, Any] = {
        "resourceType": "Patient",
        "meta": _meta(record),
        "identifier": [{"system": "urn:vigil:pseudonym", "value": record.pseudonym}],
    }
    if record.identifier:
        resource["name"] = [{"text": record.identifier}]
    sex = next((one for one in record.inputs if one.column == "Sex"), None)
    if sex is not None and sex.value is not None:
        resource["gender"] = sex.text
    return _without_empty(resource)


def _device(record: PatientRecord) -> dict[str, Any]:
    return {
        "resourceType": "Device",
        "deviceName": [{"name": "Vigil", "type": "user-friendly-name"}],
        "version": [
            {"type": {"text": "program"}, "value": record.app_version},
            {"type": {"text": "model, SHA-256"}, "value": record.result.model_id},
        ],
        "note": [{"text": limits(record)}],
    }


def _observation(record: PatientRecord, one: StoredInput) -> dict[str, Any]:
    coding = _CODES.get((one.column, one.unit))
    code: dict[str, Any] = {"text": one.label}
    if coding is not None:
        code["coding"] = [{"system": LOINC, "code": coding[0], "display": coding[1]}]
    resource = {
        "resourceType": "Observation",
        "meta": _meta(record),
        "status": _STATUS,
        "code": code,
        "subject": {"reference": _url(record, "patient")},
        "effectiveDateTime": moment(record.assessed_s).utc,
        **_value(one),
    }
    return _without_empty(resource)


def _value(one: StoredInput) -> dict[str, Any]:
    """A quantity, or a category by its name; the limit of 120 mg/dL is a quantity as well."""
    if one.column == "FBS over 120":
        quantity = {"value": _FBS_LIMIT_MG_DL, "comparator": ">" if one.value else "<="}
        return {"valueQuantity": {**quantity, **_unit("mg/dL")}}
    if not one.unit:
        return {"valueCodeableConcept": {"text": one.text}}
    return {"valueQuantity": {"value": one.value, **_unit(one.unit)}}


def _unit(unit: str) -> dict[str, str]:
    return {"unit": unit, "system": UCUM, "code": _UCUM_UNITS[unit]}


def _risk(record: PatientRecord, basis: list[dict[str, str]]) -> dict[str, Any]:
    one = record.result
    figures = (
        f"Score {one.score:.2f} ({one.score_low:.2f} to {one.score_high:.2f}), compared with "
        f"{one.reference_count} reference patients. {one.band_events} of {one.band_total} "
        f"patients of this level had disease. Calibrated probability {percent(one.probability)} "
        f"({percent(one.probability_low)} to {percent(one.probability_high)}) where "
        f"{percent(one.prevalence)} have it. Second opinion {percent(one.second_opinion)}."
    )
    resource = {
        "resourceType": "RiskAssessment",
        "meta": _meta(record),
        "status": _STATUS,
        "method": {"text": f"Isolation Forest {one.model_id}, calibrated; no diagnosis"},
        "code": {"text": "Comparison of thirteen cardiac fields with reference patients"},
        "subject": {"reference": _url(record, "patient")},
        "occurrenceDateTime": moment(record.assessed_s).utc,
        "performer": {"reference": _url(record, "device")},
        "basis": basis,
        "prediction": [
            {
                "outcome": {"text": "Coronary artery disease at angiography"},
                "qualitativeRisk": {"text": one.headline},
                "rationale": figures,
            }
        ],
        "note": [
            {"text": limits(record)},
            {"text": record.text},
            *({"text": f"{w.sentence}{_said(w.is_acknowledged)}"} for w in record.warnings),
        ],
    }
    return _without_empty(resource)


def _said(is_acknowledged: bool) -> str:
    return " Confirmed when entered." if is_acknowledged else ""


def _without_empty(resource: dict[str, Any]) -> dict[str, Any]:
    """FHIR allows no empty object and no empty array."""
    return {key: value for key, value in resource.items() if value not in ({}, [], "")}
