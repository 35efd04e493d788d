"""The tones of a spectrum: frequency and level, better than the grid of bins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.dsp.spectrum import Window, to_dbv

if TYPE_CHECKING:
    from desktop_app.dsp.spectrum import Spectrum

# Bins on either side of a tone that its window spreads it over.
_HALF_LOBE = {Window.HANN: 2, Window.FLAT_TOP: 4, Window.BLACKMAN_HARRIS: 4}
# A bin of unaveraged noise reaches 10 dB above the median of 2000 by chance.
_ABOVE_FLOOR_DB = 15.0


@dataclass(frozen=True, slots=True)
class Peak:
    """A tone: its frequency, and its root mean square whatever its place between two bins."""

    frequency_hz: float
    rms_volts: float

    @property
    def level_dbv(self) -> float:
        return float(to_dbv(np.array(self.rms_volts**2)))


def find_peaks(spectrum: Spectrum, window: Window, n_most: int = 8) -> tuple[Peak, ...]:
    """The strongest tones that stand out of the floor, strongest first; none at 0 Hz.

    The frequency is the centre of the main lobe's power, and the power that of the whole lobe over
    the window's noise bandwidth: neither depends on where between two bins the tone lies.
    """
    squares = spectrum.mean_squares
    half = _HALF_LOBE[window]
    if len(squares) < 2 * half + 3:
        return ()
    levels = to_dbv(squares)
    inner = levels[1:-1]
    is_peak = (inner > levels[:-2]) & (inner >= levels[2:])
    is_peak &= inner > np.median(levels) + _ABOVE_FLOOR_DB
    bins = np.flatnonzero(is_peak) + 1
    bins = bins[bins > half]
    found: list[int] = []
    for at in bins[np.argsort(-levels[bins], kind="stable")].tolist():
        if all(abs(at - other) > 2 * half for other in found):
            found.append(at)
        if len(found) == n_most:
            break
    return tuple(_peak(spectrum, at, half) for at in found)


def _peak(spectrum: Spectrum, at: int, half: int) -> Peak:
    bins = np.arange(max(1, at - half), min(len(spectrum.mean_squares), at + half + 1))
    squares = spectrum.mean_squares[bins]
    enbw_bins = spectrum.noise_bandwidth_hz / spectrum.bin_hz
    return Peak(
        float(np.dot(bins, squares) / squares.sum()) * spectrum.bin_hz,
        float(np.sqrt(squares.sum() / enbw_bins)),
    )
