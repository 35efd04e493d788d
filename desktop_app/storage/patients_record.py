"""One assessed patient as plain values: what the history keeps and every report is made from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StoredInput:
    """One field as it was entered: `value` in `unit`; `text` as a clinician reads it.

    `value` is None where the field was left blank; categories carry their code and no unit.
    """

    column: str
    label: str
    value: float | None
    unit: str
    text: str


@dataclass(frozen=True, slots=True)
class StoredWarning:
    """What a person was asked to look at again, and whether they said that it is right."""

    sentence: str
    is_acknowledged: bool


@dataclass(frozen=True, slots=True)
class StoredBar:
    """One field's share in log-odds, positive = more unusual."""

    label: str
    text: str
    log_odds: float
    note: str = ""


@dataclass(frozen=True, slots=True)
class StoredResult:
    """The figures of an assessment, as `risk.assessment.Assessment` explains them."""

    score: float
    score_low: float
    score_high: float
    level: str
    headline: str
    probability: float
    probability_low: float
    probability_high: float
    prevalence: float
    second_opinion: float
    agreement: str
    band_events: int
    band_total: int
    reference_count: int
    fields_given: int
    fields_total: int
    base_log_odds: float
    model_id: str


@dataclass(frozen=True, slots=True)
class PatientRecord:
    """An assessment with everything that is needed to read it again years later.

    Attributes:
        pseudonym: what the patient is called here; `identifier` is a name or number, which only an
            encrypted history holds.
        assessed_s: Unix time in seconds.
        text: the explanation, worded by `text_source`.
        is_demo: an invented patient; never stored, and marked on everything that is put out.
        record_id: 0 until it is stored.
    """

    pseudonym: str
    assessed_s: float
    inputs: tuple[StoredInput, ...]
    result: StoredResult
    text: str
    text_source: str
    app_version: str
    warnings: tuple[StoredWarning, ...] = ()
    bars: tuple[StoredBar, ...] = ()
    identifier: str = ""
    is_demo: bool = False
    record_id: int = 0


@dataclass(frozen=True, slots=True)
class RecordSummary:
    """One line of the history."""

    record_id: int
    pseudonym: str
    assessed_s: float
    level: str
    headline: str
    score: float
    score_low: float
    score_high: float
    probability: float
    fields_given: int
    model_id: str
    agreement: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A form that was being filled in; `texts` pairs columns with what was typed."""

    texts: tuple[tuple[str, str], ...]
    pseudonym: str
    saved_s: float
    cholesterol_unit: str = ""
    identifier: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """One payload that left the machine: when, to whom, and exactly which bytes."""

    sent_s: float
    recipient: str
    model: str
    payload: bytes
