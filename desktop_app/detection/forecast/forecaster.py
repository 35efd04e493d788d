"""A linear prediction, and a network for what it leaves.

The network only has to learn what no linear model can (a hybrid of both: Zhang, Neurocomputing 50,
159-175, 2003, doi:10.1016/S0925-2312(01)00702-0), and where it learns nothing that holds on samples
kept back, the linear prediction stands. It is trained once, on the baseline, and then frozen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from desktop_app.detection import state as states
from desktop_app.detection.layered.linear import LinearModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.messages import BoolArray, FloatArray
    from desktop_app.core.protocols import DetectorState

    Report = Callable[[float], None]

# Samples that a prediction looks back.
ORDER = 32
# Further out than this, in spreads of the baseline, a network is not asked to tell anything apart.
FARTHEST = 10.0
# Samples that networks are trained on: the first part; the last is kept back to stop by.
TRAINED_SHARE = 0.8
# With fewer windows a network would only learn their noise.
FEWEST_WINDOWS = 128
_STATE = ("kernel", "_is_trained")


def unheard(_share: float) -> None:
    """Nobody wants to know how far a training is."""


class Network(Protocol):
    """What is added to a linear prediction.

    `correction` takes a line `(ORDER + n,)` in spreads and returns `(n,)`, the same bits however
    the samples were cut. `train` gets the line of a baseline, what the linear prediction left of
    its samples `(n,)`, and which of them count. `sensitivity` `(ORDER,)`, oldest first, is how much
    of a change of each sample before reaches a correction.
    """

    @property
    def sensitivity(self) -> FloatArray: ...

    def correction(self, line: FloatArray) -> FloatArray: ...

    def train(
        self, line: FloatArray, off: FloatArray, is_kept: BoolArray, report: Report
    ) -> None: ...

    def save(self) -> dict[str, Any]: ...

    def load(self, state: DetectorState) -> None: ...


class Forecaster:
    """Predicts as `LinearModel` does, whose place it takes; `learn` trains it the first time."""

    order = ORDER

    def __init__(self, network: Network, report: Report = unheard) -> None:
        """`report` is told how far a training is, 0..1."""
        self._linear = LinearModel(ORDER)
        self._network = network
        self._report = report
        self._is_trained = False
        # How much of an odd sample may reach the predictions after it, oldest first.
        self.kernel = np.zeros(ORDER)

    def save(self) -> dict[str, Any]:
        """What further predictions depend on."""
        return (
            states.taken(self, _STATE)
            | states.scoped("linear", self._linear.save())
            | states.scoped("network", self._network.save())
        )

    def load(self, state: DetectorState) -> None:
        """Continue where the forecaster that saved `state` stood; raises `DataError`."""
        states.given(self, _STATE, state)
        self._linear.load(states.part("linear", state))
        self._network.load(states.part("network", state))

    def predict(self, line: FloatArray) -> FloatArray:
        """What was expected of the samples of `line` from the `ORDER`-th on."""
        return self._linear.predict(line) + self._network.correction(line)

    def learn(self, line: FloatArray, is_kept: BoolArray) -> None:
        """Train on a baseline `(ORDER + n,)`; what comes later changes nothing."""
        if self._is_trained:
            return
        self._linear.learn(line, is_kept)
        off = line[ORDER:] - self._linear.predict(line)
        self._network.train(line, off, is_kept, self._report)
        self.kernel = np.abs(self._linear.kernel) + self._network.sensitivity
        self._is_trained = True
