"""The history page, with the real page, store and form."""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.ui.button import Button
from desktop_app.ui.history_page import HistoryPage
from desktop_app.ui.presenters.history_presenter import EMPTY, NOT_FOUND, NOT_KEPT, HistoryPresenter
from desktop_app.ui.presenters.history_states import detail_state
from desktop_app.ui.presenters.report_presenter import ReportPresenter
from tests.helpers.patience import PATIENCE_MS
from tests.storage.patient_records import INPUTS, NOON_S, RESULT, record
from tests.ui.hands import press
from tests.ui.presenters.patient_desk import Desk, build_desk, shipped_model

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.storage.patients_record import PatientRecord
    from desktop_app.ui.theme.theme import Theme


class Room:
    """A history page with a form beside it; files go where `path` says."""

    def __init__(self, theme: Theme, desk: Desk) -> None:
        self.desk = desk
        self.path = ""
        self.opened: list[PatientRecord] = []
        self.page = HistoryPage(theme)
        self.reports = reports = ReportPresenter(self._ask, desk.told.append, self.page)
        self.presenter = HistoryPresenter(
            self.page,
            desk.history,
            reports,
            open_record=self.opened.append,
            tell=desk.told.append,
            parent=self.page,
        )

    def _ask(self, _suggested: str, _kinds: str) -> str:
        return self.path

    def choose(self, *rows: int) -> None:
        self.page._table.choose_rows(rows)


