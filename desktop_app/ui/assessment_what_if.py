"""Sliders for the fields a person could change, and what the model's score would be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QSlider, QVBoxLayout, QWidget

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from desktop_app.ui.assessment_states import WhatIfField
    from desktop_app.ui.theme.theme import Theme

HINT = mark("Says what the model would do with other values, not what would happen to the patient.")


class _Slider(QSlider):
    """A wheel scrolls the panel, whatever lies under it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the panel."""
        event.ignore()


class AssessmentWhatIf(QFrame):
    """One slider a field, back to what was entered with one button.

    Signals:
        moved: a person tries another value: key and value; read `values()`.
    """

    moved = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: tuple[WhatIfField, ...] = ()
        self._sliders: list[_Slider] = []
        self._readings: list[TextLabel] = []
        self._parts: list[QWidget] = []
        title = TextLabel(tr("What if"), self, size=TypeSize.LARGE, is_strong=True)
        hint = TextLabel(tr(HINT), self, size=TypeSize.SMALL, tone=Tone.MUTED, wraps=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.SNUG)
        self._grid.setVerticalSpacing(Space.TIGHT)
        self._grid.setColumnStretch(1, 1)
        self._answer = TextLabel(parent=self, is_strong=True, wraps=True)
        self._back = Button(theme, tr("Back to the values entered"), self, role=ButtonRole.LINK)
        self._back.clicked.connect(self._on_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addWidget(title)
        column.addWidget(hint)
        column.addLayout(self._grid)
        column.addWidget(self._answer)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self.render_fields(())

    def render_fields(self, fields: tuple[WhatIfField, ...]) -> None:
        """Offer these sliders, at the values entered; hidden where there is none."""
        self.setVisible(bool(fields))
        if fields == self._fields:
            return
        self._fields = fields
        self._rebuild()
        self._show_readings()
        self.render_answer("")

    def render_answer(self, text: str) -> None:
        """What the model's score would be; empty at the values entered."""
        self._answer.set_text(text)
        self._answer.setVisible(bool(text))
        self._back.setVisible(bool(text))

    def values(self) -> tuple[tuple[str, float], ...]:
        """Every field's key with the value its slider stands at."""
        pairs = zip(self._fields, self._sliders, strict=True)
        return tuple((one.key, self._value(one, slider)) for one, slider in pairs)

    def _rebuild(self) -> None:
        for old in self._parts:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._sliders, self._readings, self._parts = [], [], []
        for row, one in enumerate(self._fields):
            slider = _Slider(Qt.Orientation.Horizontal, self)
            slider.setRange(0, round((one.high - one.low) / one.step))
            slider.setValue(round((one.value - one.low) / one.step))
            slider.setAccessibleName(tr("What if {field}", field=one.label))
            slider.valueChanged.connect(self._on_moved)
            reading = TextLabel(parent=self, wraps=True)
            reading.setMinimumWidth(reading.fontMetrics().horizontalAdvance("000 beats/min"))
            self._sliders.append(slider)
            self._readings.append(reading)
            for column, widget in enumerate((TextLabel(one.label, self), slider, reading)):
                self._grid.addWidget(widget, row, column)
                self._parts.append(widget)

    def _show_readings(self) -> None:
        parts = zip(self._fields, self._sliders, self._readings, strict=True)
        for one, slider, reading in parts:
            text = self._text(one, slider)
            reading.set_text(text)
            slider.setAccessibleDescription(text)

    def _text(self, one: WhatIfField, slider: QSlider) -> str:
        if one.choices:
            return one.choices[slider.value()]
        return f"{self._value(one, slider):.{one.decimals}f} {one.unit}"

    def _value(self, one: WhatIfField, slider: QSlider) -> float:
        """The slider's value; what was entered where it has not been moved from there."""
        steps = slider.value()
        if steps == round((one.value - one.low) / one.step):
            return one.value
        return one.low + steps * one.step

    @Slot()
    def _on_moved(self) -> None:
        self._show_readings()
        self.moved.emit()

    @Slot()
    def _on_back(self) -> None:
        for one, slider in zip(self._fields, self._sliders, strict=True):
            with QSignalBlocker(slider):
                slider.setValue(round((one.value - one.low) / one.step))
        self._on_moved()
