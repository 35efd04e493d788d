"""One answer out of a few, by name: side by side where they are short, else in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Slot

from desktop_app.ui.combo_box import ComboBox
from desktop_app.ui.field_row import FieldRow
from desktop_app.ui.segments import Segments, segments_width_px
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.form_states import FieldNote, FormField
    from desktop_app.ui.theme.theme import Theme

# The room beside the label in the narrowest panel.
_WIDEST_SEGMENTS_PX = 200


class ChoiceField(FieldRow):
    """No answer is an answer too: nothing is chosen in advance."""

    def __init__(self, theme: Theme, field: FormField, parent: QWidget | None = None) -> None:
        super().__init__(theme, field, parent)
        words = tuple(choice.label for choice in field.choices)
        self._values = tuple(choice.value for choice in field.choices)
        self._segments: Segments | None = None
        self._combo: ComboBox | None = None
        if segments_width_px(words) <= _WIDEST_SEGMENTS_PX:
            self._segments = Segments(theme, words, self)
            self._segments.chosen.connect(self._on_chosen)
        else:
            self._combo = self._make_combo(theme, words)
            self._combo.activated.connect(self._on_chosen)
        self._place(self.control())

    def text(self) -> str:
        """The value of the chosen answer, empty if none is."""
        index = self._index()
        return self._values[index] if index >= 0 else ""

    def set_text(self, text: str) -> None:
        """Choose the answer with this value, or none; nothing is emitted."""
        index = self._values.index(text) if text in self._values else -1
        if self._segments is not None:
            self._segments.set_current(index)
        if self._combo is not None:
            with QSignalBlocker(self._combo):
                self._combo.setCurrentIndex(index)

    def render_note(self, note: FieldNote) -> None:
        """Show the note and outline the list."""
        super().render_note(note)
        if self._combo is not None:
            tokens = self._theme.tokens
            self._combo.set_outline(tokens.high if note.error else "")

    def control(self) -> QWidget:
        """The segments or the list."""
        control = self._segments or self._combo
        if control is None:
            raise AssertionError("a choice field has a control")
        return control

    def _make_combo(self, theme: Theme, words: tuple[str, ...]) -> ComboBox:
        combo = ComboBox(theme, self)
        combo.setFont(font())
        combo.setPlaceholderText(tr("Choose"))
        combo.addItems(list(words))
        # Takes an answer back. It stands last, so that the key N means "normal".
        combo.addItem(tr("Not given"))
        combo.setCurrentIndex(-1)
        return combo

    def _index(self) -> int:
        if self._combo is not None:
            index = self._combo.currentIndex()
            return index if index < len(self._values) else -1
        return self._segments.current if self._segments is not None else -1

    @Slot()
    def _on_chosen(self) -> None:
        if self._combo is not None and self._index() < 0:
            with QSignalBlocker(self._combo):
                self._combo.setCurrentIndex(-1)
        self.edited.emit()
        self.committed.emit(self.key)
