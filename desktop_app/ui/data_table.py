"""A table to read: rows of texts, numbers to the right, whole rows chosen, nothing edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from desktop_app.ui.cell_delegate import CellDelegate
from desktop_app.ui.theme.fonts import font

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

ROW_PX = 30


class DataTable(QTableWidget):
    """`heads` names the columns; `numeric` ones stand to the right, `stretch` takes the rest."""

    def __init__(
        self,
        name: str,
        heads: tuple[str, ...],
        *,
        numeric: frozenset[int] = frozenset(),
        stretch: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(0, len(heads), parent)
        self.setItemDelegate(CellDelegate(self))
        self._numeric = numeric
        self._stretch = stretch
        self.setAccessibleName(name)
        self.setFont(font())
        self.setHorizontalHeaderLabels(list(heads))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in numeric:
            head = self.horizontalHeaderItem(column)
            if head is not None:
                head.setTextAlignment(_side(is_number=True))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        self.setShowGrid(False)
        self.setProperty("role", "data")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        # The Tab key leaves the table; arrows walk in it.
        self.setTabKeyNavigation(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The column that takes the rest takes at least what it needs; then the table scrolls."""
        super().resizeEvent(event)
        header, at = self.horizontalHeader(), self._stretch
        others_px = sum(header.sectionSize(other) for other in range(header.count()) if other != at)
        needed_px = max(header.sectionSizeHint(at), self.sizeHintForColumn(at))
        modes = QHeaderView.ResizeMode
        has_room = event.size().width() - others_px >= needed_px
        header.setSectionResizeMode(at, modes.Stretch if has_room else modes.ResizeToContents)

    def render_rows(self, rows: tuple[tuple[str, ...], ...]) -> None:
        """Show `rows`; the numbers of the chosen rows stay chosen, and nothing is emitted."""
        chosen = self.chosen_rows()
        with QSignalBlocker(self):
            self.setRowCount(len(rows))
            for index, row in enumerate(rows):
                for column, text in enumerate(row):
                    self._put(index, column, text)
            self.choose_rows(tuple(index for index in chosen if index < len(rows)))

    def chosen_rows(self) -> tuple[int, ...]:
        """Which rows are chosen, from the top."""
        return tuple(sorted({index.row() for index in self.selectedIndexes()}))

    def choose_rows(self, rows: tuple[int, ...]) -> None:
        """Choose exactly these."""
        self.clearSelection()
        flags = QItemSelectionModel.SelectionFlag
        for row in rows:
            self.selectionModel().select(self.model().index(row, 0), flags.Select | flags.Rows)

    def fit_height(self) -> None:
        """Take the height of all rows; for a table inside something that scrolls."""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head_px = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head_px + ROW_PX * self.rowCount() + 6)

    def _put(self, row: int, column: int, text: str) -> None:
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            item.setTextAlignment(_side(is_number=column in self._numeric))
            self.setItem(row, column, item)
        item.setText(text)


def _side(*, is_number: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
