"""The threshold as a slider, and what it means in alarms an hour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from desktop_app.ui.theme.theme import Theme

_STEPS = 100


class ThresholdBar(QWidget):
    """Left tells more, right tells less.

    Signals:
        moved: the threshold under the hand, not yet in force.
        chosen: the threshold to judge by from now on.
    """

    moved = Signal(float)
    chosen = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._build()
        self._slider.sliderMoved.connect(self._on_moved)
        self._slider.valueChanged.connect(self._on_changed)
        self._slider.sliderReleased.connect(self._on_released)

    @property
    def threshold(self) -> float:
        """Where the slider stands, 0..1."""
        return self._slider.value() / _STEPS

    @property
    def is_held(self) -> bool:
        """Whether a person holds the slider."""
        return self._slider.isSliderDown()

    def render_threshold(self, threshold: float, meaning: str) -> None:
        """Show the threshold in force, unless a hand is on the slider, and what it means."""
        if not self.is_held:
            with QSignalBlocker(self._slider):
                self._slider.setValue(round(threshold * _STEPS))
        self._value.set_text(f"{self.threshold:.2f}")
        self._meaning.set_text(meaning)
        self._slider.setAccessibleDescription(meaning)

    def _build(self) -> None:
        self._title = TextLabel(tr("Threshold"), self, size=TypeSize.LARGE, is_strong=True)
        self._value = TextLabel("0.50", self, size=TypeSize.LARGE)
        self._slider = QSlider(Qt.Orientation.Horizontal, self)
        self._slider.setRange(1, _STEPS - 1)
        self._slider.setPageStep(5)
        self._slider.setAccessibleName(tr("Score from which on a sample is unusual"))
        self._meaning = TextLabel(parent=self, tone=Tone.MUTED, wraps=True)
        heading = QHBoxLayout()
        heading.addWidget(self._title)
        heading.addStretch(1)
        heading.addWidget(self._value)
        ends = QHBoxLayout()
        ends.addWidget(TextLabel(tr("more alarms"), self, size=TypeSize.SMALL, tone=Tone.MUTED))
        ends.addStretch(1)
        ends.addWidget(TextLabel(tr("fewer"), self, size=TypeSize.SMALL, tone=Tone.MUTED))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.CARD, Space.WIDE, Space.CARD)
        column.setSpacing(Space.TIGHT)
        column.addLayout(heading)
        column.addWidget(self._slider)
        column.addLayout(ends)
        column.addWidget(self._meaning)

    @Slot()
    def _on_moved(self) -> None:
        self.moved.emit(self.threshold)

    @Slot()
    def _on_changed(self) -> None:
        """Keys and wheel move it without a hand on it."""
        if not self.is_held:
            self.chosen.emit(self.threshold)

    @Slot()
    def _on_released(self) -> None:
        self.chosen.emit(self.threshold)
