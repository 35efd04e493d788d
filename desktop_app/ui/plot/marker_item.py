"""What lies above the trace: shape and word of every event, words of gaps, the newest sample."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from desktop_app.ui.painting import count_from_the_left
from desktop_app.ui.plot.canvas_item import FrameItem
from desktop_app.ui.plot.geometry import LANE_PX
from desktop_app.ui.plot.lane import GAP_PX, GLYPH_PX, Lane
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.glyphs import priority_path
from desktop_app.ui.theme.tokens import TypeSize
from desktop_app.ui.words import tr, tr_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

    from desktop_app.ui.plot.frame import EventSpan, GapSpan, PlotFrame
    from desktop_app.ui.plot.geometry import PlotGeometry
    from desktop_app.ui.theme.tokens import Tokens

_BAR_PX = 2.0
_HEAD_PX = 3.5
_GROUND_OPACITY = 0.6
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)


class MarkerItem(FrameItem):
    """Words never overlap: the more urgent, newer event gets the room, others keep their shape."""

    def __init__(self, tokens: Tokens, geometry: PlotGeometry, z: float) -> None:
        super().__init__(tokens, geometry, z)
        self._font = font(TypeSize.SMALL, is_strong=True)
        self._metrics = QFontMetricsF(self._font)
        self._lane = Lane(0.0)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        """Events, gaps, head of the trace."""
        count_from_the_left(painter)
        if self.frame is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        self._lane = Lane(self.geometry.width_px - GAP_PX)
        urgent_first = sorted(self.frame.events, key=lambda e: (-e.priority, -e.start_s))
        for event in urgent_first:
            self._paint_event(painter, event)
        for gap in self.frame.gaps:
            self._paint_gap(painter, gap)
        self._paint_titles(painter, self.frame)
        if self.frame.is_live:
            self._paint_heads(painter, self.frame)

    def _paint_event(self, painter: QPainter, event: EventSpan) -> None:
        color = QColor(self.tokens.priority(event.priority))
        spans = list(self.spans_of(event.start_s, event.end_s))
        for left, right in spans:
            bar = QRectF(left, LANE_PX - _BAR_PX, max(_BAR_PX, right - left), _BAR_PX)
            painter.fillRect(bar, color)
        if not spans:
            return
        left, cause = spans[0][0], tr_text(event.cause)
        place = self._lane.place(left, self._metrics.horizontalAdvance(cause))
        if place is None:
            return
        glyph = QRectF(place.glyph_x, (LANE_PX - _BAR_PX - GLYPH_PX) / 2, GLYPH_PX, GLYPH_PX)
        painter.fillPath(priority_path(event.priority, glyph), color)
        if place.word_x is not None:
            painter.setPen(color)
            box = QRectF(place.word_x, 0, self.geometry.width_px, LANE_PX - _BAR_PX)
            painter.drawText(box, _MIDDLE, cause)

    def _paint_gap(self, painter: QPainter, gap: GapSpan) -> None:
        end_s = self.sheets[0].end_s if gap.end_s is None else gap.end_s
        for left, right in self.spans_of(gap.start_s, gap.end_s):
            for words in (
                tr("no data {lasted_s:.1f} s", lasted_s=end_s - gap.start_s),
                tr("no data"),
            ):
                width = self._metrics.horizontalAdvance(words)
                if width + 2 * GAP_PX <= right - left:
                    box = QRectF(left, LANE_PX + 4, right - left, 20)
                    painter.setPen(QColor(self.tokens.muted))
                    painter.drawText(box, int(Qt.AlignmentFlag.AlignHCenter.value) | _MIDDLE, words)
                    break

    def _paint_titles(self, painter: QPainter, frame: PlotFrame) -> None:
        """The name and unit of each lane, in its colour."""
        ground = QColor(self.tokens.well)
        # A trace under a name must not look as if it had a gap.
        ground.setAlphaF(_GROUND_OPACITY)
        for lane in self.geometry.lanes:
            if not lane.axis.title:
                continue
            color = self.tokens.channel(frame.color_of(lane.axis.channels[0]))
            words = ", ".join(part for part in (lane.axis.title, lane.axis.unit) if part)
            width = self._metrics.horizontalAdvance(words) + 2 * GAP_PX
            box = QRectF(lane.area.left() + 2, lane.area.top() + 2, width, 18)
            painter.fillRect(box, ground)
            painter.setPen(QColor(color))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter.value), words)

    def _paint_heads(self, painter: QPainter, frame: PlotFrame) -> None:
        """A dot at the newest sample of each channel, hollow once it is old."""
        heads = {trace.channel: trace for trace in frame.traces}
        for channel, trace in heads.items():
            color = QColor(self.tokens.channel(frame.color_of(channel)))
            value = (float(trace.low[-1]) + float(trace.high[-1])) / 2
            lane = self.geometry.lane_of(channel)
            x = self.geometry.x(float(trace.times_s[-1]) - self.sheets[0].right_s)
            at = QPointF(x, lane.y(value))
            if not lane.area.adjusted(-1, -1, 1, 1).contains(at):
                continue
            painter.setPen(QPen(color, 1.5))
            painter.setBrush(QColor(self.tokens.well) if frame.is_stale else color)
            painter.drawEllipse(at, _HEAD_PX, _HEAD_PX)
