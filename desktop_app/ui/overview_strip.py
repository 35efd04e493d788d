"""The whole session in one strip: where the window stands in it, and where something happened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from desktop_app.ui.accessible_roles import set_role
from desktop_app.ui.plot.geometry import LEFT_PX, RIGHT_PX
from desktop_app.ui.plot.polyline import Polyline
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from desktop_app.ui.plot.frame import Envelope, EventSpan, GapSpan
    from desktop_app.ui.theme.theme import Theme

_HEIGHT_PX = 40
_EDGE_PX = 5.0
_SMALLEST_HANDLE_PX = 6.0
_TICK_PX = 5.0
_STEP = 0.25
_SEEN_PX = 0.25


@dataclass(frozen=True, slots=True)
class StripState:
    """The session from `start_s` to `end_s`; traces of all channels share one scale."""

    start_s: float
    end_s: float
    traces: tuple[Envelope, ...] = ()
    gaps: tuple[GapSpan, ...] = ()
    events: tuple[EventSpan, ...] = ()
    colors: tuple[int, ...] = ()

    def color_of(self, channel: int) -> int:
        """The number of a channel's colour."""
        return self.colors[channel] if channel < len(self.colors) else channel


class OverviewStrip(QWidget):
    """The picture is drawn when the session's is new; the handle with every frame.

    Signals:
        window_requested: start and end in seconds of what shall be shown.
    """

    window_requested = Signal(float, float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, QAccessible.Role.Chart)
        self._theme = theme
        self._state = StripState(0.0, 1.0)
        self._window = (0.0, 1.0)
        self._picture = QPixmap()
        self._is_drawn = False
        self._shown_handle = QRectF()
        self._grip = ""
        self._grip_s = 0.0
        self.setFixedHeight(_HEIGHT_PX)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Overview of the session"))
        self.setToolTip(tr("Drag the window, or click where to look; arrows move it"))
        theme.changed.connect(self._forget_picture)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(480, _HEIGHT_PX)

    def render_session(self, state: StripState) -> None:
        """Show another state of the session."""
        self._state = state
        self._forget_picture()

    def render_window(self, start_s: float, end_s: float) -> None:
        """Show which part of it is in the plot."""
        self._window = (start_s, end_s)
        if _is_elsewhere(self._handle(), self._shown_handle):
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Picture, shade beside the window, handle."""
        ratio = self.devicePixelRatioF()
        if not self._is_drawn or self._picture.size() != self.size() * ratio:
            self._draw(ratio)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        handle, area = self._handle(), self._area()
        self._shown_handle = handle
        shade = QColor(self._theme.tokens.well)
        shade.setAlphaF(0.6)
        painter.fillRect(QRectF(area.topLeft(), handle.bottomLeft()), shade)
        painter.fillRect(QRectF(handle.topRight(), area.bottomRight()), shade)
        color = self._theme.tokens.accent if self.hasFocus() else self._theme.tokens.muted
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(color), 2 if self.hasFocus() else 1))
        painter.drawRoundedRect(handle, 3, 3)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the handle, one of its edges, or jump."""
        at = event.position()
        self._grip = self._part_at(at)
        if not self._grip:
            half_s = (self._window[1] - self._window[0]) / 2
            middle_s = self._time_s(at.x())
            self.window_requested.emit(middle_s - half_s, middle_s + half_s)
            self._grip = "middle"
        self._grip_s = self._time_s(at.x()) - self._window[0]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what was taken; show what would be."""
        at = event.position()
        if not self._grip:
            shapes = {"left": Qt.CursorShape.SizeHorCursor, "right": Qt.CursorShape.SizeHorCursor}
            self.setCursor(shapes.get(self._part_at(at), Qt.CursorShape.ArrowCursor))
            return
        (start_s, end_s), time_s = self._window, self._time_s(at.x())
        if self._grip == "left":
            start_s = min(time_s, end_s - 1e-3)
        elif self._grip == "right":
            end_s = max(time_s, start_s + 1e-3)
        else:
            start_s, end_s = time_s - self._grip_s, time_s - self._grip_s + end_s - start_s
        self.window_requested.emit(start_s, end_s)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._grip = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the window by a part of itself."""
        step_s = (self._window[1] - self._window[0]) * _STEP
        by_s = {Qt.Key.Key_Left: -step_s, Qt.Key.Key_Right: step_s}.get(Qt.Key(event.key()))
        if by_s is None:
            super().keyPressEvent(event)
        else:
            self.window_requested.emit(self._window[0] + by_s, self._window[1] + by_s)

    def _area(self) -> QRectF:
        width = max(1.0, self.width() - LEFT_PX - RIGHT_PX)
        return QRectF(LEFT_PX, 2, width, self.height() - 6)

    def _x(self, time_s: float) -> float:
        area, state = self._area(), self._state
        share = (time_s - state.start_s) / max(1e-9, state.end_s - state.start_s)
        return area.left() + min(1.0, max(0.0, share)) * area.width()

    def _time_s(self, x: float) -> float:
        area, state = self._area(), self._state
        share = min(1.0, max(0.0, (x - area.left()) / area.width()))
        return state.start_s + share * (state.end_s - state.start_s)

    def _handle(self) -> QRectF:
        area = self._area()
        left, right = self._x(self._window[0]), self._x(self._window[1])
        left = min(left, area.right() - _SMALLEST_HANDLE_PX)
        return QRectF(left, area.top(), max(_SMALLEST_HANDLE_PX, right - left), area.height())

    def _part_at(self, at: QPointF) -> str:
        handle = self._handle()
        if abs(at.x() - handle.left()) <= _EDGE_PX:
            return "left"
        if abs(at.x() - handle.right()) <= _EDGE_PX:
            return "right"
        return "middle" if handle.contains(at) else ""

    def _draw(self, ratio: float) -> None:
        # The same one each time: PySide6 keeps six references to None of every one painted on.
        if self._picture.size() != self.size() * ratio:
            self._picture = QPixmap(self.size() * ratio)
        picture = self._picture
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(self._theme.tokens.well))
        painter = QPainter(picture)
        area = self._area()
        painter.fillRect(area, QColor(self._theme.tokens.surface))
        for gap in self._state.gaps:
            right = area.right() if gap.end_s is None else self._x(gap.end_s)
            left = self._x(gap.start_s)
            box = QRectF(left, area.top(), max(1.0, right - left), area.height())
            painter.fillRect(box, QColor(self._theme.tokens.hairline))
        self._draw_traces(painter, area, ratio)
        for event in self._state.events:
            color = QColor(self._theme.tokens.priority(event.priority))
            box = QRectF(self._x(event.start_s) - 1, area.bottom() - _TICK_PX, 2, _TICK_PX)
            painter.fillRect(box, color)
        painter.end()
        self._is_drawn = True

    def _draw_traces(self, painter: QPainter, area: QRectF, ratio: float) -> None:
        state, tokens = self._state, self._theme.tokens
        if not state.traces:
            return
        low = min(float(trace.low.min()) for trace in state.traces)
        high = max(float(trace.high.max()) for trace in state.traces)
        scale = (area.height() - 2 * _TICK_PX) / max(1e-9, high - low)
        bottom = area.bottom() - _TICK_PX
        px_per_s = area.width() / max(1e-9, state.end_s - state.start_s)
        for trace in state.traces:
            line = Polyline()
            xs = area.left() + (trace.times_s - state.start_s) * px_per_s
            line.add(xs, bottom - (trace.low - low) * scale, bottom - (trace.high - low) * scale)
            painter.setPen(QPen(QColor(tokens.channel(state.color_of(trace.channel))), 0))
            line.draw(painter, is_plain=True, ratio=ratio)

    @Slot()
    def _forget_picture(self) -> None:
        self._is_drawn = False
        self.update()


def _is_elsewhere(one: QRectF, other: QRectF) -> bool:
    """Whether an edge has moved by more than can be seen."""
    moved_px = max(abs(one.left() - other.left()), abs(one.right() - other.right()))
    return moved_px > _SEEN_PX
