"""One picture of the live signal, already decimated: what the plot view draws."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray
    from desktop_app.ui.states import Priority


@dataclass(frozen=True, slots=True)
class Envelope:
    """Minimum and maximum per column of one channel without a break inside.

    All arrays are `(n,)`, finite and ascending in time; `times_s` is the steady Unix time of each
    column on an absolute grid, `low` and `high` are volts (the same array twice where every column
    is one sample). It stands for a trace as well as for the band that was expected.
    """

    channel: int
    times_s: FloatArray
    low: FloatArray
    high: FloatArray


@dataclass(frozen=True, slots=True)
class GapSpan:
    """A time without samples; `end_s` is None while it lasts."""

    start_s: float
    end_s: float | None


@dataclass(frozen=True, slots=True)
class EventSpan:
    """An anomaly on the time axis; `end_s` is None while it lasts."""

    event_id: int
    start_s: float
    end_s: float | None
    cause: str
    priority: Priority
    channel: int = 0


@dataclass(frozen=True, slots=True)
class PlotFrame:
    """The last `window_s` seconds before `now_s`; everything outside of them is cut away."""

    now_s: float
    window_s: float
    traces: tuple[Envelope, ...] = ()
    bands: tuple[Envelope, ...] = ()
    gaps: tuple[GapSpan, ...] = ()
    events: tuple[EventSpan, ...] = ()
    is_stale: bool = False
