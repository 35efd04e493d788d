"""The marks as rows of a list; a row's text can be edited where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

MARK_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class MarkRow:
    """One line: when, and what was noted."""

    mark_id: int
    time_s: float
    time_text: str
    text: str


class MarkModel(QAbstractListModel):
    """Renders rows.

    Signals:
        renamed: mark_id and its new text.
    """

    renamed = Signal(object, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[MarkRow, ...] = ()

    def set_rows(self, rows: tuple[MarkRow, ...]) -> None:
        """Show other rows."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def row_of(self, mark_id: int) -> int:
        """The row of a mark, -1 if there is none."""
        ids = [row.mark_id for row in self._rows]
        return ids.index(mark_id) if mark_id in ids else -1

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        answers = {
            int(Qt.ItemDataRole.DisplayRole): f"{row.time_text}   {row.text}",
            int(Qt.ItemDataRole.EditRole): row.text,
            int(Qt.ItemDataRole.ToolTipRole): row.text,
            MARK_ROLE: row,
        }
        return answers.get(role)

    def setData(
        self,
        index: QModelIndex | QPersistentModelIndex,
        value: Any,
        role: int = int(Qt.ItemDataRole.EditRole),
    ) -> bool:
        """A person gave a row another text; the presenter decides."""
        if role != int(Qt.ItemDataRole.EditRole) or not index.isValid():
            return False
        self.renamed.emit(self._rows[index.row()].mark_id, str(value))
        return True
