"""Samples gathered into ticks: as many a second as a heartbeat has details, whatever the rate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.detection import state as states
from desktop_app.detection.runs import run_lengths

if TYPE_CHECKING:
    from desktop_app.core.messages import BoolArray, FloatArray
    from desktop_app.core.protocols import DetectorState

# A QRS complex lasts 70 to 110 ms and has its energy below 40 Hz: a hundred ticks a second show it.
LEAST_TICK_HZ = 100.0
# The fourth difference hardly sees a heartbeat, which is smooth, and sees noise 8 times as large.
_FOURTH = np.array([1.0, -4.0, 6.0, -4.0, 1.0])
ROUGH_SAMPLES = 24
_MEAN_ROUGH = np.full(ROUGH_SAMPLES, 1.0 / ROUGH_SAMPLES)
# Samples before the first of a tick that its roughness looks back on.
HISTORY = len(_FOURTH) - 1 + ROUGH_SAMPLES - 1
_STATE = ("_line", "_runs", "_flags")


@dataclass(frozen=True, slots=True)
class Ticked:
    """Ticks as they are complete, `(k,)` each.

    `values` are means, `low` and `high` the extremes, `run` how many equal samples in a row the
    tick has shown at most. `is_odd` says that a sample has alarmed by itself. The last sample of
    the first tick is at `first_end`, those of the others follow every `n_samples`.
    """

    values: FloatArray
    roughness: FloatArray
    low: FloatArray
    high: FloatArray
    run: FloatArray
    is_valid: BoolArray
    is_odd: BoolArray
    first_end: int

    def measured(self, first: int, end: int) -> FloatArray:
        """What there is to learn from those ticks, `(N_MEASURED, end - first)`."""
        return np.stack([column[first:end] for column in self._columns()])

    @staticmethod
    def of(measured: FloatArray) -> Ticked:
        """Ticks of which everything counts, from what each `measured`, `(N_MEASURED, k)`."""
        values, roughness, low, high, run = measured
        nothing = np.zeros(measured.shape[1], dtype=np.bool_)
        return Ticked(values, roughness, low, high, run, ~nothing, nothing, 0)

    def _columns(self) -> tuple[FloatArray, ...]:
        return self.values, self.roughness, self.low, self.high, self.run


N_MEASURED = 5


class Ticks:
    """Gathers samples of one channel, however they are cut."""

    def __init__(self, rate_hz: float) -> None:
        self.n_samples = max(1, int(rate_hz // LEAST_TICK_HZ))
        self.rate_hz = rate_hz / self.n_samples
        self._line = np.zeros(HISTORY)
        self._runs = np.ones(HISTORY, dtype=np.int64)
        # For each sample of the line: missing, odd.
        self._flags = np.zeros((2, HISTORY), dtype=np.bool_)

    def save(self) -> dict[str, Any]:
        """The samples that are still looked back on, or wait for their tick to be complete."""
        return states.taken(self, _STATE)

    def load(self, state: DetectorState) -> None:
        """Continue where the ticks that saved `state` stood; raises `DataError`."""
        states.given(self, _STATE, state)

    def begin(self, value: float) -> None:
        """As if the signal had stood at `value` before."""
        self._line = np.full(HISTORY, value)
        self._runs = np.ones(HISTORY, dtype=np.int64)
        self._flags = np.zeros((2, HISTORY), dtype=np.bool_)

    def gather(self, values: FloatArray, finite: BoolArray, is_odd: BoolArray) -> Ticked:
        """Take in samples `(n,)`, held where not `finite`; the ticks that they complete."""
        n_waiting = len(self._line) - HISTORY
        line = np.concatenate((self._line, values))
        is_equal = values == line[len(self._line) - 1 : -1]
        runs = np.concatenate((self._runs, 1 + run_lengths(is_equal, int(self._runs[-1]) - 1)))
        flags = np.concatenate((self._flags, np.stack((~finite, is_odd))), axis=1)
        n_ticks = (len(line) - HISTORY) // self.n_samples
        end = HISTORY + n_ticks * self.n_samples
        self._line, self._flags = line[end - HISTORY :], flags[:, end - HISTORY :]
        self._runs = runs[end - HISTORY :]
        first_end = self.n_samples - 1 - n_waiting
        if n_ticks == 0:
            nothing, none = np.empty(0), np.empty(0, dtype=np.bool_)
            return Ticked(nothing, nothing, nothing, nothing, nothing, none, none, first_end)
        differences = np.correlate(line[:end], _FOURTH)
        roughness = np.sqrt(np.correlate(differences**2, _MEAN_ROUGH))
        of_ticks = flags[:, HISTORY:end].reshape(2, n_ticks, self.n_samples)
        is_any = np.asarray(of_ticks.max(axis=2))
        samples = line[HISTORY:end].reshape(n_ticks, self.n_samples)
        return Ticked(
            samples.mean(axis=1),
            roughness.reshape(n_ticks, self.n_samples).max(axis=1),
            samples.min(axis=1),
            samples.max(axis=1),
            runs[HISTORY:end].reshape(n_ticks, self.n_samples).max(axis=1).astype(np.float64),
            ~is_any[0],
            is_any[1],
            first_end,
        )
