"""What happened, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QListView, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.ui.event_model import ROW_ROLE, EventModel
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from desktop_app.ui.event_delegate import EventDelegate
    from desktop_app.ui.states import EventRow
    from desktop_app.ui.theme.theme import Theme

EMPTY_SENTENCE = mark("No events yet. Anomalies appear here with their time and reason.")


class EventList(QFrame):
    """Renders rows; an event that lasts changes in its place.

    Signals:
        event_activated: the `EventRow` a person chose, to show its moment.
    """

    event_activated = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._delegate: EventDelegate | None = None
        self.setProperty("role", "panel")
        self._build()
        self._wire()
        self.render_events(())

    def sizeHint(self) -> QSize:
        """Count and five rows."""
        return QSize(600, 208)

    def render_events(self, rows: tuple[EventRow, ...]) -> None:
        """Show `rows`, newest first, one for each event."""
        if rows and self._delegate is None:
            # All that Qt knows of styles comes with it; the first picture does not wait for that.
            from desktop_app.ui.event_delegate import EventDelegate

            self._delegate = EventDelegate(self._theme, self._list)
            self._list.setItemDelegate(self._delegate)
        self._model.set_rows(rows)
        self._stack.setCurrentIndex(1 if rows else 0)
        self._count.set_text(_count_text(len(rows), sum(row.is_ongoing for row in rows)))
        self._count.setVisible(bool(rows))

    def _build(self) -> None:
        self._count = TextLabel(parent=self, size=TypeSize.SMALL, tone=Tone.MUTED)
        self._count.setContentsMargins(Space.WIDE, Space.TIGHT, Space.WIDE, Space.TIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._count)
        self._build_list()
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._list)
        column.addLayout(self._stack, 1)

    def _build_list(self) -> None:
        self._empty = TextLabel(tr(EMPTY_SENTENCE), self, tone=Tone.MUTED, wraps=True)
        self._empty.setContentsMargins(Space.WIDE, Space.TIGHT, Space.WIDE, 0)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._model = EventModel(self)
        self._list = QListView(self)
        self._list.setProperty("role", "list")
        self._list.setModel(self._model)
        self._list.setUniformItemSizes(True)
        self._list.setMouseTracking(True)
        self._list.setAccessibleName(tr("Events"))
        self.setFocusProxy(self._list)

    def _wire(self) -> None:
        self._list.activated.connect(self._on_activated)
        self._list.clicked.connect(self._on_activated)
        self._theme.changed.connect(self._repaint)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self.event_activated.emit(index.data(ROW_ROLE))

    @Slot()
    def _repaint(self) -> None:
        self._list.viewport().update()


def _count_text(n_events: int, n_ongoing: int) -> str:
    if not n_events:
        return ""
    if not n_ongoing:
        return tr("{count} in this session", count=n_events)
    return tr("{count} in this session, {ongoing} ongoing", count=n_events, ongoing=n_ongoing)
