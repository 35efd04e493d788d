"""Joins the sheet of filter and derived channels to what the plot draws."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.core.errors import ConfigError
from desktop_app.dsp.derived import DerivedHistory, DerivedSettings
from desktop_app.dsp.expression import Expression, parse
from desktop_app.dsp.filters import FilterError, FilterKind, FilterSettings
from desktop_app.ui.derived_overlay import DerivedOverlay
from desktop_app.ui.derived_sheet import DerivedSheet, DerivedSheetState
from desktop_app.ui.presenters.channel_looks import ChannelLook
from desktop_app.ui.words import tr_error, tr_text

if TYPE_CHECKING:
    from desktop_app.dsp.history import SampleHistory
    from desktop_app.services.analysis import AnalysisService
    from desktop_app.services.monitor import MonitorService
    from desktop_app.ui.plot_view import PlotView
    from desktop_app.ui.presenters.live_presenter import LivePresenter

KIND = "derived"
# A frame's worth at 100 kS/s is worked out at once; more goes to the analysis thread.
_AT_ONCE = 10_000
RATE_DRIFT = 0.02


class DerivedPresenter(QObject):
    """Gives the plot a history of its own to draw while something is derived.

    Signals:
        changed: something else is derived.
    """

    changed = Signal()

    def __init__(
        self,
        sheet: DerivedSheet,
        plot: PlotView,
        live: LivePresenter,
        *,
        monitor: MonitorService,
        analysis: AnalysisService,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._live = live
        self._monitor = monitor
        self._analysis = analysis
        self._state = DerivedSheetState()
        self._settings = DerivedSettings()
        self._derived: DerivedHistory | None = None
        self._source: SampleHistory | None = None
        self._rate_hz = 0.0
        self._is_busy = False
        self._named: tuple[int, ...] = ()
        self._overlay = plot.add_overlay(DerivedOverlay)
        self._overlay.render_derived("", ())
        live.shown_of = self.shown_of
        sheet.filter_chosen.connect(self._on_filter)
        sheet.corner_edited.connect(self._on_corner)
        sheet.expression_edited.connect(self._on_expression)
        analysis.answered.connect(self._on_answered)
        sheet.render_derived(self._state)

    @property
    def settings(self) -> DerivedSettings:
        """What is derived now."""
        return self._settings

    @property
    def state(self) -> DerivedSheetState:
        """What was chosen and typed."""
        return self._state

    def restore(self, state: DerivedSheetState) -> None:
        """Derive what was derived once."""
        self._take(state)

    @Slot()
    def open_sheet(self) -> None:
        self._sheet.render_derived(self._state)
        self._sheet.open()

    @Slot()
    def clear(self) -> None:
        """Show the signal as it came."""
        self._take(DerivedSheetState(low_hz=self._state.low_hz, high_hz=self._state.high_hz))

    def shown_of(self, history: SampleHistory) -> SampleHistory:
        """What the plot draws of `history`: itself, unless something is derived."""
        if self._settings.is_plain:
            return history
        derived = self._derived_of(history)
        if derived is None:
            return history
        if not self._is_busy and derived.n_waiting:
            if derived.n_waiting <= _AT_ONCE:
                derived.catch_up()
            else:
                self._is_busy = True
                self._analysis.ask(KIND, partial(_caught_up, derived))
        return derived.history

    def _derived_of(self, history: SampleHistory) -> DerivedHistory | None:
        """The one that follows `history` with these settings; made anew where it is another."""
        session = self._monitor.session
        rate_hz = self._rate_hz if session is None else session.rate_hz
        has_drifted = abs(rate_hz - self._rate_hz) > RATE_DRIFT * self._rate_hz
        if self._derived is None or history is not self._source or has_drifted:
            self._source, self._rate_hz, self._is_busy = history, rate_hz, False
            try:
                self._derived = DerivedHistory(self._settings, history, rate_hz)
            except ConfigError as error:
                self._derived = None
                self._refuse(error)
            self._name_channels(history.n_channels)
        return self._derived

    def _name_channels(self, n_channels: int) -> None:
        """Derived channels come after those of the source, under the text they were typed as."""
        expressions = self._settings.expressions
        named = tuple((n_channels + k, expressions[k].text) for k in range(len(expressions)))
        steering = self._live.steering
        others = (entry for entry in steering.view.looks.changed if entry[0] not in self._named)
        looks = replace(steering.view.looks, changed=tuple(others))
        for channel, text in named:
            looks = looks.with_look(channel, ChannelLook(text, channel))
        self._named = tuple(channel for channel, _ in named)
        steering.set_view(replace(steering.view, looks=looks))
        chosen = self._settings.filter
        self._overlay.render_derived("" if chosen is None else tr_text(chosen.text()), named)

    def _refuse(self, error: ConfigError) -> None:
        """What the source cannot give is put away with its reason."""
        if isinstance(error, FilterError):
            problem = tr_text(error.sentence)
            self._state = replace(self._state, kind=None, filter_problem=problem)
            self._apply(replace(self._settings, filter=None))
        else:
            self._state = replace(self._state, expression_problem=tr_text(error.sentence))
            self._apply(replace(self._settings, expressions=()))

    def _take(self, state: DerivedSheetState) -> None:
        """Read what was typed; what cannot be read is told, the rest is in force."""
        state = replace(state, filter_problem="", expression_problem="")
        chosen: FilterSettings | None = None
        try:
            if state.kind is not None:
                chosen = FilterSettings(state.kind, state.low_hz, state.high_hz)
        except ConfigError as error:
            state = replace(state, filter_problem=tr_text(error.sentence))
        expressions: list[Expression] = []
        for text in filter(str.strip, state.expressions):
            try:
                expressions.append(parse(text))
            except ConfigError as error:
                state = replace(state, expression_problem=tr_error(error))
        self._state = state
        self._apply(DerivedSettings(chosen, tuple(expressions)))

    def _apply(self, settings: DerivedSettings) -> None:
        self._settings = settings
        self._derived = None
        self._sheet.render_derived(self._state)
        if settings.is_plain:
            self._name_channels(0)
        self.changed.emit()

    @Slot(object)
    def _on_filter(self, index: int) -> None:
        kind = None if index == 0 else list(FilterKind)[index - 1]
        self._take(replace(self._state, kind=kind))

    @Slot(str, float)
    def _on_corner(self, name: str, value: float) -> None:
        if name == "low_hz":
            self._take(replace(self._state, low_hz=value))
        else:
            self._take(replace(self._state, high_hz=value))

    @Slot(object, str)
    def _on_expression(self, number: int, text: str) -> None:
        if text == self._state.expressions[number]:
            return
        texts = list(self._state.expressions)
        texts[number] = text
        self._take(replace(self._state, expressions=tuple(texts)))

    @Slot(str, object)
    def _on_answered(self, kind: str, answer: object) -> None:
        if kind == KIND and answer is self._derived:
            self._is_busy = False


def _caught_up(derived: DerivedHistory) -> DerivedHistory:
    derived.catch_up()
    return derived
