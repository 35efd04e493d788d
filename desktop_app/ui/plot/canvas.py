"""The picture of the live signal: fixed time axis, steady vertical ranges, nothing drawn twice."""

from __future__ import annotations

import math
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from desktop_app.ui.plot.geometry import Axis, PlotGeometry
from desktop_app.ui.plot.grid_item import GridItem
from desktop_app.ui.plot.marker_item import MarkerItem
from desktop_app.ui.plot.overlay import PlotOverlay, PlotPoint
from desktop_app.ui.plot.persistence_item import PersistenceItem
from desktop_app.ui.plot.sheets import sheets_of
from desktop_app.ui.plot.span_item import SpanItem
from desktop_app.ui.plot.time_axis import clock_ticks, relative_ticks
from desktop_app.ui.plot.trace_item import TraceItem
from desktop_app.ui.plot.y_range import AutoRange

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from desktop_app.ui.plot.canvas_item import FrameItem
    from desktop_app.ui.plot.frame import LaneSpec, PlotFrame, Sheet
    from desktop_app.ui.theme.theme import Theme
    from desktop_app.ui.theme.tokens import Tokens

_FIRST = PlotGeometry(640, 360, window_s=30.0)

OverlayT = TypeVar("OverlayT", bound=PlotOverlay)


class PlotCanvas(QGraphicsView):
    """Grid, spans, traces, markers and overlays, each in its own layer; a scene unit is a pixel.

    Signals:
        painted: the picture is on its way to the screen.
        viewport_changed: it is drawn on another widget from now on.
    """

    painted = Signal()
    viewport_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Time runs to the right in any language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        scene = QGraphicsScene(self)
        # Every item covers the canvas: there is nothing to look up.
        scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.setScene(scene)
        self._theme = theme
        self._plot_geometry = _FIRST
        self._ranges: dict[tuple[int, ...], AutoRange] = {}
        self._overlays: list[PlotOverlay] = []
        self._frame: PlotFrame | None = None
        self._sheets: tuple[Sheet, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # One of ours: PySide6 goes through all classes of widgets for what an unknown one is.
        self.draw_on(QWidget())
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self._build()
        self._retint()
        theme.changed.connect(self._retint)

    @property
    def width_px(self) -> int:
        """Device pixels along the time axis: no more columns can be seen."""
        ratio = float(self.devicePixelRatioF())
        return math.ceil(self._plot_geometry.area.width() * ratio)

    @property
    def overlays(self) -> tuple[PlotOverlay, ...]:
        """What other areas draw, the topmost first."""
        return tuple(sorted(self._overlays, key=lambda overlay: -overlay.zValue()))

    @property
    def plot_geometry(self) -> PlotGeometry:
        """Where everything lies now."""
        return self._plot_geometry

    @property
    def ground(self) -> str:
        """The colour behind everything."""
        return self._theme.tokens.well

    def draw_on(self, viewport: QWidget) -> None:
        """Draw on another widget, which may draw in another way; the one before goes."""
        self.setViewport(viewport)
        viewport.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport_changed.emit()

    @contextmanager
    def in_raster(self) -> Iterator[None]:
        """For as long as a picture is taken: what OpenGL draws is in none."""
        kind = type(self.viewport())
        if kind is not QWidget:
            self.draw_on(QWidget())
        try:
            yield
        finally:
            if kind is not QWidget:
                self.draw_on(kind())

    def add_overlay(self, make: Callable[[Tokens, PlotGeometry], OverlayT]) -> OverlayT:
        """Draw what `make` gives over the traces."""
        overlay = make(self._theme.tokens, self._plot_geometry)
        self._overlays.append(overlay)
        self.scene().addItem(overlay)
        if self._frame is not None:
            overlay.set_frame(self._frame, self._sheets)
        return overlay

    def point_at(self, at: QPointF) -> PlotPoint:
        """The time and value at a place of the viewport; the nearest ones outside of the traces."""
        geometry = self._plot_geometry
        lane = geometry.lane_at(at.y())
        sheet = self._sheet_at(at.x())
        right_s = 0.0 if sheet is None else sheet.right_s
        value = geometry.lanes[lane].value_at(at.y())
        return PlotPoint(right_s + geometry.offset_s(at.x()), lane, value, at.x(), at.y())

    def draw(self, frame: PlotFrame) -> None:
        """Show `frame`."""
        self._frame = frame
        axes = tuple(self._axis(lane, frame) for lane in frame.lanes)
        now = self._plot_geometry
        self._set_geometry(PlotGeometry(now.width_px, now.height_px, frame.window_s, axes))
        self._sheets = sheets_of(
            frame.now_s, frame.window_s, self.width_px, is_sweep=frame.is_sweep
        )
        self._grid.set_time_ticks(self._time_ticks(frame))
        frame = _in_window(frame)
        for item in self._frame_items():
            item.set_frame(frame, self._sheets)

    def reset(self) -> None:
        """Forget the vertical ranges; another signal begins."""
        self._ranges.clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and say so."""
        super().paintEvent(event)
        self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep one scene unit to one pixel."""
        super().resizeEvent(event)
        size = event.size()
        self.setSceneRect(0, 0, size.width(), size.height())
        self._set_geometry(
            replace(self._plot_geometry, width_px=size.width(), height_px=size.height())
        )
        if self._frame is not None:
            self.draw(self._frame)

    def _build(self) -> None:
        tokens = self._theme.tokens
        self._grid = GridItem(tokens, self._plot_geometry, -20)
        self._spans = SpanItem(tokens, self._plot_geometry, -10)
        self._persistence = PersistenceItem(tokens, self._plot_geometry, -5)
        self._traces = TraceItem(tokens, self._plot_geometry, 0)
        self._markers = MarkerItem(tokens, self._plot_geometry, 10)
        for item in (self._grid, *self._frame_items()):
            self.scene().addItem(item)

    def _frame_items(self) -> tuple[FrameItem, ...]:
        return (
            self._spans,
            self._persistence,
            self._traces,
            self._markers,
            *self._overlays,
        )

    def _set_geometry(self, geometry: PlotGeometry) -> None:
        if geometry == self._plot_geometry:
            return
        self._plot_geometry = geometry
        for item in (self._grid, *self._frame_items()):
            item.set_geometry(geometry)

    def _axis(self, lane: LaneSpec, frame: PlotFrame) -> Axis:
        low, high = lane.fixed or self._automatic(lane, frame)
        return Axis(low, high, lane.unit, lane.title, lane.channels)

    def _automatic(self, lane: LaneSpec, frame: PlotFrame) -> tuple[float, float]:
        """What a lane's axis must span; a frame without samples keeps what was shown."""
        auto = self._ranges.setdefault(lane.channels, AutoRange())
        traces = [t for t in frame.traces if not lane.channels or t.channel in lane.channels]
        bands = [b for b in frame.bands if not lane.channels or b.channel in lane.channels]
        if not traces:
            return auto.shown
        shown = (*traces, *bands)
        low = min(float(part.low.min()) for part in shown)
        high = max(float(part.high.max()) for part in shown)
        return auto.update(low, high, frame.now_s)

    def _time_ticks(self, frame: PlotFrame) -> tuple[tuple[float, str], ...]:
        width_px = self._plot_geometry.area.width()
        if frame.is_live and not frame.is_sweep:
            return tuple(relative_ticks(frame.window_s, width_px))
        right_s = self._sheets[0].right_s
        return tuple(clock_ticks(right_s, frame.window_s, width_px))

    def _sheet_at(self, x: float) -> Sheet | None:
        offset_s = self._plot_geometry.offset_s(x)
        for sheet in self._sheets:
            if sheet.start_s <= sheet.right_s + offset_s <= sheet.end_s:
                return sheet
        return self._sheets[0] if self._sheets else None

    @Slot()
    def _retint(self) -> None:
        tokens = self._theme.tokens
        self.setBackgroundBrush(QColor(tokens.well))
        for item in (self._grid, *self._frame_items()):
            item.set_tokens(tokens)
        if self._frame is not None:
            self.draw(self._frame)


def _in_window(frame: PlotFrame) -> PlotFrame:
    """`frame` without the spans that have left the picture."""
    start_s = frame.now_s - frame.window_s
    return replace(
        frame,
        gaps=tuple(gap for gap in frame.gaps if gap.end_s is None or gap.end_s > start_s),
        events=tuple(
            event for event in frame.events if event.end_s is None or event.end_s > start_s
        ),
    )
