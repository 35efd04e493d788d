"""From captures to the list and the chart of them; pure but for the image it paints."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.dsp.trigger import TriggerState
from desktop_app.dsp.trigger_settings import TriggerKind, TriggerMode
from desktop_app.ui.instrument_states import CaptureRow, CapturesState
from desktop_app.ui.plot.y_range import nice_range
from desktop_app.ui.quantity_text import quantity_text
from desktop_app.ui.spectrum_colors import image_of
from desktop_app.ui.trace_chart import EMPTY, Axes, ChartPicture, Curve, Mark
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt
    from PySide6.QtGui import QColor, QImage

    from desktop_app.dsp.captures import Capture
    from desktop_app.dsp.trigger_watch import TriggerSnapshot

# The overlay is drawn on a grid of its own and scaled to the chart.
_COLUMNS, _LINES = 640, 240
_FAINTEST = 60


def captures_state(
    snapshot: TriggerSnapshot,
    shown: Capture | None,
    *,
    is_overlaid: bool,
    trace_color: QColor,
) -> CapturesState:
    """The list of what is kept, and `shown` over the others of its length, or alone."""
    rows = tuple(_row(capture) for capture in reversed(snapshot.kept))
    is_stopped = snapshot.state is TriggerState.STOPPED
    if shown is None:
        chart = ChartPicture(EMPTY.axes, message=_empty_sentence(snapshot))
    else:
        others = snapshot.kept if is_overlaid else ()
        chart = capture_chart(shown, others, level=_level(snapshot, shown), color=trace_color)
    is_off = snapshot.settings is None
    return CapturesState(rows, chart, status_text(snapshot), can_arm=is_stopped, is_off=is_off)


def status_text(snapshot: TriggerSnapshot) -> str:
    """What the trigger is doing: "Waiting for a rising edge at 2.500 V"."""
    if snapshot.settings is None:
        return tr("The trigger is off.")
    if snapshot.state is TriggerState.STOPPED:
        return tr("Stopped after one capture.")
    if snapshot.state is TriggerState.CAPTURING:
        return tr("Triggered, filling the capture.")
    if snapshot.settings.mode is TriggerMode.AUTO and snapshot.latest is not None:
        return tr(
            "Waiting" if snapshot.latest.is_triggered else "Not triggered: showing what there is."
        )
    return tr("Waiting for the trigger.")


def capture_chart(
    shown: Capture,
    others: Sequence[Capture] = (),
    *,
    level: float | None = None,
    color: QColor | None = None,
) -> ChartPicture:
    """`shown` with its trigger at 0 s, over the density of `others`."""
    span_s = len(shown.volts) / shown.rate_hz
    offsets_s = shown.offsets_s()
    values = [c.volts[:, c.channel] for c in (shown, *others) if c.channel == shown.channel]
    finite = np.concatenate([v[np.isfinite(v)] for v in values])
    low, high = nice_range(float(finite.min()), float(finite.max())) if len(finite) else (0.0, 5.0)
    axes = Axes(float(offsets_s[0]), float(offsets_s[0]) + span_s, low, high, "s", "V")
    marks = [Mark("T", 0.0)] if shown.is_triggered else []
    if level is not None:
        marks.append(Mark("", y=level))
    curves = tuple(
        Curve(offsets_s, shown.volts[:, channel], f"channel {channel}")
        for channel in range(shown.volts.shape[1])
        if channel == shown.channel or not others
    )
    image = None
    if len(others) > 1 and color is not None:
        image = density_image(others, axes, color)
    return ChartPicture(axes, curves, tuple(marks), image)


def density_image(captures: Sequence[Capture], axes: Axes, color: QColor) -> QImage:
    """How often a place was passed, as the strength of `color`: what a phosphor screen shows."""
    begins, ends = [], []
    for capture in captures:
        columns, low, high = _extent(capture, axes)
        begins.append(low * _COLUMNS + columns)
        ends.append((high + 1) * _COLUMNS + columns)
    n_places = (_LINES + 1) * _COLUMNS
    begun, ended = (
        np.bincount(np.concatenate(places), minlength=n_places) for places in (begins, ends)
    )
    passed = (begun - ended).reshape(_LINES + 1, _COLUMNS).cumsum(axis=0)[:_LINES]
    strength = np.sqrt(passed / max(1.0, float(passed.max())))
    alpha = np.where(passed > 0, _FAINTEST + (170 - _FAINTEST) * strength, 0.0).astype(np.uint32)
    pixels = (alpha << 24) | np.uint32(color.rgb() & 0xFFFFFF)
    return image_of(pixels.astype(np.uint32))


def _extent(
    capture: Capture, axes: Axes
) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """Column numbers and the lines that the trace passes in them, from the top."""
    places = np.linspace(axes.x_low, axes.x_high, _COLUMNS + 1)
    offsets_s, volts = capture.offsets_s(), capture.volts[:, capture.channel]
    at_edges = np.interp(places, offsets_s, volts, left=np.nan, right=np.nan)
    low, high = np.fmin(at_edges[:-1], at_edges[1:]), np.fmax(at_edges[:-1], at_edges[1:])
    inside = (offsets_s >= axes.x_low) & (offsets_s < axes.x_high)
    column = ((offsets_s[inside] - axes.x_low) / (axes.x_high - axes.x_low) * _COLUMNS).astype(int)
    if len(column):
        starts = np.concatenate([[0], np.flatnonzero(np.diff(column)) + 1])
        at, there = column[starts], volts[inside]
        low[at] = np.fmin(low[at], np.fmin.reduceat(there, starts))
        high[at] = np.fmax(high[at], np.fmax.reduceat(there, starts))
    known = np.flatnonzero(np.isfinite(low) & np.isfinite(high))
    scale = (_LINES - 1) / (axes.y_high - axes.y_low)
    top = np.clip((axes.y_high - high[known]) * scale, 0, _LINES - 1).astype(np.intp)
    bottom = np.clip((axes.y_high - low[known]) * scale, 0, _LINES - 1).astype(np.intp)
    return known, top, bottom


def _level(snapshot: TriggerSnapshot, shown: Capture) -> float | None:
    settings = snapshot.settings
    if settings is None or not shown.is_triggered:
        return None
    has_level = (TriggerKind.EDGE, TriggerKind.LEVEL, TriggerKind.PULSE)
    return settings.level_volts if settings.kind in has_level else None


def _row(capture: Capture) -> CaptureRow:
    moment = datetime.fromtimestamp(capture.trigger_s).astimezone()
    finite = capture.volts[:, capture.channel]
    finite = finite[np.isfinite(finite)]
    height = quantity_text(float(np.ptp(finite)), "V") if len(finite) else ""
    span = quantity_text(len(capture.volts) / capture.rate_hz, "s")
    time = f"{moment:%H:%M:%S}.{moment.microsecond // 1000:03d}"
    detail = tr("{span} long, cut by a gap" if capture.is_cut else "{span} long", span=span)
    return CaptureRow(capture.number, time, height, detail)


def _empty_sentence(snapshot: TriggerSnapshot) -> str:
    if snapshot.settings is None:
        return tr(
            "Switch the trigger on to capture the signal around an edge, a pulse or an anomaly."
        )
    return tr("Waiting for the first trigger.")
