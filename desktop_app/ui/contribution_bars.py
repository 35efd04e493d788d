"""Which fields say so: one bar for each, to the right more unusual, to the left more typical."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.tokens import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop_app.ui.states import Contribution
    from desktop_app.ui.theme.theme import Theme

_ROW_PX = 38
_TEXT_PX = 22
_BAR_PX = 8
_HEAD_PX = 22
_LEFT = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value)
_RIGHT = int((Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value)


def signed(log_odds: float) -> str:
    """Two decimals with a sign of a digit's width: "+0.82"."""
    return f"{round(log_odds, 2) + 0.0:+.2f}".replace("-", "\N{MINUS SIGN}")


class ContributionBars(QWidget):
    """Label and value, the share as a signed number, and the bar: readable without colour."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[Contribution, ...] = ()
        self._plain = font(TypeSize.BODY)
        self._strong = font(TypeSize.BODY, is_strong=True)
        self._small = font(TypeSize.SMALL)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Contributions to the score")
        theme.changed.connect(self._repaint)

    def render_rows(self, rows: tuple[Contribution, ...], widest: float) -> None:
        """Show `rows` in this order; a share of `widest` fills half the width."""
        self._rows = rows
        self._widest = max(widest, 1e-9)
        spoken = (f"{row.label} {row.value_text}: {signed(row.log_odds)}" for row in rows)
        self.setAccessibleDescription("; ".join(spoken))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Heading and rows."""
        return QSize(300, _HEAD_PX + _ROW_PX * len(self._rows))

    def minimumSizeHint(self) -> QSize:
        """No row is ever squeezed."""
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Directions at the top, then the rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._small)
        painter.setPen(QColor(self._theme.tokens.muted))
        head = QRectF(0, 0, self.width(), _HEAD_PX - 4)
        painter.drawText(head, _LEFT, "\N{LEFTWARDS ARROW} more typical")
        painter.drawText(head, _RIGHT, "more unusual \N{RIGHTWARDS ARROW}")
        for index, row in enumerate(self._rows):
            self._paint_row(painter, row, _HEAD_PX + index * _ROW_PX)

    def _paint_row(self, painter: QPainter, row: Contribution, top: float) -> None:
        tokens = self._theme.tokens
        number = signed(row.log_odds)
        number_px = QFontMetrics(self._strong).horizontalAdvance(number)
        box = QRectF(0, top, self.width(), _TEXT_PX)
        painter.setFont(self._strong)
        painter.setPen(QColor(tokens.text))
        painter.drawText(box, _RIGHT, number)
        box.setRight(self.width() - number_px - Space.CARD)
        self._paint_words(painter, row, box)
        self._paint_bar(painter, row.log_odds, top + _TEXT_PX)

    def _paint_words(self, painter: QPainter, row: Contribution, box: QRectF) -> None:
        tokens = self._theme.tokens
        value_px = QFontMetrics(self._plain).horizontalAdvance(row.value_text)
        room = int(box.width() - value_px - Space.SNUG)
        metrics = QFontMetrics(self._plain)
        label = metrics.elidedText(row.label, Qt.TextElideMode.ElideRight, room)
        painter.setFont(self._plain)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(box, _LEFT, label)
        box.setLeft(box.left() + metrics.horizontalAdvance(label) + Space.SNUG)
        painter.setPen(QColor(tokens.text))
        painter.drawText(box, _LEFT, row.value_text)

    def _paint_bar(self, painter: QPainter, log_odds: float, top: float) -> None:
        tokens = self._theme.tokens
        middle = self.width() / 2
        painter.setPen(QPen(QColor(tokens.hairline), 1))
        y = round(top + _BAR_PX / 2) + 0.5
        painter.drawLine(0, int(y), self.width(), int(y))
        length = middle * min(1.0, abs(log_odds) / self._widest)
        left = middle if log_odds >= 0 else middle - length
        color = tokens.medium if log_odds >= 0 else tokens.accent
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        painter.drawRect(QRectF(left, top, max(1.0, length), _BAR_PX))
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.drawLine(int(middle), int(top) - 2, int(middle), int(top) + _BAR_PX + 2)

    @Slot()
    def _repaint(self) -> None:
        self.update()
