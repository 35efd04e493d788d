"""The patient's fields and their result, entered and read in one column."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.assessment_card import AssessmentCard
from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.choice_field import ChoiceField
from desktop_app.ui.numeric_field import NumericField
from desktop_app.ui.pill import Pill, PillLook
from desktop_app.ui.states import FieldKind, FieldNote, FormState
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import FOCUS_PX, Space

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.ui.field_row import FieldRow
    from desktop_app.ui.states import AssessmentState, FormField
    from desktop_app.ui.theme.theme import Theme

INVITATION = (
    "Fill in what is known, or try a sample. The result says how unusual the values are among "
    "the reference patients, and which of them say so."
)
# Level, score, scale and interval of the result.
_VERDICT_PX = 200
_DEMO = PillLook("DEMO", "accent", "flask-conical", ink="on_accent")


class PatientPanel(QScrollArea):
    """A form built from a table; it reads nothing and judges nothing itself.

    Signals:
        analyze_requested: score what `texts()` says.
        sample_requested: fill in an invented patient.
        clear_requested: empty every field; `undo_clear_requested` takes that back.
        edited: a person changed an answer; what was scored is out of date.
        committed: a field (its key) was left; say now what is wrong with it.
    """

    analyze_requested = Signal()
    sample_requested = Signal()
    clear_requested = Signal()
    undo_clear_requested = Signal()
    edited = Signal()
    committed = Signal(str)

    def __init__(
        self, theme: Theme, fields: tuple[FormField, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fields = fields
        self._rows: dict[str, FieldRow] = {}
        self._had_result = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Patient")
        self._build()
        self._wire()
        self.render_form(FormState())

    def texts(self) -> Mapping[str, str]:
        """Every answer as it was typed or chosen, by key; empty where there is none."""
        return MappingProxyType({key: row.text() for key, row in self._rows.items()})

    def set_texts(self, texts: Mapping[str, str]) -> None:
        """Fill in `texts`, emptying what they leave out; nothing is emitted."""
        for key, row in self._rows.items():
            row.set_text(texts.get(key, ""))

    def render_form(self, state: FormState) -> None:
        """Show `state` around the answers."""
        notes = dict(state.notes)
        for key, row in self._rows.items():
            row.render_note(notes.get(key, FieldNote()))
        self._given.set_text(f"{state.n_given} of {len(self._fields)} given")
        self._demo.setVisible(state.is_demo)
        self._analyze.setEnabled(state.can_analyze)
        self._summary.set_text(state.summary)
        self._summary.setVisible(bool(state.summary))
        self._swap_clear(can_undo=state.can_undo_clear)

    def render_assessment(self, state: AssessmentState | None) -> None:
        """Show a result, or none; a new one is scrolled into view."""
        is_new = state is not None and not self._had_result
        self._had_result = state is not None
        self._card.render_assessment(state)
        self._line.setVisible(state is not None)
        self._invitation.setVisible(state is None)
        if is_new:
            # The layout must have placed the card before it can be scrolled to.
            QTimer.singleShot(0, self, self._reveal_card)

    def focus_field(self, key: str) -> None:
        """Put the focus into a field and bring it into view."""
        row = self._rows[key]
        row.control().setFocus()
        self.ensureWidgetVisible(row)

    def _swap_clear(self, *, can_undo: bool) -> None:
        """Who pressed the one finds the focus on the other, which is in its place."""
        shown, hidden = (self._undo, self._clear) if can_undo else (self._clear, self._undo)
        shown.setVisible(True)
        if hidden.hasFocus():
            shown.setFocus()
        hidden.setVisible(False)

    def _build(self) -> None:
        page = QWidget(self)
        page.setAutoFillBackground(False)
        column = QVBoxLayout(page)
        # The outline of the focus lies around the panel.
        edge_px = Space.WIDE - FOCUS_PX
        column.setContentsMargins(edge_px, Space.TIGHT - FOCUS_PX, edge_px, edge_px)
        column.setSpacing(Space.TIGHT)
        self._build_head(page, column)
        self._build_rows(page, column)
        self._build_buttons(page)
        column.addSpacing(Space.SNUG)
        self._summary = TextLabel(parent=page, tone=Tone.ERROR, wraps=True)
        column.addWidget(self._summary)
        column.addLayout(self._button_row)
        column.addSpacing(Space.TIGHT)
        self._invitation = TextLabel(INVITATION, page, tone=Tone.MUTED, wraps=True)
        column.addWidget(self._invitation)
        column.addSpacing(Space.SNUG)
        self._line = QFrame(page)
        self._line.setProperty("role", "line")
        self._line.setFixedHeight(1)
        self._line.hide()
        column.addWidget(self._line)
        column.addSpacing(Space.SNUG)
        self._card = AssessmentCard(self._theme, page)
        column.addWidget(self._card)
        column.addStretch(1)
        self.setWidget(page)

    def _build_head(self, page: QWidget, column: QVBoxLayout) -> None:
        self._given = TextLabel(parent=page, tone=Tone.MUTED)
        self._demo = Pill(self._theme, _DEMO, page)
        self._demo.setAccessibleName("Demo patient")
        self._demo.setToolTip("An invented patient, not a person")
        head = QHBoxLayout()
        head.addWidget(self._given, 1)
        head.addWidget(self._demo)
        column.addLayout(head)

    def _build_rows(self, page: QWidget, column: QVBoxLayout) -> None:
        for field in self._fields:
            kind = NumericField if field.kind is FieldKind.NUMBER else ChoiceField
            row = kind(self._theme, field, page)
            self._rows[field.key] = row
            column.addWidget(row)

    def _build_buttons(self, page: QWidget) -> None:
        self._analyze = Button(self._theme, "Analyze", page, role=ButtonRole.PRIMARY)
        self._analyze.explain("Score these values", "Ctrl+Return")
        self._sample = Button(self._theme, "Sample", page, role=ButtonRole.QUIET)
        self._sample.explain("Fill in an invented patient", "Ctrl+E")
        self._clear = Button(self._theme, "Clear", page, role=ButtonRole.QUIET)
        self._clear.explain("Empty every field", "Ctrl+Shift+X")
        self._undo = Button(self._theme, "Undo clear", page, role=ButtonRole.QUIET, icon="undo-2")
        self._undo.explain("Bring the cleared values back", "Ctrl+Shift+Z")
        self._button_row = QHBoxLayout()
        self._button_row.setSpacing(Space.TIGHT)
        for widget in (self._analyze, self._sample, self._clear, self._undo):
            self._button_row.addWidget(widget)
        self._button_row.addStretch(1)

    def _wire(self) -> None:
        for row in self._rows.values():
            row.edited.connect(self._on_edited)
            row.committed.connect(self._on_committed)
        self._analyze.clicked.connect(self._on_analyze)
        self._sample.clicked.connect(self._on_sample)
        self._clear.clicked.connect(self._on_clear)
        self._undo.clicked.connect(self._on_undo)

    @Slot()
    def _reveal_card(self) -> None:
        # The verdict and no more: the answers it was made from stay in sight.
        self.ensureVisible(0, self._card.y() + _VERDICT_PX, 0, 0)

    @Slot()
    def _on_edited(self) -> None:
        self.edited.emit()

    @Slot(str)
    def _on_committed(self, key: str) -> None:
        self.committed.emit(key)

    @Slot()
    def _on_analyze(self) -> None:
        self.analyze_requested.emit()

    @Slot()
    def _on_sample(self) -> None:
        self.sample_requested.emit()

    @Slot()
    def _on_clear(self) -> None:
        self.clear_requested.emit()

    @Slot()
    def _on_undo(self) -> None:
        self.undo_clear_requested.emit()
