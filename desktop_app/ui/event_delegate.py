"""Paints one event: time, shape and stars of its priority, what happened, the priority in words.

The word stands apart from the cause: a cause may be called HIGH too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.ui.event_model import ROW_ROLE
from desktop_app.ui.level_words import priority_phrase, priority_word
from desktop_app.ui.painting import count_from_the_left
from desktop_app.ui.states import EventRow, Priority
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.glyphs import priority_path
from desktop_app.ui.theme.tokens import FOCUS_PX, Space, TypeSize
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from desktop_app.ui.theme.theme import Theme

ROW_HEIGHT_PX = 28
# The outline of the focus lies around the list.
_EDGE_PX = Space.WIDE - FOCUS_PX
_GLYPH_PX = 11
# Below this the word "priority" makes room for the event's text.
_WIDE_PX = 560
# What most events take: "LOW 0.96 V, expected 1.80 to 3.44 V".
_TEXT_PX = 240
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)


class EventDelegate(QStyledItemDelegate):
    """Columns stand at fixed places, so that rows line up."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._plain = font(TypeSize.BODY)
        self._strong = font(TypeSize.SMALL, is_strong=True)
        metrics = QFontMetrics(self._plain)
        self._time_px = metrics.horizontalAdvance("00:00:00") + Space.WIDE
        strong = QFontMetrics(self._strong)
        self._stars_px = strong.horizontalAdvance("***") + Space.CARD
        self._ongoing_px = strong.horizontalAdvance(tr("ongoing")) + Space.CARD
        self._level_px = _widest_px(metrics, priority_word) + Space.CARD
        self._priority_px = _widest_px(metrics, priority_phrase) + Space.WIDE

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All rows are equally high."""
        return QSize(200, ROW_HEIGHT_PX)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Ground, then the columns from left to right."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, EventRow):
            return
        painter.save()
        count_from_the_left(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        self._paint_ground(painter, option, box)
        self._paint_columns(painter, row, box.adjusted(_EDGE_PX, 0, -_EDGE_PX, 0))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF) -> None:
        tokens = self._theme.tokens
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(tokens.selection))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(tokens.raised))

    def _paint_columns(self, painter: QPainter, row: EventRow, box: QRectF) -> None:
        tokens = self._theme.tokens
        color = QColor(tokens.priority(row.priority))
        painter.setFont(self._plain)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(box, _MIDDLE, row.time_text)
        box.setLeft(box.left() + self._time_px)

        glyph = QRectF(box.left(), box.center().y() - _GLYPH_PX / 2, _GLYPH_PX, _GLYPH_PX)
        painter.fillPath(priority_path(row.priority, glyph), color)
        box.setLeft(box.left() + _GLYPH_PX + Space.SNUG)

        painter.setFont(self._strong)
        painter.setPen(color)
        painter.drawText(box, _MIDDLE, row.priority.stars)
        box.setLeft(box.left() + self._stars_px)
        self._paint_right(painter, row, box)

        painter.setFont(self._plain)
        painter.setPen(QColor(tokens.text))
        metrics = QFontMetrics(self._plain)
        text = metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, _MIDDLE, text)

    def _paint_right(self, painter: QPainter, row: EventRow, box: QRectF) -> None:
        """The priority in words and whether it lasts; takes its room off `box`."""
        right = int(_MIDDLE | Qt.AlignmentFlag.AlignRight.value)
        painter.setFont(self._plain)
        painter.setPen(QColor(self._theme.tokens.muted))
        is_wide = box.width() > _WIDE_PX
        level_px = self._priority_px if is_wide else self._level_px
        # Where there is little room, what happened is worth more than the word for what shape and
        # stars say already.
        if box.width() - level_px >= _TEXT_PX:
            word_of = priority_phrase if is_wide else priority_word
            painter.drawText(box, right, word_of(row.priority))
            box.setRight(box.right() - level_px)
        if row.is_ongoing:
            painter.setFont(self._strong)
            painter.setPen(QColor(self._theme.tokens.text))
            painter.drawText(box, right, tr("ongoing"))
            box.setRight(box.right() - self._ongoing_px)


def _widest_px(metrics: QFontMetrics, word_of: Callable[[Priority], str]) -> int:
    return max(metrics.horizontalAdvance(word_of(priority)) for priority in Priority)
