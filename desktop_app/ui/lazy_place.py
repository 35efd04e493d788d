"""A place in the window whose contents are built when it is seen for the first time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.least_height import LeastHeight

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent


class LazyPlace(QFrame):
    """Keeps what `build` gave, and scrolls where that has too little room; costs nothing before.

    Signals:
        built: its contents are there.
    """

    built = Signal()

    def __init__(self, build: Callable[[], QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build = build
        self._content: QWidget | None = None
        self.setProperty("role", "panel")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    @property
    def content(self) -> QWidget | None:
        """What was built; None before it was seen."""
        return self._content

    def showEvent(self, event: QShowEvent) -> None:
        """Build before the first picture."""
        if self._content is None:
            self._content = self._build()
            scroll = QScrollArea(self)
            scroll.setFrameShape(QFrame.Shape.NoFrame)
            scroll.setWidgetResizable(True)
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            scroll.setWidget(self._squeezed(self._content))
            self._layout.addWidget(scroll)
            scroll.show()
            # Qt has shown the children by now; the layout would leave this one to a later turn.
            self._content.show()
            self.setFocusProxy(self._content)
            self.built.emit()
        super().showEvent(event)

    def _squeezed(self, content: QWidget) -> QWidget:
        body = LeastHeight(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(content)
        return body
