"""Turns what hands and keys ask of the plot into the next view."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.ui.presenters.view_state import Extent, ViewState

if TYPE_CHECKING:
    from desktop_app.ui.plot_view import PlotView
    from desktop_app.ui.presenters.channel_looks import ChannelLook

_MOVE = 0.1
_ZOOM = 0.5
_ZOOM_VALUES = 0.8


class ViewController(QObject):
    """Holds the view; whoever draws asks it, whoever steers calls its slots.

    Attributes:
        extent: from the oldest sample kept to now; set by who draws, at every frame.

    Signals:
        changed: the view is another now.
    """

    changed = Signal()

    def __init__(self, plot: PlotView, span_s: float, parent: QObject) -> None:
        super().__init__(parent)
        self._plot = plot
        self._view = ViewState(span_s=span_s)
        self.extent = Extent(0.0, 0.0)
        mouse = plot.mouse
        mouse.time_zoomed.connect(self.zoom_time)
        mouse.time_moved.connect(self.move_time)
        mouse.values_zoomed.connect(self.zoom_values)
        mouse.values_moved.connect(self.move_values)
        mouse.reset_requested.connect(self.show_all_values)
        plot.live_requested.connect(self.follow)

    @property
    def view(self) -> ViewState:
        """The view in force."""
        return self._view

    def set_view(self, view: ViewState) -> None:
        """Take another view."""
        if view != self._view:
            self._view = view
            self.changed.emit()

    def set_look(self, channel: int, look: ChannelLook) -> None:
        """Show one channel otherwise; its lane finds a range of its own."""
        view = replace(self._view, looks=self._view.looks.with_look(channel, look), ranges=())
        self._plot.forget_ranges()
        self.set_view(view)

    def name_channels(self, names: tuple[str, ...]) -> None:
        """The source calls its channels so; shown from the next picture on."""
        usual = tuple(f"A{channel}" for channel in range(len(names)))
        looks = replace(self._view.looks, names=() if names == usual else names)
        self._view = replace(self._view, looks=looks)

    def show_moment(self, time_s: float) -> None:
        """Stand still with `time_s` in the middle."""
        self.set_view(self._view.shown_at(time_s, self.extent))

    def show_span(self, start_s: float, end_s: float) -> None:
        """Stand still from `start_s` to `end_s`."""
        self.set_view(self._view.spanning(start_s, end_s, self.extent))

    @Slot(float, float)
    def zoom_time(self, factor: float, share: float) -> None:
        """Show `factor` times as much; `share` of the window stays in place."""
        self.set_view(self._view.zoomed(factor, share, self.extent))

    @Slot(float)
    def move_time(self, share: float) -> None:
        """Move by a share of the window, positive into the past."""
        self.set_view(self._view.moved(share, self.extent))

    @Slot(object, float, float)
    def zoom_values(self, lane: int, factor: float, kept: float) -> None:
        """Show `factor` times the range; the value `kept` stays in place."""
        low, high = self._plot.range_of(lane)
        wanted = (kept - (kept - low) * factor, kept + (high - kept) * factor)
        if 1e-6 < wanted[1] - wanted[0] < 1e6:
            self.set_view(self._view.with_range(lane, wanted))

    @Slot(object, float)
    def move_values(self, lane: int, share: float) -> None:
        """Move a lane's range by a share of itself, positive is up."""
        low, high = self._plot.range_of(lane)
        by = share * (high - low)
        self.set_view(self._view.with_range(lane, (low + by, high + by)))

    @Slot()
    def show_all_values(self) -> None:
        """Every axis follows its signal again."""
        self.set_view(replace(self._view, ranges=()))

    @Slot()
    def keep_values(self) -> None:
        """Every axis stays as it is now."""
        view = self._view
        for lane in range(self._plot.n_lanes):
            view = view.with_range(lane, self._plot.range_of(lane))
        self.set_view(view)

    @Slot()
    def follow(self) -> None:
        """Back to the living signal."""
        self.set_view(self._view.followed())

    @Slot()
    def pause(self) -> None:
        """Stand still, or follow again."""
        view = self._view
        self.set_view(view.stopped(self.extent.now_s) if view.is_live else view.followed())

    @Slot()
    def earlier(self) -> None:
        self.move_time(_MOVE)

    @Slot()
    def later(self) -> None:
        self.move_time(-_MOVE)

    @Slot()
    def page_earlier(self) -> None:
        self.move_time(1.0)

    @Slot()
    def page_later(self) -> None:
        self.move_time(-1.0)

    @Slot()
    def zoom_in(self) -> None:
        self.zoom_time(_ZOOM, 0.5)

    @Slot()
    def zoom_out(self) -> None:
        self.zoom_time(1 / _ZOOM, 0.5)

    @Slot()
    def show_session(self) -> None:
        """From the first sample to now."""
        span_s = max(1.0, self.extent.now_s - self.extent.start_s)
        self.set_view(
            replace(self._view, end_s=None).zoomed(span_s / self._view.span_s, 1.0, self.extent)
        )

    @Slot()
    def values_up(self) -> None:
        self._every_lane_moved(_MOVE)

    @Slot()
    def values_down(self) -> None:
        self._every_lane_moved(-_MOVE)

    @Slot()
    def enlarge_values(self) -> None:
        self._every_lane_zoomed(_ZOOM_VALUES)

    @Slot()
    def shrink_values(self) -> None:
        self._every_lane_zoomed(1 / _ZOOM_VALUES)

    @Slot(bool)
    def set_sweep(self, is_on: bool) -> None:
        """Write over the old picture from left to right, or let it roll."""
        self.set_view(replace(self._view, is_sweep=is_on))

    @Slot(bool)
    def set_persistent(self, is_on: bool) -> None:
        """Let earlier sweeps fade instead of being gone."""
        self.set_view(replace(self._view, is_persistent=is_on))

    @Slot(bool)
    def set_stacked(self, is_on: bool) -> None:
        """Give every channel a lane of its own, or draw all in one."""
        self.set_view(replace(self._view, is_stacked=is_on, ranges=()))

    def _every_lane_moved(self, share: float) -> None:
        for lane in range(self._plot.n_lanes):
            self.move_values(lane, share)

    def _every_lane_zoomed(self, factor: float) -> None:
        for lane in range(self._plot.n_lanes):
            low, high = self._plot.range_of(lane)
            self.zoom_values(lane, factor, (low + high) / 2)
