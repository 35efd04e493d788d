"""Collects reference cycles in the GUI thread only.

A widget that is finalised by a worker thread's garbage collection crashes Qt; so the automatic
collection is switched off and a timer does it where the widgets live.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

COLLECT_EVERY_MS = 200


class GuiGarbageCollector(QObject):
    """While it is started, cycles are collected by its timer alone."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(COLLECT_EVERY_MS)
        self._timer.timeout.connect(self._collect)

    def start(self) -> None:
        gc.disable()
        self._timer.start()

    def settle(self) -> None:
        """Never look again at what was made so far; to be called once everything is imported.

        Modules and classes live as long as the program: looking through them costs 30 ms a time.
        """
        gc.freeze()

    def stop(self) -> None:
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def _collect(self) -> None:
        """Do what the automatic collection would have done, no more: by its own thresholds."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if thresholds[generation] and counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return
