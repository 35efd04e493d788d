"""Every prediction of the station."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.prediction import THIS_STATION, Prediction
from desktop_app.server.messages import Brief
from desktop_app.services.history import HistoryService
from desktop_app.services.settings import SettingsService
from desktop_app.services.station import StationService
from tests.helpers.clock import FakeClock
from tests.storage.patient_records import NOON_S, record

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_it_reads_the_history_and_adds_what_came_since(qtbot: QtBot, tmp_path: Path) -> None:
    settings = SettingsService(tmp_path / "settings.json")
    history = HistoryService(tmp_path, settings, FakeClock(NOON_S))
    station = StationService(history)
    history.open()
    history.add(record("Heron"))
    with qtbot.waitSignal(station.changed):
        station.add(Prediction(NOON_S + 1, "Ward phone", "", "High", 0.95, 0.8, 12))
    newest, oldest = station.predictions()
    assert (newest.client, newest.level) == ("Ward phone", "High")
    assert (oldest.client, oldest.pseudonym) == (THIS_STATION, "Heron")
    history.delete(tuple(one.record_id for one in history.find()))
    assert [one.client for one in station.predictions()] == ["Ward phone"]
    history.shut_down()


def test_what_a_client_calls_invented_stays_marked(qtbot: QtBot, tmp_path: Path) -> None:
    settings = SettingsService(tmp_path / "settings.json")
    station = StationService(HistoryService(tmp_path, settings, FakeClock(NOON_S)))
    headline = "High, borderline"
    station.add_brief(Brief("Tablet", "1", 1_795_780_800_000, "High", headline, 0.95, 0.8, True))
    assert [(one.is_demo, one.headline) for one in station.predictions()] == [(True, headline)]


def test_what_the_hub_tells_is_a_clients_and_never_this_stations(
    qtbot: QtBot, tmp_path: Path
) -> None:
    settings = SettingsService(tmp_path / "settings.json")
    station = StationService(HistoryService(tmp_path, settings, FakeClock(NOON_S)))
    for name in ("Ward phone", "This Station"):
        station.add_brief(Brief(name, "1", 1_795_780_800_000, "High", "High", 0.95, 0.8))
    assert {one.client for one in station.predictions()} == {
        "Ward phone",
        "client 'This Station'",
    }
    assert {(one.at_s, one.level) for one in station.predictions()} == {(NOON_S, "High")}
