"""The hub process as the window handles it."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import urllib.request
from dataclasses import replace
from functools import partial
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.compose.hub import device_store, make_hub_process, station_feed
from desktop_app.core.devices import Right
from desktop_app.core.errors import HubError, VigilError
from desktop_app.core.prediction import THIS_STATION, Prediction
from desktop_app.detection.config import DetectionConfig
from desktop_app.server.admission import new_device
from desktop_app.server.facts import StationStatus
from desktop_app.server.options import HubOptions
from desktop_app.server.process import HubProcess
from desktop_app.services.hub import HubService
from tests.helpers.patience import PATIENCE_S
from tests.server.raw_client import joined_client
from tests.server.test_process import silent_target

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

CONFIG = DetectionConfig(window_size=30, sample_rate=10.0)


def service_on(port: int) -> HubService:
    options = HubOptions(port=port, legacy=True)
    return HubService(partial(make_hub_process, config=CONFIG), options, station_feed(None))


@pytest.fixture
def hub(qtbot: QtBot) -> Iterator[HubService]:
    hub = service_on(0)
    yield hub
    hub.shut_down()


def started(hub: HubService, qtbot: QtBot) -> str:
    hub.start()
    qtbot.waitUntil(lambda: bool(hub.address))
    return hub.address


def status_of(address: str) -> dict[str, object]:
    with urllib.request.urlopen(f"{address}/api/status", timeout=PATIENCE_S) as answer:
        status: dict[str, object] = json.load(answer)
    return status


def test_a_started_hub_tells_where_it_listens_and_answers_there(
    hub: HubService, qtbot: QtBot
) -> None:
    assert status_of(started(hub, qtbot))["status"] == "ok"


def test_a_hub_that_is_still_starting_is_given_up_without_a_word(qtbot: QtBot) -> None:
    hub = HubService(partial(HubProcess, silent_target), HubOptions(port=0), station_feed(None))
    with qtbot.assertNotEmitted(hub.failed):
        hub.start()
        hub.stop()
        qtbot.waitUntil(lambda: not hub.is_on)
    assert multiprocessing.active_children() == []


def test_the_status_page_says_what_the_station_does(hub: HubService, qtbot: QtBot) -> None:
    address = started(hub, qtbot)
    qtbot.waitUntil(lambda: hub.is_on)
    hub.set_station(StationStatus("LIVE", "Uno on ttyACM0", 10.0))
    qtbot.waitUntil(lambda: status_of(address).get("state") == "LIVE")
    assert status_of(address)["source"] == "Uno on ttyACM0"


def test_a_patient_scored_in_the_window_is_in_the_overview_of_its_clients(
    hub: HubService, qtbot: QtBot, tmp_path: Path
) -> None:
    device, token = new_device("Ward", [Right.STATION], 0.0)
    device_store(tmp_path).add(device)
    hub.options = replace(hub.options, data_dir=tmp_path)
    address = started(hub, qtbot)
    headline = "High, but the second opinion disagrees"
    scored = Prediction(1000.0, THIS_STATION, "Mrs. X", "High", 0.93, 0.7, 13, headline=headline)
    hub.assessed.emit(replace(scored, is_demo=True))
    hub.assessed.emit(scored)

    async def overview() -> dict[str, Any]:
        async with joined_client(SimpleNamespace(url=address), {"token": token}) as ward:
            ack = await ward.ask("subscribe", {"topics": ["dashboard"]})
            found: dict[str, Any] = ack["snapshot"]["dashboard"]
            return found

    qtbot.waitUntil(lambda: asyncio.run(overview())["totals"]["predictions"] == 1)
    (brief,) = asyncio.run(overview())["last"]
    assert (brief["client"], brief["risk_level"]) == (THIS_STATION, "High")
    assert brief["headline"] == headline
    assert "Mrs. X" not in str(brief)


def test_a_stopped_hub_leaves_no_address_and_can_be_started_again(
    hub: HubService, qtbot: QtBot
) -> None:
    started(hub, qtbot)
    hub.stop()
    qtbot.waitUntil(lambda: not hub.is_on)
    assert hub.address == ""
    assert started(hub, qtbot)


def test_a_port_in_use_is_told_with_the_next_free_one(hub: HubService, qtbot: QtBot) -> None:
    port = int(started(hub, qtbot).rsplit(":", 1)[1])
    told: list[VigilError] = []
    second = service_on(port)
    second.failed.connect(told.append)
    second.start()
    qtbot.waitUntil(lambda: bool(told) and not second.is_on)
    assert isinstance(told[0], HubError)
    assert str(port) in told[0].sentence
    assert "free" in told[0].hint


def test_a_hub_that_dies_is_told_and_can_be_started_again(hub: HubService, qtbot: QtBot) -> None:
    told: list[VigilError] = []
    hub.failed.connect(told.append)
    started(hub, qtbot)
    (process,) = multiprocessing.active_children()
    process.kill()
    qtbot.waitUntil(lambda: bool(told) and not hub.is_on)
    assert "stopped by itself" in told[0].sentence
    assert started(hub, qtbot)
