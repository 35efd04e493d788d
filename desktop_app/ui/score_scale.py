"""Where a score lies between 0 and 1, how sure that is, and where the levels begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.states import Priority
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.tokens import TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop_app.ui.states import AssessmentState
    from desktop_app.ui.theme.theme import Theme

_HEIGHT_PX = 44
_TRACK_TOP_PX = 12.0
_TRACK_PX = 6.0
_DOT_PX = 6.0
_EDGE_PX = 7.0
_CENTER = int(Qt.AlignmentFlag.AlignCenter.value)


class ScoreScale(QWidget):
    """Three named stretches, a whisker for the interval and a dot for the score."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state: AssessmentState | None = None
        self.setFont(font(TypeSize.SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Score on its scale")
        theme.changed.connect(self._repaint)

    def render_assessment(self, state: AssessmentState) -> None:
        """Show where `state` lies."""
        self._state = state
        self.setAccessibleDescription(
            f"Score {state.score:.2f}, interval {state.score_low:.2f} to {state.score_high:.2f}; "
            f"medium from {state.medium_from:.2f}, high from {state.high_from:.2f}"
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Track and words."""
        return QSize(280, _HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Stretches, interval, dot."""
        if self._state is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_stretches(painter, self._state)
        self._paint_score(painter, self._state)

    def _paint_stretches(self, painter: QPainter, state: AssessmentState) -> None:
        tokens = self._theme.tokens
        edges = (0.0, state.medium_from, state.high_from, 1.0)
        metrics = QFontMetricsF(self.font())
        for index, level in enumerate((Priority.LOW, Priority.MEDIUM, Priority.HIGH)):
            left = self._x(edges[index]) + (1.0 if index else 0.0)
            right = self._x(edges[index + 1]) - (1.0 if index < 2 else 0.0)
            color = QColor(tokens.priority(level))
            color.setAlphaF(1.0 if level is state.level else 0.4)
            painter.fillRect(QRectF(left, _TRACK_TOP_PX, right - left, _TRACK_PX), color)
            word = level.word.lower()
            half = metrics.horizontalAdvance(word) / 2
            middle = min(max((left + right) / 2, half), self.width() - half)
            painter.setPen(QColor(tokens.text if level is state.level else tokens.muted))
            painter.drawText(QRectF(middle - half - 2, 24, 2 * half + 4, 18), _CENTER, word)

    def _paint_score(self, painter: QPainter, state: AssessmentState) -> None:
        tokens = self._theme.tokens
        y = _TRACK_TOP_PX + _TRACK_PX / 2
        low, high = self._x(state.score_low), self._x(state.score_high)
        painter.setPen(QPen(QColor(tokens.text), 2))
        painter.drawLine(QPointF(low, y), QPointF(high, y))
        for x in (low, high):
            painter.drawLine(QPointF(x, y - 6), QPointF(x, y + 6))
        painter.setPen(QPen(QColor(tokens.surface), 2))
        painter.setBrush(QColor(tokens.text))
        painter.drawEllipse(QPointF(self._x(state.score), y), _DOT_PX, _DOT_PX)

    def _x(self, score: float) -> float:
        return _EDGE_PX + min(max(score, 0.0), 1.0) * (self.width() - 2 * _EDGE_PX)

    @Slot()
    def _repaint(self) -> None:
        self.update()
