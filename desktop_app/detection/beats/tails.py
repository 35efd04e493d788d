"""How rare something about a beat is, by the beats before.

The unit is one beat: every measure is known by its largest value in each. Beyond the 80 % quantile
the excesses are taken to follow a generalised Pareto distribution of a shape that is given: with
some hundred beats none can be fitted. What few beats cannot tell yet, a prior does, as so many
beats more.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.detection import state as states

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray
    from desktop_app.core.protocols import DetectorState


class Measure(IntEnum):
    """What is measured of every beat."""

    EARLY = 0
    LATE = 1
    SMALL = 2
    LARGE = 3
    SHAPE = 4
    HELD = 5
    OFFSET = 6
    COURSE = 7
    ROUGHNESS = 8
    QUIET = 9


N_MEASURES = len(Measure)


@dataclass(frozen=True, slots=True)
class Prior:
    """Where the tail of a measure begins and how far it spreads in an ordinary recording."""

    start: float
    scale: float


# Logarithms of ratios, but OFFSET, in swings of a beat, SHAPE, a sine, HELD, in samples, and
# ROUGHNESS and QUIET, energies as `energy` has them. What varies like a normal distribution has an
# exponential tail by its square: EARLY, LATE, SMALL, LARGE, OFFSET and COURSE. Resting hearts vary
# by 3 to 5 % from beat to beat (Task Force, Circulation 93, 1043-1065, 1996,
# doi:10.1161/01.CIR.93.5.1043), and what comes 15 % early is held for premature in practice.
PRIORS = {
    Measure.EARLY: Prior(0.002, 0.002),
    Measure.LATE: Prior(0.003, 0.003),
    Measure.SMALL: Prior(0.006, 0.007),
    Measure.LARGE: Prior(0.010, 0.0095),
    Measure.SHAPE: Prior(0.18, 0.030),
    Measure.HELD: Prior(0.40, 0.140),
    Measure.OFFSET: Prior(0.0025, 0.0012),
    Measure.COURSE: Prior(0.40, 0.330),
    Measure.ROUGHNESS: Prior(0.02, 0.055),
    Measure.QUIET: Prior(0.05, 0.036),
}
_START = np.array([PRIORS[measure].start for measure in Measure])
_SCALE = np.array([PRIORS[measure].scale for measure in Measure])
# A prior is worth so many beats; no tail begins earlier or is sharper than this share of it. How
# long a value is held by chance is known beforehand, and how much noise varies, nearly; and a deep
# breath may be long in coming.
_PRIOR_BEATS = 12.0
_LEAST_SHARE = np.full(N_MEASURES, 0.5)
_LEAST_SHARE[[Measure.HELD, Measure.ROUGHNESS]] = 1.0
_LEAST_SHARE[[Measure.SMALL, Measure.QUIET]] = 0.85
# Nor is the tail of a square sharper than this share of where it begins: .6 in an exponential one,
# and what breathes has less.
_SQUARES = (Measure.EARLY, Measure.LATE, Measure.SMALL, Measure.LARGE, Measure.OFFSET)
_LEAST_SPREAD = np.where(np.isin(np.arange(N_MEASURES), _SQUARES), 0.4, 0.0)
TAIL_SHARE = 0.2
# What is noise has an exponential tail, and so have runs of equal values that it makes; all else
# may have a heavier one.
_SHAPE = np.full(N_MEASURES, 0.1)
_SHAPE[[Measure.HELD, Measure.COURSE, Measure.ROUGHNESS, Measure.QUIET]] = 0.02
# Beats that are remembered: at 70 a minute some seven minutes.
MOST_BEATS = 512
_LN10 = float(np.log(10.0))
_STATE = ("_measured", "_n", "start", "scale")


def together(one: float, other: float) -> float:
    """The surprise of two that are independent of each other, 0 if either is none.

    The product of their probabilities (Fisher, Statistical Methods for Research Workers, 1932).
    """
    if min(one, other) <= 0.0:
        return 0.0
    both = one + other
    return both - float(np.log10(1.0 + _LN10 * both))


class BeatTails:
    """Turns measures into surprise: -log10 of the share of beats that have as much."""

    def __init__(self) -> None:
        self._measured = np.zeros((MOST_BEATS, N_MEASURES))
        self._n = 0
        self.start = _START.copy()
        self.scale = _SCALE.copy()

    def save(self) -> dict[str, Any]:
        """What further surprises depend on."""
        return states.taken(self, _STATE)

    def load(self, state: DetectorState) -> None:
        """Continue where the tails that saved `state` stood; raises `DataError`."""
        states.given(self, _STATE, state)

    def surprise(self, values: FloatArray) -> FloatArray:
        """-log10 of how rare each value `(k,)` or `(k, n)` is; 0 below the tail."""
        shape = (-1,) + (1,) * (values.ndim - 1)
        heavy = _SHAPE.reshape(shape)
        excess = (values - self.start.reshape(shape)) / self.scale.reshape(shape)
        found = -np.log10(TAIL_SHARE) + np.log1p(heavy * np.maximum(excess, 0.0)) / (heavy * _LN10)
        return np.where(excess > 0.0, found, 0.0)

    def value_at(self, measure: Measure, surprise: float) -> float:
        """The value that is that surprising."""
        return float(self._value_at(surprise)[measure])

    def learn(self, values: FloatArray) -> None:
        """Count one ordinary beat: its largest value of each measure `(k,)`."""
        # One beat shows no more than is rare among ten times as many.
        most = self._value_at(np.log10(min(self._n, MOST_BEATS) + _PRIOR_BEATS) + 1.0)
        self._measured[self._n % MOST_BEATS] = np.minimum(values, most)
        self._n += 1
        past = self._measured[: min(self._n, MOST_BEATS)]
        weight = len(past) / (len(past) + _PRIOR_BEATS)
        start = np.quantile(past, 1.0 - TAIL_SHARE, axis=0)
        # Which of few beats is at the quantile is chance: the mean of what lies beyond says more.
        excess = np.maximum(past - start, 0.0).sum(axis=0) / max(1.0, TAIL_SHARE * len(past))
        scale = excess * (1.0 - _SHAPE)
        self.start = np.maximum(weight * start + (1.0 - weight) * _START, _LEAST_SHARE * _START)
        scale = np.maximum(weight * scale + (1.0 - weight) * _SCALE, _LEAST_SHARE * _SCALE)
        self.scale = np.maximum(scale, _LEAST_SPREAD * self.start)

    def _value_at(self, surprise: float) -> FloatArray:
        powered = 10.0 ** (_SHAPE * max(0.0, surprise + np.log10(TAIL_SHARE)))
        return np.asarray(self.start + self.scale * ((powered - 1.0) / _SHAPE))
