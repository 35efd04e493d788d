"""The result: how unusual the values are, how sure that is, and which of them say so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QGraphicsOpacityEffect, QMenu, QVBoxLayout, QWidget

from desktop_app.core.words import NOT_A_DEVICE
from desktop_app.ui.assessment_reasons import AssessmentReasons
from desktop_app.ui.assessment_verdict import AssessmentVerdict
from desktop_app.ui.assessment_what_if import AssessmentWhatIf
from desktop_app.ui.button import Button
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import mark, review_note, tr, tr_text

if TYPE_CHECKING:
    from desktop_app.ui.assessment_states import AssessmentState
    from desktop_app.ui.theme.theme import Theme

OUTDATED_SENTENCE = mark("A value was changed after this result. Analyze again.")
DISCLAIMER = mark("Describes the model, not causes.")
# What a report may be saved as: suffix, and its name in the menu.
REPORTS = (
    ("pdf", mark("PDF report")),
    ("html", mark("HTML report")),
    ("json", mark("JSON")),
    ("fhir.json", mark("FHIR R4 bundle")),
    ("csv", mark("CSV row")),
)
_FADED = 0.4


class AssessmentCard(QFrame):
    """Renders an `AssessmentState`; hidden until there is one.

    Signals:
        report_requested: save a report of this suffix.
    """

    report_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Result"))
        self._outdated = TextLabel(tr(OUTDATED_SENTENCE), self, tone=Tone.WARNING, wraps=True)
        self._faded = QWidget(self)
        self._fade = QGraphicsOpacityEffect(self._faded)
        self._fade.setOpacity(_FADED)
        self._faded.setGraphicsEffect(self._fade)
        self._verdict = AssessmentVerdict(theme, self._faded)
        self.reasons = AssessmentReasons(theme, self._faded)
        self.what_if = AssessmentWhatIf(theme, self._faded)
        self._save = Button(theme, tr("Save report"), self._faded, icon="chevron-down")
        self._save.setMenu(self._make_menu())
        disclaimer = f"{tr(DISCLAIMER)} {tr_text(NOT_A_DEVICE)} {review_note()}".strip()
        self._disclaimer = TextLabel(
            disclaimer, self._faded, size=TypeSize.SMALL, tone=Tone.MUTED, wraps=True
        )
        self._build()
        self.hide()

    def render_assessment(self, state: AssessmentState | None) -> None:
        """Show `state`; None while there is no result."""
        self.setVisible(state is not None)
        if state is None:
            self.reasons.fold()
            return
        self._verdict.render_assessment(state)
        self.reasons.render_assessment(state)
        self.what_if.render_fields(state.what_if)
        self._outdated.setVisible(state.is_outdated)
        self._fade.setEnabled(state.is_outdated)
        is_waiting = state.contributions is None
        self._save.setEnabled(not (state.is_outdated or is_waiting))
        self._save.setToolTip(
            tr("As soon as it is calculated which fields say so")
            if is_waiting
            else tr("As PDF, HTML, JSON, FHIR or CSV")
        )

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        for suffix, words in REPORTS:
            action = menu.addAction(f"{tr(words)} ...")
            action.setData(suffix)
            action.triggered.connect(self._on_report)
        return menu

    def _build(self) -> None:
        inner = QVBoxLayout(self._faded)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(Space.CARD)
        for widget in (self._verdict, self.reasons, self.what_if):
            inner.addWidget(widget)
        inner.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addWidget(self._disclaimer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SNUG)
        column.addWidget(self._outdated)
        column.addWidget(self._faded)

    @Slot()
    def _on_report(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.report_requested.emit(str(action.data()))
