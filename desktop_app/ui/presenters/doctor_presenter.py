"""Joins the port doctor to its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop_app.ui.board_states import Diagnosis, DoctorState
from desktop_app.ui.words import tr_text

if TYPE_CHECKING:
    from desktop_app.services.doctor import DoctorService
    from desktop_app.services.ports import PortWatcher
    from desktop_app.ui.doctor_page import DoctorPage


class DoctorPresenter(QObject):
    """Looks when the page is shown, when it is asked to, and when ports come and go meanwhile."""

    def __init__(self, service: DoctorService, ports: PortWatcher, page: DoctorPage) -> None:
        super().__init__(page)
        self._service = service
        self._page = page
        service.changed.connect(self.refresh)
        page.look_requested.connect(service.look)
        ports.changed.connect(self._on_ports)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Render the page."""
        diagnoses = tuple(
            Diagnosis(
                finding.level.value,
                tr_text(finding.sentence),
                tr_text(finding.hint),
                tr_text(finding.fix),
            )
            for finding in self._service.findings
        )
        self._page.render_doctor(DoctorState(diagnoses, self._service.is_looking))

    @Slot()
    def _on_ports(self) -> None:
        if self._page.isVisible():
            self._service.look()
