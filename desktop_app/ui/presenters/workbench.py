"""Everything behind the empty window: services, views and the presenters that join them.

Imported after the window's first paint, because numpy comes with it.
"""

from __future__ import annotations

from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.compose.hub import hub_data_dir, make_hub_process, station_feed
from desktop_app.compose.recording import Recorder
from desktop_app.compose.sleep_inhibitor import SleepInhibitor
from desktop_app.compose.view_cache import ViewCache
from desktop_app.compose.wiring import make_session, parse_source, recorded_by
from desktop_app.core import paths
from desktop_app.core.gate import Gate
from desktop_app.core.source_info import LOOK
from desktop_app.detection.config import load_config
from desktop_app.dsp.spill import SpillFolder
from desktop_app.server.options import HubOptions
from desktop_app.services.detection import DetectionService
from desktop_app.services.hub import HubService
from desktop_app.services.line_choice import LineChoice
from desktop_app.services.marks import MarkBook
from desktop_app.services.monitor import LONGEST_FRAME_S, MonitorService
from desktop_app.services.ports import PortWatcher
from desktop_app.services.recorder import RecorderService, recordings_folder, views_bytes
from desktop_app.sources.scenarios import SCENARIOS
from desktop_app.ui.areas.bench import Bench
from desktop_app.ui.event_list import EventList
from desktop_app.ui.first_paint import FirstPaint
from desktop_app.ui.presenters.connection_presenter import ConnectionPresenter
from desktop_app.ui.presenters.live_presenter import LivePresenter
from desktop_app.ui.presenters.vital_signs import vital_signs
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.compose.watchable import Watchable
    from desktop_app.core.clock import SystemClock
    from desktop_app.core.options import WindowOptions
    from desktop_app.core.protocols import Clock
    from desktop_app.services.settings import SettingsService
    from desktop_app.sources.ports import PortInfo
    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.theme.theme import Theme


# What the window consists of besides its two halves: modules of `ui.areas`, in the order they are
# put in. None is imported before the plot stands: together they take as long as all before.
AREAS = (
    "shell",
    "scope",
    "instruments",
    "marks",
    "recordings",
    "picture",
    "drawing",
    "alarms",
    "normal",
    "material",
    "tuning",
    "channels",
    "patient",
    "board",
    "sharing",
    "theatre",
    "help",
)
CONFIG_FILE = "config/model_config.json"
# The demo fills the plot's first picture and is already learned when a person sees it.
DEMO_HEAD_START_S = 25.0


