"""The reference patients by how unusual they are, and this patient among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.accessible_roles import set_role
from desktop_app.ui.painting import painter_on
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.tokens import TypeSize
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop_app.ui.assessment_states import HistogramState
    from desktop_app.ui.states import Priority
    from desktop_app.ui.theme.theme import Theme

_HEIGHT_PX = 112
_TOP_PX = 22.0
_FOOT_PX = 22.0
_EDGE_PX = 7.0
_LEFT = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value)
_RIGHT = int((Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value)
_CENTER = int(Qt.AlignmentFlag.AlignCenter.value)


class ScoreHistogram(QWidget):
    """Bars of reference patients in the colours of the levels, a marker with its interval."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, QAccessible.Role.Chart)
        self._theme = theme
        self._state: HistogramState | None = None
        self.setFont(font(TypeSize.SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Reference patients by how unusual they are"))
        theme.changed.connect(self.update)

    def render_histogram(self, state: HistogramState | None) -> None:
        """Show `state`; hidden without one."""
        self.setVisible(state is not None)
        if state is None or state == self._state:
            return
        self._state = state
        below = sum(
            share
            for index, share in enumerate(state.shares)
            if self._center(state, index) < state.position
        )
        self.setAccessibleDescription(
            tr(
                "About {share:.0%} of {count} reference patients are less unusual",
                share=below,
                count=state.n_patients,
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        """A word above, bars, words below."""
        return QSize(280, _HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bars, then the marker over them."""
        state = self._state
        if state is None:
            return
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_bars(painter, state)
        self._paint_words(painter, state)
        self._paint_marker(painter, state)

    def _paint_bars(self, painter: QPainter, state: HistogramState) -> None:
        floor = self.height() - _FOOT_PX
        tallest = max(state.shares, default=0.0) or 1.0
        step = (self.width() - 2 * _EDGE_PX) / max(1, len(state.shares))
        for index, share in enumerate(state.shares):
            height = (floor - _TOP_PX) * share / tallest
            color = QColor(self._theme.tokens.priority(self._level(state, index)))
            color.setAlphaF(0.55)
            left = _EDGE_PX + index * step
            painter.fillRect(QRectF(left + 0.5, floor - height, step - 1.0, height), color)
        painter.setPen(QPen(QColor(self._theme.tokens.border), 1))
        painter.drawLine(QPointF(0, floor + 0.5), QPointF(self.width(), floor + 0.5))

    def _paint_words(self, painter: QPainter, state: HistogramState) -> None:
        tokens = self._theme.tokens
        painter.setFont(self.font())
        painter.setPen(QColor(tokens.muted))
        foot = QRectF(0, self.height() - _FOOT_PX + 2, self.width(), _FOOT_PX - 2)
        painter.drawText(foot, _LEFT, tr("more usual"))
        painter.drawText(foot, _RIGHT, tr("more unusual"))
        painter.drawText(foot, _CENTER, tr("{count} reference patients", count=state.n_patients))

    def _paint_marker(self, painter: QPainter, state: HistogramState) -> None:
        tokens = self._theme.tokens
        floor = self.height() - _FOOT_PX
        x = self._x(state, state.position)
        low, high = self._x(state, state.position_low), self._x(state, state.position_high)
        painter.setPen(QPen(QColor(tokens.text), 2))
        painter.drawLine(QPointF(x, _TOP_PX - 2), QPointF(x, floor))
        painter.drawLine(QPointF(low, floor - 5), QPointF(high, floor - 5))
        for end in (low, high):
            painter.drawLine(QPointF(end, floor - 9), QPointF(end, floor - 1))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.text))
        tip = _TOP_PX + 4
        painter.drawPolygon(
            QPolygonF([QPointF(x, tip), QPointF(x - 5, tip - 8), QPointF(x + 5, tip - 8)])
        )
        half = painter.fontMetrics().horizontalAdvance(tr("this patient")) / 2 + 2
        middle = min(max(x, half), self.width() - half)
        painter.setPen(QColor(tokens.text))
        painter.drawText(QRectF(middle - half, 0, 2 * half, 15), _CENTER, tr("this patient"))

    def _level(self, state: HistogramState, index: int) -> Priority:
        center = self._center(state, index)
        reached = [level for start, level in state.levels if center >= start]
        return reached[-1] if reached else state.levels[0][1]

    def _center(self, state: HistogramState, index: int) -> float:
        return state.low + (state.high - state.low) * (index + 0.5) / len(state.shares)

    def _x(self, state: HistogramState, position: float) -> float:
        share = (position - state.low) / (state.high - state.low)
        return _EDGE_PX + min(max(share, 0.0), 1.0) * (self.width() - 2 * _EDGE_PX)
