from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop_app.ui.patient_panel import PatientPanel
from desktop_app.ui.states import AssessmentState, FieldNote, FormState, Priority
from tests.ui.form_fields import FIELDS
from tests.ui.hands import hit, press, write

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme

RESULT = AssessmentState(Priority.MEDIUM, 0.71, 0.6, 0.8, medium_from=0.5, high_from=0.75)


@pytest.fixture
def panel(theme: Theme, qtbot: QtBot) -> PatientPanel:
    made = PatientPanel(theme, FIELDS)
    qtbot.addWidget(made)
    made.resize(400, 700)
    made.show()
    return made


def test_it_begins_empty(panel: PatientPanel) -> None:
    assert dict(panel.texts()) == {"age": "", "sex": "", "ekg": ""}
    assert panel._given.text() == "0 of 3 given"
    assert not panel._demo.isVisible()
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
    with qtbot.waitSignal(panel.edited, timeout=1000):
        hit(panel._rows["age"].control(), Qt.Key.Key_5)
    with qtbot.waitSignals([panel.edited, panel.committed], timeout=1000):
        hit(panel._rows["sex"].control(), Qt.Key.Key_M)


@pytest.mark.parametrize("name", ["analyze", "sample", "clear", "undo_clear"])
def test_each_button_asks_for_its_thing(panel: PatientPanel, qtbot: QtBot, name: str) -> None:
    panel.render_form(FormState(can_undo_clear=name == "undo_clear"))
    button = getattr(panel, f"_{name.removesuffix('_clear')}")
    assert button.isVisible()
    with qtbot.waitSignal(getattr(panel, f"{name}_requested"), timeout=1000):
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
    with qtbot.waitSignal(panel.analyze_requested, timeout=1000):
        hit(panel._analyze, Qt.Key.Key_Space)
    assert dict(panel.texts()) == {"age": "61", "sex": "1", "ekg": "0"}


def test_objections_stand_under_their_fields_and_above_the_button(panel: PatientPanel) -> None:
    panel.render_form(
        FormState(notes=(("age", FieldNote(error="No number.")),), summary="One value is wrong.")
    )
    assert panel._rows["age"]._message.text() == "Error: No number."
    assert not panel._rows["sex"]._message.isVisible()
    assert panel._summary.text() == "One value is wrong."
    panel.render_form(FormState())
    assert not panel._rows["age"]._message.isVisible()
    assert not panel._summary.isVisible()


def test_a_sample_is_marked(panel: PatientPanel) -> None:
    panel.render_form(FormState(n_given=3, is_demo=True))
    assert panel._demo.isVisible()
    assert panel._given.text() == "3 of 3 given"


def test_clear_can_be_taken_back_while_it_is_offered(panel: PatientPanel) -> None:
    panel.render_form(FormState(can_undo_clear=True))
    assert panel._undo.isVisible()
    assert not panel._clear.isVisible()


def test_a_result_takes_the_place_of_the_invitation(panel: PatientPanel) -> None:
    panel.render_assessment(RESULT)
    assert panel._card.isVisible()
    assert not panel._invitation.isVisible()
    panel.render_assessment(None)
    assert not panel._card.isVisible()


def test_a_new_result_is_brought_into_view(panel: PatientPanel, qtbot: QtBot) -> None:
    panel.resize(400, 240)
    panel.render_assessment(RESULT)
    qtbot.waitUntil(lambda: panel.verticalScrollBar().value() > 0, timeout=2000)
    panel.verticalScrollBar().setValue(0)
    panel.render_assessment(replace(RESULT, is_outdated=True))
    qtbot.wait(1)  # gives a second scrolling the chance to happen
    assert panel.verticalScrollBar().value() == 0


def test_nothing_is_ever_cut_at_the_side(panel: PatientPanel) -> None:
    panel.resize(380, 600)
    panel.render_assessment(RESULT)
    page = panel.widget()
    assert page is not None
    assert page.minimumSizeHint().width() <= panel.viewport().width()


def test_clear_and_undo_hand_the_focus_to_each_other(panel: PatientPanel, qtbot: QtBot) -> None:
    with qtbot.waitActive(panel):
        panel.activateWindow()
    panel._clear.setFocus()
    panel.render_form(FormState(can_undo_clear=True))
    assert panel._undo.hasFocus()
    panel.render_form(FormState())
    assert panel._clear.hasFocus()
