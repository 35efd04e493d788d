"""From measured values to the rows of the table; pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.dsp.measurements import Measurements, Quantity, measure
from desktop_app.ui.instrument_states import MeasureRow
from desktop_app.ui.quantity_text import quantity_text
from desktop_app.ui.words import tr, tr_count, tr_text

if TYPE_CHECKING:
    from desktop_app.dsp.history import SampleHistory
    from desktop_app.dsp.measurement_statistics import MeasurementStatistics

# A tenth of a second's work, and 8 MB a channel.
MOST_SAMPLES = 1 << 20


@dataclass(frozen=True, slots=True)
class Measured:
    """What was found in a stretch of `n_samples` samples, `duration_s` long."""

    measurements: Measurements
    n_samples: int
    duration_s: float


def measured_between(
    history: SampleHistory, channel: int, rate_hz: float, start_s: float, end_s: float
) -> Measured:
    """Measure every raw sample of a span, of a long one its newest `MOST_SAMPLES`."""
    start_s = max(start_s, end_s - MOST_SAMPLES / rate_hz)
    times_s, volts = history.values(start_s, end_s)
    inside = [gap for gap in history.gaps(start_s, end_s) if gap.end_s <= end_s]
    is_interrupted = any(gap.start_s >= start_s for gap in inside)
    found = measure(times_s, volts[:, channel], is_interrupted=is_interrupted)
    duration_s = float(times_s[-1] - times_s[0]) if len(times_s) else 0.0
    return Measured(found, len(times_s), duration_s)


def basis_text(measured: Measured) -> str:
    """Of how much was measured: "4000 samples, 4.000 s"."""
    n_samples, duration = measured.n_samples, quantity_text(measured.duration_s, "s")
    if n_samples >= MOST_SAMPLES - 1:
        return tr("newest {count} raw samples, {duration}", count=n_samples, duration=duration)
    return tr_count(
        "{count} raw sample, {duration}",
        "{count} raw samples, {duration}",
        n_samples,
        duration=duration,
    )


def rows_of(
    measurements: Measurements, statistics: MeasurementStatistics
) -> tuple[MeasureRow, ...]:
    """One row for every quantity, in English."""
    rows = []
    for measurement in measurements:
        quantity = measurement.quantity
        unit = quantity.unit
        value = "" if measurement.value is None else _text(quantity, measurement.value)
        known = statistics.of(quantity)
        row = MeasureRow(quantity.label, value, measurement.reason, measurement.note)
        if known is not None:
            row = MeasureRow(
                quantity.label,
                value,
                measurement.reason,
                measurement.note,
                mean=quantity_text(known.mean, unit),
                sd=quantity_text(known.sd, unit, 3) if known.n > 1 else "",
                minimum=_text(quantity, known.minimum),
                maximum=_text(quantity, known.maximum),
                n=str(known.n),
            )
        rows.append(row)
    return tuple(rows)


def shown_rows(rows: tuple[MeasureRow, ...]) -> tuple[MeasureRow, ...]:
    """`rows_of` in the window's language."""
    return tuple(
        replace(row, label=tr_text(row.label), reason=tr_text(row.reason), note=tr_text(row.note))
        for row in rows
    )


def _text(quantity: Quantity, value: float) -> str:
    if quantity is Quantity.COUNT:
        return str(round(value))
    return quantity_text(value, quantity.unit)
