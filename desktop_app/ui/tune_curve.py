"""The ROC of a person's own labels: real ones found over false alarms kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.accessible_roles import set_role
from desktop_app.ui.painting import painter_on
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.tokens import TypeSize
from desktop_app.ui.tune_states import CurveState
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop_app.ui.theme.theme import Theme

_SIDE_PX = 132
_MARGIN_PX = 18


class TuneCurve(QWidget):
    """A square from 0 to 1 both ways; hidden where there are no labels."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, QAccessible.Role.Chart)
        self._theme = theme
        self._state = CurveState()
        self.setFont(font(TypeSize.SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Real alarms found over false alarms kept"))
        theme.changed.connect(self.update)

    def render_curve(self, state: CurveState) -> None:
        """Show `state`."""
        self._state = state
        self.setVisible(bool(state.points))
        if state.at is not None:
            false, real = state.at
            self.setAccessibleDescription(
                tr("{real:.0%} real found, {false:.0%} false kept", real=real, false=false)
            )
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(_SIDE_PX, _SIDE_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Frame, the line of chance, the curve, and where the threshold lies on it."""
        tokens = self._theme.tokens
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(_MARGIN_PX, 2, -2, -_MARGIN_PX)
        painter.fillRect(box, QColor(tokens.well))
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.drawRect(box)
        painter.setPen(QPen(QColor(tokens.border), 1, Qt.PenStyle.DotLine))
        painter.drawLine(box.bottomLeft(), box.topRight())
        painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.drawPolyline(QPolygonF([_at(box, point) for point in self._state.points]))
        if self._state.at is not None:
            painter.setBrush(QColor(tokens.text))
            painter.drawEllipse(_at(box, self._state.at), 4, 4)
        painter.setPen(QColor(tokens.muted))
        middle = int(Qt.AlignmentFlag.AlignCenter.value)
        foot = QRectF(box.left(), box.bottom(), box.width(), _MARGIN_PX)
        painter.drawText(foot, middle, tr("false kept"))
        painter.rotate(-90)
        painter.drawText(
            QRectF(-box.bottom(), 0, box.height(), _MARGIN_PX), middle, tr("real found")
        )


def _at(box: QRectF, point: tuple[float, float]) -> QPointF:
    return QPointF(box.left() + point[0] * box.width(), box.bottom() - point[1] * box.height())
