"""The picture of the live signal: fixed time axis, steady vertical range, nothing drawn twice."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame

from desktop_app.ui.plot.envelope_curve import EnvelopeCurve
from desktop_app.ui.plot.geometry import PlotGeometry
from desktop_app.ui.plot.grid_item import GridItem
from desktop_app.ui.plot.marker_item import MarkerItem
from desktop_app.ui.plot.span_item import SpanItem
from desktop_app.ui.plot.y_range import AutoRange

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.plot.frame import PlotFrame
    from desktop_app.ui.theme.theme import Theme

_FIRST = PlotGeometry(640, 360, window_s=30.0, low_volts=0.0, high_volts=5.0)


class PlotCanvas(pg.GraphicsView):  # type: ignore[misc]  # pyqtgraph ships no types
    """Grid, spans, traces and markers, each in its own layer."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, useOpenGL=False, background=None)
        self._theme = theme
        self._plot_geometry = _FIRST
        self._auto_range = AutoRange()
        self._curves: list[EnvelopeCurve] = []
        self._frame: PlotFrame | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCacheMode(self.CacheModeFlag.CacheNone)
        for widget in (self, self.viewport()):
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setViewportUpdateMode(self.ViewportUpdateMode.FullViewportUpdate)
        self._build()
        self._retint()
        theme.changed.connect(self._retint)

    @property
    def width_px(self) -> int:
        """Device pixels along the time axis: no more columns can be seen."""
        ratio = float(self.devicePixelRatioF())
        return math.ceil(self._plot_geometry.area.width() * ratio)

    def draw(self, frame: PlotFrame) -> None:
        """Show `frame`."""
        self._frame = frame
        low, high = self._volts(frame)
        self._set_geometry(
            PlotGeometry(
                self._plot_geometry.width_px,
                self._plot_geometry.height_px,
                frame.window_s,
                low,
                high,
            )
        )
        frame = _in_window(frame)
        now_s = self._on_pixel(frame)
        self._spans.set_frame(frame, now_s)
        self._markers.set_frame(frame, now_s)
        self._draw_traces(frame, now_s)

    def reset(self) -> None:
        """Forget the vertical range; another signal begins."""
        self._auto_range.reset()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep one scene unit to one pixel."""
        super().resizeEvent(event)
        if hasattr(self, "_grid"):  # pyqtgraph resizes in its constructor
            size = event.size()
            g = self._plot_geometry
            self._set_geometry(
                PlotGeometry(size.width(), size.height(), g.window_s, g.low_volts, g.high_volts)
            )
            if self._frame is not None:
                self.draw(self._frame)

    def _build(self) -> None:
        tokens = self._theme.tokens
        self._grid = GridItem(tokens, self._plot_geometry, -20)
        self._spans = SpanItem(tokens, self._plot_geometry, -10)
        self._markers = MarkerItem(tokens, self._plot_geometry, 10)
        self._view_box = pg.ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0.0)
        self._view_box.disableAutoRange()
        for item in (self._grid, self._spans, self._view_box, self._markers):
            self.scene().addItem(item)
        self._view_box.setZValue(0)
        self._place_view_box()

    def _set_geometry(self, geometry: PlotGeometry) -> None:
        if geometry == self._plot_geometry:
            return
        self._plot_geometry = geometry
        for item in (self._grid, self._spans, self._markers):
            item.set_geometry(geometry)
        self._place_view_box()

    def _place_view_box(self) -> None:
        g = self._plot_geometry
        self._view_box.setGeometry(g.area)
        self._view_box.setRange(
            xRange=(-g.window_s, 0.0), yRange=(g.low_volts, g.high_volts), padding=0
        )

    def _volts(self, frame: PlotFrame) -> tuple[float, float]:
        """What the vertical axis must span; a frame without samples keeps what was shown."""
        shown = (*frame.traces, *frame.bands)
        if not frame.traces:
            return self._plot_geometry.low_volts, self._plot_geometry.high_volts
        low = min(float(part.low.min()) for part in shown)
        high = max(float(part.high.max()) for part in shown)
        return self._auto_range.update(low, high, frame.now_s)

    def _on_pixel(self, frame: PlotFrame) -> float:
        """Now, cut to whole pixels: a picture that moves by half a pixel flickers."""
        pixel_s = frame.window_s / max(1, self.width_px)
        return math.floor(frame.now_s / pixel_s) * pixel_s

    def _draw_traces(self, frame: PlotFrame, now_s: float) -> None:
        g, channels = self._plot_geometry, self._theme.tokens.channels
        px_per_volt = g.area.height() / (g.high_volts - g.low_volts)
        ratio = float(self.devicePixelRatioF())
        while len(self._curves) < len(frame.traces):
            curve = EnvelopeCurve()
            self._view_box.addItem(curve, ignoreBounds=True)
            self._curves.append(curve)
        for curve, trace in zip(self._curves, frame.traces, strict=False):
            color = channels[trace.channel % len(channels)]
            curve.set_envelope(trace, now_s, color=color, px_per_volt=px_per_volt, ratio=ratio)
            curve.setVisible(True)
        for curve in self._curves[len(frame.traces) :]:
            curve.setVisible(False)

    @Slot()
    def _retint(self) -> None:
        tokens = self._theme.tokens
        self.setBackgroundBrush(QColor(tokens.well))
        for item in (self._grid, self._spans, self._markers):
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
