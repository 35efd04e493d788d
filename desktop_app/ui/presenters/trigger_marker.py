"""Marks on the plot what the trigger looks for and where it found it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop_app.dsp.trigger_settings import TriggerKind
from desktop_app.ui.trigger_overlay import TriggerMarks, TriggerOverlay

if TYPE_CHECKING:
    from desktop_app.dsp.trigger_settings import TriggerSettings
    from desktop_app.dsp.trigger_watch import TriggerWatch
    from desktop_app.ui.plot.frame import PlotFrame
    from desktop_app.ui.plot_view import PlotView
    from desktop_app.ui.presenters.channel_looks import ChannelLook
    from desktop_app.ui.presenters.live_presenter import LivePresenter
    from desktop_app.ui.presenters.trigger_presenter import TriggerPresenter


class TriggerMarker(QObject):
    """Keeps the overlay up to date with every frame; a drag sets the level."""

    def __init__(
        self, plot: PlotView, live: LivePresenter, trigger: TriggerPresenter, watch: TriggerWatch
    ) -> None:
        super().__init__(trigger)
        self._live = live
        self._trigger = trigger
        self._watch = watch
        self._overlay = plot.add_overlay(TriggerOverlay)
        self._overlay.hands.level_moved.connect(self._on_level)
        live.drawn.connect(self._on_drawn)
        trigger.changed.connect(self._render)

    @Slot(object)
    def _on_drawn(self, _frame: PlotFrame) -> None:
        self._render()

    @Slot()
    def _render(self) -> None:
        settings = self._trigger.settings
        if settings is None:
            self._overlay.render_marks(TriggerMarks())
            return
        kept = self._watch.snapshot().kept
        pre_s = settings.pre_share * settings.span_s
        self._overlay.render_marks(
            TriggerMarks(
                settings.channel,
                tuple(self._shown(settings, level) for level in levels_of(settings)),
                tuple(capture.trigger_s for capture in kept),
                pre_s,
                settings.span_s - pre_s,
            )
        )

    def _shown(self, settings: TriggerSettings, volts: float) -> float:
        """A level as the channel's axis has it."""
        return self._look_of(settings).value(volts)

    def _look_of(self, settings: TriggerSettings) -> ChannelLook:
        return self._live.steering.view.looks.of(settings.channel)

    @Slot(float)
    def _on_level(self, value: float) -> None:
        settings = self._trigger.settings
        if settings is not None:
            # A hand does not mean the digits below a pixel.
            self._trigger.set_level(float(f"{self._look_of(settings).volts(value):.4g}"))


def levels_of(settings: TriggerSettings) -> tuple[float, ...]:
    """The levels that matter to the kind, in volts."""
    if settings.kind is TriggerKind.ANOMALY:
        return ()
    if settings.kind in (TriggerKind.WINDOW, TriggerKind.RUNT):
        return (settings.low_volts, settings.high_volts)
    return (settings.level_volts,)
