"""From measured values to the rows of the table; pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.dsp.measurements import Measurements, Quantity, measure
from desktop_app.ui.instrument_states import MeasureRow
from desktop_app.ui.presenters.channel_looks import IN_VOLTS, ChannelLook
from desktop_app.ui.quantity_text import plain_text, quantity_text
from desktop_app.ui.words import tr, tr_count, tr_text

if TYPE_CHECKING:
    from desktop_app.dsp.history import SampleHistory
    from desktop_app.dsp.measurement_statistics import MeasurementStatistics

# A tenth of a second's work, and 8 MB a channel.
MOST_SAMPLES = 1 << 20


@dataclass(frozen=True, slots=True)
class Measured:
    """What was found in a stretch of `n_samples` samples, `duration_s` long, in `value_unit`."""

    measurements: Measurements
    n_samples: int
    duration_s: float
    value_unit: str = "V"


def measured_between(
    history: SampleHistory,
    channel: int,
    rate_hz: float,
    start_s: float,
    end_s: float,
    look: ChannelLook = IN_VOLTS,
) -> Measured:
    """Measure every raw sample of a span, in the unit of `look`; of a long span the newest ones."""
    start_s = max(start_s, end_s - MOST_SAMPLES / rate_hz)
    times_s, volts = history.values(start_s, end_s)
    inside = [gap for gap in history.gaps(start_s, end_s) if gap.end_s <= end_s]
    is_interrupted = any(gap.start_s >= start_s for gap in inside)
    values = volts[:, channel] if look.is_volts else look.values(volts[:, channel])
    found = measure(times_s, values, is_interrupted=is_interrupted)
    duration_s = float(times_s[-1] - times_s[0]) if len(times_s) else 0.0
    return Measured(found, len(times_s), duration_s, look.unit)


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
    measurements: Measurements, statistics: MeasurementStatistics, value_unit: str = "V"
) -> tuple[MeasureRow, ...]:
    """One row for every quantity, in English; `value_unit` is that of the signal."""
    rows = []
    for measurement in measurements:
        quantity = measurement.quantity
        unit = _unit(quantity, value_unit)
        value = "" if measurement.value is None else _text(quantity, measurement.value, unit)
        known = statistics.of(quantity)
        row = MeasureRow(quantity.label, value, measurement.reason, measurement.note)
        if known is not None:
            row = MeasureRow(
                quantity.label,
                value,
                measurement.reason,
                measurement.note,
                mean=_number(known.mean, unit, quantity.unit),
                sd=_number(known.sd, unit, quantity.unit, 3) if known.n > 1 else "",
                minimum=_text(quantity, known.minimum, unit),
                maximum=_text(quantity, known.maximum, unit),
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


def _unit(quantity: Quantity, value_unit: str) -> str:
    """A quantity's unit for a signal in `value_unit`: "V/s" becomes "kPa/s"."""
    unit = quantity.unit
    return f"{value_unit}{unit[1:]}" if unit.startswith("V") else unit


def _text(quantity: Quantity, value: float, unit: str) -> str:
    if quantity is Quantity.COUNT:
        return str(round(value))
    return _number(value, unit, quantity.unit)


def _number(value: float, unit: str, usual_unit: str, digits: int = 4) -> str:
    """With a prefix where the unit is one that takes it."""
    text = quantity_text if unit == usual_unit else plain_text
    return text(value, unit, digits)
