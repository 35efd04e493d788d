"""A place in the window whose contents are built when it is seen for the first time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent


class LazyPlace(QFrame):
    """Keeps what `build` gave; costs nothing before.

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
            self._layout.addWidget(self._content)
            # Qt has shown the children by now; the layout would leave this one to a later turn.
            self._content.show()
            self.setFocusProxy(self._content)
            self.built.emit()
        super().showEvent(event)
