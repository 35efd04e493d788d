"""How a measurement varied over time."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.dsp.measurements import Measurements, Quantity


@dataclass(frozen=True, slots=True)
class Statistics:
    """Of `n` values, 1 or more: their mean, standard deviation (0 for one) and extremes."""

    n: int
    mean: float
    sd: float
    minimum: float
    maximum: float


class MeasurementStatistics:
    """Takes measurements in one after another; in constant memory (Welford, 1962)."""

    def __init__(self) -> None:
        self._squares: dict[Quantity, float] = {}
        self._known: dict[Quantity, Statistics] = {}

    def add(self, measurements: Measurements) -> None:
        """Count the values that there are."""
        for measurement in measurements:
            if measurement.value is not None:
                self._add(measurement.quantity, measurement.value)

    def of(self, quantity: Quantity) -> Statistics | None:
        """None where there was no value yet."""
        return self._known.get(quantity)

    def reset(self) -> None:
        self._squares.clear()
        self._known.clear()

    def _add(self, quantity: Quantity, value: float) -> None:
        known = self._known.get(quantity, Statistics(0, 0.0, 0.0, math.inf, -math.inf))
        n = known.n + 1
        mean = known.mean + (value - known.mean) / n
        squares = self._squares.get(quantity, 0.0) + (value - known.mean) * (value - mean)
        self._squares[quantity] = squares
        sd = math.sqrt(squares / (n - 1)) if n > 1 else 0.0
        self._known[quantity] = Statistics(
            n, mean, sd, min(known.minimum, value), max(known.maximum, value)
        )
