"""From what a session keeps to the strip that shows all of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.detection.alarms.event_priority import priority_of
from desktop_app.ui.overview_strip import StripState
from desktop_app.ui.presenters.plot_frame import plot_frame
from desktop_app.ui.presenters.view_state import ViewState

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.core.messages import Event
    from desktop_app.dsp.history import SampleHistory
    from desktop_app.ui.presenters.channel_looks import ChannelLooks

# A strip of a session that has just begun would change its scale with every picture.
SHORTEST_S = 60.0


def overview_of(
    history: SampleHistory,
    events: Iterable[Event],
    *,
    now_s: float,
    width_px: int,
    looks: ChannelLooks,
) -> StripState:
    """The session up to `now_s`, at least a minute of it; in volts, which all channels share."""
    plain = replace(
        looks,
        changed=tuple(
            (channel, replace(look, gain=1.0, offset=0.0, points=()))
            for channel, look in looks.changed
        ),
    )
    start_s = history.start_s
    start_s = now_s - SHORTEST_S if start_s is None else min(start_s, now_s - SHORTEST_S)
    view = ViewState(span_s=now_s - start_s, end_s=now_s, looks=plain)
    frame = plot_frame(
        history,
        None,
        _thinned(events, view.span_s / width_px),
        view=view,
        now_s=now_s,
        width_px=width_px,
        is_stale=False,
    )
    return StripState(start_s, now_s, frame.traces, frame.gaps, frame.events, frame.colors)


def _thinned(events: Iterable[Event], px_s: float) -> Iterable[Event]:
    """One of each priority that falls on a pixel: a day may have thousands."""
    return {(event.start_s // px_s, priority_of(event)): event for event in events}.values()
