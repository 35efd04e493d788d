"""From an analyser to what the spectrum panel shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.dsp.spectrum import Scale
from desktop_app.dsp.spectrum_peaks import Peak, find_peaks
from desktop_app.ui.instrument_states import PeakRow, SpectrumState
from desktop_app.ui.plot.y_range import nice_step
from desktop_app.ui.quantity_text import quantity_text
from desktop_app.ui.spectrum_colors import level_image
from desktop_app.ui.trace_chart import EMPTY, Axes, ChartPicture, Curve, Mark
from desktop_app.ui.words import tr, tr_count

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray
    from desktop_app.dsp.history import SampleHistory
    from desktop_app.dsp.spectrum import Spectrum
    from desktop_app.dsp.spectrum_analyser import SpectrumAnalyser, Waterfall

# Of what waits longest, only this much is still analysed.
MOST_SAMPLES = 1 << 18
_DECIBELS_SHOWN = 100.0
_N_STEPS = 5


@dataclass(frozen=True, slots=True)
class Analysed:
    """What an analyser knows after the newest samples; `next_row` is where to go on."""

    average: Spectrum | None
    held: Spectrum | None
    waterfall: Waterfall | None
    peaks: tuple[Peak, ...]
    n_frames: int
    n_waiting: int
    next_row: int


def analysed_since(
    analyser: SpectrumAnalyser, history: SampleHistory, first_row: int, *, is_restart: bool
) -> Analysed:
    """Let `analyser` take in what has come since `first_row`, with fresh averages if asked to."""
    if is_restart:
        analyser.restart_averages()
    next_row = first_row
    for block in history.blocks(first_row, MOST_SAMPLES):
        analyser.update(block)
        next_row = block.end_index
    average, settings = analyser.average, analyser.settings
    return Analysed(
        average,
        analyser.held,
        analyser.waterfall(),
        () if average is None else find_peaks(average, settings.window),
        analyser.n_frames,
        analyser.n_waiting,
        next_row,
    )


def spectrum_state(
    found: Analysed,
    analyser: SpectrumAnalyser,
    scale: Scale,
    *,
    is_holding: bool,
    gap_color: str,
) -> SpectrumState:
    """Chart, waterfall, peaks and the line that says what they rest on."""
    if found.average is None:
        message = tr_count(
            "{count} more sample is needed for the first spectrum.",
            "{count} more samples are needed for the first spectrum.",
            found.n_waiting,
        )
        waiting = ChartPicture(EMPTY.axes, message=message)
        return SpectrumState(waiting, waiting)
    return SpectrumState(
        _chart(found, found.average, scale, analyser.settings.channel, is_holding=is_holding),
        _waterfall_chart(found.waterfall, gap_color),
        tuple(_row(peak, scale) for peak in found.peaks),
        _basis(found, found.average, analyser),
    )


def nothing_to_analyse(message: str) -> SpectrumState:
    """A sentence in the place of both charts."""
    empty = ChartPicture(EMPTY.axes, message=message)
    return SpectrumState(empty, empty)


def _chart(
    found: Analysed, average: Spectrum, scale: Scale, channel: int, *, is_holding: bool
) -> ChartPicture:
    hertz, shown = average.frequencies_hz(), average.shown(scale)
    curves = [Curve(hertz, shown, f"channel {channel}")]
    highest = shown
    if is_holding and found.held is not None:
        highest = found.held.shown(scale)
        curves.insert(0, Curve(hertz, highest, "muted", is_faint=True))
    low, high = _y_range(highest, scale)
    bins = [round(peak.frequency_hz / average.bin_hz) for peak in found.peaks]
    marks = tuple(
        Mark(str(number), peak.frequency_hz, float(shown[at]), "text")
        for number, (peak, at) in enumerate(zip(found.peaks, bins, strict=True), 1)
    )
    axes = Axes(0.0, float(hertz[-1]), low, high, "Hz", scale.unit)
    return ChartPicture(axes, tuple(curves), marks)


def _y_range(shown: FloatArray, scale: Scale) -> tuple[float, float]:
    """In whole steps, so that the picture does not breathe with the signal."""
    if scale is Scale.DBV:
        high = 20.0 * np.ceil((float(shown.max()) + 3.0) / 20.0)
        return high - _DECIBELS_SHOWN, float(high)
    highest = max(float(shown[1:].max()), 1e-9) * 1.15
    step = nice_step(highest, _N_STEPS)
    return 0.0, float(np.ceil(highest / step) * step)


def _waterfall_chart(waterfall: Waterfall | None, gap_color: str) -> ChartPicture:
    if waterfall is None:
        return ChartPicture(EMPTY.axes, message=tr("The waterfall begins with the next spectrum."))
    levels = waterfall.levels_dbv
    image = level_image(levels[::-1], *_levels_shown(waterfall), gap_color)
    rows, columns = levels.shape
    seconds = rows * waterfall.seconds_per_row
    return ChartPicture(
        Axes(0.0, columns * waterfall.column_hz, -seconds, 0.0, "Hz", "s"), image=image
    )


def _row(peak: Peak, scale: Scale) -> PeakRow:
    """A tone has no density: it is told as the level or the volts that it has."""
    frequency = quantity_text(peak.frequency_hz, "Hz")
    if scale is Scale.PEAK:
        return PeakRow(frequency, quantity_text(peak.rms_volts * 2**0.5, "V") + " pk")
    if scale is Scale.DBV:
        return PeakRow(frequency, f"{quantity_text(peak.level_dbv, 'dBV')}")
    return PeakRow(frequency, quantity_text(peak.rms_volts, "V") + " rms")


def _basis(found: Analysed, average: Spectrum, analyser: SpectrumAnalyser) -> str:
    settings = analyser.settings
    basis = tr(
        "{bin} a bin, noise bandwidth {bandwidth}, {count} of {wanted} averaged",
        bin=quantity_text(average.bin_hz, "Hz"),
        bandwidth=quantity_text(average.noise_bandwidth_hz, "Hz"),
        count=min(found.n_frames, settings.n_averages),
        wanted=settings.n_averages,
    )
    if found.waterfall is None:
        return basis
    low, high = _levels_shown(found.waterfall)
    return tr(
        "{basis}; waterfall {low} to {high}",
        basis=basis,
        low=quantity_text(low, "dBV", 3),
        high=quantity_text(high, "dBV", 3),
    )


def _levels_shown(waterfall: Waterfall) -> tuple[float, float]:
    """From the floor, in steps of 10 dB, to the highest level."""
    known = waterfall.levels_dbv[np.isfinite(waterfall.levels_dbv)]
    high = 10.0 * np.ceil(float(known.max()) / 10.0)
    low = 10.0 * np.floor(float(np.percentile(known, 5)) / 10.0)
    return float(max(low, high - _DECIBELS_SHOWN)), float(max(high, low + 10.0))
