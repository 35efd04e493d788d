"""The window's shell: stands in about 100 ms, with places that are filled later.

Imports nothing but Qt and small widgets: numpy and pyqtgraph come after the first paint.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QMainWindow, QSplitter, QVBoxLayout, QWidget

from desktop_app.ui.connection_bar import ConnectionBar
from desktop_app.ui.first_paint import FirstPaint
from desktop_app.ui.notice_bar import NoticeBar
from desktop_app.ui.side_panel import RAIL_PX, SidePanel
from desktop_app.ui.status_strip import StatusStrip
from desktop_app.ui.window_layout import pack_layout, unpack_layout

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from desktop_app.ui.theme.theme import Theme

_SIZE = QSize(1440, 900)
_SMALLEST = QSize(960, 600)
_EVENTS_HEIGHT_PX = 208
_SIDE_WIDTH_PX = 400


class MainWindow(QMainWindow):
    """Top bar, notice, plot over events beside the patient, and the strip at the foot.

    Signals:
        first_painted: once, after the empty window is on the screen.
        closed: the window is closing; stop everything.
    """

    first_painted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle("Vigil")
        self.setMinimumSize(_SMALLEST)
        self._build()
        self._wire()
        self._resize_to_screen()
        # Otherwise the first control is outlined before anybody has touched a key.
        self._page.setFocus()

    @property
    def connection_bar(self) -> ConnectionBar:
        """The bar at the top."""
        return self._connection_bar

    @property
    def notice_bar(self) -> NoticeBar:
        """The message line under the bar."""
        return self._notice_bar

    @property
    def status_strip(self) -> StatusStrip:
        """The strip at the foot."""
        return self._status_strip

    def set_plot(self, widget: QWidget) -> None:
        """Put the live plot into its place."""
        _fill(self._plot_place, widget)

    def set_event_list(self, widget: QWidget) -> None:
        """Put the event list into its place."""
        _fill(self._event_place, widget)
        # The Tab key leaves the left half before it enters the right one.
        self._side.follow(widget)

    def set_patient_panel(self, widget: QWidget) -> None:
        """Put the patient panel into its place."""
        self._side.set_content(widget)

    def set_side_open(self, is_open: bool) -> None:
        """Fold or unfold the patient's half."""
        self._side.set_open(is_open)

    def layout_state(self) -> bytes:
        """Where everything stands, for `restore_layout` of a later start."""
        parts = (
            bytes(self.saveGeometry().data()),
            bytes(self._columns.saveState().data()),
            bytes(self._rows.saveState().data()),
            b"\x01" if self._side.is_open else b"\x00",
        )
        return pack_layout(parts)

    def restore_layout(self, state: bytes) -> bool:
        """Bring back what `layout_state` gave; False, and nothing changed, if it cannot be read."""
        parts = unpack_layout(state, 4)
        if parts is None:
            return False
        geometry, columns, rows, side = parts
        self.restoreGeometry(QByteArray(geometry))
        self._side.set_open(side == b"\x01")
        self._columns.restoreState(QByteArray(columns))
        self._rows.restoreState(QByteArray(rows))
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell before the window goes."""
        self.closed.emit()
        super().closeEvent(event)

    def _build(self) -> None:
        self._page = QWidget(self)
        self._page.setProperty("role", "page")
        self._page.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._connection_bar = ConnectionBar(self._theme, self._page)
        self._notice_bar = NoticeBar(self._theme, self._page)
        self._columns = QSplitter(Qt.Orientation.Horizontal, self._page)
        self._status_strip = StatusStrip(self._page)
        self._build_columns()
        stack = QVBoxLayout(self._page)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self._connection_bar)
        stack.addWidget(self._notice_bar)
        stack.addWidget(self._columns, 1)
        stack.addWidget(self._status_strip)
        self.setCentralWidget(self._page)

    def _build_columns(self) -> None:
        self._rows = QSplitter(Qt.Orientation.Vertical, self._columns)
        self._plot_place = _place("well", self._rows)
        self._event_place = _place("panel", self._rows)
        self._rows.setSizes([_SIZE.height() - _EVENTS_HEIGHT_PX, _EVENTS_HEIGHT_PX])
        self._rows.setStretchFactor(0, 1)
        self._side = SidePanel(self._theme, "Patient", self._columns)
        self._columns.setSizes([_SIZE.width() - _SIDE_WIDTH_PX, _SIDE_WIDTH_PX])
        self._columns.setStretchFactor(0, 1)
        for splitter in (self._rows, self._columns):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)

    def _wire(self) -> None:
        FirstPaint(self._page).painted.connect(self._on_painted)
        self._side.fold_changed.connect(self._share_width)
        toggle = QShortcut(QKeySequence("Ctrl+B"), self)
        toggle.activated.connect(self._on_toggle_side)

    def _resize_to_screen(self) -> None:
        room = QGuiApplication.primaryScreen().availableGeometry().size()
        self.resize(_SIZE.boundedTo(room).expandedTo(_SMALLEST))

    @Slot()
    def _on_painted(self) -> None:
        self.first_painted.emit()

    @Slot()
    def _share_width(self) -> None:
        """Give the plot what the folded panel leaves, and take it back when it unfolds."""
        total = max(sum(self._columns.sizes()), self._columns.width())
        side = _SIDE_WIDTH_PX if self._side.is_open else RAIL_PX
        self._columns.setSizes([total - side, side])

    @Slot()
    def _on_toggle_side(self) -> None:
        self._side.set_open(not self._side.is_open)


def _place(role: str, parent: QWidget) -> QFrame:
    place = QFrame(parent)
    place.setProperty("role", role)
    layout = QVBoxLayout(place)
    layout.setContentsMargins(0, 0, 0, 0)
    return place


def _fill(place: QFrame, widget: QWidget) -> None:
    layout = place.layout()
    if layout is None:
        raise ValueError("a place has a layout")
    layout.addWidget(widget)
