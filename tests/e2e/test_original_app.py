"""The original mobile app meets a hub as a newcomer leaves it: network, Share, legacy mode."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from desktop_app.compose.hub import device_store, make_hub_process, station_feed
from desktop_app.core import paths
from desktop_app.core.clock import SystemClock
from desktop_app.detection.config import DetectionConfig
from desktop_app.server.listening import bind
from desktop_app.server.options import HubOptions
from desktop_app.services.hub import HubService
from desktop_app.services.network import NetworkAddress
from desktop_app.ui.presenters.share_presenter import SharePresenter
from desktop_app.ui.share_page import SharePage
from desktop_app.ui.theme.theme import Theme
from tests.server.node_client import NodeClient

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

pytestmark = [
    pytest.mark.node,
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="a second loopback address is the network"),
]

CONFIG = DetectionConfig(window_size=30, sample_rate=10.0)
NETWORK = NetworkAddress("127.0.0.2", "wlan0")


class Desk:
    """A sharing page with a real hub behind it."""

    def __init__(self, qapp: QApplication, folder: Path, owner: QObject) -> None:
        with bind(NETWORK.address, 0) as free:
            port = free.getsockname()[1]
        new_process = partial(make_hub_process, config=CONFIG)
        options = HubOptions(port=port, data_dir=folder)
        self.hub = HubService(new_process, options, station_feed(folder), owner)
        self.page = SharePage(Theme(qapp, paths.shipped_dir() / "resources"))
        self.presenter = SharePresenter(
            self.hub, device_store(folder), SystemClock(), lambda: (NETWORK,), owner
        )
        self.presenter.set_page(self.page)

    @property
    def shown(self) -> str:
        """The address on the page."""
        return self.page.hub._address.text()


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    owner = QObject()
    desk = Desk(qapp, tmp_path, owner)
    qtbot.addWidget(desk.page)
    yield desk
    desk.presenter.stop()
    desk.hub.shut_down()


def test_it_works_as_soon_as_legacy_mode_is_on(desk: Desk, qtbot: QtBot) -> None:
    desk.page.hub.place_requested.emit(1)
    desk.page.hub.share_requested.emit(True)
    qtbot.waitUntil(lambda: desk.shown.startswith("https://127.0.0.2"))

    desk.page.legacy._switch.click()
    qtbot.waitUntil(lambda: desk.shown.startswith("http://127.0.0.2"))
    qtbot.waitUntil(lambda: bool(desk.page.legacy._left.text()))
    with NodeClient(desk.shown, script="original_app.mjs") as app:
        app.next("connect")
        heard = [app.payload("anomaly_result")["voltage"] for _ in range(5)]
        assert heard == [3.3, 4.6, 2.75, 1.5, 1.6]
        qtbot.waitUntil(lambda: desk.hub.n_clients == 1)

        desk.page.legacy._switch.click()
        app.next("disconnect")

    # Who shares again tomorrow has to ask for it again.
    desk.page.hub.share_requested.emit(False)
    qtbot.waitUntil(lambda: not desk.hub.is_on)
    assert not desk.hub.options.legacy
