"""The plot as a file: PNG as it is on the screen, SVG in lines that can be enlarged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtSvg import QSvgGenerator

from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from desktop_app.ui.plot.canvas import PlotCanvas


def png_of(canvas: PlotCanvas) -> bytes:
    """The picture in the screen's own resolution."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    with canvas.in_raster():
        canvas.viewport().grab().save(buffer, "PNG")
    return bytes(data.data())


def svg_of(canvas: PlotCanvas) -> bytes:
    """The picture as lines and words."""
    data = QByteArray()
    buffer = QBuffer(data)
    size = canvas.viewport().size()
    svg = QSvgGenerator()
    svg.setOutputDevice(buffer)
    svg.setSize(size)
    svg.setViewBox(QRect(0, 0, size.width(), size.height()))
    svg.setTitle(tr("Vigil, not a medical device"))
    painter = QPainter(svg)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(canvas.ground))
    canvas.render(painter)
    painter.end()
    return bytes(data.data())
