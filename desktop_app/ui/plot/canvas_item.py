"""What the parts of the plot have in common: they cover the canvas and are drawn in pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QGraphicsItem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPainter

    from desktop_app.ui.plot.frame import PlotFrame, Sheet
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
        sheets: the pieces of time the canvas shows, the newest first.
    """

    def __init__(self, tokens: Tokens, geometry: PlotGeometry, z: float) -> None:
        super().__init__(tokens, geometry, z)
        self.frame: PlotFrame | None = None
        self.sheets: tuple[Sheet, ...] = ()

    def set_frame(self, frame: PlotFrame, sheets: tuple[Sheet, ...]) -> None:
        """Draw `frame` from now on."""
        self.frame = frame
        self.sheets = sheets
        self.update()

    def sheet_box(self, sheet: Sheet) -> QRectF:
        """What of the plot's area one sheet covers."""
        area = self.geometry.area
        left = max(area.left(), self.geometry.x(sheet.start_s - sheet.right_s))
        right = min(area.right(), self.geometry.x(sheet.end_s - sheet.right_s))
        return QRectF(left, area.top(), max(0.0, right - left), area.height())

    def clipped_sheets(self, painter: QPainter) -> Iterator[Sheet]:
        """Every sheet, with the painter kept inside of it."""
        for sheet in self.sheets:
            painter.save()
            painter.setClipRect(self.sheet_box(sheet))
            yield sheet
            painter.restore()

    def spans_of(self, start_s: float, end_s: float | None) -> Iterator[tuple[float, float]]:
        """Left and right in px of a time span, once for each sheet that shows some of it."""
        for sheet in self.sheets:
            until_s = sheet.end_s if end_s is None else min(end_s, sheet.end_s)
            if until_s < sheet.start_s or start_s > sheet.end_s:
                continue
            left = self.geometry.x(max(start_s, sheet.start_s) - sheet.right_s)
            yield left, self.geometry.x(until_s - sheet.right_s)

    def x_of(self, time_s: float) -> float | None:
        """Where a moment lies, None where no sheet shows it."""
        for sheet in self.sheets:
            if sheet.start_s <= time_s <= sheet.end_s:
                return self.geometry.x(time_s - sheet.right_s)
        return None
