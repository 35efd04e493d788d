"""Grid and axis words, drawn once into a picture and shown again until something changes.

pyqtgraph's own grid costs 25 to 56 ms a frame.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap

from desktop_app.ui.painting import count_from_the_left
from desktop_app.ui.plot.canvas_item import CanvasItem
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.tokens import TypeSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

    from desktop_app.ui.plot.geometry import PlotGeometry
    from desktop_app.ui.theme.tokens import Tokens

_LABEL_GAP_PX = 8.0


class GridItem(CanvasItem):
    """The quiet ground of the plot; its lines are one device pixel on every screen."""

    def __init__(self, tokens: Tokens, geometry: PlotGeometry, z: float) -> None:
        super().__init__(tokens, geometry, z)
        self._ticks: tuple[tuple[float, str], ...] = ()
        self._picture: QPixmap | None = None
        self._drawn: tuple[PlotGeometry, Tokens, float, tuple[tuple[float, str], ...]] | None = None
        self._font = font(TypeSize.SMALL)

    def set_time_ticks(self, ticks: tuple[tuple[float, str], ...]) -> None:
        """Offsets from the right edge, in seconds, and their words."""
        if ticks != self._ticks:
            self._ticks = ticks
            self.update()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        """Show the picture, drawing it first where it is out of date; lines for a drawing."""
        if widget is None:
            self._draw_on(painter)
            return
        ratio = widget.devicePixelRatioF()
        wanted = (self.geometry, self.tokens, ratio, self._ticks)
        if self._picture is None or self._drawn != wanted:
            self._picture = self._draw(ratio)
            self._drawn = wanted
        painter.drawPixmap(0, 0, self._picture)

    def _draw(self, ratio: float) -> QPixmap:
        geometry = self.geometry
        picture = QPixmap(round(geometry.width_px * ratio), round(geometry.height_px * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(self.tokens.well))
        painter = QPainter(picture)
        self._draw_on(painter)
        painter.end()
        return picture

    def _draw_on(self, painter: QPainter) -> None:
        count_from_the_left(painter)
        painter.setFont(self._font)
        self._draw_values(painter)
        self._draw_times(painter)

    def _draw_values(self, painter: QPainter) -> None:
        align = int((Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value)
        for lane in self.geometry.lanes:
            area = lane.area
            for value, word in lane.ticks():
                y = round(lane.y(value)) + 0.5
                painter.setPen(QPen(QColor(self.tokens.grid), 0))
                painter.drawLine(QLineF(area.left(), y, area.right(), y))
                painter.setPen(QColor(self.tokens.muted))
                top = y - 10
                if len(self.geometry.lanes) > 1:  # a word stays out of the next lane
                    top = min(max(top, area.top() - 4), area.bottom() - 16)
                box = QRectF(0, top, area.left() - _LABEL_GAP_PX, 20)
                painter.drawText(box, align, word)

    def _draw_times(self, painter: QPainter) -> None:
        area, metrics = self.geometry.area, QFontMetricsF(self._font)
        for offset_s, word in self._ticks:
            x = min(round(self.geometry.x(offset_s)), round(area.right()) - 1) + 0.5
            painter.setPen(QPen(QColor(self.tokens.grid), 0))
            painter.drawLine(QLineF(x, area.top(), x, area.bottom()))
            painter.setPen(QColor(self.tokens.muted))
            # The outermost words stay inside the canvas.
            width = metrics.horizontalAdvance(word) + 4
            left = min(max(x - width / 2, 0.0), self.geometry.width_px - width)
            box = QRectF(left, area.bottom() + 5, width, 18)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignHCenter.value), word)
