"""The halves of the live page where there is room for both, and where there is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLineEdit

from tests.gallery.picture import settle

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow


@pytest.fixture
def live(window: MainWindow) -> MainWindow:
    plot = QLineEdit()
    plot.setMinimumWidth(320)
    window.set_plot(plot)
    window.add_panel("events", "Events", QLineEdit)
    window.set_patient_panel(QLineEdit())
    window.resize(1200, 700)
    window.show()
    settle()
    return window


def narrow(window: MainWindow) -> None:
    window.resize(window.SMALLEST)
    settle()


def wide(window: MainWindow) -> None:
    window.resize(1200, 700)
    settle()


def test_the_smallest_window_shows_one_half_and_a_wide_one_both(live: MainWindow) -> None:
    narrow(live)
    assert live.size() == live.SMALLEST
    assert not live.side.is_open
    wide(live)
    assert live.side.is_open


def test_what_was_folded_by_hand_stays_folded(live: MainWindow) -> None:
    live.toggle_side()
    narrow(live)
    wide(live)
    assert not live.side.is_open


def test_the_patient_takes_the_whole_of_a_narrow_page(live: MainWindow) -> None:
    narrow(live)
    live.toggle_side()
    settle()
    assert live.side.width() >= live.width() - 10
    live.show_panel("events")
    settle()
    assert not live.side.is_open
    content = live.deck.content("events")
    assert content is not None
    assert content.isVisible()
    assert not content.visibleRegion().isEmpty()


def test_a_layout_kept_while_narrow_opens_both_halves_again(live: MainWindow) -> None:
    narrow(live)
    state = live.layout_state()
    wide(live)
    live.set_side_open(False)
    assert live.restore_layout(state)
    wide(live)
    assert live.side.is_open
