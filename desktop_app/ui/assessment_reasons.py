"""Why: text first, then what the score is made of, as bars or as a table, and a check of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.assessment_states import WordingState
from desktop_app.ui.assessment_wording import AssessmentWording
from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.contribution_bars import ContributionBars, waterfall
from desktop_app.ui.contribution_table import ContributionTable
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from desktop_app.ui.assessment_states import AssessmentState, Contribution
    from desktop_app.ui.theme.theme import Theme

FIRST_ROWS = 6


class AssessmentReasons(QWidget):
    """Text, wording, shares.

    Signals:
        check_requested: plant an outlier and see whether it is named.
    """

    check_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Contribution, ...] = ()
        self._base = 0.0
        self._shows_all = False
        self._title = TextLabel(tr("Why"), self, size=TypeSize.LARGE, is_strong=True)
        self._text = TextLabel(parent=self, wraps=True)
        self.wording = AssessmentWording(theme, self)
        self._waiting = TextLabel(tr("Calculating which fields say so ..."), self, tone=Tone.MUTED)
        self._bars = ContributionBars(theme, self)
        self._table = ContributionTable(self)
        self._more = Button(theme, tr("Show more"), self, role=ButtonRole.LINK)
        self._more.setToolTip(tr("All thirteen fields"))
        self._as_table = Button(theme, tr("As a table"), self, role=ButtonRole.LINK)
        self._as_table.setToolTip(tr("The same shares as text"))
        self._check = Button(theme, tr("Check it"), self, role=ButtonRole.LINK)
        self._check.setToolTip(tr("Plants an outlier into these values: it must be the one named"))
        self._check_text = TextLabel(parent=self, wraps=True)
        self._check_text.setAccessibleName(tr("Result of the check"))
        self._build()
        self._more.clicked.connect(self._on_more)
        self._as_table.clicked.connect(self._on_as_table)
        self._check.clicked.connect(self.check_requested)

    def render_assessment(self, state: AssessmentState) -> None:
        """Show `state`; shares only once they are there."""
        self._text.set_text(state.text)
        self._text.setVisible(bool(state.text))
        self.wording.render_wording(state.wording or WordingState())
        rows = state.contributions
        self._waiting.setVisible(rows is None)
        self._rows = rows or ()
        self._base = state.base_log_odds or 0.0
        self._check.setEnabled(bool(rows) and not state.is_outdated)
        if not rows or state.is_outdated:
            self.render_check("")
        self._show_rows()

    def render_check(self, text: str) -> None:
        """Say what came of the check; empty before there was one."""
        self._check_text.set_text(text)
        self._check_text.setVisible(bool(text))

    def fold(self) -> None:
        """Back to few rows, as bars."""
        self._shows_all = False
        self._table.hide()

    def _show_rows(self) -> None:
        has_rows = bool(self._rows)
        n_shown = len(self._rows) if self._shows_all else FIRST_ROWS
        shown = waterfall(self._rows, self._base, n_shown) if has_rows else ()
        is_table = self._table.isVisibleTo(self)
        self._bars.render_rows(shown)
        self._bars.setVisible(has_rows and not is_table)
        self._table.render_waterfall(shown)
        self._table.setVisible(has_rows and is_table)
        n_more = len(self._rows) - FIRST_ROWS
        # With nothing to hide it keeps its words: a screen reader reads what is not seen, too.
        self._more.setVisible(n_more > 0)
        self._as_table.setVisible(has_rows)
        self._check.setVisible(has_rows)
        if n_more > 0:
            words = tr("Show fewer") if self._shows_all else tr("Show {count} more", count=n_more)
            _name(self._more, words)
        _name(self._as_table, tr("As bars") if is_table else tr("As a table"))

    def _build(self) -> None:
        links = QHBoxLayout()
        links.setSpacing(Space.CARD)
        for link in (self._more, self._as_table, self._check):
            links.addWidget(link)
        links.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SNUG)
        for widget in (self._title, self._text, self.wording, self._waiting):
            column.addWidget(widget)
        column.addWidget(self._bars)
        column.addWidget(self._table)
        column.addLayout(links)
        column.addWidget(self._check_text)
        self._table.hide()
        self.render_check("")

    @Slot()
    def _on_more(self) -> None:
        self._shows_all = not self._shows_all
        self._show_rows()

    @Slot()
    def _on_as_table(self) -> None:
        self._table.setVisible(not self._table.isVisibleTo(self))
        self._show_rows()


def _name(button: Button, words: str) -> None:
    button.setText(words)
    button.setAccessibleName(words)
