"""The live half: pulls the session on a timer and renders plot, events and strip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.core.link import LinkState
from desktop_app.core.source_info import SourceKind
from desktop_app.ui.presenters.event_book import EventBook
from desktop_app.ui.presenters.frame_meter import FrameMeter, Newest
from desktop_app.ui.presenters.live_states import (
    event_row_of,
    link_of,
    message_of,
    readout_of,
    status_of,
)
from desktop_app.ui.presenters.overview import overview_of
from desktop_app.ui.presenters.pace import LOOK_EVERY_MS, Pace
from desktop_app.ui.presenters.plot_frame import plot_frame
from desktop_app.ui.presenters.view_controller import ViewController
from desktop_app.ui.presenters.view_state import Extent

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.compose.snapshot import SessionSnapshot
    from desktop_app.compose.watchable import Watchable
    from desktop_app.core.messages import Event
    from desktop_app.core.protocols import Clock
    from desktop_app.dsp.history import SampleHistory
    from desktop_app.services.monitor import MonitorService
    from desktop_app.services.ports import PortWatcher
    from desktop_app.ui.event_list import EventList
    from desktop_app.ui.plot_view import PlotView
    from desktop_app.ui.states import EventRow
    from desktop_app.ui.status_strip import StatusStrip

# The session as a whole changes slowly, and costs as much to draw as a frame.
OVERVIEW_EVERY = 20


class LivePresenter(QObject):
    """Renders what the monitor service knows, at least forty times a second.

    Attributes:
        shown_of: what is drawn of a history: itself, or something derived from it.
        meter: how well the picture keeps up.
        steering: what part of the signal is in view; every area may ask it for another.

    Signals:
        drawn: the `PlotFrame` that was just drawn.
    """

    drawn = Signal(object)

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
        self.steering = ViewController(plot, window_s, self)
        self.shown_of: Callable[[SampleHistory], SampleHistory] = _as_it_came
        self._n_drawn = 0
        self.meter = FrameMeter()
        self._shows_meter = False
        self._pace = Pace()
        self._began_s: float | None = None
        self._newest: Newest | None = None
        self._events = EventBook()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        # Between two pictures: no sample waits for the strip.
        self._overview_soon = QTimer(self)
        self._overview_soon.setSingleShot(True)
        self._overview_soon.timeout.connect(self._render_overview)
        monitor.changed.connect(self._on_changed)
        self.steering.changed.connect(self.refresh)
        plot.canvas.painted.connect(self._on_painted)
        plot.overview.window_requested.connect(self._on_window_requested)
        event_list.event_activated.connect(self._on_event_activated)

    def start(self) -> None:
        self._timer.start()
        self.refresh()

    def stop(self) -> None:
        self._timer.stop()
        self._monitor.frame_gate.release()

    def events(self) -> tuple[Event, ...]:
        """What is in the event list, oldest first."""
        return tuple(self._events.events())

    def row_of(self, event: Event) -> EventRow:
        """An event as it reads now."""
        return event_row_of(event, self.steering.extent.now_s, self.steering.view.looks)

    @property
    def _end_row(self) -> int:
        """How much there is to be drawn."""
        history = self._monitor.history
        return 0 if history is None else history.end_row

    @Slot()
    def _look(self) -> None:
        is_behind = self._monitor.is_behind
        if self._pace.is_due(self._clock.now_s(), self._end_row, is_behind=is_behind):
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Draw one frame."""
        if self._began_s is None:
            self._monitor.frame_gate.hold()
        else:
            # Of a window that nobody paints no frame ever ends.
            self._monitor.frame_gate.release()
        self._began_s = self._clock.now_s()
        self._pace.begin(self._began_s, self._end_row)
        snapshot, session = self._monitor.snapshot(), self._monitor.session
        self._strip.render_status(status_of(snapshot))
        self._plot.render_message(message_of(snapshot, self._ports.ports))
        if snapshot is not None and session is not None:
            self._draw(snapshot, session)

    def _draw(self, snapshot: SessionSnapshot, session: Watchable) -> None:
        history = session.history
        latest = None if history is None else history.latest()
        if history is None or latest is None:
            return
        # A file that is played has no other time than its own; it stands still at its end.
        is_replay = snapshot.info.kind is SourceKind.REPLAY
        now_s = latest[0] if is_replay else self._clock.now_s()
        is_stale = link_of(snapshot) is LinkState.STALE
        is_moving = self.steering.view.is_live and not (is_replay or is_stale)
        self._newest = Newest(latest[0], 1 / snapshot.rate_hz) if is_moving else None
        start_s = history.start_s
        self.steering.extent = Extent(now_s if start_s is None else start_s, now_s)
        self.steering.name_channels(history.names)
        self._take_events()
        view = self.steering.view
        # Nothing is now in a file that was played to its end.
        shown = view.stopped(now_s) if snapshot.has_ended else view
        frame = plot_frame(
            self.shown_of(history),
            session.band,
            self._events.between(shown.right_s(now_s) - shown.span_s, shown.right_s(now_s)),
            view=shown,
            now_s=now_s,
            width_px=self._plot.width_px,
            is_stale=is_stale,
        )
        self._plot.render_frame(frame)
        self._plot.render_behind(view.behind_s(now_s))
        self._n_drawn += 1
        self.drawn.emit(frame)
        volts = float(latest[1][0])
        self._plot.render_readout(
            readout_of(snapshot, frame, volts, self._events.ongoing(), view.looks)
        )

    def _take_events(self) -> None:
        now_s, looks = self.steering.extent.now_s, self.steering.view.looks
        rows = self._events.take(self._monitor.take_events(), now_s, looks)
        if rows is not None:
            self._event_list.render_events(rows)

    @Slot(bool)
    def show_meter(self, is_on: bool) -> None:
        """Tell on the plot how well it keeps up, or no longer."""
        self._shows_meter = is_on
        self._render_meter()

    def _render_meter(self) -> None:
        reading = self.meter.reading() if self._shows_meter else None
        self._plot.render_meter("" if reading is None else reading.text)

    @Slot()
    def _on_painted(self) -> None:
        """The picture of the last frame is out; what is painted in between is no frame."""
        began_s, self._began_s = self._began_s, None
        if began_s is None:
            return
        end_s = self._clock.now_s()
        self.meter.note(began_s, end_s, self._newest)
        self._pace.done(end_s)
        self._monitor.frame_gate.release()
        if self._n_drawn % OVERVIEW_EVERY == 1:
            self._overview_soon.start()

    @Slot()
    def _render_overview(self) -> None:
        history = self._monitor.history
        if history is None:
            return
        self._plot.overview.render_session(
            overview_of(
                history,
                self._events.events(),
                now_s=self.steering.extent.now_s,
                width_px=self._plot.width_px,
                looks=self.steering.view.looks,
            )
        )
        self._render_meter()

    @Slot(float, float)
    def _on_window_requested(self, start_s: float, end_s: float) -> None:
        self.steering.show_span(start_s, end_s)

    @Slot(object)
    def _on_event_activated(self, row: EventRow) -> None:
        """Show the moment an event began."""
        event = self._events.get(row.event_id)
        if event is not None:
            self.steering.show_moment(event.start_s)

    @Slot()
    def _on_changed(self) -> None:
        """Another source: its events have nothing to do with those of the last one."""
        if self._monitor.session is not None:
            self._n_drawn = 0
            self.steering.follow()
            self._events.clear()
            self._event_list.render_events(())
        self.refresh()


def _as_it_came(history: SampleHistory) -> SampleHistory:
    return history
