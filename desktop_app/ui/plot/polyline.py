"""Envelopes as line segments in pixels, in a buffer that is kept from frame to frame.

Line by line, not as a path: Qt draws thousands of segments of one pixel in a tenth of the time of
a path that crosses itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from desktop_app.ui.plot.buffers import LineBuffer

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop_app.core.messages import FloatArray
    from desktop_app.dsp.columns import IndexArray


class _Piece(NamedTuple):
    xs: FloatArray
    lows: FloatArray
    highs: FloatArray


# A lone sample is a dash of this length.
_DASH_PX = 1.0


class Polyline:
    """Pieces of one colour, drawn in one go; breaks between them need no further pens or calls."""

    def __init__(self) -> None:
        self._buffer = LineBuffer()
        self._pieces: list[_Piece] = []

    def clear(self) -> None:
        """Begin anew."""
        self._pieces.clear()

    def add(self, xs: FloatArray, lows: FloatArray, highs: FloatArray) -> None:
        """Add a piece: columns at `xs` `(n,)` from `lows` to `highs`, all in pixels."""
        if lows is not highs and np.array_equal(lows, highs):
            highs = lows
        self._pieces.append(_Piece(xs, lows, highs))

    def draw(self, painter: QPainter, *, is_plain: bool = False, ratio: float = 1.0) -> None:
        """Draw with the painter's pen; a plain pen of one device pixel draws crowds as bars."""
        self._buffer.draw(painter, self.segments(is_plain=is_plain, ratio=ratio))

    def segments(self, *, is_plain: bool = False, ratio: float = 1.0) -> FloatArray:
        """What is drawn, `(n, 4)`: x and y of both ends."""
        parts = [_segments(piece, is_plain=is_plain, ratio=ratio) for piece in self._pieces]
        return np.concatenate(parts) if parts else np.empty((0, 4))


def _segments(piece: _Piece, *, is_plain: bool, ratio: float) -> FloatArray:
    xs, lows, highs = piece
    # By the distance of neighbours, so that a part of a piece is drawn as the whole is.
    is_crowd = xs.size > 1 and (xs[-1] - xs[0]) * ratio <= xs.size - 1
    if is_plain and is_crowd:
        return _bars(piece, ratio)
    if xs.size == 1:
        return np.array([[xs[0], lows[0], xs[0] + _DASH_PX, highs[0]]])
    if lows is highs:
        return _joined(xs, lows)
    return _joined(np.repeat(xs, 2), _interleaved(lows, highs))


def _joined(x: FloatArray, y: FloatArray) -> FloatArray:
    return np.column_stack((x[:-1], y[:-1], x[1:], y[1:]))


def _bars(piece: _Piece, ratio: float) -> FloatArray:
    """One bar for each device pixel, as tall as all that lies there and the way from its left.

    A quarter of the line it stands for, and the same pixels. The grid of pixels moves with the
    picture, so a bar keeps its columns while that scrolls.
    """
    pixels = np.floor(piece.xs * ratio)
    starts = starts_of(pixels)
    one = np.minimum.reduceat(np.minimum(piece.lows, piece.highs), starts)
    other = np.maximum.reduceat(np.maximum(piece.lows, piece.highs), starts)
    top, bottom = one.copy(), other.copy()
    top[1:] = np.minimum(top[1:], other[:-1])
    bottom[1:] = np.maximum(bottom[1:], one[:-1])
    # A bar of no height is no bar.
    bottom = np.maximum(bottom, top + 1 / ratio)
    x = (pixels[starts] + 0.5) / ratio
    return np.column_stack((x, top, x, bottom))


def starts_of(pixels: FloatArray) -> IndexArray:
    """Where each run of columns begins that lie on the same pixel."""
    is_start = np.empty(pixels.size, dtype=np.bool_)
    is_start[0] = True
    np.not_equal(pixels[1:], pixels[:-1], out=is_start[1:])
    return np.flatnonzero(is_start)


def _interleaved(low: FloatArray, high: FloatArray) -> FloatArray:
    """Enter each column at the side the line comes from, so that slopes stay straight."""
    y = np.empty(2 * low.size)
    y[0::2] = low
    y[1::2] = high
    falling = np.flatnonzero(low[1:] + high[1:] < low[:-1] + high[:-1]) + 1
    y[2 * falling] = high[falling]
    y[2 * falling + 1] = low[falling]
    return y
