"""The sharing page in a person's hands, before a hub that only remembers what it was asked."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop_app.core import paths
from desktop_app.core.devices import Device, Right
from desktop_app.core.errors import HubError
from desktop_app.server.facts import Listening, PairingAsked, PairingEnded
from desktop_app.server.listening import PortInUseError
from desktop_app.server.options import DEFAULT_LEGACY_S, HubOptions
from desktop_app.server.pairing import CODE_LIFE_S
from desktop_app.services.hub import HubStatus
from desktop_app.services.network import NetworkAddress
from desktop_app.storage.devices import DeviceStore
from desktop_app.ui.presenters.share_presenter import SharePresenter
from desktop_app.ui.share_page import SharePage
from desktop_app.ui.theme.theme import Theme
from tests.helpers.clock import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

WLAN = NetworkAddress("192.0.2.7", "wlan0")
NOON_S = FakeClock().now_s()
WIRED = NetworkAddress("198.51.100.3", "eth0")


class FakeHub(QObject):
    changed = Signal()
    failed = Signal(object)
    paired = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.options = HubOptions()
        self.status = HubStatus()
        self.is_on = False
        self.log: deque[str] = deque()
        self.legacy_s: list[float] = []
        self.decisions: list[tuple[str, bool, set[Right]]] = []

    @property
    def address(self) -> str:
        return "" if self.status.listening is None else self.status.listening.url

    def start(self) -> None:
        self.is_on = True
        host, port = self.options.host, self.options.port
        self.status = HubStatus(
            Listening(host, port, "ff" if self.options.tls else ""),
            legacy_until_s=NOON_S + self.options.legacy_s if self.options.legacy else 0.0,
        )
        self.changed.emit()

    def stop(self) -> None:
        self.is_on = False
        self.status = HubStatus()
        self.changed.emit()

    def restart(self, options: HubOptions) -> None:
        self.options = options
        self.is_on, self.status = True, HubStatus()
        self.changed.emit()
        self.start()

    def offer_pairing(self) -> str:
        return f"{self.address}/#pair=code"

    def end_pairing(self) -> None:
        pass

    def decide(self, pairing_id: str, *, is_allowed: bool, rights: Iterable[Right]) -> None:
        self.decisions.append((pairing_id, is_allowed, set(rights)))

    def allow_legacy(self, duration_s: float) -> None:
        self.legacy_s.append(duration_s)

    def fail(self, error: HubError) -> None:
        self.stop()
        self.failed.emit(error)


class House:
    def __init__(self, theme: Theme, owner: QObject) -> None:
        self.hub = FakeHub()
        self.clock = FakeClock()
        self.addresses = [WLAN, WIRED]
        self.devices = DeviceStore(None)
        self.page = SharePage(theme)
        self.presenter = SharePresenter(
            self.hub,  # type: ignore[arg-type]  # as much of a hub as the presenter uses
            self.devices,
            self.clock,
            lambda: tuple(self.addresses),
            owner,
        )
        self.presenter.set_page(self.page)

    def look(self) -> None:
        """A second has passed."""
        self.presenter._on_look()

    def share_on(self, place: int) -> None:
        self.page.hub.place_requested.emit(place)
        self.page.hub.share_requested.emit(True)


@pytest.fixture
def house(qapp: QApplication, qtbot: QtBot) -> Iterator[House]:
    owner = QObject()
    house = House(Theme(qapp, paths.shipped_dir() / "resources"), owner)
    qtbot.addWidget(house.page)
    yield house
    house.presenter.stop()


def test_sharing_begins_on_this_computer_without_legacy(house: House) -> None:
    house.page.hub.share_requested.emit(True)
    assert (house.hub.options.host, house.hub.options.legacy) == ("127.0.0.1", False)
    assert house.page.hub._address.text() == "http://127.0.0.1:5000"
    assert not house.page.hub._encrypt.isEnabled()


def test_on_a_network_it_encrypts_until_told_otherwise(house: House) -> None:
    house.share_on(1)
    assert (house.hub.options.host, house.hub.options.tls) == ("192.0.2.7", True)
    assert house.page.hub._address.text() == "https://192.0.2.7:5000"
    house.page.hub.encrypt_requested.emit(False)
    assert house.hub.options.tls is False
    assert "voltage only" in house.page.hub._note.text()
    house.page.hub.place_requested.emit(0)
    assert (house.hub.options.host, house.hub.options.tls) == ("127.0.0.1", False)


def test_a_taken_port_offers_the_next_free_one_and_the_address_follows(house: House) -> None:
    house.hub.fail(PortInUseError("127.0.0.1", 5000, 5003))
    assert "Port 5000" in house.page.hub._error.text()
    assert house.page.hub._remedy.text() == "Use port 5003"
    house.page.hub._remedy.click()
    assert house.hub.options.port == 5003
    assert house.page.hub._address.text().endswith(":5003")
    assert house.page.hub._error.text() == ""


def test_a_crash_is_one_line_with_a_restart(house: House) -> None:
    house.page.hub.share_requested.emit(True)
    house.hub.fail(HubError("The hub has stopped by itself."))
    assert house.page.hub._error.text() == "The hub has stopped by itself."
    house.page.hub._remedy.click()
    assert house.hub.is_on


def test_the_hub_follows_its_interface_to_a_new_address(house: House) -> None:
    house.share_on(1)
    house.addresses[0] = NetworkAddress("192.0.2.99", "wlan0")
    house.look()
    assert house.page.hub._address.text() == "https://192.0.2.99:5000"


def test_without_the_network_it_stops_and_says_so(house: House) -> None:
    house.share_on(1)
    del house.addresses[0]
    house.look()
    assert not house.hub.is_on
    assert "192.0.2.7 is no longer an address" in house.page.hub._error.text()
    assert house.hub.options.host == "127.0.0.1"


def test_a_code_is_shown_counted_down_and_forgotten(house: House) -> None:
    house.page.hub.share_requested.emit(True)
    house.page.pairing._offer.click()
    assert house.page.pairing._qr._text == "http://127.0.0.1:5000/#pair=code"
    assert house.page.pairing._left.text() == "Valid for 5 min 00 s"
    house.page.pairing._copy.click()
    assert QGuiApplication.clipboard().text() == "http://127.0.0.1:5000/#pair=code"
    house.clock.sleep(CODE_LIFE_S)
    house.look()
    assert house.page.pairing._qr._text == ""
    assert house.page.pairing._outcome.text() == "The code has run out."


def test_a_device_is_allowed_with_the_rights_that_are_switched_on(house: House) -> None:
    house.page.hub.share_requested.emit(True)
    house.page.pairing._offer.click()
    asked = PairingAsked("p1", "Anna's phone", "192.0.2.50", "042917")
    house.hub.status = replace(house.hub.status, asking=asked)
    house.hub.changed.emit()
    assert house.page.pairing._digits.text() == "042 917"
    assert "Anna's phone" in house.page.pairing._name.text()
    house.page.pairing._station.click()
    house.page.pairing._allow.click()
    assert house.hub.decisions == [("p1", True, {Right.STATION})]
    house.hub.status = replace(house.hub.status, asking=None)
    house.hub.paired.emit(PairingEnded("p1", "Anna's phone", True))
    house.hub.changed.emit()
    assert "is paired" in house.page.pairing._outcome.text()


def test_a_device_that_is_denied_gets_no_rights(house: House) -> None:
    house.page.hub.share_requested.emit(True)
    asked = PairingAsked("p1", "Anna's phone", "192.0.2.50", "042917")
    house.hub.status = replace(house.hub.status, asking=asked)
    house.hub.changed.emit()
    house.page.pairing._deny.click()
    assert house.hub.decisions == [("p1", False, set())]


def test_a_revoked_device_leaves_the_list(house: House) -> None:
    house.devices.add(Device("d1", "Anna's phone", frozenset(), "ab", 1000.0))
    house.devices.add(Device("d2", "Tablet", frozenset(), "cd", 2000.0, 3000.0))
    house.look()
    assert set(house.page.devices._rows) == {"d1", "d2"}
    assert "not back since" in house.page.devices._rows["d1"]._note.text()
    house.page.devices._rows["d1"]._revoke.click()
    assert [device.name for device in house.devices.devices()] == ["Tablet"]
    assert set(house.page.devices._rows) == {"d2"}


def test_legacy_mode_is_asked_for_by_hand_and_says_what_is_left(house: House) -> None:
    assert not house.page.legacy._switch.isEnabled()
    house.page.hub.share_requested.emit(True)
    house.page.legacy._switch.click()
    assert house.hub.legacy_s == [DEFAULT_LEGACY_S]
    house.hub.status = replace(
        house.hub.status, legacy_until_s=house.clock.now_s() + DEFAULT_LEGACY_S - 60
    )
    house.hub.changed.emit()
    assert house.page.legacy._left.text().startswith("7 h 59 min left. No phone reaches")
    house.page.legacy._switch.click()
    assert house.hub.legacy_s[-1] == 0.0


def test_legacy_mode_on_a_network_ends_the_encryption_that_the_original_app_cannot_check(
    house: House,
) -> None:
    house.share_on(1)
    assert house.page.hub._address.text() == "https://192.0.2.7:5000"
    house.page.legacy._switch.click()
    options = house.hub.options
    assert (options.tls, options.legacy, options.legacy_s) == (False, True, DEFAULT_LEGACY_S)
    assert house.page.hub._address.text() == "http://192.0.2.7:5000"
    assert "voltage only" in house.page.hub._note.text()
    assert house.page.legacy._left.text() == "8 h 00 min left"


def test_legacy_mode_goes_on_for_what_is_left_when_the_network_changes(house: House) -> None:
    house.share_on(1)
    house.page.legacy._switch.click()
    house.clock.sleep(3600)
    house.addresses[0] = NetworkAddress("192.0.2.99", "wlan0")
    house.look()
    options = house.hub.options
    assert (options.host, options.tls, options.legacy) == ("192.0.2.99", False, True)
    assert options.legacy_s == DEFAULT_LEGACY_S - 3600


def test_a_code_on_the_screen_follows_the_hub_to_its_new_address(house: House) -> None:
    house.share_on(1)
    house.page.pairing._offer.click()
    house.addresses[0] = NetworkAddress("192.0.2.99", "wlan0")
    house.look()
    assert house.page.pairing._qr._text == "https://192.0.2.99:5000/#pair=code"
    house.page.hub.share_requested.emit(False)
    assert house.page.pairing._qr._text == ""


def test_a_line_of_the_log_is_shown_as_text_whatever_it_holds(house: House) -> None:
    line = "<b>x</b><img src=file:///etc/passwd> joined from <a href='x'>192.0.2.1</a>."
    house.hub.log.append(line)
    house.page.hub.share_requested.emit(True)
    assert house.page._log.toPlainText() == line


def test_a_name_is_shown_as_text_whatever_it_holds(house: House) -> None:
    name = "<img src=file:///etc/passwd> <b>x</b>"
    house.devices.add(Device("d1", name, frozenset(), "ab", 1000.0))
    house.look()
    assert house.page.devices._rows["d1"]._name.text() == name
