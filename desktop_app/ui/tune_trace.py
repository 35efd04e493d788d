"""A whole file as a trace, with the alarms of the settings in force above and the others below."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.accessible_roles import set_role
from desktop_app.ui.painting import painter_on
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import tr, tr_count

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop_app.ui.theme.theme import Theme
    from desktop_app.ui.tune_states import Marks, TraceState

_LANE_PX = 16
_LEAST_NAMES_PX = 56
_LEAST_MARK_PX = 2.0


class TuneTrace(QWidget):
    """Two lanes of alarms around one trace, so that they are compared moment by moment."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, QAccessible.Role.Chart)
        self._theme = theme
        self._state: TraceState | None = None
        self.setFont(font(TypeSize.SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Alarms now, and with the other settings, over the file"))
        theme.changed.connect(self.update)

    def render_trace(self, state: TraceState) -> None:
        """Show `state`."""
        self._state = state
        self.setAccessibleDescription(
            tr_count(
                "{count} alarm now, {then} with the other settings",
                "{count} alarms now, {then} with the other settings",
                len(state.before),
                then=len(state.after),
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Two lanes and a trace."""
        return QSize(480, 132)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Lanes above and below, the trace between."""
        state, tokens = self._state, self._theme.tokens
        painter = painter_on(self)
        names = (tr("now", "threshold"), tr("then", "threshold"))
        widest_px = max(self.fontMetrics().horizontalAdvance(name) for name in names)
        names_px = max(_LEAST_NAMES_PX, widest_px + Space.SNUG)
        box = QRectF(self.rect()).adjusted(names_px, 0, -1, 0)
        painter.fillRect(box, QColor(tokens.well))
        if state is None:
            return
        top = QRectF(box.left(), 0, box.width(), _LANE_PX)
        bottom = QRectF(box.left(), box.bottom() - _LANE_PX, box.width(), _LANE_PX)
        self._paint_lane(painter, top, names[0], state.before, tokens.medium)
        self._paint_lane(painter, bottom, names[1], state.after, tokens.accent)
        self._paint_trace(painter, state, box.adjusted(0, _LANE_PX + 4, 0, -_LANE_PX - 4))

    def _paint_lane(
        self, painter: QPainter, box: QRectF, name: str, marks: Marks, color: str
    ) -> None:
        painter.setPen(QColor(self._theme.tokens.muted))
        names = QRectF(0, box.top(), box.left() - Space.SNUG, box.height())
        right = int(Qt.AlignmentFlag.AlignRight.value | Qt.AlignmentFlag.AlignVCenter.value)
        painter.drawText(names, right, name)
        for start, end in marks:
            left = box.left() + start * box.width()
            width = max(_LEAST_MARK_PX, (end - start) * box.width())
            painter.fillRect(QRectF(left, box.top(), width, box.height()), QColor(color))

    def _paint_trace(self, painter: QPainter, state: TraceState, box: QRectF) -> None:
        known = np.isfinite(state.low) & np.isfinite(state.high)
        if not known.any():
            return
        low, high = float(state.low[known].min()), float(state.high[known].max())
        scale = box.height() / max(high - low, 1e-12)
        x = box.left() + (np.arange(len(state.low)) + 0.5) * box.width() / len(state.low)
        painter.setPen(QPen(QColor(self._theme.tokens.channels[0]), 1))
        painter.drawLines(
            [
                QLineF(
                    at, box.bottom() - (top - low) * scale, at, box.bottom() - (end - low) * scale
                )
                for at, end, top in zip(
                    x[known].tolist(),
                    state.low[known].tolist(),
                    state.high[known].tolist(),
                    strict=True,
                )
            ]
        )
