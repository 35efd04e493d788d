"""What other areas draw over the traces: cursors, trigger marks, annotations, captures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.ui.plot.canvas_item import FrameItem

if TYPE_CHECKING:
    from PySide6.QtCore import Qt


@dataclass(frozen=True, slots=True)
class PlotPoint:
    """A place on the plot: the time, the lane by its number, the value on its axis, and pixels."""

    time_s: float
    lane: int
    value: float
    x_px: float
    y_px: float


class PlotOverlay(FrameItem):
    """Paints over the traces (z 20 and more) and may take the mouse before the plot does.

    Paint in scene pixels: `x_of(time_s)` and `geometry.lanes[n].y(value)` say where. A subclass
    that wants the mouse overrides `grip` and the three that follow it; it emits intentions through
    a QObject of its own.
    """

    def grip(self, point: PlotPoint) -> Qt.CursorShape | None:
        """The pointer to show where a press would be taken; None lets the plot have it."""
        return None

    def press(self, point: PlotPoint) -> None:
        """The left button went down where `grip` said yes."""

    def drag(self, point: PlotPoint) -> None:
        """The mouse moved with the button down."""

    def release(self, point: PlotPoint) -> None:
        """The button went up."""
