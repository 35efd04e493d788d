"""Was it real? The latest events, each to be called real or a false alarm, and undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.segments import Segments
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import mark, tr, tr_count

if TYPE_CHECKING:
    from desktop_app.ui.learn_states import FeedbackRow
    from desktop_app.ui.theme.theme import Theme

EMPTY_SENTENCE = mark("Events appear here when there are some; say of each whether it was real.")
_ANSWERS = ("real", "false")
_WORDS = (mark("Real"), mark("False alarm"))


class FeedbackPanel(QWidget):
    """Renders rows, the newest first.

    Signals:
        labelled: event id as text, and "real" or "false".
        undo_requested: take the last word back.
    """

    labelled = Signal(str, str)
    undo_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: dict[int, _FeedbackLine] = {}
        self._build()

    def render_feedback(
        self, rows: tuple[FeedbackRow, ...], *, can_undo: bool, n_forgiven: int = 0
    ) -> None:
        """Show `rows` and how many false alarms are remembered; nothing is emitted."""
        wanted = {row.event_id for row in rows}
        for event_id in [event_id for event_id in self._rows if event_id not in wanted]:
            self._rows.pop(event_id).deleteLater()
        for at, row in enumerate(rows):
            line = self._rows.get(row.event_id)
            if line is None:
                line = self._rows[row.event_id] = _FeedbackLine(self._theme, row, self)
                line.labelled.connect(self.labelled)
                self._lines.insertWidget(at, line)
            line.render_row(row)
        self._empty.setVisible(not rows)
        self._remembered.setVisible(n_forgiven > 0)
        self._remembered.set_text(remembered_text(n_forgiven))
        self._undo.setEnabled(can_undo)

    def _build(self) -> None:
        title = TextLabel(tr("Was it real?"), self, size=TypeSize.LARGE, is_strong=True)
        self._undo = Button(self._theme, tr("Undo"), self, role=ButtonRole.QUIET, icon="undo-2")
        self._undo.clicked.connect(self.undo_requested)
        self._empty = TextLabel(tr(EMPTY_SENTENCE), self, tone=Tone.MUTED, wraps=True)
        heading = QHBoxLayout()
        heading.addWidget(title)
        heading.addStretch(1)
        heading.addWidget(self._undo)
        self._remembered = TextLabel(parent=self, tone=Tone.MUTED, wraps=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.TIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.CARD, Space.WIDE, Space.CARD)
        column.setSpacing(Space.SNUG)
        column.addLayout(heading)
        column.addWidget(self._empty)
        column.addLayout(self._lines)
        column.addWidget(self._remembered)
        column.addStretch(1)


def remembered_text(n: int) -> str:
    """What the memory of false alarms means for what comes."""
    return tr_count(
        "1 shape is remembered as a false alarm: what looks the same is not told again.",
        "{count} shapes are remembered as false alarms: what looks the same is not told again.",
        n,
    )


class _FeedbackLine(QWidget):
    """One event and the two answers."""

    labelled = Signal(str, str)

    def __init__(self, theme: Theme, row: FeedbackRow, parent: QWidget) -> None:
        super().__init__(parent)
        self._event_id = row.event_id
        self._time = TextLabel(parent=self, tone=Tone.MUTED)
        self._text = TextLabel(parent=self, wraps=True)
        self._answer = Segments(theme, tuple(tr(word) for word in _WORDS), self)
        self._answer.chosen.connect(self._on_chosen)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.CARD)
        line.addWidget(self._time)
        line.addWidget(self._text, 1)
        line.addWidget(self._answer)

    def render_row(self, row: FeedbackRow) -> None:
        self._time.set_text(row.time_text)
        self._text.set_text(row.text)
        self._answer.setAccessibleName(tr("Was it real? {event}", event=row.text))
        self._answer.set_current(_ANSWERS.index(row.said) if row.said else -1)

    @Slot()
    def _on_chosen(self) -> None:
        if self._answer.current >= 0:
            self.labelled.emit(str(self._event_id), _ANSWERS[self._answer.current])
