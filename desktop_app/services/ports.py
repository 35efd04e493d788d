"""Looks which serial ports there are, away from the GUI thread: some systems take long to tell."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.services.loop_thread import LoopThread

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

    from desktop_app.sources.ports import PortInfo

LOOK_EVERY_S = 2.0

_log = logging.getLogger(__name__)


class PortWatcher(QObject):
    """Keeps `ports` true while it runs.

    Attributes:
        ports: what was found last, likely boards first.

    Signals:
        changed: other ports are there now than before.
    """

    changed = Signal()
    _found = Signal(object)

    def __init__(
        self, list_ports: Callable[[], tuple[PortInfo, ...]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._list_ports = list_ports
        self._thread = LoopThread(self._look, "ports", self)
        self._found.connect(self._on_found)
        self.ports: tuple[PortInfo, ...] = ()

    def start(self) -> None:
        self._thread.start()

    def shut_down(self) -> None:
        """Stop and wait. May be called again."""
        self._thread.stop()

    def _look(self, stop: threading.Event) -> None:
        """Body of the thread; the first look is told even when it finds nothing."""
        last: tuple[PortInfo, ...] | None = None
        has_failed = False
        while not stop.is_set():
            try:
                ports = self._list_ports()
            except Exception as error:  # noqa: BLE001 - whatever it was, the next look may work
                if not has_failed:
                    _log.warning("The ports cannot be listed: %s.", error)
                has_failed = True
            else:
                has_failed = False
                if ports != last:
                    last = ports
                    self._found.emit(ports)
            stop.wait(LOOK_EVERY_S)

    @Slot(object)
    def _on_found(self, ports: tuple[PortInfo, ...]) -> None:
        self.ports = ports
        self.changed.emit()
