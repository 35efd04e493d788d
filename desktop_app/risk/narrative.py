"""The template text: deterministic, instant, offline. It says what was compared, and its limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.words import LIMITS, NOT_A_DEVICE, percent
from desktop_app.risk.levels import Level
from desktop_app.risk.second_opinion import Agreement

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.risk.assessment import Assessment
    from desktop_app.risk.contributions import Contribution

TOP_DRIVERS = 3
# Shares below this change the odds by less than a twentieth and are not worth a sentence.
LEAST_LOG_ODDS = 0.05
UNEXPLAINED = "Which fields say so was not calculated."
ASYMPTOMATIC = (
    "Chest pain 'asymptomatic' counts as it does because patients without pain were referred only "
    "for other findings."
)


def template_text(
    assessment: Assessment, contributions: Sequence[Contribution] | None = None
) -> str:
    """The whole text; without contributions it says that what stands out is not known."""
    sentences = [
        f"Level: {assessment.headline}.",
        band_text(assessment),
        *_score(assessment),
        *([UNEXPLAINED] if contributions is None else _drivers(contributions)),
        probability_text(assessment),
        second_opinion_text(assessment),
        *missing_sentences(assessment),
        LIMITS,
        NOT_A_DEVICE,
    ]
    return " ".join(filter(None, sentences))


def reasons_text(contributions: Sequence[Contribution] | None = None) -> str:
    """Only what stands out and the limits, for where the figures stand beside it."""
    return " ".join([*_drivers(contributions or ()), LIMITS, NOT_A_DEVICE])


def band_text(assessment: Assessment) -> str:
    """What was observed in patients of this level; empty where nobody was counted."""
    if not assessment.band_total:
        return ""
    return (
        f"Of {assessment.band_total} patients of this level who were held out of training, "
        f"{assessment.band_events} had disease."
    )


def comparison(assessment: Assessment) -> str:
    """The score in words: "unusual compared with N reference patients: ..."."""
    words = {
        Level.LOW: "not unusual",
        Level.MEDIUM: "somewhat unusual",
        Level.HIGH: "unusual",
    }[assessment.risk_level]
    return (
        f"{words} compared with {assessment.reference_count} reference patients: "
        f"{_share_of_them(assessment.anomaly_score)} less unusual "
        f"({_span(assessment.score_low, assessment.score_high)})"
    )


def _score(assessment: Assessment) -> Iterator[str]:
    text = comparison(assessment)
    yield f"{text[0].upper()}{text[1:]}."
    if assessment.borderline:
        yield "The range reaches over a limit between levels: borderline."


def standing_out(
    contributions: Sequence[Contribution],
) -> tuple[list[Contribution], list[Contribution]]:
    """The given fields worth a sentence: at most three more unusual, and three more usual."""
    given = [one for one in contributions if one.value is not None]
    up = [one for one in given if one.contribution >= LEAST_LOG_ODDS]
    down = [one for one in given if one.contribution <= -LEAST_LOG_ODDS]
    return up[:TOP_DRIVERS], down[:TOP_DRIVERS]


def _drivers(contributions: Sequence[Contribution]) -> list[str]:
    up, down = standing_out(contributions)
    sentences = []
    if up:
        sentences.append(f"Most unusual: {'; '.join(_driver(one) for one in up)}.")
    elif contributions:
        sentences.append("No field stands out as unusual.")
    if down:
        sentences.append(f"Most usual: {'; '.join(f'{one.label} {one.text}' for one in down)}.")
    if any(one.field == "Chest pain type" and one.value == 4 for one in up):
        sentences.append(ASYMPTOMATIC)
    return sentences


def _driver(one: Contribution) -> str:
    note = f", {one.note}" if one.note else ""
    return f"{one.label} {one.text} (typical {one.typical}{note})"


def probability_text(assessment: Assessment) -> str:
    """The calibrated probability, never without its prevalence."""
    return (
        f"Calibrated probability of disease {percent(assessment.probability)} "
        f"({_span(assessment.probability_low, assessment.probability_high)}), "
        f"where {percent(assessment.prevalence)} of the {assessment.cohort_count} training "
        "patients had disease; elsewhere it is another."
    )


def second_opinion_text(assessment: Assessment) -> str:
    """The logistic regression's probability, and how the two stand to each other."""
    stands = {
        Agreement.BOTH_LOW: "both are low",
        Agreement.BOTH_HIGH: "both are high",
        Agreement.DISAGREE: "the two disagree, so do not rely on either alone",
        Agreement.MIXED: "neither is low",
    }[assessment.agreement]
    text = f"Second opinion, a logistic regression: {percent(assessment.second_opinion)}; {stands}."
    if assessment.agreement is Agreement.DISAGREE and assessment.agreement_total:
        text += (
            f" Of {assessment.agreement_total} held-out patients like that, "
            f"{assessment.agreement_events} had disease."
        )
    return text


def missing_sentences(assessment: Assessment) -> list[str]:
    """What was not given, and what to look at again."""
    sentences = []
    if assessment.blank:
        sentences.append(
            f"{assessment.fields_given} of {assessment.fields_total} fields given; not given: "
            f"{', '.join(assessment.blank)}."
        )
    return [*sentences, *assessment.warnings]


def _share_of_them(share: float) -> str:
    if share in (0.0, 1.0):
        return "all of them look" if share else "none of them looks"
    return f"{percent(share)} of them look"


def _span(low: float, high: float) -> str:
    return f"range {percent(low)} to {percent(high)}"
