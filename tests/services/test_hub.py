"""The hub process as the window handles it."""

from __future__ import annotations

import json
import multiprocessing
import urllib.request
from functools import partial
from typing import TYPE_CHECKING

import pytest

from desktop_app.compose.hub import make_hub_process, station_feed
from desktop_app.core.errors import HubError, VigilError
from desktop_app.detection.config import DetectionConfig
from desktop_app.server.facts import StationStatus
from desktop_app.server.options import HubOptions
from desktop_app.services.hub import HubService

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    qtbot.waitUntil(lambda: bool(hub.address), timeout=20_000)
    return hub.address


def status_of(address: str) -> dict[str, object]:
    with urllib.request.urlopen(f"{address}/api/status", timeout=10) as answer:
        status: dict[str, object] = json.load(answer)
    return status


def test_a_started_hub_tells_where_it_listens_and_answers_there(
    hub: HubService, qtbot: QtBot
) -> None:
    assert status_of(started(hub, qtbot))["status"] == "ok"


def test_the_status_page_says_what_the_station_does(hub: HubService, qtbot: QtBot) -> None:
    address = started(hub, qtbot)
    qtbot.waitUntil(lambda: hub.is_on, timeout=5_000)
    hub.set_station(StationStatus("LIVE", "Uno on ttyACM0", 10.0))
    qtbot.waitUntil(lambda: status_of(address).get("state") == "LIVE", timeout=10_000)
    assert status_of(address)["source"] == "Uno on ttyACM0"


def test_a_stopped_hub_leaves_no_address_and_can_be_started_again(
    hub: HubService, qtbot: QtBot
) -> None:
    started(hub, qtbot)
    hub.stop()
    qtbot.waitUntil(lambda: not hub.is_on, timeout=10_000)
    assert hub.address == ""
    assert started(hub, qtbot)


def test_a_port_in_use_is_told_with_the_next_free_one(hub: HubService, qtbot: QtBot) -> None:
    port = int(started(hub, qtbot).rsplit(":", 1)[1])
    told: list[VigilError] = []
    second = service_on(port)
    second.failed.connect(told.append)
    second.start()
    qtbot.waitUntil(lambda: bool(told) and not second.is_on, timeout=20_000)
    assert isinstance(told[0], HubError)
    assert str(port) in told[0].sentence
    assert "free" in told[0].hint


def test_a_hub_that_dies_is_told_and_can_be_started_again(hub: HubService, qtbot: QtBot) -> None:
    told: list[VigilError] = []
    hub.failed.connect(told.append)
    started(hub, qtbot)
    (process,) = multiprocessing.active_children()
    process.kill()
    qtbot.waitUntil(lambda: bool(told) and not hub.is_on, timeout=10_000)
    assert "stopped by itself" in told[0].sentence
    assert started(hub, qtbot)
