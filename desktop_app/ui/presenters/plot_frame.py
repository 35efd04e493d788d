"""From what a session keeps to one picture of the plot; pure, Qt-free."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.detection.alarms.event_priority import priority_of
from desktop_app.ui.plot.frame import Envelope, EventSpan, GapSpan, LaneSpec, PlotFrame

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.core.messages import Event, FloatArray
    from desktop_app.dsp.history import SampleHistory, TraceSegment
    from desktop_app.ui.presenters.channel_looks import ChannelLooks
    from desktop_app.ui.presenters.view_state import ViewState

# Two to four points a pixel: a column of the pyramid is a power of two samples wide, and each has
# two ends.
COLUMNS_PER_PX = 2
# As many spans as can be told apart; nearer ones are drawn as one.
_MOST_SPANS = 1000


def plot_frame(
    history: SampleHistory,
    band: SampleHistory | None,
    events: Iterable[Event],
    *,
    view: ViewState,
    now_s: float,
    width_px: int,
    is_stale: bool,
) -> PlotFrame:
    """What `view` shows at `now_s` on `width_px` pixels; values in the channels' units."""
    looks, end_s = view.looks, view.right_s(now_s)
    start_s = end_s - view.span_s
    max_columns = COLUMNS_PER_PX * width_px
    is_at_end = is_stale and view.is_live
    return PlotFrame(
        now_s=end_s,
        window_s=view.span_s,
        traces=_traces(history, start_s, end_s, max_columns, looks),
        bands=() if band is None else _bands(band, start_s, end_s, max_columns, looks),
        gaps=_gaps(history, start_s, end_s, is_stale=is_at_end),
        events=tuple(_spans(events, start_s, end_s, looks)),
        is_stale=is_at_end,
        is_live=view.is_live,
        is_sweep=view.is_sweep and view.is_live,
        is_persistent=view.is_persistent,
        lanes=_lanes(history.n_channels, view),
        colors=tuple(looks.of(channel).color for channel in range(history.n_channels)),
    )


def _lanes(n_channels: int, view: ViewState) -> tuple[LaneSpec, ...]:
    looks = view.looks
    shown = [channel for channel in range(n_channels) if looks.of(channel).is_shown]
    if not view.is_stacked or len(shown) < 2:
        unit = looks.of(shown[0]).unit if shown else "V"
        return (LaneSpec(unit=unit, fixed=view.range_of(0)),)
    return tuple(
        LaneSpec((channel,), looks.of(channel).name, looks.of(channel).unit, view.range_of(at))
        for at, channel in enumerate(shown)
    )


def _traces(
    history: SampleHistory, start_s: float, end_s: float, max_columns: int, looks: ChannelLooks
) -> tuple[Envelope, ...]:
    shown: list[Envelope] = []
    for segment in history.trace(start_s, end_s, max_columns):
        lows, highs = _by_channel(segment)
        is_whole = bool(np.isfinite(lows).all())
        for channel, low in enumerate(lows):
            look = looks.of(channel)
            if look.is_shown:
                whole = Envelope(channel, segment.times_s, low, highs[channel])
                if lows is highs:
                    whole = Envelope(channel, segment.times_s, low, low)
                shown += map(look.shown, (whole,) if is_whole else _known(whole))
    return tuple(shown)


def _by_channel(segment: TraceSegment) -> tuple[FloatArray, FloatArray]:
    """Lowest and highest as `(channels, m)`, each channel in one piece of memory."""
    low = np.ascontiguousarray(segment.low.T)
    return low, low if segment.low is segment.high else np.ascontiguousarray(segment.high.T)


def _known(whole: Envelope) -> Iterator[Envelope]:
    """An envelope cut where it has no value."""
    low, high = whole.low, whole.high
    is_known = np.isfinite(low) & np.isfinite(high)
    edges = [0, *(np.flatnonzero(np.diff(is_known)) + 1).tolist(), len(low)]
    for start, end in pairwise(edges):
        if end > start and is_known[start]:
            part = slice(start, end)
            known = low[part]
            yield Envelope(
                whole.channel, whole.times_s[part], known, known if high is low else high[part]
            )


def _bands(
    band: SampleHistory, start_s: float, end_s: float, max_columns: int, looks: ChannelLooks
) -> tuple[Envelope, ...]:
    """Bands where one was expected: while the detector learns there is none."""
    envelopes: list[Envelope] = []
    for segment in band.trace(start_s, end_s, max_columns):
        lows, highs = _by_channel(segment)
        n_channels = len(lows) // 2
        lows, highs = lows[:n_channels], highs[n_channels:]
        is_whole = bool(np.isfinite(lows).all() and np.isfinite(highs).all())
        for channel, (low, high) in enumerate(zip(lows, highs, strict=True)):
            look = looks.of(channel)
            if look.is_shown and segment.times_s.size:
                whole = Envelope(channel, segment.times_s, low, high)
                envelopes += map(look.shown, (whole,) if is_whole else _known(whole))
    return tuple(envelopes)


def _gaps(
    history: SampleHistory, start_s: float, end_s: float, *, is_stale: bool
) -> tuple[GapSpan, ...]:
    nearest_s = (end_s - start_s) / _MOST_SPANS
    gaps: list[GapSpan] = []
    for gap in history.gaps(start_s, end_s):
        last = gaps[-1] if gaps else None
        if last is not None and last.end_s is not None and gap.start_s - last.end_s < nearest_s:
            gaps[-1] = GapSpan(last.start_s, gap.end_s)
        else:
            gaps.append(GapSpan(gap.start_s, gap.end_s))
    latest = history.latest()
    if is_stale and latest is not None:
        gaps.append(GapSpan(latest[0], None))
    return tuple(gaps)


def _spans(
    events: Iterable[Event], start_s: float, end_s: float, looks: ChannelLooks
) -> Iterable[EventSpan]:
    for event in events:
        is_in_view = event.start_s <= end_s and (event.end_s is None or event.end_s >= start_s)
        if is_in_view and looks.of(event.channel).is_shown:
            yield EventSpan(
                event_id=event.event_id,
                start_s=event.start_s,
                end_s=event.end_s,
                cause=event.cause_on(looks.of(event.channel)).word,
                priority=priority_of(event),
                channel=event.channel,
            )
