"""One scored patient as a station counts it, whoever asked."""

from __future__ import annotations

from dataclasses import dataclass

THIS_STATION = "this station"


@dataclass(frozen=True, slots=True)
class Prediction:
    """A result without the values it was made from.

    Attributes:
        at_s: Unix time in seconds.
        client: who asked: `THIS_STATION`, or the name of a connected client.
        pseudonym: what the patient is called there; may be empty.
        level: "Low", "Medium" or "High".
        score: 0..1, the share of reference patients who look less unusual.
        probability: 0..1, calibrated at the reference prevalence.
        fields_given: of the thirteen; None where a client did not say.
        is_demo: an invented patient; shown, and counted in no total.
        headline: the level with its reservation, as it must be shown; empty where nobody said it.
    """

    at_s: float
    client: str
    pseudonym: str
    level: str
    score: float
    probability: float
    fields_given: int | None
    is_demo: bool = False
    headline: str = ""
