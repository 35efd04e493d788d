"""Measures ten times a second what is on the plot, while somebody looks at the table.

Less often where a million samples take long: the picture goes before the table.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from desktop_app.dsp.measurement_statistics import MeasurementStatistics
from desktop_app.ui.instrument_states import Choice, MeasureRow, MeasureState
from desktop_app.ui.measure_panel import table_text
from desktop_app.ui.presenters.channel_looks import IN_VOLTS, ChannelLook
from desktop_app.ui.presenters.measure_states import (
    Measured,
    basis_text,
    measured_between,
    rows_of,
    shown_rows,
)
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.protocols import Clock
    from desktop_app.services.analysis import AnalysisService
    from desktop_app.services.monitor import MonitorService
    from desktop_app.ui.measure_panel import MeasurePanel

EVERY_MS = 100
# After each answer, so many times as long as it took. The threads share one interpreter.
RESTS = 4.0
# Not for hours after a night in which the computer slept over the answer.
LONGEST_REST_S = 5.0
KIND = "measure"
SPANS = (mark("The view"), mark("Between cursors"))
_Span = tuple[float, float]


class MeasurePresenter(QObject):
    """`view` and `between_cursors` tell the span of time to measure, None where there is none.

    `look_of` tells how a channel is shown: what is measured is in its unit.
    """

    def __init__(  # noqa: PLR0913 - it joins two services and the plot to a panel
        self,
        panel: MeasurePanel,
        monitor: MonitorService,
        analysis: AnalysisService,
        *,
        clock: Clock,
        view: Callable[[], _Span | None],
        between_cursors: Callable[[], _Span | None],
        look_of: Callable[[int], ChannelLook],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._monitor = monitor
        self._analysis = analysis
        self._clock = clock
        self._asked_s = self._next_s = 0.0
        self._spans = (view, between_cursors)
        self._look_of, self._look = look_of, IN_VOLTS
        self._statistics = MeasurementStatistics()
        self._rows: tuple[MeasureRow, ...] = ()
        self._basis = ""
        self._channel, self._span = 0, 0
        self._asked: tuple[object, ...] | None = None
        self._is_waiting = False
        self._wire()
        self._render()
        timer = QTimer(self)
        timer.setInterval(EVERY_MS)
        timer.timeout.connect(self.refresh)
        timer.start()

    @Slot()
    def refresh(self) -> None:
        """Ask again if somebody looks, the last answer is there and something has changed."""
        now_s = self._clock.now_s()
        if self._is_waiting or now_s < self._next_s or not self._panel.isVisible():
            return
        session, history = self._monitor.session, self._monitor.history
        span = self._spans[self._span]()
        if session is None or history is None or span is None:
            self._show_nothing(tr("No signal yet." if history is None else "No cursors are set."))
            return
        # What lies in a span that has ended does not change any more.
        channel = min(self._channel, history.n_channels - 1)
        look = self._look_of(channel)
        if look != self._look:
            self._look = look
            self.restart()
        question = (id(history), channel, *span, min(history.end_s or 0.0, span[1]))
        if question == self._asked:
            return
        self._asked = question
        self._asked_s = now_s
        self._is_waiting = True
        self._analysis.ask(
            KIND, partial(measured_between, history, channel, session.rate_hz, *span, look)
        )

    def _wire(self) -> None:
        self._panel.channel_chosen.connect(self._on_channel)
        self._panel.span_chosen.connect(self._on_span)
        self._panel.copy_requested.connect(self.copy)
        self._panel.restart_requested.connect(self.restart)
        self._analysis.answered.connect(self._on_answered)
        self._monitor.changed.connect(self.restart)

    def _show_nothing(self, why: str) -> None:
        self._asked = None
        if self._rows or self._basis != why:
            self._rows, self._basis = (), why
            self._render()

    def _render(self) -> None:
        history = self._monitor.history
        names = () if history is None else history.names
        self._panel.render_measurements(
            MeasureState(
                shown_rows(self._rows),
                self._basis,
                Choice(names, min(self._channel, len(names) - 1)),
                Choice(tuple(tr(span) for span in SPANS), self._span),
            )
        )

    @Slot(str, object)
    def _on_answered(self, kind: str, answer: object) -> None:
        if kind != KIND:
            return
        self._is_waiting = False
        now_s = self._clock.now_s()
        self._next_s = now_s + min(LONGEST_REST_S, RESTS * (now_s - self._asked_s))
        if isinstance(answer, Measured) and self._asked is not None:
            self._statistics.add(answer.measurements)
            self._rows = rows_of(answer.measurements, self._statistics, answer.value_unit)
            self._basis = basis_text(answer)
            self._render()

    @Slot(object)
    def _on_channel(self, channel: int) -> None:
        self._channel = channel
        self.restart()

    @Slot(object)
    def _on_span(self, span: int) -> None:
        self._span = span
        self.restart()

    @Slot()
    def copy(self) -> None:
        """The table into the clipboard, in English as all data."""
        QGuiApplication.clipboard().setText(table_text(self._rows))

    @Slot()
    def restart(self) -> None:
        """Begin the statistics anew."""
        self._statistics.reset()
        self._asked = None
        self._next_s = 0.0
