"""Every page and panel of the whole window: nothing cut, in longer words, nor right to left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.ui.main_window import MainWindow
from tests.gallery.clipping import find_clipped
from tests.gallery.picture import settle
from tests.gallery.walk import visits

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.e2e.conftest import OpenApp

SMALLEST = (MainWindow.SMALLEST.width(), MainWindow.SMALLEST.height())


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "pseudo", "pseudo-rtl"])
def test_nothing_is_cut_at_any_size(open_app: OpenApp, qtbot: QtBot, language: str) -> None:
    app = open_app("demo:steady", language=language)
    window = app.window
    qtbot.waitUntil(lambda: "sharing" in window.pages.keys())  # noqa: SIM118
    found: list[str] = []
    n_seen = 0
    for size in ((1920, 1080), (1280, 720), SMALLEST):
        window.resize(*size)
        for name in visits(window):
            settle()
            n_seen += 1
            if find_clipped(window):  # a new event may be waiting for its place
                settle()
            found += [f"{size} {name}: {one}" for one in find_clipped(window)]
    assert n_seen > 50
    assert (window.width(), window.height()) == SMALLEST
    assert sorted(set(found)) == []
