"""Saves reports to files a person names."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.storage.fhir import as_fhir
from desktop_app.storage.report import as_csv, as_json
from desktop_app.ui.patient_pdf import as_pdf
from desktop_app.ui.presenters.report_page import as_html, footer
from desktop_app.ui.saving import is_saved
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.errors import VigilError
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

    def save_many(self, records: tuple[PatientRecord, ...]) -> None:
        """Save several as CSV, or as JSON where the name ends so."""
        if not records:
            return
        path = self._ask_path("vigil-history.csv", f"{FILTERS['csv']};;{FILTERS['json']}")
        if path:
            is_json = path.lower().endswith(".json")
            self.write(Path(path), as_json(records) if is_json else as_csv(records))

    def save_text(self, suggested: str, data: bytes) -> None:
        """Save a table that was made elsewhere."""
        path = self._ask_path(suggested, FILTERS["csv"])
        if path:
            self.write(Path(path), data)

    def write(self, path: Path, data: bytes) -> None:
        """Whole or not at all."""
        if is_saved(path, data, self._tell):
            self.saved.emit(path)


def _safe_name(name: str) -> str:
    return "".join(letter if letter.isalnum() or letter in "-._" else "_" for letter in name)
