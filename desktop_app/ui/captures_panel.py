"""What the trigger has captured: a list, and the chart of one capture over all the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.flow_row import FlowRow
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.text_table import TextTable
from desktop_app.ui.text_table_model import TableRow
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.trace_chart import TraceChart
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from desktop_app.ui.instrument_states import CapturesState
    from desktop_app.ui.theme.theme import Theme

_LIST_PX, _LIST_LEAST_PX = 276, 248


class CapturesPanel(QFrame):
    """Renders a `CapturesState`.

    Signals:
        capture_chosen: the number of a capture to look at, 0 for whatever is the newest.
        capture_opened: the number of a capture to show on the plot.
        overlay_toggled: show all captures behind the chosen one, or no more.
        set_requested: set a trigger that is off.
        arm_requested: wait for a trigger again.
        clear_requested: forget every capture.
    """

    capture_chosen = Signal(object)
    capture_opened = Signal(object)
    overlay_toggled = Signal(bool)
    set_requested = Signal()
    arm_requested = Signal()
    clear_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._numbers: tuple[int, ...] = ()
        self._status = TextLabel(parent=self, size=TypeSize.SMALL, tone=Tone.MUTED)
        self._newest = Button(theme, tr("Newest"), self)
        self._newest.setCheckable(True)
        self._newest.setChecked(True)
        self._newest.explain(tr("Follow the newest capture"))
        self._overlay = Button(theme, tr("Overlay"), self)
        self._overlay.setCheckable(True)
        self._overlay.explain(tr("Show all captures behind the chosen one"))
        self._set = Button(theme, tr("Set the trigger"), self, icon="crosshair")
        self._set.hide()
        self._arm = Button(theme, tr("Arm again"), self, role=ButtonRole.PRIMARY)
        self._arm.explain(tr("Wait for the next trigger"))
        self._clear = Button(theme, tr("Clear captures"), self, role=ButtonRole.ICON, icon="x")
        self._clear.explain(tr("Forget every capture"))
        headings = (tr("No."), tr("Triggered at"), tr("Vpp"))
        tip = tr("Enter or a double click shows the moment on the plot")
        self._list = TextTable(theme, tr("Captures"), headings, {0: 48, 1: 116}, self)
        self._list.setAccessibleDescription(tip)
        self._chart = TraceChart(theme, tr("Capture"), self)
        self._build()
        self._wire()

    def render_captures(self, state: CapturesState) -> None:
        """Show `state`; what is chosen stays chosen while it is kept."""
        chosen = self._chosen_number()
        self._numbers = tuple(row.number for row in state.rows)
        rows = (
            TableRow((str(row.number), row.time, row.height), strong=1, note=row.detail)
            for row in state.rows
        )
        self._list.blockSignals(True)
        self._list.render_rows(tuple(rows))
        if chosen in self._numbers:
            self._list.selectRow(self._numbers.index(chosen))
        self._list.blockSignals(False)
        self._chart.render_chart(state.chart)
        self._status.set_text(state.status)
        self._set.setVisible(state.is_off)
        self._arm.setVisible(state.can_arm)
        self._clear.setEnabled(bool(state.rows))
        self._chart.setAccessibleDescription(state.status)

    def _chosen_number(self) -> int:
        row = self._list.current_row
        return self._numbers[row] if 0 <= row < len(self._numbers) else 0

    def _build(self) -> None:
        margins = QMargins(Space.CARD, Space.TIGHT, Space.SNUG, Space.TIGHT)
        tools = FlowRow(self, Space.SNUG, margins)
        for widget in (
            self._set,
            self._newest,
            self._overlay,
            self._arm,
            self._clear,
            self._status,
        ):
            tools.add(widget)
        self._list.setMinimumWidth(_LIST_LEAST_PX)
        self._list.setMaximumWidth(_LIST_PX)
        halves = QHBoxLayout()
        halves.setContentsMargins(0, 0, 0, 0)
        halves.setSpacing(0)
        halves.addWidget(self._list)
        halves.addWidget(self._chart, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(tools)
        column.addLayout(halves, 1)
        self.setFocusProxy(self._list)

    def _wire(self) -> None:
        self._list.row_chosen.connect(self._on_row)
        self._list.row_opened.connect(self._on_opened)
        self._newest.toggled.connect(self._on_newest)
        self._overlay.toggled.connect(self.overlay_toggled)
        self._set.clicked.connect(self.set_requested)
        self._arm.clicked.connect(self.arm_requested)
        self._clear.clicked.connect(self.clear_requested)

    @Slot(object)
    def _on_row(self, row: int) -> None:
        if 0 <= row < len(self._numbers):
            self._newest.setChecked(False)
            self.capture_chosen.emit(self._numbers[row])

    @Slot(object)
    def _on_opened(self, row: int) -> None:
        if 0 <= row < len(self._numbers):
            self.capture_opened.emit(self._numbers[row])

    @Slot(bool)
    def _on_newest(self, is_on: bool) -> None:
        self.capture_chosen.emit(0 if is_on else self._chosen_number())
