"""The traces: minimum and maximum of each column joined into one line for each channel."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop_app.ui.plot.canvas_item import FrameItem
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
# Without round ends the joints of a smooth line show as dots; with them it takes twice as long.
_ROUND_UP_TO = 600


@dataclass(slots=True)
class _Channel:
    line: Polyline = field(default_factory=Polyline)
    is_smooth: bool = False


class TraceItem(FrameItem):
    """Keeps what it needs from frame to frame."""

    def __init__(self, tokens: Tokens, geometry: PlotGeometry, z: float) -> None:
        super().__init__(tokens, geometry, z)
        self._channels: dict[int, _Channel] = {}

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        """Each channel in one go."""
        if self.frame is None:
            return
        ratio = 1.0 if widget is None else widget.devicePixelRatioF()
        for sheet in self.clipped_sheets(painter):
            self.draw_sheet(painter, self.frame, sheet, ratio)

    def draw_sheet(
        self, painter: QPainter, frame: PlotFrame, sheet: Sheet, ratio: float = 1.0
    ) -> None:
        """Draw what one sheet shows, without keeping the painter inside of it."""
        for number in sorted({trace.channel for trace in frame.traces}):
            channel = self._channels.setdefault(number, _Channel())
            channel.line.clear()
            for trace in frame.traces:
                if trace.channel == number:
                    self._add(channel.line, trace, sheet)
            color = QColor(self.tokens.channel(frame.color_of(number)))
            painter.setPen(_pen(channel, color, ratio))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, channel.is_smooth)
            channel.line.draw(painter, is_plain=not channel.is_smooth, ratio=ratio)

    def _add(self, line: Polyline, trace: Envelope, sheet: Sheet) -> None:
        """What of a trace lies on the sheet, with a column more on either side."""
        times_s = trace.times_s
        first = max(0, int(times_s.searchsorted(sheet.start_s)) - 1)
        end = int(times_s.searchsorted(sheet.end_s, side="right")) + 1
        if end - first < 1 or first >= times_s.size:
            return
        lane = self.geometry.lane_of(trace.channel)
        part = slice(first, end)
        xs = self.geometry.xs(times_s[part] - sheet.right_s)
        lows = lane.ys(trace.low[part])
        is_line = trace.low is trace.high
        line.add(xs, lows, lows if is_line else lane.ys(trace.high[part]))


def _pen(channel: _Channel, color: QColor, ratio: float) -> QPen:
    length_px = channel.line.length_px * ratio
    channel.is_smooth = length_px < (_PLAIN_ABOVE_PX if channel.is_smooth else _SMOOTH_BELOW_PX)
    # A cosmetic pen's width is in device pixels.
    pen = QPen(color, _SMOOTH_WIDTH_PX * ratio if channel.is_smooth else _PLAIN_WIDTH_PX)
    pen.setCosmetic(True)
    if channel.is_smooth and channel.line.n_columns <= _ROUND_UP_TO:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen
