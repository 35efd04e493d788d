"""Saves reports to files a person names."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.core.errors import DataError, VigilError
from desktop_app.services.one_job import OneJob
from desktop_app.storage.fhir import as_fhir
from desktop_app.storage.report import as_csv, as_json
from desktop_app.ui.patient_pdf import as_pdf
from desktop_app.ui.presenters.report_page import as_html, footer
from desktop_app.ui.saving import is_saved
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

    from desktop_app.storage.patients_record import PatientRecord
    from desktop_app.ui.presenters.assessment_presenter import AssessmentPresenter

FILTERS = {
    "pdf": "PDF (*.pdf)",
    "html": "HTML (*.html)",
    "json": "JSON (*.json)",
    "fhir.json": mark("FHIR R4 bundle (*.fhir.json)"),
    "csv": "CSV (*.csv)",
}


def report_bytes(record: PatientRecord, suffix: str) -> bytes:
    """One assessment in the format of `suffix`."""
    if suffix == "pdf":
        return as_pdf(as_html(record), footer(record))
    if suffix == "html":
        return as_html(record).encode()
    if suffix == "fhir.json":
        return as_fhir(record)
    return as_json([record]) if suffix == "json" else as_csv([record])


class ReportPresenter(QObject):
    """Asks for a file name and writes; a person hears what went wrong.

    Signals:
        saved: the `Path` of what was written.
    """

    saved = Signal(object)

    def __init__(
        self,
        ask_path: Callable[[str, str], str],
        tell: Callable[[VigilError], None],
        parent: QObject,
    ) -> None:
        """`ask_path` takes a suggested name and a filter and gives a path, empty for none."""
        super().__init__(parent)
        self._ask_path = ask_path
        self._tell = tell
        self._results: AssessmentPresenter | None = None
        self._job = OneJob("export of the history", self)
        self._job.failed.connect(self._on_failed)

    def serve(self, results: AssessmentPresenter) -> None:
        """Whose record `save_shown` saves."""
        self._results = results

    @Slot(str)
    def save_shown(self, suffix: str) -> None:
        """Save what the result card shows, once all of it is there."""
        record = None if self._results is None else self._results.report
        if record is None:
            return
        name = f"vigil-{record.pseudonym.replace(' ', '-')}.{suffix}"
        path = self._ask_path(_safe_name(name), tr(FILTERS[suffix]))
        if path:
            self.write(Path(path), report_bytes(record, suffix))

    def save_many(self, read: Callable[[], tuple[PatientRecord, ...]]) -> None:
        """Save what `read` gives as CSV, or as JSON where the name ends so.

        In a thread of its own, where `read` is called, too: thousands take seconds.
        """
        if self._job.is_running:
            self._tell(DataError(tr("The last export is still being written.")))
            return
        path = self._ask_path("vigil-history.csv", f"{FILTERS['csv']};;{FILTERS['json']}")
        if path:
            self._job.begin(partial(self._save_many, Path(path), read))

    def stop(self) -> None:
        """Wait for what is being written. May be called again."""
        self._job.stop()

    def _save_many(
        self, path: Path, read: Callable[[], tuple[PatientRecord, ...]], _stop: threading.Event
    ) -> None:
        """Runs in the job's thread."""
        records = read()
        data = as_json(records) if path.suffix.lower() == ".json" else as_csv(records)
        if is_saved(path, data, self._job.failed.emit):
            self.saved.emit(path)

    def save_text(self, suggested: str, data: bytes) -> None:
        """Save a table that was made elsewhere."""
        path = self._ask_path(suggested, FILTERS["csv"])
        if path:
            self.write(Path(path), data)

    def write(self, path: Path, data: bytes) -> None:
        """Whole or not at all."""
        if is_saved(path, data, self._tell):
            self.saved.emit(path)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, VigilError):
            raise error
        self._tell(error)


def _safe_name(name: str) -> str:
    return "".join(letter if letter.isalnum() or letter in "-._" else "_" for letter in name)
