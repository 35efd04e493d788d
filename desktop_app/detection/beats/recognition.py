"""Whether a signal is one of a heart or a pulse, and if so, what its beats are like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.detection.beats.finder import Finder, Grid

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray
    from desktop_app.detection.beats.finder import Beat

# 25 to 240 beats a minute.
SHORTEST_S, LONGEST_S = 0.25, 2.4
# So few beats are no rhythm yet.
LEAST_BEATS = 5
# In each stretch of this length most hearts beat at least once.
_STRETCH_S = 1.5
# Half of the intervals lie this near to their median, even where the atria fibrillate.
_MOST_SPREAD = 0.25
# Three in four beats fit the one template: edges of a switched load go up and down in turn.
_MOST_MISFIT, _FITTING_SHARE = 0.8, 0.75
# How many times its usual size the slope is where it is steepest: 1.4 in a sine, which never rests
# as blood does between beats; 2 in the roundest pulse wave, 5 in an electrocardiogram.
_LEAST_CREST = 1.8
_ROUNDS = 3
# In a few seconds waves of a wandering signal may come as regularly by chance, but hardly also be
# as alike and as steep: hearts have .3 to 1.1 in all three together, chance 1.3 and more (each as a
# share of its limit; seeds 25000 to 25060).
_MOST_LEVEL_SPREAD, _MOST_IN_ALL = 0.2, 1.2


@dataclass(frozen=True, slots=True)
class Pulse:
    """What was recognised: beats, their middles in ticks from the start, and the usual ones.

    `decided` are the ticks at which they were known.
    """

    template: FloatArray
    level: float
    beats: tuple[Beat, ...]
    middles: tuple[int, ...]
    decided: tuple[int, ...]

    @property
    def interval(self) -> float:
        """The median of the intervals, in ticks."""
        return float(np.median(np.diff(self.middles)))

    @property
    def is_plain(self) -> bool:
        """Whether chance makes nothing as regular, as alike and as steep all at once."""
        levels = np.array([beat.level for beat in self.beats])
        in_all = sum(self.disorder) + _spread(levels) / _MOST_LEVEL_SPREAD
        return bool(in_all <= _MOST_IN_ALL)

    @property
    def disorder(self) -> tuple[float, float]:
        """How far intervals and shapes differ, each as a share of the most that a pulse has."""
        spread = _spread(np.diff(self.middles).astype(np.float64)) / _MOST_SPREAD
        misfits = [beat.misfit for beat in self.beats]
        return spread, float(np.quantile(misfits, _FITTING_SHARE)) / _MOST_MISFIT


def recognise(
    line: FloatArray,
    tick_hz: float,
    shortest_s: float = SHORTEST_S,
    longest_s: float = LONGEST_S,
) -> Pulse | None:
    """The pulse in `line` `(n,)`, ticks of any unit, of such intervals; None if there is none."""
    grid = Grid(tick_hz)
    if len(line) < LEAST_BEATS * SHORTEST_S * tick_hz + grid.reach:
        return None
    steepness = grid.steepness(line)
    level = _typical_peak(steepness, round(_STRETCH_S * tick_hz))
    spread = float(np.sqrt(np.mean(steepness**2)))
    if not 0.0 < spread < level / _LEAST_CREST:
        return None
    template = _steepest(line, steepness, level, grid)
    pulse = None
    for _ in range(_ROUNDS):
        pulse = _beats(line, steepness, template, level, grid)
        if pulse is None:
            return None
        template = np.median(np.stack([beat.window for beat in pulse.beats]), axis=0)
    if pulse is None or not shortest_s <= pulse.interval / tick_hz <= longest_s:
        return None
    return pulse if max(pulse.disorder) <= 1.0 else None


def _typical_peak(steepness: FloatArray, n: int) -> float:
    n_stretches = max(1, len(steepness) // n)
    parts = np.array_split(steepness, n_stretches)
    return float(np.median([part.max() for part in parts]))


def _steepest(line: FloatArray, steepness: FloatArray, level: float, grid: Grid) -> FloatArray:
    """The surroundings of a place that is as steep as beats are: a first template."""
    inner = steepness[grid.reach : len(steepness) - grid.reach]
    at = grid.reach + int(np.argmin(np.abs(inner - level))) + grid.least_line - 1
    middle = at - grid.energy // 2
    return line[middle - grid.half : middle + grid.half + 1]


def _beats(
    line: FloatArray, steepness: FloatArray, template: FloatArray, level: float, grid: Grid
) -> Pulse | None:
    finder = Finder(grid)
    finder.begin(template, level)
    first = grid.least_line - 1
    found, middles, decided = [], [], []
    for at, steep in enumerate(steepness.tolist(), first):
        beat = finder.follow(steep, line[max(0, at + 1 - grid.reach) : at + 1], np.inf)
        if beat is not None:
            finder.accept(beat)
            found.append(beat)
            middles.append(at - beat.ticks_ago)
            decided.append(at)
    if len(found) < LEAST_BEATS:
        return None
    level = float(np.median([beat.level for beat in found]))
    return Pulse(finder.template, level, tuple(found), tuple(middles), tuple(decided))


def _spread(values: FloatArray) -> float:
    """How far half of the values stay from their median, as a share of it."""
    median = float(np.median(values))
    return float(np.median(np.abs(values - median))) / median
