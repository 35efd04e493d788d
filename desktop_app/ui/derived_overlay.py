"""Says on the plot that what is seen is not what came: the filter, and what was worked out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from desktop_app.ui.painting import count_from_the_left
from desktop_app.ui.plot.overlay import PlotOverlay
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.tokens import RADIUS_PX, TypeSize
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

    from desktop_app.ui.plot.geometry import PlotGeometry
    from desktop_app.ui.theme.tokens import Tokens

_Z = 21.0
_HEIGHT_PX = 20.0
_GAP_PX = 6.0
_SWATCH_PX = 10.0


class DerivedOverlay(PlotOverlay):
    """Renders the filter's words and, in its colour, the text of every derived channel."""

    def __init__(self, tokens: Tokens, geometry: PlotGeometry) -> None:
        super().__init__(tokens, geometry, _Z)
        self._filter = ""
        self._channels: tuple[tuple[int, str], ...] = ()

    def render_derived(self, filter_text: str, channels: tuple[tuple[int, str], ...]) -> None:
        """Show the filter's words, and the number and the text of every derived channel."""
        self._filter, self._channels = filter_text, channels
        self.setVisible(bool(filter_text or channels))
        self.update()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        """Tags in a row along the upper edge."""
        count_from_the_left(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(TypeSize.SMALL, is_strong=True))
        tokens, area = self.tokens, self.geometry.area
        at = QPointF(area.left() + 8, area.top() + 8)
        if self._filter:
            at = self._paint_tag(
                painter, at, tr("filtered: {filter}", filter=self._filter), tokens.medium
            )
        for channel, text in self._channels:
            number = channel if self.frame is None else self.frame.color_of(channel)
            at = self._paint_tag(painter, at, text, tokens.channel(number))

    def _paint_tag(self, painter: QPainter, at: QPointF, text: str, color: str) -> QPointF:
        """Returns where the next one may stand."""
        metrics, area = QFontMetricsF(painter.font()), self.geometry.area
        room = max(40.0, area.right() - at.x() - 3 * _GAP_PX - _SWATCH_PX)
        words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(words) + 3 * _GAP_PX + _SWATCH_PX
        box = QRectF(at.x(), at.y(), width, _HEIGHT_PX)
        painter.setPen(QPen(QColor(color), 1))
        painter.setBrush(QColor(self.tokens.surface))
        painter.drawRoundedRect(box, RADIUS_PX, RADIUS_PX)
        middle = box.center().y()
        painter.setPen(QPen(QColor(color), 2))
        left = box.left() + _GAP_PX
        painter.drawLine(QPointF(left, middle), QPointF(left + _SWATCH_PX, middle))
        painter.setPen(QColor(self.tokens.text))
        box.setLeft(left + _SWATCH_PX + _GAP_PX)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), words)
        return QPointF(at.x() + width + _GAP_PX, at.y())
