"""The trigger over the traces: its level to take hold of, and where it has triggered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from desktop_app.ui.plot.overlay import PlotOverlay
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.tokens import TypeSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

    from desktop_app.ui.plot.geometry import PlotGeometry
    from desktop_app.ui.plot.overlay import PlotPoint
    from desktop_app.ui.theme.tokens import Tokens

_REACH_PX = 5.0
_Z = 22.0
_FLAG_PX = 9.0


@dataclass(frozen=True, slots=True)
class TriggerMarks:
    """`levels` are drawn across the lane of `channel`; only a single one can be taken hold of.

    `times_s` are the moments of the captures kept; `pre_s` and `post_s` are how far each reaches
    before and after its moment.
    """

    channel: int = 0
    levels: tuple[float, ...] = ()
    times_s: tuple[float, ...] = ()
    pre_s: float = 0.0
    post_s: float = 0.0


class TriggerHands(QObject):
    """What a hand does with the level.

    Signals:
        level_moved: the level's new value, in the unit of its axis.
    """

    level_moved = Signal(float)


class TriggerOverlay(PlotOverlay):
    """Renders `TriggerMarks`.

    Attributes:
        hands: what a hand does with the level.
    """

    def __init__(self, tokens: Tokens, geometry: PlotGeometry) -> None:
        super().__init__(tokens, geometry, _Z)
        self.hands = TriggerHands()
        self._marks = TriggerMarks()

    def render_marks(self, marks: TriggerMarks) -> None:
        """Show `marks`."""
        if marks != self._marks:
            self._marks = marks
            self.update()

    def grip(self, point: PlotPoint) -> Qt.CursorShape | None:
        """Near the level, where there is only one."""
        levels = self._marks.levels
        if len(levels) != 1:
            return None
        is_near = abs(point.y_px - self._y(levels[0])) <= _REACH_PX
        return Qt.CursorShape.SplitVCursor if is_near else None

    def drag(self, point: PlotPoint) -> None:
        """Take the level along."""
        self.hands.level_moved.emit(point.value)

    def release(self, point: PlotPoint) -> None:
        """Leave it there."""
        self.drag(point)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        """Levels, then the moments."""
        if self.frame is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(TypeSize.SMALL, is_strong=True))
        color = QColor(self.tokens.channel(self.frame.color_of(self._marks.channel)))
        for level in self._marks.levels:
            self._paint_level(painter, level, color)
        for number, time_s in enumerate(reversed(self._marks.times_s)):
            self._paint_moment(painter, time_s, is_newest=number == 0)

    def _y(self, level: float) -> float:
        return self.geometry.lane_of(self._marks.channel).y(level)

    def _paint_level(self, painter: QPainter, level: float, color: QColor) -> None:
        area, y = self.geometry.lane_of(self._marks.channel).area, self._y(level)
        inside = min(max(y, area.top()), area.bottom())
        if y == inside:
            painter.setPen(QPen(color, 1, Qt.PenStyle.DotLine))
            painter.drawLine(QLineF(area.left(), y, area.right(), y))
        # The flag stays in sight when the level is out of it.
        right = area.right()
        flag = QPolygonF(
            [
                QPointF(right, inside),
                QPointF(right + _FLAG_PX, inside - 6),
                QPointF(right + _FLAG_PX, inside + 6),
            ]
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPolygon(flag)
        painter.setPen(color)
        box = QRectF(right + _FLAG_PX + 1, inside - 8, 10, 16)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), "T")

    def _paint_moment(self, painter: QPainter, time_s: float, *, is_newest: bool) -> None:
        x, area = self.x_of(time_s), self.geometry.area
        if x is None or not area.left() <= x <= area.right():
            return
        color = QColor(self.tokens.text)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        top = area.top()
        painter.drawPolygon(
            QPolygonF([QPointF(x - 4, top), QPointF(x + 4, top), QPointF(x, top + 7)])
        )
        if not is_newest:
            return
        painter.setPen(QPen(color, 1, Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(x, top, x, area.bottom()))
        # How far the newest capture reaches before and after its trigger.
        for left, right in self.spans_of(time_s - self._marks.pre_s, time_s + self._marks.post_s):
            painter.fillRect(QRectF(left, top, max(1.0, right - left), 2), color)
