"""One picture of the live signal, already decimated: what the plot view draws."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray
    from desktop_app.ui.states import Priority


@dataclass(frozen=True, slots=True)
class Envelope:
    """Minimum and maximum per column of one channel without a break inside.

    All arrays are `(n,)`, finite and ascending in time; `times_s` is the steady Unix time of each
    column on an absolute grid, `low` and `high` are in the channel's unit (the same array twice
    where every column is one sample). It stands for a trace as well as for the expected band.
    """

    channel: int
    times_s: FloatArray
    low: FloatArray
    high: FloatArray

    def part(self, start_s: float, end_s: float) -> Envelope | None:
        """What of it lies in a span of time, with a column more on either side; None for none."""
        if self.times_s[-1] < start_s or self.times_s[0] > end_s:
            return None
        first = max(0, int(self.times_s.searchsorted(start_s)) - 1)
        part = slice(first, int(self.times_s.searchsorted(end_s, side="right")) + 1)
        low = self.low[part]
        high = low if self.low is self.high else self.high[part]
        return Envelope(self.channel, self.times_s[part], low, high)


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
class LaneSpec:
    """One lane: the channels drawn in it, and the range of its axis where it is not automatic."""

    channels: tuple[int, ...] = ()
    title: str = ""
    unit: str = "V"
    fixed: tuple[float, float] | None = None


class Sheet(NamedTuple):
    """A piece of time laid on the canvas: `start_s` to `end_s`, `right_s` at the right edge.

    A picture that rolls is one sheet. A sweep is two: what is written now from the left, and what
    is left of the sheet before.
    """

    right_s: float
    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True)
class PlotFrame:
    """The last `window_s` seconds before `now_s`; everything outside of them is cut away.

    `is_live`: `now_s` is now, and times are told relative to it. `colors` are numbers of the
    theme's channel colours, one for each channel; a channel beyond them has its own number.
    `is_persistent`: earlier sweeps stay in sight.
    """

    now_s: float
    window_s: float
    traces: tuple[Envelope, ...] = ()
    bands: tuple[Envelope, ...] = ()
    gaps: tuple[GapSpan, ...] = ()
    events: tuple[EventSpan, ...] = ()
    is_stale: bool = False
    is_live: bool = True
    is_sweep: bool = False
    is_persistent: bool = False
    lanes: tuple[LaneSpec, ...] = (LaneSpec(),)
    colors: tuple[int, ...] = ()

    def color_of(self, channel: int) -> int:
        """The number of a channel's colour."""
        return self.colors[channel] if channel < len(self.colors) else channel
