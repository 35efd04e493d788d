"""The spectrum: chart, waterfall, tones, and how they are made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.combo_box import ComboBox
from desktop_app.ui.flow_row import FlowRow
from desktop_app.ui.measure_panel import render_choice
from desktop_app.ui.segments import Segments
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.text_table import TextTable
from desktop_app.ui.text_table_model import TableRow
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.trace_chart import TraceChart
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.ui.instrument_states import Choice, SpectrumState
    from desktop_app.ui.theme.theme import Theme

VIEWS = (mark("Spectrum"), mark("Waterfall"), mark("Both"))
_PEAKS_PX = 256
# Below this height the line of figures gives its place to the chart.
_ROOMY_PX = 230
# Below this width the tones stand under the chart, not beside it.
_WIDE_PX = 560
_CHART_LEAST_PX = 112
# Below this width the tools would take several rows: those seldom used wait behind a button.
_ONE_ROW_PX = 900


@dataclass(frozen=True, slots=True)
class SpectrumControls:
    """What the boxes offer, and whether peaks are held."""

    channel: Choice
    size: Choice
    window: Choice
    averages: Choice
    scale: Choice
    view: int = 0
    is_holding: bool = False


class SpectrumPanel(QFrame):
    """Renders a `SpectrumState` and `SpectrumControls`.

    Signals:
        chosen: the name of a control and the number of its new entry.
        hold_toggled: hold the largest value of every bin, or no more.
        restart_requested: begin averages and held peaks anew.
    """

    chosen = Signal(str, object)
    hold_toggled = Signal(bool)
    restart_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "panel")
        self._boxes = {
            name: self._box(name, label)
            for name, label in (
                ("channel", tr("Channel to analyse")),
                ("scale", tr("What is shown")),
                ("size", tr("Samples in a spectrum")),
                ("window", tr("Window", "spectrum")),
                ("averages", tr("Averages")),
            )
        }
        self._view = Segments(theme, tuple(tr(view) for view in VIEWS), self)
        self._view.setAccessibleName(tr("Spectrum or waterfall"))
        self._view.set_current(0)
        self._hold = Button(theme, tr("Hold"), self)
        self._hold.setCheckable(True)
        self._hold.setAccessibleName(tr("Hold peaks"))
        self._hold.explain(tr("Keep the largest value of every frequency on the chart"))
        self._restart = Button(
            theme, tr("Restart averages"), self, role=ButtonRole.ICON, icon="undo-2"
        )
        self._restart.explain(tr("Restart averages and held peaks"))
        self._more = Button(
            theme, tr("More settings"), self, role=ButtonRole.ICON, icon="chevron-down"
        )
        self._more.setCheckable(True)
        self._more.explain(tr("Unit, samples, window, averages and held peaks"))
        self._basis = TextLabel(parent=self, size=TypeSize.SMALL, tone=Tone.MUTED, wraps=True)
        self._chart = TraceChart(theme, tr("Spectrum"), self)
        self._waterfall = TraceChart(theme, tr("Waterfall"), self)
        headings = (tr("Peak"), tr("Frequency"), tr("Level", "spectrum"))
        self._peaks = TextTable(theme, tr("Peaks"), headings, {0: 52, 1: 92}, self)
        self._build()
        self._wire()

    def render_controls(self, controls: SpectrumControls) -> None:
        """Show what is chosen; nothing is emitted."""
        for name, box in self._boxes.items():
            render_choice(box, getattr(controls, name))
        self._boxes["channel"].setVisible(len(controls.channel.texts) > 1)
        self._view.set_current(controls.view)
        self._hold.setChecked(controls.is_holding)
        self._waterfall.setVisible(controls.view != 0)
        self._chart.setVisible(controls.view != 1)
        self._peaks.setVisible(controls.view != 1)

    def render_spectrum(self, state: SpectrumState) -> None:
        """Show what was found."""
        self._chart.render_chart(state.chart)
        if state.waterfall is not None:
            self._waterfall.render_chart(state.waterfall)
        rows = (
            TableRow((str(number), peak.frequency, peak.level), strong=1)
            for number, peak in enumerate(state.peaks, 1)
        )
        self._peaks.render_rows(tuple(rows))
        self._basis.set_text(state.basis)
        self._chart.setToolTip(state.basis)
        tones = ", ".join(f"{peak.frequency} {peak.level}" for peak in state.peaks[:3])
        words = tr("Strongest: {tones}", tones=tones) if tones else ""
        self._chart.setAccessibleDescription(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low panel the chart needs every line."""
        super().resizeEvent(event)
        self._place_peaks(is_beside=event.size().width() >= _WIDE_PX)
        self._basis.setVisible(event.size().height() >= _ROOMY_PX)
        self._show_tools()

    @Slot()
    def _show_tools(self) -> None:
        is_one_row = self.width() >= _ONE_ROW_PX
        self._more.setHidden(is_one_row)
        for tool in self._seldom:
            tool.setHidden(not (is_one_row or self._more.isChecked()))

    def _place_peaks(self, *, is_beside: bool) -> None:
        self._charts.addWidget(self._peaks, *((0, 1) if is_beside else (2, 0, 1, 2)))
        self._peaks.setMinimumWidth(_PEAKS_PX)
        self._peaks.setMaximumWidth(_PEAKS_PX if is_beside else self.maximumWidth())

    def _box(self, name: str, label: str) -> ComboBox:
        box = ComboBox(self._theme, self)
        box.setAccessibleName(label)
        box.setObjectName(name)
        box.setToolTip(label)
        return box

    def _build(self) -> None:
        margins = QMargins(Space.CARD, Space.TIGHT, Space.SNUG, Space.TIGHT)
        tools = FlowRow(self, Space.SNUG, margins)
        boxes = self._boxes
        often = (self._view, boxes["channel"], self._more)
        self._seldom = (
            boxes["scale"],
            boxes["size"],
            boxes["window"],
            boxes["averages"],
            self._hold,
            self._restart,
        )
        for widget in (*often, *self._seldom):
            tools.add(widget)
        self._chart.setMinimumHeight(_CHART_LEAST_PX)
        self._waterfall.setMinimumHeight(_CHART_LEAST_PX)
        charts = self._charts = QGridLayout()
        charts.setContentsMargins(0, 0, 0, 0)
        charts.setSpacing(0)
        charts.addWidget(self._chart, 0, 0)
        self._place_peaks(is_beside=True)
        charts.addWidget(self._waterfall, 1, 0, 1, 2)
        charts.setColumnStretch(0, 1)
        self._basis.setContentsMargins(Space.CARD, 0, Space.CARD, Space.TIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(tools)
        column.addLayout(charts, 1)
        column.addWidget(self._basis)
        self.setFocusProxy(self._view)

    def _wire(self) -> None:
        for box in self._boxes.values():
            box.activated.connect(self._on_chosen)
        self._view.chosen.connect(self._on_view)
        self._more.toggled.connect(self._show_tools)
        self._hold.toggled.connect(self.hold_toggled)
        self._restart.clicked.connect(self.restart_requested)

    @Slot(int)
    def _on_chosen(self, index: int) -> None:
        self.chosen.emit(self.sender().objectName(), index)

    @Slot()
    def _on_view(self) -> None:
        self.chosen.emit("view", max(0, self._view.current))
