"""The patient's fields and their result, entered and read in one column."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.assessment_card import AssessmentCard
from desktop_app.ui.choice_field import ChoiceField
from desktop_app.ui.form_states import FieldKind, FieldNote, FormState
from desktop_app.ui.level_words import level_badge
from desktop_app.ui.numeric_field import NumericField
from desktop_app.ui.patient_buttons import PatientButtons
from desktop_app.ui.patient_head import PatientHead
from desktop_app.ui.patient_summary import PatientSummary
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import FOCUS_PX, Space
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.ui.assessment_states import AssessmentState
    from desktop_app.ui.field_row import FieldRow
    from desktop_app.ui.form_states import FormField
    from desktop_app.ui.theme.theme import Theme

INVITATION = mark(
    "Fill in what is known, or try a sample. The result says how unusual the values are among "
    "the reference patients, and which of them say so."
)
# Level, score, scale and interval of the result.
_VERDICT_PX = 200


class PatientPanel(QScrollArea):
    """A form built from a table; it reads nothing and judges nothing itself.

    Signals:
        analyze_requested: score what `texts()` says.
        sample_requested: fill in an invented patient.
        clear_requested: empty every field; `undo_clear_requested` takes that back.
        edited: a person changed an answer; what was scored is out of date.
        committed: a field (its key) was left; say now what is wrong with it.
        acknowledged: a doubtful value (its key) is right after all, or that was taken back.
        renamed: the pseudonym or the name was changed.
        row_pasted: the text of a row, to be spread over the fields.
        assess_file_requested: score a file of patients.
    """

    analyze_requested = Signal()
    sample_requested = Signal()
    clear_requested = Signal()
    undo_clear_requested = Signal()
    edited = Signal()
    committed = Signal(str)
    acknowledged = Signal(str, bool)
    renamed = Signal()
    row_pasted = Signal(str)
    assess_file_requested = Signal()

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
        self.setAccessibleName(tr("Patient"))
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

    @property
    def head(self) -> PatientHead:
        """Pseudonym and name."""
        return self._head

    @property
    def card(self) -> AssessmentCard:
        """The result."""
        return self._card

    def units(self) -> Mapping[str, str]:
        """The unit each number is typed in, by key."""
        rows = self._rows.items()
        return {key: row.unit() for key, row in rows if isinstance(row, NumericField)}

    def set_units(self, units: Mapping[str, str]) -> None:
        """Read the numbers of these keys in these units; nothing is emitted."""
        for key, unit in units.items():
            row = self._rows.get(key)
            if isinstance(row, NumericField):
                row.set_unit(unit)

    def render_form(self, state: FormState) -> None:
        """Show `state` around the answers."""
        notes = dict(state.notes)
        for key, row in self._rows.items():
            row.render_note(notes.get(key, FieldNote()))
        self._head.render_form(state)
        self._buttons.set_can_analyze(state.can_analyze)
        self._buttons.set_can_undo(state.can_undo_clear)
        self._summary.render_errors(state.summary, state.errors)

    def render_assessment(self, state: AssessmentState | None) -> None:
        """Show a result, or none; a new one is scrolled into view."""
        is_new = state is not None and not self._had_result
        self._had_result = state is not None
        self._card.render_assessment(state)
        self._line.setVisible(state is not None)
        self._invitation.setVisible(state is None)
        if state is not None and not state.is_outdated and state.contributions is None:
            self._announce(state)
        if is_new:
            # The layout must have placed the card before it can be scrolled to.
            QTimer.singleShot(0, self, self._reveal_card)

    def _announce(self, state: AssessmentState) -> None:
        """Say a new result aloud where a screen reader listens; the focus stays where it is."""
        verdict = state.headline or level_badge(state.level)
        words = tr("Result: {verdict}, score {score:.2f}", verdict=verdict, score=state.score)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    @Slot(str)
    def focus_field(self, key: str) -> None:
        """Put the focus into a field and bring it into view."""
        row = self._rows[key]
        row.control().setFocus()
        self.ensureWidgetVisible(row)

    def focus_first(self) -> None:
        """Put the focus into the first field."""
        self.focus_field(self._fields[0].key)

    def focus_summary(self) -> None:
        """Put the focus on the first error of the summary, and bring it into view."""
        self._summary.focus_first()
        self.ensureWidgetVisible(self._summary)

    def _build(self) -> None:
        page = QWidget(self)
        page.setAutoFillBackground(False)
        column = QVBoxLayout(page)
        # The outline of the focus lies around the panel.
        edge_px = Space.WIDE - FOCUS_PX
        column.setContentsMargins(edge_px, Space.TIGHT - FOCUS_PX, edge_px, edge_px)
        column.setSpacing(Space.TIGHT)
        self._summary = PatientSummary(self._theme, page)
        column.addWidget(self._summary)
        self._head = PatientHead(self._theme, len(self._fields), page)
        column.addWidget(self._head)
        self._build_rows(page, column)
        column.addSpacing(Space.SNUG)
        self._buttons = PatientButtons(self._theme, page)
        column.addWidget(self._buttons)
        column.addSpacing(Space.TIGHT)
        self._invitation = TextLabel(tr(INVITATION), page, tone=Tone.MUTED, wraps=True)
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

    def _build_rows(self, page: QWidget, column: QVBoxLayout) -> None:
        for field in self._fields:
            kind = NumericField if field.kind is FieldKind.NUMBER else ChoiceField
            row = kind(self._theme, field, page)
            self._rows[field.key] = row
            column.addWidget(row)

    def _wire(self) -> None:
        for row in self._rows.values():
            row.edited.connect(self.edited)
            row.committed.connect(self.committed)
            row.acknowledged.connect(self.acknowledged)
            row.row_pasted.connect(self.row_pasted)
        self._head.edited.connect(self.renamed)
        self._summary.chosen.connect(self.focus_field)
        buttons = self._buttons
        buttons.analyze_requested.connect(self.analyze_requested)
        buttons.sample_requested.connect(self.sample_requested)
        buttons.clear_requested.connect(self.clear_requested)
        buttons.undo_requested.connect(self.undo_clear_requested)
        buttons.file_requested.connect(self.assess_file_requested)
        buttons.paste_requested.connect(self._on_paste_row)

    @Slot()
    def _reveal_card(self) -> None:
        # The verdict and no more: the answers it was made from stay in sight, none of them cut.
        bar, before = self.verticalScrollBar(), self.verticalScrollBar().value()
        self.ensureVisible(0, self._card.y() + _VERDICT_PX, 0, 0)
        if bar.value() > before:
            bar.setValue(max(top for top in self._tops() if top <= bar.value()))

    def _tops(self) -> list[int]:
        """How far to scroll for each part to stand at the upper edge, with room for its outline."""
        parts = (self._head, *self._rows.values(), self._buttons, self._line, self._card)
        return [part.y() - self._head.y() for part in parts]

    @Slot()
    def _on_paste_row(self) -> None:
        self.row_pasted.emit(QGuiApplication.clipboard().text())
