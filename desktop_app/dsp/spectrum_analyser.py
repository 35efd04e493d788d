"""Spectra of a stream: frames on an absolute grid, averaged, held and kept as a waterfall."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.errors import ConfigError
from desktop_app.core.messages import frozen
from desktop_app.dsp.spectrum import Spectrum, Window, spectrum_of, to_dbv

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.messages import FloatArray, SampleBlock

SMALLEST, LARGEST = 64, 1 << 16
ROWS_KEPT = 256
_MOST_COLUMNS = 512
_ROWS_PER_S = 10.0
# What one call computes at most; of a longer stretch it is the newest that counts.
_MOST_SAMPLES = 1 << 18


@dataclass(frozen=True, slots=True)
class SpectrumSettings:
    """How a channel is analysed: frames of `n_samples`, the newest `n_averages` of them averaged.

    Raises `ConfigError` with a sentence for values that cannot be.
    """

    channel: int = 0
    n_samples: int = 1024
    window: Window = Window.HANN
    n_averages: int = 8

    def __post_init__(self) -> None:
        if not SMALLEST <= self.n_samples <= LARGEST:
            raise ConfigError(f"A spectrum takes {SMALLEST} to {LARGEST} samples.")
        if self.n_averages < 1:
            raise ConfigError("A spectrum is the average of 1 frame or more.")

    def hop(self, rate_hz: float) -> int:
        """Samples from one frame to the next: half a frame, less where that would be slow."""
        return max(1, min(self.n_samples // 2, round(rate_hz / _ROWS_PER_S)))


@dataclass(frozen=True, slots=True)
class Waterfall:
    """Levels in dBV `(rows, columns)`, oldest row first, of columns `column_hz` wide.

    `seconds_per_row` is the nominal distance of two rows; a row of NaN is an interruption.
    """

    levels_dbv: FloatArray
    column_hz: float
    seconds_per_row: float


class SpectrumAnalyser:
    """One thread feeds it and looks at it.

    No frame reaches over an interruption or a missing sample. Averages are exponential with the
    weight 1 / n_averages, after the first n_averages frames that counted equally.

    Attributes:
        n_frames: analysed since the beginning or `restart_averages`.
        n_waiting: samples still needed before the next frame.
    """

    def __init__(self, settings: SpectrumSettings, rate_hz: float) -> None:
        self.settings = settings
        self.rate_hz = rate_hz
        self._hop = settings.hop(rate_hz)
        n_bins = settings.n_samples // 2 + 1
        self._per_column = -(-n_bins // _MOST_COLUMNS)
        self._per_row = max(1, int(rate_hz / (self._hop * _ROWS_PER_S)))
        self._rows: list[FloatArray] = []
        self._row: FloatArray | None = None
        self._n_in_row = 0
        self._segment: int | None = None
        self._tail = np.empty(0)
        self._tail_index = 0
        self.restart_averages()

    def restart_averages(self) -> None:
        """Begin averages and held peaks anew; the waterfall goes on."""
        self.n_frames = 0
        self._average: FloatArray | None = None
        self._held: FloatArray | None = None
        self._scale: Spectrum | None = None

    @property
    def n_waiting(self) -> int:
        return max(0, self.settings.n_samples - len(self._tail))

    @property
    def average(self) -> Spectrum | None:
        """The averaged spectrum; None before the first frame."""
        return self._scaled(self._average)

    @property
    def held(self) -> Spectrum | None:
        """The largest value that each bin had."""
        return self._scaled(self._held)

    def waterfall(self) -> Waterfall | None:
        """The newest `ROWS_KEPT` rows; None before the first is complete."""
        if not self._rows:
            return None
        column_hz = self.rate_hz / self.settings.n_samples * self._per_column
        return Waterfall(
            frozen(np.array(self._rows)), column_hz, self._per_row * self._hop / self.rate_hz
        )

    def update(self, block: SampleBlock) -> None:
        """Analyse the frames that `block` completes."""
        end_index = self._tail_index + len(self._tail)
        if block.segment != self._segment or block.first_index != end_index:
            if self._segment is not None:
                self._interrupt()
            self._segment = block.segment
            self._tail, self._tail_index = np.empty(0), block.first_index
        channel = min(self.settings.channel, block.n_channels - 1)
        samples = np.concatenate([self._tail, block.volts[:, channel]])
        n_dropped = max(0, len(samples) - _MOST_SAMPLES)
        self._tail, self._tail_index = samples[n_dropped:], self._tail_index + n_dropped
        for frame in self._frames():
            self._take_in(spectrum_of(frame, self.rate_hz, self.settings.window))

    def _frames(self) -> Iterator[FloatArray]:
        """The complete frames of the tail, which start at multiples of the hop; they leave it."""
        samples, n = self._tail, self.settings.n_samples
        at = -self._tail_index % self._hop
        while at + n <= len(samples):
            frame = samples[at : at + n]
            if np.isfinite(frame).all():
                yield frame
            at += self._hop
        at = min(at, len(samples))
        self._tail, self._tail_index = samples[at:].copy(), self._tail_index + at

    def _take_in(self, spectrum: Spectrum) -> None:
        squares = spectrum.mean_squares
        self.n_frames += 1
        self._scale = spectrum
        if self._average is None or self._held is None:
            self._average, self._held = squares.copy(), squares.copy()
        else:
            weight = 1.0 / min(self.n_frames, self.settings.n_averages)
            self._average += weight * (squares - self._average)
            np.maximum(self._held, squares, out=self._held)
        self._row = squares if self._row is None else np.maximum(self._row, squares)
        self._n_in_row += 1
        if self._n_in_row >= self._per_row:
            self._end_row(self._row)

    def _end_row(self, squares: FloatArray) -> None:
        columns = np.maximum.reduceat(squares, np.arange(0, len(squares), self._per_column))
        self._rows = [*self._rows[-ROWS_KEPT + 1 :], to_dbv(columns)]
        self._row, self._n_in_row = None, 0

    def _interrupt(self) -> None:
        """Mark the interruption in the waterfall, once."""
        self._row, self._n_in_row = None, 0
        if self._rows and not np.isnan(self._rows[-1][0]):
            self._rows = [*self._rows[-ROWS_KEPT + 1 :], np.full_like(self._rows[-1], np.nan)]

    def _scaled(self, squares: FloatArray | None) -> Spectrum | None:
        if squares is None or self._scale is None:
            return None
        return Spectrum(frozen(squares.copy()), self._scale.bin_hz, self._scale.noise_bandwidth_hz)
