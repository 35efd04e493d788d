"""The patient half with the real panel, model and history; the jobs process answers by hand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.core import paths
from desktop_app.risk.levels import Level, level_of
from desktop_app.risk.model import HeartModel, given_values
from desktop_app.services.history import HistoryService
from desktop_app.services.settings import SettingsService
from desktop_app.services.station import StationService
from desktop_app.ui.patient_panel import PatientPanel
from desktop_app.ui.presenters.assessment_presenter import AssessmentPresenter
from desktop_app.ui.presenters.patient_form import form_fields
from desktop_app.ui.presenters.patient_presenter import PatientPresenter
from tests.helpers.clock import FakeClock

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.errors import VigilError
    from desktop_app.risk.assessment import Assessment
    from desktop_app.risk.fields import Patient
    from desktop_app.ui.assessment_states import AssessmentState
    from desktop_app.ui.form_states import FormState
    from desktop_app.ui.theme.theme import Theme


class ScoringService(QObject):
    """Scores like the real service; explanations come when the test says so."""

    explained = Signal(object)
    failed = Signal(object)
    checked = Signal(object)

    def __init__(self, model: HeartModel) -> None:
        super().__init__()
        self.model = model
        self.n_forgotten = 0
        self.to_check: Patient = {}

    def assess(self, patient: Patient) -> Assessment:
        return self.model.assess(patient)

    def what_if(self, patient: Patient) -> tuple[float, Level]:
        scores, _ = self.model.what_if(given_values(patient)[None, :])
        return float(scores[0]), level_of(float(scores[0]), self.model.manifest.score_cuts)

    def check(self, patient: Patient) -> None:
        self.to_check = patient

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

    @property
    def form_now(self) -> FormState:
        if self.form is None:
            raise AssertionError("the form was never rendered")
        return self.form

    @property
    def result_now(self) -> AssessmentState:
        if self.shown is None:
            raise AssertionError("there is no result")
        return self.shown


@dataclass
class Desk:
    """Everything of the patient half, and what was told to the person."""

    panel: WatchedPanel
    service: ScoringService
    history: HistoryService
    settings: SettingsService
    station: StationService
    results: AssessmentPresenter
    form: PatientPresenter
    clock: FakeClock
    told: list[VigilError] = field(default_factory=list)


def shipped_model() -> HeartModel:
    return HeartModel.load(paths.shipped_dir() / "models" / "heart")


def build_desk(theme: Theme, model: HeartModel, folder: Path) -> Desk:
    """A desk whose history lies in `folder`; close it with `desk.history.shut_down()`."""
    panel = WatchedPanel(theme, form_fields())
    clock = FakeClock(1_795_780_800.0)
    settings = SettingsService(folder / "settings.json", panel)
    history = HistoryService(folder, settings, clock, panel)
    station = StationService(history, panel)
    service = ScoringService(model)
    told: list[VigilError] = []
    history.failed.connect(told.append)
    results = AssessmentPresenter(
        panel,
        service,  # type: ignore[arg-type]  # stands in for the service
        history=history,
        station=station,
        clock=clock,
        tell=told.append,
        parent=panel,
    )
    form = PatientPresenter(
        panel,
        results,
        history=history,
        settings=settings,
        clock=clock,
        parent=panel,
    )
    history.open()
    return Desk(panel, service, history, settings, station, results, form, clock, told)
