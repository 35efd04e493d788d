"""The patient half, with the real panel, model and history; the jobs process answers by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop_app.core.errors import VigilError
from desktop_app.risk.contributions import explain
from desktop_app.risk.schema import COLUMNS, FIELDS, SAMPLE_PATIENTS
from desktop_app.ui.presenters.patient_form import texts_of
from tests.ui.hands import hit, write

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from tests.ui.presenters.patient_desk import Desk


HEALTHY = {"Age": "54", "Sex": "1", "BP": "130", "Cholesterol": "240"}


def analyze(desk: Desk, **texts: str) -> None:
    desk.panel.set_texts({**HEALTHY, **texts})
    desk.panel.edited.emit()
    desk.panel.analyze_requested.emit()


def test_the_sample_is_scored_and_marked_as_a_demo(desk: Desk) -> None:
    desk.panel.sample_requested.emit()
    desk.panel.analyze_requested.emit()
    assert desk.panel.result_now.is_demo
    assert 0.0 <= desk.panel.result_now.score <= 1.0
    assert desk.panel.form_now.n_given == 13


def test_an_edit_greys_the_result_and_forgets_its_explanation(desk: Desk) -> None:
    desk.panel.sample_requested.emit()
    desk.panel.analyze_requested.emit()
    desk.panel.edited.emit()
    assert desk.panel.result_now.is_outdated
    assert desk.service.n_forgotten == 1


def test_an_edited_sample_is_still_a_demo_and_so_is_its_result(desk: Desk) -> None:
    desk.panel.sample_requested.emit()
    desk.panel.analyze_requested.emit()
    desk.panel.edited.emit()
    assert desk.panel.result_now.is_demo
    assert desk.panel.form_now.is_demo


def test_a_sample_that_was_emptied_by_hand_is_no_demo_any_more(desk: Desk) -> None:
    desk.panel.sample_requested.emit()
    desk.panel.set_texts({})
    desk.panel.edited.emit()
    assert not desk.panel.form_now.is_demo


def test_analyzing_an_empty_form_says_what_is_missing(desk: Desk) -> None:
    desk.panel.analyze_requested.emit()
    assert desk.panel.shown is None
    assert desk.panel.form_now.summary


def test_an_unreadable_value_is_named_and_nothing_is_scored(desk: Desk) -> None:
    desk.panel.set_texts({"Age": "54", "BP": "1,234"})
    desk.panel.analyze_requested.emit()
    assert desk.panel.shown is None
    assert "1 field" in desk.panel.form_now.summary
    assert dict(desk.panel.form_now.notes)["BP"].error


def test_the_summary_stays_when_the_focus_moves_and_goes_with_the_next_edit(desk: Desk) -> None:
    desk.panel.set_texts({"Age": "54", "BP": "1310"})
    desk.panel.analyze_requested.emit()
    desk.panel.committed.emit("Age")  # what leaving a field for the marked one does
    assert desk.panel.form_now.summary == "1 field cannot be used"
    desk.panel.edited.emit()
    assert not desk.panel.form_now.summary


def test_an_error_is_shown_when_the_field_is_left_not_while_it_is_typed(desk: Desk) -> None:
    desk.panel.set_texts({"Age": "5x"})
    desk.panel.edited.emit()
    assert "Age" not in dict(desk.panel.form_now.notes)
    desk.panel.committed.emit("Age")
    assert dict(desk.panel.form_now.notes)["Age"].error


def test_clearing_can_be_taken_back(desk: Desk) -> None:
    desk.panel.sample_requested.emit()
    before = dict(desk.panel.texts())
    desk.panel.clear_requested.emit()
    assert not any(desk.panel.texts().values())
    desk.panel.undo_clear_requested.emit()
    assert dict(desk.panel.texts()) == before
    assert desk.panel.form_now.is_demo


def test_clearing_takes_the_result_of_the_last_patient_along(desk: Desk) -> None:
    analyze(desk)
    shown = [desk.panel.shown]
    desk.panel.clear_requested.emit()
    shown.append(desk.panel.shown)
    desk.panel.undo_clear_requested.emit()
    shown.append(desk.panel.shown)
    assert [one is None for one in shown] == [False, True, True]
    assert desk.service.n_forgotten == 1
    assert len(desk.history.find()) == 1


def test_a_score_stands_when_its_explanation_fails(desk: Desk) -> None:
    desk.panel.sample_requested.emit()
    desk.panel.analyze_requested.emit()
    desk.service.failed.emit(VigilError("The jobs process has ended unexpectedly."))
    assert desk.panel.result_now.contributions == ()
    assert [str(error) for error in desk.told] == ["The jobs process has ended unexpectedly."]


def test_an_explanation_that_comes_after_an_edit_is_never_shown(desk: Desk) -> None:
    analyze(desk)
    patient = desk.panel.result_now
    late = explain(desk.service.model, {"Age": 54.0, "Sex": 1.0, "BP": 130.0, "Cholesterol": 240.0})
    desk.panel.edited.emit()
    desk.service.explained.emit(late)
    assert desk.panel.result_now.is_outdated
    assert desk.panel.result_now.contributions == ()
    assert patient.contributions is None


def test_the_first_result_does_not_wait_for_its_bars_and_they_add_up(desk: Desk) -> None:
    analyze(desk)
    assert desk.panel.result_now.contributions is None
    record = desk.results.record
    assert record is not None
    values = {"Age": 54.0, "Sex": 1.0, "BP": 130.0, "Cholesterol": 240.0}
    desk.service.explained.emit(explain(desk.service.model, values))
    state = desk.panel.result_now
    assert state.contributions is not None
    assert state.base_log_odds is not None
    total = state.base_log_odds + sum(row.log_odds for row in state.contributions)
    assert 1 / (1 + 2.718281828459045**-total) == pytest.approx(record.result.probability)


def test_an_assessment_is_stored_with_units_warnings_and_then_its_explanation(desk: Desk) -> None:
    desk.panel.set_units({"Cholesterol": "mmol/L"})
    desk.panel.set_texts({**HEALTHY, "Cholesterol": "5,2", "BP": "210"})
    desk.panel.edited.emit()
    desk.panel.committed.emit("BP")
    desk.panel.acknowledged.emit("BP", True)
    desk.panel.analyze_requested.emit()
    (summary,) = desk.history.find()
    stored = desk.history.get(summary.record_id)
    assert stored is not None
    inputs = {one.column: one for one in stored.inputs}
    cholesterol = inputs["Cholesterol"]
    assert (cholesterol.value, cholesterol.unit) == (5.2, "mmol/L")
    assert cholesterol.text == "5.2 mmol/L (201 mg/dL)"
    assert inputs["Thallium"].value is None
    acknowledged = [one.sentence for one in stored.warnings if one.is_acknowledged]
    assert acknowledged == ["BP 210 mmHg is outside the usual 80 mmHg to 200 mmHg."]
    assert stored.bars == ()
    patient = {"Age": 54.0, "Sex": 1.0, "BP": 210.0, "Cholesterol": 201.084}
    desk.service.explained.emit(explain(desk.service.model, patient))
    explained = desk.history.get(summary.record_id)
    assert explained is not None
    assert len(explained.bars) == len(COLUMNS)
    assert "Most unusual" in explained.text


def test_a_pseudonym_is_given_once_and_stays_for_the_next_visit(desk: Desk) -> None:
    analyze(desk)
    assert desk.panel.head.pseudonym() == "P-0001"
    analyze(desk, BP="140")
    assert [one.pseudonym for one in desk.history.find()] == ["P-0001", "P-0001"]
    desk.panel.clear_requested.emit()
    analyze(desk)
    assert desk.panel.head.pseudonym() == "P-0002"


def test_a_demo_patient_is_counted_by_the_station_and_never_stored(desk: Desk) -> None:
    desk.form.show_sample()
    assert desk.history.find() == ()
    (prediction,) = desk.station.predictions()
    assert prediction.is_demo
    assert desk.panel.form_now.demo_name == "Sample E"


def test_nothing_is_stored_where_nothing_is_to_be_kept(desk: Desk) -> None:
    desk.settings.change("privacy.keep_history", False)
    analyze(desk)
    assert desk.history.find() == ()
    assert len(desk.station.predictions()) == 1


def test_every_sample_can_be_loaded(desk: Desk) -> None:
    seen = set()
    for _ in SAMPLE_PATIENTS:
        desk.panel.sample_requested.emit()
        seen.add(desk.panel.form_now.demo_name)
    assert len(seen) == len(SAMPLE_PATIENTS)


def test_other_values_are_tried_live_and_leave_the_result_as_it_is(desk: Desk) -> None:
    desk.form.show_sample()
    before = desk.panel.result_now
    what_if = desk.panel.card.what_if
    slider = what_if._sliders[0]
    slider.setValue(slider.maximum())
    assert "the model's score would be" in what_if._answer.text()
    assert f"instead of {before.score:.2f}" in what_if._answer.text()
    what_if._back.click()
    assert what_if._answer.text() == ""
    assert desk.panel.result_now == before


def test_the_check_plants_an_outlier_and_names_it_first(desk: Desk) -> None:
    desk.form.show_sample()
    patient = {**SAMPLE_PATIENTS["Sample E, some findings"]}
    desk.service.explained.emit(explain(desk.service.model, patient))
    desk.panel.card.reasons.check_requested.emit()
    planted = {c: v for c, v in desk.service.to_check.items() if v != patient[c]}
    assert planted == {"ST depression": 6.2}
    desk.service.checked.emit(explain(desk.service.model, desk.service.to_check))
    text = desk.panel.card.reasons._check_text.text()
    assert "planted ST depression 6.2 mm is named first" in text


def test_a_pasted_choice_that_is_no_code_is_named_and_never_dropped_in_silence(desk: Desk) -> None:
    desk.panel.row_pasted.emit("58\tM\t2\t136\t250\t0\t2\t138\t0\t2.4\t4\t1\t3")
    state = desk.panel.form_now
    notes = dict(state.notes)
    assert notes["Sex"].error == "'M' is not one of its codes. (0 female, 1 male)"
    assert notes["Slope of ST"].error.startswith("4 is not one of its codes.")
    assert [column for column, _ in state.errors] == ["Sex", "Slope of ST"]
    assert state.n_given == 11


def test_a_pasted_row_fills_the_form_and_marks_what_cannot_be_read(desk: Desk) -> None:
    row = "61\t1\tasymptomatic\t142\t268\tno\t2\t118\tyes\t2,4\tflat\ttwo\t?"
    desk.panel.row_pasted.emit(row)
    texts = desk.panel.texts()
    assert (texts["Chest pain type"], texts["ST depression"], texts["Thallium"]) == ("4", "2,4", "")
    assert desk.panel.form_now.n_given == 12
    desk.panel.row_pasted.emit(row.replace("142", "1,420"))
    assert "could mean" in dict(desk.panel.form_now.notes)["BP"].error
    desk.panel.row_pasted.emit("1\t2")
    assert "does not fit" in desk.panel.form_now.summary
    assert desk.panel.texts()["Age"] == "61"


def test_a_stored_assessment_is_opened_with_its_units(desk: Desk) -> None:
    desk.panel.set_units({"Cholesterol": "mmol/L"})
    analyze(desk, Cholesterol="5.2")
    (summary,) = desk.history.find()
    desk.panel.clear_requested.emit()
    stored = desk.history.get(summary.record_id)
    assert stored is not None
    desk.form.open_record(stored)
    assert desk.panel.texts()["Cholesterol"] == "5.2"
    assert desk.panel.units()["Cholesterol"] == "mmol/L"
    assert desk.panel.head.pseudonym() == "P-0001"


def test_a_new_form_begins_with_the_unit_of_the_settings(desk: Desk) -> None:
    desk.settings.change("form.cholesterol_unit", "mmol/L")
    desk.panel.clear_requested.emit()
    assert desk.panel.units()["Cholesterol"] == "mmol/L"
    desk.panel.sample_requested.emit()
    assert desk.panel.units()["Cholesterol"] == "mg/dL"


def keys_for(column: str, value: float | None) -> str:
    field = next(one for one in FIELDS if one.column == column)
    if value is None:
        return ""
    if not field.choices:
        return f"{value:g}"
    names = [choice.name for choice in field.choices]
    name = field.name_of(value)
    length = next(
        n for n in range(1, 9) if [x[:n] for x in names].index(name[:n]) == names.index(name)
    )
    return name[:length]


def test_a_sample_patient_is_typed_with_at_most_forty_keys(desk: Desk, qtbot: QtBot) -> None:
    panel = desk.panel
    panel.show()
    with qtbot.waitActive(panel):
        panel.activateWindow()
    panel.focus_field("Age")
    patient = SAMPLE_PATIENTS["Sample B, several findings"]
    n_keys = 0
    for column in COLUMNS:
        control = panel._rows[column].control()
        while panel.focusWidget() is not control:
            hit(panel.focusWidget(), Qt.Key.Key_Tab)
            n_keys += 1
        keys = keys_for(column, patient[column])
        write(control, keys)
        n_keys += len(keys)
    with qtbot.waitSignal(panel.analyze_requested):
        hit(panel.focusWidget(), Qt.Key.Key_Return, with_control=True)
    n_keys += 1
    assert n_keys <= 40
    assert dict(desk.panel.texts()) == texts_of(patient)
    assert desk.panel.result_now.score == pytest.approx(
        desk.service.model.assess(patient).anomaly_score
    )


def type_in(widget: QWidget, text: str) -> None:
    """Key by key; `QTest` itself knows Latin letters only."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


