"""Tune on your own data: a file judged again, before and after, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.combo_box import ComboBox
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.threshold_bar import ThresholdBar
from desktop_app.ui.tune_curve import TuneCurve
from desktop_app.ui.tune_states import TuneState
from desktop_app.ui.tune_trace import TuneTrace
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from desktop_app.ui.theme.theme import Theme

EMPTY_SENTENCE = mark("Open a recording to see what other settings would have told of it.")


class TunePanel(QWidget):
    """Renders a `TuneState`.

    Signals:
        file_requested: open a file.
        threshold_moved: what would this threshold have told?
        detector_chosen: judge the file by this detector.
        use_requested: take the threshold over for the live signal.
    """

    file_requested = Signal()
    threshold_moved = Signal(float)
    detector_chosen = Signal(str)
    use_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state = TuneState()
        self._build()
        self._wire()
        self.render_tuning(self._state)

    def render_tuning(self, state: TuneState) -> None:
        """Show `state`; nothing is emitted."""
        self._open.setEnabled(not state.is_busy)
        sentence = tr("Judging it again") if state.is_busy else state.sentence
        self._sentence.set_text(sentence or tr(EMPTY_SENTENCE))
        self._detail.set_text(state.detail)
        for part in (self._detector, self._threshold, self._use, self._trace):
            part.setVisible(state.trace is not None)
        self._use.setEnabled(state.can_use)
        with QSignalBlocker(self._detector):
            if state.detectors != self._state.detectors or self._detector.count() == 0:
                self._detector.clear()
                for name, _help in state.detectors:
                    self._detector.addItem(name, name)
            self._detector.setCurrentIndex(max(0, self._detector.findData(state.detector)))
        self._threshold.render_threshold(state.threshold, "")
        if state.trace is not None:
            self._trace.render_trace(state.trace)
        self._curve.render_curve(state.curve)
        self._state = state

    def _build(self) -> None:
        self._open = Button(self._theme, tr("Open a recording"), self)
        self._sentence = TextLabel(parent=self, size=TypeSize.LARGE, is_strong=True, wraps=True)
        self._detail = TextLabel(parent=self, tone=Tone.MUTED, wraps=True)
        self._detector = ComboBox(self._theme, self)
        self._detector.setAccessibleName(tr("Detector"))
        self._threshold = ThresholdBar(self._theme, self)
        self._use = Button(
            self._theme, tr("Use this threshold"), self, role=ButtonRole.PRIMARY, icon="check"
        )
        self._trace = TuneTrace(self._theme, self)
        self._curve = TuneCurve(self._theme, self)
        head = QHBoxLayout()
        head.setSpacing(Space.SNUG)
        for part in (self._open, self._detector, self._use):
            head.addWidget(part)
        head.addStretch(1)
        pictures = QHBoxLayout()
        pictures.setSpacing(Space.CARD)
        pictures.addWidget(self._trace, 1)
        pictures.addWidget(self._curve)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.CARD, Space.WIDE, Space.CARD)
        column.setSpacing(Space.SNUG)
        column.addLayout(head)
        column.addWidget(self._sentence)
        column.addWidget(self._detail)
        column.addLayout(pictures)
        column.addWidget(self._threshold)
        column.addStretch(1)

    def _wire(self) -> None:
        self._open.clicked.connect(self.file_requested)
        self._use.clicked.connect(self.use_requested)
        self._detector.activated.connect(self._on_detector)
        self._threshold.moved.connect(self.threshold_moved)
        self._threshold.chosen.connect(self.threshold_moved)

    @Slot()
    def _on_detector(self) -> None:
        self.detector_chosen.emit(str(self._detector.currentData()))
