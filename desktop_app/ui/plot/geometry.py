"""Where a time and a value lie on the canvas, in pixels; pure.

The canvas is one lane with every channel in it, or several above each other, each with an axis of
its own. All share the time axis.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from desktop_app.ui.plot.y_range import nice_step
from desktop_app.ui.quantity_text import MINUS

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray

LEFT_PX = 60.0
RIGHT_PX = 20.0
BOTTOM_PX = 28.0
# Above the trace, for the shapes and words of events.
LANE_PX = 26.0
# Between two lanes.
LANE_GAP_PX = 6.0
_VALUE_LABEL_PX = 46
# A finer grid on a larger screen only competes with the trace.
_MOST_STEPS = 10


@dataclass(frozen=True, slots=True)
class Axis:
    """The vertical axis of one lane: what it spans, in `unit`, and whose traces are drawn in it.

    Without `channels` it is the lane of every channel that has no other.
    """

    low: float
    high: float
    unit: str = "V"
    title: str = ""
    channels: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class TraceLane:
    """One lane on the canvas: its axis and its rectangle."""

    axis: Axis
    area: QRectF

    def y(self, value: float) -> float:
        """Pixels from the top for a value."""
        share = (value - self.axis.low) / (self.axis.high - self.axis.low)
        return self.area.bottom() - share * self.area.height()

    def ys(self, values: FloatArray) -> FloatArray:
        """`y` for an array."""
        scale = self.area.height() / (self.axis.high - self.axis.low)
        return self.area.bottom() - (values - self.axis.low) * scale

    def value_at(self, y: float) -> float:
        """The value at so many pixels from the top."""
        share = (self.area.bottom() - y) / self.area.height()
        return self.axis.low + share * (self.axis.high - self.axis.low)

    def ticks(self) -> list[tuple[float, str]]:
        """Values and words along the left side."""
        low, high = self.axis.low, self.axis.high
        n_steps = min(_MOST_STEPS, max(2, int(self.area.height() // _VALUE_LABEL_PX)))
        step = nice_step(high - low, n_steps)
        first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
        decimals = max(1, decimals_of(step))
        # A lane with a title names its unit there: six lanes have no room for it at every tick.
        unit = "" if self.axis.title else self.axis.unit
        return [
            (k * step, f"{k * step + 0.0:.{decimals}f} {unit}".rstrip().replace("-", MINUS))
            for k in range(first, last + 1)
        ]


@dataclass(frozen=True, slots=True)
class PlotGeometry:
    """A canvas, the time it spans and its lanes; times are seconds before the right edge.

    Attributes:
        area: where the traces are drawn, over all lanes.
        lanes: where each of the axes is.
    """

    width_px: float
    height_px: float
    window_s: float
    axes: tuple[Axis, ...] = (Axis(0.0, 5.0),)
    area: QRectF = field(init=False, compare=False, repr=False)
    lanes: tuple[TraceLane, ...] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        width = max(1.0, self.width_px - LEFT_PX - RIGHT_PX)
        area_height = max(1.0, self.height_px - LANE_PX - BOTTOM_PX)
        area, n_lanes = QRectF(LEFT_PX, LANE_PX, width, area_height), len(self.axes)
        height = max(1.0, (area.height() - (n_lanes - 1) * LANE_GAP_PX) / n_lanes)
        lanes = (
            TraceLane(
                axis,
                QRectF(area.left(), area.top() + at * (height + LANE_GAP_PX), area.width(), height),
            )
            for at, axis in enumerate(self.axes)
        )
        object.__setattr__(self, "area", area)
        object.__setattr__(self, "lanes", tuple(lanes))

    def x(self, offset_s: float) -> float:
        """Pixels from the left for a time, 0 being the right edge and negative the past."""
        area = self.area
        return area.left() + (1 + offset_s / self.window_s) * area.width()

    def xs(self, offsets_s: FloatArray) -> FloatArray:
        """`x` for an array."""
        area = self.area
        return area.left() + (1 + offsets_s / self.window_s) * area.width()

    def offset_s(self, x: float) -> float:
        """The time at so many pixels from the left, as an offset from the right edge."""
        area = self.area
        return ((x - area.left()) / area.width() - 1) * self.window_s

    def lane_of(self, channel: int) -> TraceLane:
        """The lane in which a channel is drawn."""
        for lane in self.lanes:
            if channel in lane.axis.channels:
                return lane
        return self.lanes[0]

    def lane_at(self, y: float) -> int:
        """The number of the lane at, or nearest to, so many pixels from the top."""
        gaps = [max(lane.area.top() - y, y - lane.area.bottom()) for lane in self.lanes]
        return gaps.index(min(gaps))


def decimals_of(step: float) -> int:
    """Decimals that tell multiples of `step` apart."""
    return max(0, -math.floor(math.log10(step) + 1e-9))
