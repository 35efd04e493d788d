"""A file of patients, with the real sheet; the rows are scored as the jobs process does."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.risk.batch import score_rows
from desktop_app.risk.schema import COLUMNS, SAMPLE_PATIENTS
from desktop_app.ui.patient_batch_sheet import PatientBatchSheet
from desktop_app.ui.presenters.batch_presenter import BatchPresenter
from desktop_app.ui.presenters.report_presenter import ReportPresenter
from tests.ui.presenters.patient_desk import shipped_model

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.core.errors import VigilError
    from desktop_app.risk.batch import Layout, Row
    from desktop_app.risk.model import HeartModel
    from desktop_app.ui.theme.theme import Theme


class BatchService(QObject):
    batch_scored = Signal(object)
    batch_failed = Signal(object)

    def __init__(self, model: HeartModel) -> None:
        super().__init__()
        self._model = model
        self._waiting: tuple[Layout, list[Row]] | None = None

    def score_batch(self, layout: Layout, rows: list[Row]) -> None:
        self._waiting = (layout, rows)

    def forget_batch(self) -> None:
        self._waiting = None

    def answer(self) -> bool:
        """Score what waits; False where nothing does."""
        if self._waiting is None:
            return False
        layout, rows = self._waiting
        self._waiting = None
        self.batch_scored.emit(score_rows(self._model, layout, rows))
        return True


class Room:
    def __init__(self, theme: Theme, window: QWidget, model: HeartModel, folder: Path) -> None:
        self.source = folder / "patients.csv"
        self.target = folder / "scored.csv"
        self.told: list[VigilError] = []
        self.service = BatchService(model)
        self.sheet = PatientBatchSheet(theme, window)
        reports = ReportPresenter(lambda _n, _k: str(self.target), self.told.append, window)
        self.batch = BatchPresenter(
            self.sheet,
            self.service,  # type: ignore[arg-type]  # stands in for the service
            reports,
            ask_open=lambda _kinds: str(self.source),
            tell=self.told.append,
            parent=window,
        )

    def write(self, n_rows: int, *more: str) -> None:
        patients = list(SAMPLE_PATIENTS.values())
        lines = [",".join(["Name", *COLUMNS])]
        for number in range(n_rows):
            values = patients[number % len(patients)].values()
            lines.append(",".join(["=cmd()", *("" if v is None else f"{v:g}" for v in values)]))
        self.source.write_text("\n".join([*lines, *more]) + "\n")


@pytest.fixture
def room(theme: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    window = QWidget()
    window.resize(1200, 800)
    qtbot.addWidget(window)
    window.show()
    made = Room(theme, window, shipped_model(), tmp_path)
    yield made
    made.batch.stop()


def test_every_row_is_scored_shown_and_saved_with_formulas_disarmed(room: Room) -> None:
    room.write(5, "x" + "," * 13, "bad,1,2")
    room.batch.ask_file()
    assert room.sheet.isVisible()
    assert room.sheet._cancel.isVisible()
    assert not room.sheet._save.isEnabled()
    while room.service.answer():
        pass
    assert "5 patients scored, 2 could not be read." in room.sheet._summary.text()
    assert room.sheet._table.rowCount() == 7
    assert not room.sheet._cancel.isVisible()
    room.sheet._save.click()
    rows = list(csv.DictReader(room.target.read_text().splitlines()))
    assert [row["risk_level"] != "" for row in rows] == [True] * 5 + [False] * 2
    assert rows[0]["Name"] == "'=cmd()"
    assert rows[0]["notice"] == "Not a medical device."


def test_codes_of_another_counting_cast_doubt_on_the_whole_file(room: Room) -> None:
    room.write(2, "x,58,1,0" + "," * 10)
    room.batch.ask_file()
    while room.service.answer():
        pass
    assert "Chest pain type: there are codes that are not ours." in room.sheet._summary.text()
    room.write(2, "x,58,1,1" + "," * 10)
    room.batch.ask_file()
    while room.service.answer():
        pass
    assert "3 patients scored." in room.sheet._summary.text()
    assert "codes" not in room.sheet._summary.text()


def test_it_can_be_cancelled_and_what_is_scored_stays(room: Room) -> None:
    room.write(600)
    room.batch.ask_file()
    room.service.answer()
    assert "256 patients scored so far" in room.sheet._summary.text()
    assert 0 < room.sheet._progress.value() <= 1000
    room.sheet._cancel.click()
    assert not room.service.answer()
    assert "Cancelled" in room.sheet._error.text()
    assert room.sheet._save.isEnabled()
    assert room.sheet._table.rowCount() == 256


def test_a_long_file_shows_its_beginning_and_saves_all_of_it(room: Room) -> None:
    room.write(600)
    room.batch.ask_file()
    while room.service.answer():
        pass
    assert "The first 500 are shown." in room.sheet._summary.text()
    assert room.sheet._table.rowCount() == 500
    room.sheet._save.click()
    assert len(room.target.read_text().splitlines()) == 601


def test_columns_that_are_absent_are_named(room: Room) -> None:
    room.source.write_text("Age,BP\n54,130\n")
    room.batch.ask_file()
    assert "Not in the file, so blank: Sex" in room.sheet._summary.text()


def test_a_file_that_is_no_table_of_patients_is_told_and_opens_nothing(room: Room) -> None:
    room.source.write_text("song,singer\na,b\n")
    room.batch.ask_file()
    assert "none of the thirteen columns" in str(room.told[-1])
    assert not room.sheet.isVisible()
    room.source = room.source.with_name("none.csv")
    room.batch.ask_file()
    assert "cannot be read" in str(room.told[-1])


def test_a_jobs_process_that_dies_is_said_and_keeps_what_was_scored(room: Room) -> None:
    room.write(600)
    room.batch.ask_file()
    room.service.answer()
    room.service.batch_failed.emit(RuntimeError("it has ended"))
    assert "it has ended" in room.sheet._error.text()
    assert room.sheet._save.isEnabled()


def test_putting_the_sheet_away_stops_it(room: Room) -> None:
    room.write(600)
    room.batch.ask_file()
    room.sheet.put_away()
    assert not room.service.answer()
