from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop_app.ui.assessment_states import AssessmentState
from desktop_app.ui.form_states import FieldNote, FormState
from desktop_app.ui.patient_panel import PatientPanel
from desktop_app.ui.states import Priority
from tests.ui.form_fields import FIELDS
from tests.ui.hands import hit, press, write

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme

RESULT = AssessmentState(Priority.MEDIUM, 0.71, 0.6, 0.8)


@pytest.fixture
def panel(theme: Theme, qtbot: QtBot) -> PatientPanel:
    made = PatientPanel(theme, FIELDS)
    qtbot.addWidget(made)
    made.resize(400, 700)
    made.show()
    return made


def test_it_begins_empty(panel: PatientPanel) -> None:
    assert dict(panel.texts()) == {"age": "", "sex": "", "ekg": ""}
    assert panel.head._given.text() == "0 of 3 given"
    assert not panel.head._demo.isVisible()
    assert not panel._card.isVisible()
    assert panel._invitation.isVisible()


def test_texts_are_filled_in_and_read_back(panel: PatientPanel, qtbot: QtBot) -> None:
    texts = {"age": "61", "sex": "1", "ekg": "2"}
    with qtbot.assertNotEmitted(panel.edited), qtbot.assertNotEmitted(panel.committed):
        panel.set_texts(texts)
    assert dict(panel.texts()) == texts
    panel.set_texts({"age": "5"})
    assert dict(panel.texts()) == {"age": "5", "sex": "", "ekg": ""}


def test_what_was_read_does_not_follow_the_form(panel: PatientPanel) -> None:
    before = panel.texts()
    panel.set_texts({"age": "61"})
    assert before["age"] == ""


def test_every_edit_is_told(panel: PatientPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.edited):
        hit(panel._rows["age"].control(), Qt.Key.Key_5)
    with qtbot.waitSignals([panel.edited, panel.committed]):
        hit(panel._rows["sex"].control(), Qt.Key.Key_M)


@pytest.mark.parametrize("name", ["analyze", "sample", "clear", "undo_clear"])
def test_each_button_asks_for_its_thing(panel: PatientPanel, qtbot: QtBot, name: str) -> None:
    panel.render_form(FormState(can_undo_clear=name == "undo_clear"))
    button = getattr(panel._buttons, f"_{name.removesuffix('_clear')}")
    assert button.isVisible()
    with qtbot.waitSignal(getattr(panel, f"{name}_requested")):
        press(button)


def test_the_form_is_filled_and_sent_by_keyboard_alone(panel: PatientPanel, qtbot: QtBot) -> None:
    panel.activateWindow()
    panel.focus_field("age")
    age, sex = panel._rows["age"].control(), panel._rows["sex"].control()
    write(age, "61")
    hit(age, Qt.Key.Key_Tab)
    assert panel.focusWidget() is sex
    write(sex, "m")
    hit(sex, Qt.Key.Key_Tab)
    assert panel.focusWidget() is panel._rows["ekg"].control()
    write(panel._rows["ekg"].control(), "nor")
    hit(panel._rows["ekg"].control(), Qt.Key.Key_Tab)
    with qtbot.waitSignal(panel.analyze_requested):
        hit(panel._buttons._analyze, Qt.Key.Key_Space)
    assert dict(panel.texts()) == {"age": "61", "sex": "1", "ekg": "0"}


def test_objections_stand_under_their_fields_and_lead_to_them_from_the_top(
    panel: PatientPanel, qtbot: QtBot
) -> None:
    panel.render_form(
        FormState(
            notes=(("age", FieldNote(error="No number.")),),
            summary="1 field cannot be used",
            errors=(("age", "Age: No number."),),
        )
    )
    with qtbot.waitActive(panel):
        panel.activateWindow()
    assert panel._rows["age"]._message.text() == "Error: No number."
    assert not panel._rows["sex"]._message.isVisible()
    panel.focus_summary()
    (link,) = panel._summary._links
    assert link.hasFocus()
    assert link.accessibleName() == "Error: Age: No number."
    hit(link, Qt.Key.Key_Space)
    assert panel._rows["age"].control().hasFocus()
    panel.render_form(FormState())
    assert not panel._rows["age"]._message.isVisible()
    assert not panel._summary.isVisible()


@pytest.mark.parametrize(
    "words",
    ["Age: No number.", "Age\N{NO-BREAK SPACE}: No number.", "Age\N{FULLWIDTH COLON}No number."],
    ids=["English", "French", "Chinese"],
)
def test_an_objection_is_parted_at_the_colon_of_its_language(
    panel: PatientPanel, words: str
) -> None:
    panel.render_form(FormState(summary="1 field cannot be used", errors=(("age", words),)))
    (link,), (sentence,) = panel._summary._links, panel._summary._sentences
    assert (link.text(), sentence.text()) == ("Age", "No number.")


