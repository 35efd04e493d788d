"""The patient half of the window, and the pages that belong to it.

What it needs is imported when it is installed: numpy is there by then, the model is not.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from desktop_app.core import paths
from desktop_app.core.errors import VigilError
from desktop_app.ui.actions import Command
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.services.history import HistoryService
    from desktop_app.services.patients import PatientService
    from desktop_app.storage.patients_record import PatientRecord
    from desktop_app.ui.areas.bench import Bench


def install(bench: Bench) -> None:
    """Build the panel and announce the pages; what is wrong is told, and the rest goes on."""
    from desktop_app.services.history import HistoryService

    history = HistoryService(paths.user_data_dir(), bench.settings, bench.clock, bench.owner)
    bench.at_end.append(history.shut_down)
    desk = PatientDesk(bench, history)
    bench.window.add_page("overview", tr("Station"), "layout-dashboard", desk.build_overview)
    bench.window.add_page("history", tr("History"), "history", desk.build_history)
    bench.window.add_page("settings", tr("Settings"), "settings", desk.build_settings)
    bench.turns.extend((desk.import_panel, desk.build_panel, desk.open_model))


class PatientDesk(QObject):
    """Makes the widgets with their presenters, and asks for files and passphrases."""

    def __init__(self, bench: Bench, history: HistoryService) -> None:
        super().__init__(bench.owner)
        from desktop_app.services.station import StationService
        from desktop_app.ui.history_lock_sheet import HistoryLockSheet
        from desktop_app.ui.presenters.report_presenter import ReportPresenter

        self._bench = bench
        self._history = history
        self.station = StationService(history, self)
        bench.hub.predicted.connect(self.station.add_brief)
        self._reports = ReportPresenter(self._ask_save, bench.tell, self)
        self._reports.saved.connect(bench.window.notice_bar.render_saved)
        bench.at_end.append(self._reports.stop)
        history.failed.connect(self._on_failed)
        lock = HistoryLockSheet(bench.theme, bench.window)
        history.passphrase_wanted.connect(lock.ask)
        history.passphrase_refused.connect(lock.ask_again)
        lock.entered.connect(history.unlock)
        lock.declined.connect(history.decline)
        command = Command(
            "privacy.passphrase", tr("Change the passphrase of the history"), tr("Patient")
        )
        bench.actions.add(command, history.change_passphrase)
        bench.window.pages.page_shown.connect(self._on_page_shown)

    def import_panel(self) -> None:
        """Nothing but the modules: they take as long as all that is made of them."""
        import desktop_app.services.patients
        import desktop_app.ui.patient_panel  # noqa: F401

    def build_panel(self) -> None:
        """The form and the place of its result."""
        from desktop_app.ui.patient_panel import PatientPanel
        from desktop_app.ui.presenters.patient_form import form_fields

        self._panel = PatientPanel(self._bench.theme, form_fields())
        self._bench.window.set_patient_panel(self._panel)

    def open_model(self) -> None:
        """Read the model; one that cannot be used leaves the panel switched off."""
        from desktop_app.services.patients import PatientService

        bench = self._bench
        try:
            self._patients = PatientService(paths.find("models/heart"), self)
        except VigilError as error:
            bench.tell(error)
            self._panel.setEnabled(False)
            return
        bench.at_end.append(self._patients.shut_down)
        bench.turns.extend((self.join_panel, self.show_first))

    def join_panel(self) -> None:
        """Join the panel with the model and with what keeps and words its results."""
        from desktop_app.ui.presenters.assessment_presenter import AssessmentPresenter
        from desktop_app.ui.presenters.patient_presenter import PatientPresenter

        bench, history = self._bench, self._history
        self._results = AssessmentPresenter(
            self._panel,
            self._patients,
            history=history,
            station=self.station,
            clock=bench.clock,
            tell=bench.tell,
            parent=self,
        )
        self._results.assessed.connect(bench.hub.assessed)
        self._form = PatientPresenter(
            self._panel,
            self._results,
            history=history,
            settings=bench.settings,
            clock=bench.clock,
            parent=self,
        )
        self._reports.serve(self._results)
        self._panel.card.report_requested.connect(self._reports.save_shown)
        self._add_wording()
        self._add_batch(self._patients)

    def show_first(self) -> None:
        """Get ready to explain, and open what was kept; the demo has a patient as well."""
        self._patients.warm_up()
        if (self._bench.options.source or "").startswith("demo"):
            self._form.show_sample()
        if self._bench.options.screenshot is None:
            self._history.open()

    def build_overview(self) -> QWidget:
        """Made when it is first shown."""
        from desktop_app.ui.overview_page import OverviewPage
        from desktop_app.ui.presenters.overview_presenter import OverviewPresenter

        page = OverviewPage(self._bench.theme)
        presenter = OverviewPresenter(page, self.station, self._reports, page)
        presenter.form_requested.connect(self.show_form)
        return page

    def build_history(self) -> QWidget:
        """The same."""
        from desktop_app.ui.history_page import HistoryPage
        from desktop_app.ui.presenters.history_presenter import HistoryPresenter

        page = HistoryPage(self._bench.theme)
        presenter = HistoryPresenter(
            page,
            self._history,
            self._reports,
            open_record=self._open_record,
            tell=self._bench.tell,
            parent=page,
        )
        presenter.form_requested.connect(self.show_form)
        presenter.settings_requested.connect(self.show_settings)
        return page

    def build_settings(self) -> QWidget:
        """The same."""
        from desktop_app.ui.language import languages
        from desktop_app.ui.presenters.settings_presenter import SettingsPresenter, setting_groups
        from desktop_app.ui.settings_page import SettingsPage

        page = SettingsPage(self._bench.theme, setting_groups(languages(paths.find("resources"))))
        presenter = SettingsPresenter(
            page,
            self._bench.settings,
            ask_open=self._ask_open,
            ask_save=self._ask_save,
            parent=page,
        )
        presenter.saved.connect(self._bench.window.notice_bar.render_saved)
        return page

    def _add_wording(self) -> None:
        from desktop_app.services.narration import NarrationService
        from desktop_app.ui.consent_receipt import ConsentReceipt
        from desktop_app.ui.consent_sheet import ConsentSheet
        from desktop_app.ui.presenters.wording_presenter import WordingPresenter

        bench = self._bench
        narration = NarrationService(bench.clock, self._history.add_receipt, self)
        bench.at_end.append(narration.shut_down)
        wording = WordingPresenter(
            self._results,
            self._panel.card.reasons.wording,
            (ConsentSheet(bench.theme, bench.window), ConsentReceipt(bench.theme, bench.window)),
            narration=narration,
            history=self._history,
            settings=bench.settings,
            parent=self,
        )
        command = Command(
            "privacy.receipt", tr("Show what was sent to language models"), tr("Patient")
        )
        bench.actions.add(command, wording.show_receipt)

    def _add_batch(self, patients: PatientService) -> None:
        from desktop_app.ui.patient_batch_sheet import PatientBatchSheet
        from desktop_app.ui.presenters.batch_presenter import BatchPresenter

        bench = self._bench
        batch = BatchPresenter(
            PatientBatchSheet(bench.theme, bench.window),
            patients,
            self._reports,
            ask_open=self._ask_open,
            tell=bench.tell,
            parent=self,
        )
        bench.at_end.append(batch.stop)
        self._panel.assess_file_requested.connect(batch.ask_file)
        command = Command("patient.assess_file", tr("Score a file of patients"), tr("Patient"))
        bench.actions.add(command, batch.ask_file)

    def _open_record(self, record: PatientRecord) -> None:
        self._form.open_record(record)
        self.show_form()

    @Slot()
    def show_form(self) -> None:
        """Bring the form to the front, ready to be filled in."""
        self._bench.window.set_side_open(True)
        self._bench.window.pages.show_page("live")
        self._panel.focus_first()

    @Slot()
    def show_settings(self) -> None:
        """Bring the page of the settings to the front."""
        self._bench.window.pages.show_page("settings")

    def _ask_save(self, suggested: str, kinds: str) -> str:
        at = str(Path.home() / suggested)
        return QFileDialog.getSaveFileName(self._bench.window, tr("Save"), at, kinds)[0]

    def _ask_open(self, kinds: str) -> str:
        return QFileDialog.getOpenFileName(self._bench.window, tr("Open"), "", kinds)[0]

    @Slot(str)
    def _on_page_shown(self, key: str) -> None:
        """Who looks at a locked history is asked again."""
        if key == "history" and self._bench.options.screenshot is None:
            self._history.open()

    @Slot(object)
    def _on_failed(self, error: VigilError) -> None:
        self._bench.tell(error)
