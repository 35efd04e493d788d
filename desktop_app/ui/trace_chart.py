"""A still chart of a few curves with its axes; what spectrum and captures are drawn in.

Not the live plot: it is drawn ten times a second at most.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.accessible_roles import set_role
from desktop_app.ui.painting import painter_on
from desktop_app.ui.plot.buffers import LineBuffer, polygon
from desktop_app.ui.plot.y_range import nice_step
from desktop_app.ui.quantity_text import axis_text
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.tokens import TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPaintEvent

    from desktop_app.core.messages import FloatArray
    from desktop_app.ui.theme.theme import Theme
    from desktop_app.ui.theme.tokens import Tokens

_LEFT_PX, _RIGHT_PX, _TOP_PX, _BOTTOM_PX = 56.0, 14.0, 8.0, 22.0
_X_LABEL_PX, _Y_LABEL_PX = 90.0, 34.0
# A smooth line costs by its length; a wild one is drawn plain.
_SMOOTH_BELOW_PX = 6_000.0


@dataclass(frozen=True, slots=True)
class Axes:
    """What the chart spans; the units choose the prefixes of the ticks."""

    x_low: float
    x_high: float
    y_low: float
    y_high: float
    x_unit: str
    y_unit: str


@dataclass(frozen=True, slots=True)
class Curve:
    """Points `(n,)`, ascending in x; `color` names a token, or "channel 0" and so on."""

    xs: FloatArray
    ys: FloatArray
    color: str = "channel 0"
    is_faint: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A place with a word: a line across the chart at `x` or `y`, a ring where both are given."""

    text: str = ""
    x: float | None = None
    y: float | None = None
    color: str = "accent"


@dataclass(frozen=True, slots=True)
class ChartPicture:
    """Everything drawn; `image` fills the area behind the curves, `message` stands alone."""

    axes: Axes
    curves: tuple[Curve, ...] = ()
    marks: tuple[Mark, ...] = ()
    image: QImage | None = None
    message: str = ""


EMPTY = ChartPicture(Axes(0.0, 1.0, 0.0, 1.0, "", ""))


def token_color(tokens: Tokens, name: str) -> QColor:
    """The colour that a curve or a mark names."""
    if name.startswith("channel "):
        return QColor(tokens.channels[int(name.removeprefix("channel ")) % len(tokens.channels)])
    return QColor(str(getattr(tokens, name)))


