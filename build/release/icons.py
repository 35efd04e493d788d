"""The application's icon in the sizes and formats that systems ask for, drawn from one SVG."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from pathlib import Path

SIZES_PX = (16, 24, 32, 48, 64, 128, 256, 512)
# The largest that each of these formats is written in.
CONTAINERS = {"vigil.ico": 256, "vigil.icns": 512}


def draw(svg: Path, folder: Path) -> None:
    """Write `vigil-SIZE.png` in every size, and the icons of Windows and macOS, into `folder`."""
    app = QGuiApplication.instance() or QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(str(svg))
    images = {size_px: _image(renderer, size_px) for size_px in SIZES_PX}
    for size_px, image in images.items():
        _save(image, folder / f"vigil-{size_px}.png")
    for name, size_px in CONTAINERS.items():
        _save(images[size_px], folder / name)
    del app


def _image(renderer: QSvgRenderer, size_px: int) -> QImage:
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def _save(image: QImage, path: Path) -> None:
    if not image.save(str(path)):
        raise OSError(f"{path} cannot be written.")