def test_a_doubtful_value_can_be_confirmed(panel: PatientPanel, qtbot: QtBot) -> None:
    panel.render_form(FormState(notes=(("age", FieldNote(warning="Over 120.")),)))
    row = panel._rows["age"]
    assert row._confirm.isVisible()
    with qtbot.waitSignal(panel.acknowledged) as told:
        row._confirm.click()
    assert told.args == ["age", True]
    panel.render_form(FormState(notes=(("age", FieldNote(error="Impossible.")),)))
    assert not row._confirm.isVisible()


def test_a_row_of_a_spreadsheet_is_handed_on_and_a_number_is_pasted(
    panel: PatientPanel, qtbot: QtBot
) -> None:
    age = panel._rows["age"].control()
    QGuiApplication.clipboard().setText("61\t1\t2\n")
    with qtbot.waitSignal(panel.row_pasted) as told:
        hit(age, Qt.Key.Key_V, with_control=True)
    assert told.args == ["61\t1\t2\n"]
    assert panel.texts()["age"] == ""
    QGuiApplication.clipboard().setText("61,5")
    with qtbot.assertNotEmitted(panel.row_pasted):
        hit(age, Qt.Key.Key_V, with_control=True)
    assert panel.texts()["age"] == "61,5"


def test_a_pseudonym_is_typed_and_a_name_only_where_it_may_be_stored(
    panel: PatientPanel, qtbot: QtBot
) -> None:
    assert not panel.head._identifier.isVisible()
    with qtbot.waitSignal(panel.renamed):
        write(panel.head._pseudonym, "Heron")
    assert panel.head.pseudonym() == "Heron"
    panel.render_form(FormState(asks_identifier=True))
    assert panel.head._identifier.isVisible()
    panel.render_form(FormState(asks_identifier=True, is_demo=True))
    assert not panel.head._identifier.isVisible()


def test_a_sample_is_marked(panel: PatientPanel) -> None:
    panel.render_form(FormState(n_given=3, is_demo=True))
    assert panel.head._demo.isVisible()
    assert panel.head._given.text() == "3 of 3 given"


def test_clear_can_be_taken_back_while_it_is_offered(panel: PatientPanel) -> None:
    panel.render_form(FormState(can_undo_clear=True))
    assert panel._buttons._undo.isVisible()
    assert not panel._buttons._clear.isVisible()


def test_a_result_takes_the_place_of_the_invitation(panel: PatientPanel) -> None:
    panel.render_assessment(RESULT)
    assert panel._card.isVisible()
    assert not panel._invitation.isVisible()
    panel.render_assessment(None)
    assert not panel._card.isVisible()


def test_a_new_result_is_brought_into_view(panel: PatientPanel, qtbot: QtBot) -> None:
    panel.resize(400, 240)
    panel.render_assessment(RESULT)
    qtbot.waitUntil(lambda: panel.verticalScrollBar().value() > 0)
    panel.verticalScrollBar().setValue(0)
    panel.render_assessment(replace(RESULT, is_outdated=True))
    qtbot.wait(1)  # gives a second scrolling the chance to happen
    assert panel.verticalScrollBar().value() == 0


@pytest.mark.parametrize("height_px", range(220, 380, 16))
def test_no_row_is_cut_where_a_result_scrolled_to(
    panel: PatientPanel, qtbot: QtBot, height_px: int
) -> None:
    panel.resize(400, height_px)
    panel.render_assessment(RESULT)
    bar = panel.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.wait(1)  # the scrolling waits for the layout
    parts = (panel.head, *panel._rows.values(), panel._buttons, panel._line, panel._card)
    tops = [part.y() - bar.value() for part in parts]
    assert panel.head.y() in tops, "one of them begins where the first does before the scrolling"
    assert panel._card.y() - bar.value() < panel.viewport().height()


def test_nothing_is_ever_cut_at_the_side(panel: PatientPanel) -> None:
    panel.resize(380, 600)
    panel.render_assessment(RESULT)
    page = panel.widget()
    assert page is not None
    assert page.minimumSizeHint().width() <= panel.viewport().width()


def test_clear_and_undo_hand_the_focus_to_each_other(panel: PatientPanel, qtbot: QtBot) -> None:
    with qtbot.waitActive(panel):
        panel.activateWindow()
    panel._buttons._clear.setFocus()
    panel.render_form(FormState(can_undo_clear=True))
    assert panel._buttons._undo.hasFocus()
    panel.render_form(FormState())
    assert panel._buttons._clear.hasFocus()
