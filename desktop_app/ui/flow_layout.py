"""Controls side by side, in as many rows as the width asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class FlowLayout(QLayout):
    """Left to right, then the next row; never wider than its widest control."""

    def __init__(self, spacing_px: int, margins: QMargins, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing_px)
        self.setContentsMargins(margins)

    def addItem(self, item: QLayoutItem) -> None:
        """Called by `addWidget`."""
        self._items.append(item)

    def count(self) -> int:
        """Of all items, hidden ones too."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """None where there is none, which ends Qt's own loops."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """None: what is beside it takes the room."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """More rows where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Of all rows."""
        return self._place(QRect(0, 0, width, 0), is_trial=True)

    def sizeHint(self) -> QSize:
        """Everything in one row."""
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        margins = self.contentsMargins()
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width, height).grownBy(margins)

    def minimumSize(self) -> QSize:
        """The widest control alone."""
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        width = max((size.width() for size in sizes), default=0)
        height = max((size.height() for size in sizes), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def setGeometry(self, rect: QRect) -> None:
        """Place every control."""
        super().setGeometry(rect)
        self._place(rect, is_trial=False)

    def _place(self, rect: QRect, *, is_trial: bool) -> int:
        """Returns the height that is needed."""
        margins = self.contentsMargins()
        room = rect.marginsRemoved(margins)
        x, y, row_height = room.x(), room.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = _size_in(item, room.width())
            if x > room.x() and x + hint.width() > room.right() + 1:
                x, y, row_height = room.x(), y + row_height + self.spacing() // 2, 0
            if not is_trial:
                item.setGeometry(QRect(QPoint(x, y), hint))
            x += hint.width() + self.spacing()
            row_height = max(row_height, hint.height())
        return y + row_height - rect.y() + margins.bottom()


def _size_in(item: QLayoutItem, room_px: int) -> QSize:
    """What an item asks for; words that are longer than a row wrap."""
    hint = item.sizeHint()
    if hint.width() > room_px > 0 and item.hasHeightForWidth():
        return QSize(room_px, item.heightForWidth(room_px))
    return hint
