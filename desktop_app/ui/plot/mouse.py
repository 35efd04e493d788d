"""What a hand on the mouse or the touchpad asks of the plot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QWheelEvent

from desktop_app.ui.plot.geometry import LEFT_PX

if TYPE_CHECKING:
    from desktop_app.ui.plot.canvas import PlotCanvas
    from desktop_app.ui.plot.overlay import PlotOverlay, PlotPoint

# One notch of a wheel is 120 eighths of a degree.
_NOTCH = 120.0
_ZOOM_A_NOTCH = 0.8


class PlotMouse(QObject):
    """Watches the canvas's viewport; an overlay under the pointer comes before the plot.

    Dragging moves the time (and, with Shift, the values); the wheel zooms the time around the
    pointer, over the axis or with Control the values; a touchpad's sideways swipe moves the time.

    Signals:
        time_zoomed: factor (below 1 shows less) and the share of the window that stays in place.
        time_moved: by this share of the window, positive into the past.
        values_zoomed: lane, factor, and the value that stays in place.
        values_moved: lane, and by this share of its range, positive is up.
        pointed: the `PlotPoint` under the pointer, or None when it left.
        clicked: a `PlotPoint` that was clicked without moving.
        reset_requested: a double click.
    """

    time_zoomed = Signal(float, float)
    time_moved = Signal(float)
    values_zoomed = Signal(object, float, float)
    values_moved = Signal(object, float)
    pointed = Signal(object)
    clicked = Signal(object)
    reset_requested = Signal()

    def __init__(self, canvas: PlotCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._grabbed: PlotOverlay | None = None
        self._dragged_from: QPointF | None = None
        self._has_moved = False
        canvas.viewport_changed.connect(self._watch)
        self._watch()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True for what was understood, so that nobody else acts on it."""
        if isinstance(event, QWheelEvent):
            self._turn(event)
            return True
        if isinstance(event, QNativeGestureEvent):
            return self._pinch(event)
        if isinstance(event, QMouseEvent):
            return self._hand(event)
        if event.type() is QEvent.Type.Leave:
            self.pointed.emit(None)
        return False

    @Slot()
    def _watch(self) -> None:
        self._canvas.viewport().setMouseTracking(True)
        self._canvas.viewport().installEventFilter(self)

    def _hand(self, event: QMouseEvent) -> bool:
        kind, at = event.type(), event.position()
        if kind is QEvent.Type.MouseMove:
            self._move(event, at)
        elif event.button() is not Qt.MouseButton.LeftButton:
            return False
        elif kind is QEvent.Type.MouseButtonPress:
            self._press(at)
        elif kind is QEvent.Type.MouseButtonRelease:
            self._release(at)
        elif kind is QEvent.Type.MouseButtonDblClick:
            self.reset_requested.emit()
        return True

    def _press(self, at: QPointF) -> None:
        point = self._canvas.point_at(at)
        self._grabbed = self._overlay_at(point)
        if self._grabbed is not None:
            self._grabbed.press(point)
        else:
            self._dragged_from, self._has_moved = at, False

    def _move(self, event: QMouseEvent, at: QPointF) -> None:
        point = self._canvas.point_at(at)
        self.pointed.emit(point)
        if self._grabbed is not None:
            self._grabbed.drag(point)
        elif self._dragged_from is not None:
            self._drag(event, at)
        else:
            overlay = self._overlay_at(point)
            shape = None if overlay is None else overlay.grip(point)
            self._canvas.viewport().setCursor(shape or Qt.CursorShape.CrossCursor)

    def _drag(self, event: QMouseEvent, at: QPointF) -> None:
        if self._dragged_from is None:
            return
        moved = at - self._dragged_from
        if moved.manhattanLength() < 3 and not self._has_moved:
            return
        self._has_moved, self._dragged_from = True, at
        area = self._canvas.plot_geometry.area
        self.time_moved.emit(moved.x() / area.width())
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            lane = self._canvas.point_at(at).lane
            self.values_moved.emit(lane, moved.y() / area.height())

    def _release(self, at: QPointF) -> None:
        point = self._canvas.point_at(at)
        grabbed, self._grabbed = self._grabbed, None
        is_click = self._dragged_from is not None and not self._has_moved
        self._dragged_from = None
        if grabbed is not None:
            grabbed.release(point)
        elif is_click:
            self.clicked.emit(point)

    def _turn(self, event: QWheelEvent) -> None:
        at, turned = event.position(), event.angleDelta()
        if abs(turned.x()) > abs(turned.y()):
            self.time_moved.emit(turned.x() / _NOTCH / 10)
            return
        factor = _ZOOM_A_NOTCH ** (turned.y() / _NOTCH)
        point = self._canvas.point_at(at)
        over_axis = at.x() < LEFT_PX
        if over_axis or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.values_zoomed.emit(point.lane, factor, point.value)
        else:
            self.time_zoomed.emit(factor, self._share(at))

    def _pinch(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self.time_zoomed.emit(1 / max(0.2, 1 + event.value()), self._share(event.position()))
        return True

    def _share(self, at: QPointF) -> float:
        """How far into the window a place is, 0 at the left and 1 at the right."""
        geometry = self._canvas.plot_geometry
        share = 1 + geometry.offset_s(at.x()) / geometry.window_s
        return min(1.0, max(0.0, share))

    def _overlay_at(self, point: PlotPoint) -> PlotOverlay | None:
        return next((o for o in self._canvas.overlays if o.grip(point) is not None), None)
