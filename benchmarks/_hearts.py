"""Hearts without a fault, as unlike each other as leads, ages and electrodes make them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray

# Seconds after the R wave at 75 beats a minute, width in seconds, height in volts of P, Q, R, S and
# T: a limb lead, a chest lead with a T wave upside down, a right chest lead, and one with a tall T.
_LEADS = (
    ((-0.16, 0.020, 0.12), (-0.03, 0.010, -0.10), (0.0, 0.012, 1.2), (0.03, 0.012, -0.25),
     (0.24, 0.040, 0.25)),
    ((-0.16, 0.020, 0.08), (-0.03, 0.010, -0.12), (0.0, 0.013, 0.8), (0.03, 0.012, -0.15),
     (0.26, 0.045, -0.18)),
    ((-0.16, 0.020, 0.05), (-0.02, 0.010, 0.20), (0.01, 0.014, -1.0), (0.25, 0.050, 0.15)),
    ((-0.16, 0.020, 0.12), (-0.03, 0.010, -0.10), (0.0, 0.012, 0.9), (0.03, 0.012, -0.25),
     (0.26, 0.050, 0.45)),
)  # fmt: skip
_LEVEL_V = 2.2
# How much breath moves intervals and heights, and what each beat adds to that by itself.
_BREATH, _ITSELF = (0.04, 0.06), (0.02, 0.015)
_CREEP_EVERY_S, _CREEP_V = 5.0, 0.01


def heart(seed: int, rate_hz: float, duration_s: float) -> FloatArray:
    """Volts `(n,)` before a converter: 48 to 110 beats a minute, noise of 4 to 25 mV.

    Breath at 0.2 to 0.35 Hz moves the baseline by up to 0.12 V, the intervals and the heights; and
    the baseline creeps.
    """
    rng = np.random.default_rng(seed)
    interval_s, breaths_hz = 60.0 / rng.uniform(48.0, 110.0), rng.uniform(0.2, 0.35)
    noise_v, wander_v = rng.uniform(0.004, 0.025), rng.uniform(0.0, 0.12)
    time_s = np.arange(int(duration_s * rate_hz)) / rate_hz
    volts = _LEVEL_V + wander_v * np.sin(2 * np.pi * breaths_hz * time_s)
    creep_s = np.arange(0.0, duration_s + 2 * _CREEP_EVERY_S, _CREEP_EVERY_S)
    volts += np.interp(time_s, creep_s, np.cumsum(rng.normal(0.0, _CREEP_V, len(creep_s))))
    volts += rng.normal(0.0, noise_v, len(volts))
    beat_s, own = 0.5, 0.0
    while beat_s < duration_s:
        breath = float(np.sin(2 * np.pi * breaths_hz * beat_s))
        height = 1.0 + _BREATH[1] * breath + rng.normal(0.0, _ITSELF[1])
        _add_beat(volts, time_s, beat_s, height, seed, interval_s)
        own = 0.5 * own + rng.normal(0.0, _ITSELF[0])
        beat_s += interval_s * (1.0 + _BREATH[0] * breath + own)
    return volts


def _add_beat(
    volts: FloatArray,
    time_s: FloatArray,
    beat_s: float,
    height: float,
    seed: int,
    interval_s: float,
) -> None:
    # The T wave comes later in a slow heart (Bazett, Heart 7, 353-370, 1920).
    later = np.sqrt(interval_s / 0.8)
    for after_s, width_s, wave_v in _LEADS[seed % len(_LEADS)]:
        at_s = beat_s + after_s * (later if after_s > 0.1 else 1.0)
        first, end = np.searchsorted(time_s, (at_s - 6 * width_s, at_s + 6 * width_s))
        near = (time_s[first:end] - at_s) / width_s
        volts[first:end] += height * wave_v * np.exp(-0.5 * near**2)
