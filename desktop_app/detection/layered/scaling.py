"""A signal's own units: where its middle is, how far it spreads, and what its smallest step is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.detection import state as states

if TYPE_CHECKING:
    from desktop_app.core.messages import BoolArray, FloatArray
    from desktop_app.core.protocols import DetectorState

# A signal never seen to change may still do so by this share of its value.
_CONSTANT_SHARE = 0.005
_TINY = 1e-12
# The resolution of a signal that has none of its own, in spreads.
_NO_RESOLUTION = 1.0
# Further out nothing more can be told apart, and nothing overflows.
_FARTHEST = 1e6
_STATE = ("centre", "spread", "resolution", "_step")


class Scaling:
    """Volts to multiples of the baseline's spread around its median, and back."""

    def __init__(self) -> None:
        self.centre = 0.0
        self.spread = 1.0
        self.resolution = 0.0
        self._step = _NO_RESOLUTION

    def save(self) -> dict[str, Any]:
        """The units."""
        return states.taken(self, _STATE)

    def load(self, state: DetectorState) -> None:
        """Take over the units of another; raises `DataError`."""
        states.given(self, _STATE, state)

    @property
    def scaled_resolution(self) -> float:
        """The signal's resolution in spreads."""
        return self._step

    @property
    def level(self) -> float:
        """How far from 0 the signal usually goes, in volts."""
        return abs(self.centre) + 2.0 * self.spread

    def fit(self, baseline: FloatArray) -> None:
        """Take the units from the samples `(n,)`."""
        self.centre = float(np.median(baseline))
        steps = np.abs(np.diff(baseline))
        steps = steps[steps > 0.0]
        self.resolution = float(steps.min()) if len(steps) else 0.0
        largest = float(np.abs(baseline - self.centre).max())
        deviation = 0.0
        if largest > 0.0:
            # Squares of very large or small volts would leave the range of doubles.
            deviation = largest * float(np.std((baseline - self.centre) / largest))
        floor = max(_CONSTANT_SHARE * abs(self.centre), _TINY) if deviation <= 0.0 else 0.0
        self.spread = max(deviation, self.resolution, floor, np.finfo(np.float64).tiny)
        self._step = self.resolution / self.spread if self.resolution else _NO_RESOLUTION

    def scaled(self, volts: FloatArray) -> FloatArray:
        """In spreads from the centre, `(n,)`."""
        scaled = (volts - self.centre) / self.spread
        return np.minimum(np.maximum(scaled, -_FARTHEST), _FARTHEST)

    def volts(self, scaled: float) -> float:
        """Back to volts."""
        return self.centre + self.spread * scaled


def held(values: FloatArray, finite: BoolArray, last: float) -> FloatArray:
    """The values with the last finite one in place of each that is missing, `(n,)`."""
    if np.count_nonzero(finite) == len(finite):
        return values
    number = np.where(finite, np.arange(len(values)), -1)
    latest = np.maximum.accumulate(number)
    return np.where(latest >= 0, values[np.maximum(latest, 0)], last)
