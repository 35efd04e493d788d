"""Computes an expression over a stream of samples."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.errors import ConfigError
from desktop_app.dsp.expression import Binary, Call, Channel, Expression, Negative, Number

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.messages import FloatArray, SampleBlock
    from desktop_app.dsp.expression import Node

_OPERATIONS: dict[str, Callable[[FloatArray, FloatArray], FloatArray]] = {
    "+": np.add,
    "-": np.subtract,
    "*": np.multiply,
    "/": np.divide,
    "^": np.float_power,
    "min": np.minimum,
    "max": np.maximum,
}
_FUNCTIONS: dict[str, Callable[[FloatArray], FloatArray]] = {
    "abs": np.abs,
    "sqrt": np.sqrt,
    "exp": np.exp,
    "log": np.log,
    "log10": np.log10,
    "sin": np.sin,
    "cos": np.cos,
}


class ExpressionStream:
    """Block by block; any split of the samples gives the same values, bit for bit.

    What has no value (a root of less than nothing, a division by zero, the difference to a sample
    before an interruption) is missing, NaN. `diff` is the change since the sample before, in volts;
    `rate` the same in volts a second. Raises `ConfigError` where a channel is not received.
    """

    def __init__(self, expression: Expression, rate_hz: float, names: tuple[str, ...]) -> None:
        self._columns = {name: column for column, name in enumerate(names)}
        absent = [one for one in expression.channels if f"A{one}" not in self._columns]
        if absent:
            raise ConfigError(f"A{absent[0]} is not received: the source has {', '.join(names)}.")
        self._root = expression.root
        self._rate_hz = rate_hz
        self._previous: dict[int, float] = {}
        self._segment: int | None = None
        self._end_index = 0

    def process(self, block: SampleBlock) -> FloatArray:
        """The values at the samples of `block`, `(n,)`."""
        if block.segment != self._segment or block.first_index != self._end_index:
            self._previous.clear()
        self._segment, self._end_index = block.segment, block.end_index
        with np.errstate(all="ignore"):
            values = self._value(self._root, block.volts)
        return np.where(np.isfinite(values), values, np.nan)

    def _value(self, node: Node, volts: FloatArray) -> FloatArray:
        match node:
            case Number(value):
                return np.full(len(volts), value)
            case Channel(index):
                return volts[:, self._columns[f"A{index}"]]
            case Negative(of):
                return -self._value(of, volts)
            case Binary(operator, left, right):
                return _OPERATIONS[operator](self._value(left, volts), self._value(right, volts))
            case Call(name, arguments, place):
                return self._called(name, [self._value(a, volts) for a in arguments], place)

    def _called(self, name: str, arguments: list[FloatArray], place: int) -> FloatArray:
        if name in _OPERATIONS:
            return _OPERATIONS[name](*arguments)
        if name in _FUNCTIONS:
            return _FUNCTIONS[name](arguments[0])
        change = self._change(arguments[0], place)
        return change * self._rate_hz if name == "rate" else change

    def _change(self, values: FloatArray, place: int) -> FloatArray:
        if not len(values):
            return values
        before = self._previous.get(place, np.nan)
        self._previous[place] = float(values[-1])
        return np.diff(values, prepend=before)
