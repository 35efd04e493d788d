"""The panel of the marks: add one, jump to one, rename it where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.mark_model import MARK_ROLE, MarkModel, MarkRow
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop_app.ui.theme.theme import Theme

EMPTY_SENTENCE = mark("No marks yet. F8 notes the moment at the right edge of the plot.")


class MarkList(QFrame):
    """Renders rows.

    Signals:
        add_requested: note this moment.
        jump_requested: the `MarkRow` to show.
        remove_requested: mark_id.
        renamed: mark_id and text.
        save_requested: write all of them to a file.
    """

    add_requested = Signal()
    jump_requested = Signal(object)
    remove_requested = Signal(object)
    renamed = Signal(object, str)
    save_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._add = Button(theme, tr("Add a mark"), self, icon="bookmark")
        self._add.setToolTip(tr("Note this moment (F8)"))
        self._save = Button(theme, tr("Save"), self, role=ButtonRole.QUIET)
        self._save.setToolTip(tr("Write the marks to a CSV file"))
        self._empty = TextLabel(tr(EMPTY_SENTENCE), self, tone=Tone.MUTED, wraps=True)
        self._model = MarkModel(self)
        self._list = QListView(self)
        self._build()
        self._wire()
        self.render_marks(())

    def render_marks(self, rows: tuple[MarkRow, ...]) -> None:
        """Show `rows`, the row that was chosen stays chosen."""
        chosen = self._list.currentIndex().data(MARK_ROLE)
        self._model.set_rows(rows)
        self._stack.setCurrentIndex(1 if rows else 0)
        self._save.setEnabled(bool(rows))
        if chosen is not None:
            self._list.setCurrentIndex(self._model.index(self._model.row_of(chosen.mark_id)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes the chosen mark."""
        row = self._list.currentIndex().data(MARK_ROLE)
        if event.key() == Qt.Key.Key_Delete and row is not None:
            self.remove_requested.emit(row.mark_id)
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._list.setProperty("role", "list")
        self._list.setModel(self._model)
        self._list.setSpacing(3)
        # There may be thousands.
        self._list.setUniformItemSizes(True)
        self._list.setAccessibleName(tr("Marks"))
        self._list.setToolTip(tr("Enter shows the moment, F2 renames, Delete removes"))
        self._list.setEditTriggers(QListView.EditTrigger.EditKeyPressed)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SNUG)
        buttons.addWidget(self._add)
        buttons.addWidget(self._save)
        buttons.addStretch(1)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.CARD, Space.TIGHT, Space.CARD, Space.SNUG)
        column.setSpacing(Space.SNUG)
        column.addLayout(buttons)
        column.addLayout(self._stack, 1)
        self.setFocusProxy(self._add)

    def _wire(self) -> None:
        self._add.clicked.connect(self.add_requested)
        self._save.clicked.connect(self.save_requested)
        self._list.activated.connect(self._on_chosen)
        self._list.clicked.connect(self._on_chosen)
        self._model.renamed.connect(self.renamed)

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        row = index.data(MARK_ROLE)
        if row is not None:
            self.jump_requested.emit(row)
