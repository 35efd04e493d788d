"""The same shares as the bars, as a table that can be read cell by cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from desktop_app.ui.contribution_bars import WaterfallRow, signed
from desktop_app.ui.theme.fonts import font

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_HEADS = ("Field", "Value", "Share")
_ROW_PX = 30


class ContributionTable(QTableWidget):
    """Field, value, share in log-odds; the last row is their sum."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, len(_HEADS), parent)
        self.setAccessibleName("Contributions to the score, as a table")
        self.setFont(font())
        self.setHorizontalHeaderLabels(list(_HEADS))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_PX)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def render_rows(self, rows: tuple[WaterfallRow, ...]) -> None:
        """One line each, all of them in sight."""
        self.setRowCount(len(rows))
        for index, row in enumerate(rows):
            for column, text in enumerate((row.label, row.value_text, signed(row.number))):
                item = QTableWidgetItem(text)
                if column == 2:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                item.setToolTip(row.note)
                self.setItem(index, column, item)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + _ROW_PX * len(rows) + 4)
