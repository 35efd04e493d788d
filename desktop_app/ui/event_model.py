"""The rows behind the event list: newest first, bounded, changed in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop_app.ui.level_words import priority_phrase
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from desktop_app.ui.states import EventRow

MAX_ROWS = 5000
ROW_ROLE = int(Qt.ItemDataRole.UserRole)


class EventModel(QAbstractListModel):
    """Takes whole lists and finds out what is new, so that selection and scrolling stay."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[EventRow] = []

    def set_rows(self, rows: tuple[EventRow, ...]) -> None:
        """Show the first `MAX_ROWS` of `rows`, which are newest first with distinct ids."""
        wanted = list(rows[:MAX_ROWS])
        if [row.event_id for row in wanted] == [row.event_id for row in self._rows]:
            self._replace_changed(wanted)
            return
        n_new = self._n_new(wanted)
        if n_new is None:
            self.beginResetModel()
            self._rows = wanted
            self.endResetModel()
            return
        self._insert_new(wanted[:n_new])
        self._drop_after(len(wanted))
        self._replace_changed(wanted)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Rows of the list; an entry has none of its own."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        """The words for reading aloud, and the row itself for the delegate."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            words = f"{row.time_text} {priority_phrase(row.priority)}: {row.text}"
            return tr("{event}, ongoing", event=words) if row.is_ongoing else words
        return row.text if role == Qt.ItemDataRole.ToolTipRole else None

    def _n_new(self, wanted: list[EventRow]) -> int | None:
        """How many rows stand before the known ones, or None if the known ones differ."""
        if not self._rows or not wanted:
            return None
        first = self._rows[0].event_id
        at = next((i for i, row in enumerate(wanted) if row.event_id == first), None)
        if at is None:
            return None
        known = [row.event_id for row in self._rows[: len(wanted) - at]]
        return at if known == [row.event_id for row in wanted[at:]] else None

    def _insert_new(self, rows: list[EventRow]) -> None:
        if rows:
            self.beginInsertRows(QModelIndex(), 0, len(rows) - 1)
            self._rows[:0] = rows
            self.endInsertRows()

    def _drop_after(self, n_rows: int) -> None:
        if len(self._rows) > n_rows:
            self.beginRemoveRows(QModelIndex(), n_rows, len(self._rows) - 1)
            del self._rows[n_rows:]
            self.endRemoveRows()

    def _replace_changed(self, wanted: list[EventRow]) -> None:
        for at, row in enumerate(wanted):
            known = self._rows[at]
            if row is not known and row != known:
                self._rows[at] = row
                index = self.index(at)
                self.dataChanged.emit(index, index)
