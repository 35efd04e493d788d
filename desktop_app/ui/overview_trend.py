"""The scores of the newest predictions in their order, with their levels as shapes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.accessible_roles import set_role
from desktop_app.ui.painting import painter_on
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.glyphs import priority_path
from desktop_app.ui.theme.tokens import TypeSize
from desktop_app.ui.words import tr, tr_count

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop_app.ui.overview_states import TrendPoint
    from desktop_app.ui.theme.theme import Theme

_LEFT_PX = 34.0
_FOOT_PX = 20.0
_TOP_PX = 8.0
_MARK_PX = 9.0
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter.value)
_RIGHT = int((Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value)


class OverviewTrend(QWidget):
    """Time runs to the right, one step a prediction; a hollow mark is a demo patient."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, QAccessible.Role.Chart)
        self._theme = theme
        self._points: tuple[TrendPoint, ...] = ()
        self._ends = ("", "")
        self.setFont(font(TypeSize.SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.setAccessibleName(tr("Scores in the order of time"))
        theme.changed.connect(self.update)

    def render_points(
        self, points: tuple[TrendPoint, ...], first_text: str, last_text: str
    ) -> None:
        """Show `points`, the oldest first."""
        if points == self._points:
            return
        self._points, self._ends = points, (first_text, last_text)
        self.setAccessibleDescription(_spoken(points))
        self.update()

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(480, 132)

    def minimumSizeHint(self) -> QSize:
        """Enough to tell high from low."""
        return QSize(280, 120)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Grid, line, marks."""
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_grid(painter)
        places = [self._place(index, point.score) for index, point in enumerate(self._points)]
        painter.setPen(QPen(QColor(self._theme.tokens.border), 1))
        painter.drawPolyline(QPolygonF(places))
        for place, point in zip(places, self._points, strict=True):
            self._paint_mark(painter, place, point)

    def _paint_grid(self, painter: QPainter) -> None:
        tokens = self._theme.tokens
        painter.setFont(self.font())
        for score in (0.0, 0.5, 1.0):
            y = self._y(score)
            painter.setPen(QPen(QColor(tokens.hairline), 1))
            painter.drawLine(QPointF(_LEFT_PX, y), QPointF(self.width(), y))
            painter.setPen(QColor(tokens.muted))
            painter.drawText(QRectF(0, y - 8, _LEFT_PX - 8, 16), _RIGHT, f"{score:.1f}")
        foot = QRectF(_LEFT_PX, self.height() - _FOOT_PX + 4, self.width() - _LEFT_PX, 16)
        painter.drawText(foot, _MIDDLE, self._ends[0])
        if len(self._points) > 1:
            painter.drawText(foot, _RIGHT, self._ends[1])

    def _paint_mark(self, painter: QPainter, place: QPointF, point: TrendPoint) -> None:
        tokens = self._theme.tokens
        half = _MARK_PX / 2
        path = priority_path(
            point.level, QRectF(place.x() - half, place.y() - half, _MARK_PX, _MARK_PX)
        )
        color = QColor(tokens.priority(point.level))
        painter.setPen(QPen(color, 1.5))
        painter.setBrush(QColor(tokens.surface) if point.is_demo else color)
        painter.drawPath(path)

    def _place(self, index: int, score: float) -> QPointF:
        room = self.width() - _LEFT_PX - 2 * _MARK_PX
        step = room / max(1, len(self._points) - 1)
        return QPointF(_LEFT_PX + _MARK_PX + index * step, self._y(score))

    def _y(self, score: float) -> float:
        return _TOP_PX + (1.0 - score) * (self.height() - _FOOT_PX - _TOP_PX)


def _spoken(points: tuple[TrendPoint, ...]) -> str:
    if not points:
        return tr("0 scores")
    return tr_count(
        "1 score, the newest {newest:.2f}",
        "{count} scores, the newest {newest:.2f}",
        len(points),
        newest=points[-1].score,
    )
