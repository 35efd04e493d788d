"""Earlier sweeps, fading: what a signal usually does is bright, what it seldom does is in sight.

Each sweep is drawn once more when it has ended, into a picture that pales a little every time. So
a frame costs one picture more, however many sweeps are in sight.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from desktop_app.ui.plot.canvas_item import FrameItem
from desktop_app.ui.plot.frame import Sheet
from desktop_app.ui.plot.trace_item import TraceItem

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

    from desktop_app.ui.plot.frame import PlotFrame
    from desktop_app.ui.plot.geometry import PlotGeometry
    from desktop_app.ui.theme.tokens import Tokens

# The newest of the earlier sweeps, and what is left of each when another one ends: ten are seen.
_NEWEST = 0.5
_LEFT = 0.75


class PersistenceItem(FrameItem):
    """Shows the earlier sweeps of frames that ask for it, as long as nothing is shown otherwise."""

    def __init__(self, tokens: Tokens, geometry: PlotGeometry, z: float) -> None:
        super().__init__(tokens, geometry, z)
        self._traces = TraceItem(tokens, geometry, z)
        self._picture: QPixmap | None = None

    def set_geometry(self, geometry: PlotGeometry) -> None:
        """Forget what was drawn on other axes."""
        super().set_geometry(geometry)
        self._traces.geometry = geometry
        self._picture = None

    def set_tokens(self, tokens: Tokens) -> None:
        """Forget what was drawn in other colours."""
        super().set_tokens(tokens)
        self._traces.tokens = tokens
        self._picture = None

    def set_frame(self, frame: PlotFrame, sheets: tuple[Sheet, ...]) -> None:
        """Keep the sweep that has just ended."""
        last, last_sheets = self.frame, self.sheets
        super().set_frame(frame, sheets)
        if not (frame.is_sweep and frame.is_persistent):
            self._picture = None
        elif last is not None and last.is_sweep and last_sheets[0].right_s < sheets[0].right_s:
            self._keep(last, last_sheets[0])

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        """Show the picture."""
        if self._picture is not None:
            painter.drawPixmap(0, 0, self._picture)

    def _keep(self, frame: PlotFrame, sheet: Sheet) -> None:
        """Let the picture pale, and draw all of one sweep over it."""
        new = self._blank()
        painter = QPainter(new)
        if self._picture is not None:
            painter.setOpacity(_LEFT)
            painter.drawPixmap(0, 0, self._picture)
        painter.setOpacity(_NEWEST)
        painter.setClipRect(self.geometry.area)
        ended = Sheet(sheet.right_s, sheet.right_s - frame.window_s, sheet.right_s)
        self._traces.draw_sheet(painter, frame, ended, new.devicePixelRatio())
        painter.end()
        self._picture = new

    def _blank(self) -> QPixmap:
        views = [] if self.scene() is None else self.scene().views()
        ratio = views[0].devicePixelRatioF() if views else 1.0
        geometry = self.geometry
        blank = QPixmap(round(geometry.width_px * ratio), round(geometry.height_px * ratio))
        blank.setDevicePixelRatio(ratio)
        blank.fill(QColor(Qt.GlobalColor.transparent))
        return blank
