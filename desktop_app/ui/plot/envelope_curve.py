"""One trace: minimum and maximum of each column joined into a single polyline."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray
    from desktop_app.ui.plot.frame import Envelope

_FIRST_CAPACITY = 2048
# A smooth line costs by its length: 0.2 ms for 1000 px. A calm trace is drawn smooth and a little
# wider, which makes it the brightest thing on the screen; a wild one plain, which is always quick.
_SMOOTH_BELOW_PX = 6_000.0
_PLAIN_ABOVE_PX = 9_000.0
_SMOOTH_WIDTH_PX = 1.6
_PLAIN_WIDTH_PX = 1.0
# Without round ends the joints of a smooth line show as dots; with them it takes twice as long.
_ROUND_UP_TO = 600


class _Look(NamedTuple):
    color: str
    ratio: float
    is_smooth: bool
    is_round: bool


class EnvelopeCurve(pg.PlotCurveItem):  # type: ignore[misc]  # pyqtgraph ships no types
    """Keeps its buffers from frame to frame; they grow and never shrink."""

    def __init__(self) -> None:
        super().__init__(skipFiniteCheck=True, connect="all", antialias=False)
        self._x: FloatArray = np.empty(2 * _FIRST_CAPACITY)
        self._y: FloatArray = np.empty(2 * _FIRST_CAPACITY)
        self._look: _Look | None = None
        self._is_smooth = False
        # Line by line: a smooth path that crosses itself takes a hundred times as long.
        self.setSegmentedLineMode("on")

    def set_envelope(
        self, envelope: Envelope, now_s: float, *, color: str, px_per_volt: float, ratio: float
    ) -> None:
        """Show `envelope` in `color`, `now_s` becoming zero; `ratio` is device pixels per pixel."""
        x, y = self._fill(envelope, now_s)
        length_px = float(np.abs(np.diff(y)).sum()) * px_per_volt * ratio
        limit_px = _PLAIN_ABOVE_PX if self._is_smooth else _SMOOTH_BELOW_PX
        self._is_smooth = length_px < limit_px
        self._set_look(_Look(color, ratio, self._is_smooth, x.size <= _ROUND_UP_TO))
        self.setData(x, y)

    def _fill(self, envelope: Envelope, now_s: float) -> tuple[FloatArray, FloatArray]:
        n = envelope.times_s.size
        if 2 * n > self._x.size:
            self._x, self._y = np.empty(4 * n), np.empty(4 * n)
        if envelope.low is envelope.high or np.array_equal(envelope.low, envelope.high):
            np.subtract(envelope.times_s, now_s, out=self._x[:n])
            self._y[:n] = envelope.low
            return self._x[:n], self._y[:n]
        x, y = self._x[: 2 * n], self._y[: 2 * n]
        np.subtract(envelope.times_s, now_s, out=x[0::2])
        x[1::2] = x[0::2]
        _interleave(envelope.low, envelope.high, y)
        return x, y

    def _set_look(self, look: _Look) -> None:
        if look == self._look:
            return
        self._look = look
        self.opts["antialias"] = look.is_smooth
        # Pens of pyqtgraph are cosmetic: their width is in device pixels.
        width = _SMOOTH_WIDTH_PX * look.ratio if look.is_smooth else _PLAIN_WIDTH_PX
        pen = pg.mkPen(look.color, width=width)
        if look.is_smooth and look.is_round:
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self.setPen(pen)


def _interleave(low: FloatArray, high: FloatArray, y: FloatArray) -> None:
    """Enter each column at the side the line comes from, so that slopes stay straight."""
    y[0::2] = low
    y[1::2] = high
    falling = np.flatnonzero(low[1:] + high[1:] < low[:-1] + high[:-1]) + 1
    y[2 * falling] = high[falling]
    y[2 * falling + 1] = low[falling]
