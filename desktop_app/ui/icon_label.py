"""A drawing of the icon set beside words; sharp on every screen that the window is moved to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.theme.theme import Theme


class IconLabel(QLabel):
    """Takes picture and colour from the theme whenever it is painted."""

    def __init__(self, theme: Theme, size_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size_px = size_px
        self._name, self._token = "", "text"
        self.setFixedSize(size_px, size_px)
        theme.changed.connect(self.update)

    def set_icon(self, name: str, token: str = "text") -> None:
        """Show the drawing `name` in the colour that the theme has for `token`."""
        if (name, token) != (self._name, self._token):
            self._name, self._token = name, token
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """As many dots as the screen has now."""
        super().paintEvent(event)
        if not self._name:
            return
        color, ratio = getattr(self._theme.tokens, self._token), self.devicePixelRatioF()
        painter = QPainter(self)
        painter.drawPixmap(
            0, 0, self._theme.pixmap(self._name, color, size_px=self._size_px, ratio=ratio)
        )
