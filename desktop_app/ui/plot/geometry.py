"""Where a time and a voltage lie on the canvas, in pixels; pure."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from desktop_app.ui.plot.y_range import nice_step

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray

LEFT_PX = 60.0
RIGHT_PX = 20.0
BOTTOM_PX = 28.0
# Above the trace, for the shapes and words of events.
LANE_PX = 26.0
_TIME_LABEL_PX = 110
_VOLT_LABEL_PX = 46
# A finer grid on a larger screen only competes with the trace.
_MOST_STEPS = 10


@dataclass(frozen=True, slots=True)
class PlotGeometry:
    """The trace's rectangle inside a canvas and what it spans; times are seconds before now."""

    width_px: float
    height_px: float
    window_s: float
    low_volts: float
    high_volts: float

    @property
    def area(self) -> QRectF:
        """Where the trace is drawn."""
        width = max(1.0, self.width_px - LEFT_PX - RIGHT_PX)
        height = max(1.0, self.height_px - LANE_PX - BOTTOM_PX)
        return QRectF(LEFT_PX, LANE_PX, width, height)

    def x(self, offset_s: float) -> float:
        """Pixels from the left for a time, 0 being now and negative the past."""
        area = self.area
        return area.left() + (1 + offset_s / self.window_s) * area.width()

    def y(self, volts: float) -> float:
        """Pixels from the top for a voltage."""
        area = self.area
        share = (volts - self.low_volts) / (self.high_volts - self.low_volts)
        return area.bottom() - share * area.height()

    def xs(self, offsets_s: FloatArray) -> FloatArray:
        """`x` for an array."""
        area = self.area
        return area.left() + (1 + offsets_s / self.window_s) * area.width()

    def ys(self, volts: FloatArray) -> FloatArray:
        """`y` for an array."""
        area = self.area
        scale = area.height() / (self.high_volts - self.low_volts)
        return area.bottom() - (volts - self.low_volts) * scale

    def time_ticks(self) -> list[tuple[float, str]]:
        """Offsets and words along the bottom, now at the right."""
        n_steps = min(_MOST_STEPS, max(1, int(self.area.width() // _TIME_LABEL_PX)))
        step = nice_step(self.window_s, n_steps)
        n_ticks = int(self.window_s / step + 1e-9)
        decimals = _decimals(step)
        return [(0.0, "now")] + [
            (-k * step, f"\N{MINUS SIGN}{k * step:.{decimals}f} s") for k in range(1, n_ticks + 1)
        ]

    def volt_ticks(self) -> list[tuple[float, str]]:
        """Voltages and words along the left side."""
        n_steps = min(_MOST_STEPS, max(2, int(self.area.height() // _VOLT_LABEL_PX)))
        step = nice_step(self.high_volts - self.low_volts, n_steps)
        first = math.ceil(self.low_volts / step - 1e-9)
        last = math.floor(self.high_volts / step + 1e-9)
        decimals = max(1, _decimals(step))
        return [(k * step, f"{k * step + 0.0:.{decimals}f} V") for k in range(first, last + 1)]


def _decimals(step: float) -> int:
    return max(0, -math.floor(math.log10(step) + 1e-9))
