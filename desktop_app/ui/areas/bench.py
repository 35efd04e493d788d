"""What an area is given to build on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from desktop_app.core.clock import SystemClock
    from desktop_app.core.errors import VigilError
    from desktop_app.core.options import WindowOptions
    from desktop_app.services.detection import DetectionService
    from desktop_app.services.hub import HubService
    from desktop_app.services.line_choice import LineChoice
    from desktop_app.services.marks import MarkBook
    from desktop_app.services.monitor import MonitorService
    from desktop_app.services.ports import PortWatcher
    from desktop_app.services.recorder import RecorderService
    from desktop_app.services.settings import SettingsService
    from desktop_app.ui.actions import ActionRegistry
    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.plot_view import PlotView
    from desktop_app.ui.presenters.live_presenter import LivePresenter
    from desktop_app.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Bench:
    """The window with its services, after the plot was painted for the first time.

    Attributes:
        owner: the parent of an area's presenters; they live as long as the window.
        window: `add_page`, `add_panel`, `add_tool`.
        actions: every command of the window.
        recorder: what records; it outlives every area.
        plot: the live plot.
        live: its presenter.
        watch: watches another source, named as on the command line.
        marks: what people noted of the signal; `added` tells who stores them.
        line: how boards are set and read; a change counts from the next `monitor.start`.
        tell: shows an error in the message line.
        turns: what is still to be built, each in a turn of the event loop of its own; an area whose
            building takes longer than a few frames appends the next part of it.
        at_end: called in reverse order when the window closes, before the services stop.
    """

    owner: QObject
    window: MainWindow
    theme: Theme
    options: WindowOptions
    settings: SettingsService
    clock: SystemClock
    monitor: MonitorService
    recorder: RecorderService
    line: LineChoice
    ports: PortWatcher
    hub: HubService
    detection: DetectionService
    plot: PlotView
    live: LivePresenter
    watch: Callable[[str], None]
    marks: MarkBook
    tell: Callable[[VigilError], None]
    turns: list[Callable[[], None]] = field(default_factory=list)
    at_end: list[Callable[[], None]] = field(default_factory=list)

    @property
    def actions(self) -> ActionRegistry:
        """Every command of the window."""
        return self.window.commands
