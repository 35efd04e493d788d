"""What an oscilloscope measures of a stretch of one channel, each with the reason where it cannot.

Levels, crossings and transition times follow IEEE 181: base and top are the modes of the two halves
of the histogram where the signal dwells there, otherwise its extremes; times are taken at 10, 50
and 90 % between them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.dsp.comparator import Comparator

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray
    from desktop_app.dsp.comparator import Changes

# A level counts as dwelt on when one of 256 bins between the extremes holds this share of samples;
# the outermost bin of a sine holds 4 %.
_N_BINS = 256
_DWELL_SHARE = 0.05
# Periods that differ by more than this share of their mean make no frequency.
_MOST_JITTER = 0.25
_FEWEST_PERIODS = 2


class Quantity(Enum):
    """What is measured: its name and its unit."""

    PEAK_TO_PEAK = ("Vpp", "V")
    MINIMUM = ("Minimum", "V")
    MAXIMUM = ("Maximum", "V")
    MEAN = ("Mean", "V")
    DC_RMS = ("RMS (DC)", "V")
    AC_RMS = ("RMS (AC)", "V")
    FREQUENCY = ("Frequency", "Hz")
    PERIOD = ("Period", "s")
    DUTY = ("Duty", "%")
    RISE_TIME = ("Rise time", "s")
    FALL_TIME = ("Fall time", "s")
    SLEW = ("Slew rate", "V/s")
    AREA = ("Area", "V\N{MIDDLE DOT}s")
    COUNT = ("Pulses", "")

    def __init__(self, label: str, unit: str) -> None:
        self.label = label
        self.unit = unit


@dataclass(frozen=True, slots=True)
class Measurement:
    """A value in the quantity's unit, or None and the `reason` why there is none.

    `note` says what a valid value rests on where that is less than every sample.
    """

    quantity: Quantity
    value: float | None
    reason: str = ""
    note: str = ""


Measurements = tuple[Measurement, ...]


def measure(
    times_s: FloatArray, volts: FloatArray, *, is_interrupted: bool = False
) -> Measurements:
    """Every quantity of evenly spaced samples `(n,)`, in the order of `Quantity`.

    `is_interrupted` says that samples are missing somewhere between: then what needs them all has
    no value. NaN are missing samples too. Mean and RMS of a periodic signal are those of its whole
    periods, of any other signal those of all samples.
    """
    is_finite = np.isfinite(volts)
    values = volts[is_finite]
    if not len(values):
        return tuple(Measurement(quantity, None, "no samples") for quantity in Quantity)
    is_interrupted = is_interrupted or not is_finite.all()
    found = _levels(values)
    if is_interrupted or len(values) < 2:
        reason = "gap inside" if is_interrupted else "needs 2 samples"
        found |= _averages(values, "around the gap" if is_interrupted else "")
        found |= {quantity: _none(quantity, reason) for quantity in _NEEDS_EVERY_SAMPLE}
    else:
        step_s = float(times_s[-1] - times_s[0]) / (len(values) - 1)
        found |= _Timing(values, step_s).measurements()
    return tuple(found[quantity] for quantity in Quantity)


_NEEDS_EVERY_SAMPLE = (
    Quantity.FREQUENCY,
    Quantity.PERIOD,
    Quantity.DUTY,
    Quantity.RISE_TIME,
    Quantity.FALL_TIME,
    Quantity.SLEW,
    Quantity.AREA,
    Quantity.COUNT,
)

_Found = dict[Quantity, Measurement]


def _none(quantity: Quantity, reason: str) -> Measurement:
    return Measurement(quantity, None, reason)


def _given(quantity: Quantity, value: float, note: str = "") -> Measurement:
    return Measurement(quantity, float(value), note=note)


def _levels(values: FloatArray) -> _Found:
    low, high = float(values.min()), float(values.max())
    return {
        Quantity.PEAK_TO_PEAK: _given(Quantity.PEAK_TO_PEAK, high - low),
        Quantity.MINIMUM: _given(Quantity.MINIMUM, low),
        Quantity.MAXIMUM: _given(Quantity.MAXIMUM, high),
    }


def _averages(values: FloatArray, note: str) -> _Found:
    mean = float(values.mean())
    squares = float(np.dot(values, values)) / len(values)
    return _averages_of(mean, squares, float(values.std()), note)


def _averages_of(mean: float, mean_square: float, ac_rms: float, note: str) -> _Found:
    return {
        Quantity.MEAN: _given(Quantity.MEAN, mean, note),
        Quantity.DC_RMS: _given(Quantity.DC_RMS, np.sqrt(mean_square), note),
        Quantity.AC_RMS: _given(Quantity.AC_RMS, ac_rms, note),
    }


class _Timing:
    """Crossings and transitions of samples without a gap, `step_s` apart."""

    def __init__(self, values: FloatArray, step_s: float) -> None:
        self._values = values
        self._step_s = step_s
        self._base, self._top = base_and_top(values)

    def measurements(self) -> _Found:
        values, step_s = self._values, self._step_s
        between = (values[1:] + values[:-1]) / 2
        found = {
            Quantity.SLEW: _given(Quantity.SLEW, np.abs(np.diff(values)).max() / step_s),
            Quantity.AREA: _given(Quantity.AREA, between.sum() * step_s),
        }
        if self._top == self._base:
            timed = [q for q in _NEEDS_EVERY_SAMPLE if q not in found]
            found |= {quantity: _none(quantity, "no signal") for quantity in timed}
            return found | _averages(values, "")
        changes = self._changes(0.4, 0.6)
        # Half-way between 40 and 60 %: noise around the middle makes no crossing of its own.
        middles = _positions(changes)
        rises, falls = middles[changes.is_rise], middles[~changes.is_rise]
        found[Quantity.COUNT] = _given(Quantity.COUNT, len(rises))
        return found | self._periodic(rises, falls) | self._transitions()

    def _changes(self, low_share: float, high_share: float) -> Changes:
        height = self._top - self._base
        low, high = self._base + low_share * height, self._base + high_share * height
        return Comparator(low, high).feed(self._values, 0)

    def _periodic(self, rises: FloatArray, falls: FloatArray) -> _Found:
        """Frequency, period and duty; mean and RMS over whole periods."""
        periods = np.diff(rises)
        reason = ""
        if len(periods) < _FEWEST_PERIODS:
            reason = f"needs {_FEWEST_PERIODS} periods"
        elif periods.std() > _MOST_JITTER * periods.mean():
            reason = "not periodic"
        quantities = (Quantity.FREQUENCY, Quantity.PERIOD, Quantity.DUTY)
        if reason:
            found = {quantity: _none(quantity, reason) for quantity in quantities}
            return found | _averages(self._values, "")
        period_s = float(rises[-1] - rises[0]) / len(periods) * self._step_s
        inside = falls[(falls > rises[0]) & (falls < rises[-1])]
        high = float((inside - rises[:-1]).sum()) / float(rises[-1] - rises[0])
        note = f"over {len(periods)} periods"
        return {
            Quantity.FREQUENCY: _given(Quantity.FREQUENCY, 1.0 / period_s, note),
            Quantity.PERIOD: _given(Quantity.PERIOD, period_s, note),
            Quantity.DUTY: _given(Quantity.DUTY, 100.0 * high, note),
        } | self._whole_averages(float(rises[0]), float(rises[-1]), note)

    def _whole_averages(self, start: float, end: float, note: str) -> _Found:
        """Averages from position `start` to `end`, which lie between samples."""
        mean = _average(self._values, start, end)
        off = self._values - mean
        ac_square = max(0.0, _average(off * off, start, end))
        return _averages_of(mean, ac_square + mean * mean, float(np.sqrt(ac_square)), note)

    def _transitions(self) -> _Found:
        changes = self._changes(0.1, 0.9)
        lengths = changes.entered.minus(changes.left)
        found: _Found = {}
        for quantity, which, word in (
            (Quantity.RISE_TIME, changes.is_rise, "rising"),
            (Quantity.FALL_TIME, ~changes.is_rise, "falling"),
        ):
            edges = lengths[which]
            if not len(edges):
                found[quantity] = _none(quantity, f"no {word} edge")
            elif edges.mean() < 1.0:
                found[quantity] = _none(quantity, "too fast to time")
            else:
                n_edges = f"{len(edges)} edge{'s' * (len(edges) > 1)}"
                value = float(edges.mean()) * self._step_s
                found[quantity] = _given(quantity, value, f"over {n_edges}")
        return found


def base_and_top(values: FloatArray) -> tuple[float, float]:
    """The lower and the upper level of finite samples `(n,)`, after IEEE 181."""
    low, high = float(values.min()), float(values.max())
    # A filter leaves a flat signal rough by roundings: no level in it, nor room for the bins.
    if high - low < 2 * _N_BINS * np.spacing(max(abs(low), abs(high))):
        return low, low
    counts, edges = np.histogram(values, _N_BINS, (low, high))
    half = _N_BINS // 2
    return (
        _level(values, counts[:half], edges[: half + 1], low),
        _level(values, counts[half:], edges[half:], high),
    )


def _level(
    values: FloatArray,
    counts: np.ndarray[tuple[int], np.dtype[np.intp]],
    edges: FloatArray,
    extreme: float,
) -> float:
    fullest = int(np.argmax(counts))
    if counts[fullest] < _DWELL_SHARE * len(values):
        return extreme
    # With its neighbours: noise spreads a level over several bins.
    low, high = edges[max(0, fullest - 2)], edges[min(len(edges) - 1, fullest + 3)]
    return float(values[(values >= low) & (values <= high)].mean())


def _positions(changes: Changes) -> FloatArray:
    left, entered = changes.left, changes.entered
    return np.asarray(
        (left.index + left.fraction + entered.index + entered.fraction) / 2, dtype=np.float64
    )


def _average(values: FloatArray, start: float, end: float) -> float:
    """Mean of the line through the samples from position `start` to `end`."""
    first, last = int(np.ceil(start)), int(np.floor(end))
    at = np.arange(first, last + 1)
    x = np.concatenate([[start], at, [end]])
    y = np.interp(x, np.arange(len(values)), values)
    return float(np.trapezoid(y, x)) / (end - start)
