"""The fault theatre in the menu: each fault as a demo that shows how it is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from desktop_app.services.theatre import TheatreService
from desktop_app.sources.faults import FAULTS
from desktop_app.ui.actions import Command
from desktop_app.ui.words import tr, tr_text

if TYPE_CHECKING:
    from desktop_app.ui.areas.bench import Bench


def install(bench: Bench) -> None:
    """Register one command for each fault."""
    stage = Theatre(bench)
    service = TheatreService(bench.monitor, bench.recorder, bench.hub, bench.clock, bench.owner)
    bench.at_end.append(service.shut_down)
    for name, fault in FAULTS.items():
        command = Command(f"theatre.{name}", tr_text(fault.description), tr("Fault theatre"))
        bench.actions.add(command, stage.play).setData(f"demo:fault:{name}")


class Theatre(QObject):
    """Watches the demo in which the chosen fault happens."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.owner)
        self._bench = bench

    @Slot()
    def play(self) -> None:
        """The data of the action that was triggered is a source."""
        action = self.sender()
        if isinstance(action, QAction):
            self._bench.watch(str(action.data()))
