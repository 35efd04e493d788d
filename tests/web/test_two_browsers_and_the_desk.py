"""One overview in two browsers and in the window: whoever scores a patient, all of them show it."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.compose.hub import device_store, make_hub_process, station_feed
from desktop_app.core.devices import Right
from desktop_app.core.prediction import THIS_STATION, Prediction
from desktop_app.detection.config import DetectionConfig
from desktop_app.server.admission import new_device
from desktop_app.server.options import HubOptions
from desktop_app.services.history import HistoryService
from desktop_app.services.hub import HubService
from desktop_app.services.settings import SettingsService
from desktop_app.services.station import StationService
from desktop_app.ui.presenters.overview_presenter import overview_state
from tests.helpers.clock import FakeClock
from tests.server.node_client import FOLDER, require_node

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = [pytest.mark.node, pytest.mark.slow]

CONFIG = DetectionConfig(window_size=30, sample_rate=10.0)
AT_THE_DESK = Prediction(
    1000.0,
    THIS_STATION,
    "Heron",
    "Low",
    0.43,
    0.2,
    13,
    headline="Low, but the second opinion disagrees",
)


@pytest.fixture
def hub(qtbot: QtBot, tmp_path: Path) -> Iterator[HubService]:
    options = HubOptions(port=0, data_dir=tmp_path / "hub")
    new_process = partial(make_hub_process, config=CONFIG)
    hub = HubService(new_process, options, station_feed(None))
    hub.start()
    qtbot.waitUntil(lambda: bool(hub.address))
    yield hub
    hub.shut_down()


@pytest.fixture
def desk(tmp_path: Path) -> StationService:
    settings = SettingsService(tmp_path / "settings.json")
    return StationService(HistoryService(tmp_path, settings, FakeClock(0.0)))


def paired(hub: HubService, name: str) -> str:
    device, token = new_device(name, [Right.SUBMIT, Right.STATION], 0.0)
    assert hub.options.data_dir is not None
    device_store(hub.options.data_dir).add(device)
    return token


class Browsers:
    """The script with both: a step is done when it has said so, while the window's loop runs."""

    def __init__(self, hub: HubService, qtbot: QtBot, log: Path) -> None:
        chromium = shutil.which("chromium")
        assert chromium is not None, "Debian: apt-get install chromium"
        self._qtbot = qtbot
        self._log = log
        tokens = [paired(hub, name) for name in ("Tablet", "Ward")]
        command = [require_node(), str(FOLDER / "two_browsers.mjs"), chromium, hub.address, *tokens]
        with log.open("w") as out:
            self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=out)
        self._n_read = 0

    def __enter__(self) -> Browsers:
        return self

    def __exit__(self, *_error: object) -> None:
        self._process.kill()
        self._process.communicate()

    def say_next(self) -> Any:
        """What the script says next."""
        self._qtbot.waitUntil(lambda: len(self._lines()) > self._n_read)
        self._n_read += 1
        return json.loads(self._lines()[self._n_read - 1])

    def go_on(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(b"\n")
        self._process.stdin.flush()

    def _lines(self) -> list[str]:
        return [line for line in self._log.read_text().splitlines(keepends=True) if "\n" in line]


def test_two_browsers_and_the_window_show_the_same_overview(
    hub: HubService, desk: StationService, qtbot: QtBot, tmp_path: Path
) -> None:
    hub.predicted.connect(desk.add_brief)
    hub.assessed.connect(desk.add)
    with Browsers(hub, qtbot, tmp_path / "said.log") as browsers:
        assert [one["total"] for one in browsers.say_next()] == ["0", "0"]
        assert overview_state(desk.predictions()).n_total == 0

        browsers.go_on()
        for one in browsers.say_next():
            assert (one["total"], one["from"]) == ("1", ["Tablet"])
        qtbot.waitUntil(lambda: overview_state(desk.predictions()).n_total == 1)
        (row,) = overview_state(desk.predictions()).rows
        assert "Tablet" in row

        hub.assessed.emit(replace(AT_THE_DESK, is_demo=True))
        hub.assessed.emit(AT_THE_DESK)
        browsers.go_on()
        for one in browsers.say_next():
            assert (one["total"], one["from"]) == ("2", [THIS_STATION, "Tablet"])
            # Never the calm colour, nor the word alone.
            assert one["levels"][0] == ["chip medium", "LOW, second opinion disagrees"]
        assert overview_state(desk.predictions()).n_total == 2
        assert browsers.say_next() == []
