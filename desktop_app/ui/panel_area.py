"""One half of the deck: panels behind tabs, and what can be done with the one in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.tokens import Space
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from desktop_app.ui.theme.theme import Theme

_SMALLEST_HEIGHT_PX = 96


class PanelArea(QFrame):
    """Tabs over a stack; knows its panels by key.

    Signals:
        detach_requested, move_requested, hide_requested: the panel in front, by its key.
    """

    detach_requested = Signal(str)
    move_requested = Signal(str)
    hide_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._tabs = QTabBar(self)
        self._stack = QStackedWidget(self)
        self._widgets: dict[str, QWidget] = {}
        self._detach = self._tool(theme, tr("Open this panel in a window"), "external-link")
        self._move = self._tool(theme, tr("Move this panel to the other side"), "arrow-left-right")
        self._hide = self._tool(theme, tr("Put this panel away"), "x")
        self._build()
        self._wire()

    def sizeHint(self) -> QSize:
        """Tabs and about five rows."""
        return QSize(480, 208)

    def minimumSizeHint(self) -> QSize:
        """A panel may be squeezed to its tabs and a little more; what is in it scrolls."""
        return QSize(200, _SMALLEST_HEIGHT_PX)

    @property
    def keys(self) -> tuple[str, ...]:
        """The panels in the order of their tabs."""
        return tuple(str(self._tabs.tabData(at)) for at in range(self._tabs.count()))

    @property
    def current_key(self) -> str:
        """The panel in front; empty if there is none."""
        return str(self._tabs.tabData(self._tabs.currentIndex()) or "")

    def insert(self, at: int, key: str, title: str, widget: QWidget) -> None:
        """Add a panel as tab number `at`; the one in front stays there."""
        self._widgets[key] = widget
        self._stack.addWidget(widget)
        index = self._tabs.insertTab(at, title)
        self._tabs.setTabData(index, key)
        self._show_current()

    def take(self, key: str) -> QWidget:
        """Give the panel `key` away; whoever takes it becomes its parent."""
        widget = self._widgets.pop(key)
        self._stack.removeWidget(widget)
        self._tabs.removeTab(self.keys.index(key))
        self._show_current()
        return widget

    def bring_to_front(self, key: str) -> None:
        """Show the panel `key`."""
        self._tabs.setCurrentIndex(self.keys.index(key))

    def _tool(self, theme: Theme, tip: str, icon: str) -> Button:
        button = Button(theme, tip, self, role=ButtonRole.ICON, icon=icon)
        button.explain(tip)
        return button

    def _build(self) -> None:
        self._tabs.setAccessibleName(tr("Panels"))
        self._tabs.setFont(font(is_strong=True))
        self._tabs.setMovable(True)
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        self._tabs.setElideMode(Qt.TextElideMode.ElideNone)
        heading = QHBoxLayout()
        heading.setContentsMargins(Space.SNUG, Space.TIGHT, Space.TIGHT, 0)
        heading.setSpacing(0)
        heading.addWidget(self._tabs, 1)
        for button in (self._detach, self._move, self._hide):
            heading.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(heading)
        column.addWidget(self._stack, 1)

    def _wire(self) -> None:
        self._tabs.currentChanged.connect(self._show_current)
        self._detach.clicked.connect(self._on_detach)
        self._move.clicked.connect(self._on_move)
        self._hide.clicked.connect(self._on_hide)

    @Slot()
    def _show_current(self) -> None:
        widget = self._widgets.get(self.current_key)
        if widget is not None:
            self._stack.setCurrentWidget(widget)

    @Slot()
    def _on_detach(self) -> None:
        self.detach_requested.emit(self.current_key)

    @Slot()
    def _on_move(self) -> None:
        self.move_requested.emit(self.current_key)

    @Slot()
    def _on_hide(self) -> None:
        self.hide_requested.emit(self.current_key)
