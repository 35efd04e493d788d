"""Predicts each sample from the eight before it: what a sudden change is measured against.

The coefficients are a least-squares linear prediction (covariance method: Makhoul, Proc. IEEE 63,
561-580, 1975, doi:10.1109/PROC.1975.9792) of the recent past, held between fits. A sample far off
its prediction enters the history only as far as the tolerance allows, so that a spike does not
spoil the predictions after it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.detection import state as states

if TYPE_CHECKING:
    from desktop_app.core.messages import BoolArray, FloatArray
    from desktop_app.core.protocols import DetectorState

ORDER = 8
FIT_SAMPLES = 1024
# With fewer samples per coefficient a fit describes its noise; the last value is expected then.
_FEWEST_FIT_SAMPLES = 8 * ORDER
# Noise floor of the fit relative to the signal's power: far below what a 16-bit converter has.
_RIDGE = 1e-10
# Larger weights come only from a fit that failed numerically.
_LARGEST_WEIGHT = 1e3
# The squares of anything smaller are lost in doubles.
_SMALLEST_SPREAD = 1e-140
_LARGEST = 1e300
# How much each doubtful sample in the history adds to the tolerance; a half is exact in binary.
WIDENING = 0.5
# A doubt that stands for not knowing at all, until eight samples have followed it.
_LOST = 1e6
# Samples stepped one by one after an unbelievable one, before whole stretches are tried again.
_STEPPED = 32
# Longest stretch tried at once, so that a try that fails early has not cost much.
_STRETCH = 4096
_STATE = ("_history", "_doubts", "_recent", "_n_taken", "_is_fitted", "_fewest")


@dataclass(frozen=True, slots=True)
class Bounds:
    """How far a sample may be off its prediction to be believed, and the range to fit to."""

    tolerance: float = np.inf
    low: float = -np.inf
    high: float = np.inf


@dataclass(frozen=True, slots=True)
class Model:
    """`intercept` plus `weights` times the last samples, oldest first."""

    intercept: float = 0.0
    weights: tuple[float, ...] = (0.0,) * (ORDER - 1) + (1.0,)

    def predict(self, line: FloatArray) -> FloatArray:
        """The expected successor of every run of `ORDER` samples in `line` but the last run.

        Element by element, in one order: the same bits for one sample and for a thousand.
        """
        n = len(line) - ORDER
        expected = np.full(n, self.intercept)
        for lag, weight in enumerate(self.weights):
            expected += weight * line[lag : lag + n]
        np.maximum(expected, -_LARGEST, out=expected)
        np.minimum(expected, _LARGEST, out=expected)
        return expected

    def predict_one(self, last: list[float]) -> float:
        """The same for one run, without the cost of arrays."""
        expected = self.intercept
        for weight, value in zip(self.weights, last, strict=True):
            expected += weight * value
        return min(max(expected, -_LARGEST), _LARGEST)


def fit(recent: FloatArray) -> Model:
    """Least-squares model of `recent` `(n,)`, oldest first; the last value where there is none."""
    n = len(recent) - ORDER
    low, high = float(recent.min()), float(recent.max())
    half = high / 2 - low / 2
    if n < _FEWEST_FIT_SAMPLES or half < _SMALLEST_SPREAD:
        return Model()
    middle = low / 2 + high / 2
    scaled = (recent - middle) / half
    mean = float(scaled.mean())
    scaled -= mean
    lags = np.stack([scaled[lag : lag + n] for lag in range(ORDER + 1)])
    # Not BLAS: einsum adds in one order on every machine with the same vector width.
    products = np.einsum("it,jt->ij", lags, lags)
    ridge = _RIDGE * products[ORDER, ORDER] + np.finfo(np.float64).tiny
    try:
        weights = np.linalg.solve(
            products[:ORDER, :ORDER] + ridge * np.eye(ORDER), products[:ORDER, ORDER]
        )
    except np.linalg.LinAlgError:
        return Model()
    if not np.all(np.abs(weights) < _LARGEST_WEIGHT):
        return Model()
    intercept = (1.0 - float(weights.sum())) * (middle + mean * half)
    return Model(intercept, tuple(float(weight) for weight in weights))


class Predictor:
    """One channel's history and model; blind to how the samples were cut."""

    def __init__(self) -> None:
        self._model = Model()
        self._history = np.zeros(ORDER)
        self._doubts = np.zeros(ORDER)
        self._recent = np.zeros(FIT_SAMPLES)
        self._n_taken = 0
        self._is_fitted = False
        self._fewest = _FEWEST_FIT_SAMPLES + ORDER

    def save(self) -> dict[str, Any]:
        """What further predictions depend on."""
        model = np.array([self._model.intercept, *self._model.weights])
        return states.taken(self, _STATE) | {"model": model}

    def load(self, state: DetectorState) -> None:
        """Continue where the predictor that saved `state` stood; raises `DataError`."""
        states.given(self, _STATE, state)
        intercept, *weights = states.entry(state, "model").tolist()
        self._model = Model(intercept, tuple(weights))

    def follow(
        self, values: FloatArray, finite: BoolArray, bounds: Bounds
    ) -> tuple[FloatArray, FloatArray]:
        """Predict `values` `(n,)` one after the other, and take them into the history.

        Returns what was expected of each, and how many times the usual tolerance applies to it: 1,
        and half of that more for each of the eight samples before that was missing or doubted.
        """
        if self._n_taken == 0:
            # As if the signal had always stood where it begins.
            self._history[:] = values[0] if finite[0] else 0.0
        course = _Course(self._model, values, finite, bounds.tolerance)
        course.run(self._history, self._doubts)
        n = len(values)
        self._history = course.taken[n:].copy()
        self._doubts = course.doubts[n:].copy()
        # Fitted without the doubtful: one outlier spoils the weights of a smooth signal.
        self._remember(np.minimum(np.maximum(course.taken[ORDER:], bounds.low), bounds.high))
        return course.expected, course.widening

    @property
    def is_fitted(self) -> bool:
        """Whether predictions come from a model of this signal rather than from its last value."""
        return self._is_fitted

    def interrupt(self) -> None:
        """What comes next does not follow what came: trust no prediction for eight samples."""
        if self._is_fitted:
            self._fewest = min(max(self._n_taken, self._fewest), FIT_SAMPLES)
        self._n_taken = 0
        self._doubts[:] = 0.0
        self._doubts[-1] = _LOST

    def learn(self) -> None:
        """Fit the model anew to the last `FIT_SAMPLES` samples.

        Too few leave it as it is: fewer than describe more than their noise, and after an
        interruption fewer than describe the signal as well as those before it.
        """
        n = min(self._n_taken, FIT_SAMPLES)
        if n < self._fewest:
            return
        self._is_fitted = True
        oldest = self._n_taken % FIT_SAMPLES
        in_order = np.concatenate((self._recent[oldest:], self._recent[:oldest]))
        self._model = fit(in_order[FIT_SAMPLES - n :])

    def _remember(self, taken: FloatArray) -> None:
        kept = taken[-FIT_SAMPLES:]
        first = self._n_taken + len(taken) - len(kept)
        self._recent[(first + np.arange(len(kept))) % FIT_SAMPLES] = kept
        self._n_taken += len(taken)


