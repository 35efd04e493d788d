"""Joins the cursors to hands, keys and the picture that rolls under them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from desktop_app.ui.cursor_overlay import CursorOverlay, spoken_cursors
from desktop_app.ui.cursor_state import CursorState

if TYPE_CHECKING:
    from desktop_app.ui.plot.frame import PlotFrame
    from desktop_app.ui.plot_view import PlotView
    from desktop_app.ui.presenters.live_presenter import LivePresenter

# So many steps of the keyboard over the whole plot.
_STEPS = 400
_LARGE = 10


class CursorPresenter(QObject):
    """Time cursors keep their place on the screen while it rolls, and their moment while it stands.

    Signals:
        changed: a cursor was set, moved or put away.
    """

    changed = Signal()

    def __init__(self, plot: PlotView, live: LivePresenter, parent: QObject) -> None:
        super().__init__(parent)
        self._plot = plot
        self._state = CursorState()
        self._frame: PlotFrame | None = None
        self._awaited = (False, False)
        self._overlay = plot.add_overlay(CursorOverlay)
        self._overlay.render_cursors(self._state)
        self._overlay.hands.moved.connect(self._on_moved)
        live.drawn.connect(self._on_drawn)

    @property
    def state(self) -> CursorState:
        """Where the cursors are."""
        return self._state

    def restore(self, *, times: bool, values: bool) -> None:
        """Show cursors with the next picture: before it there is no place for them."""
        self._awaited = (times, values)

    @property
    def span_s(self) -> tuple[float, float] | None:
        """What lies between the time cursors."""
        return self._state.span_s

    @Slot()
    def toggle_times(self) -> None:
        """Show or put away the time cursors."""
        frame = self._frame
        if frame is not None:
            self._set(self._state.with_times(frame.now_s - frame.window_s, frame.now_s))

    @Slot()
    def toggle_values(self) -> None:
        """Show or put away the value cursors."""
        self._set(self._state.with_values(*self._plot.range_of(0)))

    @Slot()
    def select_next(self) -> None:
        self._set(self._state.next_selected())

    @Slot()
    def nudge_up(self) -> None:
        self._nudge(1)

    @Slot()
    def nudge_down(self) -> None:
        self._nudge(-1)

    @Slot()
    def leap_up(self) -> None:
        self._nudge(_LARGE)

    @Slot()
    def leap_down(self) -> None:
        self._nudge(-_LARGE)

    def _nudge(self, steps: int) -> None:
        """Later or higher."""
        if self._frame is not None:
            low, high = self._plot.range_of(self._state.lane)
            step_s, step_value = self._frame.window_s / _STEPS, (high - low) / _STEPS
            self._set(self._state.nudged(steps, step_s=step_s, step_value=step_value))

    def _set(self, state: CursorState) -> None:
        if state == self._state:
            return
        self._state = state
        self._overlay.render_cursors(state)
        self.changed.emit()
        if state.shown:
            spoken = spoken_cursors(state, self._frame)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._plot, spoken))

    @Slot(object, float)
    def _on_moved(self, cursor: int, to: float) -> None:
        self._set(self._state.moved_to(cursor, to))

    @Slot(object)
    def _on_drawn(self, frame: PlotFrame) -> None:
        before, self._frame = self._frame, frame
        (times, values), self._awaited = self._awaited, (False, False)
        if times and self._state.times_s is None:
            self.toggle_times()
        if values and self._state.values is None:
            self.toggle_values()
        if before is not None and frame.is_live and not frame.is_sweep:
            self._state = self._state.carried(frame.now_s - before.now_s)
            self._overlay.render_cursors(self._state)
