"""What the parts of the plot have in common: they cover the canvas and are drawn in pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QGraphicsItem

if TYPE_CHECKING:
    from desktop_app.ui.plot.frame import PlotFrame
    from desktop_app.ui.plot.geometry import PlotGeometry
    from desktop_app.ui.theme.tokens import Tokens


class CanvasItem(QGraphicsItem):
    """Knows the geometry and the tokens; repaints when either changes."""

    def __init__(self, tokens: Tokens, geometry: PlotGeometry, z: float) -> None:
        super().__init__()
        self.tokens = tokens
        self.geometry = geometry
        self.setZValue(z)

    def boundingRect(self) -> QRectF:
        """The whole canvas."""
        return QRectF(0, 0, self.geometry.width_px, self.geometry.height_px)

    def set_geometry(self, geometry: PlotGeometry) -> None:
        """Take another size or range."""
        self.prepareGeometryChange()
        self.geometry = geometry
        self.update()

    def set_tokens(self, tokens: Tokens) -> None:
        """Take other colours."""
        self.tokens = tokens
        self.update()


class FrameItem(CanvasItem):
    """Draws something of the newest frame.

    Attributes:
        frame: the frame to draw, None before the first.
        now_s: the time at its right edge.
    """

    def __init__(self, tokens: Tokens, geometry: PlotGeometry, z: float) -> None:
        super().__init__(tokens, geometry, z)
        self.frame: PlotFrame | None = None
        self.now_s = 0.0

    def set_frame(self, frame: PlotFrame, now_s: float) -> None:
        """Draw `frame` from now on."""
        self.frame = frame
        self.now_s = now_s
        self.update()