class _Course:
    """One call of `follow`. `taken` and `doubts` begin with the history: `(ORDER + n,)`."""

    def __init__(
        self, model: Model, values: FloatArray, finite: BoolArray, tolerance: float
    ) -> None:
        self._model = model
        self._values = values
        self._finite = finite
        self._tolerance = tolerance
        self.expected = np.empty(len(values))
        self.widening = np.empty(len(values))

    def run(self, history: FloatArray, doubts: FloatArray) -> None:
        """Whole stretches while samples are believed, single steps after one that is not."""
        at, n = 0, len(self._values)
        self.taken = np.concatenate((history, self._values))
        self.doubts = np.concatenate((doubts, np.zeros(n)))
        while at < n:
            end = min(n, at + _STRETCH)
            at = self._try_stretch(at, end)
            if at < end:
                at = self._step(at, min(n, at + _STEPPED))

    def _try_stretch(self, start: int, end: int) -> int:
        """Predict as if all were believed; returns the first that is not, or `end`."""
        expected = self._model.predict(self.taken[start : end + ORDER])
        widening = np.ones(end - start)
        n_doubtful = min(ORDER, end - start)
        doubts = self.doubts[start : start + ORDER]
        widening[:n_doubtful] += WIDENING * np.cumsum(doubts[::-1])[::-1][:n_doubtful]
        off = np.abs(self._values[start:end] - expected)
        believed = self._finite[start:end] & (off <= self._tolerance * widening)
        self.expected[start:end] = expected
        self.widening[start:end] = widening
        first = int(np.argmin(believed))
        return end if believed[first] else start + first

    def _step(self, start: int, end: int) -> int:
        """The same one by one, replacing what is not believed; returns `end`."""
        last = self.taken[start : start + ORDER].tolist()
        doubts = self.doubts[start : start + ORDER].tolist()
        for at in range(start, end):
            expected = self._model.predict_one(last)
            n_doubts = sum(doubts)
            widening = 1.0 + WIDENING * n_doubts
            taken, doubt = self._take(at, expected, n_doubts, last[-1])
            self.expected[at], self.widening[at] = expected, widening
            self.taken[at + ORDER], self.doubts[at + ORDER] = taken, doubt
            last = [*last[1:], taken]
            doubts = [*doubts[1:], doubt]
        return end

    def _take(self, at: int, expected: float, n_doubts: float, last: float) -> tuple[float, float]:
        """What enters the history for one sample, and how doubtful that is."""
        value = float(self._values[at])
        is_finite = bool(self._finite[at])
        if is_finite and abs(value - expected) <= self._tolerance * (1.0 + WIDENING * n_doubts):
            return value, 0.0
        if n_doubts < ORDER:
            return expected, 1.0
        # Eight in a row: the prediction has lost the signal, and anything may come next.
        return (value if is_finite else last), _LOST
