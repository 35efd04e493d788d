"""One scored patient, as everything else reads it: frozen, plain numbers and words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.risk.levels import Level
from desktop_app.risk.second_opinion import Agreement

if TYPE_CHECKING:
    from desktop_app.risk.fields import Patient

# How such a headline ends, for what knows no more of an assessment.
DISAGREES = "but the second opinion disagrees"


@dataclass(frozen=True, slots=True)
class Assessment:
    """How one patient compares.

    Attributes:
        anomaly_score: 0..1, the share of reference patients who look less unusual.
        score_low, score_high: its 90 % bootstrap range; blanks widen it.
        risk_level: Low, Medium or High; show `headline`, which never says "Low" alone where the
            second opinion disagrees.
        borderline: whether the range crosses a cut between levels.
        probability: calibrated at `prevalence`; never shown without it.
        probability_low, probability_high: its 90 % bootstrap range.
        second_opinion: probability of the logistic regression.
        agreement: how the two stand to each other.
        band_events, band_total: held-out patients of this level, and how many had disease.
        agreement_events, agreement_total: the same for patients of this level and agreement.
        reference_count: reference patients (without disease) the score compares with.
        cohort_count: all patients the probability was calibrated on.
        fields_given: how many of the thirteen fields were given; `blank` names the others.
        warnings: values to look at again, and where the reference has nothing alike.
        mean_path: mean path length in the forest, the scale of the contributions.
        base_log_odds: log-odds before any contribution; base + contributions = log-odds shown.
        model_id: first twelve digits of the forest's SHA-256.
    """

    patient: Patient
    anomaly_score: float
    score_low: float
    score_high: float
    risk_level: Level
    borderline: bool
    probability: float
    probability_low: float
    probability_high: float
    prevalence: float
    second_opinion: float
    agreement: Agreement
    band_events: int
    band_total: int
    agreement_events: int
    agreement_total: int
    reference_count: int
    cohort_count: int
    fields_given: int
    blank: tuple[str, ...]
    warnings: tuple[str, ...]
    mean_path: float
    base_log_odds: float
    model_id: str

    @property
    def fields_total(self) -> int:
        return self.fields_given + len(self.blank)

    @property
    def is_calm(self) -> bool:
        """Whether the calm colour of "Low" may be used."""
        return self.risk_level is Level.LOW and self.agreement is not Agreement.DISAGREE

    @property
    def headline(self) -> str:
        """The level as it must be shown."""
        if self.agreement is Agreement.DISAGREE:
            # Whole, because it is translated as it stands here.
            return f"{self.risk_level}, but the second opinion disagrees"
        return f"{self.risk_level}, borderline" if self.borderline else str(self.risk_level)
