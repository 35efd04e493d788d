"""Arrays handed to Qt as they lie in memory: no Python object for each point.

`QLineF` is four doubles and `QPointF` two, one after the other: `qreal` is double on every desktop.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import numpy as np
from PySide6.QtCore import QLineF
from PySide6.QtGui import QPolygonF
from shiboken6 import VoidPtr, wrapInstance

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop_app.core.messages import FloatArray

_DOUBLE_BYTES = 8


class LineBuffer:
    """Lines that are drawn in one call; its memory grows as needed and is kept."""

    def __init__(self) -> None:
        self._kept = np.empty((0, 4))

    def draw(self, painter: QPainter, segments: FloatArray) -> None:
        """Draw with the painter's pen; `segments` `(n, 4)`: x and y of both ends in pixels."""
        n_lines = len(segments)
        if n_lines == 0:
            return
        if n_lines > len(self._kept):
            self._kept = np.empty((n_lines, 4))
        self._kept[:n_lines] = segments
        first = cast("QLineF", wrapInstance(self._kept.ctypes.data, QLineF))
        painter.drawLines(first, n_lines)


def polygon(xs: FloatArray, ys: FloatArray) -> QPolygonF:
    """An open polygon through points given in pixels, both `(n,)`."""
    made = QPolygonF()
    made.resize(xs.size)
    if xs.size:
        # The stubs know neither what `data` gives here nor the buffer that Shiboken makes of it.
        memory = cast("Any", VoidPtr)(made.data(), 2 * xs.size * _DOUBLE_BYTES, True)
        points: FloatArray = np.frombuffer(memory, dtype=np.float64).reshape(-1, 2)
        points[:, 0], points[:, 1] = xs, ys
    return made
