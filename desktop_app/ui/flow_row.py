"""Controls side by side, in as many rows as the width asks for.

A widget and no layout: what Python keeps of a layout's items does not outlive every reparenting
(PySide6 6.11: "Internal C++ object already deleted").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMargins, QPoint, QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent


class FlowRow(QWidget):
    """Left to right, then the next row; never wider than its widest control."""

    def __init__(self, parent: QWidget, spacing_px: int, margins: QMargins) -> None:
        super().__init__(parent)
        self._controls: list[QWidget] = []
        self._spacing_px = spacing_px
        self._margins = margins
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, control: QWidget) -> None:
        """Put `control` behind the others."""
        self._controls.append(control)
        control.setParent(self)
        if not control.isHidden():
            control.show()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """More rows where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Of all rows."""
        return self._place(width, is_trial=True)

    def sizeHint(self) -> QSize:
        """Everything in one row."""
        hints = [_hint(one) for one in self._shown()]
        width = sum(hint.width() for hint in hints) + self._spacing_px * max(0, len(hints) - 1)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width, height).grownBy(self._margins)

    def minimumSizeHint(self) -> QSize:
        """The widest control alone, and the rows there are."""
        smallest = [_hint(one) if not one.hasHeightForWidth() else QSize() for one in self._shown()]
        width = max((size.width() for size in smallest), default=0)
        margins = self._margins
        width += margins.left() + margins.right()
        return QSize(width, self._place(max(width, self.width()), is_trial=True))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place every control."""
        super().resizeEvent(event)
        self._place(self.width(), is_trial=False)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()  # the smallest height follows from the width

    def showEvent(self, event: QShowEvent) -> None:
        """Place what changed meanwhile: Qt asks no hidden widget for it."""
        super().showEvent(event)
        self._place(self.width(), is_trial=False)
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """A control that changes or appears may need another row."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._place(self.width(), is_trial=False)
            self.updateGeometry()
        return super().event(event)

    def _shown(self) -> list[QWidget]:
        return [one for one in self._controls if not one.isHidden()]

    def _place(self, width: int, *, is_trial: bool) -> int:
        """Returns the height that is needed; in a row each stands on the middle."""
        room = QRect(0, 0, width, 0).marginsRemoved(self._margins)
        y = room.y()
        rows = self._rows(room.width())
        for number, row in enumerate(rows):
            y += self._spacing_px // 2 if number else 0
            height = max(size.height() for _, size in row)
            x = room.x()
            for control, size in row:
                if not is_trial:
                    above = (height - size.height()) // 2
                    box = QRect(QPoint(x, y + above), size)
                    # From the right where the window runs from right to left.
                    whole = QRect(0, 0, width, 0)
                    control.setGeometry(QStyle.visualRect(self.layoutDirection(), whole, box))
                x += size.width() + self._spacing_px
            y += height
        return y + self._margins.bottom()

    def _rows(self, room_px: int) -> list[list[tuple[QWidget, QSize]]]:
        """What stands side by side, with its size."""
        rows: list[list[tuple[QWidget, QSize]]] = []
        x = 0
        for control in self._shown():
            size = _size_in(control, room_px)
            if not rows or x + size.width() > room_px:
                rows.append([])
                x = 0
            rows[-1].append((control, size))
            x += size.width() + self._spacing_px
        return rows


def _hint(control: QWidget) -> QSize:
    hint = control.sizeHint().expandedTo(control.minimumSize())
    return hint.boundedTo(control.maximumSize())


def _size_in(control: QWidget, room_px: int) -> QSize:
    """What a control asks for; words that are longer than a row wrap."""
    hint = _hint(control)
    if hint.width() > room_px > 0 and control.hasHeightForWidth():
        return QSize(room_px, control.heightForWidth(room_px))
    return hint
