"""How a command looks in a list: group and name on the left, its keys on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.ui.painting import count_from_the_left
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.tokens import RADIUS_PX, Space

if TYPE_CHECKING:
    from desktop_app.ui.actions import Command
    from desktop_app.ui.theme.theme import Theme

_ROW_PX = 32
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


def command_line(command: Command) -> str:
    """What a list keeps of a command, and a screen reader reads."""
    return f"{command.text}\t{command.group}\t{command.shortcut}"


class CommandDelegate(QStyledItemDelegate):
    """Paints a `command_line`."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """One line."""
        return QSize(200, _ROW_PX)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The name strong, the group beside it quiet."""
        text, group, shortcut = str(index.data()).split("\t")
        tokens, rect = self._theme.tokens, option.rect
        painter.save()
        count_from_the_left(painter)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selection))
            painter.drawRoundedRect(rect, RADIUS_PX, RADIUS_PX)
        box = rect.adjusted(Space.CARD, 0, -Space.CARD, 0)
        painter.setFont(font())
        painter.setPen(QColor(tokens.text))
        painter.drawText(box, int((_MIDDLE | Qt.AlignmentFlag.AlignLeft).value), text)
        advance = painter.fontMetrics().horizontalAdvance(text) + Space.CARD
        keys = painter.fontMetrics().horizontalAdvance(shortcut) + Space.CARD
        painter.setPen(QColor(tokens.muted))
        painter.drawText(box, int((_MIDDLE | Qt.AlignmentFlag.AlignRight).value), shortcut)
        room = QRect(box.left() + advance, box.top(), box.width() - advance - keys, box.height())
        short = painter.fontMetrics().elidedText(group, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int((_MIDDLE | Qt.AlignmentFlag.AlignLeft).value), short)
        painter.restore()
