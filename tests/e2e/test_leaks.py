"""Many visits to every panel, page and sheet of the whole window leave what one leaves."""

from __future__ import annotations

import gc
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from desktop_app.ui.diagnosis_row import DiagnosisRow
from desktop_app.ui.overlay import Overlay
from tests.gallery.picture import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.main_window import MainWindow
    from tests.e2e.conftest import OpenApp

# Each visits some fifty places.
N_TIMES = 100


def objects(window: MainWindow) -> Counter[str]:
    """How many there are of each class, garbage taken away."""
    settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    return Counter(type(one).__name__ for one in window.findChildren(QObject))


def visit(window: MainWindow) -> None:
    for page in window.pages.keys():  # noqa: SIM118 - no mapping
        window.pages.show_page(page)
    window.pages.show_page("live")
    deck = window.deck
    for key in deck.panels:
        was = deck.spot(key).value
        deck.show_panel(key)
        deck.detach_panel(key)
        deck.show_panel(key)
        deck.hide_panel(key)
        if was != "hidden":
            deck.show_panel(key)
    for sheet in window.findChildren(Overlay):
        sheet.open()
        sheet.put_away()
    window.toggle_side()
    window.toggle_side()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.mark.slow
def test_a_hundred_visits_leave_what_two_left(open_app: OpenApp, qtbot: QtBot) -> None:
    window = open_app(None).window
    qtbot.waitUntil(lambda: "sharing" in window.pages.keys())  # noqa: SIM118
    for command in ("help.commands", "help.shortcuts"):
        window.commands.run(command)
    for _ in range(2):
        visit(window)
    # The ports are looked at meanwhile, and what was found stays on its page.
    qtbot.waitUntil(lambda: bool(window.findChildren(DiagnosisRow)))
    before = objects(window)
    assert before["CommandPalette"] == before["ShortcutSheet"] == before["TriggerSheet"] == 1
    for _ in range(N_TIMES):
        visit(window)
    assert objects(window) - before == Counter()  # only what became more stands here
