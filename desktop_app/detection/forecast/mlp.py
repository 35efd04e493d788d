"""A perceptron with one hidden layer on the last samples: trained by scikit-learn, run by numpy."""

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

HIDDEN = 24
SEED = 0
_EPOCHS, _PATIENCE = 60, 12
_LEARNING_RATE = 3e-3
_STATE = ("_hidden", "_hidden_bias", "_output", "_output_bias", "_most", "sensitivity")


class Mlp:
    """Rectified hidden units, so that a correction is sums and products alone."""

    def __init__(self) -> None:
        self._hidden = np.zeros((ORDER, HIDDEN))
        self._hidden_bias = np.zeros(HIDDEN)
        self._output = np.zeros(HIDDEN)
        self._output_bias = 0.0
        # No correction is larger than those that were right.
        self._most = 0.0
        self.sensitivity = np.zeros(ORDER)

    def save(self) -> dict[str, Any]:
        """The weights."""
        return states.taken(self, _STATE)

    def load(self, state: DetectorState) -> None:
        """Take over the weights of another; raises `DataError`."""
        states.given(self, _STATE, state)

    def correction(self, line: FloatArray) -> FloatArray:
        """See `Network`; a product of one shape for each sample, and sums in one order."""
        if self._most == 0.0:
            return np.zeros(len(line) - ORDER)
        near = np.minimum(np.maximum(line, -FARTHEST), FARTHEST)
        windows = np.lib.stride_tricks.sliding_window_view(near[:-1], ORDER)
        active = np.matmul(windows[:, np.newaxis, :], self._hidden)[:, 0]
        active += self._hidden_bias
        np.maximum(active, 0.0, out=active)
        active *= self._output
        summed = np.cumsum(active, axis=1)[:, -1]
        found = summed + self._output_bias
        return np.asarray(np.minimum(np.maximum(found, -self._most), self._most))

    def train(self, line: FloatArray, off: FloatArray, is_kept: BoolArray, report: Report) -> None:
        """See `Network`. The epoch that does best on the last fifth is kept, or none."""
        windows = np.lib.stride_tricks.sliding_window_view(line[:-1], ORDER)[is_kept]
        inputs, wanted = np.minimum(np.maximum(windows, -FARTHEST), FARTHEST), off[is_kept]
        n_trained = int(TRAINED_SHARE * len(inputs))
        unit = float(np.std(wanted[:n_trained])) if n_trained else 0.0
        if n_trained < FEWEST_WINDOWS or not 0.0 < unit < np.inf:
            return
        weights = _fitted(inputs, wanted / unit, n_trained, report)
        if weights is None:
            return
        self._hidden, self._hidden_bias, output, bias = weights
        self._output, self._output_bias = unit * output, unit * bias
        self._most = float(np.abs(wanted[:n_trained]).max())
        is_active = inputs @ self._hidden + self._hidden_bias > 0.0
        slopes = (is_active * self._output) @ self._hidden.T
        self.sensitivity = np.abs(slopes).mean(axis=0)


def _fitted(
    inputs: FloatArray, wanted: FloatArray, n_trained: int, report: Report
) -> tuple[FloatArray, FloatArray, FloatArray, float] | None:
    """Weights that do better on the samples kept back than no network does; None: there are none.

    scikit-learn is imported here: most sessions never train.
    """
    from sklearn.neural_network import MLPRegressor

    model = MLPRegressor(
        hidden_layer_sizes=(HIDDEN,), learning_rate_init=_LEARNING_RATE, random_state=SEED
    )
    least, best_epoch, best = float(np.mean(wanted[n_trained:] ** 2)), 0, None
    for epoch in range(_EPOCHS):
        try:
            model.partial_fit(inputs[:n_trained], wanted[:n_trained])
        except ValueError:
            # Weights left the numbers: hostile samples, which nothing can be learned from.
            return best
        error = float(np.mean((wanted[n_trained:] - model.predict(inputs[n_trained:])) ** 2))
        if error < least:
            least, best_epoch = error, epoch
            hidden, output = (np.array(weights) for weights in model.coefs_)
            bias = np.array(model.intercepts_[0])
            best = hidden, bias, output[:, 0], float(model.intercepts_[1][0])
        elif epoch - best_epoch >= _PATIENCE:
            break
        report(epoch / _EPOCHS)
    report(1.0)
    return best
