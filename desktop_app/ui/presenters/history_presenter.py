"""Joins the history page to the stored assessments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.core.errors import DataError, VigilError
from desktop_app.ui.history_states import HistoryState
from desktop_app.ui.presenters.history_states import detail_state, history_row
from desktop_app.ui.words import mark, tr, tr_error

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.services.history import HistoryService
    from desktop_app.storage.patients_record import PatientRecord
    from desktop_app.ui.history_page import HistoryPage
    from desktop_app.ui.presenters.report_presenter import ReportPresenter

EMPTY = mark("Nothing is stored yet. Analyze a patient, and the assessment stands here.")
NOT_FOUND = mark("No assessment fits. Search for less.")
NOT_KEPT = mark("Assessments are not kept, as the settings say.")


class HistoryPresenter(QObject):
    """Searches, shows, compares, opens, deletes, exports.

    Signals:
        form_requested: a first patient is to be assessed.
        settings_requested: what is kept is to be set.
    """

    form_requested = Signal()
    settings_requested = Signal()

    def __init__(
        self,
        page: HistoryPage,
        history: HistoryService,
        reports: ReportPresenter,
        *,
        open_record: Callable[[PatientRecord], None],
        tell: Callable[[VigilError], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._history = history
        self._reports = reports
        self._open_record = open_record
        self._tell = tell
        page.searched.connect(self._render_list)
        page.chosen.connect(self._render_detail)
        page.open_requested.connect(self._on_open)
        page.delete_requested.connect(self._on_delete)
        page.export_requested.connect(self._on_export)
        page.action_requested.connect(self._on_action)
        history.changed.connect(self._render_list)
        self._render_list()

    @Slot()
    def _render_list(self) -> None:
        words, level = self._page.words(), self._page.level()
        found = self._history.find(words, level)
        is_filtered = bool(words or level)
        message, action = ("", "") if found else self._emptiness()
        self._page.render_history(
            HistoryState(
                rows=tuple(history_row(one) for one in found),
                n_found=self._history.count(words, level),
                n_total=self._history.count(),
                message=message,
                action=action,
                is_filtered=is_filtered,
            )
        )
        self._render_detail()

    def _emptiness(self) -> tuple[str, str]:
        """Why there is nothing, and what `_on_action` does about it."""
        if not self._history.is_open:
            error = self._history.error
            if error is not None:
                return tr_error(error), tr("Try again")
            return tr("The history is locked."), tr("Unlock")
        if self._history.count():
            return tr(NOT_FOUND), tr("Show all")
        if not self._history.keeps_assessments:
            return tr(NOT_KEPT), tr("Open the settings")
        return tr(EMPTY), tr("Open the form")

    @Slot()
    def _on_action(self) -> None:
        if not self._history.is_open:
            self._history.open()
            self._render_list()
        elif self._history.count():
            self._page.show_all()
        elif not self._history.keeps_assessments:
            self.settings_requested.emit()
        else:
            self.form_requested.emit()

    @Slot()
    def _render_detail(self) -> None:
        self._page.render_detail(detail_state(self._chosen()))

    def _chosen(self) -> tuple[PatientRecord, ...]:
        ids = self._page.chosen_ids()
        if len(ids) > 2:
            return ()
        found = (self._history.get(one) for one in ids)
        return tuple(one for one in found if one is not None)

    @Slot()
    def _on_open(self) -> None:
        records = self._chosen()
        if len(records) == 1:
            try:
                self._open_record(records[0])
            except DataError as error:
                self._tell(error)

    @Slot()
    def _on_delete(self) -> None:
        self._history.delete(self._page.chosen_ids())

    @Slot()
    def _on_export(self) -> None:
        """What is chosen, or all that was found, whether it is listed or not."""
        page = self._page
        self._reports.save_many(self._history.reader(page.chosen_ids(), page.words(), page.level()))
