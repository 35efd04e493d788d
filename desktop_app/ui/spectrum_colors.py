"""Levels as colours: dark to light and even in greyscale, readable without red and green.

Stops of viridis (S. van der Walt and N. Smith, matplotlib, CC0).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    import numpy.typing as npt

    from desktop_app.core.messages import FloatArray

_STOPS = np.array(
    [
        (0x44, 0x01, 0x54),
        (0x48, 0x28, 0x78),
        (0x3E, 0x4A, 0x89),
        (0x31, 0x68, 0x8E),
        (0x26, 0x82, 0x8E),
        (0x1F, 0x9E, 0x89),
        (0x35, 0xB7, 0x79),
        (0x6D, 0xCD, 0x59),
        (0xB4, 0xDE, 0x2C),
        (0xFD, 0xE7, 0x25),
    ],
    dtype=np.float64,
)


def _ramp() -> npt.NDArray[np.uint32]:
    places = np.linspace(0, len(_STOPS) - 1, 256)
    red, green, blue = (
        np.interp(places, np.arange(len(_STOPS)), _STOPS[:, k]).round().astype(np.uint32)
        for k in range(3)
    )
    return np.asarray(0xFF000000 | (red << 16) | (green << 8) | blue, dtype=np.uint32)


def level_image(levels: FloatArray, low: float, high: float, gap: str) -> QImage:
    """An image of `levels` `(rows, columns)`, first row at the top; NaN in the colour `gap`."""
    shares = np.clip((levels - low) / (high - low), 0.0, 1.0)
    is_missing = np.isnan(shares)
    pixels = _ramp()[np.where(is_missing, 0.0, shares * 255.0).astype(np.uint8)]
    pixels[is_missing] = 0xFF000000 | int(gap.removeprefix("#"), 16)
    return image_of(pixels)


def image_of(pixels: npt.NDArray[np.uint32]) -> QImage:
    """ARGB `pixels` `(rows, columns)` as an image of its own, of the kind drawn soonest."""
    rows, columns = pixels.shape
    data = np.ascontiguousarray(pixels).tobytes()
    image = QImage(data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
