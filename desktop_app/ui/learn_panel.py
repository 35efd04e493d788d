"""Learn normal: a baseline to begin with, learning with its progress, and what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.combo_box import ComboBox
from desktop_app.ui.learn_states import LearnState
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from desktop_app.ui.theme.theme import Theme

NO_BASELINE = mark("None: learn from each start")
_MOST_FINDINGS = 8
_VERDICTS = {
    "good": mark("Good: {finding}"),
    "warning": mark("Doubtful: {finding}"),
    "error": mark("Not usable: {finding}"),
}


class LearnPanel(QWidget):
    """Renders a `LearnState`.

    Signals:
        learn_requested: learn from the live signal; again while it learns: give up.
        file_requested: learn from a file that is asked for.
        keep_requested: keep what was learned under this name, and begin with it.
        baseline_chosen: begin with the baseline of this name; empty for none.
        detector_chosen: have the detector of this name judge and learn.
        train_requested: train it on the baseline that is chosen.
    """

    learn_requested = Signal()
    file_requested = Signal()
    keep_requested = Signal(str)
    baseline_chosen = Signal(str)
    detector_chosen = Signal(str)
    train_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state = LearnState()
        self._build()
        self._wire()
        self.render_learning(self._state)

    def render_learning(self, state: LearnState) -> None:
        """Show `state`; nothing is emitted."""
        self._render_choices(state)
        self._render_detectors(state)
        is_busy = state.progress is not None
        self._train.setVisible(state.can_train)
        self._train.setEnabled(not is_busy)
        self._learn.setText(tr("Give up") if is_busy else tr("Learn normal"))
        self._learn.setEnabled(is_busy or state.can_learn)
        self._file.setEnabled(not is_busy)
        self._progress.setVisible(is_busy)
        self._progress.setValue(round(100 * (state.progress or 0.0)))
        self._left.set_text(state.left_text)
        self._left.setVisible(bool(state.left_text))
        for at, label in enumerate(self._findings):
            row = state.findings[at] if at < len(state.findings) else None
            label.setVisible(row is not None)
            if row is not None:
                label.set_text(tr(_VERDICTS[row.tone], finding=row.sentence))
                label.set_tone(Tone(row.tone))
        self._render_keeping(state)
        self._state = state

    def _render_choices(self, state: LearnState) -> None:
        with QSignalBlocker(self._chooser):
            if state.baselines != self._state.baselines or self._chooser.count() == 0:
                self._chooser.clear()
                self._chooser.addItem(tr(NO_BASELINE), "")
                for choice in state.baselines:
                    self._chooser.addItem(choice.name, choice.name)
                    last = self._chooser.count() - 1
                    self._chooser.setItemData(last, choice.detail, Qt.ItemDataRole.ToolTipRole)
            self._chooser.setCurrentIndex(max(0, self._chooser.findData(state.chosen)))
        detail = next((one.detail for one in state.baselines if one.name == state.chosen), "")
        self._detail.set_text(detail or tr("What is normal is learned from each new connection."))

    def _render_detectors(self, state: LearnState) -> None:
        with QSignalBlocker(self._detector):
            if state.detectors != self._state.detectors:
                self._detector.clear()
                for choice in state.detectors:
                    self._detector.addItem(choice.name, choice.name)
                    last = self._detector.count() - 1
                    self._detector.setItemData(last, choice.help, Qt.ItemDataRole.ToolTipRole)
            self._detector.setCurrentIndex(self._detector.findData(state.detector))
        self._note.set_text(state.detector_note)

    def _render_keeping(self, state: LearnState) -> None:
        can_keep = bool(state.suggested_name)
        self._name.setVisible(can_keep)
        self._keep.setVisible(can_keep)
        if can_keep and state.suggested_name != self._state.suggested_name:
            self._name.setText(state.suggested_name)

    def _build(self) -> None:
        self._chooser = ComboBox(self._theme, self)
        self._chooser.setAccessibleName(tr("Baseline to begin with"))
        self._detail = TextLabel(parent=self, tone=Tone.MUTED, wraps=True)
        self._detector = ComboBox(self._theme, self)
        self._detector.setAccessibleName(tr("Judged by"))
        self._note = TextLabel(parent=self, tone=Tone.MUTED, wraps=True)
        self._train = Button(self._theme, tr("Train on this baseline"), self)
        self._learn = Button(
            self._theme, tr("Learn normal"), self, role=ButtonRole.PRIMARY, icon="graduation-cap"
        )
        self._file = Button(self._theme, tr("From a file"), self)
        self._progress = QProgressBar(self)
        self._progress.setAccessibleName(tr("Learning"))
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(6)
        self._left = TextLabel(parent=self, tone=Tone.MUTED)
        self._findings = [TextLabel(parent=self, wraps=True) for _ in range(_MOST_FINDINGS)]
        self._name = QLineEdit(self)
        self._name.setAccessibleName(tr("Name of the baseline"))
        self._name.setMaxLength(60)
        self._keep = Button(self._theme, tr("Keep and use"), self, role=ButtonRole.PRIMARY)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.CARD, Space.WIDE, Space.CARD)
        column.setSpacing(Space.SNUG)
        column.addWidget(TextLabel(tr("Begin with"), self, is_strong=True))
        column.addWidget(self._chooser)
        column.addWidget(self._detail)
        column.addWidget(TextLabel(tr("Judged by"), self, is_strong=True))
        column.addWidget(self._detector)
        column.addWidget(self._note)
        column.addLayout(_row(self._learn, self._file, self._train))
        for part in (self._progress, self._left, *self._findings):
            column.addWidget(part)
        keeping = QHBoxLayout()
        keeping.setSpacing(Space.SNUG)
        keeping.addWidget(self._name, 1)
        keeping.addWidget(self._keep)
        column.addLayout(keeping)
        column.addStretch(1)

    def _wire(self) -> None:
        self._learn.clicked.connect(self.learn_requested)
        self._file.clicked.connect(self.file_requested)
        self._keep.clicked.connect(self._on_keep)
        self._name.returnPressed.connect(self._on_keep)
        self._chooser.activated.connect(self._on_chosen)
        self._detector.activated.connect(self._on_detector)
        self._train.clicked.connect(self.train_requested)

    @Slot()
    def _on_keep(self) -> None:
        if name := self._name.text().strip():
            self.keep_requested.emit(name)

    @Slot()
    def _on_chosen(self) -> None:
        self.baseline_chosen.emit(str(self._chooser.currentData() or ""))

    @Slot()
    def _on_detector(self) -> None:
        self.detector_chosen.emit(str(self._detector.currentData()))


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.SNUG)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row
