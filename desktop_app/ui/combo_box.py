"""A drop-down box in the look of the other controls, deaf to the wheel unless it has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QToolTip

from desktop_app.ui.painting import painter_on
from desktop_app.ui.theme.tokens import CONTROL_HEIGHT_PX, FOCUS_PX, RADIUS_PX

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.theme.theme import Theme

_PAD_PX = 9
_CHEVRON_PX = 16


class ComboBox(QComboBox):
    """Painted by itself: a style sheet cannot tint the arrow.

    Signals:
        opening: the list is about to be shown.
    """

    opening = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._outline = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.setFixedHeight(CONTROL_HEIGHT_PX)
        # The usual delegate of a drop-down list does not read the style sheet.
        self.setItemDelegate(QStyledItemDelegate(self))
        theme.changed.connect(self.update)

    def setAccessibleName(self, name: str) -> None:
        """Qt tells AT-SPI the entry in the place of the name, which begins the description then."""
        super().setAccessibleName(name)
        self.setAccessibleDescription("")

    def setAccessibleDescription(self, text: str) -> None:
        """Told after the name."""
        parts = (self.accessibleName(), text)
        super().setAccessibleDescription(". ".join(part for part in parts if part))

    def set_outline(self, color: str) -> None:
        """Outline in `color`, such as that of an error; empty for the usual one."""
        if color != self._outline:
            self._outline = color
            self.update()

    def sizeHint(self) -> QSize:
        """As wide as its longest entry and the arrow."""
        metrics = self.fontMetrics()
        texts = [self.itemText(row) for row in range(self.count())] + [self.placeholderText()]
        widest = max(metrics.horizontalAdvance(text) for text in texts)
        return QSize(widest + 2 * _PAD_PX + _CHEVRON_PX + 8, CONTROL_HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        """Long entries are cut before the box makes its panel wider."""
        return QSize(80, CONTROL_HEIGHT_PX)

    def showPopup(self) -> None:
        """Tell first, so that the entries can be brought up to date."""
        self.opening.emit()
        super().showPopup()

    def event(self, event: QEvent) -> bool:
        """The tip of a box that cuts its entry begins with the whole of it."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            text, tip = self.currentText(), self.toolTip()
            is_cut = self.fontMetrics().horizontalAdvance(text) > self._text_px()
            if is_cut and text not in tip:
                QToolTip.showText(event.globalPos(), f"{text}\n{tip}".strip(), self)
                return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling past a box must not change it."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Outline, text or placeholder, chevron."""
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        self._paint_text(painter)
        tokens = self._theme.tokens
        ratio = self.devicePixelRatioF()
        chevron = self._theme.pixmap("chevron-down", tokens.muted, size_px=_CHEVRON_PX, ratio=ratio)
        x = self.width() - _PAD_PX - _CHEVRON_PX + 2
        painter.drawPixmap(x, (self.height() - _CHEVRON_PX) // 2, chevron)

    def _text_px(self) -> int:
        return self.width() - 2 * _PAD_PX - _CHEVRON_PX

    def _paint_frame(self, painter: QPainter) -> None:
        tokens = self._theme.tokens
        width = FOCUS_PX if self.hasFocus() else 1
        color = self._outline or (tokens.text if self.underMouse() else tokens.border)
        if self.hasFocus():
            color = tokens.accent
        if not self.isEnabled():
            color = tokens.hairline
        painter.setPen(QPen(QColor(color), width))
        painter.setBrush(QColor(tokens.page))
        inset = width / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, RADIUS_PX - inset, RADIUS_PX - inset)

    def _paint_text(self, painter: QPainter) -> None:
        tokens = self._theme.tokens
        is_chosen = self.currentIndex() >= 0 and self.isEnabled()
        text = self.currentText() if self.currentIndex() >= 0 else self.placeholderText()
        painter.setPen(QColor(tokens.text if is_chosen else tokens.muted))
        room = self._text_px()
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        box = QRectF(_PAD_PX, 0, room, self.height())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), shown)
