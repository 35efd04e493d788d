"""Cells of a table whose figures keep their order where the window runs from right to left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyledItemDelegate

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem


class CellDelegate(QStyledItemDelegate):
    """Without the mark "2.1 V" would be shown as "V 2.1" there, and a time before its date."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Begin a cell that does not begin with a letter with an invisible one."""
        super().initStyleOption(option, index)
        is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        if is_mirrored and option.text and not option.text[0].isalpha():
            option.text = "\N{LEFT-TO-RIGHT MARK}" + option.text
