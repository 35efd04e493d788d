"""Checks a language model's answer against the numbers before anybody sees it.

The model phrases; the program names, counts and judges. An answer that says anything else than
the facts it was given is rejected whole, with the reason.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from desktop_app.core.words import LIMITS, NOT_A_DEVICE
from desktop_app.risk.narrative import (
    band_text,
    comparison,
    missing_sentences,
    probability_text,
    second_opinion_text,
    standing_out,
)
from desktop_app.risk.vocabulary import FACTOR_WORDS, MORE_UNUSUAL, MORE_USUAL, PLAIN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.risk.assessment import Assessment
    from desktop_app.risk.contributions import Contribution

MAX_ANSWER_CHARACTERS = 8_000
MAX_SENTENCES = 10
MAX_SENTENCE_CHARACTERS = 300
OVERALL = "overall"

_PLACEHOLDER = re.compile(r"\{([a-z_]{1,20})\}")
# Letters, spaces and plain punctuation: no digit of any script, no markup, nothing invisible.
_PROSE = re.compile(r"[A-Za-z ,.:;()-]*")
_WORD = re.compile(r"[A-Za-z]+")


class UnfaithfulError(Exception):
    """Why an answer was rejected, in words for the badge."""


class Direction(StrEnum):
    """Which way a field moves the score."""

    MORE_UNUSUAL = "more_unusual"
    MORE_USUAL = "more_usual"
    NONE = "none"


class Sentence(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One sentence of an answer; `field` is a column name or "overall"."""

    field: str
    direction: Direction
    text: str


class Answer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the model must return."""

    level: str
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Brief:
    """The facts an answer may use: the assessment and the drivers worth a sentence."""

    assessment: Assessment
    drivers: tuple[Contribution, ...]


def direction_of(driver: Contribution) -> Direction:
    """Which way a driver, which always has one, moves the score."""
    return Direction.MORE_UNUSUAL if driver.contribution > 0 else Direction.MORE_USUAL


def brief_of(assessment: Assessment, contributions: Sequence[Contribution]) -> Brief:
    """The same drivers as in the template text."""
    up, down = standing_out(contributions)
    return Brief(assessment, (*up, *down))


def checked_text(brief: Brief, raw: str) -> str:
    """The answer as text for people, placeholders filled and the limits appended.

    Raises:
        UnfaithfulError: anything in it is not backed by the facts.
    """
    answer = _parsed(raw)
    if answer.level != brief.assessment.risk_level:
        raise UnfaithfulError("it names another level")
    if not 2 <= len(answer.sentences) <= MAX_SENTENCES:
        raise UnfaithfulError("it has too few or too many sentences")
    drivers = {driver.field: driver for driver in brief.drivers}
    said: set[str] = set()
    used: set[str] = set()
    sentences = []
    for sentence in answer.sentences:
        allowed = _allowed(brief, drivers, sentence)
        if sentence.field != OVERALL and sentence.field in said:
            raise UnfaithfulError("it speaks of a field twice")
        said.add(sentence.field)
        used |= _check_prose(sentence, allowed)
        sentences.append(_filled(sentence.text, allowed))
    if not {"level", "comparison"} <= used:
        raise UnfaithfulError("it leaves out the level or the comparison")
    if len(said - {OVERALL}) == 0 and drivers:
        raise UnfaithfulError("it names no driver")
    return " ".join([*sentences, *_closing(brief.assessment), LIMITS, NOT_A_DEVICE])


def _closing(assessment: Assessment) -> list[str]:
    """What every text must say, whoever words it."""
    said = (band_text(assessment), probability_text(assessment), second_opinion_text(assessment))
    return [*filter(None, said), *missing_sentences(assessment)]


def _parsed(raw: str) -> Answer:
    if len(raw) > MAX_ANSWER_CHARACTERS:
        raise UnfaithfulError("it is too long")
    # Some models put a fence or a sentence around the object. What is outside is never shown.
    text = raw[raw.find("{") : raw.rfind("}") + 1]
    try:
        return msgspec.json.decode(text.encode("utf-8", "replace"), type=Answer)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise UnfaithfulError("it is not in the agreed form") from error


def _allowed(
    brief: Brief, drivers: Mapping[str, Contribution], sentence: Sentence
) -> dict[str, str]:
    """What each placeholder of this sentence stands for."""
    if sentence.field == OVERALL:
        if sentence.direction is not Direction.NONE:
            raise UnfaithfulError("it gives the whole a direction")
        one = brief.assessment
        return {
            "level": one.headline,
            "comparison": comparison(one),
            "reference_count": str(one.reference_count),
        }
    driver = drivers.get(sentence.field)
    if driver is None:
        raise UnfaithfulError("it names a field that is no driver")
    if sentence.direction is not direction_of(driver):
        raise UnfaithfulError("it turns the direction of a field round")
    fill = {"field": driver.label, "value": driver.text, "typical": f"typical {driver.typical}"}
    if driver.note:
        fill["note"] = driver.note
    return fill


def _check_prose(sentence: Sentence, allowed: Mapping[str, str]) -> set[str]:
    """The placeholders used; raises where a word, sign or placeholder is not allowed."""
    if len(sentence.text) > MAX_SENTENCE_CHARACTERS:
        raise UnfaithfulError("a sentence is too long")
    used = set(_PLACEHOLDER.findall(sentence.text))
    if not used <= allowed.keys():
        raise UnfaithfulError("it uses a placeholder that has no place there")
    # A mark where a placeholder was, so that no word can be built around it.
    prose = _PLACEHOLDER.sub(" , ", sentence.text)
    if not _PROSE.fullmatch(prose):
        raise UnfaithfulError("it writes digits or signs of its own")
    words = {word.lower() for word in _WORD.findall(prose)}
    is_overall = sentence.field == OVERALL
    foreign = words - (PLAIN if is_overall else FACTOR_WORDS)
    if foreign:
        raise UnfaithfulError(f"it uses the word '{min(foreign)}'")
    if not is_overall:
        _check_direction(sentence, words, used, allowed)
    return used


def _check_direction(
    sentence: Sentence, words: set[str], used: set[str], allowed: Mapping[str, str]
) -> None:
    right, wrong = MORE_UNUSUAL, MORE_USUAL
    if sentence.direction is Direction.MORE_USUAL:
        right, wrong = wrong, right
    if words & wrong or not words & right:
        raise UnfaithfulError("its words do not fit the direction of a field")
    if "field" not in used:
        raise UnfaithfulError("it speaks of a field without naming it")
    if "note" in allowed and "note" not in used:
        raise UnfaithfulError("it leaves out that a value is unusual, not adverse")


def _filled(text: str, allowed: Mapping[str, str]) -> str:
    return _PLACEHOLDER.sub(lambda match: allowed[match[1]], text.strip())
