"""Examines the ports away from the GUI thread: reading who holds what takes long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.compose.doctor import link_finding, port_findings
from desktop_app.core.errors import VigilError
from desktop_app.services.one_job import OneJob

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

    from desktop_app.compose.doctor import Finding
    from desktop_app.compose.snapshot import SessionSnapshot


class DoctorService(QObject):
    """Looks when it is asked to; a port that is being watched is told of from within.

    Attributes:
        findings: what was found last.

    Signals:
        changed: it has looked, or has begun to.
        failed: a `VigilError`: the ports could not be examined.
    """

    changed = Signal()
    failed = Signal(object)
    _found = Signal(object)

    def __init__(
        self, snapshot: Callable[[], SessionSnapshot | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._snapshot = snapshot
        self._job = OneJob("doctor", self)
        self._job.failed.connect(self._on_failed)
        self._job.ended.connect(self.changed)
        self._found.connect(self._on_found)
        self.findings: tuple[Finding, ...] = ()

    @property
    def is_looking(self) -> bool:
        """Whether an answer is on its way."""
        return self._job.is_running

    @Slot()
    def look(self) -> None:
        """Examine all ports; returns at once."""
        if self._job.is_running:
            return
        self._job.begin(self._examine)
        self.changed.emit()

    def shut_down(self) -> None:
        """Wait for what is under way. May be called again."""
        self._job.stop()

    def _examine(self, _stop: threading.Event) -> None:
        from desktop_app.sources.port_doctor import MEDDLERS, examine, running
        from desktop_app.sources.ports import list_ports

        conditions = [examine(port) for port in list_ports()]
        snapshot = self._snapshot()
        findings: list[Finding] = []
        if snapshot is not None and snapshot.board is not None:
            findings.append(link_finding(snapshot.info.label, snapshot.board))
        programs = running(MEDDLERS)
        findings += port_findings(conditions, programs, is_connected=bool(findings))
        self._found.emit(tuple(findings))

    @Slot(object)
    def _on_found(self, findings: tuple[Finding, ...]) -> None:
        self.findings = findings
        self.changed.emit()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(VigilError(f"The ports could not be examined: {error}."))
