"""The window's shell: stands in about 100 ms, with places that are filled later.

Imports nothing but Qt and small widgets: numpy comes after the first paint.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QMainWindow, QSplitter, QVBoxLayout, QWidget

from desktop_app.ui.actions import ActionRegistry, Command
from desktop_app.ui.connection_bar import ConnectionBar
from desktop_app.ui.deck_layout import DeckLayout, Spot, decode_layout, encode_layout
from desktop_app.ui.first_paint import FirstPaint
from desktop_app.ui.focus_order import order_focus, step_focus
from desktop_app.ui.halves import Halves
from desktop_app.ui.main_menu import MainMenu
from desktop_app.ui.notice_bar import NoticeBar
from desktop_app.ui.opener import Opener
from desktop_app.ui.page_nav import PageNav, Words
from desktop_app.ui.page_stack import PageStack
from desktop_app.ui.panel_deck import PanelDeck
from desktop_app.ui.side_panel import SidePanel
from desktop_app.ui.status_strip import StatusStrip
from desktop_app.ui.window_layout import pack_layout, unpack_layout
from desktop_app.ui.words import in_sentence, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from desktop_app.ui.theme.theme import Theme

_SIZE = QSize(1440, 900)
_DECK_HEIGHT_PX = 208
_PLOT_SMALLEST_PX = 240
# From here on the top bar has room for the words of all pages.
_ROOM_FOR_WORDS_PX = 1600
_ROOM_FOR_A_WORD_PX = 1400


class MainWindow(QMainWindow):
    """Top bar, notice, the page in front, and the strip at the foot.

    The live page is the plot over the deck of panels, beside the patient.

    Attributes:
        commands: everything a person may ask of the window.
        SMALLEST: as small as it can be: a screen of 1280 x 720 at 200 %.

    Signals:
        first_painted: once, after the empty window is on the screen.
        closed: the window is closing; stop everything.
    """

    SMALLEST = QSize(640, 360)

    first_painted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.commands = ActionRegistry(self)
        self._is_focus_ordered = False
        self.setWindowTitle("Vigil")
        self.setMinimumSize(self.SMALLEST)
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

    @property
    def side(self) -> SidePanel:
        """The patient's half of the live page."""
        return self._side

    @property
    def deck(self) -> PanelDeck:
        """The panels below the plot."""
        return self._deck

    @property
    def pages(self) -> PageStack:
        """The pages; one is in front."""
        return self._pages

    def set_plot(self, widget: QWidget) -> None:
        """Put the live plot into its place."""
        _fill(self._plot_place, widget)
        self._mix_focus()

    def set_patient_panel(self, widget: QWidget) -> None:
        """Put the patient panel into its place."""
        self._side.set_content(widget)
        self._mix_focus()

    def set_side_open(self, is_open: bool) -> None:
        """Fold or unfold the patient's half."""
        self._side.set_open(is_open)

    def add_page(self, key: str, title: str, icon: str, build: Callable[[], QWidget]) -> None:
        """A page of the window, built when it is first shown; its keys are Ctrl+1 and so on."""
        self._pages.add_page(key, title, icon, build)

    def add_panel(
        self,
        key: str,
        title: str,
        build: Callable[[], QWidget],
        *,
        home: Spot = Spot.LEFT,
        is_open: bool = True,
    ) -> None:
        """A panel below the plot, built when it is first seen, and the command that shows it."""
        self._deck.add_panel(key, title, build, home=home, is_open=is_open)
        text = tr("Show {title}", title=in_sentence(title))
        command = Command(f"panel.{key}", text, tr("Panels"))
        self.commands.add(command, Opener(self.show_panel, key, self).open)

    def show_panel(self, key: str) -> None:
        """Bring a panel to the front, wherever it is, and give it the focus."""
        self._pages.show_page("live")
        self._halves.show_signal()
        self._deck.show_panel(key)
        self._halves.reveal(self._deck)

    def add_tool(self, widget: QWidget) -> None:
        """A control in the top bar; mind that the bar is narrow."""
        self._connection_bar.place_tool(widget)

    def place_banner(self, widget: QWidget) -> None:
        """What must be seen on every page, under the message line; it hides itself."""
        self._stack.insertWidget(self._stack.indexOf(self._notice_bar) + 1, widget)

    def toggle_side(self) -> None:
        """Fold the patient's half, or unfold it."""
        self._side.set_open(not self._side.is_open)

    def reset_layout(self) -> None:
        """Everything where it was designed to stand, the live page in front."""
        self._pages.show_page("live")
        self._deck.reset_layout()
        self._side.set_open(True)
        self._halves.share_width()
        self._rows.setSizes([self._rows.height() - _DECK_HEIGHT_PX, _DECK_HEIGHT_PX])

    def layout_state(self) -> bytes:
        """Where everything stands, for `restore_layout` of a later start."""
        parts = (
            bytes(self.saveGeometry().data()),
            self._halves.state(),
            bytes(self._rows.saveState().data()),
            b"\x01" if self._halves.is_side_wanted else b"\x00",
            encode_layout(self._deck.layout_now()),
        )
        return pack_layout(parts)

    def restore_layout(self, state: bytes) -> bool:
        """Bring back what `layout_state` gave; False, and nothing changed, if it cannot be read."""
        parts = unpack_layout(state, 5)
        if parts is None:
            return False
        geometry, columns, rows, side, deck = parts
        self.restoreGeometry(QByteArray(geometry))
        self._side.set_open(side == b"\x01")
        self._halves.restore(columns)
        self._rows.restoreState(QByteArray(rows))
        self._deck.restore_layout(decode_layout(deck) or DeckLayout())
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell before the window goes, and take the panels' windows along."""
        self.closed.emit()
        self._deck.close_windows()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the pages write their words where there is room."""
        super().resizeEvent(event)
        self._nav.set_words(_words_in(event.size().width()))

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """The Tab key walks round the whole window."""
        if not self._is_focus_ordered:
            self._order_focus()
        return step_focus(self, is_next=is_next)

    def _build(self) -> None:
        self._page = QWidget(self)
        self._page.setProperty("role", "page")
        self._page.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._connection_bar = ConnectionBar(self._theme, self._page)
        self._connection_bar.adopt_controls(self.commands)
        self._nav = PageNav(self._theme, self._connection_bar)
        self._connection_bar.place_navigation(self._nav)
        self._connection_bar.place_menu(MainMenu(self._theme, self.commands, self._connection_bar))
        self._notice_bar = NoticeBar(self._theme, self._page)
        self._pages = PageStack(self._nav, self.commands, self._page)
        self._halves = Halves(self._pages)
        self._status_strip = StatusStrip(self._page)
        self._build_halves()
        self._pages.add_ready_page("live", tr("Live"), "activity", self._halves)
        self._stack = stack = QVBoxLayout(self._page)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self._connection_bar)
        stack.addWidget(self._notice_bar)
        stack.addWidget(self._pages, 1)
        stack.addWidget(self._status_strip)
        self.setCentralWidget(self._page)

    def _build_halves(self) -> None:
        self._rows = QSplitter(Qt.Orientation.Vertical, self._halves)
        self._plot_place = _place("well", self._rows)
        self._plot_place.setMinimumHeight(_PLOT_SMALLEST_PX)
        self._deck = PanelDeck(self._theme, self._rows)
        self._rows.setSizes([_SIZE.height() - _DECK_HEIGHT_PX, _DECK_HEIGHT_PX])
        self._rows.setStretchFactor(0, 1)
        self._side = SidePanel(self._theme, tr("Patient"), self._halves)
        self._rows.setHandleWidth(1)
        self._rows.setChildrenCollapsible(False)
        self._halves.fill(self._rows, self._side)

    def _wire(self) -> None:
        FirstPaint(self._page).painted.connect(self.first_painted)
        self._deck.changed.connect(self._mix_focus)

    def _resize_to_screen(self) -> None:
        room = QGuiApplication.primaryScreen().availableGeometry().size()
        self.resize(_SIZE.boundedTo(room).expandedTo(self.SMALLEST))

    @Slot()
    def _mix_focus(self) -> None:
        """The order of the Tab key is to be made anew, when somebody presses it."""
        self._is_focus_ordered = False

    def _order_focus(self) -> None:
        """The Tab key leaves the left half before it enters the right one."""
        self._is_focus_ordered = True
        order_focus(
            self._connection_bar,
            self._plot_place,
            *self._deck.halves,
            self._side,
            self._status_strip,
        )


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


def _words_in(width_px: int) -> Words:
    if width_px >= _ROOM_FOR_WORDS_PX:
        return Words.ALL
    return Words.CURRENT if width_px >= _ROOM_FOR_A_WORD_PX else Words.NONE
