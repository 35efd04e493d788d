"""What part of the signal a person looks at, and how; pure, Qt-free.

A view that has no `end_s` follows the signal. One that has stands still; nothing else does:
acquisition, detection, alarms and recording go on.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop_app.ui.presenters.channel_looks import NO_LOOKS, ChannelLooks

SHORTEST_S = 1e-3
LONGEST_S = 86_400.0
# A view moved this close to now, as a share of its window, follows the signal again.
SNAP = 0.002


@dataclass(frozen=True, slots=True)
class Extent:
    """From the oldest sample that is kept to now."""

    start_s: float
    now_s: float


@dataclass(frozen=True, slots=True)
class ViewState:
    """`span_s` seconds up to `end_s`, or up to now.

    `ranges` holds `(lane, low, high)` of every lane whose axis is not automatic.
    """

    span_s: float = 30.0
    end_s: float | None = None
    is_sweep: bool = False
    is_stacked: bool = False
    is_persistent: bool = False
    ranges: tuple[tuple[int, float, float], ...] = ()
    looks: ChannelLooks = NO_LOOKS

    @property
    def is_live(self) -> bool:
        """Whether the picture follows the signal."""
        return self.end_s is None

    def right_s(self, now_s: float) -> float:
        """The time at the right edge."""
        return now_s if self.end_s is None else self.end_s

    def behind_s(self, now_s: float) -> float | None:
        """How far the right edge lies behind now; None while the picture follows."""
        return None if self.end_s is None else max(0.0, now_s - self.end_s)

    def stopped(self, now_s: float) -> ViewState:
        """Standing still at `now_s`."""
        return self if self.end_s is not None else replace(self, end_s=now_s)

    def followed(self) -> ViewState:
        """Following the signal again."""
        return replace(self, end_s=None)

    def zoomed(self, factor: float, share: float, extent: Extent) -> ViewState:
        """`factor` times as much time; what is `share` of the way into the window stays there."""
        span_s = min(LONGEST_S, max(SHORTEST_S, self.span_s * factor))
        if self.end_s is None:
            return replace(self, span_s=span_s)
        kept_s = self.end_s - self.span_s * (1 - share)
        return replace(self, span_s=span_s, end_s=kept_s + span_s * (1 - share))._within(extent)

    def moved(self, share: float, extent: Extent) -> ViewState:
        """By a share of the window, positive into the past; at now it follows again."""
        end_s = self.right_s(extent.now_s) - share * self.span_s
        if share < 0 and end_s >= extent.now_s - SNAP * self.span_s:
            return self.followed()
        return replace(self, end_s=end_s)._within(extent)

    def shown_at(self, time_s: float, extent: Extent) -> ViewState:
        """Standing still with `time_s` in the middle."""
        return replace(self, end_s=time_s + self.span_s / 2)._within(extent)

    def spanning(self, start_s: float, end_s: float, extent: Extent) -> ViewState:
        """Standing still from `start_s` to `end_s`."""
        span_s = min(LONGEST_S, max(SHORTEST_S, end_s - start_s))
        return replace(self, span_s=span_s, end_s=end_s)._within(extent)

    def range_of(self, lane: int) -> tuple[float, float] | None:
        """What a lane's axis spans; None where that is automatic."""
        return next(((low, high) for at, low, high in self.ranges if at == lane), None)

    def with_range(self, lane: int, wanted: tuple[float, float] | None) -> ViewState:
        """With another range of a lane, or an automatic one."""
        others = tuple(entry for entry in self.ranges if entry[0] != lane)
        return replace(self, ranges=others if wanted is None else (*others, (lane, *wanted)))

    def _within(self, extent: Extent) -> ViewState:
        """Not beyond now, nor so far back that nothing of the signal is left in the picture."""
        if self.end_s is None:
            return self
        first_s = min(extent.now_s, extent.start_s + min(self.span_s / 10, 1.0))
        return replace(self, end_s=min(extent.now_s, max(first_s, self.end_s)))