class TraceChart(QWidget):
    """Renders a `ChartPicture`; grid and labels are kept until the axes change."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, QAccessible.Role.Chart)
        self._theme = theme
        self._picture = EMPTY
        self._ground: QPixmap | None = None
        self._left_px = _LEFT_PX
        self._lines = LineBuffer()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 72)
        theme.changed.connect(self._repaint)

    def sizeHint(self) -> QSize:
        """As large as a panel gives."""
        return QSize(420, 170)

    @property
    def area(self) -> QRectF:
        """Where curves are drawn."""
        return QRectF(self.rect()).adjusted(self._left_px, _TOP_PX, -_RIGHT_PX, -_BOTTOM_PX)

    def render_chart(self, picture: ChartPicture) -> None:
        """Show `picture`."""
        if picture.axes != self._picture.axes:
            self._ground = None
            self._left_px = self._label_width(picture.axes)
        self._picture = picture
        self.update()

    def resizeEvent(self, _event: object) -> None:
        """Draw the ground anew."""
        self._ground = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, image, curves, marks."""
        painter = painter_on(self)
        tokens, picture = self._theme.tokens, self._picture
        if picture.message:
            painter.fillRect(self.rect(), QColor(tokens.well))
            painter.setPen(QColor(tokens.muted))
            painter.setFont(font())
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(self.rect().adjusted(16, 8, -16, -8), flags, picture.message)
            return
        if self._ground is None or self._ground.devicePixelRatio() != self.devicePixelRatioF():
            self._ground = self._paint_ground()
        painter.drawPixmap(0, 0, self._ground)
        if picture.image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.area, picture.image)
        painter.save()
        painter.setClipRect(self.area)
        for curve in picture.curves:
            self._paint_curve(painter, curve)
        painter.restore()
        for mark in picture.marks:
            self._paint_mark(painter, mark)

    def _x(self, x: float) -> float:
        axes, area = self._picture.axes, self.area
        return area.left() + (x - axes.x_low) / (axes.x_high - axes.x_low) * area.width()

    def _y(self, y: float) -> float:
        axes, area = self._picture.axes, self.area
        return area.bottom() - (y - axes.y_low) / (axes.y_high - axes.y_low) * area.height()

    def _paint_ground(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        ground = QPixmap(self.size() * ratio)
        ground.setDevicePixelRatio(ratio)
        tokens, axes, area = self._theme.tokens, self._picture.axes, self.area
        ground.fill(QColor(tokens.well))
        painter = QPainter(ground)
        painter.setFont(font(TypeSize.SMALL))
        grid, ink = QColor(tokens.grid), QColor(tokens.muted)
        x_step = nice_step(axes.x_high - axes.x_low, max(1, int(area.width() // _X_LABEL_PX)))
        for x in _ticks(axes.x_low, axes.x_high, x_step):
            at = self._x(x)
            painter.setPen(grid)
            painter.drawLine(QLineF(at, area.top(), at, area.bottom()))
            painter.setPen(ink)
            box = QRectF(at - 45, area.bottom() + 3, 90, 18)
            box.moveRight(min(box.right(), self.width() - 2.0))
            painter.drawText(
                box, int(Qt.AlignmentFlag.AlignHCenter), axis_text(x, x_step, axes.x_unit)
            )
        y_step = self._y_step(axes)
        for y in _ticks(axes.y_low, axes.y_high, y_step):
            at = self._y(y)
            painter.setPen(grid)
            painter.drawLine(QLineF(area.left(), at, area.right(), at))
            painter.setPen(ink)
            box = QRectF(0, at - 9, area.left() - 6, 18)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, int(flags), axis_text(y, y_step, axes.y_unit))
        painter.end()
        return ground

    def _y_step(self, axes: Axes) -> float:
        n_steps = max(2, int(self.area.height() // _Y_LABEL_PX))
        return nice_step(axes.y_high - axes.y_low, n_steps)

    def _label_width(self, axes: Axes) -> float:
        """Room for the widest word at the left."""
        step, metrics = self._y_step(axes), QFontMetricsF(font(TypeSize.SMALL))
        words = [axis_text(y, step, axes.y_unit) for y in _ticks(axes.y_low, axes.y_high, step)]
        widest = max((metrics.horizontalAdvance(word) for word in words), default=0.0)
        # In coarse steps: a chart that shifts by a pixel with every label flickers.
        return max(_LEFT_PX, 8.0 * math.ceil((widest + 10.0) / 8.0))

    def _paint_curve(self, painter: QPainter, curve: Curve) -> None:
        if not len(curve.xs):
            return
        axes, area = self._picture.axes, self.area
        xs = area.left() + (curve.xs - axes.x_low) * (area.width() / (axes.x_high - axes.x_low))
        ys = area.bottom() - (curve.ys - axes.y_low) * (area.height() / (axes.y_high - axes.y_low))
        xs, ys = per_pixel(xs, ys, self.devicePixelRatioF())
        color = token_color(self._theme.tokens, curve.color)
        color.setAlphaF(0.45 if curve.is_faint else 1.0)
        is_smooth = float(np.abs(np.diff(ys)).sum()) < _SMOOTH_BELOW_PX
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, is_smooth)
        painter.setPen(QPen(color, 1.4 if is_smooth and not curve.is_faint else 1.0))
        if is_smooth:
            # Line by line: a smooth path takes many times as long.
            self._lines.draw(painter, np.column_stack((xs[:-1], ys[:-1], xs[1:], ys[1:])))
        else:
            painter.drawPolyline(polygon(xs, ys))

    def _paint_mark(self, painter: QPainter, mark: Mark) -> None:
        area, color = self.area, token_color(self._theme.tokens, mark.color)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QPen(color, 1))
        at = QPointF(
            area.left() if mark.x is None else self._x(mark.x),
            area.top() if mark.y is None else self._y(mark.y),
        )
        if not area.adjusted(-1, -1, 1, 1).contains(at):
            return
        if mark.x is not None and mark.y is not None:
            painter.drawEllipse(at, 3.5, 3.5)
        elif mark.x is not None:
            painter.drawLine(QLineF(at.x(), area.top(), at.x(), area.bottom()))
        else:
            painter.setPen(QPen(color, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QLineF(area.left(), at.y(), area.right(), at.y()))
        painter.setFont(font(TypeSize.SMALL, is_strong=True))
        width = QFontMetricsF(painter.font()).horizontalAdvance(mark.text)
        left = min(at.x() + 6, area.right() - width)
        above = at.y() - 4 if at.y() > area.top() + 16 else at.y() + 14
        painter.drawText(QPointF(left, above), mark.text)

    @Slot()
    def _repaint(self) -> None:
        self._ground = None
        self.update()


def _ticks(low: float, high: float, step: float) -> list[float]:
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [k * step for k in range(first, last + 1)]


def per_pixel(xs: FloatArray, ys: FloatArray, ratio: float) -> tuple[FloatArray, FloatArray]:
    """At most the lowest and the highest point of every device pixel column, in their order."""
    columns = np.floor(xs * ratio)
    if len(xs) <= columns[-1] - columns[0] + 1:
        return xs, ys
    starts = np.concatenate([[0], np.flatnonzero(np.diff(columns)) + 1])
    low, high = np.minimum.reduceat(ys, starts), np.maximum.reduceat(ys, starts)
    # Enter each column at the side that the line comes from.
    falls = np.concatenate([[False], np.diff(low + high) < 0])
    thin_xs = np.repeat(xs[starts], 2)
    thin_ys = np.stack([np.where(falls, high, low), np.where(falls, low, high)], axis=1).ravel()
    return thin_xs, thin_ys
