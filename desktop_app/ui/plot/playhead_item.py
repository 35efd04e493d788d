"""Where in the picture the ear is while it is played: a line that wanders from left to right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QColor, QPainter, QPen

from desktop_app.ui.plot.overlay import PlotOverlay

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

    from desktop_app.ui.plot.geometry import PlotGeometry
    from desktop_app.ui.theme.tokens import Tokens

_Z = 23.0
_WIDTH_PX = 2.0
_HEAD_PX = 4.5


class PlayheadItem(PlotOverlay):
    """Hidden unless something is played; its round head tells it from cursors and marks."""

    def __init__(self, tokens: Tokens, geometry: PlotGeometry) -> None:
        super().__init__(tokens, geometry, _Z)
        self._time_s: float | None = None
        self.hide()

    def render_moment(self, time_s: float | None) -> None:
        """Mark a moment; None for none."""
        if time_s != self._time_s:
            self._time_s = time_s
            self.setVisible(time_s is not None)
            self.update()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        """A line over all lanes with its head above them; nothing where the moment is not shown."""
        x = None if self._time_s is None else self.x_of(self._time_s)
        if x is None:
            return
        area, color = self.geometry.area, QColor(self.tokens.accent)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color, _WIDTH_PX))
        painter.setBrush(color)
        painter.drawLine(QLineF(x, area.top(), x, area.bottom()))
        painter.drawEllipse(QPointF(x, area.top()), _HEAD_PX, _HEAD_PX)
