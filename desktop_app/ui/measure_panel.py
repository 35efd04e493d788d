"""The table of measurements, and of what it is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.combo_box import ComboBox
from desktop_app.ui.flow_row import FlowRow
from desktop_app.ui.quantity_text import NARROW
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.text_table import TextTable
from desktop_app.ui.text_table_model import TableRow
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from desktop_app.ui.instrument_states import Choice, MeasureRow, MeasureState
    from desktop_app.ui.theme.theme import Theme

HEADINGS = (
    mark("Quantity"),
    mark("Now"),
    mark("Mean"),
    mark("SD"),
    mark("Min"),
    mark("Max"),
    mark("n"),
)
_SPAN_PX = 140
_WIDTHS_PX = {0: 82, 1: 112, 6: 38}
# What a narrow panel leaves out first: n, SD, mean; then both extremes.
_SPARE = (6, 3, 2, 4, 5)


class MeasurePanel(QFrame):
    """Renders a `MeasureState`.

    Signals:
        channel_chosen, span_chosen: another entry of the box, by its number.
        copy_requested: the table as text into the clipboard.
        restart_requested: begin the statistics anew.
    """

    channel_chosen = Signal(object)
    span_chosen = Signal(object)
    copy_requested = Signal()
    restart_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._channel, self._span = ComboBox(theme, self), ComboBox(theme, self)
        self._channel.setAccessibleName(tr("Channel to measure"))
        self._span.setAccessibleName(tr("Stretch to measure"))
        self._basis = TextLabel(parent=self, size=TypeSize.SMALL, tone=Tone.MUTED)
        self._copy = Button(theme, tr("Copy table"), self, role=ButtonRole.ICON, icon="copy")
        self._copy.explain(tr("Copy the table for a spreadsheet"))
        self._restart = Button(
            theme, tr("Restart statistics"), self, role=ButtonRole.ICON, icon="undo-2"
        )
        self._restart.explain(tr("Begin mean, SD, minimum, maximum and n anew"))
        self._table = TextTable(
            theme, tr("Measurements"), _headings(), _WIDTHS_PX, self, spare=_SPARE
        )
        self._build()
        self._wire()

    def render_measurements(self, state: MeasureState) -> None:
        """Show `state`."""
        render_choice(self._channel, state.channel)
        self._channel.setVisible(len(state.channel.texts) > 1)
        render_choice(self._span, state.span)
        self._basis.set_text(state.basis)
        self._table.render_rows(tuple(_table_row(row) for row in state.rows))
        known = [f"{row.label} {row.value}" for row in state.rows if row.value]
        self._table.setAccessibleDescription(", ".join(known[:4]))

    def _build(self) -> None:
        margins = QMargins(Space.CARD, Space.TIGHT, Space.SNUG, Space.TIGHT)
        tools = FlowRow(self, Space.SNUG, margins)
        self._span.setMinimumWidth(_SPAN_PX)
        for widget in (self._span, self._channel, self._copy, self._restart, self._basis):
            tools.add(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(tools)
        column.addWidget(self._table, 1)
        self.setFocusProxy(self._table)

    def _wire(self) -> None:
        self._channel.activated.connect(self._on_channel)
        self._span.activated.connect(self._on_span)
        self._copy.clicked.connect(self.copy_requested)
        self._restart.clicked.connect(self.restart_requested)

    @Slot(int)
    def _on_channel(self, index: int) -> None:
        self.channel_chosen.emit(index)

    @Slot(int)
    def _on_span(self, index: int) -> None:
        self.span_chosen.emit(index)


def render_choice(box: ComboBox, choice: Choice) -> None:
    """Offer the texts and choose one of them; nothing is emitted."""
    with QSignalBlocker(box):
        if [box.itemText(row) for row in range(box.count())] != list(choice.texts):
            box.clear()
            box.addItems(list(choice.texts))
            box.updateGeometry()
        box.setCurrentIndex(choice.current)
    box.update()


def table_text(rows: tuple[MeasureRow, ...]) -> str:
    """The table as tab-separated lines, as spreadsheets take them."""
    lines = [HEADINGS, *(_cells(row) for row in rows)]
    return "".join("\t".join(line).replace(NARROW, " ") + "\n" for line in lines)


def _headings() -> tuple[str, ...]:
    return tuple(tr(heading) for heading in HEADINGS)


def _cells(row: MeasureRow) -> tuple[str, ...]:
    now = row.value or row.reason
    return (row.label, now, row.mean, row.sd, row.minimum, row.maximum, row.n)


def _table_row(row: MeasureRow) -> TableRow:
    return TableRow(_cells(row), strong=1 if row.value else -1, note=row.note)
