"""What a signal did while it alarmed, and what looks like it.

A sudden excursion is compared by how each sample left the middle of the expected band, so that the
phase of the signal below it does not count; a slow one in the same way over a longer time, or by
the samples themselves without their mean.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.messages import Cause

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    from desktop_app.core.messages import CodeArray, FloatArray

# Samples before an excursion that belong to its shape, and the most that are kept of itself.
CONTEXT, MOST_SAMPLES = 96, 256
# The samples that are compared: so many neighbours, or so many as far apart.
LAG, _STRIDE = 24, 4
# Two shapes may differ by this share of their own size, besides what noise does to both.
_SHARE = 0.3
# The largest of `LAG` differences of two noises, and their mean, in mean deviations of one.
_LARGEST_NOISE, _MEAN_NOISE = 4.5, 1.6
# A deviation this much larger than the noise of two is a shape of its own.
_CLEAR = 2.0
_SUDDEN = (Cause.HIGH, Cause.LOW, Cause.SPIKE, Cause.DROPOUT, Cause.RAIL)
_SLOW = (Cause.FLAT_LINE, Cause.NOISE, Cause.DRIFT, Cause.WEAK, Cause.PATTERN)


@dataclass(frozen=True, slots=True, eq=False)
class Excursion:
    """A stretch of anomalies of one channel, after `CONTEXT` samples that led up to it.

    `values` in volts, `deviations` from the middle of the band and `causes` are `(CONTEXT + n,)`;
    `start_s` and `end_s` are the times of the first and the last anomaly.
    """

    channel: int
    start_s: float
    end_s: float
    values: FloatArray
    deviations: FloatArray
    causes: CodeArray

    def contains(self, at_s: float, channel: int) -> bool:
        """Whether an event that began then is a part of it."""
        return channel == self.channel and self.start_s - 1e-6 <= at_s <= self.end_s + 1e-6

    @property
    def noise(self) -> float:
        """How far samples usually were from what was expected, before it began."""
        before = np.abs(self.deviations[:CONTEXT])
        before = before[np.isfinite(before)]
        # The mean of a normal distribution's deviations is 1.18 of their median.
        return 1.18 * float(np.median(before)) if len(before) else 0.0


class Shapes:
    """Every moment of some excursions of one channel, to find one that looks like now."""

    def __init__(self, excursions: Sequence[Excursion]) -> None:
        self._sudden = _joined([_left(one, _SUDDEN, LAG) for one in excursions])
        self._slow = {
            cause: (
                _joined([_left(one, (cause,), CONTEXT, is_clear=True) for one in excursions]),
                _joined([_drawn(one, cause) for one in excursions]),
            )
            for cause in _SLOW
        }

    def match(self, values: FloatArray, deviations: FloatArray, cause: int) -> bool:
        """Whether the last of `values` and `deviations`, at least `CONTEXT`, is as one of them."""
        if cause in _SUDDEN:
            return _is_near(self._sudden, deviations[-LAG:])
        if cause not in _SLOW:
            return False
        left, drawn = self._slow[Cause(cause)]
        if _is_near(left, deviations[-CONTEXT:]):
            return True
        window = _spread_out(values[-CONTEXT:])
        off = drawn.windows - (window - window.mean())
        return bool((np.abs(off).mean(axis=1) <= drawn.tolerances).any())


@dataclass(frozen=True, slots=True)
class _Windows:
    """Windows `(n, length)`, and how far another may be from each, `(n,)`."""

    windows: FloatArray
    tolerances: FloatArray


def _joined(parts: Sequence[_Windows]) -> _Windows:
    return _Windows(
        np.concatenate([part.windows for part in parts]),
        np.concatenate([part.tolerances for part in parts]),
    )


def _is_near(known: _Windows, window: FloatArray) -> bool:
    return bool((np.abs(known.windows - window).max(axis=1) <= known.tolerances).any())


def _spread_out(values: FloatArray) -> FloatArray:
    """Every `_STRIDE`th value along the last axis, the last one among them."""
    return values[..., _STRIDE - 1 :: _STRIDE]


def _ends(excursion: Excursion, causes: Sequence[Cause]) -> npt.NDArray[np.intp]:
    """The anomalies of these causes, none before the excursion."""
    is_own = np.arange(len(excursion.causes)) >= CONTEXT
    return np.flatnonzero(np.isin(excursion.causes, causes) & is_own)


def _left(
    excursion: Excursion, causes: Sequence[Cause], length: int, *, is_clear: bool = False
) -> _Windows:
    """How what was expected was left; with `is_clear` only where that is more than noise is."""
    ends = _ends(excursion, causes)
    windows = excursion.deviations[ends[:, np.newaxis] + np.arange(1 - length, 1)]
    largest, noise = np.abs(windows).max(axis=1), _LARGEST_NOISE * excursion.noise
    is_used = largest > (_CLEAR * noise if is_clear else 0.0)
    return _Windows(windows[is_used], (_SHARE * largest + noise)[is_used])


def _drawn(excursion: Excursion, cause: Cause) -> _Windows:
    """The samples themselves, without their mean."""
    ends = _ends(excursion, (cause,))
    windows = _spread_out(excursion.values[ends[:, np.newaxis] + np.arange(1 - CONTEXT, 1)])
    windows = windows - windows.mean(axis=1, keepdims=True)
    tolerances = _SHARE * np.abs(windows).mean(axis=1) + _MEAN_NOISE * excursion.noise
    return _Windows(windows, tolerances)
