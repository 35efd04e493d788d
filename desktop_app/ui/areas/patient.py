"""The patient half of the window, and the pages that belong to it.

What it needs is imported when it is installed: numpy is there by then, the model is not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core import paths
from desktop_app.core.errors import VigilError

if TYPE_CHECKING:
    from desktop_app.ui.areas.bench import Bench


def install(bench: Bench) -> None:
    """Build the panel; a model that cannot be used leaves it there, switched off, with a reason."""
    from desktop_app.services.history import HistoryService
    from desktop_app.services.patients import PatientService
    from desktop_app.services.station import StationService
    from desktop_app.ui.patient_panel import PatientPanel
    from desktop_app.ui.presenters.assessment_presenter import AssessmentPresenter
    from desktop_app.ui.presenters.patient_form import form_fields
    from desktop_app.ui.presenters.patient_presenter import PatientPresenter

    panel = PatientPanel(bench.theme, form_fields())
    bench.window.set_patient_panel(panel)
    history = HistoryService(paths.user_data_dir(), bench.settings, bench.clock, bench.owner)
    history.failed.connect(bench.tell)
    bench.at_end.append(history.shut_down)
    station = StationService(history, bench.owner)
    try:
        patients = PatientService(paths.find("models/heart"), bench.owner)
    except VigilError as error:
        bench.tell(error)
        panel.setEnabled(False)
        return
    bench.at_end.append(patients.shut_down)
    results = AssessmentPresenter(
        panel,
        patients,
        history=history,
        station=station,
        clock=bench.clock,
        tell=bench.tell,
        parent=bench.owner,
    )
    form = PatientPresenter(
        panel,
        results,
        history=history,
        settings=bench.settings,
        clock=bench.clock,
        parent=bench.owner,
    )
    patients.warm_up()
    if (bench.options.source or "").startswith("demo"):
        form.show_sample()
    if bench.options.screenshot is None:
        history.open()
        form.restore_draft()
