"""Times and words along the bottom of the plot; pure.

While the picture follows the signal, times are told relative to now; a picture that stands still
is told by the clock, or by the file's own time.
"""

from __future__ import annotations

import math
from datetime import datetime

from desktop_app.ui.plot.geometry import decimals_of
from desktop_app.ui.plot.y_range import nice_step
from desktop_app.ui.words import tr

_LABEL_PX = 110
_MOST_STEPS = 10
# 2001 to 2286: a time outside is not meant as seconds since 1970.
_FIRST_DATE_S, _LAST_DATE_S = 1e9, 1e10
_CLOCK_STEPS_S = (60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 14_400, 21_600, 43_200, 86_400)


def relative_ticks(window_s: float, width_px: float) -> list[tuple[float, str]]:
    """Offsets and words, now at the right: "now", "-5 s", "-2 min", "-3 h"."""
    step = _step_s(window_s, width_px)
    n_ticks = int(window_s / step + 1e-9)
    return [(0.0, tr("now"))] + [
        (-k * step, f"\N{MINUS SIGN}{duration_text(k * step, step)}") for k in range(1, n_ticks + 1)
    ]


def clock_ticks(end_s: float, window_s: float, width_px: float) -> list[tuple[float, str]]:
    """Offsets from `end_s` and words at round times of day."""
    step = _step_s(window_s, width_px)
    zero_s = _midnight_before(end_s)
    last = math.floor((end_s - zero_s) / step)
    first = math.ceil((end_s - window_s - zero_s) / step - 1e-9)
    return [
        (zero_s + k * step - end_s, clock_text(zero_s + k * step, step))
        for k in range(last, first - 1, -1)
    ]


def duration_text(seconds: float, step_s: float) -> str:
    """A duration in a unit that suits steps of `step_s`: "250 ms", "5 s", "1:30 min", "3 h"."""
    if step_s < 0.1:
        return f"{1000 * seconds:.{decimals_of(1000 * step_s)}f} ms"
    if step_s < 60:
        return f"{seconds:.{decimals_of(step_s)}f} s"
    minutes, rest_s = divmod(round(seconds), 60)
    if step_s < 3600:
        return f"{minutes}:{rest_s:02d} min" if rest_s else f"{minutes} min"
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d} h" if minutes else f"{hours} h"


def clock_text(time_s: float, step_s: float) -> str:
    """The time of day to the precision of `step_s`; a file's own time counts from its zero."""
    decimals = 0 if step_s >= 1 else min(6, decimals_of(step_s))
    unit = 10**decimals
    ticks = round(time_s * unit)
    whole_s, rest = divmod(ticks, unit)
    fraction = f".{rest:0{decimals}d}" if decimals else ""
    if _FIRST_DATE_S <= time_s < _LAST_DATE_S:
        moment = datetime.fromtimestamp(whole_s)
        return moment.strftime("%H:%M" if step_s >= 60 else "%H:%M:%S") + fraction
    sign, whole_s = ("\N{MINUS SIGN}", -whole_s) if whole_s < 0 else ("", whole_s)
    minutes, seconds = divmod(whole_s, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{sign}{hours:02d}:{minutes:02d}:{seconds:02d}{fraction}"


def _step_s(window_s: float, width_px: float) -> float:
    n_steps = min(_MOST_STEPS, max(1, int(width_px // _LABEL_PX)))
    if window_s / n_steps > 30:
        wanted = window_s / n_steps
        return float(next((s for s in _CLOCK_STEPS_S if s >= wanted * 0.999), 86_400))
    return nice_step(window_s, n_steps)


def _midnight_before(time_s: float) -> float:
    """Where round times of day are counted from; zero for a file's own time."""
    if not _FIRST_DATE_S <= time_s < _LAST_DATE_S:
        return 0.0
    day = datetime.fromtimestamp(time_s).replace(hour=0, minute=0, second=0, microsecond=0)
    return day.timestamp()
