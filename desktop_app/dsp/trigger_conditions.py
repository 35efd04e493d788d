"""The conditions of a trigger: each finds, in a stream of one channel, every place where it is met.

Any split of the samples gives the same places. Levels that must be left before they are crossed
again are set apart by the hysteresis, so that noise smaller than it meets no condition.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import numpy as np

from desktop_app.dsp.comparator import NO_CROSSINGS, Comparator, Crossings, merged
from desktop_app.dsp.trigger_settings import Slope, TriggerKind, WindowSide

if TYPE_CHECKING:
    from desktop_app.core.messages import BoolArray, FloatArray
    from desktop_app.dsp.comparator import IndexArray
    from desktop_app.dsp.trigger_settings import TriggerSettings


class Condition(Protocol):
    """Fed with consecutive samples; `reset` where the signal was interrupted."""

    def find(self, volts: FloatArray, is_anomaly: BoolArray, first_index: int) -> Crossings:
        """Places where samples `(n,)`, n > 0, all finite, from `first_index` on meet it."""

    def reset(self) -> None: ...


def condition_of(settings: TriggerSettings, rate_hz: float) -> Condition:
    """The condition that `settings` describe; widths are counted at `rate_hz`."""
    if settings.kind is TriggerKind.ANOMALY:
        return AnomalyCondition()
    if settings.kind is TriggerKind.WINDOW:
        return _window(settings)
    signs = {Slope.RISING: (1.0,), Slope.FALLING: (-1.0,), Slope.EITHER: (1.0, -1.0)}
    parts = [_one_way(settings, sign, rate_hz) for sign in signs[settings.slope]]
    return parts[0] if len(parts) == 1 else AnyOf(*parts)


def _one_way(settings: TriggerSettings, sign: float, rate_hz: float) -> Condition:
    """An upward condition, or with `sign` -1 the same upside down."""
    level, hysteresis = sign * settings.level_volts, settings.hysteresis_volts
    if settings.kind is TriggerKind.LEVEL:
        return LevelCondition(sign, level, hysteresis)
    if settings.kind is TriggerKind.PULSE:
        widths = (settings.min_width_s * rate_hz, settings.max_width_s * rate_hz)
        return PulseCondition(sign, level, hysteresis, widths=widths)
    if settings.kind is TriggerKind.RUNT:
        low, high = sorted((sign * settings.low_volts, sign * settings.high_volts))
        return PulseCondition(sign, low, hysteresis, ceiling=high)
    return EdgeCondition(sign, level, hysteresis)


def _window(settings: TriggerSettings) -> Condition:
    low, high, hysteresis = settings.low_volts, settings.high_volts, settings.hysteresis_volts
    if settings.side is WindowSide.LEAVE:
        # From well inside; a narrow window is still left from its middle.
        hysteresis = min(hysteresis, (high - low) / 2)
        return AnyOf(EdgeCondition(1.0, high, hysteresis), EdgeCondition(-1.0, -low, hysteresis))
    return AnyOf(
        EdgeCondition(1.0, low, hysteresis, ceiling=high),
        EdgeCondition(-1.0, -high, hysteresis, ceiling=-low),
    )


class EdgeCondition:
    """The signal times `sign` rises through `level`, having been `hysteresis` below it.

    With a `ceiling`, only rises whose first sample is not above it.
    """

    def __init__(
        self, sign: float, level: float, hysteresis: float, *, ceiling: float = np.inf
    ) -> None:
        self._sign, self._ceiling = sign, ceiling
        self._comparator = Comparator(level - hysteresis, level)

    def find(self, volts: FloatArray, is_anomaly: BoolArray, first_index: int) -> Crossings:
        x = self._sign * volts
        changes = self._comparator.feed(x, first_index)
        rises = changes.entered.select(changes.is_rise)
        return rises.select(x[rises.known_index - first_index] <= self._ceiling)

    def reset(self) -> None:
        self._comparator.reset()


class LevelCondition:
    """The signal times `sign` is at `level` or above: met anew with every sample."""

    def __init__(self, sign: float, level: float, hysteresis: float) -> None:
        self._sign = sign
        self._comparator = Comparator(level - hysteresis, level)

    def find(self, volts: FloatArray, is_anomaly: BoolArray, first_index: int) -> Crossings:
        x = self._sign * volts
        known = np.flatnonzero(self._comparator.is_high(x)) + first_index
        changes = self._comparator.feed(x, first_index)
        rises = changes.entered.select(changes.is_rise)
        index, fraction = known.copy(), np.zeros(len(known))
        at = np.searchsorted(known, rises.known_index)
        index[at], fraction[at] = rises.index, rises.fraction
        return Crossings(index, fraction, known)

    def reset(self) -> None:
        self._comparator.reset()


class PulseCondition:
    """A pulse of the signal times `sign` over `level` ends: met where it falls through `level`.

    Only pulses from the first to the second of `widths` samples long that stayed below `ceiling`.
    """

    def __init__(
        self,
        sign: float,
        level: float,
        hysteresis: float,
        *,
        widths: tuple[float, float] = (0.0, np.inf),
        ceiling: float = np.inf,
    ) -> None:
        self._sign, self._widths, self._ceiling = sign, widths, ceiling
        self._comparator = Comparator(level - hysteresis, level)
        self.reset()

    def reset(self) -> None:
        self._comparator.reset()
        self._begun = NO_CROSSINGS
        self._has_reached = False

    def find(self, volts: FloatArray, is_anomaly: BoolArray, first_index: int) -> Crossings:
        x = self._sign * volts
        changes = self._comparator.feed(x, first_index)
        starts = merged(self._begun, changes.entered.select(changes.is_rise))
        ends = changes.left.select(~changes.is_rise)
        if len(ends) and not (len(starts) and starts.known_index[0] < ends.known_index[0]):
            # The signal was high when it began: nobody knows since when.
            ends = ends.select(np.arange(1, len(ends)))
        whole = starts.select(np.arange(len(ends)))
        reached = np.flatnonzero(x >= self._ceiling) + first_index
        first, end = np.searchsorted(reached, (whole.known_index, ends.known_index))
        is_low = first == end
        is_low[:1] &= not self._has_reached
        self._keep_begun(starts.select(np.arange(len(ends), len(starts))), ends, reached)
        widths = ends.minus(whole)
        return ends.select(is_low & (widths >= self._widths[0]) & (widths <= self._widths[1]))

    def _keep_begun(self, begun: Crossings, ends: Crossings, reached: IndexArray) -> None:
        goes_on = len(begun) > 0 and len(ends) == 0 and self._has_reached
        self._begun = begun
        self._has_reached = goes_on or bool(len(begun) and (reached >= begun.known_index[0]).any())


class AnomalyCondition:
    """A sample is judged an anomaly, and the one before it was not."""

    def __init__(self) -> None:
        self._was_anomaly = False

    def find(self, volts: FloatArray, is_anomaly: BoolArray, first_index: int) -> Crossings:
        before = np.concatenate([[self._was_anomaly], is_anomaly[:-1]])
        self._was_anomaly = bool(is_anomaly[-1])
        index = np.flatnonzero(is_anomaly & ~before) + first_index
        return Crossings(index, np.zeros(len(index)), index)

    def reset(self) -> None:
        self._was_anomaly = False


class AnyOf:
    """One condition or another."""

    def __init__(self, *parts: Condition) -> None:
        self._parts = parts

    def find(self, volts: FloatArray, is_anomaly: BoolArray, first_index: int) -> Crossings:
        return merged(*(part.find(volts, is_anomaly, first_index) for part in self._parts))

    def reset(self) -> None:
        for part in self._parts:
            part.reset()
