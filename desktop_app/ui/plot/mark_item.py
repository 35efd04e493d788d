"""The marks on the plot: a line at their moment and their word at its foot."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from desktop_app.ui.plot.overlay import PlotOverlay
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.tokens import TypeSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

    from desktop_app.ui.plot.geometry import PlotGeometry
    from desktop_app.ui.theme.tokens import Tokens

_WORD_HEIGHT_PX = 18.0
_PAD_PX = 5.0
_WIDEST_PX = 160.0
_Z = 20.0


class MarkItem(PlotOverlay):
    """Words that would overlap are left out; the lines stay."""

    def __init__(self, tokens: Tokens, geometry: PlotGeometry) -> None:
        super().__init__(tokens, geometry, _Z)
        self._marks: tuple[tuple[float, str], ...] = ()
        self._times_s: list[float] = []
        self._font = font(TypeSize.SMALL)
        self._metrics = QFontMetricsF(self._font)

    def set_marks(self, marks: tuple[tuple[float, str], ...]) -> None:
        """Times in seconds and words, the earliest first."""
        self._marks = marks
        self._times_s = [time_s for time_s, _ in marks]
        self.update()

    def _shown(self) -> tuple[tuple[float, str], ...]:
        """Those from the first moment in the picture to the last: of a day's, few."""
        if not self.sheets:
            return ()
        first = bisect_left(self._times_s, min(sheet.start_s for sheet in self.sheets))
        end = bisect_right(self._times_s, max(sheet.end_s for sheet in self.sheets))
        return self._marks[first:end]

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        """Each mark that is in the picture."""
        area, free_from = self.geometry.area, self.geometry.area.left()
        painter.setFont(self._font)
        color = QColor(self.tokens.accent)
        for time_s, word in self._shown():
            x = self.x_of(time_s)
            if x is None:
                continue
            x = round(x) + 0.5
            painter.setPen(QPen(color, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QLineF(x, area.top(), x, area.bottom()))
            short = self._metrics.elidedText(word, Qt.TextElideMode.ElideRight, _WIDEST_PX)
            width = self._metrics.horizontalAdvance(short) + 2 * _PAD_PX
            left = min(x, area.right() - width)
            if left < free_from:
                continue
            box = QRectF(left, area.bottom() - _WORD_HEIGHT_PX, width, _WORD_HEIGHT_PX)
            painter.fillRect(box, QColor(self.tokens.selection))
            painter.setPen(QColor(self.tokens.text))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter.value), short)
            free_from = box.right() + _PAD_PX
