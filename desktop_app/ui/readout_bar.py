"""The row above the plot: the value now, what it spans, what was expected, and the verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop_app.ui.metric import Metric
from desktop_app.ui.pill import Pill, PillLook, priority_look
from desktop_app.ui.states import Judgement, ReadoutState
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.ui.theme.theme import Theme

_HEIGHT_PX = 68
# A usual verdict, so that the numbers do not come and go with it.
_VERDICT_PX = 158
_LOOKS = {
    Judgement.NONE: PillLook(mark("NO VERDICT"), "muted", "circle-dashed", size=TypeSize.LARGE),
    Judgement.LEARNING: PillLook(mark("LEARNING"), "accent", "graduation-cap", size=TypeSize.LARGE),
    Judgement.NORMAL: PillLook(mark("NORMAL"), "good", "circle-check", size=TypeSize.LARGE),
}
_STALE = PillLook(mark("STALE"), "medium", "clock-alert", size=TypeSize.LARGE)


class ReadoutBar(QFrame):
    """Numbers at fixed places, tabular, so that only what changes moves."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(_HEIGHT_PX)
        self._build()
        self.render_readout(ReadoutState())

    def render_readout(self, state: ReadoutState) -> None:
        """Show `state`."""
        self._volts.set_text(_value(state, state.volts) or f"\N{EN DASH} {state.unit}")
        self._volts.set_tone(Tone.MUTED if state.is_stale else Tone.TEXT)
        self._low.set_value(_value(state, state.low_volts))
        self._high.set_value(_value(state, state.high_volts))
        self._span.set_value(_span(state))
        self._expected.set_value(_expected(state))
        self._score.set_value("" if state.score is None else f"{state.score:.2f}")
        if state.note != self._note.text():
            self._note.set_text(state.note)
            self._make_room(self.width())
        look = _look(state)
        self._verdict.set_look(look)
        self._verdict.setAccessibleName(tr("Verdict: {verdict}", verdict=look.text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the less telling numbers make room."""
        super().resizeEvent(event)
        self._make_room(event.size().width())

    def _make_room(self, width_px: int) -> None:
        """For a note before all others: what keeps a board away is more than what it measured."""
        note_px = self._note_px()
        room_px = width_px - 2 * Space.WIDE - self._volts.sizeHint().width()
        room_px -= note_px + Space.LOOSE if note_px else 0
        room_px -= max(_VERDICT_PX, self._verdict.sizeHint().width()) + Space.LOOSE
        for metric in (self._score, self._expected, self._high, self._low, self._span):
            room_px -= metric.sizeHint().width() + Space.LOOSE
            metric.setVisible(room_px >= 0)

    def _note_px(self) -> int:
        """As wide as lets the note stand in the height of the row."""
        if not self._note.text():
            return 0
        metrics = QFontMetrics(self._note.font())
        n_lines = max(1, (_HEIGHT_PX - 2 * Space.SNUG) // metrics.lineSpacing())
        words_px = [metrics.horizontalAdvance(word) for word in self._note.text().split()]
        # No line is full: each may end a word before its end.
        whole_px = metrics.horizontalAdvance(self._note.text())
        return max(whole_px // n_lines + max(words_px) // 2, *words_px)

    def summary(self, state: ReadoutState) -> str:
        """The row in words, for those who cannot see it."""
        parts = [_value(state, state.volts) or tr("no sample"), _look(state).text.lower()]
        if state.low_volts is not None and state.high_volts is not None:
            low, high = _value(state, state.low_volts), _value(state, state.high_volts)
            parts.append(tr("between {low} and {high}", low=low, high=high))
        if state.note:
            parts.append(state.note)
        return ", ".join(parts)

    def _build(self) -> None:
        self._volts = TextLabel(parent=self, size=TypeSize.READING, is_strong=True)
        metrics = QFontMetrics(self._volts.font())
        self._volts.setMinimumWidth(metrics.horizontalAdvance("\N{MINUS SIGN}0.000 V") + 4)
        self._low = Metric(tr("Min"), "\N{MINUS SIGN}0.000 V", self)
        self._high = Metric(tr("Max"), "\N{MINUS SIGN}0.000 V", self)
        self._span = Metric(tr("Vpp"), "0.000 V", self)
        self._expected = Metric(tr("Expected"), _range("0.00", "0.00", "V"), self)
        self._score = Metric(tr("Score"), "0.00", self)
        self._note = TextLabel(parent=self, tone=Tone.MUTED, wraps=True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._metrics = (self._low, self._high, self._span, self._expected, self._score)
        self._verdict = Pill(self._theme, _LOOKS[Judgement.NONE].translated(), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.WIDE, Space.SNUG, Space.WIDE, Space.SNUG)
        row.setSpacing(Space.LOOSE)
        row.addWidget(self._volts, 0, Qt.AlignmentFlag.AlignBottom)
        for metric in self._metrics:
            metric.stand_on(metrics.descent())
            row.addWidget(metric, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._note, 1)
        row.addWidget(self._verdict)


def _value(state: ReadoutState, value: float | None) -> str:
    if value is None:
        return ""
    # A true minus is as wide as a digit, a hyphen is not; and there is no minus zero.
    number = f"{round(value, state.decimals) + 0.0:.{state.decimals}f}"
    return f"{number} {state.unit}".rstrip().replace("-", "\N{MINUS SIGN}")


def _span(state: ReadoutState) -> str:
    if state.low_volts is None or state.high_volts is None:
        return ""
    return _value(state, state.high_volts - state.low_volts)


def _expected(state: ReadoutState) -> str:
    low, high = state.expected_low_volts, state.expected_high_volts
    if low is None or high is None:
        return ""
    decimals = min(2, state.decimals)
    return _range(f"{low:.{decimals}f}", f"{high:.{decimals}f}", state.unit)


def _range(low: str, high: str, unit: str) -> str:
    minus = "\N{MINUS SIGN}"
    low, high = low.replace("-", minus), high.replace("-", minus)
    return tr("{low} to {high} {unit}", low=low, high=high, unit=unit).rstrip()


def _look(state: ReadoutState) -> PillLook:
    if state.is_stale:
        return _STALE.translated()
    if state.judgement is Judgement.ANOMALY:
        return priority_look(state.cause or tr("ANOMALY"), state.priority)
    return _LOOKS[state.judgement].translated()
