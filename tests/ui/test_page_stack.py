from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.hands import press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.main_window import MainWindow


def nav_buttons(window: MainWindow) -> list[QPushButton]:
    return [b for b in window.connection_bar.findChildren(QPushButton) if b.property("page")]


def test_one_page_needs_no_buttons(window: MainWindow) -> None:
    window.show()
    assert not any(button.isVisible() for button in nav_buttons(window))


def test_pages_stand_in_their_order_whenever_they_come(window: MainWindow) -> None:
    for key in ("doctor", "recordings", "overview"):
        window.add_page(key, key.title(), "info", QLabel)
    assert window.pages.keys() == ("live", "overview", "doctor", "recordings")
    tips = {button.property("page"): button.toolTip() for button in nav_buttons(window)}
    assert tips == {
        "live": "Live (Ctrl+1)",
        "overview": "Overview (Ctrl+2)",
        "doctor": "Doctor (Ctrl+5)",
        "recordings": "Recordings (Ctrl+6)",
    }


def test_a_page_is_built_when_it_is_first_shown(window: MainWindow, qtbot: QtBot) -> None:
    built: list[QLabel] = []

    def build() -> QLabel:
        built.append(QLabel("doctor"))
        return built[-1]

    window.add_page("doctor", "Doctor", "info", build)
    window.resize(1500, 900)
    window.show()
    assert built == []
    (button,) = [b for b in nav_buttons(window) if b.property("page") == "doctor"]
    with qtbot.waitSignal(window.pages.page_shown) as seen:
        press(button)
    assert seen.args == ["doctor"]
    assert built[0].isVisible()
    assert button.isChecked()
    assert button.text() == "Doctor"
    window.pages.show_page("live")
    window.pages.show_page("doctor")
    assert len(built) == 1


def test_two_pages_of_one_key_are_an_error(window: MainWindow) -> None:
    with pytest.raises(ValueError, match="live"):
        window.add_page("live", "Live", "info", QLabel)