@pytest.fixture
def room(theme: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    desk = build_desk(theme, shipped_model(), tmp_path)
    qtbot.addWidget(desk.panel)
    made = Room(theme, desk)
    qtbot.addWidget(made.page)
    made.page.show()
    yield made
    desk.history.shut_down()


def patients_in(room: Room) -> list[str]:
    table = room.page._table
    return [table.model().index(row, 1).data() for row in range(table.rowCount())]


def test_an_empty_history_says_what_to_do_and_leads_to_it(room: Room, qtbot: QtBot) -> None:
    assert room.page._message.text() == EMPTY
    assert not room.page._table.isVisible()
    assert not room.page._export.isEnabled()
    with qtbot.waitSignal(room.presenter.form_requested):
        press(room.page._message.findChildren(Button)[0])


def test_a_history_that_keeps_nothing_says_so_and_leads_to_the_settings(
    room: Room, qtbot: QtBot
) -> None:
    room.desk.settings.change("privacy.keep_history", False)
    room.page.hide()
    room.page.show()
    assert room.page._message.text() == NOT_KEPT
    with qtbot.waitSignal(room.presenter.settings_requested):
        press(room.page._message.findChildren(Button)[0])


def test_a_history_that_could_not_be_opened_is_tried_again(room: Room) -> None:
    history = room.desk.history
    history.add(record("Heron"))
    history.shut_down()
    history.changed.emit()
    assert room.page._message.text() == "The history is locked."
    press(room.page._message.findChildren(Button)[0])
    assert patients_in(room) == ["Heron"]
    assert not room.page._message.isVisible()


def test_all_are_shown_again_where_the_search_finds_none(room: Room) -> None:
    room.desk.history.add(record("Heron"))
    room.page._search.setText("nobody")
    press(room.page._message.findChildren(Button)[0])
    assert room.page.words() == ""
    assert patients_in(room) == ["Heron"]


def test_a_new_assessment_stands_in_the_list_at_once_and_is_found(room: Room) -> None:
    room.desk.history.add(record("Heron"))
    room.desk.history.add(record("Gull", assessed_s=NOON_S + 60))
    assert patients_in(room) == ["Gull", "Heron"]
    room.page._search.setText("her")
    assert patients_in(room) == ["Heron"]
    assert room.page._count.text() == "1 found, 2 stored"
    room.page._search.setText("nobody")
    assert room.page._message.text() == NOT_FOUND


def test_one_is_read_two_are_compared_and_three_are_too_many(room: Room) -> None:
    for number in range(3):
        room.desk.history.add(record("Heron", assessed_s=NOON_S + number))
    detail = room.page._detail
    room.choose(0)
    assert detail._alone.isVisible()
    assert "confirmed" in detail._notes.text().lower()
    room.choose(0, 2)
    assert detail._compared.isVisible()
    assert not detail._alone.isVisible()
    room.choose(0, 1, 2)
    assert not detail._compared.isVisible()
    assert "Choose an assessment" in detail._title.text()


def test_two_visits_are_compared_in_the_order_of_time_with_deltas() -> None:
    worse = tuple(
        replace(one, value=3.1, text="3.1 mm") if one.column == "ST depression" else one
        for one in INPUTS
    )
    later = record(
        assessed_s=NOON_S + 60, inputs=worse, result=replace(RESULT, score=0.82, level="Medium")
    )
    state = detail_state((later, record()))
    assert state is not None
    rows = {row[0]: row[1:] for row in state.rows}
    assert rows["Score"] == ("0.71", "0.82", "+0.11")
    assert rows["ST depression"] == ("2.4 mm", "3.1 mm", "+0.7 mm")
    assert rows["Age"] == ("58 years", "58 years", "")
    assert state.notes == ()


def test_what_cannot_be_compared_is_said() -> None:
    mass = tuple(
        replace(one, value=201.0, unit="mg/dL", text="201 mg/dL")
        if one.column == "Cholesterol"
        else one
        for one in INPUTS
    )
    other = record(
        "Gull", inputs=mass, result=replace(RESULT, model_id="other"), app_version="0.0.1"
    )
    state = detail_state((record(), other))
    assert state is not None
    assert "These are two patients." in state.notes
    assert any("different models" in note for note in state.notes)
    assert any("different versions" in note for note in state.notes)
    assert {row[0]: row[3] for row in state.rows}["Cholesterol"] == "changed"


def test_deleting_asks_in_its_place_and_is_for_good(room: Room, tmp_path: Path) -> None:
    room.desk.history.add(record("Canary-one"))
    room.desk.history.add(record("Heron", assessed_s=NOON_S + 1))
    room.choose(1)
    room.page._delete.click()
    assert room.page._confirm.text() == "Delete 1 for good"
    room.page._keep.click()
    assert patients_in(room) == ["Heron", "Canary-one"]
    room.page._delete.click()
    room.page._confirm.click()
    assert patients_in(room) == ["Heron"]
    files = [path for path in tmp_path.iterdir() if path.is_file()]
    assert not any(b"Canary" in path.read_bytes() for path in files)


def test_an_assessment_is_opened_in_the_form(room: Room) -> None:
    room.desk.history.add(record("Heron"))
    room.choose(0)
    room.page._open.click()
    assert [one.pseudonym for one in room.opened] == ["Heron"]


def test_the_chosen_or_all_that_was_found_is_exported(
    room: Room, tmp_path: Path, qtbot: QtBot
) -> None:
    for number, name in enumerate(["Heron", "Gull"]):
        room.desk.history.add(record(name, assessed_s=NOON_S + number))
    room.path = str(tmp_path / "all.csv")
    with qtbot.waitSignal(room.reports.saved, timeout=PATIENCE_MS):
        room.page._export.click()
    assert (tmp_path / "all.csv").read_text().count("\n") == 3
    qtbot.waitUntil(lambda: not room.reports._job.is_running, timeout=PATIENCE_MS)
    room.path = str(tmp_path / "one.json")
    room.choose(1)
    with qtbot.waitSignal(room.reports.saved, timeout=PATIENCE_MS):
        room.page._export.click()
    (found,) = json.loads((tmp_path / "one.json").read_text())["assessments"]
    assert found["pseudonym"] == "Heron"


def test_what_is_found_beyond_the_list_is_counted_and_exported(
    room: Room, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.storage.patients.MAX_FOUND", 2)
    for number, name in enumerate(["Heron", "Heron", "Heron", "Gull"]):
        room.desk.history.add(record(name, assessed_s=NOON_S + number))
    assert room.page._count.text() == "The newest 2 of 4 stored"
    room.page._search.setText("heron")
    assert room.page._count.text() == "The newest 2 of 3 found, 4 stored"
    room.path = str(tmp_path / "found.csv")
    with qtbot.waitSignal(room.reports.saved, timeout=PATIENCE_MS):
        room.page._export.click()
    assert (tmp_path / "found.csv").read_text().count("\nHeron,") == 3
    room.page._search.setText("gull")
    assert room.page._count.text() == "1 found, 4 stored"


def test_a_second_export_while_one_is_written_is_refused_in_words(
    room: Room, tmp_path: Path, qtbot: QtBot
) -> None:
    room.desk.history.add(record("Heron"))
    room.path = str(tmp_path / "all.csv")
    go = threading.Event()
    read = room.desk.history.reader(())

    def slowly() -> tuple[PatientRecord, ...]:
        go.wait()
        return read()

    room.reports.save_many(slowly)
    room.reports.save_many(read)
    assert [str(error) for error in room.desk.told] == ["The last export is still being written."]
    with qtbot.waitSignal(room.reports.saved, timeout=PATIENCE_MS):
        go.set()
    room.reports.stop()


def test_a_history_that_cannot_be_read_is_told_and_nothing_written(
    room: Room, tmp_path: Path, qtbot: QtBot
) -> None:
    room.path = str(tmp_path / "all.csv")
    room.reports.save_many(room.desk.history.reader((77,)))
    qtbot.waitUntil(lambda: bool(room.desk.told), timeout=PATIENCE_MS)
    assert "no longer in the history" in str(room.desk.told[-1])
    assert not (tmp_path / "all.csv").exists()


def test_a_place_that_cannot_be_written_is_told(room: Room, tmp_path: Path, qtbot: QtBot) -> None:
    room.desk.history.add(record("Heron"))
    (tmp_path / "file").write_text("")
    room.path = str(tmp_path / "file" / "x.csv")
    room.page._export.click()
    qtbot.waitUntil(lambda: bool(room.desk.told), timeout=PATIENCE_MS)
    assert "cannot be written" in str(room.desk.told[-1])
