from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.risk.contributions import contributions
from desktop_app.risk.faithfulness import Brief, UnfaithfulError, brief_of, checked_text
from desktop_app.risk.schema import SAMPLE_PATIENTS
from desktop_app.risk.vocabulary import FACTOR_WORDS, MORE_UNUSUAL, MORE_USUAL, PLAIN
from tests.risk import answers

if TYPE_CHECKING:
    from desktop_app.risk.model import HeartModel

STYLES = range(len(answers.OPENINGS))
FORBIDDEN_WORDS = """
no not never none without hardly barely rarely less least than but except anything far nothing
high low medium risk cause causes because zero one two three ten half dozen both all most many few
age sex cholesterol pressure heart rate angina thallium vessels aspirin statin dose mg daily take
give test order diagnosis disease healthy should must need stop start treat treatment
""".split()  # noqa: SIM905  # a list of thirty strings reads worse


@pytest.fixture(scope="module")
def briefs(shipped_model: HeartModel) -> dict[str, Brief]:
    return {
        name: brief_of(shipped_model.assess(patient), contributions(shipped_model, patient))
        for name, patient in SAMPLE_PATIENTS.items()
    }


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("name", SAMPLE_PATIENTS)
def test_clean_text_is_accepted_and_filled_in(
    briefs: dict[str, Brief], name: str, style: int
) -> None:
    brief = briefs[name]
    text = checked_text(brief, json.dumps(answers.clean(brief, style)))
    assert "{" not in text
    assert "compared with 150 reference patients" in text
    assert brief.assessment.headline in text
    assert all(driver.label in text and driver.text in text for driver in brief.drivers)
    assert "where 44 % of the 270 training patients had disease" in text
    assert text.endswith("Not a medical device.")


WRAPPINGS = (
    "```json\n%s\n```",
    "```\n%s\n```\n",
    "Here is the JSON object you asked for:\n\n%s",
    "Sure!\n```json\n%s\n```\nNote that 9 of 10 such patients should see a doctor.",
    "\ufeff\n%s\n<|eot_id|> Start aspirin.",
)


@pytest.mark.parametrize("wrapping", WRAPPINGS)
def test_what_stands_around_the_object_is_neither_refused_nor_shown(
    briefs: dict[str, Brief], wrapping: str
) -> None:
    for brief in briefs.values():
        plain = json.dumps(answers.clean(brief, 0))
        assert checked_text(brief, wrapping % plain) == checked_text(brief, plain)


@pytest.mark.parametrize("wrapping", WRAPPINGS)
def test_a_wrapped_answer_is_checked_like_any_other(
    briefs: dict[str, Brief], wrapping: str
) -> None:
    brief = briefs["Sample B, several findings"]
    accepted = []
    for what, raw in answers.mutations(answers.clean(brief, 0)):
        try:
            checked_text(brief, wrapping % raw)
        except UnfaithfulError:
            continue
        else:
            accepted.append(what)
    assert accepted == []


@pytest.mark.parametrize(
    "raw", ["", "{", "}", "}{", "I cannot do that.", "%s %s", "%s or rather %s", "{level}: %s"]
)
def test_what_holds_no_single_object_is_not_in_the_agreed_form(
    briefs: dict[str, Brief], raw: str
) -> None:
    brief = briefs["Sample B, several findings"]
    with pytest.raises(UnfaithfulError, match="agreed form"):
        checked_text(brief, raw.replace("%s", json.dumps(answers.clean(brief, 0))))


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("name", SAMPLE_PATIENTS)
def test_no_mutated_text_is_accepted(briefs: dict[str, Brief], name: str, style: int) -> None:
    brief = briefs[name]
    corpus = list(answers.mutations(answers.clean(brief, style)))
    assert len(corpus) >= 200
    accepted = []
    for what, raw in corpus:
        try:
            checked_text(brief, raw)
        except UnfaithfulError:
            continue
        else:
            accepted.append(what)
    assert accepted == []


def test_vocabulary_holds_nothing_that_names_counts_turns_round_or_advises() -> None:
    assert not FACTOR_WORDS & set(FORBIDDEN_WORDS)
    assert not PLAIN & (MORE_UNUSUAL | MORE_USUAL)
    assert not MORE_UNUSUAL & MORE_USUAL


def test_field_of_another_patient_is_no_driver_here(briefs: dict[str, Brief]) -> None:
    one, other = briefs["Sample B, several findings"], briefs["Sample D, unusual but not adverse"]
    with pytest.raises(UnfaithfulError, match=r"another level|no driver"):
        checked_text(one, json.dumps(answers.clean(other, 0)))


@given(text=st.text(max_size=60))
def test_any_text_is_either_rejected_or_made_of_allowed_words(
    briefs: dict[str, Brief], text: str
) -> None:
    brief = briefs["Sample B, several findings"]
    data = answers.clean(brief, 0)
    data["sentences"][0]["text"] = data["sentences"][0]["text"] + text
    try:
        checked_text(brief, json.dumps(data))
    except UnfaithfulError:
        return
    assert not any(character.isdigit() for character in text)
    assert all(character in " ,.:;()-" or character.isascii() for character in text)
