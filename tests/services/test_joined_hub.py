"""The window at another station's hub: paired by link and digits, told what is scored here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.core.devices import Right
from desktop_app.core.errors import HubError
from desktop_app.core.prediction import THIS_STATION, Prediction
from desktop_app.server.facts import DecidePairing, OfferPairing, PairingAsked, Predicted
from desktop_app.server.options import HubOptions
from desktop_app.server.pairing import new_code
from desktop_app.server.uplink_pairing import parse_link
from desktop_app.server.uplink_state import UplinkState
from desktop_app.services.joined_hub import JoinedHub
from tests.server.hub_thread import HubThread

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

SCORED = Prediction(1000.0, THIS_STATION, "P-1", "High", 0.9, 0.7, 13)
DEMO = Prediction(1001.0, THIS_STATION, "", "Low", 0.1, 0.1, 13, is_demo=True)


@pytest.fixture
def hub() -> Iterator[HubThread]:
    with HubThread(HubOptions(port=0, tls=True)) as hub:
        yield hub


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[JoinedHub]:
    joined = JoinedHub(tmp_path)
    yield joined
    joined.shut_down()


def ask(hub: HubThread, window: JoinedHub, qtbot: QtBot) -> PairingAsked:
    code = new_code()
    hub.publish([OfferPairing(code, 60.0)])
    window.join(hub.listening.pairing_url(code), "Ward 3")
    qtbot.waitUntil(lambda: bool(window.status.digits))
    asked = hub.wait_for(PairingAsked)
    assert (asked.name, asked.digits) == ("Ward 3", window.status.digits)
    return asked


def is_connected(window: JoinedHub) -> bool:
    line = window.status.line
    return line is not None and line.state is UplinkState.CONNECTED


def test_what_is_scored_here_is_counted_there_also_after_a_restart(
    hub: HubThread, window: JoinedHub, qtbot: QtBot, tmp_path: Path
) -> None:
    asked = ask(hub, window, qtbot)
    hub.publish([DecidePairing(asked.pairing_id, True, [Right.SUBMIT])])
    qtbot.waitUntil(lambda: is_connected(window))
    window.tell(DEMO)
    window.tell(SCORED)
    told = hub.wait_for(Predicted).brief
    assert (told.client, told.risk_level, told.anomaly_score) == ("Ward 3: Window", "High", 0.9)
    assert "P-1" not in str(told)

    window.shut_down()
    again = JoinedHub(tmp_path)
    again.start()
    qtbot.waitUntil(lambda: is_connected(again))
    again.leave()
    assert again.status.url == ""
    again.shut_down()
    assert not (tmp_path / "joined.json").exists()
    assert len([fact for fact in hub.facts if isinstance(fact, Predicted)]) == 1


def test_a_station_that_is_denied_is_told_and_remembers_nothing(
    hub: HubThread, window: JoinedHub, qtbot: QtBot, tmp_path: Path
) -> None:
    told: list[HubError] = []
    window.failed.connect(told.append)
    asked = ask(hub, window, qtbot)
    hub.publish([DecidePairing(asked.pairing_id, False, [])])
    qtbot.waitUntil(lambda: bool(told))
    assert "said no" in str(told[0])
    assert window.status.url == ""
    assert not (tmp_path / "joined.json").exists()


@pytest.mark.parametrize(
    "link",
    [
        "",
        "hello",
        "ftp://hub/#pair=x",
        "https://hub:5000/",
        "https://hub:5000/#pair=abc",
        "https://hub:5000/#pair=abc&fp=xyz",
        "http://hub:99999999/#pair=abc",
    ],
)
def test_what_is_no_link_is_one_sentence(link: str) -> None:
    with pytest.raises(HubError):
        parse_link(link)


def test_a_link_on_this_computer_needs_no_fingerprint() -> None:
    link = parse_link(" http://127.0.0.1:5000/#pair=abc ")
    assert (link.url, link.code, link.fingerprint) == ("http://127.0.0.1:5000", "abc", "")
