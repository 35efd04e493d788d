"""This station at another station's hub: its outbox on disk, and the line that empties it."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING, Self

from desktop_app.core.errors import DataError
from desktop_app.server.facts import HubFact, Predicted
from desktop_app.server.uplink import put, run_uplink
from desktop_app.server.uplink_state import UplinkState, UplinkStatus
from desktop_app.storage.outbox import OutboxStore

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

    from desktop_app.server.messages import Brief
    from desktop_app.server.uplink_state import UplinkOptions

OUTBOX_FILE = "outbox.sqlite"

_log = logging.getLogger(__name__)


class StationLink:
    """Runs the line in a thread from `start` to `stop`, or for the length of a `with` block."""

    def __init__(
        self,
        options: UplinkOptions,
        data_dir: Path | None,
        report: Callable[[UplinkStatus], None] | None = None,
    ) -> None:
        """Raises `DataError` where the outbox cannot be used."""
        self._outbox = OutboxStore(None if data_dir is None else data_dir / OUTBOX_FILE)
        self._stopping = threading.Event()
        self._thread = threading.Thread(
            target=run_uplink,
            args=(options, self._outbox, self._stopping, report or _log_status),
            name="station link",
        )

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Connect, and go on trying to."""
        self._thread.start()

    def stop(self) -> None:
        """End the line; what was not told yet stays in the outbox."""
        self._stopping.set()
        self._thread.join()
        self._outbox.close()

    def on_fact(self, fact: HubFact) -> None:
        """Pass on what this station's own hub has had scored."""
        if isinstance(fact, Predicted):
            try:
                self.put(fact.brief)
            except DataError as error:
                _log.error("%s", error)

    def put(self, brief: Brief) -> None:
        """Keep one prediction for the other hub; raises `DataError` where there is no room."""
        put(self._outbox, brief)


def _log_status(status: UplinkStatus) -> None:
    level = logging.WARNING if status.state is UplinkState.REFUSED else logging.INFO
    _log.log(
        level, "The other hub: %s, %d waiting. %s", status.state, status.waiting, status.reason
    )
