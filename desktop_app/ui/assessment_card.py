"""The result: how unusual the values are, how sure that is, and which of them say so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QGraphicsOpacityEffect, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.contribution_bars import ContributionBars
from desktop_app.ui.pill import Pill, PillLook, priority_look
from desktop_app.ui.score_scale import ScoreScale
from desktop_app.ui.states import Priority
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space, TypeSize

if TYPE_CHECKING:
    from desktop_app.ui.states import AssessmentState, Contribution
    from desktop_app.ui.theme.theme import Theme

FIRST_ROWS = 6
OUTDATED_SENTENCE = "A value was changed after this result. Analyze again."
DISCLAIMER = "Describes the model, not causes. Not a medical device."
_FADED = 0.4
# In letters; MEDIUM, BORDERLINE has 18.
_LONGEST_LARGE = 20


class AssessmentCard(QFrame):
    """Renders an `AssessmentState`; hidden until there is one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[Contribution, ...] = ()
        self._shows_all = False
        self.setAccessibleName("Result")
        self._build()
        self._more.clicked.connect(self._on_more)
        self.hide()

    def render_assessment(self, state: AssessmentState | None) -> None:
        """Show `state`; None while there is no result."""
        self.setVisible(state is not None)
        if state is None:
            self._shows_all = False
            return
        headline = state.headline or state.level.word
        self._level.set_look(_fitting_look(headline, state.level))
        self._level.setAccessibleName(f"Level: {headline}")
        self._score.set_text(f"{state.score:.2f}")
        self._interval.set_text(f"Interval {state.score_low:.2f} to {state.score_high:.2f}")
        self._scale.render_assessment(state)
        self._demo.setVisible(state.is_demo)
        for label, text in (
            (self._reference, state.reference_text),
            (self._band, state.band_text),
            (self._notes, "\n".join(state.notes)),
            (self._text, state.text),
        ):
            label.set_text(text)
            label.setVisible(bool(text))
        self._outdated.setVisible(state.is_outdated)
        self._fade.setEnabled(state.is_outdated)
        self._render_contributions(state)

    def _render_contributions(self, state: AssessmentState) -> None:
        rows = state.contributions
        self._waiting.setVisible(rows is None)
        self._bars.setVisible(bool(rows))
        self._rows = rows or ()
        self._show_rows()

    def _show_rows(self) -> None:
        n_more = len(self._rows) - FIRST_ROWS
        shown = self._rows if self._shows_all else self._rows[:FIRST_ROWS]
        widest = max((abs(row.log_odds) for row in self._rows), default=0.0)
        self._bars.render_rows(shown, widest)
        self._more.setVisible(n_more > 0)
        words = "Show fewer" if self._shows_all else f"Show {n_more} more"
        self._more.setText(words)
        self._more.setAccessibleName(words)

    def _build(self) -> None:
        self._outdated = TextLabel(OUTDATED_SENTENCE, self, tone=Tone.WARNING, wraps=True)
        self._faded = QWidget(self)
        self._fade = QGraphicsOpacityEffect(self._faded)
        self._fade.setOpacity(_FADED)
        self._faded.setGraphicsEffect(self._fade)
        self._build_verdict()
        self._build_reasons()
        inner = QVBoxLayout(self._faded)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(Space.SNUG)
        inner.addWidget(self._level)
        inner.addLayout(self._head)
        inner.addWidget(self._reference)
        inner.addWidget(self._scale)
        for label in (self._band, self._notes):
            inner.addWidget(label)
        inner.addSpacing(Space.TIGHT)
        for label in (self._reasons, self._text, self._waiting):
            inner.addWidget(label)
        inner.addWidget(self._bars)
        inner.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addWidget(self._disclaimer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SNUG)
        column.addWidget(self._outdated)
        column.addWidget(self._faded)

    def _build_verdict(self) -> None:
        self._level = Pill(self._theme, priority_look("LOW", Priority.LOW), self._faded)
        self._score = TextLabel(parent=self._faded, size=TypeSize.READING, is_strong=True)
        self._caption = TextLabel("Score", self._faded, size=TypeSize.SMALL, tone=Tone.MUTED)
        self._interval = TextLabel(parent=self._faded, size=TypeSize.SMALL, tone=Tone.MUTED)
        self._demo = TextLabel(
            "DEMO", self._faded, size=TypeSize.SMALL, tone=Tone.ACCENT, is_strong=True
        )
        self._head = QHBoxLayout()
        self._head.setSpacing(Space.CARD)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._caption)
        words.addWidget(self._interval)
        self._head.addWidget(self._score)
        self._head.addLayout(words, 1)
        self._head.addWidget(self._demo)
        self._scale = ScoreScale(self._theme, self._faded)
        self._reference = TextLabel(parent=self._faded, is_strong=True, wraps=True)
        self._band = TextLabel(parent=self._faded, tone=Tone.MUTED, wraps=True)
        self._notes = TextLabel(parent=self._faded, tone=Tone.WARNING, wraps=True)
        self._text = TextLabel(parent=self._faded, wraps=True)

    def _build_reasons(self) -> None:
        self._reasons = TextLabel("Why", self._faded, size=TypeSize.LARGE, is_strong=True)
        self._waiting = TextLabel("Calculating which fields say so ...", self, tone=Tone.MUTED)
        self._bars = ContributionBars(self._theme, self._faded)
        self._more = Button(self._theme, "Show more", self._faded, role=ButtonRole.LINK)
        self._more.setToolTip("All fields that were given")
        self._disclaimer = TextLabel(
            DISCLAIMER, self._faded, size=TypeSize.SMALL, tone=Tone.MUTED, wraps=True
        )

    @Slot()
    def _on_more(self) -> None:
        self._shows_all = not self._shows_all
        self._show_rows()


def _fitting_look(headline: str, level: Priority) -> PillLook:
    """Large for a level alone; a headline with a reservation is longer, and must be read whole."""
    size = TypeSize.LARGE if len(headline) <= _LONGEST_LARGE else TypeSize.SMALL
    return priority_look(headline, level, size)
