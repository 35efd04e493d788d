"""Plays the faults of the theatre that meet the computer and not the board."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from desktop_app.services.jobs import Jobs
from desktop_app.sources.faults import EVERY_S, FIRST_S, STAGED

if TYPE_CHECKING:
    from desktop_app.core.clock import SystemClock
    from desktop_app.services.hub import HubService
    from desktop_app.services.monitor import MonitorService
    from desktop_app.services.recorder import RecorderService

PREFIX = "demo:fault:"
CLOCK_STEP_S = 3600.0
FLOOD_S = 8.0


class TheatreService(QObject):
    """While "demo:fault:NAME" is watched with one of `STAGED`, it happens again and again.

    What was switched on for a fault is switched off when another source is watched.
    """

    def __init__(
        self,
        monitor: MonitorService,
        recorder: RecorderService,
        hub: HubService,
        clock: SystemClock,
        parent: QObject,
        *,
        first_s: float = FIRST_S,
    ) -> None:
        super().__init__(parent)
        self._monitor = monitor
        self._recorder = recorder
        self._hub = hub
        self._clock = clock
        self._first_s = first_s
        self._fault = ""
        self._has_hub = False
        self._pretended_s = 0.0
        self._crowd = Jobs(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._strike)
        monitor.changed.connect(self._on_changed)
        self._on_changed()

    def shut_down(self) -> None:
        """Leave everything as it was; may be called again."""
        self._timer.stop()
        self._crowd.stop()
        self._restore()

    @Slot()
    def _on_changed(self) -> None:
        source = self._monitor.source if self._monitor.session is not None else ""
        fault = source.removeprefix(PREFIX) if source.startswith(PREFIX) else ""
        if fault == self._fault:
            return
        self._restore()
        self._fault = fault if fault in STAGED else ""
        self._timer.stop()
        if self._fault:
            self._prepare()
            self._timer.start(round(1000 * self._first_s))

    def _prepare(self) -> None:
        """What must go on before it can go wrong."""
        if self._fault == "disk":
            self._recorder.start()
        elif self._fault == "hub" and not self._hub.is_on:
            self._has_hub = True
            self._hub.restart(replace(self._hub.options, port=0))

    @Slot()
    def _strike(self) -> None:
        if self._fault == "clock":
            step_s = CLOCK_STEP_S if self._pretended_s == 0 else -CLOCK_STEP_S
            self._pretended_s += step_s
            self._clock.pretend_step(step_s)
        elif self._fault == "disk" and self._recorder.status.is_recording:
            self._recorder.recorder.fill_disk()
        elif self._fault == "disk":
            self._recorder.start()
        elif self._hub.address:
            from desktop_app.server.flood import flood  # aiohttp waits until it is wanted

            self._hub.allow_legacy(FLOOD_S)
            self._crowd.submit(0, flood, self._hub.address, FLOOD_S)
        self._timer.start(round(1000 * EVERY_S))

    def _restore(self) -> None:
        if self._pretended_s:
            self._clock.pretend_step(-self._pretended_s)
            self._pretended_s = 0.0
        if self._has_hub:
            self._has_hub = False
            self._crowd.stop()
            self._hub.stop()