class Workbench(QObject):
    """Builds the services and the two halves of the window.

    Attributes:
        settings: the settings in force.
        monitor: the source that is being watched.
        hub: the hub process, when it is shared.
        live: the presenter of the live half.

    Signals:
        milestone: "plot" when the plot's place was painted, "trace" when the signal was,
            "score" when a patient can be scored.
    """

    milestone = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        options: WindowOptions,
        *,
        clock: SystemClock,
        settings: SettingsService,
        parent: QObject,
    ) -> None:
        """Raises `VigilError` where the settings of the detection cannot be used."""
        super().__init__(parent)
        self._window = window
        self._theme = theme
        self._options = options
        self._clock = clock
        self.settings = settings
        config = load_config(paths.find(CONFIG_FILE, options.config))
        data_dir = hub_data_dir()
        self.hub = HubService(
            partial(make_hub_process, config=config),
            HubOptions(port=options.hub_port, data_dir=data_dir),
            station_feed(data_dir),
            self,
        )
        kept_in = None if options.config else paths.user_config_dir() / CONFIG_FILE
        self.line = LineChoice()
        frame_gate = Gate(LONGEST_FRAME_S)
        self.detection = DetectionService(config, kept_in, self, pause=frame_gate.wait)
        views = ViewCache(paths.user_cache_dir() / "views", partial(views_bytes, settings))
        self.recorder = RecorderService(
            _new_recorder(clock, views), recordings_folder(settings), clock, self
        )
        settings.changed.connect(self.recorder.tidy_views)
        new_session = partial(
            _session_of,
            detection=self.detection,
            line=self.line,
            clock=clock,
            recorder=self.recorder.recorder,
            views=views,
        )
        self.monitor = MonitorService(new_session, self.hub.publish, self, frame_gate=frame_gate)
        self._ports = PortWatcher(_list_ports, self)
        self._is_over = False
        self._bench: Bench | None = None
        self._missing_areas = list(AREAS)
        self._connection = self._new_connection()

    @property
    def is_complete(self) -> bool:
        """Whether every area was put in; "score" has been told then."""
        return not (self._missing_areas or (self._bench and self._bench.turns))

    def start(self) -> None:
        """Begin to watch, then build what shows it; the patient half follows its first picture."""
        self.monitor.hold_judging()
        self.recorder.open()
        self._connection.start(self._options.source)
        self._build_live_half()
        self.live.start()
        self._ports.start()
        if self._options.share:
            self.hub.start()

    def watch(self, source: str) -> None:
        """Watch another source instead of what is watched now."""
        self._connection.connect_to(source)

    def vital_signs(self) -> dict[str, float]:
        """How the live half does, for `vigil --measure`."""
        return vital_signs(self.live, self.monitor)

    def shut_down(self) -> None:
        """Stop timers, threads and processes, in this order. May be called again."""
        self._is_over = True
        while self._bench is not None and self._bench.at_end:
            self._bench.at_end.pop()()
        self.live.stop()
        self._connection.stop()
        self.monitor.shut_down()
        self.recorder.shut_down()
        self._ports.shut_down()
        self.hub.shut_down()

    def _build_live_half(self) -> None:
        from desktop_app.ui.plot_view import PlotView

        self._plot = PlotView(self._theme)
        events = EventList(self._theme, self._window.deck)
        self._window.set_plot(self._plot)
        self._window.add_panel("events", tr("Events"), partial(_same, events))
        self.live = LivePresenter(
            self.monitor,
            self._ports,
            self._clock,
            plot=self._plot,
            event_list=events,
            strip=self._window.status_strip,
            window_s=self.settings.current.plot.window_s,
            parent=self,
        )
        self._plot.demo_requested.connect(self._on_demo)
        FirstPaint(self._plot).painted.connect(self._on_plot_painted)
        FirstPaint(self._plot.picture).painted.connect(self._on_trace_painted)

    def _new_connection(self) -> ConnectionPresenter:
        return ConnectionPresenter(
            self.monitor,
            self._ports,
            self.hub,
            bar=self._window.connection_bar,
            notices=self._window.notice_bar,
            scenarios=SCENARIOS,
            parent=self,
        )

    @Slot()
    def _on_demo(self) -> None:
        self._connection.connect_to("demo")

    @Slot()
    def _on_plot_painted(self) -> None:
        self.milestone.emit("plot")
        # One turn of the event loop, so that the plot is on the screen before the model is read.
        QTimer.singleShot(0, self, self._build_rest)

    @Slot()
    def _on_trace_painted(self) -> None:
        self.monitor.release_judging()
        self.milestone.emit("trace")

    @Slot()
    def _build_rest(self) -> None:
        """A part of an area in a turn of the event loop: the picture goes on meanwhile."""
        if self._is_over:
            return
        bench = self._bench = self._bench or self._new_bench()
        if bench.turns:
            bench.turns.pop(0)()
        else:
            area = import_module(f"desktop_app.ui.areas.{self._missing_areas.pop(0)}")
            bench.turns.append(partial(area.install, bench))
        if bench.turns or self._missing_areas:
            QTimer.singleShot(0, self, self._build_rest)
        else:
            self.milestone.emit("score")

    def _new_bench(self) -> Bench:
        return Bench(
            owner=self,
            window=self._window,
            theme=self._theme,
            options=self._options,
            settings=self.settings,
            clock=self._clock,
            monitor=self.monitor,
            recorder=self.recorder,
            hub=self.hub,
            detection=self.detection,
            line=self.line,
            ports=self._ports,
            plot=self._plot,
            live=self.live,
            watch=self.watch,
            marks=MarkBook(self),
            tell=self._connection.tell,
        )


def _same(widget: QWidget) -> QWidget:
    """For a panel that stands before it is seen."""
    return widget


def _list_ports() -> tuple[PortInfo, ...]:
    """Called in the watcher's thread, which then pays for pyserial as well."""
    from desktop_app.sources.ports import list_ports

    return list_ports()


def _session_of(
    source: str,
    *,
    detection: DetectionService,
    line: LineChoice,
    clock: Clock,
    recorder: Recorder,
    views: ViewCache,
) -> Watchable:
    spilling = SpillFolder(paths.user_cache_dir())
    if source.startswith(LOOK):
        from desktop_app.compose.recording_review import RecordingReview

        return RecordingReview(Path(source.removeprefix(LOOK)), views, clock, spilling)
    session = make_session(
        parse_source(source),
        detection.config,
        clock=clock,
        head_start_s=DEMO_HEAD_START_S,
        new_detector=detection.new_detector,
        listen=recorded_by(recorder, detection.profile, detection.detector),
        line=line.options,
    )
    session.spill_to(spilling)
    return session


def _new_recorder(clock: SystemClock, views: ViewCache) -> Recorder:
    return Recorder(clock, wall_s=clock.wall_s, inhibitor=SleepInhibitor(), views=views)
