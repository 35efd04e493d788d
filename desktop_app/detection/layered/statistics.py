"""The statistics of one channel: numbers of each sample that are large where something is odd.

Every one is a product of fixed length with the samples up to it (`np.correlate`), or is computed
element by element: the same bits however the samples were cut.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from desktop_app.detection import state as states
from desktop_app.detection.layered.catalogue import (
    LINE,
    N_STATISTICS,
    PAGE,
    Statistic,
)
from desktop_app.detection.layered.cycle import Cycle
from desktop_app.detection.layered.linear import LinearModel
from desktop_app.detection.layered.memory import Distances, WindowMemory
from desktop_app.detection.runs import run_lengths

if TYPE_CHECKING:
    import numpy.typing as npt

    from desktop_app.core.messages import BoolArray, FloatArray
    from desktop_app.core.protocols import DetectorState

BASELINE_ORDER, RECENT_ORDER = 32, 16
# Which windows of a page are kept, one in so many.
_NOVELTY_EVERY, _SHAPE_EVERY = 4, 8
_NEW = 0.7
_QUIET = 1e-3
_STATE = (
    "line",
    "_off",
    "_local",
    "_nearest_before",
    "_least_error",
    "_equal_run",
    "_n_changes",
    "range_samples",
)
_PARTS = ("baseline", "recent", "novelty", "shape", "cycle")


def _slope(n: int) -> FloatArray:
    """How far a fitted line rises over `n` samples."""
    at = np.arange(n) - (n - 1) / 2
    return np.asarray(at * n / (at @ at))


def _bend(n: int, n_before: int) -> FloatArray:
    """The mean of the last `n` minus where the line through the `n_before` before leads."""
    at = np.arange(n_before) - (n_before - 1) / 2
    ahead = (n_before - 1) / 2 + (n + 1) / 2
    return np.concatenate((-1.0 / n_before - ahead * at / (at @ at), np.full(n, 1.0 / n)))


_KERNELS = {
    Statistic.BEND: _bend(20, 200),
    Statistic.SLOPE_40: _slope(40),
    Statistic.SLOPE_100: _slope(100),
    Statistic.SLOPE_200: _slope(200),
    Statistic.MEAN_32: np.full(32, 1 / 32),
    Statistic.MEAN_128: np.full(128, 1 / 128),
}
_MEAN_16, _MEAN_160 = np.full(16, 1 / 16), np.full(160, 1 / 160)
# Of these only the size counts, and of these how near to nothing they are.
_SIZES = slice(Statistic.INNOVATION, Statistic.OFF_CYCLE)
_CALMS = slice(Statistic.QUIET_160, Statistic.SMALL_RANGE + 1)
# A value that is held is news in a signal that was seen to change so often.
_CHANGES = 30
# Samples of innovations that are at hand.
_RECENT = 192
# A range is measured over the fewest samples in which it never falls below this share of its
# median: over a whole cycle, where there is one.
_RANGE_SAMPLES = (48, 64, 96, 128, 192, 256, 384, 512)
_STEADY_RANGE = 0.7


@dataclass(frozen=True, slots=True)
class Measured:
    """The statistics `(k, n)` of n samples, what was expected of them, and what was found near.

    `usual_error` is how far what is expected is usually off after such windows, inf where that is
    not known yet; of the first `n_calm` samples it is not known yet that the signal changes.
    """

    values: FloatArray
    expected: FloatArray
    usual_error: FloatArray
    n_calm: int
    novelty: Distances
    shape: Distances

    def telling(self) -> FloatArray:
        """The statistics `(k, n)` without those that would be no news."""
        if not self.n_calm:
            return self.values
        values = self.values.copy()
        values[Statistic.EQUAL_RUN, : self.n_calm] = 0.0
        return values


@dataclass(frozen=True, slots=True)
class Page:
    """A page of n samples to be learned from.

    `values` is `(k, n)`, `line` `(LINE + n,)`, `finite` `(n,)`; `distances` and `nearest` are
    `(2, n)`: of the novelty memory and of the shape memory.
    """

    values: FloatArray
    line: FloatArray
    finite: BoolArray
    distances: FloatArray
    nearest: npt.NDArray[np.int64]

    @staticmethod
    def made(*arrays: Any) -> Page:
        """A page of copies."""
        return Page(*(array.copy() for array in arrays))

    def is_known(self) -> BoolArray:
        """Which values can be counted, `(k, n)`."""
        return np.isfinite(self.values) & self.finite


PAGE_ARRAYS = tuple(field.name for field in fields(Page))


class BaselineModel(Protocol):
    """What predicts from `BASELINE_ORDER` samples, and learns from the baseline; see `LinearModel`.

    `kernel`, oldest first, is how much of an odd sample reaches the predictions after it.
    """

    order: int
    kernel: FloatArray

    def predict(self, line: FloatArray) -> FloatArray: ...

    def learn(self, line: FloatArray, is_kept: BoolArray) -> None: ...

    def save(self) -> dict[str, Any]: ...

    def load(self, state: DetectorState) -> None: ...


class Statistics:
    """Computes them piece by piece, in units of the baseline's spread, and learns by pages."""

    def __init__(self, baseline: BaselineModel | None = None) -> None:
        self.baseline = baseline or LinearModel(BASELINE_ORDER, most=4096)
        self.recent = LinearModel(RECENT_ORDER, memory=2000)
        self.novelty = WindowMemory(8, 1, 1024, is_centred=False)
        self.shape = WindowMemory(24, 4, 256, is_centred=True)
        self.cycle = Cycle()
        self.line = np.zeros(LINE + PAGE)
        self._off = np.zeros(_RECENT + PAGE)
        # The same in units of what is usual after such windows.
        self._local = np.zeros(_RECENT + PAGE)
        self._nearest_before = np.zeros(1, dtype=np.int64)
        self._least_error = 1.0
        self._equal_run = self._n_changes = 0
        self.range_samples = 256

    def save(self) -> dict[str, Any]:
        """What further statistics depend on."""
        state = states.taken(self, _STATE)
        for name in _PARTS:
            state |= states.scoped(name, getattr(self, name).save())
        return state

    def load(self, state: DetectorState) -> None:
        """Continue where those that saved `state` stood; raises `DataError`."""
        states.given(self, _STATE, state)
        for name in _PARTS:
            getattr(self, name).load(states.part(name, state))

    def begin(self, value: float) -> None:
        """As if the signal had always stood at `value`."""
        self.line[:] = value
        self._off[:] = self._local[:] = 0.0
        self._equal_run = 0

    def restart(self, value: float, at: int) -> None:
        """The same in the middle of a page, at its sample `at`."""
        self.line[: LINE + at] = value
        self._off[: _RECENT + at] = self._local[: _RECENT + at] = 0.0
        self.cycle.restart(at)
        self._equal_run = 0

    def set_resolution(self, resolution: float) -> None:
        """Nothing nearer than half of the signal's `resolution` can be told apart."""
        self.novelty.floor = self.shape.floor = self._least_error = 0.5 * resolution

    def expect_noise(self, sigma: float) -> None:
        """No prediction is usually off by less than `sigma`, whatever few errors look like."""
        self._least_error = max(self._least_error, sigma)

    def fit_range(self, values: FloatArray) -> None:
        """Over how many samples to measure a range, by a baseline `(n,)`."""
        for width in _RANGE_SAMPLES:
            if width > len(values) // 4:
                return
            low, high = ranges(values, width)
            if (high - low).min() >= _STEADY_RANGE * np.median(high - low):
                self.range_samples = width
                return

    def measure(self, values: FloatArray, at: int) -> Measured:
        """Take in `values` `(n,)`, which begin at sample `at` of the page."""
        n = len(values)
        end = LINE + at + n
        self.line[end - n : end] = values
        line = self.line[:end]
        found = np.empty((N_STATISTICS, n))
        is_held = np.subtract(values, line[-n - 1 : -1], out=found[Statistic.STEP]) == 0.0
        found[Statistic.EQUAL_RUN] = run = run_lengths(is_held, self._equal_run)
        self._equal_run = int(run[-1])
        expected = self.baseline.predict(line[end - n - BASELINE_ORDER :])
        recent = self.recent.predict(line[end - n - RECENT_ORDER :])
        recently = slice(_RECENT + at, _RECENT + at + n)
        self._off[recently] = values - expected
        np.subtract(values, recent, out=found[Statistic.RECENT_INNOVATION])
        novelty = self.novelty.distances(line, n, at)
        usual_error = self._error_before(novelty)
        self._local[recently] = self._off[recently] / usual_error
        self._measure_innovations(found, recently.stop, n)
        for name, kernel in _KERNELS.items():
            found[name] = np.correlate(line[-n - len(kernel) + 1 :], kernel)
        np.maximum(values, 0.0, out=found[Statistic.HIGH])
        np.maximum(-values, 0.0, out=found[Statistic.LOW])
        sizes = found[_SIZES]
        np.abs(sizes, out=sizes)
        found[Statistic.OFF_CYCLE] = self.cycle.measure(line, n, at)
        low, high = ranges(line[end - n - self.range_samples + 1 :], self.range_samples)
        np.subtract(high, low, out=found[Statistic.SMALL_RANGE])
        calms = found[_CALMS]
        calms += _QUIET
        np.divide(1.0, calms, out=calms)
        shape = self.shape.distances(line, n, at)
        found[Statistic.NOVELTY] = self.novelty.relative(novelty)
        found[Statistic.SHAPE] = self.shape.relative(shape)
        return Measured(found, expected, usual_error, self._n_calm(is_held), novelty, shape)

    def turn_page(self, n: int = PAGE) -> None:
        """Begin the next page after `n` samples of this one."""
        self.line[:LINE] = self.line[n : n + LINE].copy()
        for kept in (self._off, self._local):
            kept[:_RECENT] = kept[n : n + _RECENT].copy()
        self.cycle.turn_page(n)

    def learn(self, page: Page) -> None:
        """Learn what is normal from a page."""
        for model in (self.baseline, self.recent):
            model.learn(page.line[LINE - model.order :], page.finite)
        is_repeated = np.isfinite(page.values[Statistic.OFF_CYCLE])
        self.cycle.learn(page.line, page.finite & is_repeated)
        self.remember(page)

    def remember(self, page: Page) -> None:
        """Keep windows of a page, of whatever length."""
        number = np.arange(len(page.finite))
        found = Distances(page.distances[0], page.nearest[0])
        errors = page.values[Statistic.INNOVATION, 1:]
        self.novelty.learn_errors(found.nearest[:-1], errors)
        # What is much like what is kept already need not be kept again.
        is_new = ~(page.values[Statistic.NOVELTY] <= _NEW)
        is_kept = page.finite & (is_new | (number % _NOVELTY_EVERY == 0))
        self.novelty.learn(page.line, found, is_kept)
        is_kept = page.finite & (number % _SHAPE_EVERY == 0)
        found = Distances(page.distances[1], page.nearest[1])
        self.shape.learn(page.line, found, is_kept)

    def _n_calm(self, is_held: BoolArray) -> int:
        """Of how many of the next samples it is not known that the signal changes."""
        if self._n_changes >= _CHANGES:
            return 0
        n_changes = self._n_changes + np.cumsum(~is_held)
        self._n_changes = min(int(n_changes[-1]), _CHANGES)
        return int(np.searchsorted(n_changes, _CHANGES))

    def _error_before(self, novelty: Distances) -> FloatArray:
        """How far predictions are usually off after the windows that end before each sample."""
        before = np.concatenate((self._nearest_before, novelty.nearest[:-1]))
        self._nearest_before = novelty.nearest[-1:].copy()
        return self.novelty.usual_error(before, self._least_error)

    def _measure_innovations(self, found: FloatArray, end: int, n: int) -> None:
        off, local = self._off[:end], self._local[:end]
        found[Statistic.INNOVATION] = off[end - n :]
        found[Statistic.LOCAL_INNOVATION] = local[end - n :]
        energy = np.correlate(np.square(local[end - n - 15 :]), _MEAN_16)
        np.sqrt(energy, out=found[Statistic.LOCAL_ENERGY])
        found[Statistic.INNOVATION_MEAN] = np.correlate(off[end - n - 15 :], _MEAN_16)
        squares = np.square(off[end - n - 159 :])
        np.sqrt(np.correlate(squares[144:], _MEAN_16), out=found[Statistic.ENERGY_16])
        np.sqrt(np.correlate(squares, _MEAN_160), out=found[Statistic.QUIET_160])


def ranges(line: FloatArray, width: int) -> tuple[FloatArray, FloatArray]:
    """The least and the largest of every `width` samples in a row, `(n - width + 1,)`."""
    n = len(line) - width + 1
    if n <= PAGE:
        windows = np.ndarray((n, width), buffer=line, strides=2 * line.strides)
        return windows.min(axis=1), windows.max(axis=1)
    low = high = line
    done = 1
    while done < width:
        step = min(done, width - done)
        low = np.minimum(low[:-step], low[step:])
        high = np.maximum(high[:-step], high[step:])
        done += step
    return low, high
