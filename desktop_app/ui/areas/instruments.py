"""Trigger, measurements and spectrum: a control in the bar, three panels, and their commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from desktop_app.dsp.trigger_watch import TriggerWatch
from desktop_app.services.analysis import AnalysisService
from desktop_app.ui.actions import Command
from desktop_app.ui.button import Button
from desktop_app.ui.captures_panel import CapturesPanel
from desktop_app.ui.deck_layout import Spot
from desktop_app.ui.derived_sheet import DerivedSheet
from desktop_app.ui.measure_panel import MeasurePanel
from desktop_app.ui.presenters.captures_presenter import CapturesPresenter
from desktop_app.ui.presenters.cursor_presenter import CursorPresenter
from desktop_app.ui.presenters.derived_presenter import DerivedPresenter
from desktop_app.ui.presenters.measure_presenter import MeasurePresenter
from desktop_app.ui.presenters.scope_memory import ScopeMemory, ScopeParts
from desktop_app.ui.presenters.spectrum_presenter import SpectrumPresenter
from desktop_app.ui.presenters.trigger_hold import TriggerHold
from desktop_app.ui.presenters.trigger_marker import TriggerMarker
from desktop_app.ui.presenters.trigger_presenter import TriggerPresenter
from desktop_app.ui.spectrum_panel import SpectrumPanel
from desktop_app.ui.trigger_sheet import TriggerSheet
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from desktop_app.ui.areas.bench import Bench
    from desktop_app.ui.plot.frame import PlotFrame
    from desktop_app.ui.presenters.channel_looks import ChannelLook

# A capture is as long as this share of the plot's window until somebody sets it.
_SPAN_SHARE = 0.1
_CURSORS = mark("Cursors")


def install(bench: Bench) -> None:
    """Put everything in; the panels are built when they are first seen."""
    Instruments(bench)


class Instruments(QObject):
    """Builds what is seen and keeps it together."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.owner)
        self._bench = bench
        self._analysis = AnalysisService(self, pause=bench.monitor.frame_gate.wait)
        self._analysis.failed.connect(bench.tell)
        bench.at_end.append(self._analysis.shut_down)
        self._watch = TriggerWatch()
        self._view: tuple[float, float] | None = None
        bench.live.drawn.connect(self._on_drawn)
        self._cursors = CursorPresenter(bench.plot, bench.live, self)
        self._add_trigger()
        self._add_derived()
        self._add_cursor_commands()
        self._add_panels()
        if bench.options.screenshot is None:
            self._remember()

    def _add_trigger(self) -> None:
        bench = self._bench
        button = Button(bench.theme, tr("Trigger: off"), bench.window, icon="crosshair")
        button.hold_width_of(tr("Trigger: off"), tr("Trigger: normal"), tr("Trigger: stopped"))
        button.explain(tr("Set the trigger"), "Ctrl+T")
        bench.window.add_tool(button)
        sheet = TriggerSheet(bench.theme, bench.window, button)
        span_s = bench.settings.current.plot.window_s * _SPAN_SHARE
        self._trigger = TriggerPresenter(
            button, sheet, self._watch, bench.monitor, span_s=span_s, parent=self
        )
        TriggerMarker(bench.plot, bench.live, self._trigger, self._watch)
        TriggerHold(bench.live, self._trigger, self._watch)
        bench.monitor.listen(self._trigger.hear)
        add, trigger = bench.actions.add, self._trigger
        bench.actions.adopt(Command("trigger.set", tr("Set the trigger"), tr("Trigger")), button)
        add(
            Command(
                "trigger.mode", tr("Trigger off, auto, normal or single"), tr("Trigger"), "Alt+T"
            ),
            trigger.next_mode,
        )
        add(
            Command("trigger.arm", tr("Arm the trigger"), tr("Trigger"), "Ctrl+Shift+T"),
            trigger.arm,
        )
        add(
            Command("trigger.up", tr("Raise the trigger level"), tr("Trigger"), "Alt+Up"),
            trigger.raise_level,
        )
        add(
            Command("trigger.down", tr("Lower the trigger level"), tr("Trigger"), "Alt+Down"),
            trigger.lower_level,
        )
        add(
            Command(
                "trigger.centre",
                tr("Put the trigger level into the signal"),
                tr("Trigger"),
                "Alt+C",
            ),
            trigger.centre,
        )

    def _remember(self) -> None:
        """Set everything as it was at the end of the last start, once every area is there."""
        bench = self._bench
        parts = ScopeParts(bench.live.steering, self._trigger, self._derived, self._cursors)
        memory = ScopeMemory(parts, bench.actions, bench.settings, self)
        bench.at_end.append(memory.write)
        QTimer.singleShot(0, memory, memory.restore)

    def _add_derived(self) -> None:
        bench = self._bench
        derived = self._derived = DerivedPresenter(
            DerivedSheet(bench.theme, bench.window),
            bench.plot,
            bench.live,
            monitor=bench.monitor,
            analysis=self._analysis,
            parent=self,
        )
        bench.actions.add(
            Command("plot.derive", tr("Filter and derived channels"), tr("Plot"), "F"),
            derived.open_sheet,
            within=bench.plot,
        )
        bench.actions.add(
            Command("plot.as_it_came", tr("Show the signal as it came"), tr("Plot")), derived.clear
        )

    def _add_cursor_commands(self) -> None:
        cursors, plot, add = self._cursors, self._bench.plot, self._bench.actions.add
        for command, slot in (
            (
                Command("cursor.times", tr("Time cursors on or off"), tr(_CURSORS), "X"),
                cursors.toggle_times,
            ),
            (
                Command("cursor.values", tr("Value cursors on or off"), tr(_CURSORS), "Y"),
                cursors.toggle_values,
            ),
            (
                Command("cursor.next", tr("Select the next cursor"), tr(_CURSORS), "C"),
                cursors.select_next,
            ),
            (
                Command("cursor.up", tr("Move the cursor later or up"), tr(_CURSORS), "Alt+Right"),
                cursors.nudge_up,
            ),
            (
                Command(
                    "cursor.down", tr("Move the cursor earlier or down"), tr(_CURSORS), "Alt+Left"
                ),
                cursors.nudge_down,
            ),
            (
                Command(
                    "cursor.far_up",
                    tr("Move the cursor far later"),
                    tr(_CURSORS),
                    "Alt+Shift+Right",
                ),
                cursors.leap_up,
            ),
            (
                Command(
                    "cursor.far_down",
                    tr("Move the cursor far back"),
                    tr(_CURSORS),
                    "Alt+Shift+Left",
                ),
                cursors.leap_down,
            ),
        ):
            add(command, slot, within=plot)

    def _add_panels(self) -> None:
        add = self._bench.window.add_panel
        add("measure", tr("Measure"), self._build_measure, home=Spot.RIGHT)
        add("spectrum", tr("Spectrum"), self._build_spectrum, home=Spot.RIGHT)
        add("captures", tr("Captures"), self._build_captures, home=Spot.RIGHT)

    def _build_measure(self) -> MeasurePanel:
        bench = self._bench
        panel = MeasurePanel(bench.theme)
        MeasurePresenter(
            panel,
            bench.monitor,
            self._analysis,
            clock=bench.clock,
            view=self._view_span,
            between_cursors=self._cursor_span,
            look_of=self._look_of,
            parent=self,
        )
        return panel

    def _look_of(self, channel: int) -> ChannelLook:
        return self._bench.live.steering.view.looks.of(channel)

    def _build_spectrum(self) -> SpectrumPanel:
        bench = self._bench
        panel = SpectrumPanel(bench.theme)
        SpectrumPresenter(panel, bench.monitor, self._analysis, theme=bench.theme, parent=self)
        return panel

    def _build_captures(self) -> CapturesPanel:
        panel = CapturesPanel(self._bench.theme)
        panel.set_requested.connect(self._trigger.open_sheet)
        CapturesPresenter(
            panel,
            self._watch,
            self._analysis,
            theme=self._bench.theme,
            show_span=self._bench.live.steering.show_span,
            parent=self,
        )
        return panel

    def _view_span(self) -> tuple[float, float] | None:
        return self._view

    @Slot(object)
    def _on_drawn(self, frame: PlotFrame) -> None:
        self._view = (frame.now_s - frame.window_s, frame.now_s)

    def _cursor_span(self) -> tuple[float, float] | None:
        return self._cursors.span_s
