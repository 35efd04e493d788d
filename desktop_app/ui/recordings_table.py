"""The recordings of the folder, a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from desktop_app.ui.theme.fonts import font
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.record_states import RecordingRow

_HEADS = (
    mark("Name"),
    mark("Began"),
    mark("Length"),
    mark("Size"),
    mark("Quality"),
    mark("Found"),
    mark("Source"),
)
_ROW_PX, _WIDEST_PX = 32, 420


class RecordingsTable(QTableWidget):
    """Renders rows; the chosen one stays chosen.

    Signals:
        chosen_changed: another recording is chosen, or none.
        opened: the chosen recording was double-clicked, or Enter was pressed.
    """

    chosen_changed = Signal()
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, len(_HEADS), parent)
        self._rows: tuple[RecordingRow, ...] = ()
        self.setAccessibleName(tr("Recordings"))
        self.setFont(font())
        self.setHorizontalHeaderLabels([tr(head) for head in _HEADS])
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        # However long a name is, the other columns are in sight.
        header.setMaximumSectionSize(_WIDEST_PX)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_PX)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.itemSelectionChanged.connect(self.chosen_changed)
        self.itemActivated.connect(self.opened)

    def chosen(self) -> RecordingRow | None:
        """The recording that is chosen."""
        rows = self.selectionModel().selectedRows()
        return self._rows[rows[0].row()] if rows else None

    def render_rows(self, rows: tuple[RecordingRow, ...]) -> None:
        """One line each."""
        if rows == self._rows:
            return
        before = self.chosen()
        self._rows = rows
        with QSignalBlocker(self):
            self.setRowCount(len(rows))
            for index, row in enumerate(rows):
                texts = (
                    row.name,
                    row.began,
                    row.length,
                    row.size,
                    row.quality,
                    row.found,
                    row.source,
                )
                for column, text in enumerate(texts):
                    item = QTableWidgetItem(text)
                    item.setToolTip(text)
                    self.setItem(index, column, item)
            self.clearSelection()
            paths = [row.path for row in rows]
            if before is not None and before.path in paths:
                self.selectRow(paths.index(before.path))
        self.chosen_changed.emit()
