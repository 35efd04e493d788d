"""A sheet over the middle of the window that Escape or a click beside it puts away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.ui.sheet_scroll import SheetScroll
from desktop_app.ui.theme.tokens import Space

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class Overlay(QFrame):
    """Covers no more of its window than it needs, scrolls in a small one, gives the focus back.

    Signals:
        closed: it was put away.
    """

    closed = Signal()

    def __init__(self, window: QWidget, *, width_px: int, height_px: int) -> None:
        super().__init__(window)
        self._size_px = (width_px, height_px)
        self._focus_before: QWidget | None = None
        self._contents: SheetScroll | None = None
        # A press on a word of it is none beside it.
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setProperty("role", "overlay")
        self.hide()

    def open(self) -> None:
        """Show it and take the focus."""
        window = self.window()
        self._focus_before = window.focusWidget()
        self._let_scroll()
        window.installEventFilter(self)
        self.show()
        self._place()  # how large its parts are is known from their first style on
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def put_away(self) -> None:
        """Hide it; the focus returns to where it was."""
        if not self.isVisible():
            return
        self.window().removeEventFilter(self)
        self.hide()
        if self._focus_before is not None:
            self._focus_before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._focus_before = None
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away; arrows and pages scroll it."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        elif self._contents is not None:
            self._contents.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the middle of a window that changes its size; leave with a click beside it."""
        if event.type() is QEvent.Type.Resize:
            self._place()
        elif event.type() is QEvent.Type.MouseButtonPress:
            self.put_away()
        return False

    def _let_scroll(self) -> None:
        """Once the sheet is built: what was laid out on it stands in a scroll area from now on."""
        contents = self.layout()
        if self._contents is not None or contents is None:
            return
        self._contents = SheetScroll(contents, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._contents)

    def _place(self) -> None:
        edge_px = Space.WIDE
        room = self.window().rect().adjusted(edge_px, edge_px, -edge_px, -edge_px)
        width = min(max(self._size_px[0], self.minimumSizeHint().width()), room.width())
        height = min(self._size_px[1], room.height())
        top = room.top() + max(0, (room.height() - height) // 4)
        self.setGeometry(QRect(room.center().x() - width // 2, top, width, height))
