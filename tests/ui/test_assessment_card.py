from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.ui.assessment_card import DISCLAIMER, FIRST_ROWS, AssessmentCard
from desktop_app.ui.states import AssessmentState, Contribution, Priority

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme

ROWS = tuple(
    Contribution(f"Field {number}", f"{number} mm", (8 - number) / 10) for number in range(13)
)
RESULT = AssessmentState(
    Priority.HIGH,
    0.934,
    0.88,
    0.96,
    medium_from=0.5,
    high_from=0.75,
    reference_text="More unusual than 98 of 100 reference patients.",
    contributions=ROWS,
    text="Most unusual: Field 0.",
)


@pytest.fixture
def card(theme: Theme, qtbot: QtBot) -> AssessmentCard:
    made = AssessmentCard(theme)
    qtbot.addWidget(made)
    made.resize(360, 900)
    return made


def test_it_is_hidden_without_a_result(card: AssessmentCard) -> None:
    assert card.isHidden()
    card.render_assessment(RESULT)
    assert not card.isHidden()
    card.render_assessment(None)
    assert card.isHidden()


@pytest.mark.parametrize("level", list(Priority))
def test_the_level_is_a_word_a_shape_and_a_colour(card: AssessmentCard, level: Priority) -> None:
    card.render_assessment(replace(RESULT, level=level))
    look = card._level._look
    assert look.text == level.word
    assert look.priority is level
    assert look.color == level.word.lower()
    assert card._level.accessibleName() == f"Level: {level.word}"


def test_a_reservation_is_never_left_out_of_the_headline(card: AssessmentCard) -> None:
    headline = "LOW, BUT THE SECOND OPINION DISAGREES"
    card.render_assessment(replace(RESULT, headline=headline))
    card.show()
    assert card._level._look.text == headline
    assert card._level.sizeHint().width() <= 360


def test_score_and_interval_have_two_decimals(card: AssessmentCard) -> None:
    card.render_assessment(RESULT)
    assert card._score.text() == "0.93"
    assert card._interval.text() == "Interval 0.88 to 0.96"


def test_texts_that_are_missing_take_no_room(card: AssessmentCard) -> None:
    card.render_assessment(replace(RESULT, reference_text="", text=""))
    card.show()
    assert not card._reference.isVisible()
    assert not card._text.isVisible()
    assert card._disclaimer.isVisible()
    assert card._disclaimer.text() == DISCLAIMER
    assert "Not a medical device" in DISCLAIMER


def test_it_says_that_reasons_are_being_calculated(card: AssessmentCard) -> None:
    card.render_assessment(replace(RESULT, contributions=None))
    card.show()
    assert card._waiting.isVisible()
    assert not card._bars.isVisible()
    card.render_assessment(RESULT)
    assert not card._waiting.isVisible()
    assert card._bars.isVisible()


def test_the_first_reasons_are_shown_and_all_on_request(card: AssessmentCard) -> None:
    card.render_assessment(RESULT)
    card.show()
    assert len(card._bars._rows) == FIRST_ROWS
    assert card._more.text() == "Show 7 more"
    card._more.click()
    assert len(card._bars._rows) == len(ROWS)
    assert card._more.text() == "Show fewer"


def test_few_reasons_need_no_button(card: AssessmentCard) -> None:
    card.render_assessment(replace(RESULT, contributions=ROWS[:3]))
    card.show()
    assert not card._more.isVisible()
    card.render_assessment(replace(RESULT, contributions=()))
    assert not card._bars.isVisible()


def test_an_outdated_result_is_greyed_and_says_why(card: AssessmentCard) -> None:
    card.render_assessment(RESULT)
    card.show()
    assert not card._outdated.isVisible()
    assert not card._fade.isEnabled()
    card.render_assessment(replace(RESULT, is_outdated=True))
    assert card._outdated.isVisible()
    assert card._fade.isEnabled()


def test_a_sample_is_marked_in_the_result(card: AssessmentCard) -> None:
    card.render_assessment(replace(RESULT, is_demo=True))
    card.show()
    assert card._demo.isVisible()
    assert card._demo.text() == "DEMO"


def test_the_bars_can_be_heard(card: AssessmentCard) -> None:
    card.render_assessment(replace(RESULT, contributions=ROWS[:2]))
    assert card._bars.accessibleDescription() == "Field 0 0 mm: +0.80; Field 1 1 mm: +0.70"
    assert card._scale.accessibleDescription().startswith("Score 0.93, interval 0.88 to 0.96")
