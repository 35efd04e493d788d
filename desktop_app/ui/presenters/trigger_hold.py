"""Lets the plot stand at what was triggered, as a bench scope's does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop_app.dsp.trigger_settings import TriggerMode

if TYPE_CHECKING:
    from desktop_app.dsp.trigger_watch import TriggerWatch
    from desktop_app.ui.plot.frame import PlotFrame
    from desktop_app.ui.presenters.live_presenter import LivePresenter
    from desktop_app.ui.presenters.trigger_presenter import TriggerPresenter


class TriggerHold(QObject):
    """In normal and single mode every new capture is shown, until a person looks elsewhere.

    Who has gone elsewhere, or back to live, is left alone until the trigger is set or armed again.
    """

    def __init__(self, live: LivePresenter, trigger: TriggerPresenter, watch: TriggerWatch) -> None:
        super().__init__(trigger)
        self._steering = live.steering
        self._trigger = trigger
        self._watch = watch
        self._is_following = False
        self._seen: int | None = None
        # The time in view that was asked for here.
        self._held: tuple[float | None, float] | None = None
        trigger.changed.connect(self._on_trigger)
        live.drawn.connect(self._on_drawn)
        self._steering.changed.connect(self._on_view)

    @Slot()
    def _on_trigger(self) -> None:
        """Set or armed anew: show what comes next."""
        settings = self._trigger.settings
        self._is_following = settings is not None and settings.mode is not TriggerMode.AUTO
        self._seen, self._held = self._newest_number(), None

    @Slot()
    def _on_view(self) -> None:
        if self._held is not None and self._time_in_view() != self._held:
            self._is_following, self._held = False, None

    @Slot(object)
    def _on_drawn(self, _frame: PlotFrame) -> None:
        if not self._is_following or self._newest_number() == self._seen:
            return
        newest = self._watch.snapshot().kept[-1]
        self._seen = newest.number
        self._held = None
        self._steering.show_span(*newest.extent_s)
        self._held = self._time_in_view()

    def _time_in_view(self) -> tuple[float | None, float]:
        return self._steering.view.end_s, self._steering.view.span_s

    def _newest_number(self) -> int | None:
        kept = self._watch.snapshot().kept
        return kept[-1].number if kept else None
