"""Whether a signal that repeats does what it did a cycle ago.

A long-term predictor, as speech coders have for the pitch (Atal and Schroeder, Bell Syst. Tech. J.
49, 1973-1986, 1970, doi:10.1002/j.1538-7305.1970.tb04297.x): a sample from those around the same
place one or more whole cycles before. What is slow against the last samples is not slow against
those: a ramp that bends a little lies far off the one before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.detection import state as states
from desktop_app.detection.layered.catalogue import LINE, LONGEST_CYCLE, PAGE
from desktop_app.detection.layered.linear import LinearModel

if TYPE_CHECKING:
    from desktop_app.core.messages import BoolArray, FloatArray
    from desktop_app.core.protocols import DetectorState

# Samples on each side of the place a cycle ago: cycles are no whole number of samples.
_AROUND = 4
# A shorter look back would follow a drift too soon, and into the page that is being judged: of
# short cycles, several are taken.
_SHORTEST = PAGE + 64
# Baselines hold at least so many of what is taken for a cycle.
_FEWEST_CYCLES = 3
# What a signal changes by in a cycle, as a share of what it would if it did not repeat.
_REPEATS = 0.1
_MEMORY_SAMPLES = 8000
_MEAN_16 = np.full(16, 1 / 16)
_BEFORE = len(_MEAN_16) - 1
# Nor are the neighbours of an alarm to be repeated, so many before and after it.
_SHY = 32
_ECHO = np.ones(2 * (_AROUND + _SHY) + 1 + _BEFORE)
_STATE = ("_lag", "_off", "_odd")


class Cycle:
    """Follows one channel; until `fit` found a cycle it knows nothing."""

    def __init__(self) -> None:
        self._model = LinearModel(2 * _AROUND + 1, memory=_MEMORY_SAMPLES)
        self._lag = 0
        self._off = np.zeros(_BEFORE + PAGE)
        # What nothing can be expected from.
        self._odd = np.ones(LINE + PAGE, dtype=np.bool_)

    def save(self) -> dict[str, Any]:
        """What further statistics depend on."""
        return states.taken(self, _STATE) | states.scoped("model", self._model.save())

    def load(self, state: DetectorState) -> None:
        """Continue where the one that saved `state` stood; raises `DataError`."""
        states.given(self, _STATE, state)
        self._model.load(states.part("model", state))

    def fit(self, values: FloatArray) -> None:
        """Find the cycle of a baseline `(n,)`, if it has one."""
        lag = _cycle(values)
        if not lag:
            return
        self._lag = lag
        self._model.gap = lag - _AROUND - 1
        n = len(values) - lag - _AROUND
        self._model.learn(values, np.ones(n, dtype=np.bool_))

    def restart(self, at: int) -> None:
        """Nothing that came before sample `at` of the page, or of those before it, is repeated."""
        self._odd[: max(0, LINE + at)] = True
        self._off[:] = 0.0

    def measure(self, line: FloatArray, n: int, at: int) -> FloatArray:
        """How far the last 16 samples are off on average, `(n,)`; NaN where that is not known.

        `line` ends with the `n` samples, of which the first is sample `at` of the page.
        """
        if not self._lag:
            return np.full(n, np.nan)
        end = len(line)
        first = end - n - self._lag - _AROUND
        expected = self._model.predict(line[first:])
        self._off[_BEFORE + at : _BEFORE + at + n] = line[end - n :] - expected
        mean = np.abs(np.correlate(self._off[at : _BEFORE + at + n], _MEAN_16))
        odd = self._odd[first - _BEFORE - _SHY : end - self._lag + _AROUND + _SHY]
        if np.count_nonzero(odd):
            mean[np.correlate(odd.astype(np.float64), _ECHO) > 0.0] = np.nan
        return mean

    def mark(self, is_odd: BoolArray, at: int) -> None:
        """Which of the samples from `at` on are not to be repeated."""
        self._odd[LINE + at : LINE + at + len(is_odd)] = is_odd

    def turn_page(self, n: int) -> None:
        """Begin the next page after `n` samples of this one."""
        self._odd[:LINE] = self._odd[n : n + LINE].copy()
        self._off[:_BEFORE] = self._off[n : n + _BEFORE].copy()

    def learn(self, line: FloatArray, is_kept: BoolArray) -> None:
        """Learn how cycles repeat from a page, which ends `line`."""
        if self._lag:
            first = len(line) - len(is_kept) - self._lag - _AROUND
            self._model.learn(line[first:], is_kept)


def _cycle(values: FloatArray) -> int:
    """After how many samples `values` `(n,)` come most nearly again; 0 if they do not.

    By the average squared difference (de Cheveigne and Kawahara, J. Acoust. Soc. Am. 111,
    1917-1930, 2002, doi:10.1121/1.1458024).
    """
    n = len(values)
    longest = min(LONGEST_CYCLE, n // _FEWEST_CYCLES)
    if longest < _SHORTEST:
        return 0
    lags = np.arange(_SHORTEST, longest + 1)
    centred = values - values.mean()
    spectrum = np.fft.rfft(centred, 2 * n)
    products = np.fft.irfft(np.abs(spectrum) ** 2)[lags]
    squares = np.concatenate(((0.0,), np.cumsum(centred**2)))
    both = squares[n - lags] + squares[n] - squares[lags]
    # What never changes does not repeat either.
    share = np.where(both > 0.0, 1.0 - 2.0 * products / np.maximum(both, 1e-12), 1.0)
    best = int(np.argmin(share))
    return int(lags[best]) if share[best] < _REPEATS else 0
