"""What can be said of each sample of one channel before anything is judged."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.detection import state as states
from desktop_app.detection.predictor import Predictor
from desktop_app.detection.runs import run_lengths

if TYPE_CHECKING:
    import numpy.typing as npt

    from desktop_app.core.messages import BoolArray, FloatArray
    from desktop_app.core.protocols import DetectorState
    from desktop_app.detection.predictor import Bounds

# Beyond this, differences of two values would overflow.
_LARGEST = 1e300
_STATE = ("_last", "_equal_run", "_missing_run")


@dataclass(frozen=True, slots=True)
class Observed:
    """A stretch of samples, all arrays `(n,)`.

    `values` is NaN where `finite` is false. `expected` is the prediction, `off` the distance from
    it (NaN where missing), `widening` how many times the usual tolerance applies. `step` is the
    change from the sample before, NaN where either is missing. The runs count samples.
    """

    values: FloatArray
    finite: BoolArray
    expected: FloatArray
    off: FloatArray
    widening: FloatArray
    step: FloatArray
    equal_run: npt.NDArray[np.int64]
    missing_run: npt.NDArray[np.int64]


class Observer:
    """Carries what is needed from one stretch to the next."""

    def __init__(self) -> None:
        self.predictor = Predictor()
        self._last = np.nan
        self._equal_run = 0
        self._missing_run = 0

    def save(self) -> dict[str, Any]:
        """What further observations depend on."""
        return states.taken(self, _STATE) | states.scoped("predictor", self.predictor.save())

    def load(self, state: DetectorState) -> None:
        """Continue where the observer that saved `state` stood; raises `DataError`."""
        states.given(self, _STATE, state)
        self.predictor.load(states.part("predictor", state))

    def interrupt(self) -> None:
        """What comes next does not follow what came: no step, no run and no prediction spans it."""
        self.predictor.interrupt()
        self._last = np.nan
        self._equal_run = self._missing_run = 0

    def observe(self, values: FloatArray, finite: BoolArray, bounds: Bounds) -> Observed:
        """Look at the next `values` `(n,)`, n >= 1, NaN where not `finite`."""
        expected, widening = self.predictor.follow(values, finite, bounds)
        step = values - np.concatenate(((self._last,), values[:-1]))
        # A value that differs from the one before begins a run of one.
        equal_run = run_lengths(step == 0.0, self._equal_run - 1) + 1
        missing_run = run_lengths(~finite, self._missing_run)
        self._last = float(values[-1])
        self._equal_run = int(equal_run[-1])
        self._missing_run = int(missing_run[-1])
        return Observed(
            values=values,
            finite=finite,
            expected=expected,
            off=values - expected,
            widening=widening,
            step=step,
            equal_run=equal_run,
            missing_run=missing_run,
        )


def tamed(volts: FloatArray) -> tuple[FloatArray, BoolArray]:
    """The samples within what can be calculated with, NaN where not finite; and which are."""
    finite = np.isfinite(volts)
    values = np.minimum(np.maximum(volts, -_LARGEST), _LARGEST)
    if np.count_nonzero(finite) < len(finite):
        values[~finite] = np.nan
    return values, finite
