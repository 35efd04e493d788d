"""Seeded test signals, as a converter from 0 to 5 V would deliver them.

What detectors are checked and measured with. Time is counted in samples, whatever the rate.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.messages import FloatArray

FULL_SCALE_VOLTS = 5.0
BITS = 10


@dataclass(frozen=True, slots=True)
class Signal:
    """A clean signal before conversion: `course` without noise and `noise`, in volts, `(n,)`.

    `noise_volts` is its one-step unpredictability, `amplitude_volts` half its regular swing (0
    where there is none): faults are sized by these.
    """

    course: FloatArray
    noise: FloatArray
    noise_volts: float
    amplitude_volts: float

    @property
    def volts(self) -> FloatArray:
        """What a converter gets, `(n,)`."""
        return self.course + self.noise


def make_signal(name: str, n: int, *, seed: int) -> Signal:
    """The signal of that name; a KeyError names an unknown one."""
    rng = np.random.default_rng(np.random.SeedSequence([seed, *name.encode()]))
    return SIGNALS[name](rng, n)


def convert(volts: FloatArray, bits: int = BITS) -> FloatArray:
    """What a converter of so many bits makes of `volts`: a code, as volts again; NaN stays."""
    codes = 2**bits - 1
    code = np.round(np.clip(volts, 0.0, FULL_SCALE_VOLTS) * (codes / FULL_SCALE_VOLTS))
    return np.asarray(code * (FULL_SCALE_VOLTS / codes))


def _noise(rng: np.random.Generator, n: int) -> tuple[FloatArray, float]:
    """White noise of 4 to 20 mV, and how much that is."""
    sigma = float(rng.uniform(0.004, 0.020))
    return rng.normal(0.0, sigma, n), sigma


def _dc(rng: np.random.Generator, n: int) -> Signal:
    noise, sigma = _noise(rng, n)
    return Signal(np.full(n, rng.uniform(1.0, 4.0)), noise, sigma, 0.0)


def _ramp(rng: np.random.Generator, n: int) -> Signal:
    noise, sigma = _noise(rng, n)
    period, amplitude = rng.uniform(100, 600), float(rng.uniform(0.5, 1.8))
    phase = (np.arange(n) / period + rng.uniform()) % 1.0
    return Signal(2.5 + amplitude * (4.0 * np.abs(phase - 0.5) - 1.0), noise, sigma, amplitude)


def _sine(rng: np.random.Generator, n: int) -> Signal:
    noise, sigma = _noise(rng, n)
    period, amplitude = rng.uniform(12, 120), float(rng.uniform(0.3, 1.8))
    angle = 2 * np.pi * (np.arange(n) / period + rng.uniform())
    return Signal(2.5 + amplitude * np.sin(angle), noise, sigma, amplitude)


def _two_tone(rng: np.random.Generator, n: int) -> Signal:
    slow, fast = _sine(rng, n), _sine(rng, n)
    return Signal(
        2.5 + 0.55 * (slow.course - 2.5) + 0.45 * (fast.course - 2.5),
        0.55 * slow.noise + 0.45 * fast.noise,
        float(np.hypot(0.55 * slow.noise_volts, 0.45 * fast.noise_volts)),
        0.55 * slow.amplitude_volts + 0.45 * fast.amplitude_volts,
    )


def _wander(rng: np.random.Generator, n: int) -> Signal:
    noise, sigma = _noise(rng, n)
    memory = float(rng.uniform(0.95, 0.995))
    volts = np.empty(n)
    level = 0.0
    for at in range(n):
        level = memory * level + noise[at]
        volts[at] = level
    return Signal(2.5 + volts, np.zeros(n), sigma, 0.0)


def _ecg(rng: np.random.Generator, n: int) -> Signal:
    noise, sigma = _noise(rng, n)
    beat = rng.uniform(160, 240)
    scale = float(rng.uniform(0.6, 1.6))
    n_beats = int(n / beat * 1.3) + 3
    starts = np.cumsum(beat * (1.0 + rng.normal(0.0, 0.03, n_beats))) - 2 * beat
    sizes = scale * (1.0 + rng.normal(0.0, 0.03, n_beats))
    volts = np.full(n, 1.5)
    for start, size in zip(starts, sizes, strict=True):
        first, last = np.clip((int(start), int(start + beat) + 1), 0, n)
        phase = (np.arange(first, last) - start) / beat
        for centre, width, height in _ECG_WAVES:
            volts[first:last] += size * height * np.exp(-0.5 * ((phase - centre) / width) ** 2)
    return Signal(volts, noise, sigma, 0.5 * scale)


# Centre and width as shares of a beat, height as a share of the R wave: P, Q, R, S, T.
_ECG_WAVES = (
    (0.18, 0.025, 0.12),
    (0.36, 0.010, -0.12),
    (0.39, 0.011, 1.0),
    (0.42, 0.011, -0.22),
    (0.66, 0.045, 0.28),
)


def _load(rng: np.random.Generator, n: int) -> Signal:
    noise, sigma = _noise(rng, n)
    period, duty = rng.uniform(60, 200), rng.uniform(0.2, 0.6)
    low, high = rng.uniform(0.3, 1.0), rng.uniform(2.0, 3.5)
    volts = np.full(n, low)
    start = 0.0
    while start < n:
        first, last = int(start), int(start + period * duty)
        length = len(volts[first:last])
        inrush = 0.25 * (high - low) * np.exp(-np.arange(length) / 3.0)
        volts[first:last] = high + inrush
        start += period * (1.0 + rng.normal(0.0, 0.03))
    return Signal(volts, noise, sigma, float(0.5 * (high - low)))


SIGNALS: dict[str, Callable[[np.random.Generator, int], Signal]] = {
    "dc": _dc,
    "ramp": _ramp,
    "sine": _sine,
    "two_tone": _two_tone,
    "wander": _wander,
    "ecg": _ecg,
    "load": _load,
}
