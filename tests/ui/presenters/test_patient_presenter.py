"""The patient half, with the real panel and the real model; the jobs process answers by hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Signal

from desktop_app.core import paths
from desktop_app.core.errors import VigilError
from desktop_app.risk.model import HeartModel
from desktop_app.ui.patient_panel import PatientPanel
from desktop_app.ui.presenters.patient_presenter import PatientPresenter
from desktop_app.ui.presenters.patient_states import form_fields
from desktop_app.ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desktop_app.risk.assessment import Assessment
    from desktop_app.risk.fields import Patient
    from desktop_app.ui.states import AssessmentState, FormState


class ScoringService(QObject):
    """Scores like the real service; explanations come when the test says so."""

    explained = Signal(object)
    failed = Signal(object)

    def __init__(self, model: HeartModel) -> None:
        super().__init__()
        self._model = model
        self.score_cuts = model.manifest.score_cuts
        self.n_forgotten = 0

    def assess(self, patient: Patient) -> Assessment:
        return self._model.assess(patient)

    def forget(self) -> None:
        self.n_forgotten += 1


class WatchedPanel(PatientPanel):
    """Remembers what it was told to show."""

    shown: AssessmentState | None = None
    form: FormState | None = None

    def render_form(self, state: FormState) -> None:
        self.form = state
        super().render_form(state)

    def render_assessment(self, state: AssessmentState | None) -> None:
        self.shown = state
        super().render_assessment(state)


@dataclass
class Desk:
    """The panel, its service and what was told to the person."""

    panel: WatchedPanel
    service: ScoringService
    told: list[VigilError]


@pytest.fixture(scope="module")
def model() -> HeartModel:
    return HeartModel.load(paths.shipped_dir() / "models" / "heart")


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, model: HeartModel) -> Desk:
    panel = WatchedPanel(Theme(qapp, paths.shipped_dir() / "resources"), form_fields())
    qtbot.addWidget(panel)
    desk = Desk(panel, ScoringService(model), [])
    PatientPresenter(panel, desk.service, tell=desk.told.append, parent=panel)  # type: ignore[arg-type]  # stands in for the service
    return desk


def test_the_sample_is_scored_and_marked_as_a_demo(desk: Desk) -> None:
    desk.panel.sample_requested.emit()
    desk.panel.analyze_requested.emit()
    assert desk.panel.shown is not None
    assert desk.panel.shown.is_demo
    assert 0.0 <= desk.panel.shown.score <= 1.0
    assert desk.panel.form is not None
    assert desk.panel.form.n_given == 13


def test_an_edit_greys_the_result_and_forgets_its_explanation(desk: Desk) -> None:
    desk.panel.sample_requested.emit()
    desk.panel.analyze_requested.emit()
    desk.panel.edited.emit()
    assert desk.panel.shown is not None
    assert desk.panel.shown.is_outdated
    assert desk.service.n_forgotten == 1


def test_an_edited_sample_is_still_a_demo_and_so_is_its_result(desk: Desk) -> None:
    desk.panel.sample_requested.emit()
    desk.panel.analyze_requested.emit()
    desk.panel.edited.emit()
    assert desk.panel.shown is not None
    assert desk.panel.shown.is_demo
    assert desk.panel.form is not None
    assert desk.panel.form.is_demo


def test_a_sample_that_was_emptied_by_hand_is_no_demo_any_more(desk: Desk) -> None:
    desk.panel.sample_requested.emit()
    desk.panel.set_texts({})
    desk.panel.edited.emit()
    assert desk.panel.form is not None
    assert not desk.panel.form.is_demo


def test_analyzing_an_empty_form_says_what_is_missing(desk: Desk) -> None:
    desk.panel.analyze_requested.emit()
    assert desk.panel.shown is None
    assert desk.panel.form is not None
    assert desk.panel.form.summary


def test_an_unreadable_value_is_named_and_nothing_is_scored(desk: Desk) -> None:
    desk.panel.set_texts({"Age": "54", "BP": "1,234"})
    desk.panel.analyze_requested.emit()
    assert desk.panel.shown is None
    assert desk.panel.form is not None
    assert "1 field" in desk.panel.form.summary
    assert dict(desk.panel.form.notes)["BP"].error


def test_the_summary_stays_when_the_focus_moves_and_goes_with_the_next_edit(desk: Desk) -> None:
    desk.panel.set_texts({"Age": "54", "BP": "1310"})
    desk.panel.analyze_requested.emit()
    desk.panel.committed.emit("Age")  # what leaving a field for the marked one does
    assert desk.panel.form is not None
    assert desk.panel.form.summary == "1 field cannot be used: look at the marked values."
    desk.panel.edited.emit()
    assert not desk.panel.form.summary


def test_an_error_is_shown_when_the_field_is_left_not_while_it_is_typed(desk: Desk) -> None:
    desk.panel.set_texts({"Age": "5x"})
    desk.panel.edited.emit()
    assert desk.panel.form is not None
    assert "Age" not in dict(desk.panel.form.notes)
    desk.panel.committed.emit("Age")
    assert dict(desk.panel.form.notes)["Age"].error


def test_clearing_can_be_taken_back(desk: Desk) -> None:
    desk.panel.sample_requested.emit()
    before = dict(desk.panel.texts())
    desk.panel.clear_requested.emit()
    assert not any(desk.panel.texts().values())
    desk.panel.undo_clear_requested.emit()
    assert dict(desk.panel.texts()) == before
    assert desk.panel.form is not None
    assert desk.panel.form.is_demo


def test_a_score_stands_when_its_explanation_fails(desk: Desk) -> None:
    desk.panel.sample_requested.emit()
    desk.panel.analyze_requested.emit()
    desk.service.failed.emit(VigilError("The jobs process has ended unexpectedly."))
    assert desk.panel.shown is not None
    assert desk.panel.shown.contributions == ()
    assert [str(error) for error in desk.told] == ["The jobs process has ended unexpectedly."]
