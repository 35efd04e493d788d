"""The top bar: what is connected, what could be, and whether it is shared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from desktop_app.compose.wiring import DEFAULT_SCENARIO
from desktop_app.server.facts import StationStatus
from desktop_app.ui.presenters.live_states import (
    FIND_A_BOARD,
    link_of,
    port_choices,
    rate_of,
)
from desktop_app.ui.states import ConnectionState, Notice
from desktop_app.ui.words import tr_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.compose.snapshot import SessionSnapshot
    from desktop_app.core.errors import VigilError
    from desktop_app.services.hub import HubService
    from desktop_app.services.monitor import MonitorService
    from desktop_app.services.ports import PortWatcher
    from desktop_app.ui.connection_bar import ConnectionBar
    from desktop_app.ui.notice_bar import NoticeBar

REFRESH_MS = 100


class ConnectionPresenter(QObject):
    """Joins the monitor, the ports and the hub to the top bar and the message line.

    Until a person chooses, a board that is plugged in is connected by itself.
    """

    def __init__(
        self,
        monitor: MonitorService,
        ports: PortWatcher,
        hub: HubService,
        *,
        bar: ConnectionBar,
        notices: NoticeBar,
        scenarios: Mapping[str, str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._monitor = monitor
        self._ports = ports
        self._hub = hub
        self._bar = bar
        self._notices = notices
        self._scenarios = scenarios
        self._spec = ""
        self._told: tuple[StationStatus, str] | None = None
        self._is_searching = False
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MS)
        self._wire()

    def start(self, spec: str | None) -> None:
        """Connect to `spec`, or to the first board that is there or comes."""
        self._timer.start()
        self._is_searching = spec is None
        if spec is not None:
            self.connect_to(spec)
        self.refresh()

    def stop(self) -> None:
        self._timer.stop()

    @Slot(str)
    def connect_to(self, spec: str) -> None:
        """Watch `spec` from now on."""
        self._is_searching = False
        self._begin(spec)

    @Slot()
    def refresh(self) -> None:
        """Render the bar."""
        snapshot = self._monitor.snapshot()
        self._tell_hub(snapshot)
        spec = "" if snapshot is None else self._spec
        self._bar.render_connection(
            ConnectionState(
                link=link_of(snapshot),
                ports=port_choices(self._ports.ports, self._scenarios, in_use=spec),
                connected_spec=spec,
                source_label="" if snapshot is None else tr_text(snapshot.info.label),
                rate_hz=rate_of(snapshot),
                sample_age_s=None if snapshot is None else snapshot.sample_age_s,
                is_sharing=self._hub.is_on,
                share_address=self._hub.address,
            )
        )

    def tell(self, error: VigilError) -> None:
        """Show an error in the message line."""
        self._notices.render_notice(Notice(tr_text(error.sentence), tr_text(error.hint)))

    def _wire(self) -> None:
        self._timer.timeout.connect(self.refresh)
        self._bar.connect_requested.connect(self.connect_to)
        self._bar.disconnect_requested.connect(self._on_disconnect)
        self._bar.share_requested.connect(self._on_share)
        self._notices.dismiss_requested.connect(self._on_dismiss)
        self._ports.changed.connect(self._on_ports)
        self._monitor.changed.connect(self.refresh)
        self._monitor.failed.connect(self._on_source_failed)
        self._hub.changed.connect(self.refresh)
        self._hub.failed.connect(self._on_hub_failed)

    def _tell_hub(self, snapshot: SessionSnapshot | None) -> None:
        """Keep `/api/status` true; only what has changed is sent."""
        label = "" if snapshot is None else snapshot.info.label
        # Four digits: beyond them a measured rate is never twice the same.
        rate_hz = 0.0 if snapshot is None else float(f"{snapshot.rate_hz:.4g}")
        status = StationStatus(link_of(snapshot), label, rate_hz)
        told = (status, self._hub.address)
        if told != self._told:
            self._told = told
            self._hub.set_station(status)

    def _begin(self, spec: str) -> None:
        # "demo" alone is in no list: the scenario it stands for is.
        self._spec = f"demo:{DEFAULT_SCENARIO}" if spec == "demo" else spec
        self._notices.render_notice(None)
        self._monitor.start(spec)

    @Slot()
    def _on_disconnect(self) -> None:
        self._is_searching = False
        self._monitor.stop()

    @Slot(bool)
    def _on_share(self, is_on: bool) -> None:
        if is_on:
            self._notices.render_notice(None)
            self._hub.start()
        else:
            self._hub.stop()

    @Slot()
    def _on_dismiss(self) -> None:
        self._notices.render_notice(None)

    @Slot()
    def _on_ports(self) -> None:
        """While nothing was chosen, try a board as soon as one is there."""
        is_idle = self._is_searching and self._monitor.session is None
        if is_idle and any(port.is_likely for port in self._ports.ports):
            self._begin(FIND_A_BOARD.spec)
        self.refresh()

    @Slot(object)
    def _on_source_failed(self, error: VigilError) -> None:
        self.tell(error)

    @Slot(object)
    def _on_hub_failed(self, error: VigilError) -> None:
        self.tell(error)
