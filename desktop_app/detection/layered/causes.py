"""In a word, what is odd about a sample."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.core.messages import Cause
from desktop_app.detection import state as states
from desktop_app.detection.layered.catalogue import N_STATISTICS, Statistic
from desktop_app.detection.runs import run_lengths

if TYPE_CHECKING:
    from desktop_app.core.messages import BoolArray, CodeArray, FloatArray
    from desktop_app.core.protocols import DetectorState
    from desktop_app.detection.layered.fusing import Fused

_SPIKE_SAMPLES = 3
# What counts as zero, as a share of the level the signal has.
_ZERO_SHARE = 0.015
_SUDDEN = [
    Statistic.INNOVATION,
    Statistic.RECENT_INNOVATION,
    Statistic.HIGH,
    Statistic.LOW,
    Statistic.STEP,
]
_CERTAIN = [
    np.array(cause, dtype=np.uint8)
    for cause in (Cause.MISSING, Cause.DROPOUT, Cause.SPIKE, Cause.RAIL, Cause.FLAT_LINE)
]
_STATE = ("_excursion", "_is_sudden")


def _words() -> CodeArray:
    """The cause that each statistic stands for where nothing more is known; 0: above or below."""
    words = np.zeros(N_STATISTICS, dtype=np.uint8)
    words[[Statistic.BEND, Statistic.SLOPE_40, Statistic.SLOPE_100, Statistic.SLOPE_200]] = (
        Cause.DRIFT
    )
    words[[Statistic.ENERGY_16, Statistic.LOCAL_ENERGY]] = Cause.NOISE
    words[[Statistic.QUIET_160, Statistic.SMALL_RANGE]] = Cause.WEAK
    words[[Statistic.OFF_CYCLE, Statistic.NOVELTY, Statistic.SHAPE]] = Cause.PATTERN
    return words


_WORDS = _words()


@dataclass(frozen=True, slots=True)
class Circumstances:
    """Samples as they came `(n,)`, what was expected, and the range and step of the normal.

    `level` is how far from 0 the normal lies.
    """

    values: FloatArray
    finite: BoolArray
    expected: FloatArray
    range_low: float
    range_high: float
    resolution: float
    level: float


class CauseFinder:
    """Names causes; remembers how long the present excursion has lasted."""

    def __init__(self, alarming: float) -> None:
        self._alarming = alarming
        self._excursion = 0
        self._is_sudden = False

    def save(self) -> dict[str, Any]:
        """What further causes depend on."""
        return states.taken(self, _STATE)

    def load(self, state: DetectorState) -> None:
        """Continue where the finder that saved `state` stood; raises `DataError`."""
        states.given(self, _STATE, state)

    def interrupt(self) -> None:
        """The present excursion, if there is one, ends here."""
        self._excursion = 0

    def find(self, seen: Circumstances, fused: Fused, is_anomaly: BoolArray) -> CodeArray:
        """The `Cause` codes of the samples `(n,)`, 0 where there is no anomaly."""
        if not np.count_nonzero(is_anomaly):
            self._excursion = 0
            return np.zeros(len(is_anomaly), dtype=np.uint8)
        values = seen.values
        is_above, is_below = values > seen.range_high, values < seen.range_low
        is_outside = is_above | is_below
        is_held = fused.by_statistic[Statistic.EQUAL_RUN] >= self._alarming
        # A jump shows in energies and means as well, and in those more clearly.
        is_sudden = fused.by_statistic[_SUDDEN].max(axis=0) >= self._alarming
        is_zero = np.abs(values) <= max(seen.resolution, _ZERO_SHARE * seen.level)
        side = np.where(is_above | ~is_below & (values >= seen.expected), Cause.HIGH, Cause.LOW)
        word = _WORDS[fused.source]
        causes: CodeArray = np.select(
            [
                ~seen.finite,
                is_zero & (is_outside | is_sudden | is_held),
                self._spikes(is_anomaly & seen.finite, is_sudden),
                is_held & is_outside,
                is_held,
                is_outside | is_sudden | (word == 0),
            ],
            [*_CERTAIN, side],
            default=word,
        ).astype(np.uint8)
        causes[~is_anomaly] = Cause.NONE
        return causes

    def _spikes(self, is_out: BoolArray, is_sudden: BoolArray) -> BoolArray:
        """The first samples of an excursion that began suddenly."""
        run = run_lengths(is_out, self._excursion)
        began = np.arange(len(run)) - run + 1
        began_suddenly = np.where(
            began >= 0, is_sudden[np.clip(began, 0, len(run) - 1)], self._is_sudden
        )
        self._excursion = int(run[-1])
        self._is_sudden = bool(began_suddenly[-1])
        return is_out & began_suddenly & (run <= _SPIKE_SAMPLES)
