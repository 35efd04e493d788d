"""Which fields say so: a waterfall from where every patient starts to the log-odds shown.

Each bar begins where the one above it ended, so that a person can see that they add up.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.accessible_roles import set_role
from desktop_app.ui.painting import painter_on
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import tr, tr_count

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop_app.ui.assessment_states import Contribution
    from desktop_app.ui.theme.theme import Theme

_ROW_PX = 38
_TEXT_PX = 22
_BAR_PX = 8
_HEAD_PX = 22
_EDGE_PX = 3.0
_LEFT = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value)
_RIGHT = int((Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value)


def signed(log_odds: float) -> str:
    """Two decimals with a sign of a digit's width: "+0.82"."""
    return f"{round(log_odds, 2) + 0.0:+.2f}".replace("-", "\N{MINUS SIGN}")


@dataclass(frozen=True, slots=True)
class WaterfallRow:
    """One bar from `start` to `end` in log-odds; a level is where bars begin or what they give."""

    label: str
    value_text: str
    start: float
    end: float
    note: str = ""
    is_level: bool = False

    @property
    def number(self) -> float:
        """Where a level lies, how long a bar is."""
        return self.end if self.is_level else self.end - self.start


def waterfall(
    rows: tuple[Contribution, ...], base: float, n_shown: int
) -> tuple[WaterfallRow, ...]:
    """Start, the first `n_shown` shares, all others as one, and the sum."""
    found = [WaterfallRow(tr("Start"), tr("of every patient"), base, base, is_level=True)]
    at = base
    for row in rows[:n_shown]:
        found.append(WaterfallRow(row.label, row.value_text, at, at + row.log_odds, row.note))
        at += row.log_odds
    others = rows[n_shown:]
    if others:
        end = at + sum(row.log_odds for row in others)
        name = tr_count("{count} other field", "{count} other fields", len(others))
        found.append(WaterfallRow(name, "", at, end))
        at = end
    share = tr("log-odds of {percent:.0f} %", percent=100 / (1 + math.exp(-at)))
    found.append(WaterfallRow(tr("Sum"), share, at, at, is_level=True))
    return tuple(found)


class ContributionBars(QWidget):
    """Label and value, the share as a signed number, and the bar: readable without colour."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, QAccessible.Role.Chart)
        self._theme = theme
        self._rows: tuple[WaterfallRow, ...] = ()
        self._low, self._high = 0.0, 1.0
        self._plain = font(TypeSize.BODY)
        self._strong = font(TypeSize.BODY, is_strong=True)
        self._small = font(TypeSize.SMALL)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Contributions to the score"))
        theme.changed.connect(self.update)

    def render_rows(self, rows: tuple[WaterfallRow, ...]) -> None:
        """Show `rows` in this order, on one scale."""
        self._rows = rows
        ends = [end for row in rows for end in (row.start, row.end)] or [0.0]
        self._low, self._high = min(ends), max(max(ends), min(ends) + 1e-9)
        spoken = (f"{row.label} {row.value_text}: {signed(row.number)}" for row in rows)
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
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._small)
        painter.setPen(QColor(self._theme.tokens.muted))
        head = QRectF(0, 0, self.width(), _HEAD_PX - 4)
        painter.drawText(head, _LEFT, tr("\N{LEFTWARDS ARROW} more typical"))
        painter.drawText(head, _RIGHT, tr("more unusual \N{RIGHTWARDS ARROW}"))
        for index, row in enumerate(self._rows):
            self._paint_row(painter, row, _HEAD_PX + index * _ROW_PX)

    def _paint_row(self, painter: QPainter, row: WaterfallRow, top: float) -> None:
        tokens = self._theme.tokens
        number = signed(row.number)
        number_px = QFontMetrics(self._strong).horizontalAdvance(number)
        box = QRectF(0, top, self.width(), _TEXT_PX)
        painter.setFont(self._strong)
        painter.setPen(QColor(tokens.text))
        painter.drawText(box, _RIGHT, number)
        box.setRight(self.width() - number_px - Space.CARD)
        self._paint_words(painter, row, box)
        self._paint_bar(painter, row, top + _TEXT_PX)

    def _paint_words(self, painter: QPainter, row: WaterfallRow, box: QRectF) -> None:
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

    def _paint_bar(self, painter: QPainter, row: WaterfallRow, top: float) -> None:
        tokens = self._theme.tokens
        painter.setPen(QPen(QColor(tokens.hairline), 1))
        y = int(top + _BAR_PX / 2)
        painter.drawLine(0, y, self.width(), y)
        start, end = self._x(row.start), self._x(row.end)
        if row.is_level:
            painter.setPen(QPen(QColor(tokens.text), 2))
            painter.drawLine(QPointF(end, top - 3), QPointF(end, top + _BAR_PX + 3))
            return
        color = tokens.medium if row.end >= row.start else tokens.accent
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        painter.drawRect(QRectF(min(start, end), top, max(1.0, abs(end - start)), _BAR_PX))
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.drawLine(QPointF(start, top - 2), QPointF(start, top + _BAR_PX + 2))

    def _x(self, log_odds: float) -> float:
        share = (log_odds - self._low) / (self._high - self._low)
        return _EDGE_PX + share * (self.width() - 2 * _EDGE_PX)
