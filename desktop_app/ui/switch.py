"""An on/off switch: position, colour and word say which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton

from desktop_app.ui.painting import painter_on
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.tokens import CONTROL_HEIGHT_PX, FOCUS_PX

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.theme.theme import Theme

_TRACK_PX = QSize(32, 18)
_KNOB_INSET_PX = 3
_GAP_PX = 8
_EDGE_PX = 4


class Switch(QAbstractButton):
    """A checkable button with its word at the left and a sliding knob at the right."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(text)
        self.setFont(font())
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Word, track, and room for the focus ring."""
        text_px = QFontMetrics(self.font()).horizontalAdvance(self.text())
        width = text_px + _GAP_PX + _TRACK_PX.width() + 2 * _EDGE_PX + 2
        return QSize(width, CONTROL_HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Word, track, knob, focus ring."""
        tokens = self._theme.tokens
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens.text if self.isEnabled() else tokens.muted))
        text_box = QRectF(_EDGE_PX, 0, self.width(), self.height())
        painter.drawText(text_box, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        track = self._track()
        radius = track.height() / 2
        fill = tokens.accent if self.isChecked() else tokens.raised
        painter.setPen(QPen(QColor(tokens.accent if self.isChecked() else tokens.border), 1))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(track, radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.on_accent if self.isChecked() else tokens.muted))
        painter.drawEllipse(self._knob(track))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), FOCUS_PX))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _track(self) -> QRectF:
        left = self.width() - _EDGE_PX - _TRACK_PX.width() - 0.5
        top = (self.height() - _TRACK_PX.height()) / 2
        return QRectF(left, top, _TRACK_PX.width(), _TRACK_PX.height())

    def _knob(self, track: QRectF) -> QRectF:
        side = track.height() - 2 * _KNOB_INSET_PX
        inset = _KNOB_INSET_PX
        x = track.right() - inset - side if self.isChecked() else track.left() + inset
        return QRectF(x, track.top() + inset, side, side)
