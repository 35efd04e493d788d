"""Analyses ten times a second what has come, while somebody looks at the spectrum."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from desktop_app.dsp.spectrum import Scale, Window
from desktop_app.dsp.spectrum_analyser import ROWS_KEPT, SpectrumAnalyser, SpectrumSettings
from desktop_app.ui.instrument_states import Choice
from desktop_app.ui.presenters.spectrum_states import (
    Analysed,
    analysed_since,
    nothing_to_analyse,
    spectrum_state,
)
from desktop_app.ui.quantity_text import quantity_text
from desktop_app.ui.spectrum_panel import SpectrumControls
from desktop_app.ui.words import tr, tr_text

if TYPE_CHECKING:
    from desktop_app.services.analysis import AnalysisService
    from desktop_app.services.monitor import MonitorService
    from desktop_app.ui.spectrum_panel import SpectrumPanel
    from desktop_app.ui.theme.theme import Theme

EVERY_MS = 100
KIND = "spectrum"
SIZES = tuple(1 << k for k in range(6, 17))
AVERAGES = (1, 4, 16, 64, 256)
_FIRST = SpectrumSettings(n_samples=256, n_averages=4)
RATE_DRIFT = 0.02


class SpectrumPresenter(QObject):
    """Owns the analyser; it is only touched by one question at a time."""

    def __init__(
        self,
        panel: SpectrumPanel,
        monitor: MonitorService,
        analysis: AnalysisService,
        *,
        theme: Theme,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._monitor = monitor
        self._analysis = analysis
        self._theme = theme
        self._settings = _FIRST
        self._scale = Scale.DBV
        self._view = 0
        self._is_holding = False
        self._is_restarting = False
        self._analyser: SpectrumAnalyser | None = None
        self._next_row = 0
        self._asked: SpectrumAnalyser | None = None
        self._wire()
        self._render_controls()
        timer = QTimer(self)
        timer.setInterval(EVERY_MS)
        timer.timeout.connect(self.refresh)
        timer.start()

    @Slot()
    def refresh(self) -> None:
        """Ask again if somebody looks and the last answer is there."""
        if self._asked is not None or not self._panel.isVisible():
            return
        session, history = self._monitor.session, self._monitor.history
        if session is None or history is None:
            self._panel.render_spectrum(nothing_to_analyse(tr("No signal yet.")))
            return
        rate_hz = session.rate_hz
        analyser = self._analyser
        if analyser is None or abs(rate_hz / analyser.rate_hz - 1.0) > RATE_DRIFT:
            analyser = self._analyser = SpectrumAnalyser(self._settings, rate_hz)
            # What is there already fills averages and waterfall at once.
            n_past = self._settings.n_samples + ROWS_KEPT * self._settings.hop(rate_hz)
            self._next_row = max(0, history.end_row - n_past)
            self._render_controls()
        self._asked = analyser
        is_restart, self._is_restarting = self._is_restarting, False
        self._analysis.ask(
            KIND,
            partial(analysed_since, analyser, history, self._next_row, is_restart=is_restart),
        )

    def _wire(self) -> None:
        self._panel.chosen.connect(self._on_chosen)
        self._panel.hold_toggled.connect(self._on_hold)
        self._panel.restart_requested.connect(self.restart)
        self._analysis.answered.connect(self._on_answered)
        self._monitor.changed.connect(self._on_source)

    def _render_controls(self) -> None:
        session, history = self._monitor.session, self._monitor.history
        rate_hz = None if session is None else session.rate_hz
        names = ("A0",) if history is None else history.names
        settings = self._settings
        self._panel.render_controls(
            SpectrumControls(
                channel=Choice(names, settings.channel),
                size=Choice(
                    tuple(_size_text(n, rate_hz) for n in SIZES), SIZES.index(settings.n_samples)
                ),
                window=Choice(
                    tuple(tr_text(window.label) for window in Window),
                    list(Window).index(settings.window),
                ),
                averages=Choice(
                    tuple(
                        tr("No average" if n == 1 else "Average of {count}", count=n)
                        for n in AVERAGES
                    ),
                    AVERAGES.index(settings.n_averages),
                ),
                scale=Choice(
                    tuple(tr_text(scale.label) for scale in Scale),
                    list(Scale).index(self._scale),
                ),
                view=self._view,
                is_holding=self._is_holding,
            )
        )

    @Slot(str, object)
    def _on_answered(self, kind: str, answer: object) -> None:
        if kind != KIND:
            return
        asked, self._asked = self._asked, None
        if asked is None or asked is not self._analyser or not isinstance(answer, Analysed):
            return
        self._next_row = answer.next_row
        gap_color = self._theme.tokens.gap
        self._panel.render_spectrum(
            spectrum_state(
                answer, asked, self._scale, is_holding=self._is_holding, gap_color=gap_color
            )
        )

    @Slot(str, object)
    def _on_chosen(self, name: str, index: int) -> None:
        if name == "view":
            self._view = index
        elif name == "scale":
            self._scale = list(Scale)[index]
        else:
            change = {
                "channel": {"channel": index},
                "size": {"n_samples": SIZES[min(index, len(SIZES) - 1)]},
                "window": {"window": list(Window)[min(index, len(Window) - 1)]},
                "averages": {"n_averages": AVERAGES[min(index, len(AVERAGES) - 1)]},
            }[name]
            self._settings = replace(self._settings, **change)  # type: ignore[arg-type]  # by name
            self._analyser = None
        self._render_controls()

    @Slot(bool)
    def _on_hold(self, is_on: bool) -> None:
        self._is_holding = is_on

    @Slot()
    def restart(self) -> None:
        """Begin averages and held peaks anew."""
        self._is_restarting = True

    @Slot()
    def _on_source(self) -> None:
        """Another signal has nothing to do with the last one."""
        self._analyser = None
        self._render_controls()


def _size_text(n_samples: int, rate_hz: float | None) -> str:
    if rate_hz is None:
        return f"{n_samples}"
    return f"{n_samples}, {quantity_text(n_samples / rate_hz, 's', 2)}"
