"""The one state word that is always on screen, as a pure function of what is known."""

from __future__ import annotations

from enum import StrEnum

from desktop_app.core.source_info import SourceKind

STALE_AFTER_S = 1.0
STALE_AFTER_PERIODS = 5.0


class LinkState(StrEnum):
    """What the signal on screen is worth."""

    DISCONNECTED = "DISCONNECTED"
    CONNECTING = "CONNECTING"
    LIVE = "LIVE"
    STALE = "STALE"
    DEMO = "DEMO"
    REPLAY = "REPLAY"


def stale_after_s(rate_hz: float) -> float:
    """Age at which the last sample no longer counts as live: 1 s, or 5 periods of a slow signal."""
    return max(STALE_AFTER_S, STALE_AFTER_PERIODS / rate_hz)


def link_state(kind: SourceKind | None, rate_hz: float, sample_age_s: float | None) -> LinkState:
    """The state of a source of `kind` whose last sample is `sample_age_s` old (None: none yet)."""
    if kind is None:
        return LinkState.DISCONNECTED
    if kind is SourceKind.REPLAY:
        return LinkState.REPLAY
    if sample_age_s is None:
        return LinkState.CONNECTING
    if sample_age_s > stale_after_s(rate_hz):
        return LinkState.STALE
    return LinkState.DEMO if kind is SourceKind.DEMO else LinkState.LIVE
