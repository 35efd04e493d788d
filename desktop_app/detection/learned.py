"""What one channel's recent normal looked like, and the limits that follow from it.

The signal is cut into rows of equally many samples; of each row only the extremes are kept. Limits
extrapolate the tail of those extremes as if it were exponential (after Weissman, J. Am. Stat.
Assoc. 73, 812-815, 1978, doi:10.1080/01621459.1978.10480104), so memory and cost do not depend on
how long a row is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.detection import state as states
from desktop_app.detection.habits import Habits

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray
    from desktop_app.core.protocols import DetectorState

ROWS_PER_WINDOW = 8
# Eight windows: long enough to hold some cycles of a slow load, short enough to forget.
ROWS = 8 * ROWS_PER_WINDOW
# From this many rows on, one row with an unusual extreme is not enough to move a limit.
_ROBUST_ROWS = 32
# How many tail scales beyond the extremes a limit lies: for Gaussian noise at 5 to 6 sigma. Below 5
# alarms on clean signals come several times an hour; above 7 small steps are missed.
_REACH = 6.0
# A few rows tell little of a tail: with n rows the reach grows by this much / n.
_REACH_PER_ROW = 4.0
# Margin beyond the range, as shares of its width: what extrapolation may make of it.
_LEAST_MARGIN = 0.1
_MOST_MARGIN = 0.5
# A signal never seen to change may still do so by this share of its value.
_CONSTANT_SHARE = 0.005
_TINY = 1e-12
# A tail estimate may fall by this factor a row: half of it in 35 rows.
_TAIL_DECAY = 0.98
# Odd rows add up to a spell, which after two windows becomes the new normal; a normal row makes up
# for this much of an odd one.
_SPELL_ROWS = 2 * ROWS_PER_WINDOW
_SPELL_RELIEF = 0.5
# A normal this long is worth remembering when another takes its place.
_KEPT_ROWS = 3 * ROWS_PER_WINDOW
# Predictions narrow the band only where they are this much better than the range; the range of
# such a signal may wander, and is given more room.
_PREDICTABLE_SHARE = 0.5
_PREDICTABLE_MARGIN = 0.35
# Margins are at least this many of the smallest steps ever seen: one code more is no news.
_LEAST_STEPS = 1.5
_LEAST_OFF_MARGIN = 0.25
_LEAST_RUN_MARGIN = 4.0
_MISSING_FACTOR = 1.5
# Expected distance of the n-th from the 4n-th largest of exponential variables, in tail scales.
_LN4 = float(np.log(4.0))
_STATE = ("_rows", "_latest", "_tails", "_spell")


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
_RANGE = [Extreme.HIGH, Extreme.MINUS_LOW]
_IN_VOLTS = [Extreme.HIGH, Extreme.MINUS_LOW, Extreme.MISPREDICTION]


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
    there was none. `is_predictable`: predictions tell much more than the range alone.
    """

    high: Limit
    minus_low: Limit
    misprediction: Limit
    equal_run: Limit
    missing_run: float
    resolution: float
    is_predictable: bool

    def to_array(self) -> FloatArray:
        """All numbers in one row, `(11,)`."""
        sides = (self.high, self.minus_low, self.misprediction, self.equal_run)
        pairs = [number for side in sides for number in (side.core, side.margin)]
        return np.array([*pairs, self.missing_run, self.resolution, float(self.is_predictable)])

    @staticmethod
    def from_array(array: FloatArray) -> Limits:
        """What `to_array` made."""
        *pairs, missing_run, resolution, is_predictable = array.tolist()
        high, minus_low, misprediction, equal_run = map(Limit, pairs[::2], pairs[1::2])
        return Limits(
            high,
            minus_low,
            misprediction,
            equal_run,
            missing_run,
            resolution,
            bool(is_predictable),
        )


