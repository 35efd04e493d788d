"""Reference cycles are collected by the GUI's timer."""

from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.services.garbage import GuiGarbageCollector

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Knot:
    """Garbage that only a cycle collection frees."""

    def __init__(self) -> None:
        self.itself = self


def test_cycles_are_freed_by_the_timer_while_automatic_collection_is_off(qtbot: QtBot) -> None:
    owner = QObject()
    collector = GuiGarbageCollector(owner)
    collector.start()
    try:
        assert not gc.isenabled()
        knot = weakref.ref(Knot())
        heap = [Knot() for _ in range(2 * gc.get_threshold()[0])]
        heap.clear()
        qtbot.waitUntil(lambda: knot() is None)
    finally:
        collector.stop()
    assert gc.isenabled()


def test_what_was_set_aside_is_looked_at_again_after_the_window(qtbot: QtBot) -> None:
    owner = QObject()
    collector = GuiGarbageCollector(owner)
    collector.start()
    collector.settle()
    assert gc.get_freeze_count() > 0
    collector.stop()
    assert gc.get_freeze_count() == 0
