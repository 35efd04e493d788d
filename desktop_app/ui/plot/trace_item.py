"""The traces: minimum and maximum of each column joined into one line for each channel."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop_app.ui.plot.canvas_item import FrameItem
from desktop_app.ui.plot.kept_columns import FEW, KeptColumns, Paper, are_few
from desktop_app.ui.plot.polyline import Polyline

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

    from desktop_app.ui.plot.frame import Envelope, PlotFrame, Sheet
    from desktop_app.ui.plot.geometry import PlotGeometry
    from desktop_app.ui.theme.tokens import Tokens

# A smooth line costs by its length: 0.2 ms for 1000 px. A calm trace is drawn smooth and a little
# wider, which makes it the brightest thing on the screen; a wild one plain, which is always quick.
_SMOOTH_BELOW_PX = 6_000.0
_PLAIN_ABOVE_PX = 9_000.0
_SMOOTH_WIDTH_PX = 1.6
_PLAIN_WIDTH_PX = 1.0


class _Style(NamedTuple):
    """How the line of a channel is drawn."""

    color: str
    is_smooth: bool
    is_round: bool


class _Content(NamedTuple):
    """What is drawn, and how each of its channels; `ratio` is device pixels a pixel."""

    frame: PlotFrame
    styles: dict[int, _Style]
    ratio: float


class TraceItem(FrameItem):
    """Draws what is new in a frame, over what it keeps of those before."""

    def __init__(self, tokens: Tokens, geometry: PlotGeometry, z: float) -> None:
        super().__init__(tokens, geometry, z)
        self._line = Polyline()
        self._smooth: set[int] = set()
        self._kept = KeptColumns()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        """Each channel in one go; in a file, which has no widget, all of it as lines."""
        if self.frame is None or not self.sheets:
            return
        ratio = 1.0 if widget is None else widget.devicePixelRatioF()
        if widget is None or are_few(self.frame.traces):
            for sheet in self.clipped_sheets(painter):
                self.draw_sheet(painter, self.frame, sheet, ratio)
            return
        paper = Paper(self.geometry, self.sheets, ratio)
        content = _Content(self.frame, self._styles(self.frame, paper.ratio), paper.ratio)
        style = tuple(sorted(content.styles.items()))
        draw = partial(self._draw, content)
        self._kept.show(painter, paper, self.frame.traces, style, draw)

    def draw_sheet(
        self, painter: QPainter, frame: PlotFrame, sheet: Sheet, ratio: float = 1.0
    ) -> None:
        """Draw what one sheet shows, without keeping the painter inside of it."""
        content = _Content(frame, self._styles(frame, ratio), ratio)
        self._draw(content, painter, self.geometry, sheet)

    def _draw(
        self, content: _Content, painter: QPainter, geometry: PlotGeometry, sheet: Sheet
    ) -> None:
        for number, style in content.styles.items():
            self._line.clear()
            for trace in content.frame.traces:
                if trace.channel == number:
                    _add(self._line, trace, geometry, sheet)
            painter.setPen(_pen(style, content.ratio))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, style.is_smooth)
            self._line.draw(painter, is_plain=not style.is_smooth, ratio=content.ratio)

    def _styles(self, frame: PlotFrame, ratio: float) -> dict[int, _Style]:
        """How each channel is drawn, by all that is in sight of it."""
        styles = {}
        for number in sorted({trace.channel for trace in frame.traces}):
            traces = [trace for trace in frame.traces if trace.channel == number]
            is_smooth = number in self._smooth
            most_px = _PLAIN_ABOVE_PX if is_smooth else _SMOOTH_BELOW_PX
            is_smooth = ratio * sum(map(self._length_px, traces)) < most_px
            (self._smooth.add if is_smooth else self._smooth.discard)(number)
            n_columns = sum(trace.times_s.size for trace in traces)
            color = self.tokens.channel(frame.color_of(number))
            # Without round ends the joints of a smooth line show as dots; with them it takes twice
            # as long.
            styles[number] = _Style(color, is_smooth, is_smooth and n_columns <= FEW)
        return styles

    def _length_px(self, trace: Envelope) -> float:
        """How far a line goes up and down in all, which is what drawing it costs."""
        axis, area = (lane := self.geometry.lane_of(trace.channel)).axis, lane.area
        way = float(np.abs(trace.low[1:] - trace.low[:-1]).sum())
        if trace.low is not trace.high:
            way += float((trace.high - trace.low).sum())
        return way * area.height() / (axis.high - axis.low)


def _add(line: Polyline, trace: Envelope, geometry: PlotGeometry, sheet: Sheet) -> None:
    """What of a trace lies on the sheet, with a column more on either side."""
    part = trace.part(sheet.start_s, sheet.end_s)
    if part is None:
        return
    lane = geometry.lane_of(trace.channel)
    lows = lane.ys(part.low)
    highs = lows if part.low is part.high else lane.ys(part.high)
    line.add(geometry.xs(part.times_s - sheet.right_s), lows, highs)


def _pen(style: _Style, ratio: float) -> QPen:
    # A cosmetic pen's width is in device pixels.
    pen = QPen(
        QColor(style.color), _SMOOTH_WIDTH_PX * ratio if style.is_smooth else _PLAIN_WIDTH_PX
    )
    pen.setCosmetic(True)
    if style.is_round:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen
