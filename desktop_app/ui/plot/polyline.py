"""Envelopes as line segments in pixels, in a buffer that is kept from frame to frame.

Line by line, not as a path: Qt draws thousands of segments of one pixel in a tenth of the time of
a path that crosses itself. The buffer is pyqtgraph's own, which its curves draw from as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from pyqtgraph.Qt.internals import PrimitiveArray
from PySide6.QtCore import QLineF

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop_app.core.messages import FloatArray

# A lone sample is a dash of this length.
_DASH_PX = 1.0


class Polyline:
    """Segments of one colour; breaks between pieces need no further pens or calls.

    Attributes:
        length_px: how far the line goes up and down in all, which is what drawing it costs.
    """

    def __init__(self) -> None:
        self._buffer: Any = PrimitiveArray(QLineF, 4)
        self._pieces: list[FloatArray] = []
        self.length_px = 0.0

    @property
    def n_segments(self) -> int:
        """How many segments there are to draw."""
        return sum(len(piece) for piece in self._pieces)

    def clear(self) -> None:
        """Begin anew."""
        self._pieces.clear()
        self.length_px = 0.0

    def add(self, xs: FloatArray, lows: FloatArray, highs: FloatArray) -> None:
        """Add a piece: columns at `xs` `(n,)` from `lows` to `highs`, all in pixels."""
        if lows is highs or np.array_equal(lows, highs):
            self._add_points(xs, lows)
        else:
            self._add_points(np.repeat(xs, 2), _interleaved(lows, highs))

    def draw(self, painter: QPainter) -> None:
        """Draw every segment with the painter's pen."""
        n = self.n_segments
        if not n:
            return
        self._buffer.resize(n)
        np.concatenate(self._pieces, out=self._buffer.ndarray())
        painter.drawLines(*self._buffer.drawargs())

    def segments(self) -> FloatArray:
        """Every segment, `(n, 4)`: x and y of both ends."""
        return np.concatenate(self._pieces) if self._pieces else np.empty((0, 4))

    def _add_points(self, x: FloatArray, y: FloatArray) -> None:
        if x.size == 1:
            x, y = np.array([x[0], x[0] + _DASH_PX]), np.array([y[0], y[0]])
        self._pieces.append(np.column_stack((x[:-1], y[:-1], x[1:], y[1:])))
        self.length_px += float(np.abs(np.diff(y)).sum())


def _interleaved(low: FloatArray, high: FloatArray) -> FloatArray:
    """Enter each column at the side the line comes from, so that slopes stay straight."""
    y = np.empty(2 * low.size)
    y[0::2] = low
    y[1::2] = high
    falling = np.flatnonzero(low[1:] + high[1:] < low[:-1] + high[:-1]) + 1
    y[2 * falling] = high[falling]
    y[2 * falling + 1] = low[falling]
    return y
