"""From volts at the input to what they stand for, and back into words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from desktop_app.detection.profiles.schema import LinearMap, Quantity

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray

VOLTS = Quantity()


def converted(quantity: Quantity, volts: FloatArray) -> FloatArray:
    """The values that `volts` stand for, of the same shape; NaN stays NaN."""
    rule = quantity.map
    if isinstance(rule, LinearMap):
        return np.asarray(rule.offset + rule.scale * volts)
    points = np.array(rule.points)
    values = np.interp(volts, points[:, 0], points[:, 1])
    return np.asarray(np.where(np.isnan(volts), np.nan, values))


def value_of(quantity: Quantity, volts: float) -> float:
    """One value."""
    return float(converted(quantity, np.array([volts]))[0])


def shown(quantity: Quantity, value: float) -> str:
    """A value with its unit: "4.31 V"."""
    number = f"{value:.{quantity.decimals}f}"
    return f"{number} {quantity.symbol}".rstrip()


class QuantityScale:
    """A quantity as a `Scale`."""

    def __init__(self, quantity: Quantity) -> None:
        self._quantity = quantity

    @property
    def unit(self) -> str:
        """Its symbol."""
        return self._quantity.symbol

    @property
    def is_falling(self) -> bool:
        """See `is_falling`."""
        return is_falling(self._quantity)

    def value(self, volts: float) -> float:
        """See `value_of`."""
        return value_of(self._quantity, volts)

    def digits(self, value: float) -> str:
        """With the decimals of the quantity."""
        return f"{value:.{self._quantity.decimals}f}"


def is_falling(quantity: Quantity) -> bool:
    """Whether a higher voltage stands for a lower value, as with a thermistor below."""
    rule = quantity.map
    if isinstance(rule, LinearMap):
        return rule.scale < 0
    return rule.points[-1][1] < rule.points[0][1]
