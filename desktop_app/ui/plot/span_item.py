"""What lies behind the trace: the expected band, times without samples, times of events."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from desktop_app.ui.plot.buffers import polygon
from desktop_app.ui.plot.canvas_item import FrameItem
from desktop_app.ui.plot.kept_columns import KeptColumns, Paper, are_few
from desktop_app.ui.plot.polyline import starts_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPolygonF
    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

    from desktop_app.core.messages import FloatArray
    from desktop_app.ui.plot.frame import Envelope, EventSpan, GapSpan, Sheet
    from desktop_app.ui.plot.geometry import PlotGeometry
    from desktop_app.ui.theme.tokens import Tokens

_EVENT_OPACITY = 0.16
# Pictures that the end of a band may wait for.
_PATIENCE = 3
# Qt fills a band that bends at every column seven times as fast in pieces of this many columns.
_PIECE = 64


class SpanItem(FrameItem):
    """Draws the spans of one frame; of the band only what is new in it."""

    def __init__(self, tokens: Tokens, geometry: PlotGeometry, z: float) -> None:
        super().__init__(tokens, geometry, z)
        self._kept = KeptColumns(_PATIENCE)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        """Band first, events over it; a gap hides both, for nothing was measured there."""
        if self.frame is None:
            return
        self._paint_bands(painter, self.frame.bands, widget)
        for event in self.frame.events:
            self._paint_event(painter, event)
        for gap in self.frame.gaps:
            self._paint_gap(painter, gap)

    def _paint_bands(
        self, painter: QPainter, bands: tuple[Envelope, ...], widget: QWidget | None
    ) -> None:
        if widget is None or are_few(bands):
            for sheet in self.clipped_sheets(painter):
                self._draw(bands, painter, self.geometry, sheet)
        elif self.sheets:
            paper = Paper(self.geometry, self.sheets, widget.devicePixelRatioF())
            style = (self.tokens.band, self.tokens.band_edge)
            self._kept.show(painter, paper, bands, style, partial(self._draw, bands))

    def _draw(
        self,
        bands: tuple[Envelope, ...],
        painter: QPainter,
        geometry: PlotGeometry,
        sheet: Sheet,
    ) -> None:
        for band in bands:
            part = band.part(sheet.start_s, sheet.end_s)
            if part is not None:
                painter.save()
                self._paint_band(painter, part, geometry, sheet)
                painter.restore()

    def _paint_band(
        self, painter: QPainter, band: Envelope, geometry: PlotGeometry, sheet: Sheet
    ) -> None:
        lane = geometry.lane_of(band.channel)
        painter.setClipRect(lane.area, Qt.ClipOperation.IntersectClip)
        pixels = np.round(geometry.xs(band.times_s - sheet.right_s))
        xs, tops, bottoms = _corners(
            *_each_pixel(pixels, lane.ys(band.high), lane.ys(band.low)),
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.tokens.band))
        for outline in _outlines(xs, tops, bottoms):
            painter.drawPolygon(outline)
        painter.setPen(QPen(QColor(self.tokens.band_edge), 1))
        painter.drawPolyline(polygon(xs, tops))
        painter.drawPolyline(polygon(xs, bottoms))

    def _paint_gap(self, painter: QPainter, gap: GapSpan) -> None:
        for box in self._boxes(gap.start_s, gap.end_s):
            painter.fillRect(box, QColor(self.tokens.gap))
            painter.fillRect(box, QBrush(QColor(self.tokens.hairline), Qt.BrushStyle.BDiagPattern))
            painter.setPen(QPen(QColor(self.tokens.border), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QLineF(box.left(), box.top(), box.left(), box.bottom()))
            painter.drawLine(QLineF(box.right(), box.top(), box.right(), box.bottom()))

    def _paint_event(self, painter: QPainter, event: EventSpan) -> None:
        color = QColor(self.tokens.priority(event.priority))
        color.setAlphaF(_EVENT_OPACITY)
        # An event belongs to one channel, and to its lane.
        lane = self.geometry.lane_of(event.channel).area
        for box in self._boxes(event.start_s, event.end_s):
            painter.fillRect(QRectF(box.left(), lane.top(), box.width(), lane.height()), color)

    def _boxes(self, start_s: float, end_s: float | None) -> Iterator[QRectF]:
        area = self.geometry.area
        for start, end in self.spans_of(start_s, end_s):
            left = max(area.left(), round(start))
            # Even the shortest span stays visible.
            yield QRectF(left, area.top(), max(2.0, round(end) - left), area.height())


def _each_pixel(
    pixels: FloatArray, tops: FloatArray, bottoms: FloatArray
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """One column for each pixel, as tall as all that lie there: Qt fills by the number of bends."""
    starts = starts_of(pixels)
    if len(starts) < len(pixels):
        pixels = pixels[starts]
        tops, bottoms = np.minimum.reduceat(tops, starts), np.maximum.reduceat(bottoms, starts)
    top: FloatArray = np.round(tops) + 0.5
    bottom: FloatArray = np.round(bottoms) + 0.5
    return pixels, top, bottom


def _corners(
    xs: FloatArray, tops: FloatArray, bottoms: FloatArray
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Only where a band bends: a flat band of a thousand columns needs two."""
    bends = np.zeros(xs.size, dtype=np.bool_)
    bends[0] = bends[-1] = True
    changes = (tops[1:] != tops[:-1]) | (bottoms[1:] != bottoms[:-1])
    bends[1:] |= changes
    bends[:-1] |= changes
    return xs[bends], tops[bends], bottoms[bends]


def _outlines(xs: FloatArray, tops: FloatArray, bottoms: FloatArray) -> Iterator[QPolygonF]:
    """The band's area in pieces that share their ends."""
    for start in range(0, max(1, xs.size - 1), _PIECE):
        part = slice(start, start + _PIECE + 1)
        x, top, bottom = xs[part], tops[part], bottoms[part]
        yield polygon(np.concatenate((x, x[::-1])), np.concatenate((top, bottom[::-1])))
