"""What is shown of the signal: a filter for the eye, and channels worked out from others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.dsp.expression import MAX_CHARACTERS
from desktop_app.dsp.filters import FilterKind
from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.combo_box import ComboBox
from desktop_app.ui.instrument_states import Choice
from desktop_app.ui.measure_panel import render_choice
from desktop_app.ui.number_edit import NumberEdit
from desktop_app.ui.overlay import Overlay
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from desktop_app.ui.theme.theme import Theme

N_EXPRESSIONS = 2
_KINDS = {
    FilterKind.LOW_PASS: mark("Low-pass"),
    FilterKind.HIGH_PASS: mark("High-pass"),
    FilterKind.BAND_PASS: mark("Band-pass"),
    FilterKind.NOTCH_50: mark("Notch 50 Hz"),
    FilterKind.NOTCH_60: mark("Notch 60 Hz"),
}
FILTERS = (mark("No filter"), *(_KINDS[kind] for kind in FilterKind))
_EXAMPLES = ("(A0 - A1) * 2", "abs(A0)")
_LOW = (FilterKind.HIGH_PASS, FilterKind.BAND_PASS)
_HIGH = (FilterKind.LOW_PASS, FilterKind.BAND_PASS)
_SIZE_PX = (460, 372)


@dataclass(frozen=True, slots=True)
class DerivedSheetState:
    """What is chosen, and why something of it cannot be; `kind` is None for no filter."""

    kind: FilterKind | None = None
    low_hz: float = 0.5
    high_hz: float = 50.0
    expressions: tuple[str, ...] = ("",) * N_EXPRESSIONS
    filter_problem: str = ""
    expression_problem: str = ""


class DerivedSheet(Overlay):
    """Renders a `DerivedSheetState`.

    Signals:
        filter_chosen: the number of an entry of `FILTERS`.
        corner_edited: "low_hz" or "high_hz", and the frequency.
        expression_edited: the number of a line, and its text.
    """

    filter_chosen = Signal(object)
    corner_edited = Signal(str, float)
    expression_edited = Signal(object, str)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window, width_px=_SIZE_PX[0], height_px=_SIZE_PX[1])
        self.setAccessibleName(tr("Filter and derived channels"))
        self._filter = ComboBox(theme, self)
        self._filter.setAccessibleName(tr("Filter"))
        self._low = NumberEdit(tr("Lower corner"), "Hz", self)
        self._high = NumberEdit(tr("Upper corner"), "Hz", self)
        self._low.setObjectName("low_hz")
        self._high.setObjectName("high_hz")
        self._low_label, self._high_label = (
            self._label(tr("Lower corner")),
            self._label(tr("Upper corner")),
        )
        self._filter_problem = TextLabel(parent=self, tone=Tone.ERROR, wraps=True)
        self._expression_problem = TextLabel(parent=self, tone=Tone.ERROR, wraps=True)
        self._lines = [self._line(number) for number in range(N_EXPRESSIONS)]
        self._close = Button(theme, tr("Close"), self, role=ButtonRole.QUIET)
        self._build()
        self._wire()

    def render_derived(self, state: DerivedSheetState) -> None:
        """Show `state`; a text that is being typed stays."""
        at = 0 if state.kind is None else 1 + list(FilterKind).index(state.kind)
        render_choice(self._filter, Choice(tuple(tr(words) for words in FILTERS), at))
        self._low.render_number(state.low_hz, 0.5)
        self._high.render_number(state.high_hz, 1.0)
        for widget in (self._low, self._low_label):
            widget.setVisible(state.kind in _LOW)
        for widget in (self._high, self._high_label):
            widget.setVisible(state.kind in _HIGH)
        for line, text in zip(self._lines, state.expressions, strict=True):
            if not line.hasFocus() and line.text() != text:
                with QSignalBlocker(line):
                    line.setText(text)
        for label, problem in (
            (self._filter_problem, state.filter_problem),
            (self._expression_problem, state.expression_problem),
        ):
            label.set_text(problem)
            label.setVisible(bool(problem))

    def _label(self, text: str) -> TextLabel:
        return TextLabel(text, self, tone=Tone.MUTED)

    def _line(self, number: int) -> QLineEdit:
        line = QLineEdit(self)
        line.setFont(font())
        line.setMaxLength(MAX_CHARACTERS)
        line.setPlaceholderText(_EXAMPLES[number])
        line.setAccessibleName(tr("Derived channel {number}", number=number + 1))
        line.setObjectName(str(number))
        return line

    def _build(self) -> None:
        form = QGridLayout()
        form.setHorizontalSpacing(Space.CARD)
        form.setVerticalSpacing(Space.TIGHT)
        form.setColumnStretch(1, 1)
        rows: tuple[tuple[QWidget, QWidget], ...] = (
            (self._label(tr("Filter")), self._filter),
            (self._low_label, self._low),
            (self._high_label, self._high),
        )
        for row, (label, widget) in enumerate(rows):
            form.addWidget(label, row, 0)
            form.addWidget(widget, row, 1, Qt.AlignmentFlag.AlignLeft)
        form.addWidget(self._filter_problem, 3, 0, 1, 2)
        for number, line in enumerate(self._lines):
            label = self._label(tr("Derived channel {number}", number=number + 1))
            form.addWidget(label, 4 + number, 0)
            form.addWidget(line, 4 + number, 1)
        form.addWidget(self._expression_problem, 6, 0, 1, 2)
        sentence = tr("Only what is shown: the signal is recorded, judged and measured as it came.")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.CARD, Space.WIDE, Space.CARD)
        column.setSpacing(Space.SNUG)
        title = tr("Filter and derived channels")
        column.addWidget(TextLabel(title, self, size=TypeSize.LARGE, is_strong=True))
        column.addWidget(TextLabel(sentence, self, tone=Tone.MUTED, wraps=True))
        column.addLayout(form)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setFocusProxy(self._filter)

    def _wire(self) -> None:
        self._filter.activated.connect(self._on_filter)
        self._low.committed.connect(self._on_corner)
        self._high.committed.connect(self._on_corner)
        for line in self._lines:
            line.editingFinished.connect(self._on_expression)
        self._close.clicked.connect(self.put_away)

    @Slot(int)
    def _on_filter(self, index: int) -> None:
        self.filter_chosen.emit(index)

    @Slot(float)
    def _on_corner(self, value: float) -> None:
        self.corner_edited.emit(self.sender().objectName(), value)

    @Slot()
    def _on_expression(self) -> None:
        line = self.sender()
        if isinstance(line, QLineEdit):
            self.expression_edited.emit(int(line.objectName()), line.text())
