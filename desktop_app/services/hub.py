"""Starts and stops the hub process for the window and hands it the live results."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.core.errors import HubError, VigilError
from desktop_app.server.facts import ClientJoined, ClientLeft, Listening, LogLine, Stopped
from desktop_app.services.loop_thread import LoopThread

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

    from desktop_app.compose.session import Judged
    from desktop_app.server.facts import HubFact, StationStatus
    from desktop_app.server.process import HubProcess
    from desktop_app.server.station_feed import StationFeed

LISTEN_EVERY_S = 0.2

_log = logging.getLogger(__name__)


class HubService(QObject):
    """At most one hub process at a time.

    Attributes:
        address: where the hub listens, empty while there is none.
        n_clients: clients connected now.

    Signals:
        changed: address or number of clients are others now.
        failed: a `VigilError`: the hub could not start, or it has died.
    """

    changed = Signal()
    failed = Signal(object)
    _told = Signal(object)

    def __init__(
        self,
        new_process: Callable[[], HubProcess],
        feed: StationFeed,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._feed = feed
        self._new_process = new_process
        self._process: HubProcess | None = None
        self._thread: LoopThread | None = None
        self._told.connect(self._on_told)
        self.address = ""
        self.n_clients = 0

    @property
    def is_on(self) -> bool:
        """Whether a hub runs or is being started."""
        return self._thread is not None

    def start(self) -> None:
        """Start the hub; returns at once. Nothing happens when it runs already."""
        if self._thread is not None:
            return
        self._thread = LoopThread(self._serve, "hub", self)
        self._thread.failed.connect(self._on_failed)
        self._thread.finished.connect(self._on_finished)
        self._thread.start()
        self.changed.emit()

    def stop(self) -> None:
        """Stop the hub; returns at once, `changed` tells when it is done."""
        if self._thread is not None:
            self._thread.request_stop()

    def shut_down(self) -> None:
        """Stop and wait; for the end of the program. May be called again."""
        if self._thread is not None:
            self._thread.stop()

    def publish(self, judged: Judged) -> None:
        """Keep events, and tell the hub, if there is one. Called in the detector thread."""
        items = self._feed.take(judged.block, judged.verdicts, judged.events)
        process = self._process
        if process is not None:
            process.publish(items)

    def set_station(self, status: StationStatus) -> None:
        """Tell the hub what `/api/status` should say."""
        if self._process is not None:
            self._process.publish([status])

    def _serve(self, stop: threading.Event) -> None:
        """Body of the hub's thread in this process; the hub itself is a process of its own."""
        process = self._new_process()
        try:
            self._told.emit(process.start())
            self._process = process
            while not stop.wait(LISTEN_EVERY_S):
                for fact in process.facts():
                    self._told.emit(fact)
        finally:
            self._process = None
            process.stop()

    @Slot(object)
    def _on_told(self, fact: HubFact) -> None:
        if isinstance(fact, Listening):
            self.address = fact.url
        elif isinstance(fact, ClientJoined | ClientLeft):
            self.n_clients = fact.n_clients
        elif isinstance(fact, Stopped) and not fact.was_asked:
            self.failed.emit(HubError("The hub has stopped by itself.", "Switch Share on again."))
            self.stop()
        elif isinstance(fact, LogLine):
            _log.log(fact.level, "%s", fact.text)
        self.changed.emit()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, VigilError):
            error = HubError(f"The hub has stopped: {error}.", "Switch Share on again.")
        self.failed.emit(error)

    @Slot()
    def _on_finished(self) -> None:
        if self._thread is not None:
            self._thread.deleteLater()
        self._thread = None
        self.address, self.n_clients = "", 0
        self.changed.emit()
