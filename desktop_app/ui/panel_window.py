"""A panel in a window of its own, for a second screen; closing it brings the panel back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

_SIZE_PX = (640, 420)


class PanelWindow(QWidget):
    """Holds one panel.

    Signals:
        closed: its key; the panel is still inside, to be taken out.
    """

    closed = Signal(str)

    def __init__(self, key: str, title: str, panel: QWidget, owner: QWidget) -> None:
        super().__init__(owner, Qt.WindowType.Window)
        self._key = key
        self.setProperty("role", "page")
        self.setWindowTitle(f"{title} \N{EN DASH} Vigil")
        self.setAccessibleName(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(panel)
        panel.show()
        # What the main window hears, this one hears as well.
        self.addActions(owner.window().actions())
        self.resize(*_SIZE_PX)

    def restore(self, geometry: tuple[int, int, int, int] | None) -> None:
        """Stand where it stood, unless that screen is gone."""
        if geometry is None:
            return
        wanted = QRect(*geometry)
        if any(s.availableGeometry().intersects(wanted) for s in QGuiApplication.screens()):
            self.setGeometry(wanted)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the panel back."""
        super().closeEvent(event)
        self.closed.emit(self._key)
