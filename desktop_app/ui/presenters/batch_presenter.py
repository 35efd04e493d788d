"""Scores the patients of a file in the jobs process, some at a time, and saves them as CSV."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from PySide6.QtCore import QObject, Slot

from desktop_app.core.errors import DataError, VigilError
from desktop_app.risk.assessment import DISAGREES
from desktop_app.risk.batch import RESULT_COLUMNS, batches, open_rows
from desktop_app.risk.second_opinion import Agreement
from desktop_app.storage.report import safe_csv
from desktop_app.ui.patient_batch_sheet import BatchState
from desktop_app.ui.presenters.history_states import interval_text, level_text, percent_text
from desktop_app.ui.words import mark, tr, tr_count, tr_error, tr_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.risk.batch import Layout, Row, Scored
    from desktop_app.services.patients import PatientService
    from desktop_app.ui.patient_batch_sheet import PatientBatchSheet
    from desktop_app.ui.presenters.report_presenter import ReportPresenter

# What a person reads is the beginning; the file that is saved holds all of them.
SHOWN_ROWS = 500
MAX_ROWS = 200_000
FILTER = mark("CSV (*.csv);;All files (*)")


class BatchPresenter(QObject):
    """One file at a time; the patients of a file are in no history and in no total."""

    def __init__(
        self,
        sheet: PatientBatchSheet,
        patients: PatientService,
        reports: ReportPresenter,
        *,
        ask_open: Callable[[str], str],
        tell: Callable[[VigilError], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._patients = patients
        self._reports = reports
        self._ask_open = ask_open
        self._tell = tell
        self._stream: TextIO | None = None
        self._layout: Layout | None = None
        self._parts: Iterator[list[Row]] = iter(())
        self._rows: list[Row] = []
        self._n_unreadable = 0
        self._foreign_codes: frozenset[str] = frozenset()
        self._title, self._note, self._error = "", "", ""
        sheet.cancelled.connect(self._on_cancelled)
        sheet.closed.connect(self._on_closed)
        sheet.save_requested.connect(self._on_save)
        patients.batch_scored.connect(self._on_scored)
        patients.batch_failed.connect(self._on_failed)

    @Slot()
    def ask_file(self) -> None:
        """Ask which file, and begin."""
        path = self._ask_open(tr(FILTER))
        if path:
            try:
                self._begin(Path(path))
            except VigilError as error:
                self.stop()
                self._tell(error)

    def stop(self) -> None:
        """Let go of the file; what is still being scored is dropped. May be called again."""
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.close()
        self._patients.forget_batch()

    def _begin(self, path: Path) -> None:
        self.stop()
        try:
            self._stream = path.open(encoding="utf-8-sig", errors="replace", newline="")
        except OSError as error:
            raise DataError(
                tr("{path} cannot be read ({reason}).", path=path, reason=error.strerror)
            ) from error
        self._layout, rows = open_rows(self._stream, path.name)
        self._parts = batches(rows)
        self._rows, self._n_unreadable, self._error = [], 0, ""
        self._foreign_codes = frozenset()
        self._title, self._note = path.name, ""
        if self._layout.absent:
            absent = ", ".join(self._layout.absent)
            self._note = tr("Not in the file, so blank: {columns}.", columns=absent)
        self._sheet.start()
        self._next()

    def _next(self) -> None:
        """Hand over the next rows, or end."""
        try:
            part = next(self._parts, None)
        except DataError as error:
            part, self._error = None, tr_error(error)
        if len(self._rows) >= MAX_ROWS:
            part = None
            self._error = tr("The file is larger: use `vigil assess` for all of it.")
        if part is None or self._layout is None:
            self.stop()
        else:
            self._patients.score_batch(self._layout, part)
        self._render()

    def _render(self) -> None:
        is_running = self._stream is not None
        self._sheet.render_batch(
            BatchState(
                title=self._title,
                summary=self._summary(is_running=is_running),
                share=self._share_read(),
                is_running=is_running,
                rows=tuple(
                    _cells(number, row) for number, row in enumerate(self._rows[:SHOWN_ROWS], 1)
                ),
                error=self._error,
            )
        )

    def _summary(self, *, is_running: bool) -> str:
        n_rows, n_unreadable = len(self._rows), self._n_unreadable
        if n_unreadable:
            scored = tr_count(
                "{count} patient scored so far, {unreadable} could not be read."
                if is_running
                else "{count} patient scored, {unreadable} could not be read.",
                "{count} patients scored so far, {unreadable} could not be read."
                if is_running
                else "{count} patients scored, {unreadable} could not be read.",
                n_rows - n_unreadable,
                unreadable=n_unreadable,
            )
        else:
            scored = tr_count(
                "{count} patient scored so far." if is_running else "{count} patient scored.",
                "{count} patients scored so far." if is_running else "{count} patients scored.",
                n_rows,
            )
        sentences = [scored]
        if n_rows > SHOWN_ROWS:
            sentences.append(tr("The first {count} are shown.", count=SHOWN_ROWS))
        return " ".join(filter(None, [*sentences, self._note, self._doubt()]))

    def _doubt(self) -> str:
        """What codes that are not ours say of the rows that could be read."""
        if self._layout is None or not self._foreign_codes:
            return ""
        columns = [column for column in self._layout.positions if column in self._foreign_codes]
        return tr(
            "{columns}: there are codes that are not ours. If the file counts otherwise, the rows "
            "that could be read are misread too.",
            columns=", ".join(columns),
        )

    def _share_read(self) -> float:
        if self._stream is None:
            return 1.0
        buffer = self._stream.buffer
        at = buffer.tell()
        size = Path(self._stream.name).stat().st_size
        return min(1.0, at / size) if size else 0.0

    @Slot(object)
    def _on_scored(self, scored: Scored) -> None:
        self._rows += scored.rows
        self._n_unreadable += scored.n_unreadable
        self._foreign_codes |= scored.foreign_codes
        self._next()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._error = tr(
            "The file could not be scored to its end: {reason}", reason=tr_error(error)
        )
        self.stop()
        self._render()

    @Slot()
    def _on_cancelled(self) -> None:
        self._error = tr("Cancelled: the rest of the file is not scored.")
        self.stop()
        self._render()

    @Slot()
    def _on_closed(self) -> None:
        self.stop()
        self._rows = []

    @Slot()
    def _on_save(self) -> None:
        if self._layout is not None:
            heads = (*self._layout.header, *RESULT_COLUMNS)
            name = f"{Path(self._title).stem}-assessed.csv"
            self._reports.save_text(name, safe_csv(heads, self._rows))


def _cells(number: int, row: Row) -> tuple[str, ...]:
    """The results of a row as a person reads them; the columns are those of `RESULT_COLUMNS`."""
    result = dict(zip(RESULT_COLUMNS, row[-len(RESULT_COLUMNS) :], strict=True))
    if not result["anomaly_score"]:
        return (str(number), tr("not read"), "", "", "", "", tr_text(result["warnings"]))
    level, is_disputed = result["risk_level"], result["agreement"] == Agreement.DISAGREE
    low, high = float(result["anomaly_score_low"]), float(result["anomaly_score_high"])
    return (
        str(number),
        level_text(level, f"{level}, {DISAGREES}" if is_disputed else level),
        f"{float(result['anomaly_score']):.2f}",
        interval_text(low, high),
        percent_text(float(result["probability"])),
        result["fields_given"],
        "; ".join(map(tr_text, result["warnings"].split(";"))),
    )
