"""From what a session keeps to one picture of the plot; pure, Qt-free."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from desktop_app.detection.alarms.event_priority import priority_of
from desktop_app.ui.plot.frame import Envelope, EventSpan, GapSpan, PlotFrame

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.core.messages import Event
    from desktop_app.dsp.history import SampleHistory


def plot_frame(
    history: SampleHistory,
    band: SampleHistory | None,
    events: Iterable[Event],
    *,
    now_s: float,
    window_s: float,
    max_columns: int,
    is_stale: bool,
) -> PlotFrame:
    """The last `window_s` seconds before `now_s` in at most `max_columns` columns."""
    start_s = now_s - window_s
    return PlotFrame(
        now_s=now_s,
        window_s=window_s,
        traces=_traces(history, start_s, now_s, max_columns),
        bands=() if band is None else _bands(band, start_s, now_s, max_columns),
        gaps=_gaps(history, start_s, now_s, is_stale=is_stale),
        events=tuple(_spans(events, start_s)),
        is_stale=is_stale,
    )


def _traces(
    history: SampleHistory, start_s: float, end_s: float, max_columns: int
) -> tuple[Envelope, ...]:
    return tuple(
        Envelope(channel, segment.times_s, segment.low[:, channel], segment.high[:, channel])
        for segment in history.trace(start_s, end_s, max_columns)
        for channel in range(segment.low.shape[1])
    )


def _bands(
    band: SampleHistory, start_s: float, end_s: float, max_columns: int
) -> tuple[Envelope, ...]:
    """Bands where one was expected: while the detector learns there is none."""
    envelopes = []
    for segment in band.trace(start_s, end_s, max_columns):
        n_channels = segment.low.shape[1] // 2
        for channel in range(n_channels):
            low, high = segment.low[:, channel], segment.high[:, n_channels + channel]
            known = np.isfinite(low) & np.isfinite(high)
            if known.any():
                envelopes.append(Envelope(channel, segment.times_s[known], low[known], high[known]))
    return tuple(envelopes)


def _gaps(
    history: SampleHistory, start_s: float, end_s: float, *, is_stale: bool
) -> tuple[GapSpan, ...]:
    gaps = [GapSpan(gap.start_s, gap.end_s) for gap in history.gaps(start_s, end_s)]
    latest = history.latest()
    if is_stale and latest is not None:
        gaps.append(GapSpan(latest[0], None))
    return tuple(gaps)


def _spans(events: Iterable[Event], start_s: float) -> Iterable[EventSpan]:
    for event in events:
        if event.end_s is None or event.end_s >= start_s:
            yield EventSpan(
                event_id=event.event_id,
                start_s=event.start_s,
                end_s=event.end_s,
                cause=event.cause.word,
                priority=priority_of(event),
                channel=event.channel,
            )
