"""One stored assessment whole, or two side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.words import NOT_A_DEVICE
from desktop_app.ui.data_table import DataTable
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import mark, tr, tr_text

if TYPE_CHECKING:
    from desktop_app.ui.history_states import HistoryDetailState

INVITATION = mark("Choose an assessment to read it, or two to compare them.")
COMPARED = ("", mark("Earlier"), mark("Later"), mark("Change"))
ALONE = ("", mark("Value"))
_SMALLEST_PX = 560


def heads(marked: tuple[str, ...]) -> tuple[str, ...]:
    """Headings in the window's language."""
    return tuple(head and tr(head) for head in marked)


class HistoryDetail(QScrollArea):
    """Renders a `HistoryDetailState`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Chosen assessments"))
        self.setMinimumWidth(_SMALLEST_PX)
        page = QWidget(self)
        self._title = TextLabel(parent=page, size=TypeSize.LARGE, is_strong=True, wraps=True)
        self._notes = TextLabel(parent=page, tone=Tone.WARNING, wraps=True)
        self._alone = DataTable(tr("Assessment"), heads(ALONE), stretch=1, parent=page)
        self._compared = DataTable(
            tr("Comparison"), heads(COMPARED), numeric=frozenset({3}), stretch=3, parent=page
        )
        self._text = TextLabel(parent=page, wraps=True)
        self._limits = TextLabel(
            tr_text(NOT_A_DEVICE), page, size=TypeSize.SMALL, tone=Tone.MUTED, wraps=True
        )
        column = QVBoxLayout(page)
        column.setContentsMargins(Space.WIDE, Space.CARD, Space.WIDE, Space.CARD)
        column.setSpacing(Space.SNUG)
        for widget in (self._title, self._notes, self._alone, self._compared, self._text):
            column.addWidget(widget)
        column.addWidget(self._limits)
        column.addStretch(1)
        self.setWidget(page)
        self.render_detail(None)

    def render_detail(self, state: HistoryDetailState | None) -> None:
        """Show `state`, or how to choose something."""
        self._title.set_text(tr(INVITATION) if state is None else state.title)
        notes = "" if state is None else "\n".join(state.notes)
        self._notes.set_text(notes)
        self._notes.setVisible(bool(notes))
        is_pair = state is not None and len(state.heads) == len(COMPARED)
        for table, is_shown in ((self._alone, not is_pair), (self._compared, is_pair)):
            table.setVisible(state is not None and is_shown)
        if state is not None:
            table = self._compared if is_pair else self._alone
            table.setHorizontalHeaderLabels(list(state.heads))
            table.render_rows(state.rows)
            table.fit_height()
        text = "" if state is None else state.text
        self._text.set_text(text)
        self._text.setVisible(bool(text))
        self._limits.setVisible(state is not None)
