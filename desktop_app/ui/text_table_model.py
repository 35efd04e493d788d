"""Rows of text under headings, for `TextTable`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from desktop_app.ui.theme.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_DISPLAY, _SIDE, _COLOR, _TIP = (
    int(Qt.ItemDataRole.DisplayRole),
    int(Qt.ItemDataRole.TextAlignmentRole),
    int(Qt.ItemDataRole.ForegroundRole),
    int(Qt.ItemDataRole.ToolTipRole),
)
_ROLES = frozenset((_DISPLAY, _SIDE, _COLOR, _TIP, int(Qt.ItemDataRole.AccessibleTextRole)))
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class TableRow:
    """One line: `strong` is the cell in the colour of text, -1 for none; `note` is its tool tip."""

    cells: tuple[str, ...]
    strong: int = -1
    note: str = ""


class TextTableModel(QAbstractTableModel):
    """A fixed number of columns; rows change in their places."""

    def __init__(
        self, theme: Theme, headings: tuple[str, ...], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._headings = headings
        self._rows: tuple[TableRow, ...] = ()

    def set_rows(self, rows: tuple[TableRow, ...]) -> None:
        """Show `rows`."""
        n_before, n_after = len(self._rows), len(rows)
        if n_after < n_before:
            self.beginRemoveRows(_NOWHERE, n_after, n_before - 1)
            self._rows = self._rows[:n_after]
            self.endRemoveRows()
        elif n_after > n_before:
            self.beginInsertRows(_NOWHERE, n_before, n_after - 1)
            self._rows = (*self._rows, *rows[n_before:])
            self.endInsertRows()
        if rows != self._rows:
            self._rows = rows
            last = self.index(n_after - 1, len(self._headings) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Of a table that is no tree."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Always the same."""
        return 0 if parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Words above the columns; figures stand at the right."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return _alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, its side, its colour, and the note as a tool tip."""
        # Every cell that is painted is asked seven times, and four of them for nothing.
        if role not in _ROLES:
            return None
        row, column = self._rows[index.row()], index.column()
        if role == _DISPLAY:
            return row.cells[column]
        if role == _SIDE:
            return _alignment(column)
        if role == _COLOR:
            tokens = self._theme.tokens
            return QColor(tokens.text if column == row.strong else tokens.muted)
        if role == _TIP:
            return row.note or None
        return f"{row.cells[0]}, {self._headings[column]}: {row.cells[column]}"


def _alignment(column: int) -> Qt.AlignmentFlag:
    return _RIGHT if column else _LEFT