LOCALES = ("de_DE", "fr_FR", "tr_TR", "ar_EG", "de_CH", "en_US")
TYPED: dict[str, float | None] = {
    "2.3": 2.3, "2,3": 2.3, "0.5": 0.5, "0,5": 0.5, ".5": 0.5, ",5": 0.5, "5.": 5.0, "5,": 5.0,
    "6.2": 6.2, "6,2": 6.2, "1.25": 1.25, "1,25": 1.25, "10": 10.0, "3": 3.0, "03": 3.0,
    "0.125": 0.125, "0,125": 0.125, "-1.5": -1.5, "-1,5": -1.5, "+2": 2.0,
    "\N{MINUS SIGN}1": -1.0, " 4 ": 4.0, "": None, "0": 0.0, "00": 0.0,
}  # fmt: skip
REFUSED = (
    "1,234", "1.234", "12,345", "1.2.3", "1,2,3", "1'000", "1 000", "1e1", "abc", "2;3", "--2",
    "1,,2", "\u0662\u066b\u0663", "5 mm", "\u00bd",
)  # fmt: skip


@pytest.mark.parametrize("locale", LOCALES)
def test_what_is_typed_is_read_or_refused_and_never_another_number(desk: Desk, locale: str) -> None:
    assert len(TYPED) + len(REFUSED) == 40
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        row = desk.panel._rows["ST depression"]
        for text, wanted in {**TYPED, **dict.fromkeys(REFUSED)}.items():
            row.set_text("")
            type_in(row.control(), text)
            desk.panel.committed.emit("ST depression")
            note = dict(desk.panel.form_now.notes)["ST depression"]
            given = desk.panel.form_now.n_given
            if text in REFUSED:
                assert note.error, (locale, text)
                assert given == 0
                continue
            assert not note.error, (locale, text, note.error)
            assert given == (wanted is not None)
            if wanted is not None:
                desk.panel.analyze_requested.emit()
                record = desk.results.record
                assert record is not None
                values = {one.column: one.value for one in record.inputs}
                assert values["ST depression"] == wanted, (locale, text)
    finally:
        QLocale.setDefault(before)
