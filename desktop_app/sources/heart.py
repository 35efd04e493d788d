"""The electrocardiogram of the demo, and beats out of turn in it.

Five Gaussian waves a beat, after McSharry et al., IEEE Trans Biomed Eng 50 (2003) 289, with
amplitudes for a 5 V amplifier; at about 70 beats a minute that quicken with each breath in.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray

_BEATS_HZ, _BREATHS_HZ = 1.17, 0.25
_QUICKENED_RAD = 0.25
_LEVEL_V, _BREATH_V = 1.8, 0.04
# Angle in the beat and width, in radians, and height in volts of P, Q, R, S and T.
_WAVES = (
    (-np.pi / 3, 0.25, 0.16),
    (-np.pi / 12, 0.1, -0.14),
    (0.0, 0.1, 1.40),
    (np.pi / 12, 0.1, -0.28),
    (np.pi / 2, 0.4, 0.34),
)
# The heart is at rest from here on, in beats since the last one: its T wave is over.
_AT_REST = 0.42


def electrocardiogram(time_s: FloatArray) -> FloatArray:
    """Volts at `time_s` `(n,)`."""
    angle = np.mod(_angle(time_s), 2 * np.pi) - np.pi
    return _level(time_s) + _waves(angle)


@dataclass(frozen=True, slots=True)
class OddBeat:
    """The next beat comes `early` by that share of an interval, or not at all where that is None.

    The one after it is in time: a whole pause follows, as after most ventricular premature beats.
    """

    early: float | None

    def begins_s(self, due_s: float) -> float:
        """The end of the first T wave from `due_s` on."""
        time_s = np.arange(due_s, due_s + 2.0 / _BEATS_HZ, 1e-3)
        phase = np.mod(_beats(time_s) - _AT_REST, 1.0)
        return float(time_s[1 + np.flatnonzero(np.diff(phase) < 0.0)[0]])

    def volts(self, time_s: FloatArray, begins_s: float) -> FloatArray:
        """In place of the signal at `time_s` `(n,)`, from `begins_s` to the beat after the next."""
        before = np.round(_beats(np.array([begins_s]))[0] - _AT_REST)
        beats = [before, before + 2.0]
        if self.early is not None:
            beats.append(before + 1.0 - self.early)
        volts, angle = _level(time_s), _angle(time_s) - np.pi
        for beat in beats:
            volts += _waves(angle - 2 * np.pi * beat)
        return volts


def _angle(time_s: FloatArray) -> FloatArray:
    breath = 2 * np.pi * _BREATHS_HZ * time_s
    return 2 * np.pi * _BEATS_HZ * time_s + _QUICKENED_RAD * np.sin(breath)


def _beats(time_s: FloatArray) -> FloatArray:
    """How many beats there were: whole numbers in the middle of each."""
    return _angle(time_s) / (2 * np.pi) - 0.5


def _level(time_s: FloatArray) -> FloatArray:
    return _LEVEL_V + _BREATH_V * np.sin(2 * np.pi * _BREATHS_HZ * time_s)


def _waves(angle: FloatArray) -> FloatArray:
    """The waves of one beat at angles `(n,)` from its middle, in radians."""
    volts = np.zeros_like(angle)
    for centre, width, height in _WAVES:
        volts += height * np.exp(-0.5 * ((angle - centre) / width) ** 2)
    return volts
