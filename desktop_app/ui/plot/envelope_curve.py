"""One trace: minimum and maximum of each column joined into a single polyline."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray
    from desktop_app.ui.plot.frame import Envelope

_FIRST_CAPACITY = 2048


class EnvelopeCurve(pg.PlotCurveItem):  # type: ignore[misc]  # pyqtgraph ships no types
    """Keeps its buffers from frame to frame; they grow and never shrink."""

    def __init__(self) -> None:
        super().__init__(skipFiniteCheck=True, connect="all", antialias=False)
        self._x: FloatArray = np.empty(2 * _FIRST_CAPACITY)
        self._y: FloatArray = np.empty(2 * _FIRST_CAPACITY)

    def set_envelope(self, envelope: Envelope, now_s: float) -> None:
        """Show `envelope`, `now_s` becoming zero."""
        n = envelope.times_s.size
        if 2 * n > self._x.size:
            self._x, self._y = np.empty(4 * n), np.empty(4 * n)
        if envelope.low is envelope.high or np.array_equal(envelope.low, envelope.high):
            np.subtract(envelope.times_s, now_s, out=self._x[:n])
            self._y[:n] = envelope.low
            self.setData(self._x[:n], self._y[:n])
            return
        x, y = self._x[: 2 * n], self._y[: 2 * n]
        np.subtract(envelope.times_s, now_s, out=x[0::2])
        x[1::2] = x[0::2]
        _interleave(envelope.low, envelope.high, y)
        self.setData(x, y)


def _interleave(low: FloatArray, high: FloatArray, y: FloatArray) -> None:
    """Enter each column at the side the line comes from, so that slopes stay straight."""
    y[0::2] = low
    y[1::2] = high
    falling = np.flatnonzero(low[1:] + high[1:] < low[:-1] + high[:-1]) + 1
    y[2 * falling] = high[falling]
    y[2 * falling + 1] = low[falling]