class Memory:
    """The extremes of the last `ROWS` normal rows, and of the last window whatever it was."""

    def __init__(self) -> None:
        self._rows = np.empty((0, N_EXTREMES))
        self._latest = np.empty((0, N_EXTREMES))
        self._tails = np.zeros(N_EXTREMES)
        self._spell = 0.0
        self._habits = Habits(N_EXTREMES)
        # The limits without habits.
        self._own: Limits | None = None
        # Another normal that held before this one: its rows and what its extremes stayed within.
        self._earlier: tuple[FloatArray, FloatArray] | None = None

    @property
    def n_rows(self) -> int:
        """How many rows are remembered as normal."""
        return len(self._rows)

    def save(self) -> dict[str, Any]:
        """What further limits depend on."""
        state = states.taken(self, _STATE) | states.scoped("habits", self._habits.save())
        if self._own is not None:
            state["own"] = self._own.to_array()
        if self._earlier is not None:
            state["earlier_rows"], state["earlier_edges"] = (
                array.copy() for array in self._earlier
            )
        return state

    def load(self, state: DetectorState) -> None:
        """Continue where the memory that saved `state` stood; raises `DataError`."""
        states.given(self, _STATE, state)
        self._habits.load(states.part("habits", state))
        self._own = Limits.from_array(state["own"]) if "own" in state else None
        self._earlier = None
        if "earlier_rows" in state:
            self._earlier = (state["earlier_rows"], states.entry(state, "earlier_edges"))

    def push(self, row: FloatArray, *, is_odd: bool) -> None:
        """Add one row `(N_EXTREMES,)`; odd ones count only once they last."""
        self._latest = np.concatenate((self._latest, row[np.newaxis]))[-ROWS_PER_WINDOW:]
        if self._own is not None:
            self._note_habits(row, self._own)
        if is_odd:
            self._spell += 1.0
        else:
            self._spell = max(0.0, self._spell - _SPELL_RELIEF)
            self._rows = np.concatenate((self._rows, row[np.newaxis]))[-ROWS:]
        if self._spell > _SPELL_ROWS:
            self._start_over(self._latest)
        elif is_odd and self._earlier is not None and not np.any(row > self._earlier[1]):
            self._start_over(self._earlier[0])

    def _note_habits(self, row: FloatArray, own: Limits) -> None:
        edges = _edges(own)
        if not np.any(row > edges):
            # A jump beyond the range is noted as that, not as a jump.
            edges[Extreme.MISPREDICTION] = own.misprediction.edge
        self._habits.note(row, edges)

    def _start_over(self, rows: FloatArray) -> None:
        """Take other rows for normal; a normal that held for long is kept, it may return."""
        if self._own is not None and self.n_rows >= _KEPT_ROWS:
            self._earlier = (self._rows, _edges(self._own))
        self._rows = rows.copy()
        self._rows[:, Extreme.NOVELTY] = -np.inf
        self._tails = np.zeros(N_EXTREMES)
        self._spell = 0.0

    def limits(self) -> Limits:
        """Limits from what is remembered, which must be at least one row."""
        n = self.n_rows
        ranked = np.sort(self._rows, axis=0)
        rank = 2 if n >= _ROBUST_ROWS else 1
        core = ranked[n - rank]
        lesser = ranked[max(0, n - 4 * rank)]
        finest = float(ranked[-1, Extreme.MINUS_STEP])
        resolution = -finest if np.isfinite(finest) else 0.0
        spacing = np.zeros(N_EXTREMES)
        np.subtract(core, lesser, out=spacing, where=np.isfinite(lesser))
        # A converter's codes hide up to half a step of the distance.
        spacing[_IN_VOLTS] += 0.5 * resolution
        # A few extremes estimate a tail poorly: too wide for a while is better than too narrow.
        self._tails = np.maximum(spacing / _LN4, _TAIL_DECAY * self._tails)
        reach = _REACH + _REACH_PER_ROW / n
        tails = (reach * self._tails).tolist()
        self._own = _limits(core.tolist(), tails, resolution=resolution)
        levels = self._habits.levels()
        if not np.any(levels > core):
            return self._own
        wider = _limits(np.maximum(core, levels).tolist(), tails, resolution=resolution)
        if np.any(levels[_RANGE] > core[_RANGE]):
            # Where the signal is known to leave its range, predictions cannot tell what is odd.
            wider = replace(wider, is_predictable=False)
        return wider


def _edges(limits: Limits) -> FloatArray:
    """What each extreme of a row must pass to be out of the ordinary, `(N_EXTREMES,)`."""
    edges = np.full(N_EXTREMES, np.inf)
    edges[Extreme.HIGH] = limits.high.edge
    edges[Extreme.MINUS_LOW] = limits.minus_low.edge
    edges[Extreme.EQUAL_RUN] = limits.equal_run.edge
    edges[Extreme.MISSING_RUN] = limits.missing_run
    return edges


def _limits(core: list[float], tails: list[float], *, resolution: float) -> Limits:
    high, minus_low = core[Extreme.HIGH], core[Extreme.MINUS_LOW]
    run, run_tail = core[Extreme.EQUAL_RUN], tails[Extreme.EQUAL_RUN]
    width = max(0.0, high + minus_low)
    # Without any prediction yet, a change by more than the whole range is a jump.
    off = core[Extreme.MISPREDICTION] if np.isfinite(core[Extreme.MISPREDICTION]) else width
    off_tail = tails[Extreme.MISPREDICTION]
    least = _LEAST_STEPS * resolution or _CONSTANT_SHARE * max(abs(high), abs(minus_low)) + _TINY
    misprediction = Limit(off, max(off_tail, _LEAST_OFF_MARGIN * off, least))
    is_predictable = misprediction.edge < _PREDICTABLE_SHARE * width
    share = _PREDICTABLE_MARGIN if is_predictable else _LEAST_MARGIN
    least_range = max(least, share * width, 2.0 * max(0.0, core[Extreme.NOVELTY]))

    def range_limit(core: float, tail: float) -> Limit:
        return Limit(core, max(least_range, min(tail, _MOST_MARGIN * width)))

    return Limits(
        high=range_limit(high, tails[Extreme.HIGH]),
        minus_low=range_limit(minus_low, tails[Extreme.MINUS_LOW]),
        misprediction=misprediction,
        equal_run=Limit(run, max(run_tail, _LEAST_RUN_MARGIN)),
        missing_run=_MISSING_FACTOR * max(0.0, core[Extreme.MISSING_RUN]),
        resolution=resolution,
        is_predictable=is_predictable,
    )
