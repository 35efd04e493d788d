from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from desktop_app.services.settings import SettingsService
from desktop_app.ui.deck_layout import Spot
from desktop_app.ui.presenters.kept_layouts import KeptLayouts, read_layouts

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.errors import VigilError
    from desktop_app.ui.main_window import MainWindow


class Keeper:
    def __init__(self, window: MainWindow, path: Path) -> None:
        self.told: list[VigilError] = []
        self.window = window
        self.settings = SettingsService(path, window)
        self.layouts = KeptLayouts(window, self.settings, self.told.append, QObject(window))
        window.show()
        for key in ("events", "marks"):
            window.add_panel(key, key.title(), QLineEdit)


@pytest.fixture
def keeper(window: MainWindow, tmp_path: Path) -> Keeper:
    return Keeper(window, tmp_path / "settings.json")


def test_a_layout_is_kept_and_comes_back(keeper: Keeper, tmp_path: Path) -> None:
    deck = keeper.window.deck
    deck.move_panel("marks")
    keeper.window.set_side_open(False)
    keeper.window.commands.run("view.keep_2")
    keeper.window.commands.run("view.keep_1")
    assert keeper.window.notice_bar.accessibleDescription().startswith("This is layout 1 now.")
    keeper.window.reset_layout()
    assert deck.spot("marks") is Spot.LEFT
    keeper.window.commands.run("view.layout_2")
    assert deck.spot("marks") is Spot.RIGHT
    assert not keeper.window.side.is_open
    later = SettingsService(tmp_path / "settings.json")
    assert set(read_layouts(later.current.appearance.layouts)) == {"1", "2"}


def test_a_layout_that_was_not_kept_is_told(keeper: Keeper) -> None:
    keeper.window.commands.run("view.layout_3")
    assert keeper.told[0].sentence == "No layout 3 was kept."


@pytest.mark.parametrize("text", ["{", "[]", "3", '{"3": 5}', '{"3": "no base64!"}'])
def test_what_cannot_be_read_is_as_if_it_were_not_there(keeper: Keeper, text: str) -> None:
    keeper.settings.change("appearance.layouts", text)
    keeper.layouts.use("3")
    assert len(keeper.told) == 1
