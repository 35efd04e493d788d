"""The live half: pulls the session on a timer and renders plot, events and strip."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from desktop_app.core.link import LinkState
from desktop_app.core.source_info import SourceKind
from desktop_app.ui.presenters.live_states import (
    event_row_of,
    link_of,
    message_of,
    readout_of,
    status_of,
)
from desktop_app.ui.presenters.plot_frame import plot_frame

if TYPE_CHECKING:
    from desktop_app.compose.session import Session, SessionSnapshot
    from desktop_app.core.messages import Event
    from desktop_app.core.protocols import Clock
    from desktop_app.services.monitor import MonitorService
    from desktop_app.services.ports import PortWatcher
    from desktop_app.ui.event_list import EventList
    from desktop_app.ui.plot_view import PlotView
    from desktop_app.ui.status_strip import StatusStrip

FRAME_MS = 33
EVENTS_KEPT = 200


class LivePresenter(QObject):
    """Renders what the monitor service knows, thirty times a second."""

    def __init__(  # noqa: PLR0913 - it joins two services and a clock to three views
        self,
        monitor: MonitorService,
        ports: PortWatcher,
        clock: Clock,
        *,
        plot: PlotView,
        event_list: EventList,
        strip: StatusStrip,
        window_s: float,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._monitor = monitor
        self._ports = ports
        self._clock = clock
        self._plot = plot
        self._event_list = event_list
        self._strip = strip
        self._window_s = window_s
        self._events: OrderedDict[int, Event] = OrderedDict()
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self.refresh)
        monitor.changed.connect(self._on_changed)

    def start(self) -> None:
        self._timer.start()
        self.refresh()

    def stop(self) -> None:
        self._timer.stop()

    def events(self) -> tuple[Event, ...]:
        """What is in the event list, oldest first."""
        return tuple(self._events.values())

    @Slot()
    def refresh(self) -> None:
        """Draw one frame."""
        snapshot, session = self._monitor.snapshot(), self._monitor.session
        self._strip.render_status(status_of(snapshot))
        self._plot.render_message(message_of(snapshot, self._ports.ports))
        if snapshot is not None and session is not None:
            self._draw(snapshot, session)

    def _draw(self, snapshot: SessionSnapshot, session: Session) -> None:
        history = session.history
        latest = None if history is None else history.latest()
        if history is None or latest is None:
            return
        # A file that is played has no other time than its own; it stands still at its end.
        is_replay = snapshot.info.kind is SourceKind.REPLAY
        now_s = latest[0] if is_replay else self._clock.now_s()
        self._take_events(now_s)
        frame = plot_frame(
            history,
            session.band,
            self._events.values(),
            now_s=now_s,
            window_s=self._window_s,
            max_columns=self._plot.width_px,
            is_stale=link_of(snapshot) is LinkState.STALE,
        )
        self._plot.render_frame(frame)
        self._plot.render_readout(readout_of(snapshot, frame, float(latest[1][0]), self._ongoing()))

    def _take_events(self, now_s: float) -> None:
        events = self._monitor.take_events()
        for event in events:
            self._events[event.event_id] = event
        while len(self._events) > EVENTS_KEPT:
            self._events.popitem(last=False)
        ongoing = [event for event in self._events.values() if event.end_s is None]
        if events or ongoing:
            self._event_list.render_events(
                tuple(event_row_of(event, now_s) for event in reversed(self._events.values()))
            )

    def _ongoing(self) -> Event | None:
        """The newest event that has not ended."""
        return next((e for e in reversed(self._events.values()) if e.end_s is None), None)

    @Slot()
    def _on_changed(self) -> None:
        """Another source: its events have nothing to do with those of the last one."""
        if self._monitor.session is not None:
            self._events.clear()
            self._event_list.render_events(())
        self.refresh()
