"""The station at a glance: every prediction from here and from connected clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.core.words import NOT_A_DEVICE
from desktop_app.ui.button import Button
from desktop_app.ui.combo_box import ComboBox
from desktop_app.ui.data_table import DataTable
from desktop_app.ui.empty_state import EmptyState
from desktop_app.ui.metric import Metric
from desktop_app.ui.overview_distribution import OverviewDistribution
from desktop_app.ui.overview_trend import OverviewTrend
from desktop_app.ui.segments import Segments
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import mark, tr, tr_text

if TYPE_CHECKING:
    from desktop_app.ui.overview_states import OverviewState
    from desktop_app.ui.theme.theme import Theme

HEADS = (
    mark("Time"),
    mark("From"),
    mark("Patient"),
    mark("Level", "patient"),
    mark("Score"),
    mark("Probability"),
    mark("Given"),
)
LEVELS = (
    mark("All"),
    mark("Low", "patient"),
    mark("Medium", "patient"),
    mark("High", "patient"),
)
EVERYBODY = mark("From everybody")
_CHARTS_PX = 210


class OverviewPage(QWidget):
    """Totals, two charts, and the table they are made of.

    Signals:
        filtered: another filter was chosen; read `client()`, `level()` and `words()`.
        export_requested: save what the table shows.
        action_requested: do what is said where the table is empty.
    """

    filtered = Signal()
    export_requested = Signal()
    action_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "page")
        self._total = Metric(tr("Predictions"), "00 000", self)
        self._high = Metric(tr("High", "patient"), "00 000", self)
        self._clients = Metric(tr("Clients"), "000", self)
        self._demo = TextLabel(parent=self, tone=Tone.ACCENT)
        self._distribution = OverviewDistribution(theme, self)
        self._trend = OverviewTrend(theme, self)
        self._build_filters()
        self._table = DataTable(
            tr("Predictions"),
            tuple(tr(head, "patient") for head in HEADS),
            numeric=frozenset({4, 5, 6}),
            stretch=2,
            parent=self,
        )
        self._message = EmptyState(theme, self)
        self._build()
        self._wire()
        self.setFocusProxy(self._search)

    def client(self) -> str:
        """Whose predictions are wanted; empty for everybody's."""
        return "" if self._client.currentIndex() <= 0 else self._client.currentText()

    def level(self) -> str:
        """The level that is wanted; empty for all."""
        return "" if self._levels.current <= 0 else LEVELS[self._levels.current]

    def words(self) -> str:
        """What the patient's pseudonym must hold."""
        return self._search.text().strip()

    def show_all(self) -> None:
        """Filter nothing out."""
        self._levels.set_current(0)
        with QSignalBlocker(self._client):
            self._client.setCurrentIndex(0)
        self._search.clear()
        self.filtered.emit()

    def render_overview(self, state: OverviewState) -> None:
        """Show `state`."""
        self._total.set_value(str(state.n_total))
        self._high.set_value(str(state.n_high))
        self._high.set_tone(Tone.HIGH if state.n_high else Tone.TEXT)
        self._clients.set_value(str(state.n_clients))
        self._demo.set_text(tr("DEMO: {count}, counted in no total", count=state.n_demo))
        self._demo.setVisible(state.n_demo > 0)
        self._distribution.render_counts(state.counts)
        self._trend.render_points(state.trend, state.first_text, state.last_text)
        self._render_clients(state.clients)
        self._table.render_rows(state.rows)
        self._table.setVisible(not state.message)
        self._message.render_emptiness(state.message, state.action)
        self._message.setVisible(bool(state.message))
        self._foot.set_text(f"{state.note} {self._limits}".strip())
        self._export.setEnabled(bool(state.rows))

    def _render_clients(self, clients: tuple[str, ...]) -> None:
        wanted = [tr(EVERYBODY), *clients]
        if wanted == [self._client.itemText(n) for n in range(self._client.count())]:
            return
        chosen = self._client.currentText()
        with QSignalBlocker(self._client):
            self._client.clear()
            self._client.addItems(wanted)
            self._client.setCurrentIndex(max(0, self._client.findText(chosen)))

    def _build_filters(self) -> None:
        self._search = QLineEdit(self)
        self._search.setFont(font())
        self._search.setPlaceholderText(tr("Search by patient"))
        self._search.setAccessibleName(tr("Search the predictions"))
        self._search.setClearButtonEnabled(True)
        self._client = ComboBox(self._theme, self)
        self._client.setFont(font())
        self._client.addItem(tr(EVERYBODY))
        self._client.setMinimumWidth(180)
        self._client.setAccessibleName(tr("From"))
        self._levels = Segments(self._theme, tuple(tr(level, "patient") for level in LEVELS), self)
        self._levels.setAccessibleName(tr("Level", "patient"))
        self._levels.set_current(0)
        self._export = Button(self._theme, tr("Export ..."), self)
        self._export.setToolTip(tr("All that was found, as CSV"))

    def _build(self) -> None:
        head, charts, filters = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.setSpacing(Space.LOOSE)
        charts.setSpacing(Space.WIDE)
        filters.setSpacing(Space.CARD)
        head.addWidget(TextLabel(tr("Station"), self, size=TypeSize.HEADING, is_strong=True))
        for metric in (self._total, self._high, self._clients):
            head.addWidget(metric)
        head.addWidget(self._demo)
        head.addStretch(1)
        charts.addWidget(self._card(tr("Levels"), self._distribution), 2)
        charts.addWidget(self._card(tr("Scores"), self._trend), 3)
        for widget in (self._search, self._client, self._levels, self._export):
            filters.addWidget(widget, 1 if widget is self._search else 0)
        about = tr("Scores say how unusual a patient is among the reference patients.")
        self._limits = f"{about} {tr_text(NOT_A_DEVICE)}"
        self._foot = TextLabel(self._limits, self, size=TypeSize.SMALL, tone=Tone.MUTED, wraps=True)
        page = QVBoxLayout(self)
        page.setContentsMargins(Space.LOOSE, Space.WIDE, Space.LOOSE, Space.CARD)
        page.setSpacing(Space.CARD)
        page.addLayout(head)
        page.addLayout(charts)
        page.addLayout(filters)
        page.addWidget(self._message, 1)
        page.addWidget(self._table, 1)
        page.addWidget(self._foot)

    def _card(self, title: str, chart: QWidget) -> QFrame:
        card = QFrame(self)
        card.setProperty("role", "panel")
        card.setFixedHeight(_CHARTS_PX)
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.WIDE, Space.CARD, Space.WIDE, Space.CARD)
        column.setSpacing(Space.SNUG)
        column.addWidget(TextLabel(title, card, is_strong=True))
        column.addWidget(chart, 1)
        return card

    def _wire(self) -> None:
        self._search.textChanged.connect(self.filtered)
        self._client.activated.connect(self.filtered)
        self._levels.chosen.connect(self.filtered)
        self._export.clicked.connect(self.export_requested)
        self._message.action_requested.connect(self.action_requested)
