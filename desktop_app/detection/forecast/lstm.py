"""A long short-term memory network: trained by PyTorch, run by numpy.

Gates as in Gers, Schmidhuber and Cummins (Neural Computation 12, 2451-2471, 2000,
doi:10.1162/089976600300015015).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.detection import state as states
from desktop_app.detection.forecast.forecaster import (
    FARTHEST,
    FEWEST_WINDOWS,
    ORDER,
    TRAINED_SHARE,
)

if TYPE_CHECKING:
    from desktop_app.core.messages import BoolArray, FloatArray
    from desktop_app.core.protocols import DetectorState
    from desktop_app.detection.forecast.forecaster import Report

HIDDEN = 16
# Where a network is probed for how long it remembers.
_PROBES = 16
_WEIGHTS = ("_gates", "_output", "_output_bias", "_most", "sensitivity")
_STATE = (*_WEIGHTS, "_carried", "_cell", "_seen")


class Lstm:
    """Reads every sample once; a past that it has not read is begun anew with.

    The gates `(2 + HIDDEN, 4 * HIDDEN)` have one row for the sample, one for a constant and one for
    each carried unit; columns are input, forget, cell and output, as PyTorch orders them.
    """

    def __init__(self) -> None:
        self._gates = np.zeros((2 + HIDDEN, 4 * HIDDEN))
        self._output = np.zeros(HIDDEN)
        self._output_bias = 0.0
        # No correction is larger than those that were right.
        self._most = 0.0
        self.sensitivity = np.zeros(ORDER)
        self._carried, self._cell = np.zeros(HIDDEN), np.zeros(HIDDEN)
        self._seen = np.full(ORDER, np.nan)

    def save(self) -> dict[str, Any]:
        """The weights, and what is carried from sample to sample."""
        return states.taken(self, _STATE)

    def load(self, state: DetectorState) -> None:
        """Continue where the network that saved `state` stood; raises `DataError`."""
        states.given(self, _STATE, state)

    def correction(self, line: FloatArray) -> FloatArray:
        """See `Network`."""
        n = len(line) - ORDER
        if self._most == 0.0:
            return np.zeros(n)
        near = np.minimum(np.maximum(line, -FARTHEST), FARTHEST)
        if not np.array_equal(near[:ORDER], self._seen):
            self._carried, self._cell = np.zeros(HIDDEN), np.zeros(HIDDEN)
            self._read(near[: ORDER - 1])
        found = self._read(near[ORDER - 1 : -1])
        self._seen = near[n:].copy()
        return np.asarray(np.minimum(np.maximum(found, -self._most), self._most))

    def train(self, line: FloatArray, off: FloatArray, is_kept: BoolArray, report: Report) -> None:
        """See `Network`; raises `VigilError` where PyTorch is not installed and there are none."""
        if self._most > 0.0:
            return
        from desktop_app.detection.forecast.lstm_training import fitted

        near = np.minimum(np.maximum(line, -FARTHEST), FARTHEST)
        wanted = np.where(is_kept, off, 0.0)
        n_trained = int(TRAINED_SHARE * len(wanted))
        unit = float(np.std(wanted[:n_trained])) if n_trained else 0.0
        if n_trained < FEWEST_WINDOWS or not 0.0 < unit < np.inf:
            return
        weights = fitted(near[ORDER - 1 : -1], wanted / unit, n_trained, report)
        if weights is None:
            return
        self._gates, output, bias = weights
        self._output, self._output_bias = unit * output, unit * bias
        self._most = float(np.abs(wanted[:n_trained]).max())
        self.sensitivity = self._probed(near)

    def _read(self, samples: FloatArray) -> FloatArray:
        """Take in samples; the correction of the one after each, `(n,)`."""
        found = np.empty(len(samples))
        inputs = np.ones((2 + HIDDEN, 1))
        for at, sample in enumerate(samples.tolist()):
            inputs[0, 0] = sample
            inputs[2:, 0] = self._carried
            gates = (self._gates * inputs).sum(axis=0)
            opening = 1.0 / (1.0 + np.exp(-gates))
            candidate = np.tanh(gates[2 * HIDDEN : 3 * HIDDEN])
            self._cell = opening[HIDDEN : 2 * HIDDEN] * self._cell + opening[:HIDDEN] * candidate
            self._carried = opening[3 * HIDDEN :] * np.tanh(self._cell)
            found[at] = (self._output * self._carried).sum()
        return found + self._output_bias

    def _probed(self, near: FloatArray) -> FloatArray:
        """How far a sample that is one spread off moves the corrections after it, on average."""
        moved = np.zeros(ORDER)
        for first in np.linspace(0, max(0, len(near) - 3 * ORDER), _PROBES).astype(int).tolist():
            part = near[first : first + 3 * ORDER]
            other = part.copy()
            other[ORDER] += 1.0
            # The correction of a sample is read before it: the first that can be moved is the next.
            change = np.abs(self.correction(other) - self.correction(part))
            moved += change[1 : ORDER + 1]
        return moved[::-1] / _PROBES
