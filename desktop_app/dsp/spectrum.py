"""Amplitude and power density over frequency, scaled so that they can be read off.

Window figures: F. J. Harris, "On the use of windows for harmonic analysis with the discrete Fourier
transform", Proc. IEEE 66 (1978); flat top and scaling: G. Heinzel, A. Ruediger, R. Schilling,
"Spectrum and spectral density estimation by the DFT" (2002), HFT70 and section 9.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.messages import frozen

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray

# Below any converter's noise, above the rounding of double precision.
FLOOR_DBV = -200.0


class Window(Enum):
    """A taper: its name and the coefficients of its cosine sum."""

    HANN = ("Hann", (1.0, -1.0))
    FLAT_TOP = ("Flat top", (1.0, -1.90796, 1.07349, -0.18199))
    BLACKMAN_HARRIS = ("Blackman-Harris", (0.35875, -0.48829, 0.14128, -0.01168))

    def __init__(self, label: str, terms: tuple[float, ...]) -> None:
        self.label = label
        self.terms = terms


class Scale(Enum):
    """What is shown over frequency: its name and its unit."""

    PEAK = ("V peak", "V")
    RMS = ("V rms", "V")
    DBV = ("dBV", "dBV")
    DENSITY = ("V/\N{SQUARE ROOT}Hz", "V/\N{SQUARE ROOT}Hz")
    POWER_DENSITY = ("V\N{SUPERSCRIPT TWO}/Hz", "V\N{SUPERSCRIPT TWO}/Hz")

    def __init__(self, label: str, unit: str) -> None:
        self.label = label
        self.unit = unit


@dataclass(frozen=True, slots=True)
class Taper:
    """A window of `n` samples, read-only, and what it does to amplitude and noise.

    `coherent_gain` is the mean of the weights, `noise_bandwidth_bins` the equivalent noise
    bandwidth (ENBW) in bins.
    """

    weights: FloatArray
    coherent_gain: float
    noise_bandwidth_bins: float


@cache
def taper(window: Window, n: int) -> Taper:
    """The periodic (DFT-even) window of `n` samples."""
    angles = 2 * np.pi * np.arange(n) / n
    waves = (a * np.cos(k * angles) for k, a in enumerate(window.terms))
    weights = frozen(np.sum(list(waves), axis=0))
    sum_of_squares = float(np.dot(weights, weights))
    return Taper(weights, float(weights.mean()), n * sum_of_squares / float(weights.sum()) ** 2)


@dataclass(frozen=True, slots=True)
class Spectrum:
    """Mean square of the tone in each bin, V^2 `(m,)`, read-only, on a grid of `bin_hz`.

    A sine of amplitude A between bins shows A^2 / 2 less the window's scallop; `noise_bandwidth_hz`
    turns it into a density.
    """

    mean_squares: FloatArray
    bin_hz: float
    noise_bandwidth_hz: float

    def frequencies_hz(self) -> FloatArray:
        return np.asarray(np.arange(len(self.mean_squares)) * self.bin_hz, dtype=np.float64)

    def shown(self, scale: Scale) -> FloatArray:
        """The values in a unit, `(m,)`. Peak and RMS agree in the bin of 0 Hz, which is a level."""
        squares = self.mean_squares
        if scale is Scale.POWER_DENSITY:
            return np.asarray(squares / self.noise_bandwidth_hz, dtype=np.float64)
        if scale is Scale.DENSITY:
            return np.sqrt(np.asarray(squares / self.noise_bandwidth_hz, dtype=np.float64))
        if scale is Scale.DBV:
            return to_dbv(squares)
        rms = np.sqrt(squares)
        if scale is Scale.PEAK:
            rms[1:] *= np.sqrt(2.0)
        return rms


def to_dbv(mean_squares: FloatArray) -> FloatArray:
    """Level against 1 V RMS, not below `FLOOR_DBV`."""
    lowest = 10.0 ** (FLOOR_DBV / 10.0)
    return np.asarray(10.0 * np.log10(np.maximum(mean_squares, lowest)), dtype=np.float64)


def spectrum_of(volts: FloatArray, rate_hz: float, window: Window) -> Spectrum:
    """One-sided spectrum of finite samples `(n,)`, n of 4 or more.

    The mean is taken out before the window and put back into the bin of 0 Hz, so that it does not
    leak into its neighbours.
    """
    n = len(volts)
    mean = float(volts.mean())
    weighed = taper(window, n)
    amplitudes = np.abs(np.fft.rfft((volts - mean) * weighed.weights)) / n / weighed.coherent_gain
    squares = 2.0 * amplitudes * amplitudes
    squares[0] = mean * mean
    if n % 2 == 0:
        # The bin of half the rate has no mirror image.
        squares[-1] /= 2.0
    bin_hz = rate_hz / n
    return Spectrum(frozen(squares), bin_hz, bin_hz * weighed.noise_bandwidth_bins)
