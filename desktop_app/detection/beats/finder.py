"""Finds beats in ticks: where the slope has energy, against a threshold that follows the beats.

A causal QRS detector in the line of Pan and Tompkins (IEEE Trans Biomed Eng 32, 230-236, 1985,
doi:10.1109/TBME.1985.325532): the energy of the slope in a moving window, a threshold that adapts,
a refractory period, and no second beat where a T wave is due. The upstroke of a pulse wave is found
alike (Zong et al., Computers in Cardiology 30, 259-262, 2003). Where a beat stands, and how high it
is, comes from the fit of a template.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.detection import state as states
from desktop_app.detection.beats.ticks import LEAST_TICK_HZ

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray
    from desktop_app.core.protocols import DetectorState

_SLOPE_S = 0.02
_ENERGY_S = 0.08
# A beat reaches this share of what the last ones did. A beat of half the height still does.
_THRESHOLD = 0.35
REFRACTORY_S = 0.2
# So soon after a beat, half as steep: a T wave (Pan and Tompkins).
_T_WAVE_S, _T_WAVE_SHARE = 0.36, 0.5
# After so many intervals without a beat the threshold comes down (Pan and Tompkins: 1.66).
_SEARCH_AFTER = 1.66
# From where the threshold is crossed to where the beat is known, and how far before the crossing
# its middle may lie.
_DECIDED_S = 0.11
_BEFORE_S = 0.06
# What has not grown for so long was a peak.
_SETTLED_S = 0.02
# A template reaches so far to both sides of the middle of a beat.
HALF_S = 0.055
KEPT_BEATS = 8
_STATE = ("template", "_levels", "_n_levels", "_since_beat", "_crossed_ago", "_peak")


@dataclass(frozen=True, slots=True)
class Beat:
    """One beat: how many ticks ago its middle was, and its misfit.

    `misfit` is the sine of the angle between beat and template: 0 for the same shape, above 1 for
    one upside down. `window` is the beat without its mean, `(2 half + 1,)`.
    """

    ticks_ago: int
    misfit: float
    level: float
    window: FloatArray


class Grid:
    """The lengths of the finder in ticks of `tick_hz`."""

    def __init__(self, tick_hz: float) -> None:
        self.slope = max(1, round(_SLOPE_S * tick_hz))
        self.energy = max(2, round(_ENERGY_S * tick_hz))
        self.refractory = round(REFRACTORY_S * tick_hz)
        self.t_wave = round(_T_WAVE_S * tick_hz)
        self.half = round(HALF_S * tick_hz)
        self.decided = max(int(_DECIDED_S * tick_hz), self.half + 2)
        self.before = round(_BEFORE_S * tick_hz)
        self.settle = max(2, round(_SETTLED_S * tick_hz))
        # Ticks of the past that the fit of a template needs.
        self.reach = self.decided + self.before + self.half + 2
        # A steep wave looks otherwise by where in its ticks it lies; smoothed, hardly so. Of long
        # ticks nothing would be left but what noise has as well.
        side = 0.25 if tick_hz >= LEAST_TICK_HZ else 0.0
        self.smoothing = np.array([side, 1.0 - 2.0 * side, side])
        self.least_line = self.slope + self.energy

    def steepness(self, line: FloatArray) -> FloatArray:
        """Root of the mean squared slope, from the `slope + energy - 1`-th tick of `line` on."""
        slopes = line[self.slope :] - line[: -self.slope]
        mean = np.full(self.energy, 1.0 / self.energy)
        return np.asarray(np.sqrt(np.correlate(slopes**2, mean)))


class Finder:
    """Follows the steepness tick by tick, and tells beats some 0.1 s after their middle."""

    def __init__(self, grid: Grid) -> None:
        self._grid = grid
        self.template = np.zeros(2 * grid.half + 1)
        self._levels = np.zeros(KEPT_BEATS)
        self._n_levels = 0
        self._since_beat = -1
        self._crossed_ago = -1
        self._peak = 0.0
        self._usual = np.inf

    def save(self) -> dict[str, Any]:
        """What further beats depend on."""
        return states.taken(self, _STATE)

    def load(self, state: DetectorState) -> None:
        """Continue where the finder that saved `state` stood; raises `DataError`."""
        states.given(self, _STATE, state)
        self._set_usual()

    def begin(self, template: FloatArray, level: float) -> None:
        """Look for beats like `template`, `(2 half + 1,)`, which are as steep as `level`."""
        self.template = template - template.mean()
        self._levels[:] = level
        self._n_levels = 0
        self.interrupt()
        self._set_usual()

    def interrupt(self) -> None:
        """What comes next does not follow what came."""
        self._since_beat = self._crossed_ago = -1

    @property
    def crossed_ago(self) -> int:
        """For how many ticks something has been there that may turn out to be a beat; or -1."""
        return self._crossed_ago

    @property
    def may_be_t_wave(self) -> bool:
        """Whether it is too soon after a beat to tell."""
        since = self._since_beat - self._crossed_ago
        return self._since_beat >= 0 and since < self._grid.t_wave

    def follow(self, steepness: float, line: FloatArray, interval: float) -> Beat | None:
        """The beat that is known now; `line` ends with the present tick, `interval` in ticks."""
        if self._since_beat >= 0:
            self._since_beat += 1
        if self._crossed_ago < 0:
            threshold = _THRESHOLD * self._usual
            late = self._since_beat - _SEARCH_AFTER * interval
            if late > 0.0:
                threshold *= _SEARCH_AFTER * interval / self._since_beat
            rests = 0 <= self._since_beat < self._grid.refractory
            if steepness > threshold and not rests:
                self._crossed_ago, self._peak = 0, steepness
            return None
        self._crossed_ago += 1
        self._peak = max(self._peak, steepness)
        if self._crossed_ago < self._grid.decided:
            return None
        self._crossed_ago = -1
        return self._decided(line)

    def accept(self, beat: Beat) -> None:
        """Let the threshold follow a beat, and measure the time to the next one from it."""
        self._since_beat = beat.ticks_ago
        self._levels[self._n_levels % KEPT_BEATS] = beat.level
        self._n_levels += 1
        self._set_usual()

    def disregard(self, beat: Beat) -> None:
        """What was found may be a beat, which a T wave follows."""
        self._since_beat = beat.ticks_ago

    def learn(self, beat: Beat, share: float) -> None:
        """Let the template follow an ordinary beat by that share."""
        self.template += share * (beat.window - self.template)

    def fit(self, line: FloatArray, first: int, end: int, level: float) -> Beat:
        """The beat in `line` whose middle, `first` to `end` ticks before its end, fits best."""
        half = self._grid.half
        middle = len(line) - 1
        around = line[middle - end - half : middle - first + half + 2]
        smooth = np.correlate(around, self._grid.smoothing)
        windows = np.lib.stride_tricks.sliding_window_view(smooth, 2 * half + 1)[::-1]
        windows = windows - windows.mean(axis=1, keepdims=True)
        products = (windows * self.template).sum(axis=1)
        norms = np.sqrt((windows * windows).sum(axis=1)) + 1e-12
        own = float(np.sqrt((self.template * self.template).sum())) + 1e-12
        alike = products / (norms * own)
        best = int(np.argmax(alike))
        cosine = min(1.0, max(-1.0, float(alike[best])))
        return Beat(
            first + best,
            float(np.sqrt(1.0 - cosine * cosine)) if cosine > 0.0 else 1.0 - cosine,
            level,
            windows[best],
        )

    def _decided(self, line: FloatArray) -> Beat | None:
        grid = self._grid
        if len(line) < grid.reach:
            return None
        beat = self.fit(line, grid.half + 1, grid.decided + grid.before + 1, self._peak)
        since = self._since_beat - beat.ticks_ago
        if self._since_beat >= 0 and since < grid.t_wave:
            is_t_wave = self._peak < _T_WAVE_SHARE * self._usual
            if is_t_wave or since < grid.refractory:
                return None
        return beat

    def _set_usual(self) -> None:
        self._usual = float(np.median(self._levels))
