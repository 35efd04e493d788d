"""Shows what was captured, ten times a second while somebody looks and something is new."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from desktop_app.ui.instrument_states import CapturesState
from desktop_app.ui.presenters.captures_states import captures_state
from desktop_app.ui.trace_chart import token_color

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.dsp.captures import Capture
    from desktop_app.dsp.trigger_watch import TriggerSnapshot, TriggerWatch
    from desktop_app.services.analysis import AnalysisService
    from desktop_app.ui.captures_panel import CapturesPanel
    from desktop_app.ui.theme.theme import Theme

EVERY_MS = 100
KIND = "captures"


class CapturesPresenter(QObject):
    """Follows the newest capture until a person chooses another; `show_span` moves the plot."""

    def __init__(
        self,
        panel: CapturesPanel,
        watch: TriggerWatch,
        analysis: AnalysisService,
        *,
        theme: Theme,
        show_span: Callable[[float, float], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._watch = watch
        self._analysis = analysis
        self._is_waiting = False
        self._theme = theme
        self._show_span = show_span
        self._number = 0
        self._is_overlaid = False
        self._shown: TriggerSnapshot | None = None
        panel.capture_chosen.connect(self._on_chosen)
        panel.capture_opened.connect(self._on_opened)
        panel.overlay_toggled.connect(self._on_overlay)
        panel.arm_requested.connect(self._on_arm)
        panel.clear_requested.connect(self._on_clear)
        theme.changed.connect(self._render_anew)
        analysis.answered.connect(self._on_answered)
        timer = QTimer(self)
        timer.setInterval(EVERY_MS)
        timer.timeout.connect(self.refresh)
        timer.start()

    @Slot()
    def refresh(self) -> None:
        """Render if somebody looks and something is new."""
        if self._is_waiting or not self._panel.isVisible():
            return
        snapshot = self._watch.snapshot()
        if snapshot == self._shown:
            return
        self._shown = snapshot
        shown = self._capture(snapshot)
        channel = 0 if shown is None else shown.channel
        color = token_color(self._theme.tokens, f"channel {channel}")
        is_overlaid = self._is_overlaid
        self._is_waiting = True
        self._analysis.ask(
            KIND,
            partial(captures_state, snapshot, shown, is_overlaid=is_overlaid, trace_color=color),
        )

    def _capture(self, snapshot: TriggerSnapshot) -> Capture | None:
        """The chosen one while it is kept, else the newest."""
        chosen = [capture for capture in snapshot.kept if capture.number == self._number]
        return chosen[0] if chosen else snapshot.latest

    @Slot(str, object)
    def _on_answered(self, kind: str, answer: object) -> None:
        if kind != KIND:
            return
        self._is_waiting = False
        if isinstance(answer, CapturesState):
            self._panel.render_captures(answer)

    @Slot()
    def _render_anew(self) -> None:
        self._shown = None
        self.refresh()

    @Slot(object)
    def _on_chosen(self, number: int) -> None:
        self._number = number
        self._render_anew()

    @Slot(object)
    def _on_opened(self, number: int) -> None:
        for capture in self._watch.snapshot().kept:
            if capture.number == number:
                self._show_span(*capture.extent_s)

    @Slot(bool)
    def _on_overlay(self, is_on: bool) -> None:
        self._is_overlaid = is_on
        self._render_anew()

    @Slot()
    def _on_arm(self) -> None:
        self._watch.arm()
        self._render_anew()

    @Slot()
    def _on_clear(self) -> None:
        self._watch.clear()
        self._render_anew()
