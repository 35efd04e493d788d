"""Outline icons, tinted when they are loaded, and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from pathlib import Path


class IconSet:
    """The drawings of one folder; they are drawn with `currentColor`, which each caller chooses."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._kept: dict[tuple[str, str, int, float], QPixmap] = {}

    def pixmap(self, name: str, color: str, size_px: int, ratio: float) -> QPixmap:
        """`name` in `color`, `size_px` logical pixels square, sharp at device pixel `ratio`."""
        key = (name, color, size_px, ratio)
        if key not in self._kept:
            self._kept[key] = self._draw(name, color, size_px, ratio)
        return self._kept[key]

    def _draw(self, name: str, color: str, size_px: int, ratio: float) -> QPixmap:
        drawing = (self._folder / f"{name}.svg").read_bytes()
        renderer = QSvgRenderer(QByteArray(drawing.replace(b"currentColor", color.encode())))
        side_px = round(size_px * ratio)
        pixmap = QPixmap(side_px, side_px)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, side_px, side_px))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def icon(self, name: str, color: str, disabled_color: str, *, size_px: int = 20) -> QIcon:
        """`name` for a button, sharp on screens of one, one and a half, two and three dots a px."""
        icon = QIcon()
        for ratio in (1.0, 1.5, 2.0, 3.0):
            icon.addPixmap(self.pixmap(name, color, size_px, ratio))
            icon.addPixmap(self.pixmap(name, disabled_color, size_px, ratio), QIcon.Mode.Disabled)
        return icon
