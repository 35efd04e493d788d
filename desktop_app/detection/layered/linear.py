"""Linear prediction of a sample from those before it, fitted page by page.

Least squares by the covariance method (Makhoul, Proc. IEEE 63, 561-580, 1975,
doi:10.1109/PROC.1975.9792) over products that are summed page by page, always of one shape: what
comes out does not depend on how the samples were cut.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.detection import state as states

if TYPE_CHECKING:
    from desktop_app.core.messages import BoolArray, FloatArray
    from desktop_app.core.protocols import DetectorState

_RIDGE = 1e-6
# A fit describes its past until so large a share of it is newer.
_REFIT_SHARE = 1 / 16
_STATE = ("_products", "_n", "_n_unfitted", "gap", "kernel", "intercept")


class LinearModel:
    """Predicts from `order` samples; `memory` is after how many a sample's weight is 1 / e.

    With an infinite memory it stops learning after `most` samples: a model of the baseline. What it
    predicts from ends `gap` samples before what it predicts.
    """

    def __init__(self, order: int, *, memory: float = np.inf, most: float = np.inf) -> None:
        self.order = order
        self.gap = 0
        self._memory = memory
        self._most = most
        self._products = np.zeros((order + 2, order + 2))
        # Their rows that a fit is made of: of the samples, oldest first, and of the intercept.
        self._used = np.append(np.arange(order), order + 1)
        self._n = self._n_unfitted = 0.0
        # Oldest first, as `np.correlate` takes it.
        self.kernel = np.zeros(order)
        self.kernel[-1] = 1.0
        self.intercept = 0.0

    def save(self) -> dict[str, Any]:
        """What further predictions depend on."""
        return states.taken(self, _STATE)

    def load(self, state: DetectorState) -> None:
        """Continue where the model that saved `state` stood; raises `DataError`."""
        states.given(self, _STATE, state)

    def predict(self, line: FloatArray) -> FloatArray:
        """What was expected of the samples of `line` but the first `order` and `gap`."""
        return np.correlate(line[: len(line) - 1 - self.gap], self.kernel) + self.intercept

    def learn(self, line: FloatArray, is_kept: BoolArray) -> None:
        """Take in `line` `(order + gap + n,)`; `is_kept` `(n,)` says which samples count."""
        if self._n >= self._most:
            return
        n = len(is_kept)
        rows = np.ones((n, self.order + 2))
        step = line.itemsize
        rows[:, : self.order] = np.ndarray((n, self.order), buffer=line, strides=(step, step))
        rows[:, self.order] = line[self.order + self.gap :]
        n_kept = float(np.count_nonzero(is_kept))
        if n_kept < n:
            rows *= is_kept[:, np.newaxis]
        fading = np.exp(-n / self._memory)
        self._products = fading * self._products + rows.T @ rows
        self._n = fading * self._n + n_kept
        self._n_unfitted += n_kept
        if self._n_unfitted >= _REFIT_SHARE * self._n:
            self._n_unfitted = 0.0
            self._fit()

    def _fit(self) -> None:
        # With few samples only the nearest of the past: more would describe their noise.
        order = int(min(self.order, self._n // 8))
        if order < 1:
            return
        used = self._used[self.order - order :]
        products = self._products[used[:, np.newaxis], used]
        products.flat[:: order + 2] += _RIDGE * products.diagonal() + 1e-9
        try:
            weights = np.linalg.solve(products, self._products[used, self.order])
        except np.linalg.LinAlgError:
            return
        if np.count_nonzero(np.abs(weights) < 1e3) < len(weights):
            return
        self.kernel = np.zeros(self.order)
        self.kernel[self.order - order :] = weights[:-1]
        self.intercept = float(weights[-1])
