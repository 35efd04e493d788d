"""What one channel's recent normal looked like, and the limits that follow from it.

The signal is cut into rows of equally many samples; of each row only the extremes are kept. Limits
extrapolate the tail of those extremes, so memory and cost do not depend on how long a row is.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray

ROWS_PER_WINDOW = 8
# Eight windows: long enough to hold some cycles of a slow load, short enough to forget.
ROWS = 8 * ROWS_PER_WINDOW
# From this many rows on, one row with an unusual extreme is not enough to move a limit.
_ROBUST_ROWS = 32
# How many tail scales beyond the extremes a limit lies. An exponential tail is passed once in
# e**5 rows or so, a Gaussian one (its usual 600 samples reach 3 sigma) at about 5 sigma.
_REACH = 5.0
# A few rows tell little of a tail: with n rows the reach grows by this much / n.
_REACH_PER_ROW = 4.0
# Margin beyond the range, as shares of its width: what extrapolation may make of it.
_LEAST_MARGIN = 0.15
_MOST_MARGIN = 0.5
# A signal never seen to change may still do so by this share of its value.
_CONSTANT_SHARE = 0.005
_TINY = 1e-12
# Margins are at least this many of the smallest steps ever seen: one code more is no news.
_LEAST_STEPS = 1.5
_LEAST_OFF_MARGIN = 0.25
_LEAST_RUN_MARGIN = 4.0
_MISSING_FACTOR = 1.5
# Expected distance of the n-th from the 4n-th largest of exponential variables, in tail scales.
_LN4 = float(np.log(4.0))


class Extreme(IntEnum):
    """What is kept of a row, each as a maximum; where a row has none it is -inf."""

    HIGH = 0
    MINUS_LOW = 1
    MISPREDICTION = 2
    MINUS_STEP = 3
    EQUAL_RUN = 4
    MISSING_RUN = 5
    NOVELTY = 6


N_EXTREMES = len(Extreme)


@dataclass(frozen=True, slots=True)
class Limit:
    """`core` is what was seen; `margin` beyond it lies the limit for an anomaly of score .5."""

    core: float
    margin: float

    @property
    def edge(self) -> float:
        return self.core + self.margin


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits in force during one row.

    `minus_low` limits the negated signal. `resolution` is the smallest change ever seen, 0 where
    there was none.
    """

    high: Limit
    minus_low: Limit
    misprediction: Limit
    equal_run: Limit
    missing_run: float
    resolution: float


class Memory:
    """The extremes of the last `ROWS` rows: as judged normal, and as they were."""

    def __init__(self) -> None:
        self._normal = np.full((ROWS, N_EXTREMES), -np.inf)
        self._raw = np.full((ROWS, N_EXTREMES), -np.inf)
        self.n_rows = 0

    def push(self, normal: FloatArray, raw: FloatArray) -> None:
        """Add one row `(N_EXTREMES,)`, dropping the oldest."""
        for rows, row in ((self._normal, normal), (self._raw, raw)):
            rows[:-1] = rows[1:]
            rows[-1] = row
        self.n_rows = min(ROWS, self.n_rows + 1)

    def restart(self) -> None:
        """Keep only the last window, as it was: what has lasted that long is the new normal."""
        self._normal[-ROWS_PER_WINDOW:] = self._raw[-ROWS_PER_WINDOW:]
        self.n_rows = min(ROWS_PER_WINDOW, self.n_rows)

    def limits(self) -> Limits | None:
        """Limits from what is remembered; None where that holds no sample."""
        n = self.n_rows
        if n == 0:
            return None
        ranked = np.sort(self._normal[ROWS - n :], axis=0)
        rank = 2 if n >= _ROBUST_ROWS else 1
        core = ranked[n - rank].tolist()
        lesser = ranked[max(0, n - 4 * rank)].tolist()
        if not np.isfinite(core[Extreme.HIGH]):
            return None
        reach = _REACH + _REACH_PER_ROW / n
        tails = [
            reach * (more - less) / _LN4 if np.isfinite(less) else 0.0
            for more, less in zip(core, lesser, strict=True)
        ]
        finest = float(ranked[-1, Extreme.MINUS_STEP])
        return _limits(core, tails, resolution=-finest if np.isfinite(finest) else 0.0)


def _limits(core: list[float], tails: list[float], *, resolution: float) -> Limits:
    high, minus_low = core[Extreme.HIGH], core[Extreme.MINUS_LOW]
    width = max(0.0, high + minus_low)
    least = _LEAST_STEPS * resolution or _CONSTANT_SHARE * max(abs(high), abs(minus_low)) + _TINY
    least_range = max(least, 2.0 * max(0.0, core[Extreme.NOVELTY]))

    def range_margin(tail: float) -> float:
        return max(least_range, min(max(tail, _LEAST_MARGIN * width), _MOST_MARGIN * width))

    off, off_tail = core[Extreme.MISPREDICTION], tails[Extreme.MISPREDICTION]
    run, run_tail = core[Extreme.EQUAL_RUN], tails[Extreme.EQUAL_RUN]
    return Limits(
        high=Limit(high, range_margin(tails[Extreme.HIGH])),
        minus_low=Limit(minus_low, range_margin(tails[Extreme.MINUS_LOW])),
        misprediction=Limit(off, max(off_tail, _LEAST_OFF_MARGIN * off, least)),
        equal_run=Limit(run, max(run_tail, _LEAST_RUN_MARGIN)),
        missing_run=_MISSING_FACTOR * max(0.0, core[Extreme.MISSING_RUN]),
        resolution=resolution,
    )
