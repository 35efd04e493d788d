from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from desktop_app.ui.states import StatusState
from desktop_app.ui.status_strip import DISCLAIMER, StatusStrip
from desktop_app.ui.text_label import Tone
from tests.ui.hands import arrange

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme


@pytest.fixture
def strip(theme: Theme, qtbot: QtBot) -> StatusStrip:
    made = StatusStrip()
    qtbot.addWidget(made)
    made.resize(1280, 28)
    made.show()
    return made


def texts(strip: StatusStrip) -> list[str]:
    return [label.text() for label in strip.findChildren(QLabel)]


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (StatusState(), ["\u2013 Hz received", "0 lost", "ledger \u2013", "latency \u2013 ms"]),
        (
            StatusState(10.0, 0, 0, ledger_closes=True, latency_s=0.0344),
            ["10.0 Hz received", "0 lost", "ledger closes", "latency 34 ms"],
        ),
        (
            StatusState(9600.04, 12, 7, ledger_closes=False, latency_s=1.5),
            ["9 600.0 Hz received", "12 lost", "7 bytes rejected", "ledger does not close"],
        ),
    ],
)
def test_it_shows_the_facts(strip: StatusStrip, state: StatusState, expected: list[str]) -> None:
    strip.render_status(state)
    assert set(expected) <= set(texts(strip))


def test_it_always_says_that_this_is_no_medical_device(strip: StatusStrip) -> None:
    strip.render_status(StatusState())
    assert DISCLAIMER in texts(strip)


def test_losses_stand_out(strip: StatusStrip) -> None:
    strip.render_status(StatusState(n_lost=1, ledger_closes=False))
    assert strip._lost.property("tone") == Tone.WARNING
    assert strip._ledger.property("tone") == Tone.ERROR
    strip.render_status(StatusState(n_lost=0, ledger_closes=True))
    assert strip._lost.property("tone") == Tone.MUTED
    assert strip._ledger.property("tone") == Tone.MUTED


def test_numbers_keep_their_place_while_they_change(strip: StatusStrip) -> None:
    places = set()
    for rate_hz, latency_s in ((9.9, 0.009), (10.0, 0.034), (1234.5, 0.999)):
        strip.render_status(StatusState(rate_hz, 0, 0, ledger_closes=True, latency_s=latency_s))
        arrange(strip)
        places.add((strip._lost.x(), strip._ledger.x(), strip._latency.x()))
    assert len(places) == 1
