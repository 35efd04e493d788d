"""Outline icons, tinted when they are loaded, and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from pathlib import Path


class IconSet:
    """The drawings of one folder; they are drawn with `currentColor`, which each caller chooses."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._kept: dict[tuple[str, str, int, float, int], QPixmap] = {}

    def pixmap(self, name: str, color: str, size_px: int, ratio: float, gap_px: int = 0) -> QPixmap:
        """`name` in `color`, `size_px` logical pixels square, sharp at device pixel `ratio`.

        `gap_px` more are left free at its right, or at its left where that is negative.
        """
        key = (name, color, size_px, ratio, gap_px)
        if key not in self._kept:
            self._kept[key] = self._draw(name, color, size_px, ratio, gap_px)
        return self._kept[key]

    def _draw(self, name: str, color: str, size_px: int, ratio: float, gap_px: int) -> QPixmap:
        drawing = (self._folder / f"{name}.svg").read_bytes()
        renderer = QSvgRenderer(QByteArray(drawing.replace(b"currentColor", color.encode())))
        side_px = round(size_px * ratio)
        pixmap = QPixmap(round((size_px + abs(gap_px)) * ratio), side_px)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(max(0, -gap_px) * ratio, 0, side_px, side_px))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def icon(
        self,
        name: str,
        color: str,
        disabled_color: str,
        *,
        size_px: int = 20,
        gap_px: int = 0,
        ratio: float = 1.0,
    ) -> QIcon:
        """`name` for a button, sharp at device pixel `ratio` and on every screen there is now."""
        icon = QIcon()
        screens = QGuiApplication.screens()
        for dots in sorted({ratio, *(screen.devicePixelRatio() for screen in screens)}):
            icon.addPixmap(self.pixmap(name, color, size_px, dots, gap_px))
            icon.addPixmap(
                self.pixmap(name, disabled_color, size_px, dots, gap_px), QIcon.Mode.Disabled
            )
        return icon
