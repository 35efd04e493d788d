"""The first thing to read of a result: level, score, where that lies, what was observed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.level_words import level_badge
from desktop_app.ui.pill import Pill, priority_look
from desktop_app.ui.score_histogram import ScoreHistogram
from desktop_app.ui.states import Priority
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from desktop_app.ui.assessment_states import AssessmentState
    from desktop_app.ui.theme.theme import Theme

# Before a headline's reservation; Chinese has a comma of its own.
_COMMA = re.compile(r",\s*|\N{FULLWIDTH COMMA}")


class AssessmentVerdict(QWidget):
    """Level as word, shape and colour; figures; counts; notes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = Pill(theme, priority_look("", Priority.LOW), self)
        self._reservation = TextLabel(parent=self, tone=Tone.WARNING, is_strong=True, wraps=True)
        self._score = TextLabel(parent=self, size=TypeSize.READING, is_strong=True)
        self._caption = TextLabel(tr("Score"), self, size=TypeSize.SMALL, tone=Tone.MUTED)
        self._interval = TextLabel(parent=self, size=TypeSize.SMALL, tone=Tone.MUTED)
        self._demo = TextLabel(
            tr("DEMO"), self, size=TypeSize.SMALL, tone=Tone.ACCENT, is_strong=True
        )
        self._histogram = ScoreHistogram(theme, self)
        self._reference = TextLabel(parent=self, is_strong=True, wraps=True)
        self._band = TextLabel(parent=self, wraps=True)
        self._probability = TextLabel(parent=self, tone=Tone.MUTED, wraps=True)
        self._opinion = TextLabel(parent=self, tone=Tone.MUTED, wraps=True)
        self._notes = TextLabel(parent=self, tone=Tone.WARNING, wraps=True)
        self._build()

    def render_assessment(self, state: AssessmentState) -> None:
        """Show `state`."""
        headline = state.headline or level_badge(state.level)
        word, *reservation = _COMMA.split(headline, maxsplit=1)
        self._level.set_look(priority_look(word, state.level))
        self._reservation.set_text("".join(reservation))
        self._reservation.setVisible(bool(reservation))
        self._level.setAccessibleName(tr("Level: {level}", level=headline))
        self._score.set_text(f"{state.score:.2f}")
        self._interval.set_text(
            tr("Interval {low:.2f} to {high:.2f}", low=state.score_low, high=state.score_high)
        )
        self._histogram.render_histogram(state.histogram)
        self._demo.setVisible(state.is_demo)
        for label, text in (
            (self._reference, state.reference_text),
            (self._band, state.band_text),
            (self._probability, state.probability_text),
            (self._opinion, state.opinion_text),
            (self._notes, "\n".join(state.notes)),
        ):
            label.set_text(text)
            label.setVisible(bool(text))

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._caption)
        words.addWidget(self._interval)
        head = QHBoxLayout()
        head.setSpacing(Space.CARD)
        head.addWidget(self._score)
        head.addLayout(words, 1)
        head.addWidget(self._demo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SNUG)
        column.addWidget(self._level)
        column.addWidget(self._reservation)
        column.addLayout(head)
        for widget in (
            self._reference,
            self._histogram,
            self._band,
            self._probability,
            self._opinion,
            self._notes,
        ):
            column.addWidget(widget)
