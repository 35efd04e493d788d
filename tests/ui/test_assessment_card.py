from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.ui.assessment_card import DISCLAIMER, AssessmentCard
from desktop_app.ui.assessment_reasons import FIRST_ROWS
from desktop_app.ui.assessment_states import (
    AssessmentState,
    Contribution,
    HistogramState,
    WhatIfField,
    Wording,
    WordingState,
)
from desktop_app.ui.states import Priority

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
    look = card._verdict._level._look
    assert look.text == level.word
    assert look.priority is level
    assert look.color == level.word.lower()
    assert card._verdict._level.accessibleName() == f"Level: {level.word}"


def test_a_reservation_is_never_left_out_of_the_headline(card: AssessmentCard) -> None:
    headline = "LOW, BUT THE SECOND OPINION DISAGREES"
    card.render_assessment(replace(RESULT, headline=headline))
    card.show()
    assert card._verdict._level._look.text == "LOW"
    assert card._verdict._reservation.text() == "BUT THE SECOND OPINION DISAGREES"
    assert card._verdict._reservation.isVisible()
    assert card._verdict._level.accessibleName() == f"Level: {headline}"


def test_a_reservation_is_found_after_a_chinese_comma_too(card: AssessmentCard) -> None:
    card.render_assessment(replace(RESULT, headline="中\N{FULLWIDTH COMMA}临界"))
    assert card._verdict._level._look.text == "中"
    assert card._verdict._reservation.text() == "临界"


def test_score_and_interval_have_two_decimals(card: AssessmentCard) -> None:
    card.render_assessment(RESULT)
    assert card._verdict._score.text() == "0.93"
    assert card._verdict._interval.text() == "Interval 0.88 to 0.96"


def test_texts_that_are_missing_take_no_room(card: AssessmentCard) -> None:
    card.render_assessment(replace(RESULT, reference_text="", text=""))
    card.show()
    assert not card._verdict._reference.isVisible()
    assert not card.reasons._text.isVisible()
    assert card._disclaimer.isVisible()
    assert card._disclaimer.text() == f"{DISCLAIMER} Not a medical device."


def test_it_says_that_reasons_are_being_calculated(card: AssessmentCard) -> None:
    card.render_assessment(replace(RESULT, contributions=None))
    card.show()
    assert card.reasons._waiting.isVisible()
    assert not card.reasons._bars.isVisible()
    card.render_assessment(RESULT)
    assert not card.reasons._waiting.isVisible()
    assert card.reasons._bars.isVisible()


def test_the_first_reasons_are_shown_and_all_on_request(card: AssessmentCard) -> None:
    card.render_assessment(RESULT)
    card.show()
    assert len(card.reasons._bars._rows) == 1 + FIRST_ROWS + 2
    assert card.reasons._more.text() == "Show 7 more"
    card.reasons._more.click()
    assert len(card.reasons._bars._rows) == 1 + len(ROWS) + 1
    assert card.reasons._more.text() == "Show fewer"


def test_few_reasons_need_no_button(card: AssessmentCard) -> None:
    card.render_assessment(replace(RESULT, contributions=ROWS[:3]))
    card.show()
    assert not card.reasons._more.isVisible()
    card.render_assessment(replace(RESULT, contributions=()))
    assert not card.reasons._bars.isVisible()


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
    assert card._verdict._demo.isVisible()
    assert card._verdict._demo.text() == "DEMO"


def test_the_bars_can_be_heard(card: AssessmentCard) -> None:
    card.render_assessment(replace(RESULT, contributions=ROWS[:2], base_log_odds=-0.5))
    assert card.reasons._bars.accessibleDescription() == (
        "Start of every patient: \N{MINUS SIGN}0.50; Field 0 0 mm: +0.80; Field 1 1 mm: +0.70; "
        "Sum log-odds of 73 %: +1.00"
    )


def test_the_table_says_what_the_bars_say(card: AssessmentCard) -> None:
    card.render_assessment(replace(RESULT, base_log_odds=0.1))
    card.show()
    card.reasons._as_table.click()
    table = card.reasons._table
    assert table.isVisible()
    assert not card.reasons._bars.isVisible()
    model = table.model()
    shown = [[model.index(row, column).data() for column in range(3)] for row in range(2)]
    assert shown == [["Start", "+0.10", "of every patient"], ["Field 0", "+0.80", "0 mm"]]
    assert table.rowCount() == len(card.reasons._bars._rows)
    card.reasons._as_table.click()
    assert card.reasons._bars.isVisible()


def test_the_histogram_shows_how_many_are_less_unusual(card: AssessmentCard) -> None:
    histogram = HistogramState(
        (0.25, 0.5, 0.25), 0.0, 3.0, 2.1, 1.5, 2.5, ((0.0, Priority.LOW),), 150
    )
    card.render_assessment(replace(RESULT, histogram=histogram))
    card.show()
    shown = card._verdict._histogram
    assert shown.accessibleDescription() == "About 75% of 150 reference patients are less unusual"
    card.render_assessment(RESULT)
    assert not shown.isVisible()


def test_a_slider_tries_another_value_and_goes_back(card: AssessmentCard, qtbot: QtBot) -> None:
    field = WhatIfField("BP", "Resting BP", "mmHg", 80.0, 200.0, 2.0, 143.0)
    card.render_assessment(replace(RESULT, what_if=(field,)))
    card.show()
    what_if = card.what_if
    assert what_if.values() == (("BP", 143.0),)
    with qtbot.waitSignal(what_if.moved):
        what_if._sliders[0].setValue(0)
    assert what_if.values() == (("BP", 80.0),)
    assert what_if._readings[0].text() == "80 mmHg"
    what_if.render_answer("the model's score would be 0.5")
    what_if._back.click()
    assert what_if.values() == (("BP", 143.0),)


def test_an_outdated_result_offers_nothing_to_try_or_to_save(card: AssessmentCard) -> None:
    card.render_assessment(replace(RESULT, is_outdated=True))
    card.show()
    assert not card.what_if.isVisible()
    assert not card._save.isEnabled()
    assert not card.reasons._check.isEnabled()


@pytest.mark.parametrize("suffix", ["pdf", "html", "json", "fhir.json", "csv"])
def test_every_report_can_be_asked_for(card: AssessmentCard, qtbot: QtBot, suffix: str) -> None:
    action = next(one for one in card._save.menu().actions() if one.data() == suffix)
    with qtbot.waitSignal(card.report_requested) as asked:
        action.trigger()
    assert asked.args == [suffix]


def test_a_model_that_is_off_is_not_mentioned(card: AssessmentCard) -> None:
    card.render_assessment(replace(RESULT, wording=WordingState()))
    card.show()
    assert not card.reasons.wording.isVisible()


def test_a_text_on_its_way_can_be_cancelled(card: AssessmentCard, qtbot: QtBot) -> None:
    card.render_assessment(replace(RESULT, wording=WordingState(Wording.ASKING, note="9 pieces")))
    card.show()
    wording = card.reasons.wording
    assert not wording._ask.isVisible()
    assert wording._note.text() == "9 pieces"
    with qtbot.waitSignal(wording.cancelled):
        wording._cancel.click()


def test_a_button_with_nothing_more_to_show_never_counts_below_zero(card: AssessmentCard) -> None:
    for rows in (ROWS[:3], None, ROWS[:FIRST_ROWS]):
        card.render_assessment(replace(RESULT, contributions=rows))
        more = card.reasons._more
        assert not more.isVisibleTo(card)
        assert "-" not in more.text() + more.accessibleName()
